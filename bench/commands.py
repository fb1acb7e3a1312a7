"""What the commands cost that open no screen."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from bench.figures import Figure, median, ms, paired, ratio_figure
from bench.programs import mus_command, surroundings

_LOADED = (
    "import sys; from mus_tui.cli.main import main; code = main(sys.argv[1:]); "
    "sys.exit(code or 100 * ('textual' in sys.modules))"
)
_LOADED_SCREENS = 100


def version(home: Path, rounds: int) -> list[Figure]:
    """Return how long `mus --version` takes beside a Python that does nothing."""
    ours, bare = [], []
    for number in range(rounds + 1):
        mine = _seconds([*mus_command(), "--version"], home)
        nothing = _seconds([sys.executable, "-c", "pass"], home)
        if number:
            ours.append(mine)
            bare.append(nothing)
    what = "mus --version, and python -c pass"
    return [ratio_figure(what, ms(median(ours)), ms(median(bare)), paired(ours, bare))]


def without_screens(home: Path, talk: Path, template: Path) -> list[Figure]:
    """Return for each command that only answers whether it loaded Textual all the same."""
    commands: list[list[str]] = [
        ["--version"],
        ["--help"],
        ["check", str(template)],
        ["export", str(talk), "-o", "-"],
    ]
    return [_without_screens(home, words) for words in commands]


def _without_screens(home: Path, words: list[str]) -> Figure:
    done = _run([sys.executable, "-c", _LOADED, *words], home)
    said = {0: "not loaded", _LOADED_SCREENS: "loaded"}.get(done.returncode, f"failed: {done.stderr.strip()}")
    return Figure(f"mus {words[0]} and Textual", said, aim="not loaded", value=done.returncode)


def _seconds(command: Sequence[str], home: Path) -> float:
    before = time.perf_counter()
    _run(command, home).check_returncode()
    return time.perf_counter() - before


def _run(command: Sequence[str], home: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(command, env=surroundings(home), capture_output=True, encoding="utf-8", check=False)
