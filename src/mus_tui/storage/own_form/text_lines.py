"""The pieces of a form that is text: Markdown, or lines as somebody typed them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile

from mus_tui.model.forms.own_form import Cell, Piece
from mus_tui.model.values.text import clean, one_line
from mus_tui.storage.own_form.blanks import LONGEST_LINE, MOST_LINES, in_cell, pieces_of_line
from mus_tui.storage.preparation.not_read import NotReadError

_HEADING = re.compile(r"(#{1,6})\s+(.*?)\s*#*")
_UNDER = re.compile(r"\s*(?:={3,}|-{3,}|~{4,}|·{3,}|\^{3,})\s*")
_DEPTHS = "=-~·^"
"""How deep a heading is, by the signs below it: the first two are Markdown, and what comes after lies deeper."""
_RULE_OF_TABLE = re.compile(r"[\s|:+=-]*-[\s|:+=-]*")
_BULLET = re.compile(r"(\s*)(?:[-*+•●▪■◦‣⁃·–—]|o(?=\t))\s+(.*)")
_STRONG = re.compile(r"\s*(\*\*|__)(?=\S)(.+?)(?<=\S)\1\s*:?\s*")
_COMMENT = re.compile(r"<!--(.{0,2000}?)-->", re.DOTALL)
_INPUT = re.compile(r"<input\b[^>]*>", re.IGNORECASE)
_BREAK = re.compile(r"<br\s*/?>", re.IGNORECASE)
_TAG = re.compile(r"</?[a-zA-Z][^<>]{0,300}>")
_LINK = re.compile(r"!?\[([^\]\n]{1,300})\]\(([^)\s]{1,500})[^)\n]{0,300}\)")
_MARKS = re.compile(r"\*\*|(?<!\w)__(?=[^_\s])|(?<=[^_\s])__(?!\w)|(?<![\w*])\*(?=[^\s*])|(?<=[^\s*])\*(?![\w*])|`|~~")
_ESCAPED = re.compile(r"\\([\\`*_{}\[\]()#+.!|<>~-])")
_LONGEST_HEADING = 70
_WRAPPED = 60
"""Letters of a line that goes on in the next one."""


def pieces_of_text(text: str) -> tuple[Piece, ...]:
    """Return the pieces of a text; raises `NotReadError` for more than any form has."""
    lines = clean(text).replace("\t\n", "\n").split("\n")
    if len(lines) > MOST_LINES or any(len(each) > LONGEST_LINE for each in lines):
        raise NotReadError("too_large")
    return tuple(_Reading(lines).pieces())


class _Reading:
    """One pass over the lines of a text."""

    def __init__(self, lines: Sequence[str]) -> None:
        self._lines = _joined(lines)
        self._indents: list[int] = []
        self._is_marked = any(_HEADING.fullmatch(each.strip()) for each in self._lines) or any(
            self._is_under(n + 1) for n in range(len(self._lines) - 1)
        )
        """Whether it says itself what its headings are, so that none is to be told by its look."""

    def pieces(self) -> Iterator[Piece]:
        """Give its pieces in order."""
        at = 0
        if (
            self._lines
            and self._lines[0].strip() == "---"
            and "---" in (rest := [x.strip() for x in self._lines[1:60]])
        ):
            at = rest.index("---") + 2
            yield from (Piece("aside", one_line(x), place="other") for x in self._lines[1 : at - 1] if x.strip())
        while at < len(self._lines):
            rows = self._table(at)
            if rows:
                yield Piece("table", rows=tuple(_row(each) for each in rows if not _RULE_OF_TABLE.fullmatch(each)))
                at += len(rows)
                continue
            yield from self._line(at)
            under = at + 1 < len(self._lines) and self._is_under(at + 1)
            at += 2 if under else 1

    def _table(self, at: int) -> list[str]:
        begins = self._lines[at].strip()
        if begins.startswith("|") and begins.count("|") > 1:
            return list(takewhile(lambda line: line.strip().startswith("|"), self._lines[at:]))
        cells = len(begins.split("\t"))
        if cells > 1 and ":" not in begins:
            rows = list(takewhile(lambda line: len(line.strip(" ").split("\t")) == cells, self._lines[at:]))
            return rows if len(rows) > 1 else []
        return []

    def _is_under(self, at: int) -> bool:
        above = self._lines[at - 1].strip()
        found = _UNDER.fullmatch(self._lines[at])
        is_words = bool(re.search(r"\w", above)) and not above.startswith(("#", "|", "-", "*", "+", ">", "["))
        return bool(found) and is_words and len(above) <= _LONGEST_HEADING

    def _line(self, at: int) -> Iterator[Piece]:
        line = self._lines[at].rstrip()
        for aside in _COMMENT.findall(line):
            yield Piece("aside", one_line(aside), place="other")
        line = re.sub(r"^\s*(?:>\s?)+", "", _COMMENT.sub("", line))
        words = line.strip()
        if words.startswith(("```", "~~~", ":::")):
            words = words.lstrip("`~:").strip()
        if not words:
            if not line.strip():
                self._indents = []
            yield Piece("room")
        elif at + 1 < len(self._lines) and self._is_under(at + 1):
            depth = min(_DEPTHS.index(self._lines[at + 1].strip()[0]) + 1, 3)
            yield from pieces_of_line(_plain(words), "heading", level=depth)
        elif heading := _HEADING.fullmatch(words):
            yield from pieces_of_line(_plain(heading[2]), "heading", level=len(heading[1]))
        elif (bullet := _BULLET.fullmatch(line)) and not re.fullmatch(r"[\s*_-]+", line):
            yield from pieces_of_line(_plain(bullet[2]), "item", level=self._level(bullet[1]))
        else:
            strong = bool(_STRONG.fullmatch(words)) or (not self._is_marked and self._stands_alone(at, words))
            for each in _BREAK.split(words):
                yield from pieces_of_line(_plain(each), strong=strong, level=self._level(line) if self._indents else 0)

    def _level(self, before: str) -> int:
        indent = len(before.replace("\t", "    ")) - len(before.replace("\t", "    ").lstrip())
        while self._indents and self._indents[-1] > indent:
            self._indents.pop()
        if not self._indents or self._indents[-1] < indent:
            self._indents.append(indent)
        return min(len(self._indents) - 1, 8)

    def _stands_alone(self, at: int, words: str) -> bool:
        """Whether a line stands as a heading does: short, no sentence, apart from what is before it."""
        if len(words) > _LONGEST_HEADING or words[-1] in ".?!:,;…_" or not words[0].isupper():
            return (
                bool(re.match(r"[0-9]{1,2}[.)]\s+\w", words))
                and len(words) <= _LONGEST_HEADING
                and words[-1] not in ".?!,;…_:"
            )
        return words.isupper() or at == 0 or not self._lines[at - 1].strip() or at + 1 == len(self._lines)


def _joined(lines: Sequence[str]) -> list[str]:
    """Return the lines, those that a program broke put together again; a comment stands on one."""
    found: list[str] = []
    for line in lines:
        before = found[-1] if found else ""
        goes_on = (
            len(before) >= _WRAPPED
            and not before.lstrip().startswith(("|", "#"))
            and before.rstrip()[-1:] not in ".?!:|"
        )
        begins = line.strip()
        if "<!--" in before and "-->" not in before[before.rindex("<!--") :]:
            found[-1] = f"{before} {begins}"
        elif goes_on and begins[:1].islower() and not _BULLET.fullmatch(line) and "\t" not in line:
            found[-1] = f"{before.rstrip()} {begins}"
        else:
            found.append(line)
    return found


def _plain(words: str) -> str:
    """Return words without the signs that only say how they look."""
    words = _INPUT.sub("☐", words)
    words = _LINK.sub(lambda found: found[1] if found[1] in found[2] else f"{found[1]} ({found[2]})", words)
    words = _TAG.sub(" ", _BREAK.sub(" ", words))
    return _ESCAPED.sub(r"\1", _MARKS.sub("", words))


def _row(line: str) -> tuple[Cell, ...]:
    words = line.strip(" ")
    if words.startswith("|"):
        words = words[1:].removesuffix("|")
        cells = re.split(r"(?<!\\)\|", words)
    else:
        cells = words.split("\t")
    return tuple(Cell(tuple(_cell(each))) for each in cells)


def _cell(words: str) -> Iterator[Piece]:
    for line in _BREAK.split(words):
        strong = bool(_STRONG.fullmatch(line))
        yield from in_cell(pieces_of_line(_plain(line), strong=strong))
