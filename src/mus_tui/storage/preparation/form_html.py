"""The lines of a form that was saved as a web page, by a browser, Word or a mail program."""

from __future__ import annotations

import re
from html.parser import HTMLParser

from mus_tui.storage.preparation.not_read import NotReadError

_BEGINS = re.compile(
    r"\ufeff?\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->).)*-->\s*)*<(?:!doctype\s+html|html|head|body|meta|div|p|table)\b",
    re.IGNORECASE | re.DOTALL,
)
_CONDITION = re.compile(r"<!\[CDATA\[|\]\]>|<!\[[^>]*>")
"""What Word writes for one program or another, and Python's reader stumbles over."""
_SILENT = {"head", "style", "script", "title"}
_BLOCKS = {
    *("address", "article", "aside", "blockquote", "body", "div", "dl", "dt", "footer", "form", "header", "hr", "html"),
    *("li", "main", "ol", "p", "pre", "section", "table", "tbody", "td", "textarea", "th", "thead", "tr", "ul"),
    *("h1", "h2", "h3", "h4", "h5", "h6"),
}
_POINT = "- "
_LARGEST = 1024 * 1024


def is_html(text: str) -> bool:
    """Whether a text is a web page: it begins as one, and not as a form does."""
    return _BEGINS.match(text) is not None


def lines_of_html(text: str) -> str:
    """Return what is written in a web page, a block a line, as the same form says it as plain text."""
    if len(text) > _LARGEST:
        raise NotReadError("form_too_large", limit=_LARGEST // 1024)
    reader = _Reader()
    try:
        reader.feed(_CONDITION.sub("", _closed(text)))
        reader.close()
    except AssertionError as error:
        # How Python's reader says that a declaration is none.
        raise NotReadError("form_damaged") from error
    return reader.text()


def _closed(text: str) -> str:
    """Return a page without the beginnings of what never ends: Python's reader looks for the end of each anew."""
    comments = text.rfind("-->") + 1
    text = text[:comments] + text[comments:].replace("<!--", "")
    tags = text.rfind(">") + 1
    return text[:tags] + text[tags:].replace("<", "&lt;")


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._lines: list[str] = []
        self._line, self._lead = "", ""
        self._silent: list[str] = []
        self._kept = 0

    def text(self) -> str:
        """Return the lines."""
        self._end_line()
        return "\n".join(self._lines)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        if tag == "body":
            # What came before it may not have been closed.
            self._silent.clear()
        if tag in _SILENT:
            self._silent.append(tag)
        if tag in _BLOCKS:
            self._end_line()
        if tag in {"pre", "textarea"}:
            self._kept += 1
        if tag == "br":
            self._end_line(empty=True)
        elif tag == "li":
            self._lead = _POINT
        elif tag == "dd":
            self._line += " "
        elif re.fullmatch("h[1-6]", tag):
            self._lead = f"{'#' * int(tag[1])} "
        elif tag == "input":
            self._field(given)

    def _field(self, given: dict[str, str | None]) -> None:
        kind = (given.get("type") or "text").lower()
        if kind in {"checkbox", "radio"}:
            self._line += "[x] " if "checked" in given else "[ ] "
        elif kind == "text":
            self._line += given.get("value") or ""

    def handle_endtag(self, tag: str) -> None:
        if tag in self._silent:
            while self._silent.pop() != tag:
                pass
        if tag in {"pre", "textarea"}:
            self._kept = max(0, self._kept - 1)
        if tag == "dt":
            # What it names follows on its line, as in plain text; a colon is not printed between them.
            self._line = f"{self._line.rstrip().removesuffix(':')}:"
        elif tag in _BLOCKS:
            # An empty paragraph is an empty line, as it looks.
            self._end_line(empty=tag == "p")

    def handle_comment(self, data: str) -> None:
        if not self._silent and not data.lstrip().startswith(("[", "StartFragment", "EndFragment")):
            self._line += f" <!-- {' '.join(data.split())} --> "

    def handle_data(self, data: str) -> None:
        if self._silent:
            return
        if not self._kept:
            self._line += re.sub(r"[ \t\r\n\f]+", " ", data)
            return
        first, *others = data.replace("\r\n", "\n").split("\n")
        self._line += first
        for each in others:
            self._end_line(empty=True)
            self._line = each

    def _end_line(self, *, empty: bool = False) -> None:
        line = self._line.strip(" ") if not self._kept else self._line.rstrip()
        if line.strip():
            self._lines.append(f"{self._lead}{line}")
            self._lead = ""
        elif empty:
            self._lines.append("")
        self._line = ""
