"""What is run: `mus` as it is installed, and the bare apps, in the same surroundings."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from pathlib import Path

from bench import bare
from bench.terminal import Program
from mus_tui.words import t

_KEPT = ("PATH", "HOME", "TMPDIR", "SYSTEMROOT")


def mus_command() -> list[str]:
    """Return the installed program; without one, the package."""
    script = Path(sys.executable).with_name("mus")
    return [str(script)] if script.exists() else [sys.executable, "-m", "mus_tui"]


def surroundings(home: Path) -> Mapping[str, str]:
    """Return the same environment for every program: a colour terminal, and a home of its own."""
    kept = {name: os.environ[name] for name in _KEPT if name in os.environ}
    return {**kept, "MUS_HOME": str(home), "TERM": "xterm-256color", "COLORTERM": "truecolor", "LANG": "C.UTF-8"}


def mus(home: Path, *words: str) -> Program:
    """Start `mus` on a home."""
    return Program([*mus_command(), *words], surroundings(home))


def bare_app(home: Path, which: str, *size: int) -> Program:
    """Start one of the bare apps."""
    return Program([sys.executable, str(Path(bare.__file__)), which, *map(str, size)], surroundings(home))


def start_words(talks: int) -> tuple[str, ...]:
    """Return what stands on our first screen when it can be read: the title, the first rows, the last of the keys."""
    newest = (t("start.newest"), f"Jonas Holm {talks - 1}") if talks else ()
    return (t("start.title"), t("start.new"), *newest, t("keys.quit"))


BARE_WORDS = (bare.READY,)
"""What can be read first in the bare app. Its keys follow some time after, from the `Footer` of Textual: to wait for
them would be to compare ours with the slowest thing that is there instead of with the least."""
