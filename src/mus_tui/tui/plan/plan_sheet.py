"""The plan on the screen: a table or cards, one place pointed out."""

from __future__ import annotations

from collections.abc import Sequence

from textual import events, on
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from mus_tui.model.talk import Talk
from mus_tui.tui.kit.agreements.plan_slots import Slot, plan_slots
from mus_tui.tui.plan.plan_layout import Table, card

# The scrollbar, and the bar beside the row that is pointed out.
_BESIDE = 3


class PlanRows(OptionList):
    """A first click points a row out, the next one chooses it; so that a row can be moved or deleted by mouse."""

    def on_click(self, event: events.Click) -> None:
        """Point out the row that was clicked, or choose it where it is the one pointed out."""
        event.prevent_default()
        clicked = event.style.meta.get("option")
        if clicked is None:
            return
        if clicked == self.highlighted:
            self.action_select()
        self.highlighted = clicked


class PlanSheet(Vertical):
    """Set anew when the plan or the room changes."""

    SCOPED_CSS = False
    DEFAULT_CSS = """
    PlanSheet { height: 1fr; min-height: 5; background: $surface; }
    PlanSheet #headings { background: $surface; color: $orient; height: auto; max-height: 6; padding: 0 1 0 2; }
    PlanSheet #rows { height: 1fr; background: $surface; }
    """

    def __init__(self, talk: Talk) -> None:
        super().__init__()
        self._talk = talk
        self.slots: tuple[Slot, ...] = plan_slots(talk)
        self._lines: list[Content] = []
        self._marked: int | None = None
        self._at = 0

    def compose(self) -> ComposeResult:
        """Put the headings over the rows."""
        yield Static(id="headings")
        yield PlanRows(id="rows", compact=True)

    def show(self, talk: Talk, row: str = "") -> None:
        """Show the plan with a row pointed out; without one that is there, the place stays that was."""
        before = self.at
        self._talk, self.slots = talk, plan_slots(talk)
        found = (n for n, slot in enumerate(self.slots) if slot.row and slot.id == row)
        self._at = next(found, max(0, min(before, len(self.slots) - 1)))
        self._set()

    def on_resize(self) -> None:
        """Set it to the room there is now."""
        self._at = self.at
        self._set()

    @property
    def at(self) -> int:
        """Which place is pointed out; also before there is room to show it."""
        here = self.query_one(PlanRows).highlighted
        return self._at if here is None else here

    @property
    def slot(self) -> Slot | None:
        """The place that is pointed out; None where a closed talk has no plan."""
        return self.slots[self.at] if self.slots else None

    def _set(self) -> None:
        width = self.size.width - _BESIDE
        rows = self.query_one(PlanRows)
        if width < 1:
            return
        headings = self.query_one("#headings", Static)
        headings.display = self._talk.template.plan.layout == "table"
        lines = self._cards(width) if not headings.display else self._table(width, headings)
        with self.prevent(OptionList.OptionHighlighted):
            rows.clear_options()
            rows.add_options([Option(_with_bar(line, "  "), id=f"row-{n}") for n, line in enumerate(lines)])
            rows.highlighted = self._at if lines else None
        self._lines, self._marked = lines, None
        self._mark()

    @on(OptionList.OptionHighlighted)
    def _mark(self) -> None:
        """Put the bar beside the row that is pointed out; colour alone would not do."""
        rows = self.query_one(PlanRows)
        for n, bar in ((self._marked, "  "), (rows.highlighted, "▌ ")):
            if n is not None:
                rows.replace_option_prompt_at_index(n, _with_bar(self._lines[n], bar))
        self._marked = rows.highlighted

    def _cards(self, width: int) -> list[Content]:
        return [Content("\n").join([card(self._talk, slot, width), Content("")]) for slot in self.slots]

    def _table(self, width: int, headings: Static) -> list[Content]:
        table = Table(self._talk, width)
        headings.update(table.headings())
        groups = [None, *(slot.group for slot in self.slots)]
        lines = [table.line(slot, slot.group != groups[n]) for n, slot in enumerate(self.slots)]
        return _spaced(lines)


def _with_bar(line: Content, bar: str) -> Content:
    return Content("\n").join([Content.assemble((bar, "$here"), each) for each in line.split("\n", allow_blank=True)])


def _spaced(lines: Sequence[Content]) -> list[Content]:
    """Let white space part the rows where one of them is more than a line."""
    if all("\n" not in line.plain for line in lines):
        return list(lines)
    return [Content("\n").join([line, Content("")]) for line in lines]
