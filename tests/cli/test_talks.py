from __future__ import annotations

from pathlib import Path

import pytest

from mus_tui.cli import main
from tests.sample import sample_talk
from tests.tui.first_screen import keep, locked_out


def test_talks_that_cannot_be_looked_at_are_said_to_be_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    keep(tmp_path, sample_talk())
    locked_out(monkeypatch, tmp_path / "talks")
    code = main(["talks", "--data-dir", str(tmp_path)])
    said = capsys.readouterr()
    assert (code, said.out) == (1, "")
    assert "Samtalerne kan ikke læses lige nu. Se, om du har adgang til mappen" in said.err
