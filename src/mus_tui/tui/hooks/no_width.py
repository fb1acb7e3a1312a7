"""Text in a place that is left no width has no height, and ends nothing.

Where a window grows narrow, a place beside others may be left no column at all. Textual draws nothing there, but asks
all the same how high the text would be, and Rich counts in steps of the width: of nought, which is an error. The same
goes for text of ours that is wrapped before it is drawn.
"""

from __future__ import annotations

from typing import Any

from textual.content import Content
from textual.css.styles import RulesMap

_height, _wrapped = Content.get_height, Content.wrap


def allow_no_width() -> None:
    """Let text be measured and wrapped in no columns too."""
    Content.get_height = _height_anywhere  # type: ignore[method-assign]
    Content.wrap = _wrapped_anywhere  # type: ignore[method-assign]


def _height_anywhere(self: Content, rules: RulesMap, width: int) -> int:
    return _height(self, rules, width) if width > rules.get("line_pad", 0) * 2 else 0


def _wrapped_anywhere(self: Content, width: int, *how: Any, **more: Any) -> list[Content]:  # noqa: ANN401
    return _wrapped(self, max(width, 1), *how, **more)
