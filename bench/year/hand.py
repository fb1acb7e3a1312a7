"""The hand on the keyboard: it presses the keys a person would press, and waits for what they would see. POSIX only."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from bench.year.tally import Tally
from tests.tui.terminal import Terminal

SIZE = (80, 24)
"""The size in which a terminal opens."""
_ROOT = Path(__file__).parents[2]
_KEYS = {
    "enter": "\r",
    "esc": "\x1b",
    "tab": "\t",
    "shift+tab": "\x1b[Z",
    "left": "\x1b[D",
    "space": " ",
    "down": "\x1b[B",
    "right": "\x1b[C",
    "end": "\x1b[F",
    "backspace": "\x7f",
    "delete": "\x1b[3~",
    "f4": "\x1bOS",
    "f6": "\x1b[17~",
    "f7": "\x1b[18~",
    **{f"ctrl+{letter}": chr(ord(letter) - 96) for letter in "abcdefghijklmnopqrstuvwxyz"},
}


class Hand:
    """Whoever sits at the computer; all folders of that computer are below one."""

    def __init__(self, folder: Path, tally: Tally) -> None:
        self.folder, self.tally = folder, tally
        self.day = date(2026, 1, 1)
        self.scrollback = b""
        """What the terminal was sent outside the app: it can be read there afterwards."""
        self._running: Terminal | None = None
        for name in ("home/Documents", "mus", "tmp"):
            (folder / name).mkdir(parents=True)

    @property
    def home(self) -> Path:
        """The person's own folder."""
        return self.folder / "home"

    @property
    def talks(self) -> list[Path]:
        """The files of the talks, the oldest first."""
        return sorted((self.folder / "mus" / "talks").glob("*.json"))

    @property
    def screen(self) -> str:
        """What stands on the screen."""
        return self._terminal.text if self._running else ""

    @property
    def _terminal(self) -> Terminal:
        assert self._running is not None, "nothing runs"
        return self._running

    # Commands

    def start(self, *words: str, shows: str) -> None:
        """Type a command that opens the app, and wait until it is there."""
        self._run(words)
        self.see("F1 ")
        self.see(shows)

    def command(self, *words: str, says: str, answer: str = "") -> None:
        """Type a command that says something and ends, answering what it asks."""
        self._run(words)
        self.see(says)
        if answer:
            self.write(answer, shows=answer)
            self.press("enter")
        self._wait_for_end()
        self.scrollback += self._terminal.output

    def leave(self) -> None:
        """Leave the app; everything is saved."""
        self.press("ctrl+q")
        self._wait_for_end()
        before, _, inside = self._terminal.output.partition(b"\x1b[?1049h")
        self.scrollback += before + inside.rpartition(b"\x1b[?1049l")[2]

    def _run(self, words: Sequence[str]) -> None:
        self.tally.letters += len(" ".join(("mus", *words)))
        self.tally.steering += 1
        surroundings = {
            "MUS_HOME": str(self.folder / "mus"),
            "TMPDIR": str(self.folder / "tmp"),
            "PYTHONPATH": str(_ROOT),
            "LANG": "C.UTF-8",
        }
        program = ("-m", "bench.year.on_day", self.day.isoformat())
        self._running = Terminal(list(words), self.home, SIZE, program=program, environment=surroundings)

    def _wait_for_end(self) -> None:
        code = self._terminal.wait_for_end()
        assert code == 0, f"it ended with {code}:\n{self.screen}"

    # Keys

    def press(self, *keys: str, shows: str = "", hides: str = "") -> None:
        """Press keys one after another; wait until some words stand on the screen, or others do no longer."""
        for key in keys:
            self.tally.steering += 1
            self._terminal.type(_KEYS.get(key, key))
        if shows:
            self.see(shows)
        if hides:
            self._terminal.wait_until_gone(hides)

    def close(self, words: str) -> None:
        """Close what lies on top with Esc, and wait until these words of it are gone."""
        # Not a key after it at once: together they would be another key.
        self.press("esc", hides=words)

    def back(self) -> None:
        """Press Esc where nothing closes, and wait until the screen is at rest."""
        self.press("esc")
        self._terminal.settle()

    def write(self, words: str, shows: str = "") -> None:
        """Write letter by letter, and wait until the last word is on the screen, or what is named instead."""
        self.tally.letters += len(words)
        self._terminal.type(words)
        self.see(shows or words.rsplit(maxsplit=1)[-1])

    def see(self, words: str) -> None:
        """Wait until these words stand on the screen."""
        self._terminal.wait_for(words)
