"""An agreement that may go into another talk, with all of it that goes: nobody gives away what they did not see."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from textual.content import Content
from textual.widget import Widget
from textual.widgets import Static

from mus_tui.model.rules.crossing import what_goes
from mus_tui.model.rules.group.belonging import sat_by
from mus_tui.model.talk import Talk
from mus_tui.model.values.plan import Agreement
from mus_tui.tui.kit.agreements.old_agreement import details_content, follow_ups_content
from mus_tui.tui.kit.listed import listed
from mus_tui.tui.kit.names import names_of_all, names_with_former
from mus_tui.tui.kit.tick import Tick
from mus_tui.words import t


def whole_row(talk: Talk, row: Agreement) -> Iterator[Widget]:
    """Give the tick with what was agreed, whole, and under it its other fields and what was said of it since."""
    goes = what_goes(talk, row)
    yield Tick(" ".join(goes.goal.split()) or t("last_year.no_words"), id=f"row-{row.id}")
    said = (_without(talk, row), details_content(talk.template.plan, goes), follow_ups_content(talk.followed_up, goes))
    if any(said):
        yield Static(Content("\n").join(each for each in said if each), classes="goes")


def whose_rows(talk: Talk, rows: Iterable[Agreement]) -> list[str]:
    """Return what those are called to whom any of the rows belongs: who went before they were agreed is not of them."""
    sat = {each.id for row in rows for each in sat_by(talk, row)} | {each.id for each in talk.participants}
    return [name for person, name in names_with_former(talk).items() if person in sat]


def _without(talk: Talk, row: Agreement) -> Content:
    """Return that it was agreed after somebody had gone, where the others have agreements from before that."""
    sat = {each.id for each in sat_by(talk, row)}
    gone = [name for person, name in names_of_all(talk).items() if person not in sat]
    return Content(t("earlier.agreed_without", names=listed(gone))) if gone else Content()
