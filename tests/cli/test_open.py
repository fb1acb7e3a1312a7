"""What is said before the app takes over the screen."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from mus_tui.cli import output
from mus_tui.cli.main import main
from mus_tui.tui.errand import OpenTalk
from tests.cli.at_prompt import Capture, a_talk, one_sentence


@pytest.mark.parametrize("words", [[], ["new"], ["new", "herlev", "--kind", "MUS"], ["demo"], ["preview", "ny.yaml"]])
def test_without_a_terminal_the_app_says_so(capsys: Capture, words: list[str]) -> None:
    assert main(words) == 1
    assert "terminal" in one_sentence(capsys)


@pytest.mark.parametrize(("term", "said"), [("dumb", "TERM=dumb"), ("xterm", ""), (None, "")])
def test_a_terminal_that_has_no_screen_gets_a_sentence_and_1(
    term: str | None, said: str, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        monkeypatch.setattr(stream, "isatty", lambda: True)
    monkeypatch.delenv("TERM", raising=False)
    if term:
        monkeypatch.setenv("TERM", term)
    if not said:
        output.need_a_terminal()
        return
    for words in ([], ["new"], ["demo"]):
        assert main(words) == 1
        assert said in one_sentence(capsys)


def test_a_damaged_talk_is_said_together_with_its_last_good_version(capsys: Capture, tmp_path: Path) -> None:
    talk = a_talk(tmp_path / "samtale.json")
    talk.with_suffix(".before").write_bytes(talk.read_bytes())
    talk.write_bytes(talk.read_bytes()[:-9])
    assert main(["open", str(talk)]) == 1
    sentence = one_sentence(capsys)
    assert "Filen er beskadiget" in sentence
    assert "sidste gode udgave fra 2026-" in sentence


def test_a_talk_is_read_before_the_app_is_opened(capsys: Capture, tmp_path: Path) -> None:
    assert main(["open", "væk.json"]) == 1
    assert "væk.json" in one_sentence(capsys)
    Path("andet.json").write_text("{}", "utf-8")
    assert main(["open", "andet.json"]) == 1
    assert "andet.json" in one_sentence(capsys)
    assert main(["open", str(a_talk(tmp_path / "samtale.json"))]) == 1
    assert "terminal" in one_sentence(capsys)


def test_in_a_terminal_the_app_is_opened_at_a_damaged_talk_to_offer_its_last_good_version(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    talk = a_talk(tmp_path / "samtale.json")
    talk.with_suffix(".before").write_bytes(talk.read_bytes())
    talk.write_bytes(talk.read_bytes()[:-9])
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        monkeypatch.setattr(stream, "isatty", lambda: True)
    monkeypatch.setenv("TERM", "xterm")
    opened: list[object] = []

    def open_app(_: object, errand: object) -> int:
        opened.append(errand)
        return 0

    monkeypatch.setattr("mus_tui.tui.launch.open_app", open_app)
    assert main(["open", str(talk)]) == 0
    assert opened == [OpenTalk(talk)]
