"""The talks that the plans of earlier years were made in, read where they lie: only those of the same people (G16)."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from glob import escape
from pathlib import Path
from typing import NamedTuple

from mus_tui.errors import MusError
from mus_tui.model.rules.crossing import same_people
from mus_tui.model.talk import Talk
from mus_tui.model.values.last_year import PreviousPlan
from mus_tui.storage.talk.talk_file import load_talk


class Found(NamedTuple):
    """An earlier talk that is still there."""

    file: Path
    talk: Talk


def find_earlier(talks: Path, talk: Talk) -> tuple[Found, ...]:
    """Return the earlier talks of the same people; none that is gone, cannot be read, or is another one by now."""
    found = (_found(talks, plan, talk) for plan in talk.previous if not plan.others)
    return tuple(each for each in found if each)


def _found(talks: Path, plan: PreviousPlan, talk: Talk) -> Found | None:
    for file in where_it_may_lie(talks, plan):
        with suppress(MusError):
            earlier = load_talk(file).talk
            if earlier.id == plan.talk:
                # An older file does not say whether it is theirs.
                return Found(file, earlier) if plan.people or same_people(talk, earlier) else None
    return None


def where_it_may_lie(talks: Path, plan: PreviousPlan) -> Iterator[Path]:
    """Give the files that the talk of a plan may lie in, the likeliest first."""
    if plan.file:
        yield Path(plan.file)
        # The folder of talks may have moved with all that is in it.
        yield talks / Path(plan.file).name
    with suppress(OSError, ValueError):
        # By its id alone: its name has the day it was set up for, and its day may have been moved since.
        yield from sorted(talks.glob(f"*-{escape(plan.talk)}.json"))
