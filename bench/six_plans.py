"""Writes the plan of every template whole, by keyboard alone and by mouse: `python -m bench.six_plans [FOLDER]`.

Four municipalities, of which Gentofte has three kinds; two agreements in every column, at 120×40 and 64×20. Says of
each whether all of it is in the file, and puts a picture of each into a folder where one is named.
"""

from __future__ import annotations

import asyncio
import os
import sys
import tempfile
from itertools import product
from pathlib import Path

import pytest

from tests.tui.plan.test_six_plans import LARGE, SMALL, is_whole, written
from tests.tui.plan.test_table_looks import SIX
from tests.tui.plan.writing_hands import Hand, with_keys, with_mouse
from tests.tui.rest import wait_for_rest_instead


def main(pictures: str = "") -> int:
    """Write them all; end with 1 where one is not whole."""
    whole = [
        _one(template, kind, hand, size, Path(pictures) if pictures else None)
        for (template, kind), hand, size in product(SIX, (with_keys, with_mouse), (LARGE, SMALL))
    ]
    return int(not all(whole))


def _one(template: str, kind: str, hand: Hand, size: tuple[int, int], pictures: Path | None) -> bool:
    name = f"{template}-{kind}-{hand.__name__}-{size[0]}".lower()
    with tempfile.TemporaryDirectory() as home, pytest.MonkeyPatch.context() as patch:
        patch.setitem(os.environ, "HOME", home)
        wait_for_rest_instead(patch)
        picture = pictures / f"{name}.svg" if pictures else None
        talk = asyncio.run(written(Path(home), template, kind, hand, size, picture))
    whole = len(talk.agreements) == 2 and all(is_whole(talk, row, n) for n, row in enumerate(talk.agreements, 1))
    print(f"  {name:<40} {'whole' if whole else 'NOT WHOLE'}", flush=True)
    return whole


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
