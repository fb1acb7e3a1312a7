"""Every version of a file that was ever released opens for ever, and means what it meant.

A file leaves out what was at its default, so beside each lies the whole of what it said then: a default changed without
a new version would change old talks. A new version brings a new file here; the old ones are never made anew.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from mus_tui.storage.preparation import preparation_file
from mus_tui.storage.preparation.preparation_file import load_preparation, load_shared
from mus_tui.storage.talk import talk_file
from mus_tui.storage.talk.kept_talk import KeptTalk
from mus_tui.storage.talk.talk_file import load_talk, with_old_keys

HERE = Path(__file__).parent
TALKS = sorted(HERE.glob("talk_version_?.json"))


def whole(name: str) -> Any:
    return json.loads((HERE / f"{name}_whole.json").read_text(encoding="utf-8"))


def test_there_is_a_file_of_every_version() -> None:
    assert len(TALKS) == talk_file.VERSION
    assert preparation_file.VERSION == 1


@pytest.mark.parametrize("file", TALKS, ids=lambda file: file.stem)
def test_a_talk_of_any_version_means_what_it_meant(file: Path) -> None:
    talk = load_talk(file).talk
    assert differences(whole(file.stem), with_old_keys(talk.model_dump(mode="json"))) == []


@pytest.mark.parametrize("file", TALKS, ids=lambda file: file.stem)
def test_a_talk_of_any_version_is_written_on_without_losing_a_word(file: Path, tmp_path: Path) -> None:
    copy = tmp_path / "talk.json"
    copy.write_bytes(file.read_bytes())
    loaded, kept = KeptTalk.opened(copy)
    changed = loaded.talk.with_note(loaded.talk.template.perspectives[0].questions[0].id, "Skrevet til.")
    kept.save(changed, loaded.position, kept.changed or pytest.fail("no time"))
    assert load_talk(copy).talk == changed
    assert copy.with_suffix(".before").read_bytes() == file.read_bytes()


def test_a_preparation_of_the_first_version_means_what_it_meant() -> None:
    beside = HERE / "preparation_version_1.json"
    loaded, shared = load_preparation(beside, "p2"), load_shared(beside, "p2")
    assert loaded is not None
    assert differences(whole("preparation_version_1"), loaded.preparation.model_dump(mode="json")) == []
    assert shared == loaded.preparation.shared_part()


def differences(then: Any, now: Any, where: str = "") -> list[str]:
    if isinstance(then, dict) and isinstance(now, dict):
        return [line for key in then for line in differences(then[key], now.get(key), f"{where}.{key}")]
    if isinstance(then, list) and isinstance(now, list) and len(then) == len(now):
        return [
            line for i, (a, b) in enumerate(zip(then, now, strict=True)) for line in differences(a, b, f"{where}.{i}")
        ]
    return [] if then == now else [f"{where}: {then!r} became {now!r}"]
