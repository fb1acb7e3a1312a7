"""The browser is begun beside the program: it neither writes over the screen nor takes the terminal."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from mus_tui.tui.papers.flow.browser import open_page

if sys.platform != "linux":
    pytest.skip("elsewhere the system opens it", allow_module_level=True)

HANDED_OVER = "handed-over"


@pytest.fixture
def browsers(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Let the only programs there are be those of a folder, and return it."""
    monkeypatch.setenv("PATH", str(tmp_path))
    for name in ("BROWSER", "DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    return tmp_path


def browser_in(folder: Path, name: str) -> Path:
    """Put a browser there that says much, and then into a pipe what it was asked to open; return the pipe."""
    pipe = folder / HANDED_OVER
    os.mkfifo(pipe)
    browser = folder / name
    browser.write_text(f'#!/bin/sh\necho larm\necho larm >&2\necho "$1" > "{pipe}"\n', "utf-8")
    browser.chmod(0o700)
    return pipe


def test_what_a_browser_says_is_not_seen(
    browsers: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("DISPLAY", ":9")
    pipe = browser_in(browsers, "xdg-open")
    page = browsers / "side-1.html"
    assert open_page(page)
    assert pipe.read_text("utf-8").strip() == page.as_uri()
    assert capfd.readouterr() == ("", "")


@pytest.mark.parametrize("name", ["w3m", "lynx", "elinks", "www-browser"])
def test_one_that_would_take_the_terminal_is_none(browsers: Path, name: str) -> None:
    browser_in(browsers, name)
    assert not open_page(browsers / "side-1.html")


def test_where_there_is_none_that_is_known(browsers: Path) -> None:
    assert not open_page(browsers / "side-1.html")
