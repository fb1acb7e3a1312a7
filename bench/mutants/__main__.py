"""Breaks what decides what may be seen, destroyed, written over or understood, and asks its tests: `make mutants`.

Each module of `table.py` is broken in hundreds of small ways, one at a time, in a copy of the project, and the tests
that are named for it have to fail. Ends with 1 where a fault survives that `harmless` does not name with its reason.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import NamedTuple

from bench.mutants.harmless import Names
from bench.mutants.one_module import RESULT
from bench.mutants.table import GUARDED

_ROOT = Path(__file__).parents[2]
_NEEDED = ("src", "tests", "templates", "bench", "docs", "pyproject.toml")


class Survivor(NamedTuple):
    """A fault that no test saw."""

    line: int
    """The number of the line that was broken."""
    was: str
    """The line as it stands in the code."""
    became: str
    """The line as it was broken."""
    how: str
    """`survived`, or `no tests` where none of them so much as runs it."""


class Counts(NamedTuple):
    """What became of the faults of one module."""

    faults: int
    """In how many ways it was broken."""
    endless: int
    """How many were seen because a test did not come to its end; on a busy machine these say less."""
    survived: int
    """How many of them no test saw."""
    harmless: int
    """How many of those are named."""


def main() -> int:
    """Break every module and print what the tests saw."""
    parser = argparse.ArgumentParser(prog="python -m bench.mutants", description=(__doc__ or "").split("\n")[0])
    parser.add_argument("only", nargs="*", help="a part of the names of those to break; all of them else")
    parser.add_argument("--at-once", type=int, default=os.cpu_count() or 2, help="faults that are tried at a time")
    options = parser.parse_args()
    if sys.platform == "win32" or find_spec("mutmut") is None:
        print("This needs mutmut, which runs on Linux and macOS: pip install --editable '.[dev,mutants]'")
        return 2
    modules = [each for each in GUARDED if not options.only or any(part in each for part in options.only)]
    print(f"{'Module':<32} {'faults':>8} {'killed':>8} {'endless':>8} {'survived':>8} {'harmless':>8}    time")
    names = Names()
    counts: list[Counts] = []
    told: list[str] = []
    began = time.monotonic()
    for module in modules:
        start = time.monotonic()
        faults, endless, survivors = broken(module, GUARDED[module], options.at_once)
        reasons = [names.why(each.was, each.became) for each in survivors]
        counts.append(Counts(faults, endless, len(survivors), len(survivors) - reasons.count(None)))
        told += [_told(module, each, why) for each, why in zip(survivors, reasons, strict=True)]
        print(_row(module.removeprefix("src/mus_tui/"), counts[-1:], start), flush=True)
    print(_row("all", counts, began))
    print("", *told, sep="\n")
    if modules == list(GUARDED):
        print(
            *(f"Named harmless, and not there:\n  - {was}\n  + {became}\n" for was, became in names.unused()), sep="\n"
        )
    unnamed = sum(each.survived - each.harmless for each in counts)
    print(f"{unnamed} faults survived that nobody named." if unnamed else "Every fault was seen, or is named.")
    return 1 if unnamed else 0


def broken(module: str, tests: Sequence[str], at_once: int) -> tuple[int, int, list[Survivor]]:
    """Break one module in a copy of the project; return how often, how many ran without end, and what was not seen."""
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder)
        for name in _NEEDED:
            there = _ROOT / name
            ignored = shutil.ignore_patterns("__pycache__", "*.svg")
            shutil.copytree(there, copy / name, ignore=ignored) if there.is_dir() else shutil.copy(there, copy / name)
        command = [sys.executable, "-m", "bench.mutants.one_module", module, f"{at_once}", *tests]
        # The tests start programs of their own, which have to be broken too.
        env = {**os.environ, "PYTHONPATH": os.pathsep.join((f"{copy / 'src'}", f"{copy}"))}
        done = subprocess.run(command, cwd=copy, env=env, capture_output=True, text=True, check=False)
        if done.returncode or not (copy / RESULT).exists():
            raise SystemExit(f"{module} could not be broken:\n{done.stdout[-3000:]}\n{done.stderr[-3000:]}")
        result = json.loads((copy / RESULT).read_text("utf-8"))
    return result["faults"], result["endless"], [Survivor(**each) for each in result["survivors"]]


def _row(name: str, counts: Sequence[Counts], start: float) -> str:
    each = Counts(*(sum(column) for column in zip(*counts, strict=True)))
    killed = each.faults - each.endless - each.survived
    numbers = (each.faults, killed, each.endless, each.survived, each.harmless)
    return f"{name:<32} {' '.join(f'{number:>8}' for number in numbers)} {time.monotonic() - start:>5.0f} s"


def _told(module: str, survivor: Survivor, why: str | None) -> str:
    said = f"{survivor.how}, harmless: {why}" if why else survivor.how
    return f"{module}:{survivor.line}: {said}\n  - {survivor.was}\n  + {survivor.became}\n"


if __name__ == "__main__":
    sys.exit(main())
