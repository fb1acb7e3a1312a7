"""The pieces of a form that is a Word document (.docx): headings, lists, tables, boxes and places to write.

What is inserted while changes are tracked is read, and what was deleted is told apart. Notes and comments stand after
the paragraph that points to them; what stands at the edge of every page comes first and last.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from io import BytesIO
from typing import TYPE_CHECKING
from zipfile import ZipFile

from mus_tui.model.forms.own_form import RULED, Cell, Piece, Place
from mus_tui.model.values.text import one_line
from mus_tui.storage.own_form.blanks import LONGEST_LINE, MOST_LINES, in_cell, pieces_of_line
from mus_tui.storage.own_form.word_paragraph import Said, said_in
from mus_tui.storage.own_form.word_styles import Lists, Style, Styles, W, is_ruled, value
from mus_tui.storage.preparation.form_word import BROKEN, FALLBACK, part_of
from mus_tui.storage.preparation.not_read import NotReadError

if TYPE_CHECKING:
    from docx.oxml.xmlchemy import BaseOxmlElement

_EDGES = re.compile(r"word/(header|footer)[0-9]*\.xml")
_DRAWN = re.compile(r"word/(?:diagrams/data|charts/chart)[0-9]*\.xml")
_PAGE = re.compile(r"\W*\b(?:side|sidan?|page|seite|s)\b[\s.]*\d*\s*(?:(?:af|av|of|von|/)\s*\d*)?\W*$", re.IGNORECASE)
"""What stands around the number of a page."""
_MOST_PARTS = 24
_NOTES: tuple[tuple[str, Place], ...] = (("footnote", "note"), ("endnote", "note"), ("comment", "comment"))
_A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"


def pieces_of_word(data: bytes) -> tuple[Piece, ...]:
    """Return the pieces of a document; raises `NotReadError` for a broken one."""
    from docx.oxml import parse_xml

    try:
        with ZipFile(BytesIO(data)) as package:

            def part(name: str) -> BaseOxmlElement:
                return parse_xml(part_of(package, name) or b"<none/>")

            reading = _Reading(Styles(part("word/styles.xml")), Lists(part("word/numbering.xml")))
            reading.notes = {
                (name, str(each.get(f"{W}id", ""))): (place, _words(each))
                for name, place in _NOTES
                for each in part(f"word/{name}s.xml").iterfind(f"{W}{name}")
            }
            names = package.namelist()
            edges = [(found[1], _edge(part(each))) for each in names if (found := _EDGES.fullmatch(each))][:_MOST_PARTS]
            drawn = [
                line for each in [n for n in names if _DRAWN.fullmatch(n)][:_MOST_PARTS] for line in _drawn(part(each))
            ]
            body = tuple(reading.blocks(part("word/document.xml")))
    except (*BROKEN, RecursionError) as error:
        raise NotReadError("damaged") from error
    above, below = (
        tuple(dict.fromkeys(line for at, lines in edges if at == side for line in lines))
        for side in ("header", "footer")
    )
    return (*_asides("edge", above), *body, *_asides("other", tuple(drawn)), *_asides("edge", below))


def _asides(place: Place, lines: tuple[str, ...]) -> Iterator[Piece]:
    yield from (Piece("aside", line, place=place) for line in lines)


def _words(element: BaseOxmlElement) -> str:
    return one_line(" ".join("".join(each.text or "" for each in p.iter(f"{W}t")) for p in element.iter(f"{W}p")))


def _edge(root: BaseOxmlElement) -> list[str]:
    """Return what stands above or below every page, a paragraph each; a text box is a paragraph within one."""
    lines = []
    for paragraph in root.iter(f"{W}p"):
        inner = {id(t) for p in paragraph.iter(f"{W}p") if p is not paragraph for t in p.iter(f"{W}t")}
        line = one_line("".join(t.text or "" for t in paragraph.iter(f"{W}t") if id(t) not in inner))
        lines.append(_PAGE.sub("", line) if _is_counted(paragraph) else line)
    return [line for line in lines if line]


def _is_counted(paragraph: BaseOxmlElement) -> bool:
    """Whether Word writes the number of the page in a paragraph, so that its words are only those around it."""
    simple = (str(each.get(f"{W}instr", "")) for each in paragraph.iter(f"{W}fldSimple"))
    return any("PAGE" in said for said in (*simple, *(each.text or "" for each in paragraph.iter(f"{W}instrText"))))


def _drawn(root: BaseOxmlElement) -> list[str]:
    """Return the words of a drawing that Word keeps in a part of its own."""
    lines = (one_line("".join(t.text or "" for t in p.iter(f"{_A}t"))) for p in root.iter(f"{_A}p"))
    return [line for line in lines if line]


class _Reading:
    """One pass over a document."""

    def __init__(self, styles: Styles, lists: Lists) -> None:
        self.notes: dict[tuple[str, str], tuple[Place, str]] = {}
        self._styles, self._lists = styles, lists
        self._count = 0

    def blocks(self, element: BaseOxmlElement) -> Iterator[Piece]:
        """Give the pieces below an element, in order."""
        for each in element:
            if each.tag == f"{W}p":
                yield from self._paragraph(each)
            elif each.tag == f"{W}tbl":
                yield Piece("table", rows=tuple(self._rows(each)))
            elif each.tag == f"{W}altChunk":
                yield Piece("aside", "", place="other")
            elif each.tag not in {FALLBACK, f"{W}sdtPr", f"{W}sectPr"}:
                yield from self.blocks(each)

    def _paragraph(self, paragraph: BaseOxmlElement) -> Iterator[Piece]:
        style = self._styles.of(paragraph)
        said = said_in(paragraph, bold=style.bold)
        self._count += bool(said.line.strip())
        if self._count > MOST_LINES or len(said.line) > LONGEST_LINE:
            raise NotReadError("too_large")
        yield from self._lines(paragraph, style, said)
        yield from said.asides
        for note in said.notes:
            place, words = self.notes.get(note, ("note", ""))
            if words:
                yield Piece("aside", words, place=place)
        for box in said.boxes:
            yield from self.blocks(box)

    def _lines(self, paragraph: BaseOxmlElement, style: Style, said: Said) -> Iterator[Piece]:
        lines = said.line.split("\n")
        listed = self._lists.next(paragraph, style) if said.line.strip() or said.choices else None
        if said.choices:
            label = one_line(said.line)
            yield Piece("boxes", label, choices=tuple(said.choices), is_one=True)
            return
        if style.is_contents:
            yield from _asides("other", tuple(filter(None, map(one_line, lines))))
            return
        number = "" if listed is None or listed.bullet else listed.number
        for n, line in enumerate(lines):
            if not line.strip(" \t\xa0"):
                if len(lines) > 1:
                    continue
                yield Piece("room", level=RULED if style.is_ruled or is_ruled(paragraph) else 0)
            elif n == 0 and style.heading >= 0:
                yield from pieces_of_line(line, "heading", number=number, level=style.heading)
            elif n == 0 and listed is not None and listed.bullet:
                boxed = f"{listed.number} {line}" if listed.number else line
                yield from pieces_of_line(boxed, "item", level=listed.level)
            elif n == 0 and listed is not None:
                yield from pieces_of_line(line, number=number, level=listed.level, strong=said.strong)
            else:
                yield from pieces_of_line(line, strong=said.strong)

    def _rows(self, table: BaseOxmlElement) -> Iterator[tuple[Cell, ...]]:
        for row in _children(table, f"{W}tr"):
            yield tuple(self._cell(each) for each in _children(row, f"{W}tc"))

    def _cell(self, cell: BaseOxmlElement) -> Cell:
        columns = value(cell, "tcPr", "gridSpan")
        pieces = tuple(in_cell(self.blocks(cell)))
        return Cell(pieces, min(int(columns), 63) if columns.isdecimal() and int(columns) else 1)


def _children(element: BaseOxmlElement, tag: str) -> Iterator[BaseOxmlElement]:
    """Give the rows of a table, or the cells of a row, also those in a content control or inserted."""
    for each in element:
        if each.tag == tag:
            yield each
        elif each.tag not in {f"{W}tbl", f"{W}p", f"{W}tr", f"{W}tc", FALLBACK}:
            yield from _children(each, tag)
