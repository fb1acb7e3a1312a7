from __future__ import annotations

from datetime import date, datetime
from typing import Literal, get_args

import pytest

from mus_tui.model.rules.destroying import (
    EVERYTHING,
    Event,
    carried_rows,
    due,
    holds,
    is_all,
    left_loose,
    loose_rows,
    said_of,
    without,
    without_previous,
)
from mus_tui.model.rules.remains import line_of
from mus_tui.model.talk import Talk
from mus_tui.model.values.closing import Takeaway
from mus_tui.model.values.last_year import FollowedUpRow, FollowUp, row_ref
from mus_tui.model.values.marks import Share, Silence
from mus_tui.model.values.retention import Artefact, Fate, Retention
from tests.model.build import a_day, a_template, last_year
from tests.sample import sample_talk

HERLEV = Retention(notes="next_held", minutes="next_held", plan="when_settled")
CLOSED_AT = datetime(2026, 11, 22, 12, 0)  # noqa: DTZ001 - the clock on the wall


def kept_as(retention: Retention) -> Talk:
    return sample_talk().altered(template=a_template(retention=retention))


def whole_talk() -> Talk:
    """Return a talk with a word of every sort in it."""
    talk = sample_talk().with_own_question("Ordet om pausen", by="p2").with_note("own-1", "Ordet om larmen")
    row = talk.new_agreement(question="own-1").altered(goal="Ordet om døren")
    talk = talk.with_agreement(row).with_topic("trivsel-emne", "put_aside", "Ordet om hvorfor")
    talk = talk.altered(
        minutes="Ordet i referatet",
        followed_up=(
            FollowUp(on=date(2027, 2, 1), rows=(FollowedUpRow(agreement=row.id, remark="Ordet om fremgang"),)),
        ),
        silences=(Silence(at="own-1", interest="leader"), Silence(at=row.id, interest="employee")),
        previous=(last_year(),),
    )
    talk = talk.with_last_year_row("b2m9xx/a1", "reached", "Ordet om fjoråret").with_passed("q-own-1")
    talk = talk.with_closing(takeaways=(Takeaway(participant="p1", words="Ordet jeg tager med"),))
    talk = talk.with_closing(about_the_talk="Ordet om samtalen", follow_up=a_day(2027, 2))
    return talk.with_stance("p1", False, "Ordet om uenighed").closed(CLOSED_AT)


def this_year(earlier: Talk) -> Talk:
    """Return the talk that goes on from another one's plan."""
    previous = last_year(None, *earlier.agreements).altered(talk=earlier.id)
    return sample_talk().altered(id="nyere", agreements=(), previous=(previous,))


def ref(earlier: Talk, row: int = 0) -> str:
    """Return what a row of the earlier talk is known by in this one."""
    return row_ref(earlier.id, earlier.agreements[row].id)


@pytest.mark.parametrize(
    ("event", "gone"),
    [("closed", ("preparation",)), ("next_held", ("preparation", "notes", "minutes")), ("everything", EVERYTHING)],
)
def test_the_template_says_what_goes_when(event: Event, gone: tuple[Artefact, ...]) -> None:
    assert due(kept_as(HERLEV), event) == gone


@pytest.mark.parametrize("fate", get_args(Fate))
def test_whatever_a_template_may_say_is_done_at_some_time_unless_it_is_to_be_kept(fate: Fate) -> None:
    earlier = kept_as(Retention(notes=fate))
    now = this_year(earlier).with_last_year_row(ref(earlier), "reached", "")
    gone = {*due(earlier, "closed"), *due(earlier, "next_held", now)}
    assert ("notes" in gone) is (fate != "kept")


def test_where_a_template_says_nothing_only_preparations_go_and_the_rest_is_kept() -> None:
    assert due(sample_talk(), "closed") == due(sample_talk(), "next_held") == ("preparation",)


@pytest.mark.parametrize("status", ["reached", "not_relevant"])
def test_the_plan_goes_when_every_row_is_settled_or_carried_on(status: Literal["reached", "not_relevant"]) -> None:
    earlier = kept_as(HERLEV).with_agreement(sample_talk().new_agreement().altered(goal="Nummer to"))
    second = earlier.agreements[1].id
    now = this_year(earlier)
    assert loose_rows(earlier, now) == earlier.agreements
    now = now.with_last_year_row(ref(earlier), status, "")
    assert [row.id for row in loose_rows(earlier, now)] == [second]
    assert "plan" not in due(earlier, "next_held", now)
    now = now.with_carried(ref(earlier, 1))
    assert carried_rows(earlier, now) == (earlier.agreement(second),)
    assert due(earlier, "next_held", now) == ("preparation", "notes", "minutes", "plan")


