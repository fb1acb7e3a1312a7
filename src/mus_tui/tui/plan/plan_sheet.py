"""The whole plan set for a width: every row below the one before it, those that stay as they are set only once."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from textual.geometry import Region

from mus_tui.model.rules.plan.places import NOWHERE, Place
from mus_tui.model.rules.plan.rows import PlanRow
from mus_tui.model.talk import Talk
from mus_tui.tui.plan.card_layout import card
from mus_tui.tui.plan.plan_columns import Setting, waiting_in
from mus_tui.tui.plan.row_layout import Grown, RowLayout, table_row


class Laid(NamedTuple):
    """Rows as they are drawn, one below the other."""

    rows: tuple[RowLayout, ...] = ()
    """Each row."""
    keys: tuple[str, ...] = ()
    """What each is known by."""
    tops: tuple[int, ...] = ()
    """The line that each begins at."""
    height: int = 0
    """How many lines all of them take."""

    def row_at(self, y: int) -> int:
        """Return which row a line belongs to."""
        return max(0, bisect_right(self.tops, y) - 1)

    def region_of(self, place: Place) -> Region | None:
        """Return where a cell stands; None where it is not here."""
        if place.row not in self.keys:
            return None
        at = self.keys.index(place.row)
        region = self.rows[at].region_of(place.field)
        return region.translate((0, self.tops[at])) if region else None

    def row_region(self, key: str) -> Region | None:
        """Return the lines of a row, as a region one column wide."""
        if key not in self.keys:
            return None
        at = self.keys.index(key)
        return Region(0, self.tops[at], 1, self.rows[at].height)

    def place_at(self, x: int, y: int) -> Place:
        """Return the cell at a place, or the nearest in its row."""
        if not self.rows or y >= self.height:
            return NOWHERE
        at = self.row_at(y)
        return Place(self.keys[at], self.rows[at].field_at(x, y - self.tops[at]))


def laid_out(rows: Sequence[tuple[str, RowLayout]]) -> Laid:
    """Return rows one below the other."""
    tops, height = [], 0
    for _, row in rows:
        tops.append(height)
        height += row.height
    return Laid(tuple(row for _, row in rows), tuple(key for key, _ in rows), tuple(tops), height)


class PlanSheet:
    """Remembers how each row was set, for as long as it says the same in the same width."""

    def __init__(self) -> None:
        self._setting: Setting | None = None
        self._known: dict[str, tuple[tuple[object, ...], RowLayout]] = {}

    def lay(
        self, talk: Talk, rows: Sequence[PlanRow], setting: Setting, at: str, grown: Grown | None, *, space: int
    ) -> Laid:
        """Return the rows as they are drawn, with the editor as high as it is over the cell at the row they are at."""
        if setting != self._setting:
            self._setting, self._known = setting, {}
        before: PlanRow | None = None
        made: list[tuple[str, RowLayout]] = []
        known: dict[str, tuple[tuple[object, ...], RowLayout]] = {}
        waits = setting.cards and waiting_in(talk.template.plan) != ""
        for n, row in enumerate(rows):
            titled = before is None or (before.group, before.is_other) != (row.group, row.is_other)
            written_in = grown if row.key == at else None
            open_ = row.key == at and (row.row is None or waits)
            air = space if row.row and self._next_is_close(rows[n + 1 : n + 2]) else 0
            sign = (row, titled, open_, written_in, air, talk.silences, talk.participants, len(talk.agreements) == 0)
            found = self._known.get(row.key)
            layout = found[1] if found and found[0] == sign else self._set(talk, row, titled, open_, written_in, air)
            known[row.key] = (sign, layout)
            made.append((row.key, layout))
            before = row
        self._known = known
        return laid_out(made)

    def _next_is_close(self, following: Sequence[PlanRow]) -> bool:
        """Whether nothing but air parts an agreement from the next; in a table an empty row does that as well."""
        cards = self._setting is None or self._setting.cards
        return any(cards or each.row is not None for each in following)

    def _set(self, talk: Talk, row: PlanRow, titled: bool, open_: bool, grown: Grown | None, space: int) -> RowLayout:
        setting = self._setting
        assert setting is not None
        if setting.cards:
            made = card(talk, row, setting.width, titled=titled, open_=open_, grown=grown)
        else:
            made = table_row(talk, row, setting, titled=titled, grown=grown)
        return made._replace(height=made.height + space)
