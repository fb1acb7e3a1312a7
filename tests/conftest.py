"""Every test has a home of its own, and the program speaks Danish when it begins."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest

from mus_tui.words import use_language
from tests.read_once import read_templates_once

# The collector would go through all that the tests have loaded again and again: a tenth of the time they take.
gc.set_threshold(500_000, 20, 100)

_FOLDERS = ("HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA")
_XDG = ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR")


_untouched: list[Path] = []
"""Homes in which no test has put anything: the next is as well off there as in a new one."""


@pytest.fixture(scope="session")
def folders(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Give new folders, numbered by counting: pytest reads the names of all that are there for each new one."""
    base = tmp_path_factory.mktemp("tests")
    return (base / f"test-{number}" for number in count(1))


@pytest.fixture
def tmp_path(folders: Iterator[Path]) -> Path:
    """Give a test an empty folder."""
    return _made(folders)


@pytest.fixture(autouse=True)
def hermetic(folders: Iterator[Path], monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Point every folder of the user at an empty one, outside `tmp_path`, and give it."""
    home = _untouched.pop() if _untouched else _made(folders)
    for name in (*_FOLDERS, *_XDG):
        monkeypatch.setenv(name, str(home))
    monkeypatch.setenv("MUS_HOME", str(home / "mus"))
    for name in ("NO_COLOR", "COLUMNS", "LINES"):
        monkeypatch.delenv(name, raising=False)
    use_language("da")
    yield home
    if home.is_dir() and not any(home.iterdir()):
        _untouched.append(home)


def _made(folders: Iterator[Path]) -> Path:
    folder = next(folders)
    folder.mkdir()
    return folder


@pytest.fixture(autouse=True)
def templates_read_once(monkeypatch: pytest.MonkeyPatch) -> None:
    read_templates_once(monkeypatch)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    """Say how to run the tests in this order again; with `-q` nobody else does."""
    if config.pluginmanager.hasplugin("randomly"):
        terminalreporter.write_line(f"Again in this order: --randomly-seed={config.getoption('randomly_seed')}")
