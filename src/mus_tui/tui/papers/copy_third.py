"""What a third person may know: who it is, which of it, and that both agree to that (H7, G27)."""

from __future__ import annotations

from collections.abc import Sequence

from textual import on
from textual.app import ComposeResult
from textual.containers import Vertical, VerticalScroll
from textual.content import Content
from textual.widgets import Button, Input, Static

from mus_tui.model.rules.sharing import names, people_named, rows_to_pass_on, told_of
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
        self._told = {row.id: told_of(talk, row) for row in self._rows}
        held_back = any(told_of(talk, row) for row in talk.agreements)
        nothing = t("papers.copy_nothing_but_silenced" if held_back else "papers.copy_nothing_to_tell")
        self.nothing = "" if self._rows else nothing
        """Why there is nothing to tell anybody, in a sentence; empty where there is something."""
        self._person = next(iter(people_named(talk)), "")

    def compose(self) -> ComposeResult:
        """Put the name over what there is to tell, and that over the question to both."""
        if not self._rows:
            return
        yield Static(Content(t("papers.copy_person")), classes="heading")
        yield WritingLine(self._person, id="person")
        yield Static(Content(t("papers.copy_what_to_tell")), classes="heading")
        with VerticalScroll(id="rows-told", can_focus=False):
            for row in self._rows:
                words = " ".join(self._told[row.id].split())
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
        return self.nothing or _in_one(self._to_choose())

    @property
    def lacks(self) -> str:
        """All that is still to be done before it can be passed on, as one sentence; empty where nothing is."""
        agreed = self.nothing or self.query_one("#both-agree", Tick).ticked
        return self.nothing or _in_one([*self._to_choose(), *([] if agreed else [t("papers.copy_ask_both")])])

    def _to_choose(self) -> list[str]:
        person = [] if self.person else [t("papers.copy_no_person")]
        return person if self.rows else [*person, t("papers.copy_no_rows")]


def _in_one(sentences: Sequence[str]) -> str:
    """Return what is to be done as one sentence: whoever is told it bit by bit is refused again and again."""
    said = [each.removesuffix(".") for each in sentences]
    following = "".join(f"; {each[:1].lower()}{each[1:]}" for each in said[1:])
    return f"{said[0]}{following}." if said else ""
