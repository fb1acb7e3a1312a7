"""What a file may say, and was hardly meant: a text cut at a #, quotation marks that are shown, a key inside a text."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from mus_tui.model.rules.template.misfit import Loc
from mus_tui.storage.template.template_keys import keys_at
from mus_tui.storage.template.yaml_lines import BULLETS, QUOTES, content_of, indent_of
from mus_tui.storage.template.yaml_nodes import Finding, Node, Place, YamlDocument

_REMARK = re.compile(r" #(?=[^\s#]| \d)")
"""A # that goes on as no remark would."""
_KEY = re.compile(r", ([a-z_]+): ")
_ENDS_WITHIN = re.compile(rf"(?<!\w)[{QUOTES}]|[{QUOTES}](?!\w)")
_LONGEST = 400
"""Lines of one text."""


def advice_in(document: YamlDocument) -> Iterator[Finding]:
    """Yield what is worth a word in the texts of a file."""
    for loc, node in _texts((), document.root):
        text = str(node.value)
        key = next((each for each in _KEY.findall(text) if each in keys_at(_mapping(loc))), "")
        if key:
            yield Finding(node.place, "key_in_text", {"key": key})
        yield from _bullets(document, node)
        if document.lines[node.place.line - 1][node.place.column - 1 : node.place.column] not in "\"'|>":
            yield from _bare(document, node, " ".join(text.split()))


def _bullets(document: YamlDocument, node: Node) -> Iterator[Finding]:
    """Yield the first line of a text in several lines that begins with the sign of a point, but is none."""
    begins = {line.strip() for line in str(node.value).split("\n") if re.match(rf"\s*[{BULLETS[:-1]}] ", line)}
    if document.lines[node.place.line - 1][node.place.column - 1 : node.place.column] not in ("|", ">"):
        return
    for number in range(node.place.line, min(node.place.line + _LONGEST, len(document.lines))) if begins else ():
        line = document.lines[number]
        if line.strip() in begins:
            place = Place(number + 1, indent_of(line) + 1)
            yield Finding(place, "bullet_in_text", {"sign": line.lstrip()[0]})
            return


def _texts(loc: Loc, node: Node) -> Iterator[tuple[Loc, Node]]:
    if isinstance(node.value, str):
        yield loc, node
    for part, (_, child) in node.children.items():
        yield from _texts((*loc, part), child)


def _mapping(loc: Loc) -> Loc:
    """Return the way to the mapping that a text is in; a text may itself stand for one."""
    return loc if keys_at(loc) else loc[:-1]


def _bare(document: YamlDocument, node: Node, text: str) -> Iterator[Finding]:
    """Yield what is worth a word in a text without quotation marks around it."""
    inner = text[1:-1]
    if text[:1] in tuple(QUOTES) and text[-1:] in tuple(QUOTES) and inner and not _ENDS_WITHIN.search(inner):
        yield Finding(node.place, "quotes_shown", {"first": text[0], "last": text[-1]})
    first = node.place.line - 1
    said = document.lines[first][node.place.column - 1 :]
    for number in range(first, min(first + _LONGEST, len(document.lines))):
        line = document.lines[number]
        if number > first:
            said += f" {line}"
            if line.lstrip().startswith("- ") and text[:1] not in BULLETS:
                further = indent_of(line) - (content_of(document.lines[first]) - 2)
                yield Finding(Place(number + 1, indent_of(line) + 1), "dash_in_text", {"spaces": further})
        joined = unicodedata.normalize("NFC", " ".join(said.split()))
        if joined.startswith(text):
            if _REMARK.match(joined[len(text) :]):
                start = node.place.column - 1 if number == first else 0
                yield Finding(Place(number + 1, line.index(" #", start) + 2), "cut", {})
            return
