"""What the template says about the plan, and questions that may inspire it: folded away, one key from it (K12)."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.containers import Vertical, VerticalScroll
from textual.content import Content
from textual.widgets import Static

from mus_tui.model.talk import Talk
from mus_tui.model.values.parts.hanging import plan_asked
from mus_tui.tui.kit.guidance import guidance_content, with_dots
from mus_tui.words import count, t


class PlanAbout(Vertical):
    """One line while folded; unfolded a text that scrolls in a part of the room that the plan can do without."""

    DEFAULT_CSS = """
    PlanAbout { height: 1; color: $orient; }
    PlanAbout #folded { height: 1; }
    PlanAbout #unfolded { display: none; height: 1fr; color: $foreground; }
    PlanAbout #unfolded:focus { background: $surface; }
    PlanAbout #unfolded Static { height: auto; max-width: 96; padding: 0 2; }
    PlanAbout.-open { height: 1fr; min-height: 4; }
    PlanAbout.-open #unfolded { display: block; }
    """

    def __init__(self, talk: Talk) -> None:
        super().__init__()
        self._kind = talk.talk_kind
        self._said = talk.template.guidance_at("plan", talk.kind)
        self._questions = talk.template.plan.inspiration
        self._parts = [part for part in plan_asked(talk).parts if part.text]
        self.display = bool(self._said or self._questions or self._parts)

    def compose(self) -> ComposeResult:
        """Put the folded line over what it hides."""
        yield Static(id="folded")
        with VerticalScroll(id="unfolded", can_focus=True):
            yield Static(self._text())

    def on_mount(self) -> None:
        """Begin with the text folded."""
        self._show()

    def on_resize(self) -> None:
        """Take only the room that the text needs."""
        if self.unfolded:
            self.styles.max_height = 1 + self.query_one("#unfolded Static").size.height

    def _text(self) -> Content:
        """Return the questions, which are few and wanted again and again, over what is read once."""
        blocks = []
        if self._questions:
            # The source's own words for them are kept in the template; this heading is only a signpost.
            title = Content.styled(t("plan.inspiration"), "bold $orient")
            blocks.append(Content("\n").join([title, *(Content(f"· {each}") for each in self._questions)]))
        if self._said:
            blocks.append(guidance_content(self._said, t("plan.about") if self._questions else "", self._kind))
        for part in self._parts:
            blocks.append(Content.assemble((part.title, "bold $orient"), "\n", with_dots(part.text)))
        return Content("\n\n").join(blocks)

    def _show(self) -> None:
        parts = [count("plan.questions", len(self._questions))] if self._questions else []
        if self._said or self._parts:
            parts.append(t("plan.about"))
        sign = "▾" if self.unfolded else "▸"
        self.query_one("#folded", Static).update(Content(f"{sign} {' · '.join(parts)}"))

    @property
    def unfolded(self) -> bool:
        """Whether the text is in sight."""
        return self.has_class("-open")

    def turn(self) -> None:
        """Unfold it, with the keys in it so that it can be scrolled, or fold it again."""
        self.toggle_class("-open")
        self._show()

    @property
    def text(self) -> VerticalScroll:
        """What takes the keys while it is unfolded."""
        return self.query_one("#unfolded", VerticalScroll)

    async def on_click(self) -> None:
        """Unfold or fold on a click."""
        await self.screen.run_action("unfold")
