"""How two versions of a talk differ is said in what a person knows: questions, rows, topics."""

from __future__ import annotations

from datetime import UTC, date, datetime

from mus_tui.model.rules.difference import Difference, differences
from mus_tui.model.rules.reading_only import to_read
from tests.sample import sample_talk

TALK = sample_talk()


def test_a_talk_does_not_differ_from_itself() -> None:
    assert differences(TALK, sample_talk()) == ()


def test_every_sort_of_difference_is_told_by_its_own_name_and_by_where_it_is() -> None:
    row = TALK.agreement("a1").altered(goal="Noget andet")
    other = (
        TALK.with_note("hverdag", "Andet")
        .with_note("laere", "", author="p2")
        .with_own_question("Kaffen")
        .with_agreement(row)
        .with_topic("trivsel-emne", "discussed")
        .with_keywords("p2", ("Mod",))
        .altered(held=date(2026, 3, 10))
    )
    assert set(differences(TALK, other)) == {
        Difference("note", "hverdag", ""),
        Difference("note", "laere", "here"),
        Difference("own_question", "own-1", "there"),
        Difference("agreement", "a1", ""),
        Difference("topic", "trivsel-emne", "there"),
        Difference("keywords", "p2", ""),
        Difference("field", "held", ""),
    }


def test_rows_that_only_changed_places_differ_in_order() -> None:
    two = TALK.with_agreement(TALK.new_agreement().altered(goal="To"))
    assert differences(two, two.with_agreement_moved("a2", -1)) == (Difference("order", "agreements", ""),)


def test_a_talk_to_be_read_is_closed_to_changes_and_is_the_same_talk() -> None:
    reading = to_read(TALK)
    assert reading.is_closed
    assert reading.closing.closed_at is None
    assert differences(reading, TALK) == ()
    assert not to_read(TALK.closed(datetime(2026, 3, 9, tzinfo=UTC))).reopened().closing.closed_at