@pytest.mark.parametrize("status", ["partly", "not_reached", None])
def test_a_row_that_is_not_settled_keeps_the_plan(status: Literal["partly", "not_reached"] | None) -> None:
    earlier = kept_as(HERLEV)
    now = this_year(earlier).with_last_year_row(ref(earlier), status, "")
    assert "plan" not in due(earlier, "next_held", now)


def test_a_row_that_a_follow_up_settled_through_the_year_is_settled_until_they_say_otherwise() -> None:
    earlier = kept_as(HERLEV).with_agreement(sample_talk().new_agreement().altered(goal="Nummer to"))
    first, second = (row.id for row in earlier.agreements)
    settled = FollowUp(on=date(2026, 9, 1), rows=(FollowedUpRow(agreement=first, status="reached"),))
    earlier = earlier.altered(followed_up=(settled,))
    now = this_year(earlier)
    assert [row.id for row in loose_rows(earlier, now)] == [second]
    assert loose_rows(earlier, now.with_last_year_row(ref(earlier), "partly", "")) == earlier.agreements


def test_the_plan_goes_only_when_the_next_talk_is_held_and_the_template_lets_it_go_at_all() -> None:
    earlier = kept_as(HERLEV)
    now = this_year(earlier).with_last_year_row(ref(earlier), "reached", "")
    assert "plan" in due(earlier, "next_held", now)
    assert "plan" not in due(earlier, "closed", now)
    assert "plan" not in due(kept_as(HERLEV.altered(plan="kept")), "next_held", now)
    assert "plan" not in due(earlier, "next_held")


def test_the_next_talk_tells_which_rows_of_the_earlier_plan_keep_it() -> None:
    earlier = kept_as(HERLEV).with_agreement(sample_talk().new_agreement().altered(goal="Nummer to"))
    first, second = (row.id for row in earlier.agreements)
    settled = FollowUp(on=date(2026, 9, 1), rows=(FollowedUpRow(agreement=first, status="reached"),))
    now = this_year(earlier).altered(template=earlier.template)
    assert [each.row for each in left_loose(now)] == [*earlier.agreements]
    reviewed = now.altered(previous=(now.previous[0].altered(followed_up=(settled,)),))
    assert [each.row.id for each in left_loose(reviewed)] == [second]
    assert [each.row.id for each in left_loose(now.with_carried(ref(earlier, 1)))] == [first]
    assert left_loose(now.altered(template=sample_talk().template)) == ()
    assert left_loose(now.altered(previous=())) == ()


def test_a_talk_that_followed_up_on_another_plan_settles_nothing_here() -> None:
    earlier = kept_as(HERLEV)
    other = this_year(earlier).with_last_year_row(ref(earlier), "reached", "")
    other = other.altered(previous=(last_year(None, *earlier.agreements),))
    assert loose_rows(earlier, other) == earlier.agreements
    assert loose_rows(earlier, other.altered(previous=())) == earlier.agreements


def test_of_what_was_released_to_others_nothing_is_settled_there_and_none_of_it_keeps_their_plan() -> None:
    earlier = kept_as(HERLEV)
    now = this_year(earlier).altered(template=earlier.template)
    others = now.altered(previous=(now.previous[0].altered(others=True),))
    assert loose_rows(earlier, others.with_last_year_row(ref(earlier), "reached", "")) == earlier.agreements
    assert left_loose(others) == ()


WORDS: dict[Artefact, set[str]] = {
    "preparation": set(),
    "notes": {"pausen", "larmen", "hvorfor"},
    "minutes": {"i referatet", "jeg tager med", "om samtalen"},
    "plan": {"døren", "fremgang", "fjoråret", "uenighed"},
}


@pytest.mark.parametrize("artefact", EVERYTHING)
def test_none_of_its_words_are_left_and_all_the_others_are(artefact: Artefact) -> None:
    left = without(whole_talk(), (artefact,)).model_dump_json()
    for each, words in WORDS.items():
        for word in words:
            assert (word in left) == (each != artefact), (each, word)


def test_a_talk_without_everything_has_no_word_of_theirs_and_can_still_be_read() -> None:
    left = without(whole_talk(), EVERYTHING)
    assert "Ordet" not in left.model_dump_json()
    assert left.destroyed == EVERYTHING
    assert left.is_closed
    assert Talk.model_validate(left.model_dump()) == left


