"""Errors in words for the screen."""

from __future__ import annotations

from mus_tui.errors import MusError
from mus_tui.model.values.letters import on_screen
from mus_tui.words import t


def sentence(error: MusError) -> str:
    """Return what a person is told about an error; a file's name in it can steer no terminal."""
    return on_screen(t(f"errors.{error.message}", **error.values))
