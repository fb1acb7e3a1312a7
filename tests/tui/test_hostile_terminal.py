"""Hostile text in files, words and pastes, as the terminal receives it; `make torture` looks at everything."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

if sys.platform == "win32":
    pytest.skip("pseudo-terminals are POSIX", allow_module_level=True)

from bench.torture.hostile import commands, screens, steered


def test_no_command_obeys_what_a_file_or_a_word_says(tmp_path: Path) -> None:
    looked = commands(tmp_path, short=True)
    assert looked.wrong == ()
    assert looked.times > 20


def test_no_screen_obeys_what_a_file_or_a_paste_says(tmp_path: Path) -> None:
    looked = screens(tmp_path, short=True)
    assert looked.wrong == ()
    assert looked.times > 25


@pytest.mark.parametrize("output", ["a\x1b]52;c;aGVq\x07", "\x1b[77;77H", "a\x9b31m", "a\u202eb", "a\x00", "\u200b"])
def test_what_steers_a_terminal_would_be_seen(output: str) -> None:
    assert steered(f"\x1b[1;1H{output}\x1b[0m".encode(), by_the_app=True)
    assert not steered(b"\x1b[1;1Ha\x1b[0m\x1b]22;text\x07", by_the_app=True)
