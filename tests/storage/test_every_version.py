"""Every version of a file that was ever released opens for ever, and means what it meant.

A file leaves out what was at its default, so beside each lies the whole of what it said then: a default changed without
a new version would change old talks. A new version brings a new file here; the old ones are never made anew.
"""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from pydantic import BaseModel

from mus_tui.errors import MusError
from mus_tui.model.values.fields import Field, Level, Scale
from mus_tui.model.values.marks import Note
from mus_tui.model.values.parts.around import HeaderLine
from mus_tui.model.values.plan import Agreement
from mus_tui.model.values.talk_kind import Role
from mus_tui.model.values.template import Perspective, Question, Template
from mus_tui.storage.preparation import preparation_file
from mus_tui.storage.preparation.preparation_file import load_preparation, load_shared, private_file
from mus_tui.storage.talk import talk_file
from mus_tui.storage.talk.kept_talk import KeptTalk
from mus_tui.storage.talk.locking import unlock
from mus_tui.storage.talk.talk_file import load_talk, parse_talk, talk_bytes, with_old_keys

HERE = Path(__file__).parent
TALKS = sorted(HERE.glob("talk_version_?.json"))
PREPARATIONS = sorted(HERE.glob("preparation_version_?.p2.prep"))


def whole(name: str) -> Any:
    return json.loads((HERE / f"{name}_whole.json").read_text(encoding="utf-8"))


def with_several_plans(then: Any) -> Any:
    """Return a talk from when there was one earlier plan as it is said since there may be several."""
    plan = then.get("previous")
    if not isinstance(plan, dict):
        return then if plan else {**then, "previous": []}

    def by_its_talk(rows: list[Any], key: str) -> list[Any]:
        return [row | {key: f"{plan['talk']}/{row[key]}"} if row.get(key) else row for row in rows]

    named = {"follow_ups": "agreement", "agreements": "carried_from"}
    return then | {"previous": [plan]} | {name: by_its_talk(then[name], key) for name, key in named.items()}


MODELS = (Template, Perspective, Question, Role, HeaderLine, Agreement, Field, Scale, Level, Note)


def test_there_is_a_file_of_every_version() -> None:
    assert len(TALKS) == talk_file.VERSION
    assert len(PREPARATIONS) == preparation_file.VERSION


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model.__name__)
def test_a_new_field_is_a_new_version(model: type[BaseModel]) -> None:
    newest = json.dumps(whole(TALKS[-1].stem))
    keys = [field.alias or name for name, field in model.model_fields.items()]
    assert [key for key in keys if f'"{key}": ' not in newest] == []


@pytest.mark.parametrize("file", TALKS, ids=lambda file: file.stem)
def test_a_talk_of_any_version_means_what_it_meant(file: Path) -> None:
    talk = load_talk(file).talk
    assert differences(with_several_plans(whole(file.stem)), with_old_keys(talk.model_dump(mode="json"))) == []


@pytest.mark.parametrize("file", TALKS, ids=lambda file: file.stem)
def test_a_talk_of_any_version_is_written_on_without_losing_a_word(file: Path, tmp_path: Path) -> None:
    copy = tmp_path / "talk.json"
    copy.write_bytes(file.read_bytes())
    loaded, kept = KeptTalk.opened(copy)
    changed = loaded.talk.with_note(loaded.talk.template.perspectives[0].questions[0].id, "Skrevet til.")
    kept.save(changed, loaded.position, kept.changed or pytest.fail("no time"))
    assert load_talk(copy).talk == changed
    assert copy.with_suffix(".before").read_bytes() == file.read_bytes()


@pytest.mark.parametrize("name", [file.name.partition(".")[0] for file in PREPARATIONS])
def test_a_preparation_of_any_version_means_what_it_meant(name: str) -> None:
    beside = HERE / f"{name}.json"
    loaded, shared = load_preparation(beside, "p2"), load_shared(beside, "p2")
    assert loaded is not None
    assert differences(whole(name), loaded.preparation.model_dump(mode="json")) == []
    assert shared == loaded.preparation.shared_part()


PHRASE = "fire grønne heste"


def test_a_talk_that_was_locked_then_opens_with_its_passphrase_and_means_what_it_meant() -> None:
    file = HERE / "talk_version_2_locked.json"
    with pytest.raises(MusError, match="talk_locked"):
        load_talk(file)
    unlock(file, PHRASE)
    talk = with_old_keys(load_talk(file).talk.model_dump(mode="json"))
    assert differences(with_several_plans(whole("talk_version_2")), talk) == []


def test_a_preparation_that_was_locked_then_opens_with_its_passphrase_and_means_what_it_meant() -> None:
    beside = HERE / "preparation_version_1_locked.json"
    with pytest.raises(MusError, match="preparation_locked"):
        load_preparation(beside, "p2")
    unlock(private_file(beside, "p2"), PHRASE)
    loaded = load_preparation(beside, "p2")
    assert loaded is not None
    assert differences(whole("preparation_version_1"), loaded.preparation.model_dump(mode="json")) == []


def test_the_demonstration_as_it_once_was_opens_and_is_written_again_without_losing_a_word() -> None:
    file = HERE / "demo_version_1.json"
    loaded = load_talk(file)
    assert len(loaded.talk.agreements) == 4
    stored = json.loads(file.read_bytes())
    again = parse_talk(file, talk_bytes(loaded.talk, loaded.position, datetime(2026, 11, 1, tzinfo=UTC))).talk
    assert differences(with_several_plans(stored["talk"]), with_old_keys(again.model_dump(mode="json"))) == []


def differences(then: Any, now: Any, where: str = "") -> list[str]:
    if isinstance(then, dict) and isinstance(now, dict):
        return [line for key in then for line in differences(then[key], now.get(key), f"{where}.{key}")]
    if isinstance(then, list) and isinstance(now, list) and len(then) == len(now):
        return [
            line for i, (a, b) in enumerate(zip(then, now, strict=True)) for line in differences(a, b, f"{where}.{i}")
        ]
    return [] if then == now else [f"{where}: {then!r} became {now!r}"]
