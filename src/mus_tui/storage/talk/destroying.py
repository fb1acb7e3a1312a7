"""Destroys what a talk left on this machine, and looks again (S11, E4).

It can be stopped anywhere and done once more: the talk is rewritten first, without what goes and with a mark that says
so; then the other files go; and where nothing of it is to stay, the empty talk goes last, when all the rest is gone.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Collection, Iterator
from contextlib import ExitStack, suppress
from datetime import datetime
from pathlib import Path

from mus_tui.errors import MusError
from mus_tui.model.rules.destroying import EVERYTHING, PLAN, holds, without
from mus_tui.model.values.destruction import Left, Report, Traced
from mus_tui.model.values.retention import Artefact
from mus_tui.storage.disk.atomic import remove
from mus_tui.storage.disk.document import LARGEST
from mus_tui.storage.disk.reading import read_file
from mus_tui.storage.preparation.preparation_file import PRIVATE, SHARED
from mus_tui.storage.talk.all_talks import strays
from mus_tui.storage.talk.made_file import MADE, OWN, made_for
from mus_tui.storage.talk.talk_file import load_talk, save_talk
from mus_tui.storage.talk.talk_files import family_of
from mus_tui.storage.talk.talk_list import newest, read_head
from mus_tui.storage.talk.talk_lock import LOCK, TalkLock

_ALL = frozenset(EVERYTHING)
_LAST = ("list", "talk")
_WRITTEN_ON = ("form", "sitting_form", "pieces")
# What of a talk a file written elsewhere holds; a sort not named here goes only when everything does.
_EXPORTED: dict[str, frozenset[Artefact]] = {
    "preparation": frozenset({"preparation"}),
    "form": frozenset({"preparation"}),
    "minutes": frozenset({"minutes"}),
    "plan": frozenset({"plan"}),
    "plan_with_notes": frozenset({"plan", "notes"}),
    "plan_with_minutes": frozenset({"plan", "minutes"}),
    "plan_with_both": frozenset({"plan", "notes", "minutes"}),
    "notes_and_minutes": frozenset({"notes", "minutes"}),
    "copy": frozenset({"plan"}),
}


def trace(talk: Path, artefacts: Collection[Artefact]) -> tuple[Traced, ...]:
    """Return the files that go with these, in the order they are removed: every generation of each.

    Where anything but the preparations goes, so do earlier versions and conflict copies of the talk, which hold it
    too. The talk's own file goes with everything, and is otherwise rewritten. Raises `MusError` where the folder
    cannot be read.
    """
    wanted = frozenset(artefacts)
    exports = [each for each in _exports(talk) if wanted >= _ALL or wanted & _in_export(each.sort)]
    # The lock has no word of the talk, and goes when the program that holds it gives it back.
    family = [Traced(path, _sort(talk, path)) for path in _family(talk) if path.suffix != LOCK]
    going = [each for each in family if wanted & _with(each.sort) or wanted >= _ALL]
    return (*exports, *sorted(going, key=lambda each: _LAST.index(each.sort) if each.sort in _LAST else -1))


def destroy(
    talk: Path,
    artefacts: Collection[Artefact],
    rewrite: Callable[[], object] | None,
    spared: Collection[Path] = (),
    also: Collection[Traced] = (),
    named: Collection[Path] = (),
) -> Report:
    """Rewrite the talk, remove the files that go except those that are spared, and look for each of them again.

    `rewrite` saves the talk without the artefacts, and is None only for a talk that cannot be read. It may raise
    `MusError`: then nothing has been destroyed. The same is raised where somebody is preparing for the talk right now,
    for what they write would come back. A file that cannot be removed is reported, and the others go.
    `also` are files that do not belong to the talk and hold a copy of what goes. The copy that the employee keeps goes
    only where it is `named` (E5).
    """
    with ExitStack() as held:
        for path in _family(talk):
            if path.suffix == LOCK and path != TalkLock(talk).path:
                lock = TalkLock(path)
                if lock.take(datetime.now().astimezone()):
                    raise MusError("talk_in_use", path=talk)
                held.callback(lock.release)
        kept = [each.path for each in trace(talk, artefacts) if each.own and each.path not in named]
        return _destroyed(talk, artefacts, rewrite, [*spared, *kept], also)


def _destroyed(
    talk: Path,
    artefacts: Collection[Artefact],
    rewrite: Callable[[], object] | None,
    spared: Collection[Path],
    also: Collection[Traced],
) -> Report:
    if rewrite:
        rewrite()
    going = [each for each in (*also, *trace(talk, artefacts)) if each.path not in spared]
    reasons: dict[Path, str] = {}
    for each in going:
        if each.sort in _LAST and reasons:
            # The list is the way to what was written elsewhere, and the talk is the way to do it again.
            reasons[each.path] = "waits"
        else:
            reasons |= _removed(each.path)
    found = {each.path for each in going if _may_be_there(each.path)} | {*_found_anew(talk, artefacts)} - {*spared}
    return Report(
        gone=tuple(each.path for each in going if each.path not in found),
        left=tuple(Left(path, reasons.get(path, "still_there")) for path in sorted(found)),
    )


def rewrite_without(talk: Path, artefacts: Collection[Artefact], now: datetime) -> None:
    """Save the talk in a file without these, in its place; raises `MusError` as `load_talk` and `save_talk` do."""
    loaded = load_talk(talk)
    save_talk(talk, without(loaded.talk, artefacts), loaded.position, now)


def followers(folder: Path, talk: str) -> Iterator[Path]:
    """Give the talks in a folder that hold a copy of the plan of the talk with this id, as they followed it up."""
    return (file for file in (*newest(folder, sys.maxsize), *strays(folder)) if _has_plan_of(file, talk))


def twins(talk: Path, known_as: str) -> tuple[Traced, ...]:
    """Return the files beside a talk that hold the same one, by its id, under names that nothing else tells of."""
    family = {*_family(talk)}
    heads = {file: read_head(file) for file in strays(talk.parent) if file not in family}
    found = [file for file, head in heads.items() if head and head.id == known_as]
    return tuple(Traced(file, "twin", ours=False, made=True) for file in found)


def copies_of_plan(following: Path, talk: str) -> tuple[Traced, ...]:
    """Return the other versions of a following talk that hold a copy of the plan of the talk with this id."""
    return tuple(each for each in trace(following, PLAN) if _has_plan_of(each.path, talk))


def unread_versions(following: Path) -> tuple[Path, ...]:
    """Return the other versions of a talk that nobody can look into now, such as those with a passphrase of their own.

    They may hold a plan that has been taken away, or may be all there is of something else: a person has to decide.
    """
    versions = (each.path for each in trace(following, PLAN) if each.sort == "copy_of_talk" and not each.made)
    return tuple(each for each in versions if not _can_be_looked_into(each))


def _can_be_looked_into(file: Path) -> bool:
    try:
        if b'"sealed"' in read_file(file, LARGEST):
            load_talk(file)
    except MusError:
        return not _may_be_there(file)
    return True


def _has_plan_of(file: Path, talk: str) -> bool:
    with suppress(MusError):
        data = read_file(file, LARGEST)
        if b'"sealed"' in data:
            return any(plan.talk == talk for plan in load_talk(file).talk.previous)
        return f'"talk": "{talk}"'.encode() in data
    return False


def _found_anew(talk: Path, artefacts: Collection[Artefact]) -> list[Path]:
    found = [each.path for each in trace(talk, artefacts)]
    with suppress(MusError):
        if any(holds(load_talk(talk).talk, each) for each in artefacts):
            found.append(talk)
    return found


def _may_be_there(path: Path) -> bool:
    """Whether a file is there; where the disk does not say, nobody is told that it is gone."""
    try:
        path.stat()
    except (FileNotFoundError, NotADirectoryError):
        return False
    except OSError:
        return True
    return True


def _removed(path: Path) -> dict[Path, str]:
    try:
        remove(path)
    except MusError as error:
        return {path: error.message}
    return {}


def _family(talk: Path) -> tuple[Path, ...]:
    try:
        return family_of(talk)
    except FileNotFoundError as error:
        raise MusError("cannot_read_gone", path=talk) from error
    except OSError as error:
        raise MusError("cannot_read_private", path=talk.parent) from error


def _exports(talk: Path) -> list[Traced]:
    # A form or a piece that somebody wrote on is the program's all the same.
    return [
        Traced(each.path, each.sort, each.sort in _WRITTEN_ON or each.is_unchanged, made=True, own=each.is_own)
        for each in made_for(talk)
    ]


def _in_export(sort: str) -> frozenset[Artefact]:
    return _EXPORTED.get(sort.removeprefix(OWN), frozenset())


def _sort(talk: Path, path: Path) -> str:
    rest = path.name.removeprefix(".").removeprefix(talk.stem)
    if path == talk:
        return "talk"
    if PRIVATE in rest or SHARED in rest:
        return "preparation"
    if rest == MADE:
        return "list"
    if rest.endswith(".tmp"):
        return "unfinished"
    return "earlier" if ".before" in rest else "copy_of_talk"


def _with(sort: str) -> frozenset[Artefact]:
    if sort in _LAST:
        return frozenset()
    return frozenset({"preparation"}) if sort == "preparation" else frozenset({"notes", "minutes", "plan"})
