"""A finished talk between made-up people, to look around in."""

from __future__ import annotations

from importlib.resources import as_file, files
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mus_tui.model.talk import Talk


def demo_talk() -> Talk:
    """Return the talk that comes with the program."""
    from mus_tui.storage.talk.talk_file import load_talk

    with as_file(files("mus_tui.tui.start.flow") / "demo.json") as file:
        return load_talk(file).talk
