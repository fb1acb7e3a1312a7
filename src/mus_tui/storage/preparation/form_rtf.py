"""The lines of a form that was saved as RTF, as WordPad, TextEdit and Word do."""

from __future__ import annotations

import codecs
import re
from typing import NamedTuple

from mus_tui.storage.preparation.equation_signs import SIGNS

_TOKEN = re.compile(
    r"\\'(?P<byte>[0-9a-fA-F]{2})|\\(?P<word>[a-zA-Z]{1,32})(?P<number>-?[0-9]{1,9})? ?|\\(?P<sign>[^a-zA-Z])"
    r"|(?P<brace>[{}])|(?P<end>[\r\n]+)|(?P<text>[^\\{}\r\n]+|\\)",
    re.DOTALL,
)
_SAID = {
    **dict.fromkeys(("par", "line", "row", "cell", "sect", "page"), "\n"),
    **{"tab": "\t", "bullet": "•", "emdash": "—", "endash": "–", "emspace": " ", "enspace": " ", "qmspace": " "},
    **{"lquote": "‘", "rquote": "’", "ldblquote": "“", "rdblquote": "”", "zwj": "\u200d", "zwnj": "\u200c"},
}
_SIGNS = {"~": " ", "_": "-", "{": "{", "}": "}", "\\": "\\", "\n": "\n", "\r": "\n"}
_NOT_SAID = {
    *("fonttbl", "colortbl", "stylesheet", "info", "pict", "object", "nonshppict", "fldinst", "bkmkstart", "bkmkend"),
    *("header", "headerl", "headerr", "headerf", "footer", "footerl", "footerr", "footerf", "generator", "xmlnstbl"),
    *("listtable", "listoverridetable", "revtbl", "rsidtbl", "themedata", "colorschememapping", "datastore"),
    "latentstyles",
}
_SAID_APART = {"shptxt", "annotation", "footnote"}
"""What somebody wrote beside the text: in a box, as a comment, as a note."""
_EQUATIONS = {"moMath", "moMathPara"}
_PARTS = {f"m{part}": sign for part, sign in SIGNS.items()}
_ABOUT_EQUATION = re.compile(r"m[a-zA-Z]+Pr")
_PAGES = {"mac": "mac_roman", "pc": "cp437", "pca": "cp850"}
_DEFAULT_PAGE = "cp1252"


class _Group(NamedTuple):
    """What holds until a brace closes."""

    said: bool = True
    after_unicode: int = 1
    """How many letters stand in for one that an old program does not know."""
    deleted: bool = False
    ends: str = ""
    """What is said as it closes."""


def is_rtf(data: bytes) -> bool:
    """Whether a file is RTF."""
    return data.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{\\rtf")


def lines_of_rtf(data: bytes) -> str:
    """Return what is written in it, without what it looks like."""
    reader = _Reader()
    # WordPad ends its files with a sign that is no text.
    for token in _TOKEN.finditer(data.replace(b"\0", b"").decode("latin-1")):
        reader.take(token)
    return reader.text()


class _Reader:
    def __init__(self) -> None:
        self._page = _DEFAULT_PAGE
        self._group = _Group()
        self._outer: list[_Group] = []
        self._out: list[str] = []
        self._bytes = b""
        self._skip, self._begins, self._high = 0, False, ""

    def text(self) -> str:
        """Return the lines."""
        self._say("")
        return "".join(self._out)

    def take(self, token: re.Match[str]) -> None:
        """Read on."""
        kind, begins = token.lastgroup, self._begins
        self._begins = False
        if token["brace"] == "{":
            self._outer.append(self._group)
            self._group = self._group._replace(ends="")
            self._begins = True
        elif token["brace"] == "}":
            # One too many ends nothing: what was written after it is read as well.
            self._skip = 0
            self._say(self._group.ends)
            if len(self._outer) > 1:
                self._group = self._outer.pop()
        elif token["byte"]:
            if not self._skipped():
                self._add(bytes([int(token["byte"], 16)]))
        elif token["word"]:
            self._word(token["word"], token["number"], begins=begins)
        elif token["sign"]:
            if token["sign"] == "*" and begins:
                self._group, self._begins = self._group._replace(said=False), True
            elif token["sign"] in _SIGNS and not self._skipped():
                self._say(_SIGNS[token["sign"]])
        elif kind == "text":
            self._plain(token["text"])

    def _plain(self, text: str) -> None:
        passed = min(self._skip, len(text))
        self._skip -= passed
        self._add(text[passed:].encode("latin-1"))

    def _word(self, word: str, number: str | None, *, begins: bool) -> None:
        if word == "ansicpg":
            self._choose(f"cp{number}")
        elif word in _PAGES:
            self._page = _PAGES[word]
        elif word == "uc":
            self._group = self._group._replace(after_unicode=max(0, int(number or 1)))
        elif word == "u":
            self._unicode(int(number or 0))
        elif word == "deleted":
            self._group = self._group._replace(deleted=number != "0")
        elif word in _SAID_APART and begins:
            self._group = self._group._replace(said=True)
            self._say("\n")
        elif word in _EQUATIONS and begins:
            self._group = self._group._replace(said=True)
        elif word in _PARTS and begins and not self._skipped():
            self._say(f"{_PARTS[word]}(")
            self._group = self._group._replace(ends=")")
        elif (word in _NOT_SAID or _ABOUT_EQUATION.fullmatch(word)) and begins:
            self._group = self._group._replace(said=False)
        elif word in _SAID and not self._skipped():
            self._say(_SAID[word])

    def _choose(self, page: str) -> None:
        try:
            codecs.lookup(page)
        except LookupError:
            return
        self._page = page

    def _unicode(self, number: int) -> None:
        sign = chr(number % 0x10000)
        if "\ud800" <= sign <= "\udbff":
            self._high = sign
        else:
            pair = (self._high + sign).encode("utf-16", "surrogatepass").decode("utf-16", "replace")
            self._say(pair)
            self._high = ""
        self._skip = self._group.after_unicode

    def _skipped(self) -> bool:
        if self._skip:
            self._skip -= 1
            return True
        return False

    def _add(self, data: bytes) -> None:
        # Letters of two bytes come as two tokens.
        if self._group.said and not self._group.deleted:
            self._bytes += data

    def _say(self, text: str) -> None:
        if self._bytes:
            self._out.append(self._bytes.decode(self._page, "replace"))
            self._bytes = b""
        if self._group.said and not self._group.deleted:
            self._out.append(text)
