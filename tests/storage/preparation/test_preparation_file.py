from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from mus_tui.errors import MusError
from mus_tui.model.values.position import Position
from mus_tui.model.values.preparation import Preparation
from mus_tui.storage.disk import atomic
from mus_tui.storage.preparation.preparation_file import (
    load_preparation,
    load_shared,
    private_file,
    save_preparation,
    shared_file,
)
from mus_tui.words import t

HERE = Position(step="q-laere", cursor=(1, 2))
MINE = Preparation(talk="k7f3qa", participant="p2").with_note("hverdag", "Hemmeligt").with_note("laere", "Oplæg")


@pytest.fixture
def talk(tmp_path: Path) -> Path:
    return tmp_path / "2026-03-09-mus-k7f3qa.json"


def test_a_preparation_comes_back_exactly_as_it_was_saved(talk: Path) -> None:
    save_preparation(talk, MINE, HERE)
    assert load_preparation(talk, "p2") == (MINE, HERE)
    assert load_preparation(talk, "p1") is None
    assert os.name == "nt" or private_file(talk, "p2").stat().st_mode & 0o777 == 0o600


def test_the_shared_file_has_what_is_shared_and_not_a_word_more(talk: Path) -> None:
    save_preparation(talk, MINE.with_shared("laere"), HERE)
    text = shared_file(talk, "p2").read_text("utf-8")
    assert "Oplæg" in text
    assert "Hemmeligt" not in text
    assert load_shared(talk, "p2") == MINE.with_shared("laere").shared_part()


def test_taking_everything_back_takes_the_shared_file_away(talk: Path) -> None:
    save_preparation(talk, MINE.with_shared("laere"), HERE)
    save_preparation(talk, MINE, HERE)
    assert not shared_file(talk, "p2").exists()
    assert load_shared(talk, "p2") is None


def test_what_was_taken_back_is_gone_also_where_the_private_file_cannot_be_saved(
    talk: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    save_preparation(talk, MINE.with_shared("laere"), HERE)

    def full(path: Path, data: bytes) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(atomic, "_write_new", full)
    with pytest.raises(MusError, match="cannot_write_full"):
        save_preparation(talk, MINE, HERE)
    assert load_shared(talk, "p2") is None
    assert load_preparation(talk, "p2") == (MINE.with_shared("laere"), HERE)


@pytest.mark.parametrize("message", ["altered", "newer", "foreign", "damaged", "unknown_content"])
def test_a_preparation_that_cannot_be_trusted_is_one_sentence_and_untouched(talk: Path, message: str) -> None:
    save_preparation(talk, MINE, HERE)
    path = private_file(talk, "p2")
    document = json.loads(path.read_text("utf-8"))
    match message:
        case "altered":
            document["preparation"]["notes"][0]["text"] = "andet"
        case "newer":
            document["version"] = 999
        case "foreign":
            document["format"] = "mus-talk"
        case "damaged":
            document["more"] = 1
        case "unknown_content":
            from mus_tui.storage.disk.document import checksum

            document["preparation"]["mood"] = "glad"
            document["checksum"] = checksum(document["preparation"])
    path.write_text(json.dumps(document), "utf-8")
    before = path.read_bytes()
    with pytest.raises(MusError) as caught:
        load_preparation(talk, "p2")
    assert caught.value.message == f"preparation_{message}"
    assert "\n" not in t(f"errors.{caught.value.message}", **caught.value.values)
    assert path.read_bytes() == before
