from __future__ import annotations

from datetime import datetime

from mus_tui.model.rules.plan.rows import moved_past, plan_number, plan_rows
from mus_tui.model.talk import Talk
from tests.tui.a_plan import row, talk_with_plan

CLOSED = datetime(2026, 11, 22, 10, 32)  # noqa: DTZ001


def shown(talk: Talk) -> list[tuple[str, int, str]]:
    return [(each.key, each.number, each.group) for each in plan_rows(talk)]


def test_an_open_plan_ends_in_one_empty_row_and_a_closed_one_has_none() -> None:
    talk = talk_with_plan(row(1, "Et"), row(2, "To"))
    assert shown(talk) == [("a1", 1, ""), ("a2", 2, ""), ("+0", 0, "")]
    assert shown(talk.closed(CLOSED)) == [("a1", 1, ""), ("a2", 2, "")]


def test_a_form_with_numbered_rows_begins_with_them_and_never_runs_out() -> None:
    assert shown(talk_with_plan(row(1, "Et"), rows=3)) == [("a1", 1, ""), ("+2", 2, ""), ("+3", 3, "")]
    full = talk_with_plan(*(row(n, "Mål") for n in range(1, 4)), rows=3)
    assert shown(full)[-1] == ("+0", 0, "")


def test_each_perspective_ends_in_an_empty_row_and_its_agreements_are_numbered_as_they_are_read() -> None:
    made = (row(1, "Lære", perspective="udvikling"), row(2, "Ro", perspective="trivsel"), row(3, "Andet"))
    talk = talk_with_plan(*made, per_perspective=True)
    assert shown(talk) == [
        ("a2", 1, "Trivsel"),
        ("+trivsel", 0, "Trivsel"),
        ("a1", 2, "Udvikling"),
        ("+udvikling", 0, "Udvikling"),
        ("a3", 3, ""),
    ]
    assert [each.is_other for each in plan_rows(talk)] == [False, False, False, False, True]
    assert plan_number(talk, "a1") == 2
    assert plan_number(talk, "a9") == 0


def test_a_row_moves_past_the_one_beside_it_as_they_are_read_and_stays_in_its_perspective() -> None:
    made = (
        row(1, "A", perspective="trivsel"),
        row(2, "X", perspective="udvikling"),
        row(3, "B", perspective="trivsel"),
    )
    talk = talk_with_plan(*made, per_perspective=True)
    assert [each[0] for each in shown(moved_past(talk, "a3", -1))][:2] == ["a3", "a1"]
    assert moved_past(talk, "a3", 1) is talk
    assert moved_past(talk, "a1", -1) is talk
    assert moved_past(talk, "a9", 1) is talk
