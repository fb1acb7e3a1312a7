"""What is to be destroyed, and what was found when it was looked for again."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple


class Traced(NamedTuple):
    """One file of a talk that may be destroyed."""

    path: Path
    """The path of the file."""
    sort: str
    """What it is: `talk`, `preparation`, `earlier` …, or what it was exported as."""
    ours: bool = True
    """Whether it is as the program wrote it; what somebody has changed since is theirs to decide on."""
    made: bool = False
    """Whether it was written for somebody to have, and is not one of the talk's own files, wherever it lies."""
    own: bool = False
    """Whether it is the copy that the employee keeps: it goes only where somebody names it (E5)."""


class Left(NamedTuple):
    """One file that is still there."""

    path: Path
    """The path of the file."""
    reason: str
    """Why it is, as the id of an error; `still_there` where it came back, or nobody knows."""


class Report(NamedTuple):
    """What was found on looking again."""

    gone: tuple[Path, ...]
    """The files that are no longer there."""
    left: tuple[Left, ...]
    """The files that are there still, each with the reason."""
