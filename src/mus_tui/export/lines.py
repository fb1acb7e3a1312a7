"""Text as it is laid out: what every kind of document agrees on."""

from __future__ import annotations

_ENDS_ITSELF = ("?", "!", ":", ".", "…")


def lines_of(text: str) -> list[str]:
    """Return the lines of a text without what nobody can see: the ends of lines, and empty ones around it."""
    lines = [line.rstrip() for line in text.split("\n")]
    while len(lines) > 1 and not lines[-1]:
        lines.pop()
    while len(lines) > 1 and not lines[0]:
        lines.pop(0)
    return lines


def with_colon(label: str) -> str:
    """Return a label with a colon, unless it ends with a sign of its own."""
    return label if label.endswith(_ENDS_ITSELF) else f"{label}:"
