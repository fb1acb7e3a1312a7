from __future__ import annotations

import sys
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from mus_tui.cli.main import main
from mus_tui.model.rules.sharing import with_share
from mus_tui.model.rules.silence import with_silence
from mus_tui.model.values.position import Position
from mus_tui.storage.talk.made_file import made_for
from mus_tui.storage.talk.talk_file import save_talk
from tests.cli.at_prompt import Capture
from tests.sample import sample_talk


@pytest.fixture
def talk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """A talk in the folder they stand in: one row may be passed on, one question is silenced."""
    monkeypatch.chdir(tmp_path)
    made_up = sample_talk()
    row = made_up.agreement("a1").altered(disclose="At Jonas holder oplæg", disclose_to="Aisha")
    made_up = with_silence(made_up.with_agreement(row), "hverdag", "leader")
    save_talk(
        Path("samtale.json"), with_share(made_up, "Aisha", ["a1"], date(2026, 3, 9)), Position(), datetime.now(UTC)
    )
    return "samtale.json"


@pytest.mark.parametrize(
    ("words", "whose"),
    [
        ("leader", "Leder (Mette Friis), til"),
        ("Mette", "Leder (Mette Friis), til"),
        ("employee", "Medarbejder (Jonas Holm)"),
        ("JH", "Medarbejder (Jonas Holm)"),
    ],
)
def test_a_copy_is_for_whom_they_name(capsys: Capture, talk: str, words: str, whose: str) -> None:
    assert main(["export", talk, "--for", words, "-o", "-"]) == 0
    assert f"Kopi til {whose}" in capsys.readouterr().out


def test_a_third_person_gets_what_was_agreed_and_nobody_else_anything(capsys: Capture, talk: str) -> None:
    assert main(["export", talk, "--for", "aisha", "-o", "-"]) == 0
    out = capsys.readouterr().out
    assert "At Jonas holder oplæg" in out
    assert "Jonas lærer" not in out
    assert main(["export", talk, "--for", "Bent", "-o", "-"]) == 1
    said = capsys.readouterr()
    assert (said.out, "ikke aftalt at dele noget med Bent" in said.err) == ("", True)


def test_what_is_silenced_is_in_the_employees_copy_alone_and_only_when_asked_for(capsys: Capture, talk: str) -> None:
    main(["export", talk, "--for", "employee", "--with-notes", "-o", "-"])
    assert "Travlt" not in capsys.readouterr().out
    main(["export", talk, "--for", "employee", "--with-notes", "--with-silenced", "-o", "-"])
    assert "Travlt" in capsys.readouterr().out
    for others in (["--for", "leader"], ["--for", "Aisha"], []):
        assert main(["export", talk, *others, "--with-silenced", "-o", "-"]) == 2
        assert capsys.readouterr().out == ""


def test_the_days_of_the_follow_ups_are_a_calendar(capsys: Capture, talk: str) -> None:
    assert main(["export", talk, "--to", "ics"]) == 0
    assert Path("samtale.ics").read_text("utf-8").startswith("BEGIN:VCALENDAR")
    assert [each.sort for each in made_for(Path(talk))] == ["calendar"]


def test_without_what_a_word_file_needs_a_sentence_says_how_to_get_it(
    capsys: Capture, talk: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "docx", None)
    assert main(["export", talk, "--to", "docx"]) == 1
    assert 'pip install "mus-tui[docx]"' in capsys.readouterr().err
    assert not Path("samtale.docx").exists()


def test_a_word_file_is_written(talk: str) -> None:
    pytest.importorskip("docx")
    assert main(["export", talk, "--for", "leader", "-o", "kopi.docx"]) == 0
    assert Path("kopi.docx").read_bytes()[:2] == b"PK"
