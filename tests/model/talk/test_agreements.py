from __future__ import annotations

from datetime import date

import pytest

from mus_tui.model.talk import Talk
from mus_tui.model.values.plan import Action, Agreement
from mus_tui.model.values.plan_date import NO_DATE, PlanDate
from tests.model.build import UNCLEAR, a_day, a_form, a_template, bare_talk


def _agreed(talk: Talk, who: str = "Mette", when: PlanDate = NO_DATE) -> Agreement:
    return talk.agree("Jonas holder oplæg", who, when, "laere", "udvikling").agreements[-1]


def _rows(*goals: str) -> Talk:
    talk = bare_talk()
    for goal in goals:
        talk = talk.with_agreement(talk.new_agreement().altered(goal=goal))
    return talk


def _goals(talk: Talk) -> list[str]:
    return [row.goal for row in talk.agreements]


def test_one_line_fills_what_who_and_when_and_remembers_where_it_came_from() -> None:
    row = _agreed(bare_talk(), when=a_day())
    assert (row.goal, row.responsible, row.deadline) == ("Jonas holder oplæg", "Mette", a_day())
    assert (row.question, row.perspective, row.actions) == ("laere", "udvikling", ())


def test_one_line_with_what_alone_is_an_agreement() -> None:
    row = _agreed(bare_talk(), who="")
    assert row == Agreement(id=row.id, question="laere", perspective="udvikling", goal="Jonas holder oplæg")


def test_where_each_action_has_its_responsible_the_one_who_is_named_goes_with_an_action() -> None:
    form = a_form({"id": "actions", "several": True}, {"id": "deadline"})
    row = _agreed(bare_talk(a_template(form)), when=a_day())
    assert (row.actions, row.responsible, row.deadline) == ((Action(responsible="Mette"),), "", a_day())
    assert row.everyone_responsible == "Mette"


def test_where_each_action_has_its_responsible_nobody_named_makes_no_action() -> None:
    assert _agreed(bare_talk(a_template(a_form({"id": "actions", "several": True}))), who="").actions == ()


@pytest.mark.parametrize(
    ("words", "days", "field"),
    [
        ("fra 1. februar", (1, 1), "start"),
        ("Fra og med februar", (1, 28), "start"),
        ("from 2027-02-01", (1, 1), "start"),
        ("fra 1. til 8. februar", (1, 8), "deadline"),
        ("fra 1/2 - 8/2", (1, 8), "deadline"),
        ("from 1 to 8 February", (1, 8), "deadline"),
        ("1. februar", (1, 1), "deadline"),
        ("i fravær", (1, 1), "deadline"),
    ],
)
def test_a_day_from_which_on_begins_it_where_the_form_asks_when(words: str, days: tuple[int, int], field: str) -> None:
    when = PlanDate(written=words, first=date(2027, 2, days[0]), last=date(2027, 2, days[1]))
    asks = _agreed(bare_talk(a_template(a_form({"id": "start"}, {"id": "deadline"}))), when=when)
    assert [name for name in ("start", "deadline") if asks.date_in(name)] == [field]
    assert _agreed(bare_talk(a_template(a_form({"id": "deadline"}))), when=when).deadline == when


@pytest.mark.parametrize("field", ["in_use_on", "follow_up_on"])
def test_the_date_goes_where_the_form_has_one(field: str) -> None:
    row = _agreed(bare_talk(a_template(a_form({"id": "start"}, {"id": field}))), when=a_day())
    assert row.date_in(field) == a_day()
    assert (row.deadline, row.start) == (NO_DATE, NO_DATE)


def test_a_form_without_dates_still_keeps_the_one_that_was_said() -> None:
    assert _agreed(bare_talk(a_template(a_form())), when=a_day()).due == a_day()


def test_an_unclear_date_keeps_the_words_that_were_typed() -> None:
    row = _agreed(bare_talk(), when=UNCLEAR)
    assert row.deadline.written == "når vi når det"
    assert not row.deadline.understood


def test_a_date_that_nobody_wrote_is_no_date() -> None:
    assert not NO_DATE
    assert UNCLEAR
    assert a_day().understood


def test_a_new_row_is_in_the_plan_only_when_it_is_put_there() -> None:
    talk = bare_talk()
    row = talk.new_agreement("hverdag", "trivsel")
    assert row.is_empty
    assert talk.agreements == ()
    assert talk.with_agreement(row).agreements == (row,)


def test_a_row_with_anything_written_is_not_empty() -> None:
    empty = bare_talk().new_agreement("hverdag", "trivsel").altered(carried_from="a1")
    assert empty.is_empty
    for written in (
        {"goal": "Ro"},
        {"deadline": UNCLEAR},
        {"actions": (Action(what="x"),)},
        {"category": ("faglige",)},
    ):
        assert not empty.altered(**written).is_empty


def test_rows_stand_in_the_order_they_were_made() -> None:
    assert _goals(_rows("et", "to", "tre")) == ["et", "to", "tre"]


