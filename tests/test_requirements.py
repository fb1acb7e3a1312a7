"""The page of requirements and what cites it agree: no id is unknown, none is forgotten, every place is there.

A citation is a list of ids in parentheses, with nothing else in them. Whatever looks like an id anywhere else is a
citation gone wrong, but for A4, which is a size of paper.
"""

from __future__ import annotations

import re
from collections import defaultdict
from functools import cache
from itertools import groupby
from pathlib import Path
from typing import NamedTuple

import pytest

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "src" / "mus_tui"
PAGE = ROOT / "docs" / "requirements.md"

CITING = ("src", "tests", "bench", "templates", "docs")
KINDS = {".py", ".md", ".yaml", ".tcss", ".css"}

NUMBERED = r"[HKGABES][1-9]\d?"
ID = rf"(?:{NUMBERED}|PLAN)"
# Not right after a word, where parentheses call a function.
CITATION = re.compile(rf"(?<!\w)\({ID}(?:,\s+(?:#\s+)?{ID})*\)")
LOOKS_LIKE_ONE = re.compile(rf"(?<![\w%]){NUMBERED}(?!\w)")
PAPER = "A4"


class Row(NamedTuple):
    """One requirement on the page."""

    id: str
    asks: str
    lives: str
    """The places, or why there are none."""

    @property
    def places(self) -> list[str]:
        return re.findall(r"`([^`]+)`", self.lives)

    @property
    def is_cited(self) -> bool:
        """Whether the page says that it is cited."""
        return not self.lives.startswith(("Not cited", "Missing"))


@cache
def rows() -> tuple[Row, ...]:
    found = re.findall(rf"^\| ({ID}) \| (.+?) \| (.+?) \|$", PAGE.read_text("utf-8"), re.MULTILINE)
    return tuple(Row(*each) for each in found)


@cache
def texts() -> dict[Path, str]:
    files = (file for folder in CITING for file in (ROOT / folder).rglob("*") if file.suffix in KINDS)
    return {file: file.read_text("utf-8") for file in files if file not in (PAGE, Path(__file__))}


def cited_in(text: str) -> set[str]:
    return {each for citation in CITATION.findall(text) for each in re.findall(ID, citation)}


@cache
def citing() -> dict[str, set[Path]]:
    """Return for each id the files that cite it."""
    found: dict[str, set[Path]] = defaultdict(set)
    for file, text in texts().items():
        for each in cited_in(text):
            found[each].add(file)
    return dict(found)


def where(place: str) -> Path:
    """Return the file that a path on the page means: one of the package, or else from the root."""
    inside = PACKAGE / place
    return inside if inside.exists() else ROOT / place


def test_a_citation_is_a_list_of_ids_and_nothing_else_in_parentheses() -> None:
    said = "One (H7), two (G16,\n    G26, PLAN), on F4 (F6), as A4 and (requirement S9), dated (S1 and S2), due(E1)."
    assert cited_in(said) == {"H7", "G16", "G26", "PLAN"}


def test_whatever_looks_like_an_id_is_part_of_a_citation_or_a_size_of_paper() -> None:
    stray = {
        (str(file.relative_to(ROOT)), found)
        for file, text in texts().items()
        for found in LOOKS_LIKE_ONE.findall(CITATION.sub("", text))
        if found != PAPER
    }
    assert stray == set()


def test_every_id_that_is_cited_is_on_the_page() -> None:
    assert citing().keys() - {row.id for row in rows()} == set()


def test_every_row_of_a_table_is_read_and_every_group_is_numbered_without_a_gap() -> None:
    tables = re.findall(r"^\|(?! Id \||---)", PAGE.read_text("utf-8"), re.MULTILINE)
    assert len(rows()) == len(tables)
    groups = [(letter, [row.id for row in group]) for letter, group in groupby(rows(), lambda row: row.id[0])]
    assert [letter for letter, _ in groups] == list("HKGABPES")
    for letter, ids in groups:
        assert ids == (["PLAN"] if letter == "P" else [f"{letter}{number + 1}" for number in range(len(ids))])


@pytest.mark.parametrize("row", rows(), ids=lambda row: row.id)
def test_where_a_requirement_lives_is_said_as_it_is(row: Row) -> None:
    files = [where(place) for place in row.places]
    assert [str(file) for file in files if not file.is_file()] == []
    assert row.is_cited == (row.id in citing())
    if row.is_cited:
        assert row.lives.startswith("`")
        assert 1 <= len(files) <= 3
        assert [str(file) for file in files if file not in citing()[row.id]] == []
