"""What may be corrected about a talk that is set up."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from pydantic import ValidationError

from mus_tui.model.rules.about_talk import with_about
from mus_tui.model.rules.reading_only import to_read
from tests.sample import sample_talk

DAY = date(2026, 3, 9)


@pytest.mark.parametrize("day", [date(2025, 1, 2), date(2027, 6, 30)])
def test_a_talk_is_moved_to_any_day_before_or_after_and_all_that_is_in_it_goes_with_it(day: date) -> None:
    talk = sample_talk()
    moved = with_about(talk, {}, "Mødelokale 2", day)
    assert (moved.held, moved.place) == (day, "Mødelokale 2")
    assert moved.altered(held=talk.held, place=talk.place) == talk


def test_a_name_is_put_right_taken_away_or_added_and_everybody_keeps_role_and_id() -> None:
    talk = sample_talk()
    renamed = with_about(talk, {"p2": "  Jonas\u202e  Højholm\n", "p1": ""}, talk.place, DAY)
    assert [(each.id, each.role, each.name) for each in renamed.participants] == [
        ("p1", "leder", ""),
        ("p2", "medarbejder", "Jonas\N{REPLACEMENT CHARACTER} Højholm"),
    ]
    assert with_about(renamed, {"p1": "Mette"}, talk.place, DAY).participants[0].name == "Mette"
    assert renamed.note("laere", author="p2") == "Jeg vil gerne holde oplæg."


def test_nobody_comes_to_a_talk_by_a_name() -> None:
    talk = sample_talk()
    assert with_about(talk, {"p3": "Erik"}, talk.place, talk.held) is talk


def test_what_is_the_same_already_is_no_change() -> None:
    talk = sample_talk()
    assert with_about(talk, {"p1": " Mette  Friis "}, f"{talk.place} ", talk.held) is talk


def test_a_closed_talk_and_one_that_is_only_read_stay_as_they_are() -> None:
    for talk in (sample_talk().closed(datetime(2026, 3, 9, 12, tzinfo=UTC)), to_read(sample_talk())):
        assert with_about(talk, {"p1": "Erik"}, "Andetsteds", date(2027, 1, 1)) is talk


def test_a_day_outside_the_calendar_is_refused() -> None:
    with pytest.raises(ValidationError):
        with_about(sample_talk(), {}, "", date(1899, 12, 31))
