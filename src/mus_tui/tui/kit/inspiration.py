"""Intent and sub-questions: folded away, one key from the question."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from rich.cells import cell_len
from rich.segment import Segment
from textual import events
from textual.app import ComposeResult
from textual.containers import Vertical, VerticalScroll
from textual.content import Content
from textual.geometry import Size
from textual.selection import Selection
from textual.strip import Strip
from textual.widget import Widget
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from mus_tui.model.rules.route import leads_in
from mus_tui.model.values.prose import in_one_line
from mus_tui.model.values.template import Question
from mus_tui.tui.kit.guidance import with_dots
from mus_tui.tui.kit.setting.hanging import Hanging
from mus_tui.tui.kit.text import Words
from mus_tui.words import t


class SubQuestions(OptionList):
    """One is chosen with a click, and words are marked by dragging over them; in Textual's own list nothing is."""

    ALLOW_SELECT: ClassVar[bool] = True

    def render_line(self, y: int) -> Strip:
        """Draw a line, with what of it is marked, so that the mouse finds where in the list it is."""
        line = y + round(self.scroll_offset.y)
        strip = super().render_line(y)
        span = self.text_selection.get_span(line) if self.text_selection else None
        # Where in the line a piece of it begins is told last: a piece that is cut in two would tell it of both.
        return (self._with_mark(strip, span) if span else strip).apply_offsets(0, line)

    def _with_mark(self, strip: Strip, span: tuple[int, int]) -> Strip:
        begins, ends = (cell_len(strip.text[: _to(at, strip)]) for at in span)
        before, inside, after = (strip.crop(0, begins), strip.crop(begins, ends), strip.crop(ends, strip.cell_length))
        style = self.screen.get_component_rich_style("screen--selection")
        marked = (Segment(each.text, each.style + style if each.style else style) for each in inside)
        return Strip.join([before, Strip(marked, inside.cell_length), after])

    def get_selection(self, selection: Selection) -> tuple[str, str] | None:
        """Return what is marked; a line that is only wrapped goes on."""
        marked: list[str] = []
        for line in range(self.virtual_size.height):
            if span := selection.get_span(line):
                strip = super().render_line(line - round(self.scroll_offset.y))
                begins, ends = (_to(at, strip) for at in span)
                between = "" if not marked else " " if _goes_on(strip) else "\n"
                marked.append(between + strip.text[begins:ends].strip())
        return "".join(marked), "\n"

    async def on_click(self, event: events.Click) -> None:
        """Choose nothing where a mark ends."""
        if self.text_selection is not None:
            event.prevent_default()


