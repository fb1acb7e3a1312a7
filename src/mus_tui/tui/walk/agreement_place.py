"""A place for agreements from paper: a line that takes one after the other, under those that are there."""

from __future__ import annotations

from collections.abc import Collection

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Static

from mus_tui.model.rules.around.pay import with_pay_settled
from mus_tui.model.values.plan import Agreement
from mus_tui.model.values.text import one_line
from mus_tui.tui.desk import Desk
from mus_tui.tui.kit.agreements.row_words import days_words
from mus_tui.tui.kit.typed.agreement_reading import AgreementReading, at_a_glance
from mus_tui.tui.kit.typed.pasted_lines import LineOfLines
from mus_tui.words import t


class AgreementPlace(Vertical):
    """The row is in the plan while it is typed, and stays there as soon as the line is left."""

    SCOPED_CSS = False
    DEFAULT_CSS = """
    AgreementPlace { height: auto; }
    AgreementPlace .title { color: $quiet; height: auto; }
    AgreementPlace .rows { height: auto; color: $done; }
    AgreementPlace .echo { height: auto; color: $quiet; }
    """

    def __init__(self, desk: Desk, reading: AgreementReading, perspective: str | None, title: str) -> None:
        super().__init__()
        self._desk, self._reading, self.perspective, self._title = desk, reading, perspective, title
        self._row: Agreement | None = None
        self.line = LineOfLines(select_on_focus=False)
        """Where it is written."""

    def compose(self) -> ComposeResult:
        """Put the line under what is there, and what was understood under the line."""
        if self._title:
            yield Static(Content(self._title), classes="title")
        yield Static(classes="rows")
        yield self.line
        yield Static(classes="echo")

    @property
    def words(self) -> str:
        """What stands in the line and has not been taken yet."""
        return one_line(self.line.value)

    @property
    def row(self) -> str:
        """The id of the row that is being typed; empty where there is none."""
        return self._row.id if self._row else ""

    # Writing

    def commit(self) -> None:
        """Put the row as it is typed in the plan; an empty line leaves none."""
        if not self.is_mounted:
            return
        words, talk = self.words, self._desk.talk
        if words and self._row is None:
            # A number of its own, given once something is written: several lines wait for one.
            self._desk.remember_plan()
            self._row = talk.new_agreement(None, self.perspective)
        if self._row is not None:
            row = self._reading.as_row(self._row, self._reading.read(words)) if words else None
            self._desk.agreeing(self._row.id if row else "")
            self._desk.put(talk.with_agreement(row) if row else talk.without_agreement(self._row.id))
        self.show()

    def take(self, lines: list[str], fine: Collection[str] = ()) -> None:
        """Take what stands in the line as these agreements, and begin with an empty line.

        Those that are `fine` were asked about pay, and are not asked again.
        """
        self.commit()
        talk, row = self._desk.talk, self._row or self._desk.talk.new_agreement(None, self.perspective)
        for words in lines:
            talk = talk.with_agreement(self._reading.as_row(row, self._reading.read(words)))
            talk = with_pay_settled(talk, row.id) if words in fine else talk
            row = talk.new_agreement(None, self.perspective)
        self._desk.agreeing("")
        self._desk.put(talk)
        self._empty()

    def leave_it(self) -> str:
        """Agree to nothing: the row goes again, and what was typed is returned; undo brings the row as it was."""
        self.commit()
        words = self.words
        if words and self._row is not None:
            self._desk.remember_plan()
            self._desk.put(self._desk.talk.without_agreement(self._row.id))
        self._empty()
        return words

    def _empty(self) -> None:
        self._desk.remember_plan()
        self._desk.agreeing("")
        self._row = None
        with self.prevent(LineOfLines.Changed):
            self.line.clear()
        self.show()

    # Showing

    def show(self) -> None:
        """Show what is agreed here, and what is understood of the line."""
        there = [row for row in self._desk.talk.agreements if self._is_here(row) and row.id != self.row]
        rows = self.query_one(".rows", Static)
        rows.update(Content("\n").join(Content(f"✓ {_in_short(row)}") for row in there))
        rows.display = bool(there)
        echo = self.query_one(".echo", Static)
        read = at_a_glance(self._reading.read(self.words), self._desk.today) if self.words else Content(self._hint())
        echo.update(read)
        echo.display = bool(self.words) or self.line.has_focus
        if echo.display:
            # What is understood of a line is seen with it, also of the last one.
            self.call_after_refresh(echo.scroll_visible, animate=False)

    def _hint(self) -> str:
        return t("walk.line_hint_follow_up" if self._reading.asks_follow_up else "walk.line_hint")

    def _is_here(self, row: Agreement) -> bool:
        return not self.perspective or row.perspective == self.perspective


def _in_short(row: Agreement) -> str:
    about = " · ".join(filter(None, (row.everyone_responsible, days_words(row))))
    goal = " ".join(row.goal.split())
    return f"{goal}  ({about})" if about else goal
