"""The talk that last year's plan was made in, read where it lies."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from contextlib import suppress
from glob import escape
from pathlib import Path

from mus_tui.errors import MusError
from mus_tui.model.talk import Talk
from mus_tui.model.values.last_year import PreviousPlan
from mus_tui.storage.talk.all_talks import strays
from mus_tui.storage.talk.talk_file import load_talk
from mus_tui.storage.talk.talk_list import read_head


def read_earlier(folders: Sequence[Path], plan: PreviousPlan) -> Talk | None:
    """Return the talk that a plan was made in; None where it is gone, cannot be read, or is another one by now."""
    return next((talk for _, talk in find_earlier(folders, plan)), None)


def find_earlier(folders: Sequence[Path], plan: PreviousPlan) -> Iterator[tuple[Path, Talk]]:
    """Give every file that holds that talk, and the talk: those in `folders` first, then where it lay at the time.

    A folder of talks may have been copied with all that is in it: what lies in the same copy is the one that is meant.
    """
    seen: set[Path] = set()
    for file in _where(folders, plan):
        place = Path(os.path.realpath(file))
        if place in seen:
            continue
        seen.add(place)
        try:
            talk = load_talk(file).talk
        except MusError:
            # The one that lies here is meant, also where a lock stands in the way: never another in its place.
            if file.parent in folders and (head := read_head(file)) and head.id == plan.talk:
                return
        else:
            if talk.id == plan.talk:
                yield file, talk


def _where(folders: Sequence[Path], plan: PreviousPlan) -> Iterator[Path]:
    for folder in dict.fromkeys(folders):
        if plan.file:
            yield folder / Path(plan.file).name
        with suppress(OSError, ValueError):
            # By its id alone: its name has the day it was set up for, and its day may have been moved since.
            yield from sorted(folder.glob(f"*-{escape(plan.talk)}.json"))
        # Its file may be called anything by now.
        yield from (file for file in strays(folder) if (head := read_head(file)) and head.id == plan.talk)
    if plan.file:
        yield Path(plan.file)
