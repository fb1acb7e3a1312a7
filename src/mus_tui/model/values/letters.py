"""The characters that could steer a terminal or hide other text. Needed for the first screen: without Pydantic."""

from __future__ import annotations

import re
import unicodedata

VISIBLE_SIGN = "\N{REPLACEMENT CHARACTER}"
"""What stands in the place of each of them."""

HIDDEN = "\x7f-\x9f\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb"
"""As a range of a pattern: DEL, C1, bidi controls, and the zero-width space and its kin.

The joiners U+200C and U+200D are not among them: words and emoji are spelled with them."""

# With C0 and lone surrogates; in a text of several lines tab and newline stay.
_IN_A_LINE = re.compile(f"[\x00-\x1f{HIDDEN}\ud800-\udfff]")
_IN_LINES = re.compile(f"[\x00-\x08\x0b-\x1f{HIDDEN}\ud800-\udfff]")


def on_screen(text: str) -> str:
    """Return a line with a visible sign for every character that could steer a terminal or hide other text."""
    return _IN_A_LINE.sub(VISIBLE_SIGN, text)


def lines_on_screen(text: str) -> str:
    """Return text with the same signs, its tabs and line breaks as they are."""
    return _IN_LINES.sub(VISIBLE_SIGN, text)


def as_known(name: str) -> str:
    """Return a name as it is compared: its letters composed, without case, its spaces as single ones."""
    folded = unicodedata.normalize("NFC", name).casefold()
    return " ".join(unicodedata.normalize("NFC", folded).split())
