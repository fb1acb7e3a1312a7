"""Every test has a home of its own, and the program speaks Danish when it begins."""

from __future__ import annotations

import gc
from pathlib import Path

import pytest

from mus_tui.words import use_language
from tests.read_once import read_templates_once

# The collector would go through all that the tests have loaded again and again: a tenth of the time they take.
gc.set_threshold(500_000, 20, 100)

_FOLDERS = ("HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA")
_XDG = ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR")


@pytest.fixture(autouse=True)
def hermetic(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Point every folder of the user at an empty one, outside `tmp_path`, and return it."""
    home = tmp_path_factory.mktemp("home")
    for name in (*_FOLDERS, *_XDG):
        monkeypatch.setenv(name, str(home))
    monkeypatch.setenv("MUS_HOME", str(home / "mus"))
    for name in ("NO_COLOR", "COLUMNS", "LINES"):
        monkeypatch.delenv(name, raising=False)
    use_language("da")
    return home


@pytest.fixture(autouse=True)
def templates_read_once(monkeypatch: pytest.MonkeyPatch) -> None:
    read_templates_once(monkeypatch)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    """Say how to run the tests in this order again; with `-q` nobody else does."""
    if config.pluginmanager.hasplugin("randomly"):
        terminalreporter.write_line(f"Again in this order: --randomly-seed={config.getoption('randomly_seed')}")
