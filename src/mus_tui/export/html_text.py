"""Text and marks as a web page holds them."""

from __future__ import annotations

import re
from html import escape

from mus_tui.export.lines import DAY, kept_together, lines_of


def comment(mark: str) -> str:
    """Return what finds a place again where somebody wrote in the page: in no browser, and on no paper."""
    return f"<!-- {mark} -->" if mark else ""


_LONG = re.compile(r"[^\W\d_]{25,}")


def written(text: str) -> str:
    """Return the same where there may be little room: a very long word is parted with a hyphen where it must be."""
    return _LONG.sub(lambda word: f"{word[0][:4]}&shy;{'&shy;'.join(word[0][4:-4])}&shy;{word[0][-4:]}", shown(text))


def shown(text: str) -> str:
    """Return a text with nothing in it that a page could take for its own."""
    return DAY.sub(r'<span class="day">\g<0></span>', escape(kept_together("\n".join(lines_of(text)))))
