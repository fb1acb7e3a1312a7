"""The lines of a form that was saved as a Word document (.docx).

What is inserted while changes are tracked is read, and what was deleted is not. An equation is read as a line. Notes,
comments and what stands at the edge of every page come before the text: after it they would be part of the last
answer. python-docx reads the parts, and is loaded when such a file comes.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from contextlib import suppress
from io import BytesIO
from struct import error as StructError  # noqa: N812
from typing import TYPE_CHECKING, NamedTuple
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile
from zlib import error as ZlibError  # noqa: N812

from mus_tui.storage.preparation.equation_signs import SIGNS
from mus_tui.storage.preparation.not_read import NotReadError

if TYPE_CHECKING:
    from docx.oxml.xmlchemy import BaseOxmlElement

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_M = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_LEFT = {f"{_W}moveFrom", f"{_W}del"}
"""What was moved away or deleted while changes are tracked."""
_LARGEST = 4 * 1024 * 1024
"""Bytes of one part, unpacked."""
BROKEN = (
    *(BadZipFile, ZlibError, StructError, SyntaxError, ValueError, LookupError, NotImplementedError, OSError),
    *(RuntimeError, EOFError),
)
"""What Python and its readers of packages and XML say of one that is spoiled, or locked."""
_SIGNS = {"f0a8": "☐", "f06f": "☐", "f0fe": "☒", "f0fd": "☒", "f0fc": "✓", "f0b7": "•"}
"""Letters of the fonts that hold pictures, as Word writes them."""
_ABOUT = ("styles", "numbering")
_BESIDE = ("word/footnotes.xml", "word/endnotes.xml", "word/comments.xml")
_EDGES = re.compile(r"word/(?:header|footer)[0-9]*\.xml")
_MOST_EDGES = 12
_BOXES = frozenset("☐☑☒")
_BOX = re.compile(r"(?<![ \t\xa0])[ \t\xa0]{2,}(?=[☐☑☒])")
_HEADING = re.compile(r"heading ([1-9])")


class _Leads(NamedTuple):
    """What stands before a line in plain text, where Word only shows it."""

    levels: dict[str, int]
    """How deep a heading is, by its style."""
    bullets: dict[str, dict[str, str]]
    """The signs of a list that has boxes for signs, by its number and then by level."""


def lines_of_word(data: bytes) -> str:
    """Return what is written in a document, a paragraph a line; raises `NotReadError` for a broken one."""
    from docx.oxml import parse_xml

    try:
        with ZipFile(BytesIO(data)) as package:
            styles, numbering = (parse_xml(part_of(package, f"word/{name}.xml") or b"<none/>") for name in _ABOUT)
            leads = _Leads(_levels(styles), _bullets(numbering))
            edges = [name for name in package.namelist() if _EDGES.fullmatch(name)][:_MOST_EDGES]
            # The first page and the others may say the same.
            lines = [
                *dict.fromkeys(line for name in edges for line in _at_edge(parse_xml(part_of(package, name)), leads))
            ]
            for name in _BESIDE:
                if part := part_of(package, name):
                    lines += [*_lines(parse_xml(part), leads), ""]
            lines += _lines(parse_xml(part_of(package, "word/document.xml")), leads)
    except BROKEN as error:
        raise NotReadError("form_damaged") from error
    return "\n".join(lines)


def part_of(package: ZipFile, name: str) -> bytes:
    """Return one part of a document, nothing where it has none; raises `ValueError` for one that is far too large."""
    if name not in package.namelist():
        return b""
    about = package.getinfo(name)
    if about.file_size > _LARGEST or about.compress_type not in {ZIP_STORED, ZIP_DEFLATED}:
        raise ValueError(name)
    return package.read(name)


def _levels(styles: BaseOxmlElement) -> dict[str, int]:
    """Return which styles are headings, and how deep; their names are the same in every language of Word."""
    levels = {}
    for style in styles.iter(f"{_W}style"):
        named = style.find(f"{_W}name")
        found = _HEADING.fullmatch("" if named is None else str(named.get(f"{_W}val", "")).lower())
        if found:
            levels[str(style.get(f"{_W}styleId"))] = int(found[1])
    return levels


def _bullets(numbering: BaseOxmlElement) -> dict[str, dict[str, str]]:
    """Return the lists whose sign is a box: whether it is ticked stands nowhere else."""
    kinds: dict[str, dict[str, str]] = {}
    for kind in numbering.findall(f"{_W}abstractNum"):
        signs = kinds.setdefault(str(kind.get(f"{_W}abstractNumId")), {})
        for level in kind.findall(f"{_W}lvl"):
            if (sign := _value(level.findall(f"{_W}lvlText"))) in _BOXES:
                signs[str(level.get(f"{_W}ilvl"))] = sign
    lists = numbering.findall(f"{_W}num")
    return {str(each.get(f"{_W}numId")): kinds.get(_value(each.findall(f"{_W}abstractNumId")), {}) for each in lists}


def _lines(root: BaseOxmlElement, leads: _Leads) -> Iterator[str]:
    for paragraph, said in _paragraphs(root):
        text = _BOX.sub("\n", "".join(said))
        # A line to write on is a tab.
        first, *others = (line.strip("\t").rstrip() for line in text.split("\n"))
        yield f"{_lead(paragraph, leads) if first.strip() else ''}{first}"
        yield from others


def _at_edge(root: BaseOxmlElement, leads: _Leads) -> Iterator[str]:
    """Return what stands above or below every page; not what Word fills in itself, such as the number of the page."""
    counted = [each for name in ("fldSimple", "instrText") for each in root.iter(f"{_W}{name}")]
    for paragraph in {next(each.iterancestors(f"{_W}p"), root) for each in counted} - {root}:
        paragraph.getparent().remove(paragraph)
    return _lines(root, leads)


def _paragraphs(root: BaseOxmlElement) -> list[tuple[BaseOxmlElement, list[str]]]:
    """Return each paragraph with what is said in it; one in a text box within another is one of its own."""
    found: list[tuple[BaseOxmlElement, list[str]]] = []

    def walk(element: BaseOxmlElement, said: list[str], *, twice: bool) -> None:
        # A text box is there twice: for this Word, and for an older one; what was moved stands where it is now.
        twice = twice or element.tag == FALLBACK
        if element.tag == f"{_W}p":
            said = []
            if not twice:
                found.append((element, said))
        said.append(_said(element))
        for each in element:
            if each.tag not in _LEFT:
                walk(each, said, twice=twice)
        if _in_brackets(element):
            said.append(")")

    # A reader of XML goes no deeper than Python does.
    walk(root, [], twice=False)
    return found


def _said(element: BaseOxmlElement) -> str:
    if element.tag in {f"{_W}t", f"{_M}t"}:
        return element.text or ""
    if (part := _part_of_equation(element)) in SIGNS or part == "d":
        return f"{SIGNS.get(part, '')}{'(' if _in_brackets(element) else ''}"
    if part == "nary":
        sign = element.find(f"{_M}naryPr/{_M}chr")
        return "∫" if sign is None else str(sign.get(f"{_M}val", ""))
    if element.tag in {f"{_W}br", f"{_W}cr"}:
        return "\n"
    if element.tag == f"{_W}tab" and element.getparent().tag == f"{_W}r":
        return "\t"
    if element.tag == f"{_W}noBreakHyphen":
        return "-"
    return sign_of(str(element.get(f"{_W}char", ""))) if element.tag == f"{_W}sym" else ""


def _part_of_equation(element: BaseOxmlElement) -> str:
    tag = str(element.tag)
    return tag.removeprefix(_M) if tag.startswith(_M) else ""


def _in_brackets(element: BaseOxmlElement) -> bool:
    """Whether a part of an equation is more than one number or letter, so that it has to be held together."""
    part = _part_of_equation(element)
    return part == "d" or (part in SIGNS and not "".join(each.text or "" for each in element.iter(f"{_M}t")).isalnum())


def sign_of(number: str) -> str:
    """Return the letter that stands for one of a font of pictures, by its number."""
    if known := _SIGNS.get(number.lower()):
        return known
    with suppress(ValueError, OverflowError):
        return chr(int(number, 16))
    return ""


def _lead(paragraph: BaseOxmlElement, leads: _Leads) -> str:
    about = paragraph.find(f"{_W}pPr")
    if about is None:
        return ""
    style = _value(about.findall(f"{_W}pStyle"))
    if style in leads.levels:
        return f"{'#' * min(leads.levels[style], 6)} "
    listed = about.find(f"{_W}numPr")
    if listed is None:
        return "- " if style.startswith("List") else ""
    number, level = (_value(listed.findall(f"{_W}{name}")) for name in ("numId", "ilvl"))
    box = leads.bullets.get(number, {}).get(level or "0")
    return f"- {box} " if box else "- "


def _value(found: Iterable[BaseOxmlElement]) -> str:
    return next((str(each.get(f"{_W}val", "")) for each in found), "")