class Inspiration(Vertical):
    """One line while folded; unfolded a list from which a sub-question can be made a question of its own."""

    SCOPED_CSS = False
    DEFAULT_CSS = """
    Inspiration { height: auto; color: $orient; }
    Inspiration #folded { height: 1; margin: 1 0 0 0; }
    Inspiration #unfolded { display: none; height: auto; margin: 1 0 0 0; }
    Inspiration #intent { color: $foreground; padding: 0 2; height: auto; scrollbar-color: $quiet; }
    Inspiration #intent:focus { background: $surface; }
    Inspiration #said { height: auto; }
    Inspiration OptionList {
        height: auto; border: none; padding: 0 1; background: $background; color: $foreground; scrollbar-color: $quiet;
    }
    Inspiration OptionList > .option-list--option-highlighted { background: $line; color: $foreground; }
    Inspiration #hint { color: $quiet; padding: 0 2; height: 1; text-wrap: nowrap; text-overflow: ellipsis; }
    .-short Inspiration #folded, .-short Inspiration #unfolded { margin: 0; }
    Inspiration.-none, .-quiet Inspiration { display: none; }
    .-short.-unfolded Inspiration { max-height: 50vh; }
    .-middling.-unfolded Inspiration { max-height: 50vh; }
    .-tall.-unfolded Inspiration { max-height: 62vh; }
    .-unfolded Inspiration #unfolded { display: block; }
    .-short.-unfolded AgreedHere, .-middling.-unfolded AgreedHere { display: none; }
    """

    _said = ""
    _made = False
    """Whether what the folded line hides is there."""

    def compose(self) -> ComposeResult:
        """Begin with the folded line alone: what it hides is made when somebody unfolds it."""
        yield Words(id="folded")

    def _make_unfolded(self) -> None:
        """Put what is hidden in its place, at once: the next key may be for it."""
        self._made = True
        unfolded, prompts = Vertical(id="unfolded"), SubQuestions(id="prompts", compact=True)
        intent = VerticalScroll(id="intent", can_focus=False)
        self.mount(unfolded)
        unfolded.mount(intent, prompts, Static(Content(""), id="hint"))
        intent.mount(Static(id="said"))
        # Whenever the list is scrolled, or begins to need it, it is said whether there is more.
        for change in ("scroll_y", "show_vertical_scrollbar"):
            self.watch(prompts, change, self._say, init=False)

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        """Give the sub-questions the room that is left, before they are laid out, so that the hint is always seen."""
        if (most := self.styles.max_height) is not None and self._made:
            prompts, intent = self.query_one("#prompts"), self.query_one("#intent")
            around = 2 + sum(self.query_one(each).styles.margin.height for each in ("#folded", "#unfolded"))
            room = int(most.resolve(container, viewport)) - around
            if intent.display:
                # What has no room scrolls, once it has the keys.
                needed = self.query_one("#said").get_content_height(container, viewport, width - intent.gutter.width)
                allowed = max(2, room - 2 * prompts.display)
                intent.styles.max_height = allowed
                intent.can_focus = needed > allowed or not prompts.display
                room -= min(needed, allowed)
            prompts.styles.max_height = max(2, room)
        return super().get_content_height(container, viewport, width)

    def show(
        self,
        question: Question,
        prompts_label: str,
        *,
        original: str = "",
        hint: str = "",
        about: str = "",
        before: str = "",
    ) -> None:
        """Show what one question has: the template's words too, where it is asked in others (A13).

        `about` is what the form says about the theme that begins here, unless it leads in to the question and stands
        above it already; `before` is what was answered the last times.
        """
        self._about, self._before = "" if leads_in(about) else about, before
        self._question, self._original, self._hint = question, original, hint or t("talk.take_up_hint")
        self._parts = [
            *([t("talk.about_theme")] if self._about else []),
            *_said(question),
            *_counted(question, prompts_label),
        ]
        self._parts += [t("talk.original")] if original else []
        self._parts += [t("talk.last_times")] if before else []
        self.has_any = bool(self._parts)
        self.set_class(not self.has_any, "-none")
        self._filled = False
        self.show_folded(True)

    def _fill_once(self) -> None:
        question = self._question
        if self._filled:
            return
        if not self._made:
            self._make_unfolded()
        self._filled = True
        about = [with_dots(self._about)] if self._about else []
        said = [*about, *(line for text in (question.intent, question.note) for line in _lines(text, "", point="·"))]
        said += [t("talk.original_was", text=self._original)] if self._original else []
        said += [self._before] if self._before else []
        self.query_one("#said", Static).update(Hanging(Content("\n".join(said))))
        intent = self.query_one("#intent")
        intent.display, intent.can_focus = bool(said), not question.prompts
        self._fill(question)

    def _fill(self, question: Question) -> None:
        prompts = self.query_one("#prompts", OptionList)
        prompts.clear_options()
        prompts.display = bool(question.prompts)
        for n, prompt in enumerate(question.prompts):
            lines = [*_lines(prompt.text, "· ")]
            lines += [line for sub in prompt.prompts for line in _lines(sub.text, "    – ")]
            lines += _lines(prompt.note, "    ")
            prompts.add_option(Option(Hanging(Content("\n".join(lines))), id=f"prompt-{n}"))
        prompts.highlighted = 0 if question.prompts else None
        self.say_hint(self._hint if question.prompts else "")

    def show_folded(self, folded: bool) -> None:
        """Say whether a click unfolds or folds."""
        if not folded:
            self._fill_once()
        sign = "▸" if folded else "▾"
        self.query_one("#folded", Words).say(Content("   ".join(f"{sign} {part}" for part in self._parts)))

    def text_of(self, option: str | None) -> str:
        """Return the words of a sub-question in the list."""
        number = int(option.removeprefix("prompt-")) if option else -1
        prompts = self._question.prompts
        return in_one_line(prompts[number].text) if 0 <= number < len(prompts) else ""

    def say_hint(self, words: str) -> None:
        """Say something below the list."""
        self._said = words
        self._say()

    def _say(self) -> None:
        prompts = self.query_one("#prompts", OptionList)
        below, above = prompts.scroll_y < prompts.max_scroll_y, prompts.scroll_y > 0
        more = t("talk.more_below") if below else t("talk.more_above") if above else ""
        self.query_one("#hint", Static).update(Content(" · ".join(each for each in (more, self._said) if each)))

    def say_taken_up(self, option: str | None) -> None:
        """Say that a sub-question is now a question of its own."""
        self.say_hint(t("talk.taken_up", text=self.text_of(option)))

    @property
    def focus_target(self) -> Widget:
        """What takes the keys while it is unfolded."""
        intent, prompts = self.query_one("#intent"), self.query_one("#prompts", OptionList)
        return prompts if prompts.display else intent

    async def on_click(self, event: events.Click) -> None:
        """Unfold or fold on a click on the line above."""
        if event.widget is self.query_one("#folded"):
            await self.screen.run_action("unfold")


def _said(question: Question) -> list[str]:
    intent = [t("talk.intent")] if question.intent else []
    return [*intent, t("talk.remember")] if question.note else intent


def _lines(text: str, sign: str, point: str = "–") -> Iterator[str]:
    """Give prose after a sign, what follows its first line under it, and each point of a list after `point`."""
    for n, line in enumerate(filter(None, text.split("\n"))):
        before = sign if n == 0 else " " * len(sign)
        yield before + (f"{point} {line[2:]}" if line.startswith("- ") else line)


def _counted(question: Question, label: str) -> list[str]:
    if not question.prompts:
        return []
    return [t("talk.prompts", label=label or t("talk.prompts_label"), n=len(question.prompts))]


def _to(at: int, strip: Strip) -> int:
    return len(strip.text) if at < 0 else min(at, len(strip.text))


def _goes_on(strip: Strip) -> bool:
    """Whether the words of a line begin somewhere inside what is one line as it was written."""
    return any(
        segment.style.meta["offset"][0] > 0
        for segment in list(strip)[:1]
        if segment.style and "offset" in segment.style.meta
    )
