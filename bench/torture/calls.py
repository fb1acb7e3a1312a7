"""Fails every call of a save in turn, in every way, and lets the process die at each of them (point 2)."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

from bench.torture.faults import ERRORS, Faults, How, died_at, faulty
from mus_tui.errors import MusError
from mus_tui.storage.disk.atomic import sweep
from mus_tui.storage.talk.talk_list import TALK_FAMILY


class Broken(Exception):  # noqa: N818 - what was found, in a sentence for the one who reads the report
    """A promise that was not kept."""


class Save(NamedTuple):
    """One thing that the program saves."""

    name: str
    """What is saved, as the report calls it."""
    prepare: Callable[[Path], object]
    """Lays out a folder as it is before; what it returns is given to the others."""
    act: Callable[[Path, object], object]
    """Does it; raises `MusError` where it cannot."""
    check: Callable[[Path, str | None], None]
    """Raises `Broken` where it is not as it must be, given how it was reported: None for done, else the message."""


class Told(NamedTuple):
    """What became of one save."""

    name: str
    """What was saved, as the report calls it."""
    calls: int
    """How many calls of the system a clean run makes."""
    failed: int
    """How many times a call of it was made to fail."""
    died: int
    """How many times the process died at a call of it."""
    broken: tuple[str, ...]
    """Every promise that was not kept."""


def tortured(save: Save, folder: Path, *, errors: tuple[int, ...] = ERRORS, dying: bool = True) -> Told:
    """Fail every call of a save in turn, in every way, and let the process die at each."""
    places = _fresh(folder)
    broken: list[str] = []
    calls = len(_run(save, next(places), Faults(), broken).made)
    ways: tuple[How, ...] = ("once", "from then on")
    failed = 0
    for how in ways:
        for error in errors:
            # A call that fails may bring others with it, so a run may be longer than a clean one.
            at = 1
            while len(_run(save, next(places), Faults(at, error, how), broken).made) >= at:
                failed, at = failed + 1, at + 1
    died = 0
    if dying and sys.platform != "win32":
        while _dies(save, next(places), died + 1, broken):
            died += 1
    return Told(save.name, calls, failed, died, tuple(broken))


def _fresh(folder: Path) -> Iterator[Path]:
    number = 0
    while True:
        number += 1
        place = folder / str(number)
        place.mkdir()
        yield place


def _run(save: Save, place: Path, faults: Faults, broken: list[str]) -> Faults:
    given = save.prepare(place)
    message = None
    with faulty(faults):
        try:
            save.act(place, given)
        except MusError as error:
            message = error.message
        except OSError as error:
            broken.append(f"{save.name}: {error!r} came out of call {len(faults.made)} of {faults.made}")
            message = "cannot_write_other"
    sweep(place, TALK_FAMILY)
    _checked(save, place, message, f"call {len(faults.made)} of {faults.made} failed, {message} was said", broken)
    return faults


def _dies(save: Save, place: Path, at: int, broken: list[str]) -> bool:
    given = save.prepare(place)
    died = died_at(at, lambda: save.act(place, given))
    if died:
        # As a start of the program does.
        sweep(place, TALK_FAMILY)
        left = [each.name for each in place.iterdir() if each.name.endswith(".tmp")]
        if left:
            broken.append(f"{save.name}: {left} was left over when it died at call {at}")
        _checked(save, place, "died", f"it died at call {at}", broken)
    return died


def _checked(save: Save, place: Path, message: str | None, what: str, broken: list[str]) -> None:
    try:
        save.check(place, message)
    except (Broken, MusError) as found:
        broken.append(f"{save.name}: {found or type(found).__name__} ({what})")
