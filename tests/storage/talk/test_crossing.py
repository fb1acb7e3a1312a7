"""The bytes of a new talk hold no word of an earlier one that may not cross, and are read back as they were."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from mus_tui.model.rules.about_talk import with_about
from mus_tui.model.rules.crossing import with_release
from mus_tui.model.rules.last_year import following, taken_away
from mus_tui.model.talk import Talk
from mus_tui.model.values.position import Position
from mus_tui.storage.talk.beside_talk import BesideTalk
from mus_tui.storage.talk.earlier_talk import find_earlier
from mus_tui.storage.talk.generations import before_file
from mus_tui.storage.talk.kept_talk import KeptTalk
from mus_tui.storage.talk.talk_file import load_talk, new_talk_path, save_talk
from mus_tui.storage.talk.talk_list import read_head
from tests.model.earlier_talks import CLOSED_AT, a_talk, held, looking_back, words_within
from tests.sample import sample_talk

BEFORE = held("old111", "Mette Friis", "Jonas Holm")
RELEASED = with_release(BEFORE, "a1", True)
GROUP = a_talk("gruppe", "Mette Friis", "Jonas Holm", "Bo Ravn")


def kept(folder: Path, talk: Talk) -> Path:
    file = new_talk_path(folder, talk)
    save_talk(file, talk, Position(), CLOSED_AT)
    return file


@pytest.mark.parametrize(
    ("talk", "before"),
    [
        (GROUP, RELEASED),
        (a_talk("andre1", "Mette Friis", "Bo Ravn"), with_release(BEFORE, "a1", True)),
        (a_talk("ingen1", "Mette Friis", ""), with_release(BEFORE, "a1", True)),
    ],
)
def test_other_people_find_only_what_was_released_in_their_file(tmp_path: Path, talk: Talk, before: Talk) -> None:
    now = following(talk, before, str(kept(tmp_path, before)), ["a1", "a2", "a3"])
    file = kept(tmp_path, now)
    assert words_within(file.read_text("utf-8")) == {"Kursuskvast", "Fremgangskvast"}
    assert load_talk(file).talk == now


def test_what_nobody_ticked_is_in_no_file_of_the_new_talk(tmp_path: Path) -> None:
    file = kept(tmp_path, following(GROUP, BEFORE, str(kept(tmp_path, BEFORE))))
    assert words_within(file.read_text("utf-8")) == set()
    assert "old111" not in file.read_text("utf-8")


def test_the_minutes_and_last_words_of_other_people_are_not_read_and_their_talk_is_not_followed(tmp_path: Path) -> None:
    before = kept(tmp_path, BEFORE)
    now = following(GROUP, RELEASED, str(before), ["a1"])
    assert find_earlier([tmp_path], now) == ()
    head = read_head(kept(tmp_path, now))
    assert head is not None
    assert head.follows == ""
    again = following(a_talk("igen11", "Mette Friis", "Jonas Holm"), BEFORE, str(before))
    assert find_earlier([tmp_path], again) == ((before, BEFORE),)


def test_people_who_correct_their_names_later_still_find_their_own_talk(tmp_path: Path) -> None:
    before = kept(tmp_path, BEFORE)
    again = following(a_talk("igen11", "Mette Friis", "Jonas Holm"), BEFORE, str(before))
    renamed = with_about(again, {"p2": "Jonas Holm Lund"}, "", date(2026, 3, 9))
    assert find_earlier([tmp_path], renamed) == ((before, BEFORE),)


def test_a_file_from_before_that_was_said_is_trusted_only_with_the_same_names(tmp_path: Path) -> None:
    before = kept(tmp_path, BEFORE)
    again = following(a_talk("igen11", "Mette Friis", "Jonas Holm"), BEFORE, str(before))
    older = again.altered(previous=(again.previous[0].altered(people=()),))
    assert find_earlier([tmp_path], older) == ((before, BEFORE),)
    assert find_earlier([tmp_path], older.altered(participants=GROUP.participants)) == ()


def test_a_talk_with_one_earlier_plan_and_with_several_is_read_back_whole(tmp_path: Path) -> None:
    other = held("old222", "Mette Friis", "Bo Ravn")
    now = following(following(GROUP, RELEASED, chosen=["a1"]), other, chosen=["a1"])
    now = now.with_carried("old222/a1").with_last_year_row("old111/a1", "reached", "Fint")
    assert load_talk(kept(tmp_path, now)).talk == now
    assert load_talk(kept(tmp_path, sample_talk())).talk.previous == ()


def test_a_plan_that_was_taken_away_is_not_kept_as_what_the_last_sitting_left(tmp_path: Path) -> None:
    file = kept(tmp_path, following(GROUP, RELEASED, chosen=["a1"]))
    loaded, sitting = KeptTalk.opened(file)
    save_talk(before_file(file), loaded.talk, Position(), CLOSED_AT)
    sitting.save(taken_away(loaded.talk, "old111", with_rows=True), loaded.position, CLOSED_AT)
    assert [each.name for each in tmp_path.iterdir() if words_within(each.read_text("utf-8"))] == []


def test_the_welcome_is_offered_the_latest_talk_of_the_same_people_that_is_not_taken_up(tmp_path: Path) -> None:
    kept(tmp_path, BEFORE)
    kept(tmp_path, held("old222", "Mette Friis", "Bo Ravn"))
    later = BEFORE.altered(id="senere", held=date(2027, 1, 1))
    kept(tmp_path, later)
    talk = a_talk("igen11", "Mette Friis", "Jonas Holm")
    beside = BesideTalk(tmp_path, None, talk)
    offered = beside.of_the_same(talk)
    assert offered is not None
    assert offered.id == "old111"
    assert beside.of_the_same(following(talk, BEFORE)) is None
    assert beside.of_the_same(a_talk("uden11", "Mette Friis", "")) is None


def test_one_talk_of_each_kind_that_the_template_names_is_offered_and_then_no_more(tmp_path: Path) -> None:
    talk = looking_back(a_talk("igen11", "Mette Friis", "Jonas Holm"), "MUS", "STATUS")
    status = looking_back(BEFORE, "MUS", "STATUS").altered(id="status", kind="STATUS", held=date(2025, 9, 1))
    older = status.altered(id="status0", held=date(2025, 6, 1))
    for each in (BEFORE, BEFORE.altered(id="old000", held=date(2024, 3, 10)), status, older):
        kept(tmp_path, each)
    other = looking_back(BEFORE, "ANDEN").altered(id="anden1", kind="ANDEN", held=date(2025, 12, 1))
    kept(tmp_path, other)
    beside = BesideTalk(tmp_path, None, talk)
    offered = []
    while head := beside.of_the_same(talk):
        offered.append(head.id)
        talk = following(talk, status if head.kind == "STATUS" else BEFORE)
    assert offered == ["status", "old111"]
