"""Measures `mus` beside bare Textual apps, in a real pseudo-terminal: `python -m bench`, or `--quick` for a glance.

It only measures: it ends well whatever the figures are. Each program is run in turn with what it is compared with, so
that a machine that is busy for a while slows both.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import platform
import sys
import tempfile
from collections.abc import Iterator
from importlib.metadata import version as version_of
from pathlib import Path

from bench.figures import HEADING, Figure

_MANY = 1000


def main() -> int:
    """Measure everything and print it."""
    parser = argparse.ArgumentParser(prog="python -m bench", description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--quick", action="store_true", help="fewer repetitions, for a glance")
    quick: bool = parser.parse_args().quick
    if sys.platform == "win32":
        print("The bench needs a pseudo-terminal, which Windows does not have; run it on Linux or macOS.")
        return 0
    print(f"Python {platform.python_version()}, Textual {version_of('textual')}, {platform.system()}, ", end="")
    print(f"{os.cpu_count()} processors, load {os.getloadavg()[0]:.1f}. Medians; ratios of pairs run in turn.")
    print(HEADING)
    with tempfile.TemporaryDirectory() as folder:
        for figure in measured(Path(folder), quick=quick):
            print(figure.line(), flush=True)
    print(
        f"Load at the end {os.getloadavg()[0]:.1f}; above 1 the slow ends say more of the machine than of the program."
    )
    return 0


def measured(folder: Path, *, quick: bool) -> Iterator[Figure]:
    """Give the figures one after another."""
    # Loaded here, because Windows has not all of what they need.
    from bench.at_rest import at_rest
    from bench.commands import version, without_screens
    from bench.data import home_with_talks, made_up_talk, made_up_template, talk_file, talk_with_rows
    from bench.first_screen import first_screen, opening
    from bench.keys import next_step, note_size, typing
    from bench.plan_table import ROWS, arrows, letters, sizes
    from bench.saving import autosave
    from mus_tui.storage.locations import shipped_templates

    def often(times: int) -> int:
        return max(2, times // 5) if quick else times

    homes = {talks: home_with_talks(folder / f"{talks}", talks) for talks in (0, _MANY, 10 * _MANY)}
    home = folder / "talk"
    long = talk_file(home / "talks", made_up_talk(made_up_template(500), 1))
    usual = talk_file(home / "talks", made_up_talk(made_up_template(30), 2))
    note = asyncio.run(note_size(home, usual))

    yield from first_screen(homes, often(15))
    yield from opening(home, long, 500, often(10))
    yield from typing(home, usual, note, often(6))
    yield from next_step(home, usual, often(6))
    plan = talk_file(home / "talks", talk_with_rows(ROWS), "plan")
    editor, lines = asyncio.run(sizes(home, plan))
    yield from letters(home, plan, editor, often(6))
    yield from arrows(home, plan, lines, often(6))
    for kilobytes in (20, 500):
        yield from autosave(home, kilobytes, note, often(10))
    yield from at_rest(homes[_MANY], _MANY, usual, note, 2.0 if quick else 5.0, often(3))
    yield from version(home, often(15))
    yield from without_screens(home, usual, Path(str(shipped_templates() / "herlev.yaml")))


if __name__ == "__main__":
    sys.exit(main())
