from __future__ import annotations

from datetime import date, datetime

from mus_tui.model.rules.plan.places import (
    NOWHERE,
    Place,
    next_place,
    place_in_column,
    place_in_row,
    place_near,
    place_to_begin,
)
from mus_tui.model.rules.plan.rows import plan_rows
from mus_tui.model.talk import Talk
from tests.tui.a_plan import on_day, row, talk_with_plan


def walked(talk: Talk, begin: Place) -> list[tuple[str, str]]:
    """Return every place that Tab comes to from the first, until it leaves the table."""
    found = [begin]
    while there := next_place(talk, found[-1], 1):
        found.append(there)
    return [(each.row, each.field) for each in found]


def test_tab_goes_through_each_row_to_the_last_cell_of_the_empty_one_and_then_leaves() -> None:
    talk = talk_with_plan(row(1, "Mål", relation="Også noteret"))
    fields = ["goal", "actions", "deadline", "responsible", "evaluation"]
    way = walked(talk, Place("a1", "goal"))
    assert way == [*(("a1", each) for each in (*fields, "relation")), *(("+0", each) for each in fields)]
    for n in range(1, len(way)):
        assert next_place(talk, Place(*way[n]), -1) == way[n - 1]
    assert next_place(talk, Place("a1", "goal"), -1) is None


def test_an_empty_row_of_a_perspective_leads_on_to_the_next_perspective() -> None:
    talk = talk_with_plan(row(1, "Lære", perspective="udvikling"), per_perspective=True)
    rows = list(dict.fromkeys(key for key, _ in walked(talk, Place("+trivsel", "goal"))))
    assert rows == ["+trivsel", "a1", "+udvikling"]


def test_arrows_go_in_the_row_and_in_the_column_and_stay_at_the_ends() -> None:
    talk = talk_with_plan(row(1, "Mål"), row(2, "Andet", relation="x"))
    assert place_in_row(talk, Place("a1", "evaluation"), 1) == Place("a1", "evaluation")
    assert place_in_row(talk, Place("a1", "goal"), 1) == Place("a1", "actions")
    assert place_in_column(talk, Place("a1", "deadline"), 1) == Place("a2", "deadline")
    assert place_in_column(talk, Place("a2", "relation"), -1) == Place("a1", "goal")
    assert place_in_column(talk, Place("a2", "deadline"), 9) == Place("+0", "deadline")


def test_a_place_that_is_gone_is_the_same_field_of_what_stands_there_now() -> None:
    talk = talk_with_plan(row(1, "Mål"))
    rows = plan_rows(talk)
    assert place_near(talk, rows, Place("a7", "deadline"), 0) == Place("a1", "deadline")
    assert place_near(talk, rows, Place("a7", "deadline"), 5) == Place("+0", "deadline")
    assert place_near(talk, rows, Place("a1", "support"), 0) == Place("a1", "goal")
    closed = talk_with_plan().closed(datetime(2026, 11, 22))  # noqa: DTZ001
    assert place_near(closed, plan_rows(closed), Place("a1", "goal"), 0) == NOWHERE
    assert next_place(closed, NOWHERE, 1) is None


def test_one_begins_where_something_is_missing_and_else_at_the_first_cell() -> None:
    whole = row(1, "Mål", deadline=on_day("1. juni", date(2027, 6, 1)))
    talk = talk_with_plan(whole, row(2, "Andet"))
    rows = plan_rows(talk)
    assert place_to_begin(talk, rows) == Place("a2", "deadline")
    assert place_to_begin(talk, rows, "a1") == Place("a1", "goal")
    assert place_to_begin(talk, rows, "a9") == Place("a2", "deadline")
    empty = talk_with_plan()
    assert place_to_begin(empty, plan_rows(empty)) == Place("+0", "goal")
