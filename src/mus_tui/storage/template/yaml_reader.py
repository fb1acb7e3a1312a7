"""Reads a YAML file that a person wrote, and refuses what a form never needs.

Much of YAML is a trap for somebody who fills in a form: `nej`, `no` and `1:30` would become something else, a key
written twice would lose one of them, and a few hundred bytes of references can grow to gigabytes. So the events of the
parser are checked as they come, every value keeps its place in the file, and what comes out is plain data.
"""

from __future__ import annotations

import codecs
import re
import unicodedata
from collections.abc import Iterator, Mapping
from itertools import takewhile
from types import MappingProxyType
from typing import Any, NoReturn

import yaml

from mus_tui.errors import Fault, TemplateFaultsError
from mus_tui.model.rules.template.misfit import Loc
from mus_tui.model.values.letters import HIDDEN
from mus_tui.storage.template.moved_keys import moved_out
from mus_tui.storage.template.yaml_faults import explain
from mus_tui.storage.template.yaml_look import look
from mus_tui.storage.template.yaml_nodes import Finding, Node, Place, YamlDocument

LARGEST = 256 * 1024
"""Bytes in a file; the largest template we know has 40 kB."""
DEEPEST = 16
"""Lists and mappings inside each other."""
MOST_NODES = 20_000
"""Values and keys in a file."""
MOST_FAULTS = 100
"""Faults told at once: after these, something else is wrong with the file."""

# What Word and others write: packed or old documents, PDF, RTF and web pages.
_OF_A_PROGRAM = re.compile(rb"PK\x03\x04|\xd0\xcf\x11\xe0|%PDF-|\{\\rtf|\s*<(?:!doctype|html|\?xml)", re.IGNORECASE)
# What no reader of the form can see: besides, C0 but tab and newline, lone surrogates and what is no character.
_HIDDEN = re.compile(f"[\x00-\x08\x0b-\x1f{HIDDEN}\ufffe\uffff\ud800-\udfff]")
_WHOLE_NUMBER = re.compile(r"0|-?[1-9][0-9]{0,17}")
_WORDS_WITH_A_TYPE: Mapping[str, object] = MappingProxyType(
    {"true": True, "false": False, "null": None, "~": None, "": None}
)

# The published types of PyYAML leave out what its events carry.
_Event = Any


def read_yaml(data: bytes, file: str) -> YamlDocument:
    """Read one document; `TemplateFaultsError` has every fault that could be found, sorted by line.

    `file` is the name to put in the faults. Only `true`, `false`, `null` and whole numbers have a type of their own;
    everything else is the text that was written.
    """
    text = _decoded(data, file)
    reading = _Reading(text)
    root = reading.document()
    if root is None or reading.findings:
        raise _refusal(file, reading.findings)
    return YamlDocument(root.value, root, tuple(text.split("\n")))


def is_of_a_program(data: bytes) -> bool:
    """Whether a file begins as Word and others begin theirs, and is no plain text."""
    return bool(_OF_A_PROGRAM.match(data))


