"""The characters that nobody sees, and those that steer a terminal (S9). For the first screen: without Pydantic."""

from __future__ import annotations

import re
import unicodedata

VISIBLE_SIGN = "\N{REPLACEMENT CHARACTER}"
"""What stands in the place of each that could steer a terminal or hide other text."""

_NOISE = "\u061c\u180e\u200b\u200e\u200f\u2060-\u2064\ufeff"
_STEERING = "\x7f-\x84\x86-\x9f\u202a-\u202e\u2065-\u206f\ufff9-\ufffb"
_LINE_ENDS = "\x85\u2028\u2029"

HIDDEN = f"{_NOISE}{_STEERING}{_LINE_ENDS}"
"""All of them as a range of a pattern, where a text is refused rather than cleaned.

The joiners U+200C and U+200D are not among them: words and emoji are spelled with them."""

# Made into patterns when the first text comes that has any of them: nothing of them is printable, as Unicode has it.
_IS_NOISE = f"[{_NOISE}]"
_ENDS_A_LINE = f"\r\n|[\r\v\f{_LINE_ENDS}]"
# With C0 and lone surrogates; in a text of several lines tab and newline stay.
_IN_A_LINE = f"[\x00-\x1f{_STEERING}{_LINE_ENDS}\ud800-\udfff]"
_IN_LINES = f"[\x00-\x08\x0e-\x1f{_STEERING}\ud800-\udfff]"


def on_screen(text: str) -> str:
    """Return a line with a visible sign for every character that could steer a terminal, hide text or end the line."""
    return text if text.isprintable() else re.sub(_IN_A_LINE, VISIBLE_SIGN, _without_noise(text))


def lines_on_screen(text: str) -> str:
    """Return text with the same signs, its tabs as they are, and one kind of line end for every kind there is."""
    if text.replace("\n", "").isprintable():
        return text
    return re.sub(_IN_LINES, VISIBLE_SIGN, re.sub(_ENDS_A_LINE, "\n", _without_noise(text)))


def _without_noise(text: str) -> str:
    return text if text.isprintable() else re.sub(_IS_NOISE, "", text)


def as_known(name: str) -> str:
    """Return words as they are compared: letters composed, without case or what nobody sees, spaces as single ones."""
    folded = unicodedata.normalize("NFC", _without_noise(name)).casefold()
    return " ".join(unicodedata.normalize("NFC", folded).split())
