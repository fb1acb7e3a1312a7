"""What is counted of the talks on this machine, and of those that were destroyed."""

from __future__ import annotations

import json
import shutil
from datetime import UTC, date, datetime
from pathlib import Path

from mus_tui.model.rules.follow_up import with_row
from mus_tui.model.rules.remains import Remains, line_of
from mus_tui.model.rules.standing import with_standing
from mus_tui.model.talk import Talk
from mus_tui.model.values.last_year import FollowedUpRow
from mus_tui.model.values.listing import Told
from mus_tui.storage.locations import find_locations
from mus_tui.storage.remains import keep_line
from mus_tui.storage.talk.all_talks import all_talks
from mus_tui.storage.talk.counting import told, told_of_year
from tests.model.build import last_year
from tests.sample import sample_talk
from tests.tui.first_screen import keep

CLOSED = datetime(2026, 3, 9, 12, tzinfo=UTC)
HERE = Path(__file__).parent.parent


def a_talk(name: str, **fields: object) -> Talk:
    return sample_talk().altered(id=name, previous=(), **fields)


def counted(home: Path) -> list[Told]:
    locations = find_locations(str(home), {})
    return sorted(told(locations, all_talks(locations.talks)))


def at_a_glance(home: Path) -> list[Told]:
    locations = find_locations(str(home), {})
    return sorted(told_of_year(locations, all_talks(locations.talks), 2026))


def test_what_was_held_offered_and_declined_is_counted_and_what_is_only_planned_is_not(tmp_path: Path) -> None:
    new = a_talk("a").altered(passed=(), notes=(), agreements=(), topics=(), touched=())
    for talk in (
        new,
        with_standing(new.altered(id="b"), "offered"),
        with_standing(new.altered(id="c"), "declined"),
        a_talk("d").closed(CLOSED),
        a_talk("e").altered(agreements=()).closed(CLOSED),
        a_talk("open"),
    ):
        keep(tmp_path, talk)
    assert counted(tmp_path) == [
        Told(2026, "Mosekøb", "declined"),
        Told(2026, "Mosekøb", "held", "made"),
        Told(2026, "Mosekøb", "held", "none"),
        Told(2026, "Mosekøb", "offered"),
    ]


def test_a_plan_is_followed_up_between_the_talks_or_by_the_next_one(tmp_path: Path) -> None:
    between = a_talk("a").closed(CLOSED)
    row = FollowedUpRow(agreement=between.agreements[0].id, status="reached")
    keep(tmp_path, with_row(between, CLOSED.date(), row))
    keep(tmp_path, a_talk("next").altered(previous=(last_year(),)).closed(CLOSED))
    keep(tmp_path, a_talk("b2m9xx", held=date(2025, 3, 10)).closed(CLOSED))
    plans = [each.plan for each in counted(tmp_path)]
    assert plans == ["followed_up", "followed_up", "made"]


def test_a_copy_and_a_damaged_talk_are_no_talk_more(tmp_path: Path) -> None:
    file = keep(tmp_path, a_talk("a").closed(CLOSED))
    shutil.copy(file, file.with_name("Kopi af samtalen.json"))
    file.with_name("2026-01-01-mus-z.json").write_text("{", "utf-8")
    assert len(counted(tmp_path)) == 1


def test_a_talk_from_before_heads_said_it_is_looked_into(tmp_path: Path) -> None:
    folder = find_locations(str(tmp_path), {}).talks
    folder.mkdir(parents=True)
    shutil.copy(HERE / "talk_version_4.json", folder / "2025-06-03-lus-v4talk.json")
    assert [each.plan for each in counted(tmp_path)] == ["followed_up"]
    # The first screen does not: it says that there are at least so many.
    assert at_a_glance(tmp_path) == [Told(2026, "", "held")]


def test_a_destroyed_talk_counts_by_the_line_that_remains_of_it(tmp_path: Path) -> None:
    held = a_talk("gone").closed(CLOSED)
    file = find_locations(str(tmp_path), {}).remains
    line = line_of(held, followed=True)
    assert line is not None
    keep_line(file, line)
    keep_line(file, Remains(id="older", held=date(2024, 3, 9), template="Mosekøb", kind="MUS"))
    assert counted(tmp_path) == [Told(2024, "Mosekøb", "held", ""), Told(2026, "Mosekøb", "held", "followed_up")]
    assert at_a_glance(tmp_path) == [Told(2026, "", "held", "followed_up")]
    # While the talk is still there, it is that which counts.
    keep(tmp_path, held)
    assert at_a_glance(tmp_path) == [Told(2026, "", "held", "made")]
    assert counted(tmp_path) == [Told(2024, "Mosekøb", "held", ""), Told(2026, "Mosekøb", "held", "made")]


def test_a_list_of_lines_that_is_not_whole_stops_no_counting(tmp_path: Path) -> None:
    keep(tmp_path, a_talk("a").closed(CLOSED))
    for strange in ("{", "[]", '{"held": {"lines": [{"held": 3}]}}'):
        find_locations(str(tmp_path), {}).remains.write_text(strange, "utf-8")
        assert (len(counted(tmp_path)), len(at_a_glance(tmp_path))) == (1, 1)


def test_a_list_of_lines_from_the_first_version_opens(tmp_path: Path) -> None:
    file = find_locations(str(tmp_path), {}).remains
    keep_line(file, Remains(id="older", held=date(2024, 3, 9), template="Mosekøb", kind="MUS"))
    document = json.loads(file.read_text("utf-8"))
    file.write_text(json.dumps({**document, "version": 1}), "utf-8")
    assert counted(tmp_path) == [Told(2024, "Mosekøb", "held", "")]
