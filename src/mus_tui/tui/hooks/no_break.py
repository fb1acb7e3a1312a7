"""A no-break space keeps what stands on both sides of it on one line.

Textual leaves to Rich where a line is broken, and Rich breaks it at every white space.
"""

from __future__ import annotations

import textual.content

from mus_tui.tui.hooks.folding import divided_at_folders

_SPACE, _STANDS_FOR_IT = "\N{NO-BREAK SPACE}", "\ue000"
"""What must not be broken, and something as wide that is no white space."""


def allow_no_break() -> None:
    """Let a line be broken at any other white space."""
    textual.content.divide_line = _divided  # type: ignore[attr-defined]


def _divided(text: str, width: int, fold: bool = True) -> list[int]:
    return divided_at_folders(text.replace(_SPACE, _STANDS_FOR_IT), width, fold)
