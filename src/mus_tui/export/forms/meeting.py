"""When the talk is, in words."""

from __future__ import annotations

from mus_tui.language.dates import say_full
from mus_tui.model.talk import Talk
from mus_tui.words import t


def say_when(talk: Talk) -> str:
    """Return the day of the talk, and the time where it is known (A10)."""
    day = say_full(talk.held)
    return t("forms.at", day=day, time=f"{talk.begins:%H.%M}") if talk.begins else day
