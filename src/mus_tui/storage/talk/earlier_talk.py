"""The talk that last year's plan was made in, read where it lies."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from glob import escape
from pathlib import Path

from mus_tui.errors import MusError
from mus_tui.model.talk import Talk
from mus_tui.model.values.last_year import PreviousPlan
from mus_tui.storage.talk.talk_file import load_talk


def read_earlier(talks: Path, plan: PreviousPlan) -> Talk | None:
    """Return the talk that a plan was made in; None where it is gone, cannot be read, or is another one by now."""
    found = find_earlier(talks, plan)
    return found[1] if found else None


def find_earlier(talks: Path, plan: PreviousPlan) -> tuple[Path, Talk] | None:
    """Return the file of that talk, and the talk; None as `read_earlier` does."""
    for file in _where(talks, plan):
        with suppress(MusError):
            talk = load_talk(file).talk
            if talk.id == plan.talk:
                return file, talk
    return None


def _where(talks: Path, plan: PreviousPlan) -> Iterator[Path]:
    if plan.file:
        yield Path(plan.file)
        # The folder of talks may have moved with all that is in it.
        yield talks / Path(plan.file).name
    with suppress(OSError, ValueError):
        # By its id alone: its name has the day it was set up for, and its day may have been moved since.
        yield from sorted(talks.glob(f"*-{escape(plan.talk)}.json"))
