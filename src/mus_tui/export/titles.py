"""Titles of a plan's form that stand over several of its headings."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby


def titled(title: str, heading: str) -> str:
    """Return a heading with the title it stands under."""
    return f"{title} · {heading}" if title else heading


def spans(titles: Sequence[str]) -> list[tuple[str, int]]:
    """Return each title with how many headings it stands over; nothing where none has any."""
    return [(title, len(list(same))) for title, same in groupby(titles)] if any(titles) else []
