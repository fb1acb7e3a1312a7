from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from mus_tui.errors import MusError
from mus_tui.storage.settings import Memory, Settings, load_settings, save_settings

MINE = Settings(
    language="en",
    theme="mus-dark",
    last_template="mosekoeb",
    last_kind="GRUS",
    leader="Mette Ærø",
    place="Mosekøb",
    last_talk="2026-03-09-mus-k7f3qa.json",
)


def test_settings_come_back_as_they_were_saved(tmp_path: Path) -> None:
    path = tmp_path / "home" / "settings.json"
    save_settings(path, MINE)
    assert load_settings(path) == MINE
    assert "Mette Ærø" in path.read_text(encoding="utf-8")
    assert os.name == "nt" or path.stat().st_mode & 0o777 == 0o600


def test_nothing_is_remembered_before_the_first_time(tmp_path: Path) -> None:
    assert load_settings(tmp_path / "none" / "settings.json") == Settings()
    assert Settings().language == "da"


@pytest.mark.parametrize(
    "data", [b"", b"\xff\xfe", b"[]", b"null", b"{", b'{"language": ', b"[" * 60_000, b"9" * 5000, b" " * 70_000]
)
def test_damaged_settings_are_as_from_the_beginning_and_can_be_saved_again(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "settings.json"
    path.write_bytes(data)
    assert load_settings(path) == Settings()
    save_settings(path, MINE)
    assert load_settings(path) == MINE


def test_one_damaged_setting_costs_only_itself(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    stored = {"language": "xx", "theme": 3, "leader": "M\x1b\u202e", "place": "x" * 9000, "last_kind": "LUS"}
    path.write_text(json.dumps(stored), encoding="utf-8")
    assert load_settings(path) == Settings(leader="M\ufffd\ufffd", last_kind="LUS")


def test_what_another_version_wrote_stays(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text('{"window": {"x": [1, null]}, "language": "en"}', encoding="utf-8")
    save_settings(path, MINE)
    assert json.loads(path.read_text(encoding="utf-8"))["window"] == {"x": [1, None]}
    assert load_settings(path) == MINE


def test_a_file_name_that_is_not_utf_8_does_not_stop_the_saving(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    save_settings(path, Settings(last_talk="\udce6.json", leader="Mette"))
    assert load_settings(path).leader == "Mette"


def test_settings_that_cannot_be_saved_are_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(MusError):
        save_settings(tmp_path / "file" / "settings.json", MINE)


def test_a_folder_that_has_gone_meanwhile_is_not_made_anew_for_the_settings(tmp_path: Path) -> None:
    home = tmp_path / "mus"
    home.mkdir()
    memory = Memory(home / "settings.json")
    home.rmdir()
    memory.remember(leader="Mette Friis")
    assert memory.settings.leader == "Mette Friis"
    assert not home.exists()


def test_a_folder_that_was_never_there_is_made_for_the_settings(tmp_path: Path) -> None:
    Memory(tmp_path / "mus" / "settings.json").remember(leader="Mette Friis")
    assert load_settings(tmp_path / "mus" / "settings.json").leader == "Mette Friis"