def test_a_row_made_under_a_topic_that_is_gone_stays_and_no_longer_says_where() -> None:
    left = without(whole_talk(), ("notes",))
    assert [row.question for row in left.agreements if row.goal == "Ordet om døren"] == [None]
    assert [row.question for row in left.agreements if row.id == "a1"] == ["laere"]
    assert "q-own-1" not in left.passed


def test_without_the_notes_nothing_tells_what_they_chose_to_talk_about_and_what_must_be_discussed_still_was() -> None:
    talk = whole_talk()
    left = without(talk, ("notes",))
    assert (left.own_questions, left.keyword_choices, left.touched, left.chosen_keywords) == ((), (), (), ())
    assert [each.at for each in left.silences] == [row.id for row in talk.agreements if row.question == "own-1"]
    assert [(each.topic, each.state, each.aspects, each.reason) for each in left.topics] == [
        (each.topic, each.state, each.aspects, "") for each in talk.topics
    ]
    assert [(each.state, each.aspects) for each in left.topics] == [("open", ("faglige",)), ("put_aside", ())]


def test_without_the_minutes_nothing_stands_where_they_were() -> None:
    left = without(whole_talk(), ("minutes",))
    assert (left.minutes, left.closing.takeaways, left.closing.about_the_talk) == ("", (), "")


def test_without_the_plan_nothing_tells_whom_a_row_was_passed_on_to_or_that_there_was_silence_about_it() -> None:
    share = Share(person="Aisha Khan", on=date(2026, 11, 22), agreements=("a1",))
    left = without(whole_talk().altered(shares=(share,)), ("plan",))
    assert left.shares == ()
    assert [each.at for each in left.silences] == ["own-1"]


def test_reopening_brings_back_nothing_and_doing_it_again_changes_nothing() -> None:
    once = without(whole_talk(), ("notes", "minutes"))
    assert without(once, ("minutes",)) == once
    again = once.reopened()
    assert again.destroyed == ("notes", "minutes")
    assert not any(holds(again, each) for each in again.destroyed)


def test_what_a_talk_holds_is_what_can_go() -> None:
    assert [each for each in EVERYTHING if holds(whole_talk(), each)] == ["notes", "minutes", "plan"]
    assert not any(holds(without(whole_talk(), EVERYTHING), each) for each in EVERYTHING)


def test_the_file_goes_when_the_last_of_it_does() -> None:
    talk = without(whole_talk(), ("preparation", "notes"))
    assert not is_all(talk, ("minutes",))
    assert is_all(talk, ("minutes", "plan"))


def test_the_copy_of_last_years_plan_goes_and_a_row_carried_on_stays() -> None:
    earlier = kept_as(HERLEV)
    now = this_year(earlier).with_carried(ref(earlier))
    left = without_previous(now.with_last_year_row(ref(earlier), "partly", "Ordet"), earlier.id)
    assert (left.previous, left.last_year_rows) == ((), ())
    assert left.agreements == (now.agreements[0].altered(carried_from=None),)
    assert earlier.id not in left.altered(id="andet").model_dump_json()


def test_rows_that_go_on_from_another_plan_still_say_so_when_this_one_goes() -> None:
    earlier = kept_as(HERLEV)
    now = this_year(earlier)
    now = now.altered(previous=(*now.previous, last_year())).with_carried(ref(earlier)).with_carried("b2m9xx/a1")
    now = now.with_agreement(now.new_agreement().altered(goal="Ny i år"))
    left = without_previous(now, earlier.id)
    assert [plan.talk for plan in left.previous] == ["b2m9xx"]
    assert [row.carried_from for row in left.agreements] == [None, "b2m9xx/a1", None]


def test_it_is_known_whether_anything_was_said_today_of_the_plan_that_may_go() -> None:
    earlier = kept_as(HERLEV)
    now = this_year(earlier).with_last_year_row("b2m9xx/a1", "reached", "Om en anden")
    assert not said_of(now, earlier.id)
    assert said_of(now.with_last_year_row(ref(earlier), None, "Det går"), earlier.id)


def test_the_line_that_may_remain_has_no_content_and_no_name_unless_they_agreed() -> None:
    line = line_of(whole_talk())
    assert line is not None
    assert (line.held, line.kind, line.follow_up, line.people) == (sample_talk().held, "MUS", date(2027, 2, 1), ())
    assert "Ordet" not in line.model_dump_json()
    named = line_of(whole_talk(), with_names=True)
    assert named is not None
    assert named.people == tuple(person.name for person in sample_talk().participants)


def test_a_talk_that_was_never_held_leaves_no_line() -> None:
    assert line_of(whole_talk().reopened()) is None