def test_a_row_is_replaced_in_its_place() -> None:
    talk = _rows("et", "to", "tre")
    assert _goals(talk.with_agreement(talk.agreements[1].altered(goal="ny"))) == ["et", "ny", "tre"]


def test_a_row_is_taken_out_and_the_others_stay() -> None:
    talk = _rows("et", "to", "tre")
    assert _goals(talk.without_agreement(talk.agreements[1].id)) == ["et", "tre"]
    assert talk.without_agreement("findes-ikke") == talk


@pytest.mark.parametrize(
    ("row", "by", "order"),
    [
        (0, 1, ["to", "et", "tre"]),
        (2, -1, ["et", "tre", "to"]),
        (0, -1, ["et", "to", "tre"]),
        (2, 1, ["et", "to", "tre"]),
        (0, 9, ["to", "tre", "et"]),
        (2, -9, ["tre", "et", "to"]),
    ],
)
def test_a_row_moves_and_stays_at_the_ends(row: int, by: int, order: list[str]) -> None:
    talk = _rows("et", "to", "tre")
    assert _goals(talk.with_agreement_moved(talk.agreements[row].id, by)) == order


def test_no_two_rows_have_the_same_id_however_they_come_and_go() -> None:
    talk = _rows(*"abcdefghijkl")
    for gone in (0, 3, 5):
        talk = talk.without_agreement(talk.agreements[gone].id)
    talk = talk.with_agreement_moved(talk.agreements[-1].id, -4)
    for goal in ("ny", "nyere"):
        talk = talk.with_agreement(talk.new_agreement().altered(goal=goal))
    ids = [row.id for row in talk.agreements]
    assert len(set(ids)) == len(ids) == 11
    assert _goals(talk)[-2:] == ["ny", "nyere"]


def test_a_row_is_found_by_its_id() -> None:
    talk = _rows("et", "to")
    assert talk.agreement(talk.agreements[1].id).goal == "to"
    with pytest.raises(KeyError):
        talk.agreement("a99")


def test_the_rows_made_at_a_question_are_found_there() -> None:
    talk = _rows("andetsteds").agree("Ro", "", NO_DATE, "hverdag", "trivsel").agree("Tid", "", NO_DATE, "laere", None)
    assert [row.goal for row in talk.agreements_at("hverdag")] == ["Ro"]


def test_everyone_responsible_is_named_once() -> None:
    actions = tuple(
        Action(what=what, responsible=who) for what, who in (("1", "Mette"), ("2", "Jonas"), ("3", "Mette"))
    )
    row = Agreement(id="a1", actions=(*actions, Action(what="4")))
    assert row.everyone_responsible == "Mette, Jonas"
    assert row.altered(responsible="Alle").everyone_responsible == "Alle"
    assert Agreement(id="a1").everyone_responsible == ""


def test_the_due_date_is_the_deadline_or_the_next_best() -> None:
    start, used, followed, deadline = (a_day(month=month) for month in (1, 2, 3, 4))
    row = Agreement(id="a1", start=start)
    assert row.due == start
    assert (row := row.altered(follow_up_on=followed)).due == followed
    assert (row := row.altered(in_use_on=used)).due == used
    assert row.altered(deadline=deadline).due == deadline
    assert Agreement(id="a1").due == NO_DATE


def test_a_field_is_read_as_text() -> None:
    row = Agreement(
        id="a1",
        goal="Ro",
        category=("faglige", "personlige"),
        actions=(Action(what="Luk døren"), Action(responsible="Mette"), Action(what="Sluk lyset")),
        deadline=UNCLEAR,
    )
    assert row.text_in("goal") == "Ro"
    assert row.text_in("category") == "faglige, personlige"
    assert row.text_in("actions") == "Luk døren\nSluk lyset"
    assert row.text_in("deadline") == "når vi når det"
    assert row.text_in("evaluation") == ""


def test_a_row_put_back_after_it_was_deleted_takes_no_other_rows_place() -> None:
    talk = bare_talk().agree("Et", "", NO_DATE, None, None)
    deleted = talk.agreements[0]
    talk = talk.without_agreement(deleted.id).agree("Nyt", "", NO_DATE, None, None).with_agreement(deleted)
    assert {row.goal for row in talk.agreements} == {"Et", "Nyt"}


def test_the_date_of_one_line_is_the_deadline_wherever_the_form_has_it() -> None:
    form = a_form({"id": "follow_up_on"}, {"id": "deadline", "required": True})
    talk = bare_talk(a_template(form)).agree("Ro", "", a_day(), None, None)
    assert talk.agreements[0].deadline == a_day()


def test_a_new_row_never_takes_the_id_of_one_the_talk_was_made_with() -> None:
    talk = bare_talk().altered(agreements=(Agreement(id="a1", goal="Ro"),))
    talk = talk.with_agreement(talk.new_agreement().altered(goal="Tid"))
    assert [row.goal for row in talk.agreements] == ["Ro", "Tid"]
