"""Writing in one cell of the plan after the other: each letter is in the talk at once, each cell a step of undo."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import get_args

from mus_tui.language.dates import read_date
from mus_tui.model.rules.plan.cells import (
    WRITTEN,
    CellKind,
    emptied,
    put_back,
    text_in,
    with_row,
    without_empty,
    written,
)
from mus_tui.model.rules.plan.paste import Grid, pasted
from mus_tui.model.rules.plan.places import Place
from mus_tui.model.talk import Talk
from mus_tui.model.values.plan import Agreement
from mus_tui.model.values.plan_date import PlanDate
from mus_tui.tui.desk import Desk
from mus_tui.tui.kit.agreements.belongs import left_out_words, only_for_words
from mus_tui.tui.plan.plan_table import PlanTable
from mus_tui.tui.plan.said.put_in import put_in_words
from mus_tui.words import t


class CellWriting:
    """Between the table and the desk."""

    def __init__(self, desk: Desk, table: PlanTable) -> None:
        self._desk, self._table = desk, table
        self._before: Agreement | None = None
        self._id = ""
        self._told = ""
        self._trial: Talk | None = None
        self._take_back: Callable[[], None] = _nothing

    def tell(self) -> str:
        """Return what is to be said of words that stand elsewhere than where they were written, once."""
        said, self._told = self._told, ""
        return said

    @property
    def may_change(self) -> bool:
        """Whether anything can be written at all."""
        return not self._desk.talk.is_closed and not self._desk.only_read

    @property
    def row(self) -> Agreement:
        """The row they are at; in an empty one the agreement that would begin there."""
        shown = self._table.row
        if shown and shown.row:
            return shown.row
        return self._desk.talk.new_agreement(perspective=shown.perspective if shown else None)

    @property
    def took_a_yes_off(self) -> bool:
        """Whether somebody had agreed to the row they are at, before it got the words that it has now."""
        before, now = self._before_and_now
        return bool(before and before.agreed and now and not now.agreed)

    @property
    def left_out(self) -> str:
        """What is to be said where the row they are at is for fewer of a group than before; empty where it is not."""
        before, now = self._before_and_now
        return left_out_words(self._desk.talk, before, now) if before and now else ""

    @property
    def _before_and_now(self) -> tuple[Agreement | None, Agreement | None]:
        before, shown = self._before, self._table.row
        now = shown.row if shown else None
        return (before, now) if before and now and before.id == now.id else (None, None)

    def begins_below(self) -> None:
        """Remember the row as it is before its field below the table is filled in."""
        self._before = self._table.row.row if self._table.row else None

    def knows(self, before: Talk, row: str) -> None:
        """Remember a row as it was before undo or redo changed it."""
        self._before = next((each for each in before.agreements if each.id == row), None)

    @property
    def _chooses(self) -> bool:
        """Whether what is written is to choose something: it is shown in its cells once it is whole."""
        return self._table.writing and self._table.editor.kind not in WRITTEN

    def begin(self, *, typed: bool = False) -> bool:
        """Write in the cell they are at, at the end of what stands there; say whether that is a cell to write in.

        What is `typed` without going into it first goes on as a word; where one chooses it is a line of its own.
        """
        table, cell = self._table, self._table.cell
        if cell is None or cell.kind not in (get_args(CellKind) if typed else WRITTEN):
            return False
        if not table.writing:
            self._before, self._id = (table.row.row if table.row else None), self.row.id
            self._desk.remember_plan()
            there = text_in(self._before, cell.field) if cell.kind in WRITTEN else ""
            table.open_editor(there, cell, read_only=not self.may_change)
            if typed:
                table.editor.go_on()
        return True

    def write(self) -> bool:
        """Put what stands in the editor into the talk; say whether the table still has to be shown with it."""
        table = self._table
        if not table.writing or not self.may_change:
            return False
        if self._chooses:
            self._try(table.editor.text)
            return False
        talk, field = self._desk.talk, table.place.field
        found = next((each for each in talk.agreements if each.id == self._id), None)
        row = written(found or self.row.altered(id=self._id), field, table.editor.kind, table.editor.text, self._read)
        self._desk.put(with_row(talk, row))
        there = any(each.id == self._id for each in self._desk.talk.agreements)
        if there and table.place.row == self._id:
            # The letter itself is painted first; what lies round the editor follows.
            return True
        table.show(self._desk.talk, Place(self._id, field) if there else table.place)
        return False

    def take(self) -> None:
        """Put all that is written into the talk, also the words that choose; what they do not choose is kept too."""
        table, words = self._table, self._table.editor.text
        if not self._chooses:
            self.write()
        elif self.may_change and words.strip():
            self._try("")
            table.editor.show("")
            self._put_in([[words]], table.place, typed=True)
            if any(each.id == self._id for each in self._desk.talk.agreements):
                table.show(self._desk.talk, Place(self._id, table.place.field))

    def _try(self, words: str) -> None:
        """Let the talk be as if the words that choose were whole, so that no letter is lost; undo knows of none of it.

        No consent is given by what may go on and be a name.
        """
        if self._desk.talk is self._trial:
            self._take_back()
        self._take_back, self._trial = self._desk.way_back(_nothing), None
        if words.strip():
            done = pasted(self._desk.talk, self._table.place, [[words]], self._read, _agrees(), typed=True)
            if done.elsewhere or self._table.editor.kind != "consent":
                self._desk.put(done.talk)
                self._trial = self._desk.talk

    def _put_in(self, grid: Grid, place: Place, *, typed: bool) -> None:
        self._desk.remember_plan()
        done = pasted(self._desk.talk, place, grid, self._read, _agrees(), typed=typed)
        self._desk.put(done.talk)
        self._desk.remember_plan()
        self._told = put_in_words(done, 0 if typed else len(grid))

    def end(self) -> None:
        """Take what was written; a row in which nothing stands any more is gone."""
        table = self._table
        if table.writing:
            self.take()
            self.leave_nothing_empty()
            self._desk.remember_plan()
            table.close_editor()
            table.show(self._desk.talk, table.place)

    def leave_nothing_empty(self) -> None:
        """Take away the row that is written in, where nothing stands in it."""
        talk = without_empty(self._desk.talk, self._id)
        if talk is not self._desk.talk:
            self._desk.put(talk)
            self._table.show(self._desk.talk, self._table.place)

    @property
    def stands(self) -> bool:
        """Whether what is written in the cell stands in the talk, and no other row has come or gone meanwhile."""
        shown, table = self._table.talk, self._table
        if not table.writing or [row.id for row in shown.agreements] != [row.id for row in self._desk.talk.agreements]:
            return False
        if self._chooses:
            return True
        found = next((row for row in self._desk.talk.agreements if row.id == self._id), None)
        row = found or self.row
        return written(row, table.place.field, table.editor.kind, table.editor.text, self._read) == row

    def put_back(self) -> bool:
        """Put the cell back as it was, as one step of its own; say whether anything had been written."""
        table, chooses = self._table, self._chooses
        self.take()
        self._told = ""
        before = self._desk.talk
        back = put_back(before, self._id, "" if chooses else table.place.field, self._before)
        self._desk.remember_plan()
        self._desk.put(back)
        self._desk.remember_plan()
        table.close_editor()
        table.show(self._desk.talk, table.place)
        return back is not before

    def empty(self) -> None:
        """Take what stands in the cell away."""
        row, cell = self._table.row, self._table.cell
        if row and row.row and cell and self.may_change:
            self._desk.remember_plan()
            self._before = row.row
            talk = with_row(self._desk.talk, emptied(row.row, cell.field))
            self._desk.put(without_empty(talk, row.id))
            self._desk.remember_plan()
            self._table.show(self._desk.talk, self._table.place)

    def paste(self, grid: Grid) -> None:
        """Fill cells and rows from the one they are at, as one step."""
        table = self._table
        self.end()
        if self.may_change:
            was = self._desk.talk
            before = {each.id for each in was.agreements}
            self._put_in(grid, table.place, typed=False)
            if len(grid) > 1:
                self._told = " ".join(filter(None, (self._told, only_for_words(was, self._desk.talk))))
            new = [each.id for each in self._desk.talk.agreements if each.id not in before]
            began = table.row is not None and table.row.row is None
            table.show(self._desk.talk, Place(new[0], table.place.field) if new and began else table.place)

    def _read(self, words: str) -> PlanDate:
        talk = self._desk.talk
        reading = read_date(words, self._desk.today, since=talk.held, written_in=talk.template.language)
        return PlanDate.read(words, reading)


def _nothing() -> None:
    """There is nothing to show."""


def _agrees() -> Mapping[str, bool]:
    """Return the words for a yes and a no, whole and by their first letter."""
    said = {t("plan.yes").lower(): True, t("plan.no").lower(): False}
    return said | {words[0]: yes for words, yes in said.items()}
