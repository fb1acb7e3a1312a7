"""Text and marks as a web page holds them."""

from __future__ import annotations

from html import escape

from mus_tui.export.lines import DAY, kept_together, lines_of


def comment(mark: str) -> str:
    """Return what finds a place again where somebody wrote in the page: in no browser, and on no paper."""
    return f"<!-- {mark} -->" if mark else ""


def shown(text: str) -> str:
    """Return a text with nothing in it that a page could take for its own."""
    return DAY.sub(r'<span class="day">\g<0></span>', escape(kept_together("\n".join(lines_of(text)))))
