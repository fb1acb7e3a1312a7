"""Looks for words in every file below a folder, however they are written down."""

from __future__ import annotations

import json
from base64 import b64encode
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple


class Searched(NamedTuple):
    """What was looked through, and what was found."""

    when: str
    """At which point of the year."""
    words: tuple[str, ...]
    """What is to be nowhere."""
    folders: str
    """Every folder that the program may write to."""
    files: int
    """How many files were looked through."""
    size: int
    """How many bytes, the scrollback of the terminal among them."""
    found: tuple[str, ...]
    """Where one of the words stands that should not."""
    kept: tuple[str, ...]
    """Where one of them stands by right, and why."""

    def in_words(self) -> str:
        """Say it in a few lines."""
        lines = [
            f"  {self.when}: {len(self.words)} destroyed words ({', '.join(self.words)}) "
            f"looked for in {self.files} files below {self.folders} and in the scrollback, {self.size} bytes: "
            f"{len(self.found)} found"
        ]
        lines += [f"    FOUND {each}" for each in self.found]
        return "\n".join([*lines, *(f"    left out: {each}" for each in self.kept)])


def searched(
    when: str, folder: Path, words: Sequence[str], scrollback: bytes, kept: Mapping[str, str] | None = None
) -> Searched:
    """Look for each word in all files, their names, and the scrollback; `kept` says which files have them by right."""
    files = [each for each in sorted(folder.rglob("*")) if each.is_file()]
    folders = ", ".join(sorted(each.name for each in folder.iterdir()))
    found: list[str] = []
    by_right: list[str] = []
    size = len(scrollback)
    for each in files:
        data = each.read_bytes()
        size += len(data)
        there = [word for word in words if _is_in(word, data) or word in each.name]
        reason = next((why for name, why in (kept or {}).items() if each.match(name)), "")
        name = f"{each.relative_to(folder)} ({', '.join(there)})"
        if there:
            (by_right if reason else found).append(f"{name}: {reason}" if reason else name)
    found += [f"the scrollback of the terminal ({word})" for word in words if _is_in(word, scrollback)]
    return Searched(when, tuple(words), folders, len(files), size, tuple(found), tuple(by_right))


def there(folder: Path, words: Sequence[str]) -> None:
    """See that each word can be found, so that finding none afterwards says something."""
    files = [each.read_bytes() for each in folder.rglob("*") if each.is_file()]
    missed = [word for word in words if not any(_is_in(word, data) for data in files)]
    assert not missed, f"{missed} should be on the disk by now, and are not found"


def _is_in(word: str, data: bytes) -> bool:
    return any(each in data for each in _written(word))


def _written(word: str) -> Iterable[bytes]:
    """Give the word as it may be written down: as text, escaped, two bytes a letter, and within base64."""
    plain = word.encode()
    yield from (plain, json.dumps(word).strip('"').encode(), word.encode("utf-16-le"), word.encode("utf-16-be"))
    for before in range(3):
        # Only the letters that the word alone decides.
        coded = b64encode(b"\0" * before + plain)
        yield coded[(before * 4 + 2) // 3 : len(coded) - (4 if coded.endswith(b"=") else 0)]
