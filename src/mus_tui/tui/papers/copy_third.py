"""What a third person may know: who it is, which of it, and that both agree to that (H7, G27)."""

from __future__ import annotations

from textual import on
from textual.app import ComposeResult
from textual.containers import Vertical, VerticalScroll
from textual.content import Content
from textual.widgets import Button, Input, Static

from mus_tui.model.rules.sharing import names, people_named, rows_to_pass_on
from mus_tui.model.talk import Talk
from mus_tui.model.values.text import one_line
from mus_tui.tui.kit.tick import Tick
from mus_tui.tui.kit.writing.writing_line import WritingLine
from mus_tui.words import t

_LONGEST = 60


class CopyForThird(Vertical):
    """Begins with what the rows themselves say may be passed on to the one who is named."""

    DEFAULT_CSS = """
    CopyForThird { height: auto; }
    CopyForThird Static { height: auto; }
    CopyForThird #rows-told { height: auto; max-height: 6; }
    """

    def __init__(self, talk: Talk) -> None:
        super().__init__()
        self._rows = rows_to_pass_on(talk)
        held_back = any(row.disclose.strip() for row in talk.agreements)
        self._nothing = t("papers.copy_nothing_but_silenced" if held_back else "papers.copy_nothing_to_tell")
        self._person = next(iter(people_named(talk)), "")

    def compose(self) -> ComposeResult:
        """Put the name over what there is to tell, and that over the question to both."""
        if not self._rows:
            yield Static(Content(self._nothing))
            return
        yield Static(Content(t("papers.copy_person")), classes="heading")
        yield WritingLine(self._person, id="person")
        yield Static(Content(t("papers.copy_what_to_tell")), classes="heading")
        with VerticalScroll(id="rows-told", can_focus=False):
            for row in self._rows:
                words = " ".join(row.disclose.split())
                yield Tick(words if len(words) <= _LONGEST else f"{words[:_LONGEST]}…", id=f"told-{row.id}")
        yield Tick(t("papers.copy_both_agree"), id="both-agree")

    def on_mount(self) -> None:
        """Begin with what the rows say."""
        self._tick_those_who_name()

    @on(Input.Changed, "#person")
    def _tick_those_who_name(self) -> None:
        for row in self._rows:
            self.query_one(f"#told-{row.id}", Tick).show(names(row, self.person))
        for tick in self.query("#both-agree").results(Tick):
            tick.show(False)

    @on(Button.Pressed, "#rows-told Tick")
    def _other_rows(self) -> None:
        # They agreed to what was ticked then.
        self.query_one("#both-agree", Tick).show(False)

    @property
    def person(self) -> str:
        """The name of the one who is to know it; empty where there are no rows."""
        return one_line(self.query_one("#person", Input).value) if self._rows else ""

    @property
    def rows(self) -> tuple[str, ...]:
        """The ids of the rows that are ticked."""
        return tuple(row.id for row in self._rows if self.query_one(f"#told-{row.id}", Tick).ticked)

    @property
    def lacks_words(self) -> str:
        """What is still to be chosen, as a sentence; empty where nothing is."""
        if not self._rows:
            return self._nothing
        if not self.person:
            return t("papers.copy_no_person")
        if not self.rows:
            return t("papers.copy_no_rows")
        return ""

    @property
    def lacks(self) -> str:
        """What is still to be done before it can be passed on, as a sentence; empty where nothing is."""
        if lacks := self.lacks_words:
            return lacks
        agreed = self.query_one("#both-agree", Tick).ticked
        return "" if agreed else t("papers.copy_ask_both")
