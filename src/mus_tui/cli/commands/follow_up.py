"""The command that follows up on the plan of a closed talk."""

from __future__ import annotations

from pathlib import Path

from mus_tui.cli.output import need_a_terminal
from mus_tui.cli.words import Asked
from mus_tui.errors import MusError


def follow_up(asked: Asked) -> int:
    """Open the ten-minute follow-up; what stands in its way is said before the app takes over the screen."""
    from mus_tui.model.rules.follow_up import can_be_reviewed
    from mus_tui.storage.talk.talk_file import load_talk

    file = Path(asked.words[0])
    if not can_be_reviewed(load_talk(file).talk):
        raise MusError("follow_up_open", path=file)
    need_a_terminal()
    from mus_tui.tui.launch import open_app

    return open_app(asked.locations, follow_up=file)
