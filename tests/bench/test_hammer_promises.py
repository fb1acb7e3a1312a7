"""What of a screen has to be in a file, and what of it is kept nowhere or says only what was taken back."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

if sys.platform == "win32":
    pytest.skip("pseudo-terminals are POSIX", allow_module_level=True)

from bench.hammer.homes import PHRASE
from bench.hammer.promises import kept_against, not_in_a_file, typed_and_kept
from mus_tui.model.values.position import Position
from mus_tui.storage.talk.locking import lock_talk
from mus_tui.storage.talk.talk_file import save_talk
from tests.quick_keys import quick_keys  # noqa: F401 - a fixture
from tests.sample import sample_talk
from tests.tui.at_table import NOW


def test_only_what_the_hammer_wrote_has_to_be_in_a_file() -> None:
    assert typed_and_kept(["Noter  fælles", "▏Sagt i år. qxzwæzz zxqz"]) == {"qxzw", "zxqz"}


@pytest.mark.parametrize(
    "line",
    [
        "▌  Find en samtale",
        "▌  Save a copy of the plan",
        "«Det▌  Gem en kopi af planen",
        "▌  Kopien ligger her:",
        "▌  Skriv et par bogstaver af det, I vil, og tryk Enter.",
    ],
)
def test_nothing_has_to_be_kept_of_a_screen_with_a_field_that_is_not(line: str) -> None:
    assert typed_and_kept([line, "▏qxzw"]) == set()


@pytest.mark.parametrize(
    "line", ["  Fortrudt: aftalen «qxzw» er væk.", "  Aftaler herfra           ▌ Fortrudt: noten qxzw"]
)
def test_what_is_said_of_what_was_taken_back_need_not_be_in_a_file(line: str) -> None:
    assert typed_and_kept([line]) == set()


def test_a_letter_that_a_pasted_mark_was_put_upon_is_still_that_letter(tmp_path: Path) -> None:
    talk = sample_talk().with_note("hverdag", "xqzw\u0301 igen")
    save_talk(tmp_path / "2026-11-22-mus-abcdef22.json", talk, Position(), NOW)
    assert not_in_a_file({"xqzw", "xqzq"}, tmp_path) == {"xqzq"}


def test_what_became_the_name_of_a_file_is_in_no_file_and_need_not_be(tmp_path: Path) -> None:
    assert not_in_a_file({"qxzw", "zzxq"}, tmp_path) == {"qxzw", "zzxq"}
    (tmp_path / "Dokumenter").mkdir()
    (tmp_path / "Dokumenter" / "planqxzw-2.md").touch()
    assert not_in_a_file({"qxzw", "zzxq"}, tmp_path) == {"zzxq"}


@pytest.mark.usefixtures("quick_keys")
def test_a_word_is_found_in_a_talk_also_where_that_is_locked(tmp_path: Path) -> None:
    file = tmp_path / "2026-11-22-mus-abcdef22.json"
    save_talk(file, sample_talk().with_note("hverdag", "qxzwqx"), Position(), NOW)
    assert not_in_a_file({"qxzw", "zzzz"}, tmp_path) == {"zzzz"}
    lock_talk(file, PHRASE)
    assert b"qxzw" not in file.read_bytes()
    assert not_in_a_file({"qxzw", "zzzz"}, tmp_path) == {"zzzz"}


def test_a_word_that_is_kept_nowhere_is_found_wherever_it_lies(tmp_path: Path) -> None:
    (tmp_path / "søgt.txt").write_text("kvidderbrum", encoding="utf-8")
    assert kept_against(["kvidderbrum"], tmp_path) == ["kept nowhere, and found: søgt.txt (kvidderbrum)"]
    assert kept_against([], tmp_path) == []


def test_the_name_of_a_file_that_is_about_to_be_written_is_told_of_by_right(tmp_path: Path) -> None:
    (tmp_path / "2026-11-22-mus-abcdef22.made").write_text("kvidderbrum.pdf", encoding="utf-8")
    assert kept_against(["kvidderbrum"], tmp_path) == []
