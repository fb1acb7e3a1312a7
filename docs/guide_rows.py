"""What the guide to templates says of each key: the one source of the words that an editor shows beside it."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from functools import cached_property
from typing import NamedTuple

_CODE = re.compile(r"`([^`\n]+)`")
_AS_ABOVE = "Som ovenfor"
_SAYS = " | "
"""Stands between the key of a row and what it says of it."""


class Table(NamedTuple):
    """A table of the guide: what it says of each key, or of each value of one key."""

    of: str
    """The key whose values it explains; empty for a table of keys."""
    rows: dict[str, str]
    """By key or value, in the guide's order."""


class Guide:
    """The guide, read for what it says of the keys of a template."""

    def __init__(self, text: str) -> None:
        self._text = re.sub(r"^```.*?^```$", "", text, flags=re.DOTALL | re.MULTILINE)

    def says(self, key: str, beside: Collection[str], chapter: str = "") -> str:
        """Return what the guide says of a key that stands beside these others; empty where it says nothing.

        A row of the table that is about such keys, or else the sentence that names most of them.
        """
        row = next((table.rows[key] for table in self._tables_of(beside) if key in table.rows), "")
        if row and not row.startswith(_AS_ABOVE):
            return plain(row)
        naming = [each for each in self._passages(chapter) if key in _named(each)]
        if row:
            naming = [each for each in naming if re.match(rf"`{key}\b", each)]
        return plain(max(naming, key=lambda each: (_fits(_named(each), beside), -len(each)), default=""))

    def values_of(self, key: str, values: Collection[str]) -> list[str]:
        """Return what the guide says of each value of a key; nothing where no table has them all."""
        found = next((each.rows for each in self._tables if each.of == key and set(values) <= each.rows.keys()), {})
        return [plain(found[each]) for each in values] if found else []

    def _tables_of(self, keys: Collection[str]) -> list[Table]:
        """Return the tables that are about such keys more than about others, the nearest first."""
        near = [(len(each.rows.keys() & set(keys)) / len(each.rows.keys() | set(keys)), each) for each in self._tables]
        return [table for n, table in sorted(near, key=lambda each: -each[0]) if n > 1 / 2 and not table.of]

    @cached_property
    def _tables(self) -> list[Table]:
        return [
            table for block in re.findall(r"(?:^\|.*\n?)+", self._text, re.MULTILINE) for table in _tables_in(block)
        ]

    def _passages(self, chapter: str) -> Iterator[str]:
        """Yield each row and each sentence, with those after it that go on about the same."""
        text = self._text if not chapter else self._text.partition(f"\n## {chapter}\n")[2].partition("\n## ")[0]
        for table in () if chapter else self._tables:
            rows = {} if table.of else table.rows
            yield from (f"`{key}`{_SAYS}{row}" for key, row in rows.items() if not row.startswith(_AS_ABOVE))
        for paragraph in re.split(r"\n\s*\n|\n(?=- )", text):
            said = " ".join(paragraph.removeprefix("- ").split())
            if said and said[0] not in "|#":
                yield from _going_on(re.split(r"(?<=[.:?!»)]) (?=[A-ZÆØÅ`«])(?<=[.?!] )", said))


def _going_on(sentences: list[str]) -> Iterator[str]:
    passage = ""
    for each in sentences:
        if passage and _named(each) <= _named(passage):
            passage += f" {each}"
            continue
        if passage:
            yield passage
        passage = each
    if passage:
        yield passage


def _tables_in(block: str) -> Iterator[Table]:
    rows = [[cell.strip() for cell in re.split(r"(?<!\\)\|", line.strip().strip("|"))] for line in block.splitlines()]
    of = _CODE.match(rows[0][0])
    parts: dict[str, dict[str, str]] = {}
    for cells in rows[2:]:
        for name in _CODE.findall(cells[0]):
            # `sources: title` is the key `title` of each of the `sources`.
            part, _, key = name.rpartition(": ")
            parts.setdefault(part, {})[key] = cells[-1]
    yield from (Table(of[1] if of else "", found) for found in parts.values())


def _named(passage: str) -> frozenset[str]:
    return frozenset(word for code in _CODE.findall(passage) for word in re.findall(r"[a-z_]+", code))


def _fits(named: Collection[str], keys: Collection[str]) -> tuple[int, int]:
    mine = len(set(named) & set(keys))
    return mine, mine - len(named)


def plain(said: str) -> str:
    """Return a passage without the marks that an editor would show as they stand."""
    said = re.sub(r"\[([^]`]+)\]\([^)]*\)", r"\1", said.rpartition(_SAYS)[2])
    said = re.sub(r"; se (?:tabellen )?nedenfor\.", ".", said)
    return re.sub(r"\*\*([^*]+)\*\*", r"\1", _CODE.sub(r"«\1»", said)).strip().removesuffix(":")
