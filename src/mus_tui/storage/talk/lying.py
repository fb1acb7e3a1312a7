"""What lies where something is to be written for a talk: a free place, one's own copy, or somebody else's."""

from __future__ import annotations

import os
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from contextlib import suppress
from datetime import datetime
from itertools import count
from pathlib import Path

from mus_tui.model.values.letters import as_known
from mus_tui.model.values.lying import Lying
from mus_tui.storage.talk.made_file import MADE, Made, made_for, recorded
from mus_tui.storage.talk.talk_list import read_head

Places = Callable[[Path], Sequence[Path]]
"""Returns every file that is written where one place was chosen."""

_MOST = 2000
"""Of the records in a folder, how many are looked into."""


def alone(path: Path) -> Sequence[Path]:
    """Return the place itself: one file is written."""
    return (path,)


def free_place(path: Path, places: Places = alone, talk: Path | None = None) -> Path:
    """Return the place, with a number in its name where something lies there already: nothing is in the way of it.

    A name that a file of another talk has, whatever its ending, is not free either: nobody could tell whose each is.
    """
    others = _called(path.parent, talk)
    return next(each for each in _numbered(path) if _is_free(places(each), others))


def own_place(path: Path, places: Places, talk: Path | None) -> Path | None:
    """Return where this talk wrote the same before, its number the highest; None where it did not, or it was changed.

    Somebody may have written in a form, or put another file there.
    """
    found, others = None, _called(path.parent, talk)
    for each in _numbered(path):
        if _is_free(places(each), others):
            return found
        if is_own(places(each), talk):
            found = each
    return found


def is_own(places: Sequence[Path], talk: Path | None) -> bool:
    """Whether all of these are as they were written for this talk."""
    made = {each.path: each for each in made_for(talk)} if talk else {}
    return all(place.absolute() in made and made[place.absolute()].is_unchanged for place in places)


def lying(path: Path, talk: Path | None, folders: Iterable[Path]) -> Lying | None:
    """Return what lies at a place, looking into what the talks of these folders wrote; None where nothing does."""
    try:
        found = os.lstat(path)
    except (OSError, ValueError):
        return None
    there = Lying(datetime.fromtimestamp(found.st_mtime).astimezone(), found.st_size)
    if head := read_head(path):
        return there._replace(talk=head)
    beside = [folder for folder in (talk.parent if talk else None, *folders) if folder]
    makers = list(_makers(path, beside))
    if not makers:
        return there
    maker, made = max(makers, key=lambda each: (each[1].is_unchanged, each[1].at))
    own = talk is not None and maker == talk.absolute()
    try:
        written = datetime.fromisoformat(made.at)
    except ValueError:
        return there
    return there._replace(written=written, unchanged=made.is_unchanged, own=own, talk=read_head(maker))


def _is_free(places: Sequence[Path], others: Collection[str]) -> bool:
    return not any(os.path.lexists(each) or as_known(each.stem) in others for each in places)


def _called(folder: Path, talk: Path | None) -> Collection[str]:
    """Return what the files in a folder are called that were not written for a talk; nothing where there is none."""
    if talk is None:
        return ()
    own = {each.path for each in recorded(talk)}
    there = folder.absolute()
    names: list[str] = []
    with suppress(OSError, ValueError):
        names = os.listdir(there)  # noqa: PTH208
    return {as_known(Path(name).stem) for name in names if there / name not in own}


def _numbered(path: Path) -> Iterator[Path]:
    yield path
    yield from (path.with_name(f"{path.stem}-{n}{path.suffix}") for n in count(2))


def _makers(path: Path, folders: Iterable[Path]) -> Iterator[tuple[Path, Made]]:
    """Give the talks that wrote something at a place, each with its record of it."""
    place = path.absolute()
    for folder in dict.fromkeys(each.absolute() for each in folders):
        names: list[str] = []
        with suppress(OSError):
            names = sorted((name for name in os.listdir(folder) if name.endswith(MADE)), reverse=True)  # noqa: PTH208
        for name in names[:_MOST]:
            talk = (folder / name).with_suffix(".json")
            yield from ((talk, made) for made in recorded(talk) if made.path == place)
