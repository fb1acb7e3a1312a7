from __future__ import annotations

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from mus_tui.errors import MusError
from mus_tui.storage.disk import shown_pages
from mus_tui.storage.disk.shown_pages import ShownPages, sweep_shown_pages

KILLED = """
import os, sys
from mus_tui.storage.disk import shown_pages
from mus_tui.storage.disk.shown_pages import ShownPages
print(ShownPages().put([b"hemmeligt"])[0])
sys.stdout.flush()
os._exit(9)
"""
"""A program that ends without a word to anybody, as one that is killed does."""


@pytest.fixture(autouse=True)
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Let the system's temporary files lie in a folder of the test's own."""
    folder = tmp_path / "midlertidigt"
    folder.mkdir()
    monkeypatch.setenv("TMPDIR", str(folder))
    return folder


@pytest.mark.skipif(sys.platform == "win32", reason="there a folder has no mode")
def test_only_its_owner_can_read_it() -> None:
    pages = ShownPages()
    page = pages.put([b"hemmeligt"])[0]
    assert stat.S_IMODE(page.stat().st_mode) == 0o600
    assert stat.S_IMODE(page.parent.stat().st_mode) == 0o700
    pages.clear()


def test_what_is_shown_next_takes_the_place_of_what_was_shown_before(temporary: Path) -> None:
    pages = ShownPages()
    before = pages.put([b"et", b"to"])
    after = pages.put([b"tre"])
    assert [each.read_bytes() for each in after] == [b"tre"]
    assert not any(each.exists() for each in before)
    pages.clear()
    pages.clear()
    assert list(temporary.iterdir()) == []


def test_what_a_killed_program_left_is_gone_at_the_next_start(temporary: Path) -> None:
    said = subprocess.run([sys.executable, "-c", KILLED], capture_output=True, text=True, check=False).stdout
    left = Path(said.strip())
    assert left.read_bytes() == b"hemmeligt"
    sweep_shown_pages()
    assert list(temporary.iterdir()) == []


def test_what_a_program_that_is_running_shows_stays(temporary: Path) -> None:
    pages = ShownPages()
    page = pages.put([b"hemmeligt"])[0]
    sweep_shown_pages()
    assert page.exists()
    pages.clear()


def test_what_is_being_made_by_another_stays_and_so_does_what_is_not_ours(temporary: Path) -> None:
    being_made, foreign, link = temporary / "mus-se-ny", temporary / "andet", temporary / "mus-se-link"
    for folder in (being_made, foreign):
        folder.mkdir()
    (foreign / "side-1.html").write_text("andres", "utf-8")
    link.symlink_to(foreign)
    sweep_shown_pages()
    assert sorted(each.name for each in temporary.iterdir()) == ["andet", "mus-se-link", "mus-se-ny"]
    os.utime(being_made, (0, 0))
    sweep_shown_pages()
    assert not being_made.exists()
    assert (foreign / "side-1.html").exists()


def test_where_there_is_no_place_for_it_that_is_said(temporary: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    temporary.rmdir()
    temporary.write_text("ingen mappe", "utf-8")
    monkeypatch.setattr(shown_pages, "_places", lambda: iter([str(temporary)]))
    with pytest.raises(MusError, match="cannot_show_page"):
        ShownPages().put([b"hemmeligt"])
