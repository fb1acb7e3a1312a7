from __future__ import annotations

import pytest

from mus_tui.model.rules.route import after, route
from tests.model.build import bare_talk
from tests.sample import sample_talk


def test_a_note_in_common_and_each_participants_note_are_kept_apart() -> None:
    talk = bare_talk().with_note("hverdag", "Fælles").with_note("hverdag", "Mettes", author="p1")
    talk = talk.with_note("hverdag", "Jonas'", author="p2")
    assert [talk.note("hverdag", author) for author in ("", "p1", "p2")] == ["Fælles", "Mettes", "Jonas'"]
    assert talk.authors_at("hverdag") == ("", "p1", "p2")


def test_labelled_notes_of_one_question_are_kept_apart() -> None:
    talk = bare_talk().with_note("samarbejde", "Meget", field="godt").with_note("samarbejde", "Lidt", field="bedre")
    assert talk.note("samarbejde", field="godt") == "Meget"
    assert talk.note("samarbejde", field="bedre") == "Lidt"
    assert talk.note("samarbejde") == ""
    assert talk.authors_at("samarbejde") == ("",)


def test_writing_again_replaces_that_note_alone() -> None:
    talk = bare_talk().with_note("hverdag", "Først").with_note("laere", "Oplæg").with_note("hverdag", "Så")
    assert (talk.note("hverdag"), talk.note("laere"), len(talk.notes)) == ("Så", "Oplæg", 2)


def test_an_empty_text_takes_the_note_away() -> None:
    talk = bare_talk().with_note("hverdag", "Tekst").with_note("hverdag", "")
    assert talk == bare_talk()


def test_a_note_nobody_wrote_is_an_empty_text() -> None:
    assert bare_talk().note("hverdag", "p1") == ""
    assert bare_talk().authors_at("hverdag") == ()


def test_a_note_is_cleaned_and_otherwise_kept_to_the_letter() -> None:
    assert bare_talk().with_note("hverdag", " - ét\r\n - to\n ").note("hverdag") == " - ét\n - to\n "


def test_writing_never_changes_the_talk_that_was_written_in() -> None:
    talk = bare_talk()
    talk.with_note("hverdag", "Tekst")
    assert talk.notes == ()


@pytest.mark.parametrize("step", [step.id for step in route(bare_talk())])
def test_any_step_can_be_marked_as_talked_about_and_unmarked(step: str) -> None:
    talk = bare_talk().with_passed(step)
    assert talk.passed == (step,)
    assert talk.with_passed(step, passed=False).passed == ()


def test_marking_a_step_twice_marks_it_once() -> None:
    assert bare_talk().with_passed("q-laere").with_passed("q-laere").passed == ("q-laere",)


def test_unmarking_what_was_never_marked_changes_nothing() -> None:
    talk = bare_talk().with_passed("q-laere")
    assert talk.with_passed("q-hverdag", passed=False) == talk


def test_text_and_agreements_and_a_look_further_on_never_mark_a_question() -> None:
    talk = bare_talk().with_note("hverdag", "En lang note")
    talk = talk.with_agreement(talk.new_agreement("hverdag").altered(goal="Ro"))
    after(talk, "q-hverdag", by=2)
    assert talk.passed == ()
    assert all(talk.topic_mark(topic.id).state == "open" for topic in talk.mandatory_topics)


def test_saying_again_what_was_said_changes_nothing() -> None:
    talk = sample_talk().with_passed("q-laere")
    assert talk.with_note("hverdag", talk.note("hverdag")) == talk
    assert talk.with_passed("q-hverdag") == talk
