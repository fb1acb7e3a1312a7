"""Text in a place that is left no width has no height, and ends nothing.

Where a window grows narrow, a place beside others may be left no column at all. Textual draws nothing there, but asks
all the same how high the text would be, and Rich counts in steps of the width: of nought, which is an error.
"""

from __future__ import annotations

from textual.content import Content
from textual.css.styles import RulesMap

_height = Content.get_height


def allow_no_width() -> None:
    """Let text be measured in no columns too."""
    Content.get_height = _height_anywhere  # type: ignore[method-assign]


def _height_anywhere(self: Content, rules: RulesMap, width: int) -> int:
    return _height(self, rules, width) if width > rules.get("line_pad", 0) * 2 else 0
