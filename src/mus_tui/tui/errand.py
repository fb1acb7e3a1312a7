"""What the command line asks of the app when it opens it; loads nothing, so that asking costs nothing."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from mus_tui.storage.talk.talk_file import ReadTalk


class NewTalk(NamedTuple):
    """Begin at the set-up of a new talk."""

    template: str | None
    """An id or a YAML file, as the person wrote it; None where it is chosen on the screen."""
    kind: str | None
    """One of the template's kinds; None where it is chosen on the screen."""


class OpenTalk(NamedTuple):
    """Begin at a talk, where it was left."""

    file: Path
    """The path of the talk."""
    read: ReadTalk | None = None
    """What was read of it to see that it can be opened."""


class Preparing(NamedTuple):
    """Begin at somebody's preparation."""

    file: Path
    """The path of the talk that it is for."""
    participant: str
    """The id of the one who prepares."""
    from_paper: bool = False
    """Whether what they wrote on paper is to be typed in."""


class FollowingUp(NamedTuple):
    """Begin at the follow-up on the plan of a closed talk."""

    file: Path
    """The path of the talk."""


class Demo(NamedTuple):
    """Begin at a made-up talk, and keep nothing."""


class Previewing(NamedTuple):
    """Begin at a template as those who use it will see it, and keep nothing."""

    file: Path
    """The path of the template, which need not be there yet."""
    kind: str = ""
    """The kind of talk; empty for the first that it has."""
    role: str = ""
    """The role whose preparation it is, as the person wrote it; empty for the talk."""


Errand = NewTalk | OpenTalk | Preparing | FollowingUp | Demo | Previewing
"""What somebody came for."""

BEFORE_ALL = (OpenTalk, Demo, Previewing)
"""What is seen before the first screen, which waits behind it."""
KEPT_NOWHERE = (Demo, Previewing)
"""What leaves nothing on the disk."""
