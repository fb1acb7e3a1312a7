"""What the dialog about destroying is given: the words, the files, the copies that are offered first, and the deed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Literal, NamedTuple

from mus_tui.model.values.destruction import Report, Traced

KeepLine = Literal["no", "yes", "with-names"]
"""What remains of a talk that is destroyed whole."""


class Owner(NamedTuple):
    """Somebody who may want what is theirs before it goes: their preparation (E21), or their copy of the plan (B18)."""

    name: str
    """What the dialog calls them."""
    place: Path
    """The path that is suggested for the copy."""
    write: Callable[[Path, bool], str | None]
    """Writes it there, over what is there or not; returns what went wrong."""
    lies: Callable[[Path], str]
    """Says what lies at a place."""
    free: Callable[[Path], Path]
    """Returns that place, or one beside it where nothing lies."""
    of: Literal["preparation", "plan"] = "preparation"
    """What they may want."""
    endings: tuple[str, ...] = (".md",)
    """How the name may end."""
    unlocked: bool = False
    """Whether what it is made of is locked, which the copy is not."""


class Going(NamedTuple):
    """One file that would be destroyed."""

    file: Traced
    """The file, as it was found."""
    words: str
    """What it is, in the reader's words."""
    is_family: bool
    """Whether it lies beside the talk; what was saved elsewhere can be left."""


class Chosen(NamedTuple):
    """What they chose in the dialog."""

    spared: tuple[Path, ...]
    """The files that they want left alone."""
    keep_line: KeepLine
    """What remains of the talk."""
    named: tuple[Path, ...] = ()
    """The files apart from the talk's own that they want gone."""


class ToDestroy(NamedTuple):
    """One question, and what is said before and after it."""

    title: str
    """The question, in a few words."""
    said: tuple[str, ...]
    """Why, and what stays, a paragraph each."""
    owners: tuple[Owner, ...]
    """Who is offered a copy first."""
    files: tuple[Going, ...]
    """The files that would be destroyed."""
    taken_out: str
    """What is taken out of the talk, whose own file stays; empty where the file is destroyed, or nothing is taken."""
    beyond: tuple[str, ...]
    """What cannot be reached, a sentence each."""
    keep_line: KeepLine | None
    """What remained last time; None where no line can remain."""
    save_first: str
    """What is on the button that saves copies first; empty where nothing of the talk on the table is destroyed."""
    destroy: Callable[[Chosen], Report | str]
    """Does it and looks again; returns a sentence where nothing could be done."""
