"""Everybody at the table is heard, in an order of their own at each question, and nobody is kept by it."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from mus_tui.model.rules.group.turns import Round, among, is_to_be_told, new_round, takes_turns
from mus_tui.model.talk import Talk
from mus_tui.model.values.people import Participant
from tests.model.build import bare_talk
from tests.sample import sample_talk

TABLE = ("a", "b", "c")


def group(size: int = 4) -> Talk:
    members = [Participant(id=f"p{n}", role="medarbejdere", name=f"Navn {n}") for n in range(2, size + 2)]
    return bare_talk(kind="GRUS").altered(participants=(Participant(id="p1", role="leder", name="Mette"), *members))


def test_the_word_goes_from_one_to_the_next_until_all_have_been_heard() -> None:
    now = Round(TABLE, TABLE)
    said = []
    while now.turn:
        said.append(now.turn)
        now = now.on()
    assert said == ["a", "b", "c"]
    assert now.unheard == ()
    assert now.on() == now.past() == now


def test_whoever_has_the_word_has_been_given_it() -> None:
    last = Round(TABLE, TABLE).on().on()
    assert (last.turn, last.unheard) == ("c", ())
    assert not is_to_be_told(last, ())
    assert is_to_be_told(Round(TABLE, TABLE), ())


def test_who_lets_it_pass_is_asked_once_more_when_the_others_have_been_heard() -> None:
    now = Round(TABLE, TABLE).past()
    assert (now.turn, now.unheard) == ("b", ("a", "c"))
    now = now.on().on()
    assert now.turn == "a"
    assert now.on().unheard == ()
    assert (now.past().turn, now.past().unheard) == ("", ("a",))


def test_the_word_can_be_given_out_of_turn_and_once_more() -> None:
    now = Round(TABLE, TABLE).given_to("c")
    assert (now.turn, now.on().turn, now.on().heard) == ("c", "a", ("c",))
    again = now.on().on().given_to("c")
    assert (again.turn, again.on().heard, again.on().turn) == ("c", ("c", "a"), "b")
    assert now.given_to("nobody") == now


def test_another_begins_at_each_question_and_whoever_leads_comes_last() -> None:
    talk = group(3)
    begins = [new_round(talk, each).order for each in ("hverdag", "samarbejde", "siden-sidst", "laere")]
    assert begins == [
        ("p2", "p3", "p4", "p1"),
        ("p3", "p4", "p2", "p1"),
        ("p4", "p2", "p3", "p1"),
        ("p2", "p3", "p4", "p1"),
    ]


def test_one_who_comes_is_heard_last_and_one_who_has_gone_is_not_waited_for() -> None:
    talk = group(3)
    now = new_round(talk, "hverdag").on()
    gone = talk.altered(participants=tuple(each for each in talk.participants if each.id != "p3"))
    assert among(now, gone).waiting == ("p4", "p1")
    come = talk.altered(participants=(*talk.participants, Participant(id="p9", role="medarbejdere", name="Ny")))
    assert among(now, come).waiting == ("p3", "p4", "p1", "p9")
    assert among(now, talk) is now


def test_who_has_not_been_heard_is_told_once_and_without_turns_once_in_all() -> None:
    fresh, begun = Round(TABLE, TABLE), Round(TABLE, TABLE).on()
    told = fresh._replace(told=True)
    assert is_to_be_told(fresh, [])
    assert not is_to_be_told(fresh, [told])
    assert is_to_be_told(begun, [told])
    assert not is_to_be_told(begun._replace(told=True), [])
    assert not is_to_be_told(begun.on().on(), [])


@pytest.mark.parametrize(
    ("talk", "takes"),
    [
        (group(1), False),
        (group(2), True),
        (sample_talk(), False),
        (group(3).closed(datetime(2026, 1, 1, tzinfo=UTC)), False),
    ],
)
def test_there_is_a_table_to_go_round_where_several_sit_in_an_open_talk(talk: Talk, takes: bool) -> None:
    assert takes_turns(talk) is takes
