"""A line of a form as its pieces: words, the labels of places to write, and boxes to tick."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from mus_tui.model.forms.own_form import Piece, Sort
from mus_tui.model.values.text import one_line

BLANK = "\ue000"
"""Stands in a line for a place to write that the document shows without signs."""

MOST_LINES, LONGEST_LINE = 5_000, 8_000
"""Lines of a form, and letters of each: a long form has some hundred, and a page three thousand."""

_BLANK = re.compile(r"_{3,}(?:\s+_{2,})*|\ue000|\.{4,}|(?:\.\s){4,}|…{2,}|(?<=:)\s*\t+|\[\s{2,}\]")
_FILLED = r"(?:\[(?=[^\]\n]*\w\w)[^\]\n]{2,120}\](?!\()|\{\{[^}\n]{1,80}\}\})"
_TO_FILL_IN = re.compile(
    rf"(?:(?<=:)|^)\s*({_FILLED}(?:\W{{1,3}}\w{{0,4}}\W{{1,3}}{_FILLED})*|(?<=:)\s*/\s?[0-9]{{1,3}})\s*$"
)
"""Words that only say what to write there, as some put them where others draw a line."""
_BOX = re.compile(r"[☐☑☒□❏❑▢◻◽○◯⬜]|\[[ xX]?\](?!\()|\(\s\)")
_ROUND = re.compile(r"[◯○]|\(\s\)")
"""Of several that are round, one is meant, as on a screen."""
_NUMBER = re.compile(
    r"(?:[0-9]{1,2}(?:\.[0-9]{1,2})*[a-z]?[.)]|[0-9]{1,2}(?:\.[0-9]{1,2})+|[a-zA-Z][.)]|[IVX]{1,5}[.)])\s+(?=\S)"
)
_BULLET = re.compile(r"[•●▪■◦‣⁃*·–—-]\s+(?=\S)")
_NO_WORDS = re.compile(r"[\W_]*")
_GAP = re.compile(r"(?:_{3,}|\.{4,}|…{2,}|\ue000)")
"""A place to write within a sentence."""
_SAID_CROSSED = re.compile(r".*\w\W*\[[xX]\]\s*[\w%].*")
"""A sentence with «[X]» for a number or a name, and no box to tick."""
_RULE = re.compile(r"[\s_\-–—=*.…]+")


def pieces_of_line(
    line: str, sort: Sort = "text", *, number: str = "", level: int = 0, strong: bool = False
) -> Iterator[Piece]:
    """Give the pieces of one line; those that are words alone are of this sort, or a point where a sign says so."""
    words = line.strip(" \n\xa0")
    if sort == "text" and not _BLANK.match(words) and (bullet := _BULLET.match(words)):
        sort, words = "item", words[bullet.end() :]
    elif sort in ("text", "heading") and not number and (found := _NUMBER.match(words)):
        number, words = found[0].strip(), words[found.end() :]
    hints: list[str] = []
    if not _BOX.match(words):
        # What is to be written after a box is part of what the box says.
        hints = [found[1] for found in _TO_FILL_IN.finditer(words)]
        words = _TO_FILL_IN.sub(BLANK, words)
    if re.fullmatch(r"[0-9]{1,2}[.)]?", words):
        yield Piece("room", "", " ".join((number, words)).strip(), 1)
    elif _BOX.search(words) and not (len(_BOX.findall(words)) == 1 and _SAID_CROSSED.fullmatch(words)):
        yield _boxes(words, number, level)
    elif sort in ("text", "item") and _is_sentence_with_gap(words):
        yield Piece(
            sort, one_line(_GAP.sub(lambda found: found[0].replace(BLANK, "____"), words)), number, level, strong
        )
    else:
        yield from _labels(words, Piece(sort, "", number, level, strong))
    yield from (Piece("aside", one_line(hint), place="hint") for hint in hints)


def in_cell(pieces: Iterable[Piece]) -> Iterator[Piece]:
    """Give the pieces of a cell of a table: its room is the cell itself, and a number alone is what it says."""
    for piece in pieces:
        if piece.sort != "room":
            yield piece
        elif piece.line:
            yield Piece("text", piece.line)


def _is_sentence_with_gap(words: str) -> bool:
    """Whether a place to write stands within a sentence that goes on after it, and ends as one."""
    parts = _GAP.split(words)
    before, after = parts[0].rstrip(), parts[-1].strip()
    whole = len(parts) == 2 and len(before.split()) > 2 and not before.endswith(":")
    return whole and after[:1].islower() and after[-1:] in (".", "!", "?") and len(after.split()) > 1


def _labels(words: str, like: Piece) -> Iterator[Piece]:
    *labels, last = _BLANK.split(words)
    number = like.number
    for each in labels:
        said = one_line(each)
        if _NO_WORDS.fullmatch(said):
            yield Piece("room", said, number, 1)
        else:
            yield Piece("heading" if like.sort == "heading" else "field", said, number, like.level, like.strong)
        number = ""
    said = one_line(last)
    if not _NO_WORDS.fullmatch(said):
        yield Piece(like.sort, said, number, like.level, like.strong)
    elif not labels and (said or number):
        # A sign or a number that stands alone before a place to write, or a rule across the page.
        rule = _RULE.fullmatch(said) is not None
        yield Piece("room", "" if rule else said, number, int(not rule or len(said) < 3))


def _boxes(words: str, number: str, level: int) -> Piece:
    is_one = all(_ROUND.fullmatch(found[0]) for found in _BOX.finditer(words))
    before, *after = (one_line(_BLANK.sub(" ", each)) for each in _BOX.split(words))
    if before and not after[-1]:
        # «Ja ☐ Nej ☐»: the boxes stand after their words.
        found = re.match(r"(.*[?:]|(?:\S+\s+){3,}.*\.)\s+(\S.*)", before)
        lead, first = (found[1], found[2]) if found else ("", before)
        return Piece("boxes", lead, number, level, choices=tuple(filter(None, (first, *after[:-1]))), is_one=is_one)
    return Piece("boxes", before, number, level, choices=tuple(filter(None, after)), is_one=is_one)
