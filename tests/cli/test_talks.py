from __future__ import annotations

from pathlib import Path

import pytest

from mus_tui.cli.main import main
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


def test_a_data_folder_that_is_a_file_is_no_empty_program(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "brev.docx").write_bytes(b"PK")
    assert main(["talks", "--data-dir", str(tmp_path / "brev.docx")]) == 1
    assert "Samtalerne kan ikke læses lige nu." in capsys.readouterr().err
