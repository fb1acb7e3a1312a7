"""A word that is typed lies in the talk's own private files afterwards, and nowhere else, however the program ended."""

from __future__ import annotations

import signal
import stat
import sys
from base64 import b64encode
from datetime import UTC, datetime
from pathlib import Path

import pytest
from textual.app import App

from mus_tui.model.values.position import Position
from mus_tui.storage.talk.locking import lock_talk
from mus_tui.storage.talk.talk_file import load_talk, save_talk
from mus_tui.tui.app import MusApp
from mus_tui.tui.commands import commands
from tests.quick_keys import quick_keys  # noqa: F401 - a fixture
from tests.sample import sample_template
from tests.tui.at_table import at_table
from tests.tui.people import two_people
from tests.tui.rest import at_rest

CANARY = "kanariefugl"

# What a person or a machine may have set, meaning no harm, that writes down what is typed.
SWITCHES = {
    "TEXTUAL": "debug,devtools",
    "TEXTUAL_DEBUG": "1",
    "TEXTUAL_SCREENSHOT": "0",
    "TEXTUAL_SHOW_RETURN": "1",
    "PYTHONASYNCIODEBUG": "1",
    "PYTHONDEVMODE": "1",
}

# Where Python itself tells of something that went wrong, it then says where that was made. It makes the program slow.
WHERE_IT_WAS_MADE = {"PYTHONTRACEMALLOC": "1"}

# The program, with a key that breaks things as its first argument says, each quoting the note as it breaks.
BREAKS = """
import asyncio, atexit, sys, threading
from mus_tui.cli.commands import open as opening

def words(screen):
    return "".join(note.text for note in screen.app.table.talk.desk.talk.notes)

class Late:
    def __init__(self, text):
        self.text = text
    def __del__(self):
        raise RuntimeError(self.text)

async def later(text):
    raise RuntimeError(text)

def throw(text):
    raise RuntimeError(text)

def action(screen):
    text = words(screen)
    if how == "error":
        throw(text)
    if how == "behind":
        thread = threading.Thread(target=throw, args=(text,))
        thread.start()
        thread.join()
        asyncio.get_running_loop().call_soon(throw, text)
        # These two go wrong when the app has ended.
        unfinished = [asyncio.get_running_loop().create_task(later(text)), Late(text)]
        atexit.register(unfinished.clear)

def just_before_the_app():
    from mus_tui.tui.talk.question import QuestionScreen
    QuestionScreen.action_unfold = action

opening.need_a_terminal = just_before_the_app
how = sys.argv.pop(1)
from mus_tui.cli.main import main
sys.exit(main())
"""


ROOT = Path(__file__).parents[2]
QUICK = """
from mus_tui.storage.disk import sealing
from tests.quick_keys import _key_in
sealing._key_in = _key_in
"""


def quotes(data: bytes) -> bool:
    return CANARY.encode() in data or b64encode(CANARY.encode())[:12] in data


async def test_there_is_no_command_and_no_key_for_a_picture_of_the_screen(tmp_path: Path) -> None:
    async with at_table(tmp_path, two_people(sample_template()), "q-hverdag") as (app, pilot):
        offered = " ".join(f"{each.title} {each.run}" for each in commands(app.table, app.doors, app.shelf, app.screen))
        bound = " ".join(each.binding.action for each in app.screen.active_bindings.values())
        assert "screenshot" not in f"{offered} {bound}".lower()
        await app.run_action("app.screenshot")
        await at_rest(pilot)
        assert [each for each in Path.cwd().iterdir() if each.suffix == ".svg"] == []
    assert MusApp.action_screenshot is not App.action_screenshot


