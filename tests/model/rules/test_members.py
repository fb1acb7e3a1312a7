"""A group's members come and go midway, and nothing that anybody wrote goes with them."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from mus_tui.model.rules.crossing import absent, plan_of, same_people, with_release
from mus_tui.model.rules.group.members import may_go, with_member, without_member
from mus_tui.model.rules.last_words import EACH_UP_TO, last_words, with_last_word
from mus_tui.model.talk import Talk
from mus_tui.model.values.plan import NO_DATE
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


@pytest.mark.parametrize("person", ["p1", "p9"])
def test_the_leader_and_a_stranger_are_not_taken_out(person: str) -> None:
    talk = group(2)
    assert not may_go(talk, person)
    assert without_member(talk, person) is talk


def test_the_last_of_a_group_stays() -> None:
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


def test_what_a_group_said_as_one_is_still_said_when_the_one_it_was_kept_under_has_gone() -> None:
    talk = with_last_word(group(EACH_UP_TO + 2), "p2", "Vi ses.")
    for each in (talk, without_member(talk, "p2")):
        assert [(speaker.name, words) for speaker, words in last_words(each)] == [("Medarbejdere", "Vi ses.")]


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


def test_what_each_of_a_few_has_said_is_still_theirs_by_name_when_they_are_many() -> None:
    talk = with_last_word(with_last_word(group(EACH_UP_TO - 1), "p2", "Tak"), "p3", "Vi ses")
    said = last_words(with_member(talk, "Ida"))
    assert [(each.name, words) for each, words in said] == [("Medarbejdere", "Navn 2: Tak · Navn 3: Vi ses")]
