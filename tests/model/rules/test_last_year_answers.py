from __future__ import annotations

import pytest

from mus_tui.model.values.last_year import LastYearRow, Status
from mus_tui.model.values.plan_date import NO_DATE
from mus_tui.model.values.template import Template
from tests.model.build import LAST_YEARS_ROW, OTHER_ROW, a_form, bare_talk, last_year
from tests.sample import sample_source

THEN = last_year().talk

TALK = bare_talk().altered(previous=(last_year(),))


@pytest.mark.parametrize("status", ["reached", "partly", "not_reached", "not_relevant", None])
def test_a_row_of_last_years_plan_gets_a_status_and_a_remark(status: Status | None) -> None:
    talk = TALK.with_last_year_row(f"{THEN}/a1", status, "Det gik\r\nbedre")
    assert talk.last_year_row(f"{THEN}/a1") == LastYearRow(
        agreement=f"{THEN}/a1", status=status, remark="Det gik\nbedre"
    )


def test_a_row_nobody_has_spoken_of_has_no_status() -> None:
    assert TALK.last_year_row(f"{THEN}/a2") == LastYearRow(agreement=f"{THEN}/a2")


def test_a_status_no_source_knows_is_refused() -> None:
    with pytest.raises(ValueError, match="status"):
        TALK.with_last_year_row(f"{THEN}/a1", "forgotten", "")  # type: ignore[arg-type]


def test_the_last_word_on_a_row_stands_and_the_other_rows_keep_theirs() -> None:
    talk = TALK.with_last_year_row(f"{THEN}/a1", "partly", "").with_last_year_row(f"{THEN}/a2", "reached", "Ja")
    talk = talk.with_last_year_row(f"{THEN}/a1", "reached", "Alligevel")
    assert [talk.last_year_row(row).status for row in (f"{THEN}/a1", f"{THEN}/a2")] == ["reached", "reached"]
    assert len(talk.last_year_rows) == 2


def test_following_up_carries_nothing_on_by_itself() -> None:
    talk = TALK.with_last_year_row(f"{THEN}/a1", "not_reached", "Vi fortsætter")
    assert talk.agreements == ()
    assert talk.carried(f"{THEN}/a1") is None


def test_a_carried_row_says_what_last_years_said_and_asks_for_its_dates_anew() -> None:
    row = TALK.with_carried(f"{THEN}/a1").carried(f"{THEN}/a1")
    assert row is not None
    assert (row.goal, row.actions, row.responsible) == (
        LAST_YEARS_ROW.goal,
        LAST_YEARS_ROW.actions,
        LAST_YEARS_ROW.responsible,
    )
    assert row.relation == LAST_YEARS_ROW.relation
    assert [row.start, row.deadline, row.follow_up_on, row.in_use_on] == [NO_DATE] * 4


def test_what_might_be_passed_on_last_year_may_not_this_year_until_they_say_so() -> None:
    open_row = LAST_YEARS_ROW.altered(disclose="At kurset er aftalt", disclose_to="Aisha")
    row = bare_talk().altered(previous=(last_year(None, open_row),)).with_carried(f"{THEN}/a1").agreements[0]
    assert (row.disclose, row.disclose_to) == ("", "")


def test_a_carried_row_came_from_no_question_of_this_talk() -> None:
    assert [row.question for row in TALK.with_carried(f"{THEN}/a1").agreements] == [None]


def test_a_row_is_carried_on_only_once() -> None:
    once = TALK.with_carried(f"{THEN}/a1")
    assert once.with_carried(f"{THEN}/a1") == once


def test_a_carried_row_that_was_taken_out_can_be_carried_on_again() -> None:
    talk = TALK.with_carried(f"{THEN}/a1")
    talk = talk.without_agreement(talk.agreements[0].id)
    assert talk.carried(f"{THEN}/a1") is None
    assert talk.with_carried(f"{THEN}/a1").carried(f"{THEN}/a1") is not None


def test_a_carried_row_gets_an_id_that_no_row_of_this_plan_has() -> None:
    talk = (
        TALK.with_agreement(TALK.new_agreement().altered(goal="Ny"))
        .with_carried(f"{THEN}/a1")
        .with_carried(f"{THEN}/a2")
    )
    ids = [row.id for row in talk.agreements]
    assert len(set(ids)) == 3
    assert [row.goal for row in talk.agreements] == ["Ny", LAST_YEARS_ROW.goal, OTHER_ROW.goal]


def test_last_years_plan_stays_as_it_was() -> None:
    assert TALK.with_carried(f"{THEN}/a1").with_last_year_row(f"{THEN}/a1", "partly", "").previous == (last_year(),)


def test_without_last_years_plan_nothing_is_carried_on() -> None:
    assert bare_talk().with_carried(f"{THEN}/a1") == bare_talk()


def test_a_perspective_this_template_has_is_kept_and_another_is_let_go() -> None:
    talk = TALK.with_carried(f"{THEN}/a1").with_carried(f"{THEN}/a2")
    assert [row.perspective for row in talk.agreements] == ["trivsel", None]


def test_last_years_plan_is_read_under_its_own_headings_whatever_this_template_asks() -> None:
    source = sample_source()
    source["id"], source["plan"]["headings"] = "nabokommunen", [{"text": "Aftale", "fields": [{"id": "goal"}]}]
    old_form = a_form({"id": "in_use_on"}, title="Kompetenceudviklingsplan")
    talk = bare_talk(Template.model_validate(source)).altered(previous=(last_year(old_form),))
    assert talk.previous[0].form.title == "Kompetenceudviklingsplan"
    assert talk.template.plan.title == "Udviklingsplan"
    assert talk.with_carried(f"{THEN}/a1").agreements[0].goal == LAST_YEARS_ROW.goal


def test_a_carried_row_lets_go_of_a_perspective_that_belongs_to_another_kind() -> None:
    source = sample_source()
    source["perspectives"][0]["only"] = ["GRUS"]
    talk = bare_talk(Template.model_validate(source)).altered(previous=(last_year(),)).with_carried(f"{THEN}/a1")
    assert [row.perspective for row in talk.agreements] == [None]