if sys.platform != "win32":
    from tests.tui.terminal import Terminal

    def typed_into(folder: Path, how: str = "none", phrase: str = "") -> Terminal:
        """Return the program with the word typed into a note and saved; with a passphrase the talk is locked."""
        for name in ("talks", "tmp", "here"):
            (folder / name).mkdir()
        file = folder / "talks" / "2026-11-22-mus-abcdef.json"
        talk = two_people(sample_template()).with_passed("opening")
        save_talk(file, talk, Position(step="q-hverdag"), datetime(2026, 11, 22, 10, tzinfo=UTC))
        if phrase:
            lock_talk(file, phrase)
        places = {
            "TMPDIR": str(folder / "tmp"),
            "TEXTUAL_LOG": str(folder / "here" / "textual.log"),
            "TEXTUAL_SCREENSHOT_LOCATION": str(folder / "here"),
        }
        start = f"import os, sys; os.chdir({str(folder / 'here')!r}); sys.path.append({str(ROOT)!r})\n"
        start += QUICK if phrase else ""
        terminal = Terminal(
            [how, "open", str(file)],
            folder,
            program=("-c", start + BREAKS),
            environment={**SWITCHES, **places, **(WHERE_IT_WAS_MADE if how in {"error", "behind"} else {})},
        )
        if phrase:
            terminal.wait_for("Adgangssætning til")
            terminal.type(f"{phrase}\r")
        terminal.wait_for("Hvordan har du det")
        before = file.read_bytes()
        terminal.type(CANARY)
        terminal.wait_for(CANARY)
        terminal.type("\x13")
        terminal.wait_for("Gemt")
        terminal.wait_until(lambda: file.read_bytes() != before, "what was typed is in the file")
        return terminal

    def nowhere_else(folder: Path, terminal: Terminal) -> None:
        files = [each for each in folder.rglob("*") if each.is_file()]
        for each in [each for each in files if quotes(each.read_bytes())]:
            assert each.parent == folder / "talks", f"{each} holds the word"
            assert each.name.startswith("2026-11-22-mus-abcdef.")
            assert stat.S_IMODE(each.stat().st_mode) == 0o600
        assert [each.name for each in (folder / "here").iterdir()] == []
        assert [each.name for each in (folder / "tmp").iterdir()] == []
        before, _, rest = terminal.output.partition(b"\x1b[?1049h")
        inside, _, after = rest.partition(b"\x1b[?1049l")
        assert quotes(inside)
        assert not quotes(before + after), "the word is in the scrollback"
        for told in (b"\x1b]52", b"\x1b]0;", b"\x1b]1;", b"\x1b]2;"):
            assert told not in terminal.output, "the clipboard or the title was written"

    def test_an_error_that_quotes_a_word_shows_it_to_nobody(tmp_path: Path) -> None:
        terminal = typed_into(tmp_path, "error")
        terminal.type("\x1b[17~")
        assert terminal.wait_for_end() == 1
        nowhere_else(tmp_path, terminal)
        assert b"Traceback" not in terminal.output

    def test_errors_behind_the_screen_show_a_word_to_nobody_either(tmp_path: Path) -> None:
        terminal = typed_into(tmp_path, "behind")
        terminal.type("\x1b[17~\x11")
        assert terminal.wait_for_end() == 0
        nowhere_else(tmp_path, terminal)
        assert b"Traceback" not in terminal.output

    @pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP, signal.SIGKILL], ids=lambda n: n.name)
    def test_a_word_is_nowhere_else_after_the_program_was_ended(tmp_path: Path, number: signal.Signals) -> None:
        terminal = typed_into(tmp_path)
        terminal.send(number)
        code = terminal.wait_for_end()
        nowhere_else(tmp_path, terminal)
        assert code == (-number if number == signal.SIGKILL else 130)

    @pytest.mark.usefixtures("quick_keys")
    def test_a_word_in_a_locked_talk_is_not_even_in_its_own_files(tmp_path: Path) -> None:
        terminal = typed_into(tmp_path, phrase="fire grønne heste")
        terminal.send(signal.SIGKILL)
        terminal.wait_for_end()
        nowhere_else(tmp_path, terminal)
        for file in [each for each in tmp_path.rglob("*") if each.is_file()]:
            data = file.read_bytes()
            assert not quotes(data), f"{file} holds the word"
            assert b"Karen" not in data
            assert b"heste" not in data
        assert b"heste" not in terminal.output
        (file,) = (tmp_path / "talks").glob("*.json")
        assert load_talk(file).talk.note("hverdag") == CANARY

    def test_a_process_that_dies_leaves_no_memory_behind(tmp_path: Path) -> None:
        code = (
            "import resource, os, sys; from mus_tui.cli.main import main; main(['--version']); "
            "print(resource.getrlimit(resource.RLIMIT_CORE)[0])"
        )
        terminal = Terminal([], tmp_path, program=("-c", code))
        assert terminal.wait_for_end() == 0
        assert terminal.text.split()[-1] == "0"
