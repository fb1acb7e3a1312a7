"""A no-break space keeps what stands on both sides of it on one line.

Textual leaves to Rich where a line is broken, and Rich breaks it at every white space.
"""

from __future__ import annotations

import textual.content

_SPACE, _STANDS_FOR_IT = "\N{NO-BREAK SPACE}", "\ue000"
"""What must not be broken, and something as wide that is no white space."""

_divide = textual.content.divide_line  # type: ignore[attr-defined]


def allow_no_break() -> None:
    """Let a line be broken at any other white space."""
    textual.content.divide_line = _divided  # type: ignore[attr-defined]


def _divided(text: str, width: int, fold: bool = True) -> list[int]:
    places: list[int] = _divide(text.replace(_SPACE, _STANDS_FOR_IT), width, fold=fold)
    return places
