"""Hostile text on every command and screen, through a pseudo-terminal: shown, never obeyed (point 11). POSIX only.

What counts is what the terminal is sent: no sign that steers it comes from a text, nothing in a text is acted on, and
nothing breaks.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from bench.torture.hostile_files import (
    HOSTILE,
    SIGNS,
    UNICODE,
    VISIBLE,
    Home,
    closed,
    lay_out,
    locked,
    one_line_of_a_million,
)
from mus_tui.model.rules.route import route
from mus_tui.storage.talk.talk_file import load_talk
from tests.tui.terminal import Terminal

_STEERS = re.compile("[\x00-\x07\x0b-\x1f\x7f-\x9f\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff]")
# What Textual sends: cursor, colours and modes, and the shape of the pointer of the mouse.
_OURS = re.compile(r"\x1b(?:\[[0-?]*[ -/]*[@-~]|\]22;[a-z-]+\x07)")
_FROM_A_TEXT = ("\x1b[77;77H", "\x1b[?7777h")


class Looked(NamedTuple):
    """What became of one sort of command or screen."""

    name: str
    """What was looked at, as the report calls it."""
    times: int
    """How many commands or screens."""
    wrong: tuple[str, ...]
    """What should not have happened."""

    def in_words(self) -> str:
        """Say it in a line."""
        return f"{self.name}: {self.times}, {len(self.wrong)} wrong"


def steered(output: bytes, *, by_the_app: bool) -> list[str]:
    """Return what of a text would have steered the terminal."""
    text = output.decode("utf-8", "replace").replace("\r", "").replace("\t", "")
    rest = _OURS.sub("", text) if by_the_app else text
    return [repr(each) for each in (*_FROM_A_TEXT, *sorted(set(_STEERS.findall(rest)))) if each in text]


# Commands


def commands(folder: Path, *, short: bool = False) -> Looked:
    """Give every command hostile files and hostile words."""
    home = lay_out(folder, templates=1 if short else 4)
    wrong: list[str] = []
    number = 0
    for number, words in enumerate(_commands(home, short), 1):  # noqa: B007 - counted
        terminal = Terminal([*words, "--data-dir", str(folder)], folder)
        code = terminal.wait_for_end()
        trouble = steered(terminal.output, by_the_app=False)
        if trouble or code not in (0, 1, 2) or "Traceback" in terminal.text or "gik galt i selve" in terminal.text:
            wrong.append(f"mus {words!r:.150} ended with {code}, {trouble}: {terminal.text.strip()[-200:]!r}")
    return Looked("commands", number, tuple(wrong))


def _commands(home: Home, short: bool) -> Iterator[Sequence[str]]:
    yield from (["talks"], ["talks", "--json"], ["templates"], ["templates", "--json"], ["paths"])
    files = home.files[:1] if short else home.files
    for file in map(str, files):
        yield ["check", file]
        yield ["export", file, "-o", "-", "--with-notes", "--with-minutes"]
        yield from (["form", file, "--for", "p1", "-o", "-"], ["invite", file, "-o", "-"], ["take-in", file, file])
        yield from (["templates", "show", file], ["templates", "show", file, "--json"])
        yield from (["prepare", file, "--as", HOSTILE.replace("\0", "")], ["export", file, "-o", f"{file}.kopi.md"])
    words = (VISIBLE, UNICODE, *(sign for sign in SIGNS if "\0" not in sign), "\udcff", "x" * 100_000)
    for word in (HOSTILE.replace("\0", ""),) if short else words:
        yield from ([word], ["open", word], ["export", word], ["new", word], ["new", "herlev", "--kind", word])
        yield from (["talks", f"--{word}"], ["talks", "--language", word], ["follow-up", word], ["destroy", word])
        yield from (["templates", "show", word], ["destroy", "--line", word], ["export", "x", "--to", word])


# Screens

_F = {1: "\x1bOP", 2: "\x1bOQ", 3: "\x1bOR", 4: "\x1bOS", 5: "\x1b[15~", 6: "\x1b[17~", 7: "\x1b[18~"}
_ESC, _DOWN, _DELETE, _NEXT = "\x1b", "\x1b[B", "\x1b[3~", "\x0e"
_HERE = (_F[1], _ESC, _F[6], _F[6], _F[7], _F[3], _F[3], "\x07", _ESC, "\x0c", _ESC, "\x10", _ESC, _F[4], _ESC)
_MORE = ("\x0f", _ESC, "\x05", _ESC, "\x17", _ESC, "\x04", _ESC, "\t", "\r", _ESC)
_START = ("p", _ESC, "o", _ESC, "f", "a", _ESC, "s", _DOWN, _ESC, "l", _ESC, "n", _ESC, _DELETE, _ESC)


def screens(folder: Path, *, short: bool = False) -> Looked:
    """Walk through every talk, its preparation and the first screen, opening what can be opened on the way."""
    home = lay_out(folder, templates=1 if short else 4)
    wrong: list[str] = []
    number = 0
    for file in home.talks:
        talk = load_talk(file).talk
        opened = (["open", str(file)], ["prepare", str(file), "--as", talk.participants[0].id])
        steps = 1 if short else len(route(talk))
        walk = [key for _ in range(steps) for key in (*_HERE, *(() if short else _MORE), _NEXT)]
        for words in opened[: 1 if short else 2]:
            number += _walked(Terminal([*words, "--data-dir", str(folder)], folder), walk, wrong, str(words))
    number += _walked(Terminal(["--data-dir", str(folder)], folder), _START, wrong, "the first screen")
    for words, keys in () if short else _around(folder, home.talks[0]):
        number += _walked(Terminal([*words, "--data-dir", str(folder)], folder), keys, wrong, str(words))
    return Looked("screens and dialogs", number, tuple(wrong))


def _around(folder: Path, talk: Path) -> Iterator[tuple[list[str], Sequence[str]]]:
    """Give what is not met on the way through a talk."""
    through = (*_HERE, *_MORE, _DOWN, "\r", "\t", "\t", "\r", _NEXT) * 4
    over = str(closed(talk))
    yield from ((["follow-up", over], through), (["open", over], through))
    yield ["take-in", str(talk), "--as", "p1"], ("a", "\r", "\x0a", *through)
    yield [], ("o", str(locked(talk)), "\r", "a", "\r", _F[1], _ESC, "\t", "\r", "a", "\r", _ESC)
    yield ["open", str(one_line_of_a_million(folder))], (_NEXT, _NEXT, "a", _F[4], _ESC, "\x14", "\r", _ESC)


def _walked(terminal: Terminal, keys: Iterable[str], wrong: list[str], what: str) -> int:
    """Press the keys, paste and click on the way, and leave; say how many screens were looked at."""
    number = 0
    # Until then the terminal itself shows what is typed.
    terminal.wait_for("F1 ")
    terminal.settle()
    for key in keys:
        if not terminal.runs:
            wrong.append(f"{what} ended at key {number}: {terminal.text.strip()[-300:]!r}")
            return number
        terminal.type(key)
        terminal.settle()
        number += 1
        if number % 9 == 0:
            terminal.type(f"\x1b[200~{VISIBLE}{UNICODE}\x1b[31m\x11\x1b]52;c;QQ==\x07\x9b31m\x00\u202e\u200b\x1b[201~")
            terminal.settle()
        _click(terminal)
    terminal.type("\x1b\x1b\x11")
    code = terminal.wait_for_end()
    trouble = steered(terminal.output, by_the_app=True)
    if code != 0 or trouble or "Traceback" in terminal.text:
        wrong.append(f"{what} ended with {code}, {trouble}: {terminal.text.strip()[-300:]!r}")
    return number


def _click(terminal: Terminal) -> None:
    """Click where a text says that a click would do something."""
    for row, line in enumerate(terminal.text.split("\n"), 1):
        if (column := line.find("q[/]")) >= 0:
            terminal.type(f"\x1b[<0;{column + 1};{row}M\x1b[<0;{column + 1};{row}m")
            terminal.settle()
            return