def _decoded(data: bytes, file: str) -> str:
    if len(data) > LARGEST:
        raise _refusal(file, [Finding(Place(1, 1), "yaml_size", {"limit": LARGEST // 1024})])
    if is_of_a_program(data):
        raise _refusal(file, [Finding(Place(1, 1), "yaml_no_text", {})])
    data = data.removeprefix(codecs.BOM_UTF8)
    text = ""
    try:
        text = data.decode()
        wrong = data.find(b"\0")  # UTF-16 is full of these
    except UnicodeDecodeError as error:
        wrong = error.start
    if wrong >= 0:
        before = _one_newline(data[:wrong].decode())
        raise _refusal(file, [Finding(_place_after(before), "yaml_not_utf8", {})])
    return _one_newline(text)


def _one_newline(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _place_after(text: str) -> Place:
    return Place(text.count("\n") + 1, len(text) - text.rfind("\n"))


def _refusal(file: str, findings: list[Finding]) -> TemplateFaultsError:
    faults = [Fault(file, *found.place, found.message, found.values) for found in sorted(findings, key=_by_place)]
    return TemplateFaultsError(file, tuple(faults[:MOST_FAULTS]))


def _by_place(found: Finding) -> Place:
    return found.place


class _StopReadingError(Exception):
    """The rest of the file cannot be read; why is among the findings."""


class _Reading:
    """One pass over one text: builds the values and collects what is wrong."""

    def __init__(self, text: str) -> None:
        self.findings = list(_hidden_in(text))
        # Something visible in their place, so that the other faults of the file are found as well.
        self._source = _HIDDEN.sub("\N{REPLACEMENT CHARACTER}", text)
        self._events = self._parsed()
        self._nodes = 0

    def document(self) -> Node | None:
        """Return the only document, or None where there is none to be had."""
        try:
            next(self._events)
            if isinstance(start := next(self._events), yaml.StreamEndEvent):
                self._stop(Place(1, 1), "yaml_empty")
            if start.version or start.tags:
                self._find(Place(1, 1), "yaml_directive")
            root = self._node(next(self._events), ())
            next(self._events)
            if not isinstance(end := next(self._events), yaml.StreamEndEvent):
                self._stop(_place(end), "yaml_one_document")
        except _StopReadingError:
            return None
        if root.value is None:
            self._find(root.place, "yaml_empty")
        return root

    def _parsed(self) -> Iterator[_Event]:
        # PyYAML in Python: the C one has crashed on hostile files, and words its errors differently.
        loader = yaml.SafeLoader(self._source)
        while True:
            try:
                event = loader.get_event()  # type: ignore[no-untyped-call]
            except yaml.MarkedYAMLError as error:
                self._explain(error)
                raise _StopReadingError from None
            except Exception:
                # ValueError, OverflowError and others come out of the parser too: whatever it is, it is the file.
                self._stop(Place(loader.line + 1, loader.column + 1), "yaml_syntax")
            yield event

    def _explain(self, error: yaml.MarkedYAMLError) -> None:
        # Where a line was moved out, those below it fit nothing: that is told, and mended, with the line itself.
        moved = [each.place for each in self.findings if each.message == "yaml_moved_out"]
        for found in explain(error, self._source):
            if not (moved and (found.message.startswith("yaml_indent") or found.place in moved)):
                self.findings.append(found)
        told = {each.place.line for each in self.findings}
        self.findings += (each for each in look(self._source.split("\n")) if each.place.line not in told)

    def _find(self, place: Place, message: str, **values: object) -> None:
        self.findings.append(Finding(place, message, values))

    def _stop(self, place: Place, message: str, **values: object) -> NoReturn:
        self._find(place, message, **values)
        raise _StopReadingError

    def _node(self, event: _Event, loc: Loc) -> Node:
        place = _place(event)
        self._nodes += 1
        if self._nodes > MOST_NODES:
            self._stop(place, "yaml_nodes", limit=MOST_NODES)
        if isinstance(event, yaml.AliasEvent):
            self._find(place, "yaml_sign_first", sign="*")
            return Node(None, place, {})
        if event.anchor is not None:
            self._find(place, "yaml_sign_first", sign="&")
        if event.tag is not None:
            self._find(place, "yaml_sign_first", sign="!")
        if isinstance(event, yaml.ScalarEvent):
            text = self._text(event)
            return Node(_typed(text) if event.style is None else text, place, {})
        if len(loc) == DEEPEST:
            self._stop(place, "yaml_depth", limit=DEEPEST)
        if isinstance(event, yaml.SequenceStartEvent):
            return self._sequence(place, loc)
        return self._mapping(place, loc)

    def _sequence(self, place: Place, loc: Loc) -> Node:
        items: dict[str | int, tuple[Place, Node]] = {}
        while not isinstance(event := next(self._events), yaml.SequenceEndEvent):
            item = self._node(event, (*loc, len(items)))
            items[len(items)] = (item.place, item)
        return Node([item.value for _, item in items.values()], place, items)

    def _mapping(self, place: Place, loc: Loc) -> Node:
        items: dict[str | int, tuple[Place, Node]] = {}
        while not isinstance(event := next(self._events), yaml.MappingEndEvent):
            place_of_key, key = self._key(event, loc)
            value = self._node(next(self._events), (*loc, key))
            if key in items:
                self._twice(items, loc, key, place_of_key)
            elif key:
                items[key] = (place_of_key, value)
        return Node({key: item.value for key, (_, item) in items.items()}, place, items)

    def _twice(self, items: Mapping[str | int, tuple[Place, Node]], loc: Loc, key: str, again: Place) -> None:
        """Say that a key stands there again: one of the two may only have been moved out of where it belongs."""
        first = items[key][0]
        before = dict(takewhile(lambda each: each[0] != key, items.items()))
        for place, above in ((again, items), (first, before)):
            if moved := moved_out(above, loc, key, place):
                self._find(place, "yaml_moved_out", key=key[:60], spaces=moved.spaces)
                return
        self._find(again, "yaml_duplicate_key", name=key[:60], first=first.line)

    def _key(self, event: _Event, loc: Loc) -> tuple[Place, str]:
        # As written, also where a value would have had a type: `12` and `true` are names here.
        before = len(self.findings)
        place = self._node(event, loc).place
        key = unicodedata.normalize("NFC", event.value) if isinstance(event, yaml.ScalarEvent) else ""
        if key == "<<":
            self._find(place, "yaml_merge")
            return place, ""
        if not key or "\n" in key:
            del self.findings[before:]  # A key that is wrong as a whole: its parts are not worth a word.
            self._find(place, "yaml_key")
            return place, ""
        return place, key

    def _text(self, event: _Event) -> str:
        # The file itself is clean by now: only an escape such as "\u202e" can bring one of these in.
        text: str = event.value
        if hidden := _HIDDEN.search(text):
            self._find(_place(event), "yaml_invisible", code=_code(hidden))
        return unicodedata.normalize("NFC", text)


def _typed(text: str) -> object:
    if text in _WORDS_WITH_A_TYPE:
        return _WORDS_WITH_A_TYPE[text]
    return int(text) if _WHOLE_NUMBER.fullmatch(text) else text


def _hidden_in(text: str) -> Iterator[Finding]:
    # The first on each line: a line of them is one slip.
    if _HIDDEN.search(text):
        for number, line in enumerate(text.split("\n"), start=1):
            if hidden := _HIDDEN.search(line):
                yield Finding(Place(number, hidden.start() + 1), "yaml_invisible", {"code": _code(hidden)})


def _code(hidden: re.Match[str]) -> str:
    return f"U+{ord(hidden.group()):04X}"


def _place(event: _Event) -> Place:
    return Place(event.start_mark.line + 1, event.start_mark.column + 1)
