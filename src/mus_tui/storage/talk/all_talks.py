"""Every talk of a folder, known by what is in it: also under another name, as a copy, or damaged.

It takes longer than to list talks by their names, so the first screen does it once it stands there. Pydantic is loaded
only for a file that looks strange.
"""

from __future__ import annotations

import heapq
import os
import re
import stat
import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from datetime import date, datetime
from pathlib import Path

from mus_tui.errors import MusError
from mus_tui.model.values.letters import as_known
from mus_tui.model.values.listing import TalkHead
from mus_tui.storage.talk.talk_list import HEAD_BYTES, OLDER, has_talk_name, head_in, newest, read_head

PLAIN_UP_TO = 6
"""A file of a newer version is read whole before it is listed: only then is it known whether this program can."""

_CLOSELY = 200
_END = 8
_PART = re.compile(rf"\..*|{OLDER}|.+\.(?:prep|shared|made|lock|tmp)", re.DOTALL)
"""The names of what lies beside talks and is none of its own."""
_BEGINNING = re.compile(rb'(?:\xef\xbb\xbf)?\s*\{\s*"format":\s*"mus-talk",\s*"version":\s*([0-9]{1,9})')


def all_talks(folder: Path, ours: int = sys.maxsize, others: int = sys.maxsize) -> Iterator[TalkHead]:
    """Give the talks of a folder, the newest first: at most so many files with names of `ours`, and so many `others`.

    One that cannot be opened has the state `damaged`, and of several files with the same talk all but one say that they
    are copies.
    """
    files = newest(folder, ours)
    elsewhere = sorted(filter(None, map(_stray, strays(folder, others))), key=_day, reverse=True)
    named = (head for n, file in enumerate(files) if (head := _named(file, closely=n < _CLOSELY)))
    told_apart = _ToldApart(files)
    return map(told_apart.marked, heapq.merge(named, elsewhere, key=_day, reverse=True))


def search(folder: Path, words: str) -> Iterator[TalkHead]:
    """Give the talks of a folder that have all these words, the newest first."""
    return matching(all_talks(folder), words)


def matching(talks: Iterable[TalkHead], words: str) -> Iterator[TalkHead]:
    """Give those of some talks with all these words in their people, template, kind, date or file's name."""
    wanted = as_known(words).split()
    return (talk for talk in talks if all(word in _said_of(talk) for word in wanted))


def _said_of(talk: TalkHead) -> str:
    return as_known(" ".join((*talk.people, talk.template, talk.kind, talk.held, talk.file.name)))


class _ToldApart:
    """Which file each talk is known by: the one that is named after it, where there is one."""

    def __init__(self, files: Sequence[Path]) -> None:
        self._known = {file.stem.rpartition("-")[2]: file for file in reversed(files)}

    def marked(self, talk: TalkHead) -> TalkHead:
        """Return the talk, as a copy where it is known by another file."""
        known = self._known.setdefault(talk.id, talk.file)
        if known == talk.file or talk.state == "damaged":
            return talk
        first = _named(known, closely=False)
        if first is None or first.id != talk.id or first.state == "damaged":
            self._known[talk.id] = talk.file
            return talk
        mine, theirs = _changed(talk), _changed(first)
        return talk._replace(copy="same" if mine == theirs else "newer" if mine > theirs else "older")


def strays(folder: Path, most: int = sys.maxsize) -> list[Path]:
    """Return the files that may hold a talk under a name that is not ours, the last written first."""
    dated = []
    with suppress(OSError, ValueError):
        # Names alone of those that are ours: there may be thousands of them.
        for name in os.listdir(folder):  # noqa: PTH208
            if not has_talk_name(name) and not _PART.fullmatch(name):
                with suppress(OSError, ValueError):
                    there = os.stat(folder / name)  # noqa: PTH116
                    if stat.S_ISREG(there.st_mode):
                        dated.append((there.st_mtime, name))
    return [folder / name for _, name in heapq.nlargest(most, dated)]


def _named(file: Path, *, closely: bool) -> TalkHead | None:
    """Return the talk in a file with a name of ours, as a damaged one where it cannot be had; None where it is gone."""
    with suppress(OSError, ValueError):
        if os.path.isfile(file):
            head, whole = _looked_at(file, closely=closely)
            if head and whole:
                return head
    return damaged(file) if os.path.lexists(file) else None


def _stray(file: Path) -> TalkHead | None:
    """Return the talk in a file with any name; None where it does not begin as one does."""
    with suppress(OSError, ValueError):
        head, whole = _looked_at(file, closely=True)
        return head if head and whole else damaged(file) if whole is not None else None
    return None


def _looked_at(file: Path, *, closely: bool) -> tuple[TalkHead | None, bool | None]:
    """Return the head of a file, and whether the rest seems to be there; None for what does not begin as a talk."""
    with file.open("rb") as opened:
        data = opened.read(HEAD_BYTES)
        begins = _BEGINNING.match(data)
        if not begins:
            return None, None
        head = head_in(file, data)
        if closely:
            data += opened.read()
        elif len(data) == HEAD_BYTES:
            opened.seek(-_END, os.SEEK_END)
            data = opened.read()
    strange = int(begins[1]) > PLAIN_UP_TO or not data.rstrip().endswith(b"\n}")
    return head, not (strange or (closely and _is_no_text(data))) or _can_be_opened(file)


def _is_no_text(data: bytes) -> bool:
    try:
        # A disk that lost its power leaves zeros, and they are text to Python.
        return "\0" in data.decode("utf-8")
    except UnicodeError:
        return True


def _can_be_opened(file: Path) -> bool:
    from mus_tui.storage.talk.talk_file import load_talk

    try:
        load_talk(file)
    except MusError as error:
        return error.message == "talk_locked"
    return True


def damaged(file: Path) -> TalkHead:
    """Return what is known of a talk that cannot be opened: what its last good version says, or its name alone."""
    nothing = TalkHead(file, "", _day_of(file), "", "", (), "damaged")
    before = read_head(file.with_suffix(".before"))
    return nothing._replace(held=before.held, kind=before.kind, people=before.people) if before else nothing


def _day_of(file: Path) -> str:
    with suppress(ValueError):
        return date.fromisoformat(file.name[:10]).isoformat()
    with suppress(OSError, ValueError, OverflowError):
        return date.fromtimestamp(file.stat().st_mtime).isoformat()  # noqa: DTZ012 - the day on the wall
    return date.min.isoformat()


def _day(talk: TalkHead) -> str:
    return talk.held


def _changed(talk: TalkHead) -> float:
    with suppress(ValueError, OverflowError, OSError):
        return datetime.fromisoformat(talk.changed).timestamp()
    return 0
