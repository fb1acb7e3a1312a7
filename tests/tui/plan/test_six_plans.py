"""The plan of every template is written whole in the table: by keyboard alone, and by mouse for all but the letters."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from mus_tui.model.rules.plan.cells import cells_of
from mus_tui.model.talk import Talk
from mus_tui.model.values.plan import Action, Agreement, missing
from mus_tui.storage.talk.talk_file import load_talk
from tests.tui.at_table import at_table
from tests.tui.plan.test_table_looks import SIX, begun
from tests.tui.plan.writing_hands import DAY, Hand, with_keys, with_mouse, words_for
from tests.tui.rest import at_rest

SMALL, LARGE = (64, 20), (120, 40)
_WAYS = ((with_keys, SMALL), (with_mouse, LARGE), (with_keys, LARGE), (with_mouse, SMALL))
ONE_EACH = [(*form, *_WAYS[n % len(_WAYS)]) for n, form in enumerate(SIX) if n % 3 != 1]
"""Most of them, with keys and with the mouse; `python -m bench.six_plans` writes each in every way."""


async def written(
    home: Path, template: str, kind: str, hand: Hand, size: tuple[int, int], picture: Path | None = None
) -> Talk:
    """Write two agreements in every cell, leave, and return what is in the file."""
    empty = begun(home, template, kind)
    async with at_table(home, empty.altered(agreements=(), agreements_made=0), "plan", size) as (app, pilot):
        for number in (1, 2):
            await hand(app, pilot, number)
        if picture:
            picture.write_text(app.export_screenshot(), encoding="utf-8")
        app.doors.leave()
        await at_rest(pilot)
    return load_talk(next((home / "talks").glob("*.json"))).talk


def is_whole(talk: Talk, row: Agreement, number: int) -> bool:
    """Whether every cell has what was written there, and nothing that the form asks for is missing."""
    first = talk.participants[0].name
    for cell in cells_of(talk.template.plan, row):
        words = words_for(cell.field, number)
        if cell.kind == "date":
            when = row.date_in(cell.field)
            assert (when.written, when.first) == (DAY, date(2027, 5, 1)), cell
        elif cell.kind == "choices":
            assert len(row.category) == 1, cell
        elif cell.kind == "consent":
            assert row.support_agreed is True, cell
        elif cell.field == "actions":
            named = talk.template.plan.field("actions")
            owner = first if cell.kind == "actions" and named and named.several else ""
            assert row.actions == (Action(what=words, responsible=owner),), cell
        elif cell.kind == "owner":
            assert row.everyone_responsible == first, cell
        else:
            assert row.text_in(cell.field) == (first if cell.kind == "name" else words), cell
    return not missing(talk.template.plan, row)


@pytest.mark.parametrize(("template", "kind", "hand", "size"), ONE_EACH)
async def test_a_whole_plan_is_written_in_the_table(
    tmp_path: Path, template: str, kind: str, hand: Hand, size: tuple[int, int]
) -> None:
    talk = await written(tmp_path, template, kind, hand, size)
    assert len(talk.agreements) == 2
    assert all(is_whole(talk, row, number) for number, row in enumerate(talk.agreements, 1))
