"""Takes the escapes out of what is pasted, before Textual looks for keys in it.

Most terminals do that themselves; tmux and some others hand a paste on as it is. There Textual takes what stands after
an escape for keys, which act, and come before the text in front of them.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable
from importlib import import_module

from textual._xterm_parser import XTermParser
from textual.message import Message

_ESCAPE = "\x1b"
_BEGINS, _ENDS = "\x1b[200~", "\x1b[201~"


class PasteFilter:
    """Lets everything through as it comes, but for the escapes between the two marks of a paste."""

    def __init__(self) -> None:
        self._inside = False
        # Outside: the last of what has gone through. Inside: what may be the beginning of the mark that ends it.
        self._before = ""

    def clean(self, data: str) -> str:
        """Return what may go on of the next that came, wherever the marks were cut in two."""
        cleaned: list[str] = []
        while data:
            data = self._paste(data, cleaned) if self._inside else self._typed(data, cleaned)
        return "".join(cleaned)

    def _typed(self, data: str, cleaned: list[str]) -> str:
        seen = self._before + data
        at = seen.find(_BEGINS)
        if at < 0:
            cleaned.append(data)
            self._before = seen[1 - len(_BEGINS) :]
            return ""
        begins = at + len(_BEGINS) - len(self._before)
        cleaned.append(data[:begins])
        self._inside, self._before = True, ""
        return data[begins:]

    def _paste(self, data: str, cleaned: list[str]) -> str:
        text, self._before = self._before + data, ""
        at = text.find(_ENDS)
        if at >= 0:
            cleaned += [text[:at].replace(_ESCAPE, ""), _ENDS]
            self._inside = False
            return text[at + len(_ENDS) :]
        last = text.rfind(_ESCAPE)
        if last >= 0 and _ENDS.startswith(text[last:]):
            text, self._before = text[:last], text[last:]
        cleaned.append(text.replace(_ESCAPE, ""))
        return ""


class GuardedParser(XTermParser):
    """Textual's own reader of the keyboard, behind the filter."""

    def __init__(self, debug: bool = False) -> None:
        super().__init__(debug)
        self._filter = PasteFilter()

    def feed(self, data: str) -> Iterable[Message]:
        """Read the next that came; nothing at all is the end."""
        cleaned = self._filter.clean(data)
        return super().feed(cleaned) if cleaned or not data else ()


def guard_pastes() -> None:
    """Let Textual read the keyboard behind the filter; private there, which is why it is pinned."""
    driver = import_module("textual.drivers.win32" if sys.platform == "win32" else "textual.drivers.linux_driver")
    driver.XTermParser = GuardedParser  # type: ignore[attr-defined]
