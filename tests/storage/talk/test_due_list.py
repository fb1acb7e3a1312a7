"""What is due among some talks on a day, from their heads alone."""

from __future__ import annotations

import shutil
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from mus_tui.model.rules.follow_up import with_row
from mus_tui.model.rules.last_year import following
from mus_tui.model.talk import Talk
from mus_tui.model.values.last_year import FollowedUpRow
from mus_tui.model.values.listing import TalkHead
from mus_tui.storage.talk.all_talks import all_talks
from mus_tui.storage.talk.due_list import due_of, year_ahead
from tests.model.build import a_day
from tests.sample import sample_talk
from tests.tui.first_screen import keep

HELD = date(2026, 3, 9)


def held_talk(**closing: object) -> Talk:
    """Return a closed MUS of the ninth of March with an agreement for the first of June."""
    return sample_talk().with_closing(**closing).closed(datetime(2026, 3, 9, 12, tzinfo=UTC))


def others(talk: Talk, day: str, **fields: object) -> Talk:
    """Return another talk, with other people, on another day."""
    anew = talk.altered(id="later1", held=date.fromisoformat(day), **fields)
    return anew.altered(participants=tuple(each.altered(name=f"{each.name} 2") for each in anew.participants))


def again(day: str, before: Talk, **fields: object) -> Talk:
    """Return the talk that goes on from another, whom a list tells from any later one by names that are new."""
    talk = following(sample_talk().altered(id="later1", held=date.fromisoformat(day), **fields), before)
    return talk.altered(participants=tuple(each.altered(name=f"{each.name} Nygift") for each in talk.participants))


def _heads(home: Path) -> list[TalkHead]:
    return list(all_talks(home / "talks"))


def due(home: Path, today: str) -> list[tuple[str, date, str]]:
    found = due_of(all_talks(home / "talks"), date.fromisoformat(today))
    return [(each.kind, each.on, each.talk.id) for each in found]


@pytest.mark.parametrize(
    ("today", "expected"),
    [
        ("2026-03-10", []),
        ("2026-05-20", [("promise", date(2026, 6, 1), "k7f3qa")]),
        ("2026-08-28", [("follow_up", date(2026, 9, 1), "k7f3qa")]),
        ("2026-10-01", [("follow_up", date(2026, 9, 1), "k7f3qa")]),
        ("2027-03-01", [("talk", date(2027, 3, 9), "k7f3qa")]),
        ("2028-06-01", []),
    ],
)
def test_a_reminder_comes_before_its_day_and_goes_by_itself(
    tmp_path: Path, today: str, expected: list[tuple[str, date, str]]
) -> None:
    keep(tmp_path, held_talk(follow_up=a_day(2026, 9, 1)))
    assert due(tmp_path, today) == expected


@pytest.mark.parametrize("standing", ["planned", "offered", "declined"])
def test_a_talk_that_is_to_be_held_is_told_of_around_its_day(tmp_path: Path, standing: str) -> None:
    fresh = sample_talk().altered(
        passed=(), notes=(), agreements=(), topics=(), touched=(), held=HELD, standing=standing
    )
    keep(tmp_path, fresh)
    told = [] if standing == "declined" else [("planned", HELD, "k7f3qa")]
    for today, expected in (("2026-02-22", []), ("2026-02-23", told), ("2026-03-16", told), ("2026-03-17", [])):
        assert [each for each in due(tmp_path, today) if each[0] == "planned"] == expected


def test_what_is_nearest_to_today_comes_first(tmp_path: Path) -> None:
    keep(tmp_path, held_talk(follow_up=a_day(2026, 5, 20)))
    assert [kind for kind, _, _ in due(tmp_path, "2026-05-21")] == ["follow_up", "promise"]


def test_what_a_follow_up_settled_or_moved_is_due_no_more(tmp_path: Path) -> None:
    moved = FollowedUpRow(agreement="a1", new_date=a_day(2026, 8, 20))
    keep(tmp_path, with_row(held_talk(follow_up=a_day(2026, 6, 1)), date(2026, 5, 28), moved))
    assert due(tmp_path, "2026-06-01") == []
    assert due(tmp_path, "2026-08-19") == [("promise", date(2026, 8, 20), "k7f3qa")]


def test_a_group_talk_that_no_source_asks_for_again_is_never_due(tmp_path: Path) -> None:
    people = tuple(each.altered(role="medarbejdere") for each in sample_talk().participants)
    keep(tmp_path, held_talk().altered(kind="GRUS", participants=people))
    assert due(tmp_path, "2027-03-09") == []


def test_an_open_talk_is_not_due_and_has_promised_nothing_yet(tmp_path: Path) -> None:
    keep(tmp_path, sample_talk())
    assert due(tmp_path, "2026-06-01") == due(tmp_path, "2027-03-09") == []


