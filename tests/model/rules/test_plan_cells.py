from __future__ import annotations

from datetime import date

import pytest

from mus_tui.model.rules.plan.cells import (
    Cell,
    cells_in,
    emptied,
    put_back,
    text_in,
    with_row,
    without_empty,
    written,
)
from mus_tui.model.talk import Talk
from mus_tui.model.values.plan import Action, Agreement
from mus_tui.model.values.plan_date import PlanDate
from tests.tui.a_plan import CARDS, on_day, row, talk_with_plan

A_DAY = on_day("1. juni", date(2027, 6, 1))


def read(words: str) -> PlanDate:
    return PlanDate(written=words)


def never(words: str) -> PlanDate:
    raise AssertionError(words)


def of(talk: Talk, of_row: Agreement | None) -> list[tuple[str, str, bool]]:
    return [(each.field, each.kind, each.is_missing) for each in cells_in(talk, of_row)]


def test_a_cell_is_a_field_of_the_form_in_order_and_an_empty_row_lacks_nothing_yet() -> None:
    talk = talk_with_plan()
    assert of(talk, None) == [
        ("goal", "text", False),
        ("actions", "text", False),
        ("deadline", "date", False),
        ("responsible", "name", False),
        ("evaluation", "text", False),
    ]
    lacking = {field for field, _, missing in of(talk, row(1, "", evaluation="På mødet")) if missing}
    assert lacking == {"goal", "deadline"}
    assert ("deadline", "date", True) in of(talk, row(1, "Mål", deadline=PlanDate(written="snart")))


def test_who_answers_for_the_only_action_is_written_under_its_own_heading_and_of_several_with_each() -> None:
    talk = talk_with_plan(**CARDS)
    assert of(talk, row(1, "Mål")) == [
        ("goal", "text", False),
        ("category", "choices", False),
        ("actions", "actions", True),
        ("responsible", "owner", False),
        ("disclose", "text", False),
    ]
    assert ("responsible", "name", False) in of(talk, row(1, "Mål", responsible="Karen"))
    one = row(1, "Mål", actions=(Action(what="Møde"),))
    named = written(one, "responsible", "owner", "Karen\nBo", never)
    assert named.actions == (Action(what="Møde", responsible="Karen Bo"),)
    assert (text_in(named, "responsible"), emptied(named, "responsible")) == ("Karen Bo", one)
    assert put_back(talk.altered(agreements=(named,)), "a1", "responsible", one).agreements == (one,)
    several = named.altered(actions=(*named.actions, Action(what="Oplæg")))
    assert ("responsible", "actions", False) in of(talk, several)


def test_several_actions_of_another_form_are_not_run_together() -> None:
    split = row(1, "Mål", actions=(Action(what="Møde", responsible="Karen"),))
    assert ("actions", "actions", False) in of(talk_with_plan(), split)


def test_what_the_form_has_no_heading_for_comes_last_and_consent_right_after_those_named() -> None:
    carried = row(1, "Mål", support="Bo", relation="Kerneopgaven")
    assert cells_in(talk_with_plan(), carried)[-3:] == (
        Cell("support", "text", False, in_form=False),
        Cell("+consent", "consent", True, in_form=False),
        Cell("relation", "text", False, in_form=False),
    )
    assert of(talk_with_plan(), carried.altered(support_agreed=False))[-2] == ("+consent", "consent", False)


def test_consent_is_asked_only_where_somebody_is_named_who_does_not_sit_there() -> None:
    talk = talk_with_plan()
    assert ("+consent", "consent", True) not in of(talk, row(1, "Mål", support="begge"))
    # What was answered before can still be seen and put right.
    assert ("+consent", "consent", False) in of(talk, row(1, "Mål", support="begge", support_agreed=True))


def test_writing_a_date_or_a_name_is_one_line_and_the_same_words_keep_their_day() -> None:
    before = row(1, "Mål", deadline=A_DAY)
    assert written(before, "deadline", "date", " 1.  juni\n", never) is before
    assert written(before, "deadline", "date", "2. juni\n", read).deadline == PlanDate(written="2. juni")
    assert written(before, "deadline", "date", "", never).deadline == PlanDate()
    assert written(before, "responsible", "name", "Karen\nBo", never).responsible == "Karen Bo"
    assert written(before, "actions", "text", "Et\nto", never).actions == (Action(what="Et\nto"),)
    assert written(before.altered(actions=(Action(what="x"),)), "actions", "text", "", never).actions == ()


FULL = row(
    1, "Mål", actions=(Action(what="x"),), deadline=A_DAY, responsible="Bo", category=("faglige",), support="Ea"
).altered(support_agreed=True, agreed=("p1",))


@pytest.mark.parametrize("field", ["goal", "actions", "deadline", "responsible", "category", "support", "+consent"])
def test_a_cell_that_was_emptied_is_put_back_with_the_marks_of_its_row(field: str) -> None:
    talk = talk_with_plan(FULL)
    gone = with_row(talk, emptied(FULL, field))
    assert gone.agreements[0] != FULL
    assert gone.agreements[0].agreed == ()
    assert put_back(gone, "a1", "support" if field == "consent" else field, FULL) == talk


def test_another_cell_that_was_written_in_meanwhile_stays() -> None:
    talk = with_row(talk_with_plan(FULL), FULL.altered(goal="Andet", evaluation="Ses"))
    only = put_back(talk, "a1", "goal", FULL).agreements[0]
    assert (only.goal, only.evaluation, only.agreed) == ("Mål", "Ses", ())


def test_a_row_that_began_in_the_cell_goes_with_it() -> None:
    talk = talk_with_plan(row(1, "M"))
    assert put_back(talk, "a1", "goal", None).agreements == ()
    assert put_back(talk, "a9", "goal", None) is talk
    assert put_back(talk, "a1", "deadline", None) is talk


def test_a_new_row_is_in_the_plan_with_its_first_letter_and_gone_with_its_last() -> None:
    talk = talk_with_plan()
    new = talk.new_agreement()
    assert with_row(talk, new) is talk
    made = with_row(talk, new.altered(goal="M"))
    assert [each.goal for each in made.agreements] == ["M"]
    assert with_row(made, made.agreements[0]) is made
    emptied_row = with_row(made, emptied(made.agreements[0], "goal"))
    assert without_empty(made, "a1") is made
    assert without_empty(emptied_row, "a1").agreements == ()
