"""What the styles and lists of a Word document say of a paragraph: how deep a heading, which number, which point."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from docx.oxml.xmlchemy import BaseOxmlElement

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_HEADING = re.compile(r"heading ([1-9])")
_DEEPEST = 12
"""Styles that stand on one another."""
_ROMAN = ((10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))


class Style(NamedTuple):
    """What is known of the style of a paragraph."""

    heading: int = -1
    """How deep a heading it is, 0 for the title; -1 for none."""
    bold: bool = False
    """Whether its letters are bold or capitals."""
    listed: tuple[str, str] = ("", "")
    """The list and the level of it that it brings along."""
    is_ruled: bool = False
    """Whether there is a line below it, to write on."""
    is_contents: bool = False
    """Whether it is of a table of contents, which says again what stands elsewhere."""


class Numbered(NamedTuple):
    """How a paragraph stands in a list."""

    number: str
    """The number as it is shown; empty for a point."""
    level: int
    """How deep, from 0."""
    bullet: bool
    """Whether it is a point rather than a number."""


def value(element: BaseOxmlElement | None, *path: str) -> str:
    """Return what stands on the first element down a path, empty where there is none."""
    found = None if element is None else element.find("/".join(f"{W}{each}" for each in path))
    return "" if found is None else str(found.get(f"{W}val", ""))


def is_on(element: BaseOxmlElement | None, *path: str) -> bool:
    """Whether a property is there, and not turned off."""
    found = None if element is None else element.find("/".join(f"{W}{each}" for each in path))
    return found is not None and str(found.get(f"{W}val", "1")) not in {"0", "false", "none", "off"}


def is_ruled(paragraph: BaseOxmlElement) -> bool:
    """Whether a paragraph, or a style, has a line below it."""
    return any(value(paragraph, "pPr", "pBdr", side) not in {"", "none", "nil"} for side in ("bottom", "between"))


class Styles:
    """The styles of a document."""

    def __init__(self, root: BaseOxmlElement) -> None:
        self._styles = {str(each.get(f"{W}styleId", "")): each for each in root.iter(f"{W}style")}
        self._known: dict[str, Style] = {}

    def of(self, paragraph: BaseOxmlElement) -> Style:
        """Return what the style of a paragraph says, with what the paragraph says itself."""
        about = paragraph.find(f"{W}pPr")
        name = value(about, "pStyle")
        if name not in self._known:
            self._known[name] = self._style(name)
        style = self._known[name]
        outline = value(about, "outlineLvl")
        return style._replace(heading=int(outline) + 1) if outline.isdecimal() and int(outline) < 9 else style

    def _style(self, name: str) -> Style:
        found = Style()
        for each in reversed(list(self._standing_on(name))):
            called = value(each, "name").lower()
            outline = value(each, "pPr", "outlineLvl")
            if heading := _HEADING.fullmatch(called):
                found = found._replace(heading=int(heading[1]))
            elif called == "title":
                found = found._replace(heading=0)
            elif outline.isdecimal() and int(outline) < 9:
                found = found._replace(heading=int(outline) + 1)
            if each.find(f"{W}rPr/{W}b") is not None or each.find(f"{W}rPr/{W}caps") is not None:
                found = found._replace(bold=is_on(each, "rPr", "b") or is_on(each, "rPr", "caps"))
            if number := value(each, "pPr", "numPr", "numId"):
                found = found._replace(listed=(number, value(each, "pPr", "numPr", "ilvl")))
            found = found._replace(is_ruled=found.is_ruled or is_ruled(each))
            found = found._replace(is_contents=called.startswith("toc "))
        return found

    def _standing_on(self, name: str) -> Iterator[BaseOxmlElement]:
        for _ in range(_DEEPEST):
            style = self._styles.get(name)
            if style is None:
                return
            yield style
            name = value(style, "basedOn")


class Lists:
    """The lists of a document, which count as the paragraphs come."""

    def __init__(self, root: BaseOxmlElement) -> None:
        kinds = {str(each.get(f"{W}abstractNumId")): each for each in root.findall(f"{W}abstractNum")}
        self._lists = {
            str(each.get(f"{W}numId")): (kind, kinds[kind])
            for each in root.findall(f"{W}num")
            if (kind := value(each, "abstractNumId")) in kinds
        }
        self._counts: dict[str, list[int]] = {}

    def next(self, paragraph: BaseOxmlElement, style: Style) -> Numbered | None:
        """Return how the next paragraph stands in a list; None where it stands in none."""
        about = paragraph.find(f"{W}pPr")
        number, level = value(about, "numPr", "numId"), value(about, "numPr", "ilvl")
        number, level = (number, level) if number else (style.listed[0], level or style.listed[1])
        if not number or number == "0":
            return None
        depth = min(int(level), 8) if level.isdecimal() else 0
        kind, found = self._lists.get(number, ("", None))
        levels = {} if found is None else {str(each.get(f"{W}ilvl")): each for each in found.findall(f"{W}lvl")}
        here = levels.get(str(depth))
        if here is None or value(here, "numFmt") in {"bullet", ""}:
            return Numbered(_box_of(value(here, "lvlText")), depth, bullet=True)
        counts = self._counts.setdefault(kind, [0] * 9)
        start = value(here, "start")
        counts[depth] = counts[depth] + 1 if counts[depth] else int(start) if start.isdecimal() else 1
        counts[depth + 1 :] = [0] * (8 - depth)
        return Numbered(_shown(value(here, "lvlText"), counts, levels), depth, bullet=False)


def _box_of(sign: str) -> str:
    return sign if sign in {"☐", "☑", "☒"} else ""


def _shown(pattern: str, counts: list[int], levels: dict[str, BaseOxmlElement]) -> str:
    def said(found: re.Match[str]) -> str:
        level = int(found[1]) - 1
        count = max(counts[level], 1)
        form = value(levels.get(str(level)), "numFmt")
        return _letters(count, form)

    return " ".join(re.sub(r"%([1-9])", said, pattern).split())


def _letters(count: int, form: str) -> str:
    if form in {"lowerLetter", "upperLetter"}:
        letter = chr(ord("a") + (count - 1) % 26)
        return letter if form == "lowerLetter" else letter.upper()
    if form in {"lowerRoman", "upperRoman"} and count < 40:
        said = ""
        for number, sign in _ROMAN:
            said += sign * (count // number)
            count %= number
        return said if form == "lowerRoman" else said.upper()
    return "" if form == "none" else str(count)