def test_a_talk_that_follows_takes_the_next_talk_over_at_once_and_the_plan_when_it_is_closed(tmp_path: Path) -> None:
    before = held_talk(follow_up=a_day(2027, 3, 1))
    keep(tmp_path, before)
    after = again("2027-03-08", before)
    keep(tmp_path, after)
    assert [kind for kind, _, _ in due(tmp_path, "2027-03-08")] == ["follow_up"]
    (tmp_path / "talks" / "2027-03-08-mus-later1.json").unlink()
    keep(tmp_path, after.closed(datetime(2027, 3, 8, 12, tzinfo=UTC)))
    assert due(tmp_path, "2027-03-08") == []


def test_a_later_talk_between_the_same_people_is_not_asked_for_again(tmp_path: Path) -> None:
    keep(tmp_path, held_talk(follow_up=a_day(2027, 3, 1)))
    keep(tmp_path, sample_talk(), "2027-03-02")
    assert [kind for kind, _, _ in due(tmp_path, "2027-03-08")] == ["follow_up"]


def test_a_talk_that_was_held_is_known_by_who_held_it_whatever_its_template_and_however_they_are_written(
    tmp_path: Path,
) -> None:
    keep(tmp_path, held_talk())
    assert due(tmp_path, "2027-03-20") == [("talk", date(2027, 3, 9), "k7f3qa")]
    renamed = sample_talk().template.altered(name="Nabokommunen")
    today = sample_talk().altered(id="later1", held=date(2027, 3, 20), template=renamed)
    people = tuple(each.altered(name=each.name.upper()) for each in reversed(today.participants))
    keep(tmp_path, today.altered(participants=people).closed(datetime(2027, 3, 20, 12, tzinfo=UTC)))
    assert due(tmp_path, "2027-03-20") == []


def test_a_locked_talk_says_nothing_of_whose_it_is_and_silences_nobody_elses(tmp_path: Path) -> None:
    keep(tmp_path, held_talk())
    locked = [
        talk._replace(id="later1", held="2027-03-02", people=(), next_talk="", state="locked")
        for talk in _heads(tmp_path)
    ]
    found = due_of([*_heads(tmp_path), *locked], date(2027, 3, 8))
    assert [each.kind for each in found] == ["talk"]


def test_a_talk_that_was_declined_counts_as_offered_for_a_year(tmp_path: Path) -> None:
    before = held_talk(follow_up=a_day(2027, 3, 1))
    keep(tmp_path, before)
    declined = again("2027-03-01", before, standing="declined")
    keep(tmp_path, declined)
    assert [kind for kind, _, _ in due(tmp_path, "2027-03-05")] == ["follow_up"]
    assert due(tmp_path, "2028-02-20") == [("talk", date(2028, 3, 1), "later1")]
    third = sample_talk().altered(id="third1", held=date(2028, 2, 21), participants=declined.participants)
    keep(tmp_path, following(third, declined))
    assert due(tmp_path, "2028-02-22") == []


def test_a_copy_of_a_talk_reminds_of_nothing_twice_and_a_renamed_one_still_does(tmp_path: Path) -> None:
    file = keep(tmp_path, held_talk(follow_up=a_day(2027, 3, 1)))
    once = due(tmp_path, "2027-02-27")
    shutil.copy(file, file.with_name("Kopi.json"))
    assert due(tmp_path, "2027-02-27") == once != []
    file.unlink()
    assert due(tmp_path, "2027-02-27") == once


# The year to come


def year(home: Path, today: str) -> list[tuple[date, str, int]]:
    return [tuple(each) for each in year_ahead(all_talks(home / "talks"), date.fromisoformat(today))]  # type: ignore[misc]


def test_the_year_counts_what_falls_in_all_talks_month_by_month(tmp_path: Path) -> None:
    talk = held_talk(follow_up=a_day(2026, 9, 1))
    keep(tmp_path, talk)
    keep(tmp_path, others(talk, "2026-03-10"))
    assert year(tmp_path, "2026-05-01") == [
        (date(2026, 6, 1), "promise", 2),
        (date(2026, 9, 1), "follow_up", 2),
        (date(2027, 3, 1), "talk", 2),
    ]
    assert year(tmp_path, "2029-01-01") == []


def test_a_plan_that_was_followed_up_in_the_next_talk_falls_no_more(tmp_path: Path) -> None:
    talk = held_talk(follow_up=a_day(2026, 9, 1))
    keep(tmp_path, talk)
    assert (date(2026, 9, 1), "follow_up", 1) in year(tmp_path, "2026-05-01")
    after = again("2026-05-02", talk).closed(datetime(2026, 5, 2, 12, tzinfo=UTC))
    keep(tmp_path, after)
    assert (date(2026, 9, 1), "follow_up", 1) not in year(tmp_path, "2026-05-03")
    assert (date(2027, 5, 1), "talk", 1) in year(tmp_path, "2026-05-03")
