"""What may be corrected about a talk that is set up."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from pydantic import ValidationError

from mus_tui.model.rules.about_talk import still_said, with_about
from mus_tui.model.rules.crossing import with_release
from mus_tui.model.rules.group.members import with_member
from mus_tui.model.rules.reading_only import to_read
from mus_tui.model.rules.undo import change_between, taken_back
from mus_tui.model.values.marks import Share
from mus_tui.model.values.plan_date import NO_DATE
from tests.model.rules.test_individual import GROUP, talk_of
from tests.model.rules.test_turns import group
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


@pytest.mark.parametrize(
    ("name", "stands"),
    [
        ("Bo Ravn", True),
        ("BO  RAVN", True),
        ("Bo", True),
        ("Ida Lind", False),
        ("Anna Bæk", False),
        ("", False),
    ],
)
def test_a_name_that_is_anothers_asks_again_what_was_released_or_shared_and_put_back_it_stands(
    name: str, stands: bool
) -> None:
    talk = talk_of("gentofte", "GRUS", *GROUP).agree("Vi deler vagterne.", "alle", NO_DATE, None, None)
    talk = with_release(talk, "a1", released=True).altered(shares=(Share(person="HR", on=DAY, agreements=("a1",)),))
    typed = with_about(talk, {"p3": "I"}, talk.place, talk.held, talk)
    now = with_about(typed, {"p3": name}, talk.place, talk.held, talk)
    assert (now.releases, now.shares) == ((talk.releases, talk.shares) if stands else ((), ()))
    back = with_about(now, {"p3": "Bo Ravn"}, talk.place, talk.held, talk)
    assert (back.releases, back.shares) == (talk.releases, talk.shares)
    # As adding somebody does, it keeps undo from bringing the release to whoever has come under the name.
    change = change_between(talk, with_release(talk, "a1", released=False))
    assert change and bool(taken_back(now, change).releases) is stands


def test_a_name_that_stood_empty_is_nobody_elses_and_one_who_comes_beside_another_name_is() -> None:
    talk = group(2).altered(releases=("a1",))
    talk = talk.altered(participants=tuple(each.altered(name="") for each in talk.participants))
    assert with_about(talk, {"p2": "Bo"}, talk.place, talk.held).releases == ("a1",)
    assert with_about(with_member(talk, "Ida"), {"p2": "Bo"}, talk.place, talk.held, talk).releases == ()


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


def test_where_the_old_name_still_stands_in_what_was_written_is_told_and_nothing_is_changed() -> None:
    before = sample_talk().altered(minutes="Jonas Holms kursus.")
    before = before.with_agreement(before.new_agreement().altered(goal="Jonas' bord flyttes", responsible="Mette"))
    before = before.with_note("samarbejde", "Det er jonasbordet.").with_note("samarbejde", "Jonas", "p1")
    now = with_about(before, {"p2": "Amal Lund"}, "", before.held, before)
    found = still_said(before, now)
    assert found.names == ("Jonas", "Jonas Holm")
    assert [row.goal for row in found.rows] == ["Jonas lærer at holde oplæg", "Jonas' bord flyttes"]
    assert (found.notes, found.minutes) == (False, True)
    assert now.agreements == before.agreements and now.minutes == before.minutes
    # Whoever is still called so, in a longer name as well, is meant by it.
    longer = with_about(before, {"p2": "Jonas Holm Lund"}, "", before.held, before)
    assert still_said(before, longer).names == ()
