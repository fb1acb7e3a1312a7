"""One input: a key, a letter, a paste, a click, a drag, a turn of the wheel, or another size of the window."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random
from typing import NamedTuple, Self

from bench.hammer.keys import bound_keys, bytes_of

SMALLEST, LARGEST = (20, 5), (200, 60)
"""Columns and lines of the window; from too small to show anything to more than anyone has."""
CHECKED_AT = ((100, 31), (100, 33))
"""Sizes at which a screen is read; no burst has their heights."""
MOST = 25
"""Inputs in a burst."""
TRACED = "qxzw"
"""Letters of which no Danish or English word consists: what is made of them alone was typed by the hammer."""
_ELSEWHERE = (
    "æ",
    "Ø",
    "å",
    "ß",
    "ñ",
    "é",
    "Ж",
    "д",
    "Ω",
    "λ",
    "漢",
    "字",
    "한",
    "の",
    "ไ",
    "ท",
    "ย",
    "ส",
    "ב",
    "ש",
    "م",
    "ر",
)
_STRANGE = ("e\u0301", "\u0301", "z\u0335\u0321", "👍🏽", "👩\u200d💻", "🇩🇰", "❤\ufe0f", "\ufdfd", "क्षि", "\u200d")
_PASTED = ("\x1b[31m", "\x1b]52;c;QQ==\x07", "\x1b[200~", "\x11", "\x00", "\u202e", "\t", "\r\n", "\n\n", "[/]", "[b]")
_LOOSE = "1234567890.,:;!?()-+@#%&"
# Pressed as often as the rest of the keys together would be in twelve: what they reach into is the history of it all.
_OFTEN = ("ctrl+z", "ctrl+y", "enter", "escape", "backspace", "tab")
_RARELY = ("ctrl+q",)
_RARE = 0.1


class Input(NamedTuple):
    """One thing that a hand does, written so that a person can read it and it can be done again."""

    kind: str
    """`key`, `text`, `paste`, `click`, `drag`, `wheel` or `size`."""
    what: str
    """Which key; what text; where."""

    def __str__(self) -> str:
        """Say it as `read` reads it."""
        return f"{self.kind} {self.what}"

    @classmethod
    def read(cls, said: str) -> Self:
        """Return the input that says so."""
        kind, _, what = said.partition(" ")
        return cls(kind, what)

    @property
    def is_letter(self) -> bool:
        """Whether it is a single letter, bound to something or not."""
        return self.kind == "text" or (self.kind == "key" and len(self.what) == 1)

    @property
    def size(self) -> tuple[int, int] | None:
        """The columns and lines it makes the window; None where it is something else."""
        columns, _, lines = self.what.partition("x")
        return (int(columns), int(lines)) if self.kind == "size" else None

    @property
    def sent(self) -> bytes:
        """What a terminal sends for it."""
        if self.kind == "key":
            return bytes_of(self.what)
        if self.kind == "text":
            return self.what.encode()
        if self.kind == "paste":
            return b"\x1b[200~" + self.what.encode() + b"\x1b[201~"
        if self.kind == "size":
            return resized(*(int(each) for each in self.what.split("x")))
        return "".join(self._mouse()).encode()

    def _mouse(self) -> Iterator[str]:
        at = [int(each) for each in self.what.split() if each.isdecimal()]
        if self.kind == "wheel":
            yield f"\x1b[<{64 if self.what.startswith('up') else 65};{at[0]};{at[1]}M"
            return
        yield f"\x1b[<0;{at[0]};{at[1]}M"
        if self.kind == "drag":
            yield f"\x1b[<32;{(at[0] + at[2]) // 2};{(at[1] + at[3]) // 2}M\x1b[<32;{at[2]};{at[3]}M"
        yield f"\x1b[<0;{at[-2]};{at[-1]}m"


def resized(columns: int, lines: int) -> bytes:
    """Return how a terminal reports a new size among the keys; here a letter is one pixel large, for the mouse."""
    return b"\x1b[48;%d;%d;%d;%dt" % (lines, columns, lines, columns)


def burst(dice: Random) -> tuple[Input, ...]:
    """Return some inputs, at least half of which are no letters."""
    wanted = dice.randint(15, MOST)
    letters = wanted // 2
    columns, lines = CHECKED_AT[0]
    made: list[Input] = []
    while len(made) < wanted:
        left = min(letters, wanted - len(made))
        if left and dice.random() < 0.2:
            word = _word(dice, min(left, dice.randint(3, 7)))
            made += word
            letters -= len(word)
            continue
        made.append(_other(dice, columns, lines))
        columns, lines = made[-1].size or (columns, lines)
    return tuple(made)


def _word(dice: Random, length: int) -> list[Input]:
    signs = (_LOOSE, _ELSEWHERE, _STRANGE) if dice.random() < 0.4 else (TRACED,)
    word = [Input("text", dice.choice(dice.choice(signs))) for _ in range(length)]
    return [*word[:-1], Input("text", " ")] if dice.random() < 0.2 else word


def _other(dice: Random, columns: int, lines: int) -> Input:
    kind = dice.choices(("key", "often", "click", "paste", "wheel", "drag", "size"), (48, 14, 16, 7, 5, 4, 6))[0]
    if kind == "often":
        return Input("key", dice.choice(_OFTEN))
    if kind == "key":
        key = dice.choice([each for each in bound_keys() if len(each) > 1])
        return Input("key", key) if key not in _RARELY or dice.random() < _RARE else Input("key", dice.choice(_OFTEN))
    if kind == "size":
        return Input("size", "{}x{}".format(*_size(dice)))
    if kind == "paste":
        return Input("paste", _pasted(dice))
    where = f"{dice.randint(1, columns)} {_line(dice, lines)}"
    if kind == "wheel":
        return Input("wheel", f"{dice.choice(('up', 'down'))} {where}")
    return Input(kind, f"{where} {dice.randint(1, columns)} {_line(dice, lines)}" if kind == "drag" else where)


def _line(dice: Random, lines: int) -> int:
    """Return a line to click on: the keys are on the last one."""
    return lines if dice.random() < 0.2 else dice.randint(1, lines)


def _size(dice: Random) -> tuple[int, int]:
    lines = dice.choice([each for each in range(SMALLEST[1], LARGEST[1] + 1) if each not in {n for _, n in CHECKED_AT}])
    return dice.randint(SMALLEST[0], LARGEST[0]), lines


def _pasted(dice: Random) -> str:
    pieces = [_piece(dice) for _ in range(dice.randint(1, 9))]
    many = "\n".join("".join(dice.choices(TRACED, k=6)) for _ in range(dice.choice((0, 0, 0, 3, 40))))
    return "".join(pieces) + many


def _piece(dice: Random) -> str:
    signs = dice.choice((_PASTED, _ELSEWHERE, _STRANGE, " ", TRACED, TRACED))
    return "".join(dice.choice(signs) for _ in range(dice.randint(1, 9)))
