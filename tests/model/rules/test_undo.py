"""Every change of the plan, the topics and the lists can be taken back: deletions, moves and what was typed."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from mus_tui.model.rules.answering.focus import with_choice
from mus_tui.model.rules.silence import with_silence
from mus_tui.model.rules.undo import Change, History, change_between, taken_back
from mus_tui.model.talk import Talk
from mus_tui.model.values.answers import Answer
from mus_tui.model.values.marks import Rewording
from tests.sample import sample_talk

TALK = sample_talk().with_own_question("Kaffen").with_agreement(sample_talk().agreement("a1").altered(id="a2"))
CHANGES: dict[str, Callable[[Talk], Talk]] = {
    "a row deleted": lambda talk: talk.without_agreement("a1"),
    "a row moved": lambda talk: talk.with_agreement_moved("a1", 1),
    "a row written in": lambda talk: talk.with_agreement(talk.agreement("a1").altered(goal="Andet")),
    "a row added": lambda talk: talk.with_agreement(talk.new_agreement().altered(goal="Ny")),
    "a topic discussed": lambda talk: talk.with_topic("trivsel-emne", "discussed"),
    "a topic put aside": lambda talk: talk.with_topic("kompetencer", "put_aside", "ikke i år"),
    "an aspect ticked": lambda talk: talk.with_aspect("kompetencer", "personlige"),
    "a topic of their own added": lambda talk: talk.with_own_question("Pausen"),
    "a topic of their own taken away": lambda talk: talk.without_own_question("own-1"),
    "a keyword touched": lambda talk: talk.with_touched("Møder"),
    "a follow-up": lambda talk: talk.with_last_year_row("a1", "reached", "fint"),
    "a question reworded": lambda talk: talk.altered(rewordings=(Rewording(question="laere", text="Hvad nu?"),)),
    "something chosen in a form": lambda talk: talk.with_answer("laere", Answer(chosen=("ja",)), "p2", "grad"),
    "a question chosen to talk about": lambda talk: with_choice(talk, "q-hverdag"),
    "a duty of silence": lambda talk: with_silence(talk, "hverdag", "employee"),
}


@pytest.mark.parametrize("name", CHANGES)
def test_a_change_is_taken_back_and_what_was_written_elsewhere_since_stays(name: str) -> None:
    now = CHANGES[name](TALK)
    change = change_between(TALK, now)
    assert change is not None
    assert taken_back(now, change).altered(agreements_made=TALK.agreements_made) == TALK
    since = now.with_note("hverdag", "Skrevet siden.")
    assert taken_back(since, change).note("hverdag") == "Skrevet siden."


def test_of_a_note_only_what_was_chosen_is_taken_back_and_its_words_and_days_are_left() -> None:
    before = TALK.with_answer("laere", Answer(chosen=("ja",)), field="grad").with_note("laere", "Før", field="ord")
    written = before.with_note("laere", "Efter", field="ord")
    assert change_between(before, written) is None
    for now in (Answer(chosen=("nej",)), Answer()):
        chosen = written.with_answer("laere", now, field="grad")
        change = change_between(written, chosen)
        assert change is not None
        back = taken_back(chosen.with_note("hverdag", "Siden"), change)
        assert back.answer("laere", "", "grad").chosen == ("ja",)
        assert (back.note("laere", field="ord"), back.note("hverdag")) == ("Efter", "Siden")
        assert change.written_in == ""


def test_writing_on_in_the_same_item_is_the_same_change_and_choosing_is_not() -> None:
    row = TALK.agreement("a1")
    one = TALK.with_agreement(row.altered(goal="A"))
    two = one.with_agreement(row.altered(goal="An", responsible="Mette"))
    first, on = change_between(TALK, one), change_between(one, two)
    assert first is not None
    assert on is not None
    assert first.written_in == on.written_in != ""
    chosen = change_between(two, two.with_topic("trivsel-emne", "discussed"))
    assert chosen is not None
    assert chosen.written_in == ""


def test_notes_and_marks_of_agreement_and_places_are_no_change() -> None:
    agreed = TALK.with_agreement(TALK.agreement("a1").altered(agreed=("p1",)))
    for other in (TALK.with_note("hverdag", "x"), TALK.with_passed("q-laere"), agreed):
        assert change_between(TALK, other) is None


def test_a_topic_of_their_own_that_was_written_under_is_not_taken_back_from_under_the_text() -> None:
    now = TALK.with_own_question("Pausen")
    change = change_between(TALK, now)
    assert change is not None
    assert taken_back(now.with_note("own-2", "Kort."), change).question("own-2").text == "Pausen"


def after(history: History, before: Talk, now: Talk) -> History:
    change = change_between(before, now)
    assert change is not None
    return history.with_change(change, now)


@pytest.mark.parametrize("name", CHANGES)
def test_what_was_taken_back_is_done_again_and_taken_back_once_more(name: str) -> None:
    now = CHANGES[name](TALK)
    back, history = after(History(), TALK, now).back(now)
    since = back.with_note("hverdag", "Skrevet siden.")
    again, history = history.again(since)
    assert again == now.with_note("hverdag", "Skrevet siden.")
    once_more, _ = history.back(again)
    assert once_more == since


def test_all_that_was_taken_back_is_done_again_in_the_order_it_was_done() -> None:
    one = TALK.without_agreement("a1")
    two = one.with_topic("trivsel-emne", "discussed")
    three = two.without_agreement("a2")
    history = after(after(after(History(), TALK, one), one, two), two, three)
    talk = three
    for then in (two, one, TALK, TALK):
        talk, history = history.back(talk)
        assert talk == then
    for then in (one, two, three, three):
        talk, history = history.again(talk)
        assert talk == then


def test_what_was_taken_back_waits_until_the_same_is_changed_anew() -> None:
    gone = TALK.without_agreement("a1")
    back, history = after(History(), TALK, gone).back(gone)
    marked = back.with_topic("trivsel-emne", "discussed")
    elsewhere = after(history, back, marked)
    assert elsewhere.again(marked)[0].agreements == gone.agreements
    moved = marked.with_agreement_moved("a1", 1)
    assert after(elsewhere, marked, moved).again(moved)[0] == moved


def test_what_came_with_its_letters_and_went_with_them_leaves_nothing_to_take_back() -> None:
    one = TALK.with_agreement(TALK.new_agreement().altered(goal="N"))
    history = after(after(History(), TALK, one), one, one.without_agreement(one.agreements[-1].id))
    assert history.done == ()


def test_a_mark_set_by_hand_is_taken_back_and_what_they_went_on_from_since_stays() -> None:
    talk = TALK.altered(passed=())
    marked = talk.with_passed("q-laere")
    history = History().with_change(Change(("passed",), talk, "", "q-laere"), marked)
    since = marked.with_passed("q-hverdag")
    back, history = history.back(since)
    assert back.passed == ("q-hverdag",)
    again, _ = history.again(back)
    assert set(again.passed) == {"q-hverdag", "q-laere"}
