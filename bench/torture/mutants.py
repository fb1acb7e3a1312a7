"""Spoils files as people, other programs and attackers do: text by the line and the letter, JSON by its parts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import suppress
from copy import deepcopy
from random import Random
from typing import Any

PIECES = (
    *"\"'[]{}:-%|?@#,&*!<>=~`\t\n\r\\ 0",
    *("\x00", "\x1b[2J", "\x1b]52;c;aGVq\x07", "\x85", "\x9b", "\u2028", "\ufeff", "\u202e", "\u200b", "\u200d"),
    *("&a ", "*a", "!x ", "!!python/object/apply:os.system ", "<<: *a", "<<: {a: b}", ">9", "|2-", "? ", ": ", "- "),
    *("%YAML 9\n", "---\n", "...\n", "\\U00110000", "\\UFFFFFFFF", "\\ud800", "null", "true", "~", "1e999", "0x1f"),
    *(
        "[/]",
        "[@click=app.quit]",
        "{",
        "{}",
        "[[[[[[[[[[[[[[[[[[[[",
        "{a: {a: {a: {a: {a: {a: ",
        "'",
        '"',
        "æøå",
        "e\u0301",
    ),
)
"""What is put where it does not belong."""

VALUES: tuple[Any, ...] = (
    *(None, True, False, 0, -1, 1, 2**63, 10**40, 1.5, "", " ", "x", "\x00", "\x1b[2J", "\ud800", "\u202e", "p1"),
    *("2026-02-30", "9999-12-31", "0001-01-01", "2026-03-09T10:32:00", "x" * 5000, "\n" * 50, [], {}, [[]], {"": None}),
    *(["p1", "p1"], {"id": "p1"}, [None], "MUS", "closed", "a1"),
)
"""What stands in the place of a value."""


def spoiled_text(text: str, dice: Random, others: Sequence[str] = ()) -> str:
    """Return a text with one to five things wrong with it; lines may come from others of its sort."""
    lines = text.split("\n")
    for _ in range(dice.choice((1, 1, 2, 3, 5))):
        at = dice.randrange(len(lines))
        match dice.randrange(12):
            case 0:
                del lines[at : at + dice.choice((1, 1, 3, 20))]
            case 1:
                lines[at:at] = lines[at : at + dice.choice((1, 1, 3, 20))]
            case 2:
                other = dice.randrange(len(lines))
                lines[at], lines[other] = lines[other], lines[at]
            case 3:
                lines[at] = " " * dice.choice((1, 2, 3, 7)) + lines[at]
            case 4:
                lines[at] = lines[at].lstrip()
            case 5:
                key, colon, _ = lines[at].partition(": ")
                lines[at] = key + colon + dice.choice(PIECES)
            case 6:
                lines[at] += dice.choice(PIECES) * dice.choice((1, 1, 1, 200))
            case 7:
                del lines[max(at, 1) :]
            case 8:
                lines[at:at] = (dice.choice(others) if others else text).split("\n")[at : at + 5]
            case _:
                line, place = lines[at], dice.randrange(len(lines[at]) + 1)
                lines[at] = line[:place] + dice.choice(PIECES) + line[place + dice.randrange(4) :]
        lines = lines or [""]
    return "\n".join(lines)


def spoiled_bytes(data: bytes, dice: Random) -> bytes:
    """Return bytes with some of them changed, taken out or put in."""
    spoiled = bytearray(data)
    for _ in range(dice.choice((1, 2, 8))):
        at = dice.randrange(len(spoiled) + 1)
        spoiled[at : at + dice.randrange(4)] = dice.randbytes(dice.randrange(4))
    return bytes(spoiled)


def spoiled_json(document: Any, dice: Random) -> Any:
    """Return a copy of plain data with one to five of its parts replaced, moved, renamed, doubled or gone."""
    copy = deepcopy(document)
    for _ in range(dice.choice((1, 1, 2, 3, 5))):
        places = list(_places(copy))
        if not places:
            return copy
        holder, key = dice.choice(places)
        _spoil(holder, key, dice.choice(places), dice)
    return copy


def _spoil(holder: Any, key: Any, other: tuple[Any, Any], dice: Random) -> None:
    # An earlier change of the same copy may have taken the place away.
    with suppress(LookupError):
        match dice.randrange(7):
            case 0:
                del holder[key]
            case 1:
                holder[key] = deepcopy(other[0][other[1]])
            case 2 if isinstance(holder, dict):
                holder[dice.choice((f"{key}x", "id", "text", "kind", ""))] = holder.pop(key)
            case 3 if isinstance(holder, list):
                holder.insert(dice.randrange(len(holder) + 1), deepcopy(holder[key]))
            case 4 if isinstance(holder[key], str):
                holder[key] = spoiled_text(holder[key], dice)
            case _:
                holder[key] = deepcopy(dice.choice(VALUES))


def _places(value: Any) -> Iterator[tuple[Any, Any]]:
    if isinstance(value, dict | list):
        for key in list(value) if isinstance(value, dict) else range(len(value)):
            yield value, key
            yield from _places(value[key])
