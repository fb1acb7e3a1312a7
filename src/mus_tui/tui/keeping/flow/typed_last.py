"""Says where the words of a line stand now that was being typed when the program was killed."""

from __future__ import annotations

from mus_tui.model.rules.plan.rows import plan_number
from mus_tui.tui.table import Table
from mus_tui.words import t


def say_where_it_stands(table: Table, row: str) -> None:
    """Say once that what nobody has agreed to yet stands in the plan, where it does."""
    talk = table.talk.desk.talk if table.talk else None
    if talk and any(each.id == row for each in talk.agreements):
        table.host.notify(t("keeping.typed_last", number=plan_number(talk, row)), markup=False, timeout=30)
