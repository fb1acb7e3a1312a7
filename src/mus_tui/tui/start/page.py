"""Something longer to read, calmly set: paragraphs with hanging indents on one page that scrolls."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Static

_WIDEST = 88


class Paragraph(NamedTuple):
    """One paragraph of a page."""

    text: str
    """What it says; never parsed."""
    style: str = ""
    """Its colour and weight, as Textual writes styles."""
    indent: int = 0
    """How far in it begins, in cells."""
    sign: str = ""
    """What hangs before its first line, such as a number or a dot."""
    air: bool = False
    """Whether an empty line comes before it."""


class Page(VerticalScroll):
    """Shows paragraphs, wrapped anew when the room changes; a line is never longer than is good to read."""

    DEFAULT_CSS = """
    Page { height: 1fr; padding: 0 2; scrollbar-gutter: stable; }
    Page Static { height: auto; width: 100%; }
    """

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002
        super().__init__(id=id)
        self._paragraphs: Sequence[Paragraph] = ()

    def compose(self) -> ComposeResult:
        """Put the text on one sheet."""
        yield Static()

    def show(self, paragraphs: Sequence[Paragraph]) -> None:
        """Show another text, from its beginning."""
        self._paragraphs = paragraphs
        self._wrap()
        self.scroll_home(animate=False)

    @property
    def text(self) -> str:
        """What it says, without how it is set."""
        return "\n".join(each.text for each in self._paragraphs)

    def on_resize(self) -> None:
        """Wrap to the room there is now."""
        self._wrap()

    def _wrap(self) -> None:
        width = min(self.scrollable_content_region.width or _WIDEST, _WIDEST)
        lines = [line for n, each in enumerate(self._paragraphs) for line in _lines(each, width, first=n == 0)]
        self.query_one(Static).update(Content("\n").join(lines))


def _lines(paragraph: Paragraph, width: int, *, first: bool) -> list[Content]:
    lines = [Content("")] if paragraph.air and not first else []
    hanging = paragraph.indent + Content(paragraph.sign).cell_length
    lead = " " * paragraph.indent + paragraph.sign
    for part in paragraph.text.split("\n"):
        for line in Content(part).wrap(max(width - hanging, 10)) or [Content("")]:
            lines.append(Content(lead) + Content(line.rstrip().plain).stylize(paragraph.style))
            lead = " " * hanging
    return lines
