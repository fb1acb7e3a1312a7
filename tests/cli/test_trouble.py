"""What is refused, and what is said when something gives way."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from mus_tui.cli.main import main
from mus_tui.errors import MusError
from mus_tui.model.values.position import Position
from mus_tui.storage.talk.talk_file import save_talk
from tests.cli.at_prompt import Capture, a_talk, one_sentence
from tests.sample import sample_talk

# When something gives way


@pytest.mark.parametrize(
    ("trouble", "code"), [(KeyboardInterrupt(), 130), (KeyError("Jonas Holm"), 1), (MusError("ukendt id"), 1)]
)
def test_no_trouble_shows_a_traceback_or_what_people_wrote(
    capsys: Capture, monkeypatch: pytest.MonkeyPatch, trouble: BaseException, code: int
) -> None:
    def give_way(_: object) -> int:
        raise trouble

    monkeypatch.setattr("mus_tui.cli.main.command", {"paths": give_way}.get)
    monkeypatch.setattr("mus_tui.cli.main._close_output", lambda: None)
    assert main(["paths"]) == code
    sentence = one_sentence(capsys)
    assert "Jonas" not in sentence
    assert "Traceback" not in sentence


def mus(*words: str) -> list[str]:
    return [sys.executable, "-m", "mus_tui", *words]


def test_a_pipe_gets_utf_8_whatever_the_machine_prefers() -> None:
    environment = {**os.environ, "PYTHONIOENCODING": "cp1252", "PYTHONUTF8": "0", "LC_ALL": "C.UTF-8"}
    done = subprocess.run(mus("foo\N{SNOWMAN}"), capture_output=True, env=environment, check=False)
    assert done.returncode == 2
    assert "«foo\N{SNOWMAN}»" in done.stderr.decode("utf-8")


@pytest.mark.skipif(os.name == "nt", reason="a pipe there ends otherwise")
@pytest.mark.parametrize("words", [["--help"], ["talks"]])
def test_a_reader_that_leaves_has_what_it_came_for_and_nothing_is_said(tmp_path: Path, words: list[str]) -> None:
    reads, writes = os.pipe()
    os.close(reads)
    command = [sys.executable, "-m", "mus_tui", "--data-dir", str(tmp_path), *words]
    done = subprocess.run(command, stdout=writes, stderr=subprocess.PIPE, check=False, env=os.environ)
    os.close(writes)
    assert (done.returncode, done.stderr) == (0, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has a full disk at hand")
def test_a_full_disk_behind_the_output_is_one_sentence_and_no_report(tmp_path: Path, home: Path) -> None:
    talk = a_talk(tmp_path / "samtale.json")
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(mus("export", str(talk), "-o", "-"), stdout=full, stderr=subprocess.PIPE, check=False)
    assert done.returncode == 1
    assert done.stderr.decode("utf-8") == "Ikke alt blev skrevet, for modtageren tog ikke imod mere.\n"
    assert not (home / "reports").exists()


def test_a_locked_talk_is_one_sentence_where_nobody_can_be_asked(tmp_path: Path, capsys: Capture) -> None:
    from mus_tui.storage.disk import sealing
    from mus_tui.storage.disk.sealing import Seal

    file = tmp_path / "2026-03-09-mus-k7f3qa.json"
    save_talk(file, sample_talk(), Position(), datetime(2026, 3, 9, tzinfo=UTC))
    document = json.loads(file.read_text("utf-8"))
    lock = {"version": 1, **Seal("age1unknown", "key")._asdict()}
    head = {"id": "k7f3qa", "held": "2026-03-09", "kind": "MUS", "follow_up": ""}
    locked = {"format": "mus-talk", "version": document["version"], "head": head, "lock": lock, "sealed": "…"}
    file.write_text(json.dumps(locked), "utf-8")
    sealing.forget_everything()
    assert main(["export", str(file), "-o", "-"]) == 1
    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err == f"Samtalen er låst. Åbn den med adgangssætningen først: {file}\n"
