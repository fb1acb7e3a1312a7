"""What the tests of the commands share."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from mus_tui.model.values.position import Position
from mus_tui.storage.talk.talk_file import save_talk
from tests.sample import sample_talk

Capture = pytest.CaptureFixture[str]
SHIPPED = Path(__file__).parents[2] / "templates"
CHANGED = datetime(2026, 3, 9, 10, 32, tzinfo=UTC)


def a_talk(path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    save_talk(path, sample_talk(), Position(), CHANGED)
    return path


def one_sentence(capsys: Capture) -> str:
    """Return the one line on standard error, after which nothing stands on standard output."""
    out, err = capsys.readouterr()
    assert out == ""
    assert err.endswith("\n")
    assert err.count("\n") == 1
    return err
