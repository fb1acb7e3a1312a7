"""What the dialogs that write a paper of a talk ask about places; `flow/filing.py` answers."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol


class Filing(Protocol):
    """What is known of the places where papers of a talk may lie (`papers/flow/filing.py`)."""

    @property
    def initials(self) -> bool:
        """Whether they want initials in the names of files."""

    @property
    def days_in_initials(self) -> bool:
        """Whether a calendar calls those by initials whom it says that a talk is with."""

    def use_initials(self, wanted: bool) -> None:
        """Remember whether they want initials in the names of files."""

    @property
    def is_locked(self) -> bool:
        """Whether the talk is locked, which its papers are not."""

    @property
    def folder(self) -> Path | None:
        """The folder they last chose, where it is still there."""

    def keep_folder(self, folder: Path) -> None:
        """Remember the folder that a paper was saved in."""

    def propose(self, path: Path, places: Callable[[Path], Sequence[Path]], *, renew: bool) -> Path:
        """Return a place where nothing lies, or with `renew` where this talk wrote the same before."""

    def renews(self, places: Sequence[Path]) -> bool:
        """Whether all of these are as they were written for this talk."""

    def unshown(self, places: Sequence[Path]) -> str:
        """Say that there are signs in one of these that it cannot show; empty where there are none."""

    def lies(self, places: Sequence[Path]) -> str:
        """Say what lies there; `Refused` where it can never be written over."""
