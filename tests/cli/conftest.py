from __future__ import annotations

from pathlib import Path

import pytest


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Stand in a folder of its own, with everything of the program's below it."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("MUS_HOME", str(tmp_path / "mus"))
    return tmp_path / "mus"
