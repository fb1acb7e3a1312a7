"""Gives every reader of ours files that are cut, flipped, or no file of ours at all (point 6)."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from pathlib import Path
from typing import NamedTuple

from bench.torture.saves import AT, HERE, NAME, NEW, QUESTION
from mus_tui.errors import MusError
from mus_tui.model.values.preparation import Preparation
from mus_tui.storage.preparation.preparation_file import (
    load_preparation,
    load_shared,
    private_file,
    save_preparation,
    shared_file,
)
from mus_tui.storage.talk.talk_file import load_talk, save_talk
from mus_tui.words import t


class Reader(NamedTuple):
    """One sort of file, and what reads it."""

    name: str
    """The sort of file, as the report calls it."""
    file: Path
    """Where one lies that is whole."""
    read: Callable[[], object]
    """Reads it: what is in it, without where in it they were."""


class Counts(NamedTuple):
    """What became of so many files."""

    name: str
    """What was read, and what had been done to it."""
    files: int
    """How many files were read."""
    refused: int
    """Refused with one plain sentence."""
    same: int
    """Read, with everything in it as it was: the change was where it does no harm."""
    wrong: tuple[str, ...]
    """Read with something else in it, refused with anything but one sentence, or changed on disk."""
    messages: Counter[str]
    """How often each sentence was said."""

    def in_words(self) -> str:
        """Say it in a line."""
        return (
            f"{self.name}: {self.files} files, {self.refused} refused in one sentence, {self.same} unharmed, "
            f"{len(self.wrong)} wrong"
        )


def readers(folder: Path) -> Iterator[Reader]:
    """Lay out one whole file of each sort and give its reader."""
    talk = folder / NAME
    save_talk(talk, NEW, HERE, AT)
    mine = Preparation(talk=NEW.id, participant="p2").with_note(QUESTION, "Kun mit.").with_shared(QUESTION)
    save_preparation(talk, mine, HERE)
    yield Reader("talk", talk, lambda: load_talk(talk).talk)
    yield Reader("preparation", private_file(talk, "p2"), partial(_preparation, talk))
    yield Reader("what is shared", shared_file(talk, "p2"), lambda: load_shared(talk, "p2"))


def _preparation(talk: Path) -> object:
    loaded = load_preparation(talk, "p2")
    return loaded.preparation if loaded else None


def every_truncation(reader: Reader, step: int = 1) -> Counts:
    """Cut a file after each of its bytes."""
    whole = reader.file.read_bytes()
    # Without its last newline it is whole.
    return given(reader, "cut", (whole[:length] for length in range(0, len(whole) - 1, step)))


def bit_flips(reader: Reader, times: int, seed: int = 1) -> Counts:
    """Flip one bit, so many times."""
    whole = reader.file.read_bytes()
    dice = random.Random(seed)

    def flipped() -> Iterator[bytes]:
        for _ in range(times):
            data = bytearray(whole)
            data[dice.randrange(len(data))] ^= 1 << dice.randrange(8)
            yield bytes(data)

    return given(reader, "one bit flipped", flipped())


def json_cases(reader: Reader, folder: Path) -> Counts:
    """Give the cases of the public JSON suite: as the whole file, and in the place of each value of ours."""
    whole = reader.file.read_bytes()

    def cases() -> Iterator[bytes]:
        for case in sorted(folder.glob("*.json")):
            data = case.read_bytes()
            yield data
            for key in (b'"checksum": ', b'"position": ', b'"talk": ', b'"preparation": ', b'"version": '):
                if key in whole:
                    before, _, after = whole.partition(key)
                    yield before + key + data + b"," + after
                    yield before + key + data + b"\n}"

    return given(reader, "the JSON suite", cases())


def given(reader: Reader, what: str, files: Iterable[bytes]) -> Counts:
    """Put each of these in the place of a whole file, read it, and put the whole one back."""
    whole = reader.file.read_bytes()
    meant = reader.read()
    messages: Counter[str] = Counter()
    wrong: list[str] = []
    number = same = 0
    for number, data in enumerate(files, 1):  # noqa: B007 - counted
        reader.file.write_bytes(data)
        try:
            found = reader.read()
        except MusError as error:
            messages[error.message] += 1
            sentence = t(f"errors.{error.message}", **error.values)
            if "\n" in sentence or "{" in sentence:
                wrong.append(f"{reader.name}, {what}: {sentence!r} for {data[:80]!r}")
        except Exception as error:
            wrong.append(f"{reader.name}, {what}: {error!r} for {data[:80]!r}")
        else:
            same += found == meant
            if found != meant:
                wrong.append(f"{reader.name}, {what}: something else was read from {data[:80]!r}")
        if reader.file.read_bytes() != data:
            wrong.append(f"{reader.name}, {what}: the file was changed on disk")
    reader.file.write_bytes(whole)
    return Counts(f"{reader.name}, {what}", number, messages.total(), same, tuple(wrong), messages)
