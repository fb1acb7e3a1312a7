"""Dates that somebody writes: how they are read, and what the screen answers. Only to say one takes `date_saying`."""

from __future__ import annotations

from mus_tui.language.date_reading import Reading, read_date
from mus_tui.language.date_saying import say_full, say_span
from mus_tui.words import t

__all__ = ["Reading", "read_date", "say_echo"]


def say_echo(reading: Reading) -> str:
    """Return what the screen answers to a date: the day with its weekday, the span, or the question to ask."""
    if reading.problem is not None:
        return t(f"language.{reading.problem}", **reading.values)
    if reading.first is None or reading.last is None:
        return t("language.as_written")
    if reading.first == reading.last:
        return say_full(reading.first)
    return say_span(reading.first, reading.last)
