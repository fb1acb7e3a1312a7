"""The one table of the files a document can become; whoever names a format or an ending asks it.

A writer is loaded when its format is written, so that what only asks the table loads none of them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Literal, NamedTuple

if TYPE_CHECKING:
    from mus_tui.export.calendar import Happening
    from mus_tui.export.pieces import Piece

Sort = Literal["plan", "form", "invitation", "card", "template"]
"""What is written: a copy of the plan, a form to fill in, an invitation, a card for the pocket, or a whole template."""


class Paper(NamedTuple):
    """Something to be written; each format takes from it what it can hold."""

    pieces: Iterable[Piece]
    """What is said in it, in order."""
    language: str
    """What most of it is written in."""
    days: Iterable[Happening] = ()
    """What it has for a calendar."""
    whose: str = ""
    """Whose it is, by name or initials, to stand on each sheet; empty where nobody is named."""


class Format(NamedTuple):
    """One row: what a file is called, how it is written and what may be written in it."""

    name: str
    """What the command line calls it, and the catalogues."""
    endings: tuple[str, ...]
    """How the names of its files may end, the usual one first."""
    sorts: tuple[Sort, ...]
    """What may be written in it."""
    write: Callable[[Paper], bytes]
    """Makes the bytes of a file from it."""
    printed: bool = False
    """Whether it is a page to print: a form in it is filled in by hand."""
    days: bool = False
    """Whether it holds days alone, for a calendar: the same for everybody."""
    binary: bool = False
    """Whether it is no text, and would only spoil a terminal."""

    @property
    def ending(self) -> str:
        """How a file is named by us."""
        return self.endings[0]

    def to_bytes(self, paper: Paper) -> bytes:
        """Return the file, what the program says in it in the language that goes round its own."""
        from mus_tui.words import around, speaking

        with speaking(around(paper.language)):
            return self.write(paper)


def _markdown(paper: Paper) -> bytes:
    from mus_tui.export.markdown import to_markdown

    return to_markdown(paper.pieces).encode()


def _pdf(paper: Paper) -> bytes:
    from mus_tui.export.pdf import to_pdf

    return to_pdf(paper.pieces, paper.language, paper.whose)


def _html(paper: Paper) -> bytes:
    from mus_tui.export.html import to_html

    return to_html(paper.pieces, paper.language, paper.whose).encode()


def _word(paper: Paper) -> bytes:
    from mus_tui.export.word import to_word_bytes

    return to_word_bytes(paper.pieces, paper.language)


def _calendar(paper: Paper) -> bytes:
    from mus_tui.export.calendar import calendar

    return calendar(paper.days).encode()


def shows_every_sign(content: bytes) -> bool:
    """Whether a file shows every sign in it: on paper one that no font has, such as a smiley, is an empty box.

    Such a PDF does not keep to the standard for what is read aloud, and does not say that it does.
    """
    return not content.startswith(b"%PDF-") or b"pdfuaid" in content


_PAGES: tuple[Sort, ...] = ("plan", "form", "invitation", "card", "template")

FORMATS = (
    Format("markdown", (".md",), _PAGES, _markdown),
    Format("pdf", (".pdf",), _PAGES, _pdf, printed=True, binary=True),
    Format("html", (".html", ".htm"), _PAGES, _html, printed=True),
    Format("docx", (".docx",), _PAGES, _word, binary=True),
    Format("ics", (".ics",), ("plan", "invitation"), _calendar, days=True),
)


def formats_for(sort: Sort) -> tuple[Format, ...]:
    """Return what something can be written in, the usual one first: only on sheets of its own is a card folded."""
    possible = (each for each in FORMATS if sort in each.sorts)
    return tuple(sorted(possible, key=lambda each: sort == "card" and each.write is not _pdf))


def format_named(name: str) -> Format:
    """Return the format of this name; `KeyError` where there is none."""
    return {each.name: each for each in FORMATS}[name]


def format_of_file(sort: Sort, file: str) -> Format | None:
    """Return the format that the name of a file asks for: the usual one without an ending, none for one of others."""
    from mus_tui.model.rules.file_ending import ending_of

    possible, ending = formats_for(sort), ending_of(file)
    return next((each for each in possible if ending in each.endings), None) if ending else possible[0]


def endings_for(sort: Sort) -> str:
    """Return the endings that a file of this sort may have, to be read by a person."""
    return ", ".join(ending for each in formats_for(sort) for ending in each.endings)
