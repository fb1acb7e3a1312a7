"""A group's members come and go midway, and nothing that anybody wrote goes with them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime

import pytest

from mus_tui.model.rules.crossing import absent, may_cross, plan_of, same_people, with_release
from mus_tui.model.rules.group.members import may_go, with_member, without_member
from mus_tui.model.rules.last_words import EACH_UP_TO, last_words, with_last_word
from mus_tui.model.rules.last_year import following
from mus_tui.model.rules.sharing import with_share
from mus_tui.model.rules.undo import change_between, taken_back
from mus_tui.model.talk import Talk
from mus_tui.model.values.closing import Takeaway
from mus_tui.model.values.marks import KeywordChoice
from mus_tui.model.values.people import Participant
from mus_tui.model.values.plan_date import NO_DATE
from tests.model.rules.test_turns import group
from tests.sample import sample_talk


def called(talk: Talk) -> list[str]:
    return [each.name for each in talk.participants]


def test_one_more_sits_last_in_the_group_under_an_id_that_nobody_had() -> None:
    talk = with_member(group(2), "Hansen, Ida")
    assert called(talk) == ["Mette", "Navn 2", "Navn 3", "Ida Hansen"]
    assert [each.id for each in talk.participants] == ["p1", "p2", "p3", "p4"]
    again = with_member(without_member(talk, "p4"), "Bo")
    assert again.participants[-1].id == "p5"


@pytest.mark.parametrize("gone", [["p4"], ["p4", "p3"], ["p3", "p4"]])
def test_the_id_of_one_who_went_is_nobody_elses_whoever_went_after_them(gone: list[str]) -> None:
    talk = group(3)
    for person in gone:
        talk = without_member(talk, person)
    assert talk.former == ()
    assert with_member(talk, "Bo").participants[-1].id == "p5"


def test_an_id_without_a_number_is_no_hindrance() -> None:
    people = (Participant(id="mette", role="leder"), Participant(id="anna", role="medarbejdere", name="Anna"))
    talk = with_member(group(2).altered(participants=people), "Bo")
    assert [each.id for each in talk.participants] == ["mette", "anna", "p1"]


def test_one_more_sits_with_the_group_where_it_is_named_before_who_leads() -> None:
    talk = group(2)
    kinds = [each.altered(roles=each.roles[::-1]) if each.id == talk.kind else each for each in talk.template.kinds]
    turned = talk.altered(
        template=talk.template.altered(kinds=tuple(kinds)), participants=(*talk.participants[1:], talk.participants[0])
    )
    assert called(with_member(turned, "Bo")) == ["Navn 2", "Navn 3", "Bo", "Mette"]


def test_what_one_who_is_taken_out_wrote_stays_under_their_name() -> None:
    talk = group(3).with_note("hverdag", "Travlt.", author="p3")
    gone = without_member(talk, "p3")
    assert called(gone) == ["Mette", "Navn 2", "Navn 4"]
    assert [each.name for each in gone.former] == ["Navn 3"]
    assert gone.notes == talk.notes
    assert Talk.model_validate(gone.model_dump()) == gone


def test_one_who_left_nothing_leaves_no_name() -> None:
    assert without_member(group(3), "p3").former == ()


def test_one_who_was_taken_out_comes_back_to_what_is_theirs() -> None:
    talk = group(3).with_note("hverdag", "Travlt.", author="p3")
    back = with_member(without_member(talk, "p3"), "navn 3")
    assert (back.former, back.participants[-1].id) == ((), "p3")


@pytest.mark.parametrize(
    "left",
    [
        lambda talk: talk.with_note("hverdag", "Travlt.", author="p3"),
        lambda talk: talk.with_own_question("Vagterne", by="p3"),
        lambda talk: talk.altered(keyword_choices=(KeywordChoice(participant="p3", words=("Ro",)),)),
        lambda talk: talk.with_stance("p3", agrees=False, words="Det er for lidt."),
        lambda talk: with_last_word(talk, "p3", "Tak for i dag."),
        lambda talk: talk.agree("Vi prøver det.", "alle", NO_DATE, None, None),
        lambda talk: following(talk, group(3).altered(id="before").agree("Øve.", "Navn 3", NO_DATE, None, None)),
    ],
    ids=["a note", "a topic", "keywords", "a stance", "a last word", "an agreement they sat by", "an earlier one"],
)
def test_all_that_somebody_left_keeps_their_name_and_is_as_they_left_it(left: Callable[[Talk], Talk]) -> None:
    talk = left(group(3))
    gone = without_member(talk, "p3")
    assert gone.former == (talk.participants[2],)
    assert gone.altered(participants=talk.participants, former=(), left=(), people_made=0) == talk


def test_of_those_who_were_taken_out_the_one_who_is_named_comes_back_and_a_new_one_is_new() -> None:
    talk = group(4).with_note("hverdag", "Travlt.", author="p3").with_note("hverdag", "Roligt.", author="p4")
    talk = without_member(without_member(talk, "p3"), "p4")
    back = with_member(talk, "Navn 4")
    assert [each.id for each in back.participants] == ["p1", "p2", "p5", "p4"]
    assert [each.id for each in back.former] == ["p3"]
    new = with_member(talk, "Bo")
    assert (new.participants[-1].id, called(new)[-1]) == ("p6", "Bo")
    assert new.former == talk.former


@pytest.mark.parametrize("person", ["p1", "p9"])
def test_the_leader_and_a_stranger_are_not_taken_out(person: str) -> None:
    talk = group(2)
    assert not may_go(talk, person)
    assert without_member(talk, person) is talk


def test_nor_is_one_of_two_who_lead() -> None:
    talk = group(2)
    two = talk.altered(participants=(Participant(id="p9", role="leder", name="Per"), *talk.participants))
    assert not may_go(two, "p1")


def test_the_last_of_a_group_stays() -> None:
    assert may_go(group(2), "p2")
    talk = without_member(group(2), "p2")
    assert without_member(talk, "p3") is talk


def test_nobody_comes_twice_nor_to_a_talk_of_two_nor_to_one_that_is_closed() -> None:
    closed = group(2).closed(datetime(2026, 1, 1, tzinfo=UTC))
    assert with_member(group(2), "NAVN 2") == group(2)
    assert with_member(group(2), "  ") == group(2)
    assert with_member(sample_talk(), "Bo") == sample_talk()
    assert with_member(closed, "Bo") is closed
    assert without_member(closed, "p2") is closed


def test_a_plan_belongs_to_those_who_left_it_midway_too() -> None:
    before = without_member(group(3).agree("Vi prøver det.", "alle", NO_DATE, None, None), "p4")
    after = group(2)
    assert called(after) == called(before)
    assert not same_people(after, before)
    assert [each.name for each in absent(after, before)] == ["Navn 4"]
    assert plan_of(after, before, chosen=["a1"]).agreements == ()
    released = with_release(before, "a1", released=True)
    assert [row.goal for row in plan_of(after, released, chosen=["a1"]).agreements] == ["Vi prøver det."]


def test_what_was_agreed_after_somebody_went_is_not_theirs_when_they_sit_in_the_next_talk() -> None:
    went = without_member(group(3).agree("Før.", "alle", NO_DATE, None, None), "p4")
    after = group(3)
    assert same_people(after, went)
    before = went.agree("Siden.", "", NO_DATE, None, None)
    assert not same_people(after, before)
    assert [row.goal for row in may_cross(after, before)] == ["Før."]
    assert [row.goal for row in plan_of(after, before, chosen=["a1", "a2"]).agreements] == ["Før."]
    assert [row.goal for row in may_cross(after, with_release(before, "a2", released=True))] == ["Før.", "Siden."]
    assert same_people(after, before.altered(left=()))


def test_what_a_group_said_as_one_is_still_said_when_the_one_it_was_kept_under_has_gone() -> None:
    talk = with_last_word(group(EACH_UP_TO + 2), "p2", "Vi ses.")
    for each in (talk, without_member(talk, "p2")):
        assert [(speaker.name, words) for speaker, words in last_words(each)] == [("Medarbejdere", "Vi ses.")]


def test_what_a_group_said_as_one_is_the_groups_and_goes_to_the_next_of_them() -> None:
    gone = without_member(with_last_word(group(EACH_UP_TO + 2), "p2", "Vi ses."), "p2")
    assert gone.closing.takeaways == (Takeaway(participant="p3", words="Vi ses."),)


@pytest.mark.parametrize("name", ["Navn 2", ""])
def test_of_a_few_each_keeps_their_own_last_word(name: str) -> None:
    talk = group(3)
    first, second, *rest = talk.participants
    talk = talk.altered(participants=(first, second.altered(name=name), *rest))
    talk = with_last_word(with_last_word(talk, "p2", "Tak."), "p3", "Selv tak.")
    gone = without_member(talk, "p2")
    assert gone.closing == talk.closing
    assert [each.id for each in gone.former] == ["p2"]


@pytest.mark.parametrize("person", ["p2", "p3", "p4"])
@pytest.mark.parametrize("speaker", ["p3", "p4"])
def test_what_somebody_said_while_they_were_few_stays_theirs_when_they_have_become_many(
    speaker: str, person: str
) -> None:
    talk = with_last_word(group(EACH_UP_TO + 2), speaker, "Tak.")
    assert without_member(talk, person).closing == talk.closing


def test_an_answer_of_the_group_is_taken_off_when_one_more_comes_and_the_words_of_a_no_stay() -> None:
    talk = group(3).with_stance("p1", True)
    for person in ("p2", "p3", "p4"):
        talk = talk.with_stance(person, True)
    more = with_member(talk, "Ida")
    assert more.closing.stances == (talk.stance("p1"),)
    back = with_member(without_member(talk.with_note("hverdag", "Travlt.", author="p4"), "p4"), "Navn 4")
    assert back.stance("p4").agrees is back.stance("p2").agrees is None
    against = with_member(talk.with_stance("p2", False, "For dyrt"), "Ida")
    assert (against.stance("p2").agrees, against.stance("p2").words) == (None, "For dyrt")


def test_what_was_released_or_shared_is_asked_again_when_anybody_comes_and_undo_does_not_bring_it_back() -> None:
    talk = group(3).agree("Vi prøver det.", "alle", NO_DATE, None, None)
    talk = talk.with_agreement(talk.agreements[0].altered(disclose="Alt", disclose_to="HR"))
    agreed = with_share(with_release(talk, "a1", released=True), "HR", ["a1"], date(2026, 1, 1))
    less = without_member(agreed, "p4")
    assert (less.releases, less.shares) == (("a1",), agreed.shares)
    for name in ("Gerda", "Navn 4"):
        more = with_member(less, name)
        assert (more.releases, more.shares) == ((), ())
        change = change_between(less, more)
        assert change is not None
        assert taken_back(more, change) == more
    again = with_release(with_member(less, "Gerda"), "a1", released=True)
    change = change_between(again, with_release(again, "a1", released=False))
    assert change is not None
    assert taken_back(again.altered(releases=()), change) == again


def test_what_each_of_a_few_has_said_is_still_theirs_by_name_when_they_are_many() -> None:
    talk = with_last_word(with_last_word(group(EACH_UP_TO - 1), "p2", "Tak"), "p3", "Vi ses")
    said = last_words(with_member(talk, "Ida"))
    assert [(each.name, words) for each, words in said] == [("Medarbejdere", "Navn 2: Tak · Navn 3: Vi ses")]


def test_what_the_leader_has_said_is_not_put_in_the_mouth_of_a_group_that_has_become_many() -> None:
    few = with_last_word(with_last_word(group(EACH_UP_TO - 1), "p1", "Godt gået"), "p2", "Tak")
    said = last_words(with_member(few, "Ida"))
    assert [(each.name, words) for each, words in said] == [("Mette", "Godt gået"), ("Medarbejdere", "Navn 2: Tak")]


def test_what_a_large_group_has_said_as_one_stays_as_it_is_when_one_more_comes() -> None:
    many = with_last_word(group(EACH_UP_TO + 2), "p2", "Vi ses.")
    assert last_words(with_member(many, "Ida")) == last_words(many)


def test_who_comes_back_has_not_left_and_the_others_who_left_have() -> None:
    talk = group(4).agree("Vi prøver det.", "alle", NO_DATE, None, None)
    gone = without_member(without_member(talk, "p3"), "p4")
    assert [each.who for each in gone.left] == ["p3", "p4"]
    assert [each.who for each in with_member(gone, "Navn 4").left] == ["p3"]


def test_who_leaves_has_had_what_was_talked_about_and_agreed_and_no_row_in_which_nothing_stands() -> None:
    talk = group(3).agree("Vi prøver det.", "alle", NO_DATE, None, None)
    talk = talk.with_agreement(talk.new_agreement())
    topic = talk.mandatory_topics[0]
    talk = talk.with_topic(topic.id, "discussed")
    (leaving,) = without_member(talk, "p4").left
    assert leaving.agreements == ("a1",)
    assert topic.id in leaving.topics


def test_who_sat_in_a_group_that_spoke_as_one_is_remembered_though_they_wrote_nothing_themselves() -> None:
    gone = without_member(with_last_word(group(EACH_UP_TO + 2), "p2", "Vi ses."), "p5")
    assert [each.id for each in gone.former] == ["p5"]
