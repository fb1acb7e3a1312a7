"""Nothing is sent anywhere: from start to end no socket, no other program, and no file outside the person's own folder.

POSIX only; Windows opens the event loop's own pair of sockets on the loopback.
"""

from __future__ import annotations

import json
import socket
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

if sys.platform == "win32":
    pytest.skip("pseudo-terminals are POSIX", allow_module_level=True)

from mus_tui.model.values.position import Position
from mus_tui.storage.talk.talk_file import load_talk, save_talk
from tests.sample import sample_template
from tests.tui.people import two_people
from tests.tui.terminal import Terminal

# The program, with every socket, every other program and every file it writes noted on the way.
WATCHED = """
import json, os, sys
seen = open(sys.argv.pop(1), "a")
ALONE = ("socket.", "subprocess.", "os.system", "os.exec", "os.posix_spawn", "os.fork", "webbrowser.", "ftplib.",
         "http.", "smtplib.", "urllib.", "telnetlib.", "imaplib.", "tempfile.")

def watch(event, arguments):
    if event == "open":
        path, mode, flags = arguments
        if isinstance(path, (str, bytes)) and flags & (os.O_WRONLY | os.O_RDWR | os.O_CREAT):
            seen.write(json.dumps(["write", os.fsdecode(path)]) + "\\n")
            seen.flush()
    elif event.startswith(ALONE):
        seen.write(json.dumps([event, repr(arguments[1:])]) + "\\n")
        seen.flush()

sys.addaudithook(watch)
from mus_tui.cli.main import main
sys.exit(main())
"""


def watched(folder: Path, words: list[str]) -> Terminal:
    (folder / "home").mkdir(exist_ok=True)
    return Terminal([str(folder / "seen"), *words], folder / "home", program=("-B", "-c", WATCHED))


def seen(folder: Path) -> list[tuple[str, str]]:
    lines = (folder / "seen").read_text("utf-8").splitlines()
    return [(event, what) for event, what in map(json.loads, lines)]


def strange(folder: Path) -> list[tuple[str, str]]:
    # The event loop wakes itself through a pair of its own, which leads nowhere else.
    own_pair = ("socket.__new__", repr((socket.AF_UNIX.value, socket.SOCK_STREAM.value, 0)))
    own_files = ("/dev/tty", "/dev/null", str(folder / "home"))
    others = [each for each in seen(folder) if each != own_pair]
    return [(event, what) for event, what in others if event != "write" or not what.startswith(own_files)]


def test_a_whole_talk_opens_no_socket_and_writes_only_into_its_own_folder(tmp_path: Path) -> None:
    (tmp_path / "home").mkdir()
    file = tmp_path / "home" / "2026-11-22-mus-abc.json"
    save_talk(
        file,
        two_people(sample_template()).with_passed("opening"),
        Position(step="q-hverdag"),
        datetime(2026, 11, 22, 10, tzinfo=UTC),
    )
    terminal = watched(tmp_path, ["open", str(file)])
    terminal.wait_for("Hvordan har du det")
    terminal.type("noget")
    terminal.wait_for("noget")
    terminal.type("\x0e")
    terminal.wait_for("Hvordan går samarbejdet")
    terminal.type("\x1bOS")
    terminal.wait_for("Ny aftale")
    terminal.type("Karen ringer, 1. feb\r")
    terminal.type("\x14")
    terminal.wait_for("Karen ringer")
    terminal.type("\x0f")
    terminal.wait_for("udviklingsplan-")
    terminal.type("\r")
    terminal.wait_for(".md")
    terminal.type("\x1b\x11")
    assert terminal.wait_for_end() == 0
    assert load_talk(file).talk.agreements
    assert ("write", str(file)) not in seen(tmp_path)
    assert any(event == "write" for event, _ in seen(tmp_path)), "the watcher saw nothing"
    assert strange(tmp_path) == []


@pytest.mark.parametrize("words", [["talks"], ["templates"], ["check", "templates/herlev.yaml"], ["paths"]])
def test_no_command_opens_a_socket(tmp_path: Path, words: list[str]) -> None:
    terminal = watched(tmp_path, words)
    assert terminal.wait_for_end() == 0, terminal.text
    assert strange(tmp_path) == []
