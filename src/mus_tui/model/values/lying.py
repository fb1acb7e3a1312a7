"""What lies where a file is to be written."""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple

from mus_tui.model.values.listing import TalkHead


class Lying(NamedTuple):
    """A file that is in the way, and what is known of it."""

    changed: datetime
    """When it was last changed."""
    size: int
    """How many bytes it has."""
    written: datetime | None = None
    """When this program wrote it; None for anything else."""
    unchanged: bool = False
    """Whether it still is as this program wrote it."""
    own: bool = False
    """Whether it was written for the talk that is about to write there."""
    talk: TalkHead | None = None
    """The talk that it was written for, or that it is."""
