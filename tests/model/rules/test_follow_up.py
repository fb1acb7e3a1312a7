"""Following up on a plan between two talks, and what the next talk takes over from it."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from mus_tui.model.rules.follow_up import date_now, next_follow_up, open_rows, rows_left, status_now, with_next
from mus_tui.model.rules.follow_up import with_nothing_more as done_on
from mus_tui.model.rules.follow_up import with_row as said_on
from mus_tui.model.rules.last_year import answer, following, old_wording, outcome, settled_before, with_answer
from mus_tui.model.talk import Talk
from mus_tui.model.values.answers import Answer
from mus_tui.model.values.last_year import FollowedUpRow, FollowUp
from mus_tui.model.values.plan import Action, Agreement
from mus_tui.model.values.plan_date import NO_DATE
from tests.model.build import a_day, a_form, a_template, bare_talk, last_year

SEPTEMBER, DECEMBER = date(2026, 9, 3), date(2026, 12, 1)


def closed_talk() -> Talk:
    """Return a closed talk with two agreements, followed up on the first of September."""
    talk = bare_talk()
    for goal in ("Jonas holder oplæg", "Fast kvarter om mandagen"):
        talk = talk.with_agreement(talk.new_agreement().altered(goal=goal, deadline=a_day(2026, 9, 1)))
    return talk.with_closing(follow_up=a_day(2026, 9, 1)).closed(datetime(2026, 3, 9, 12, tzinfo=UTC))


def said(status: str | None = "partly", agreement: str = "a1", **fields: object) -> FollowedUpRow:
    return FollowedUpRow(agreement=agreement, status=status).altered(**fields)


def test_a_follow_up_changes_nothing_but_the_reviews() -> None:
    talk = closed_talk()
    after = with_next(said_on(talk, SEPTEMBER, said(new_date=a_day(2026, 12))), SEPTEMBER, a_day(2026, 12))
    assert after.followed_up != ()
    assert after.altered(followed_up=()) == talk


@pytest.mark.parametrize("follow_up", [lambda t: said_on(t, SEPTEMBER, said()), lambda t: done_on(t, SEPTEMBER)])
def test_the_plan_of_an_open_talk_is_not_followed_up_yet(follow_up: object) -> None:
    with pytest.raises(ValueError, match="closed"):
        follow_up(closed_talk().reopened())  # type: ignore[operator]


def test_what_is_said_on_one_day_is_one_review_and_the_last_word_stands() -> None:
    talk = said_on(
        said_on(said_on(closed_talk(), SEPTEMBER, said(agreement="a2")), SEPTEMBER, said()), SEPTEMBER, said("reached")
    )
    assert talk.followed_up == (FollowUp(on=SEPTEMBER, rows=(said("reached"), said(agreement="a2"))),)


def test_a_word_taken_back_leaves_no_review_behind_and_one_without_words_can_be_put_down() -> None:
    talk = said_on(said_on(closed_talk(), SEPTEMBER, said()), SEPTEMBER, said(None))
    assert talk.followed_up == ()
    assert done_on(talk, SEPTEMBER).followed_up == (FollowUp(on=SEPTEMBER),)


def test_the_latest_review_says_how_a_row_stands_and_when_it_is_due() -> None:
    talk = said_on(closed_talk(), SEPTEMBER, said("not_reached", new_date=a_day(2026, 12)))
    row = talk.agreement("a1")
    assert (status_now(talk.followed_up, "a1"), date_now(talk.followed_up, row)) == ("not_reached", a_day(2026, 12))
    talk = said_on(talk, DECEMBER, said(None, remark="Venter"))
    assert (status_now(talk.followed_up, "a1"), date_now(talk.followed_up, row)) == ("not_reached", a_day(2026, 12))
    assert date_now((), row) == row.deadline


def test_a_row_that_is_settled_is_followed_up_no_more() -> None:
    talk = said_on(closed_talk(), SEPTEMBER, said("reached"))
    assert [row.id for row in open_rows(talk)] == ["a2"]
    assert [row.id for row in rows_left(talk, SEPTEMBER)] == ["a2"]
    assert rows_left(said_on(talk, DECEMBER, said("partly", "a2")), DECEMBER) == ()


def test_the_next_follow_up_is_the_one_agreed_until_it_has_been_held() -> None:
    talk = closed_talk()
    assert next_follow_up(talk) == a_day(2026, 9, 1)
    assert next_follow_up(done_on(talk, date(2026, 6, 1))) == a_day(2026, 9, 1)
    assert next_follow_up(done_on(talk, date(2026, 8, 25))) == NO_DATE
    again = with_next(talk, date(2026, 8, 25), a_day(2026, 9, 3))
    assert next_follow_up(again) == a_day(2026, 9, 3)
    assert next_follow_up(done_on(again, date(2026, 9, 3))) == NO_DATE
    assert next_follow_up(talk.with_closing(follow_up=NO_DATE)) == NO_DATE


# What the next talk takes over


def test_the_next_talk_takes_over_the_plan_its_reviews_and_where_it_lies() -> None:
    before = said_on(closed_talk(), SEPTEMBER, said())
    (previous,) = following(bare_talk(), before, "talks/før.json").previous
    assert (previous.talk, previous.agreements, previous.followed_up) == (
        before.id,
        before.agreements,
        before.followed_up,
    )
    assert previous.file == "talks/før.json"


def test_a_talk_that_was_declined_hands_on_the_plan_it_was_to_follow_up() -> None:
    declined = bare_talk().altered(previous=(last_year(),), standing="declined")
    assert following(bare_talk(), declined, "afslået.json").previous == (last_year(),)


def test_a_row_carried_once_more_counts_and_is_agreed_anew() -> None:
    old = Agreement(id="a1", goal="Ro", times_carried=1, agreed=("p1", "p2"), support_agreed=True, disagreement="Nej")
    row = bare_talk().altered(previous=(last_year(None, old),)).with_carried("b2m9xx/a1").agreements[0]
    assert (row.times_carried, row.agreed, row.support_agreed, row.disagreement) == (2, (), None, "")


def test_the_old_wording_is_known_while_it_differs() -> None:
    talk = bare_talk().altered(previous=(last_year(),)).with_carried("b2m9xx/a1")
    row = talk.agreements[0]
    assert old_wording(talk, row) == ""
    assert old_wording(talk, row.altered(goal="Jonas får fred")) == "Jonas får ro om formiddagen"
    assert old_wording(talk, talk.new_agreement().altered(goal="Ny")) == ""


def test_who_answers_stands_where_this_years_form_asks_for_it() -> None:
    per_action = a_template(a_form({"id": "actions", "several": True}))
    per_row = a_template(a_form({"id": "actions"}, {"id": "responsible"}))
    on_row = Agreement(id="a1", responsible="Mette", actions=(Action(what="Kursus"), Action(what="Oplæg")))
    on_actions = on_row.altered(
        responsible="", actions=tuple(each.altered(responsible="Mette") for each in on_row.actions)
    )
    for template, old, expected in ((per_action, on_row, on_actions), (per_row, on_actions, on_row)):
        row = bare_talk(template).altered(previous=(last_year(None, old),)).with_carried("b2m9xx/a1").agreements[0]
        assert (row.responsible, row.actions) == (expected.responsible, expected.actions)


ROW = f"{bare_talk().id}/a1"


@pytest.mark.parametrize("status", ["reached", "not_relevant"])
def test_what_a_follow_up_settled_stands_until_something_else_is_said_in_the_talk(status: str) -> None:
    before = said_on(closed_talk(), SEPTEMBER, said(status, remark="Ja"))
    talk = following(bare_talk(), before)
    assert outcome(talk, ROW) == status
    assert settled_before(talk.with_last_year_row(ROW, None, "Stadig"), ROW) == (SEPTEMBER, said(status, remark="Ja"))
    talk = talk.with_last_year_row(ROW, "partly", "")
    assert (outcome(talk, ROW), settled_before(talk, ROW)) == ("partly", None)


def test_what_is_still_worked_on_after_the_last_follow_up_is_asked_about() -> None:
    before = said_on(said_on(closed_talk(), SEPTEMBER, said("reached")), DECEMBER, said("not_reached"))
    talk = following(bare_talk(), before)
    assert [outcome(talk, each.ref) for each in talk.earlier_rows] == [None, None]
    assert outcome(bare_talk(), ROW) is None


def test_the_templates_own_questions_are_answered_beside_the_status() -> None:
    talk = bare_talk().altered(previous=(last_year(),)).with_last_year_row("b2m9xx/a1", "reached", "")
    talk = with_answer(talk, "b2m9xx/a1", "effekt", Answer(text="Mere ro"))
    assert answer(talk.with_last_year_row("b2m9xx/a1", "partly", ""), "b2m9xx/a1", "effekt").text == "Mere ro"
    assert with_answer(talk, "b2m9xx/a1", "effekt", Answer(text=" ")).last_year_row("b2m9xx/a1").answers == ()
