"""Every key that the program knows, gathered from its own bindings, and the bytes that a terminal sends for it.

A new key comes in by itself; one whose bytes are not known stops the hammer, for it would never be pressed.
"""

from __future__ import annotations

import inspect
from collections.abc import Iterator
from functools import cache
from importlib import import_module
from pkgutil import walk_packages

from textual.binding import Binding
from textual.dom import DOMNode

from mus_tui import tui

_NAMED = {
    "enter": "\r", "tab": "\t", "shift+tab": "\x1b[Z", "backspace": "\x7f", "space": " ", "insert": "\x1b[2~",
    "delete": "\x1b[3~", "pageup": "\x1b[5~", "pagedown": "\x1b[6~", "question_mark": "?", "minus": "-", "plus": "+",
    "slash": "/", "full_stop": ".", "comma": ",", "ctrl+@": "\x00", "ctrl+backslash": "\x1c",
    # The Esc of the newer keyboard protocol: what comes after it at once is a key of its own.
    "escape": "\x1b[27u",
}  # fmt: skip
_LETTERED = {"up": "A", "down": "B", "right": "C", "left": "D", "end": "F", "home": "H"}
_NUMBERED = {"insert": 2, "delete": 3, "pageup": 5, "pagedown": 6}
_CODED = {"enter": 13, "tab": 9, "backspace": 127, "escape": 27, "space": 32, "minus": 45, "plus": 43}
_F = ("OP", "OQ", "OR", "OS", "[15~", "[17~", "[18~", "[19~", "[20~", "[21~", "[23~", "[24~")
_HELD = {"shift": 1, "alt": 2, "ctrl": 4, "super": 8, "hyper": 16, "meta": 32}


@cache
def bound_keys() -> tuple[str, ...]:
    """Return every key that any screen or piece of one is bound to, ours and what Textual's own pieces bring along."""
    return tuple(sorted({each for kind in set(_kinds()) for each in _keys_of(kind)}))


def _kinds() -> Iterator[type[DOMNode]]:
    for module in walk_packages(tui.__path__, f"{tui.__name__}."):
        for _, kind in inspect.getmembers(import_module(module.name), inspect.isclass):
            if issubclass(kind, DOMNode):
                yield kind


def _keys_of(kind: type[DOMNode]) -> Iterator[str]:
    for around in kind.__mro__:
        for binding in Binding.make_bindings(around.__dict__.get("BINDINGS", ())):
            yield from (each.strip() for each in binding.key.split(","))


def bytes_of(key: str) -> bytes:
    """Return what a terminal sends for a key, as Textual names it; `KeyError` for one that is not known here."""
    *held, last = key.split("+")
    if key in _NAMED:
        return _NAMED[key].encode()
    if len(key) == 1:
        return key.encode()
    if held == ["ctrl"] and len(last) == 1 and last.isascii() and last.isalpha():
        return bytes([ord(last.lower()) - ord("a") + 1])
    more = 1 + sum(_HELD[each] for each in held)
    if last in _LETTERED:
        return (f"\x1b[1;{more}{_LETTERED[last]}" if held else f"\x1b[{_LETTERED[last]}").encode()
    if last in _NUMBERED:
        return f"\x1b[{_NUMBERED[last]};{more}~".encode()
    if last[0] == "f" and last[1:].isdecimal() and not held:
        return f"\x1b{_F[int(last[1:]) - 1]}".encode()
    code = _CODED[last] if len(last) > 1 else ord(last)
    return f"\x1b[{code};{more}u".encode()
