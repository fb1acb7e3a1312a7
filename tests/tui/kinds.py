"""Every screen and piece of one that the program has."""

from __future__ import annotations

import inspect
from collections.abc import Iterator
from importlib import import_module

from textual.message_pump import MessagePump

from tests.house import MODULES


def kinds_in(module: str) -> Iterator[type[MessagePump]]:
    """Yield the classes of a module that are made from one of Textual's."""
    for _, kind in inspect.getmembers(import_module(module), inspect.isclass):
        if issubclass(kind, MessagePump) and kind.__module__ == module:
            yield kind


def all_kinds() -> Iterator[type[MessagePump]]:
    """Yield those of the whole program, once all are loaded: one may be made from another that comes before it."""
    screens = [module for module in sorted(MODULES) if module.startswith("mus_tui.tui")]
    yield from [kind for module in screens for kind in kinds_in(module)]
