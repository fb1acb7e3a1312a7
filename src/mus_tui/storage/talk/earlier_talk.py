"""The talks that the plans of earlier years were made in, read where they lie: only those of the same people (G16)."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from contextlib import suppress
from glob import escape
from pathlib import Path
from typing import NamedTuple

from mus_tui.errors import MusError
from mus_tui.model.rules.crossing import same_people
from mus_tui.model.talk import Talk
from mus_tui.model.values.last_year import PreviousPlan
from mus_tui.storage.talk.all_talks import strays
from mus_tui.storage.talk.talk_file import load_talk
from mus_tui.storage.talk.talk_list import read_head


class Found(NamedTuple):
    """An earlier talk that is still there."""

    file: Path
    talk: Talk


def find_earlier(folders: Sequence[Path], talk: Talk) -> tuple[Found, ...]:
    """Return the earlier talks of the same people; none that is gone, cannot be read, or is another one by now."""
    found = (next(every_file(folders, plan, talk), None) for plan in talk.previous if not plan.others)
    return tuple(each for each in found if each)


def find_rounds(folders: Sequence[Path], talk: Talk) -> tuple[Talk, ...]:
    """Return the talks of the same people that this one follows, and those that they followed, the newest first."""
    found: dict[str, Talk] = {}
    to_look_at = [talk]
    while to_look_at and len(found) < MOST_ROUNDS:
        for each in find_earlier(folders, to_look_at.pop(0)):
            if each.talk.id not in {talk.id, *found} and same_people(talk, each.talk):
                found[each.talk.id] = each.talk
                to_look_at.append(each.talk)
    return tuple(sorted(found.values(), key=lambda each: each.held, reverse=True))


MOST_ROUNDS = 12
"""How far back it is looked: a year of talks every month."""


def every_file(folders: Sequence[Path], plan: PreviousPlan, talk: Talk) -> Iterator[Found]:
    """Give every file that holds the talk of a plan: those in `folders` first, then where it lay at the time.

    A folder of talks may have been copied with all that is in it: what lies in the same copy is the one that is meant.
    """
    seen: set[Path] = set()
    for file in where_it_may_lie(folders, plan):
        place = Path(os.path.realpath(file))
        if place in seen:
            continue
        seen.add(place)
        try:
            earlier = load_talk(file).talk
        except MusError:
            # The one that lies here is meant, also where a lock stands in the way: never another in its place.
            if file.parent in folders and (head := read_head(file)) and head.id == plan.talk:
                return
        else:
            # An older file does not say whether it is theirs.
            if earlier.id == plan.talk and (plan.people or same_people(talk, earlier)):
                yield Found(file, earlier)


def where_it_may_lie(folders: Sequence[Path], plan: PreviousPlan) -> Iterator[Path]:
    """Give the files that the talk of a plan may lie in, the likeliest first."""
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
