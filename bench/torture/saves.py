"""Everything the program saves, each with what must hold whatever call of it fails."""

from __future__ import annotations

import os
from datetime import UTC, date, datetime
from pathlib import Path

from bench.torture.calls import Broken, Save
from mus_tui.errors import MusError
from mus_tui.model.talk import Talk
from mus_tui.model.values.people import Participant
from mus_tui.model.values.position import Position
from mus_tui.model.values.preparation import Preparation
from mus_tui.storage.locations import find_locations
from mus_tui.storage.preparation.preparation_file import load_preparation, load_shared, save_preparation
from mus_tui.storage.talk.generations import before_file, conflicts, last_good, put_back
from mus_tui.storage.talk.kept_talk import KeptTalk
from mus_tui.storage.talk.talk_file import load_talk, save_talk, talk_bytes
from mus_tui.storage.template.template_folder import load_template_named

AT = datetime(2026, 3, 9, 10, 32, tzinfo=UTC)
HERE = Position(step="opening")
NAME = "2026-03-09-mus-k7f3qa.json"


def _talk() -> Talk:
    template = load_template_named("herlev", find_locations("/nowhere", {}))
    kind = template.kinds[0]
    names = ("Karen Mose", "Jonas Kær")
    people = tuple(
        Participant(id=f"p{n}", role=role.id, name=name)
        for n, (role, name) in enumerate(zip(kind.roles, names, strict=False), 1)
    )
    return Talk(id="k7f3qa", template=template, kind=kind.id, participants=people, held=date(2026, 3, 9))


OLD = _talk().with_passed("opening")
QUESTION = next(each.id for perspective in OLD.template.perspectives for each in perspective.questions)
NEW = OLD.with_note(QUESTION, "Skrevet nu.")
THEIRS = OLD.with_note(QUESTION, "Skrevet et andet sted.")


def _want(truth: bool, sentence: str) -> None:
    if not truth:
        raise Broken(sentence)


def _opened(folder: Path) -> KeptTalk:
    save_talk(folder / NAME, OLD, HERE, AT)
    return KeptTalk.opened(folder / NAME)[1]


def _save(_folder: Path, kept: object) -> None:
    assert isinstance(kept, KeptTalk)
    kept.save(NEW, HERE, AT)


def _old_or_new(folder: Path, message: str | None) -> None:
    talk = load_talk(folder / NAME).talk
    wanted = {None: (NEW,), "may_not_last": (NEW,), "died": (OLD, NEW)}.get(message, (OLD,))
    _want(talk in wanted, "the file is not what was said")
    before = before_file(folder / NAME)
    _want(not before.exists() or load_talk(before).talk == OLD, "the version before is not whole")
    if message != "died":
        _want(conflicts(folder / NAME) == [], "our own save was taken for somebody else's")


def _changed_underneath(folder: Path) -> KeptTalk:
    kept = _opened(folder)
    save_talk(folder / NAME, THEIRS, HERE, AT)
    return kept


def _both(folder: Path, message: str | None) -> None:
    _want(load_talk(folder / NAME).talk == THEIRS, "the version of somebody else was overwritten")
    if message in (None, "may_not_last"):
        _want([load_talk(each).talk for each in conflicts(folder / NAME)][:1] == [NEW], "ours was not kept")


def _two(folder: Path) -> KeptTalk:
    kept = _changed_underneath(folder)
    kept.save(NEW, HERE, AT)
    return kept


def _settle(_folder: Path, kept: object) -> None:
    assert isinstance(kept, KeptTalk)
    kept.settle(NEW, HERE, AT, keep=True)


def _either(folder: Path, message: str | None) -> None:
    found = [load_talk(each).talk for each in folder.iterdir() if each.suffix != ".tmp"]
    _want(NEW in found and THEIRS in found, "one of the two versions is gone")
    if message is None:
        _want(load_talk(folder / NAME).talk == NEW, "the chosen version does not stand")


def _damaged(folder: Path) -> None:
    save_talk(before_file(folder / NAME), OLD, HERE, AT)
    (folder / NAME).write_bytes(b"{")


def _put_back(folder: Path, _: object) -> None:
    good = last_good(folder / NAME, MusError("talk_damaged"))
    if good:
        put_back(folder / NAME, good.file)


def _mended(folder: Path, _: str | None) -> None:
    _want(load_talk(before_file(folder / NAME)).talk == OLD, "the good version is gone")
    aside = any(each.read_bytes() == b"{" for each in folder.iterdir() if each.name != before_file(folder / NAME).name)
    _want(aside, "the damaged file is gone")


_MINE = Preparation(talk="k7f3qa", participant="p2").with_note(QUESTION, "Før.").with_shared(QUESTION)
_NOW = _MINE.with_note(QUESTION, "Nu.")


def _prepared(folder: Path) -> None:
    save_preparation(folder / NAME, _MINE, HERE)


def _prepare(folder: Path, _: object) -> None:
    save_preparation(folder / NAME, _NOW, HERE)


def _prepared_old_or_new(folder: Path, message: str | None) -> None:
    loaded = load_preparation(folder / NAME, "p2")
    shared = load_shared(folder / NAME, "p2")
    _want(loaded is not None and loaded.preparation in (_MINE, _NOW), "the preparation is not whole")
    _want(shared in (_MINE.shared_part(), _NOW.shared_part()), "what is shared is not whole")
    if message is None:
        _want(loaded is not None and loaded.preparation == _NOW, "the preparation was not saved")


def _plainly(folder: Path, _: object) -> None:
    # What `open(file, "w")` does.
    try:
        descriptor = os.open(folder / NAME, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        try:
            os.write(descriptor, talk_bytes(NEW, HERE, AT))
        finally:
            os.close(descriptor)
    except OSError as error:
        raise MusError("cannot_write_other", path=folder) from error


SAVES = (
    Save("a talk", _opened, _save, _old_or_new),
    Save("a talk that somebody else has changed", _changed_underneath, _save, _both),
    Save("the choice between two versions", _two, _settle, _either),
    Save("a last good version put back", _damaged, _put_back, _mended),
    Save("a preparation", _prepared, _prepare, _prepared_old_or_new),
)
"""Everything that is tortured."""

PLAIN = Save('open("w"), to compare', _opened, _plainly, _old_or_new)
"""What most programs do."""
