"""Writes a template as the text of a YAML file: short things on a line, long ones folded, remarks where they belong."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from textwrap import wrap

Value = "str | int | bool | Branch | list[Row]"
WIDTH = 116
_BARE = re.compile(r"[^\W\d_](?:[^\n:#\"'\[\]{}&*!|>%@`,\\]|:(?=\S)|,(?= ))*")
_TYPED = {"true", "false", "null", "yes", "no", "on", "off"}
_IN_BRACKETS = ("roles", "given")
_UNFIT_IN_BRACES = re.compile(r"[,?:\[\]{}]")


@dataclass
class Entry:
    """A key with what stands under it."""

    key: str
    value: str | int | bool | Branch | list[Row]
    remarks: tuple[str, ...] = ()
    """What stands above it, as remarks."""


@dataclass
class Row:
    """A point of a list."""

    value: str | int | bool | Branch
    remarks: tuple[str, ...] = ()


@dataclass
class Branch:
    """Keys that belong together, in the order they are written."""

    entries: list[Entry] = field(default_factory=list)

    def put(self, key: str, value: str | int | bool | Branch | list[Row] | None, *remarks: str) -> Branch:
        """Add a key, unless there is nothing to say under it; return the branch itself."""
        if value not in (None, "") and value is not False:
            self.entries.append(Entry(key, value, remarks))
        return self


def branch(**values: str | int | bool | Branch | list[Row] | None) -> Branch:
    """Return a branch of these keys; a trailing underscore is left out."""
    made = Branch()
    for key, value in values.items():
        made.put(key.rstrip("_"), value)
    return made


def yaml_text(root: Branch, above: tuple[str, ...]) -> str:
    """Return the whole file: what is said above it, then each key, with an empty line between the large ones."""
    lines = list(_remarks(above, 0))
    for entry in root.entries:
        if isinstance(entry.value, Branch | list) or entry.remarks:
            lines.append("")
        lines += _entry(entry, 0)
    return "\n".join(lines) + "\n"


def _remarks(remarks: tuple[str, ...], indent: int) -> Iterator[str]:
    for remark in remarks:
        for line in remark.split("\n"):
            first = True
            for part in wrap(line, WIDTH - indent - 4, break_long_words=False, break_on_hyphens=False) or [""]:
                yield f"{' ' * indent}{'# ' if first else '#   '}{part}".rstrip()
                first = False


def _entry(entry: Entry, indent: int) -> Iterator[str]:
    yield from _remarks(entry.remarks, indent)
    pad, value = " " * indent, entry.value
    if isinstance(value, Branch):
        if short := _in_braces(value):
            yield f"{pad}{entry.key}: {short}"
            return
        yield f"{pad}{entry.key}:"
        for each in value.entries:
            yield from _entry(each, indent + 2)
    elif isinstance(value, list):
        if not value:
            yield f"{pad}{entry.key}: []"
            return
        if short := _in_brackets(entry):
            yield f"{pad}{entry.key}: {short}"
            return
        yield f"{pad}{entry.key}:"
        for row in value:
            yield from _row(row, indent + 2)
    else:
        yield from _scalar(f"{pad}{entry.key}: ", value, indent + 2)


def _row(row: Row, indent: int) -> Iterator[str]:
    yield from _remarks(row.remarks, indent)
    pad = " " * indent
    if not isinstance(row.value, Branch):
        yield from _scalar(f"{pad}- ", row.value, indent + 2)
        return
    if short := _in_braces(row.value):
        yield f"{pad}- {short}"
        return
    first = True
    for each in row.value.entries:
        for line in _entry(each, indent + 2):
            # The dash stands before the first key; a remark above that would stand between them.
            if first and not line.lstrip().startswith("#"):
                yield f"{pad}- {line[indent + 2 :]}"
                first = False
            elif first:
                yield f"{pad}{line.lstrip()}"
            else:
                yield line


def _scalar(before: str, value: str | int | bool, indent: int) -> Iterator[str]:
    if not isinstance(value, str):
        yield f"{before}{_typed(value)}"
    elif "\n" in value:
        yield f"{before}|"
        yield from (f"{' ' * indent}{line}" for line in value.split("\n"))
    elif len(before) + len(value) > WIDTH and " " in value:
        yield f"{before}>-"
        lines = wrap(value, max(40, WIDTH - indent), break_long_words=False, break_on_hyphens=False)
        yield from (f"{' ' * indent}{line}" for line in lines)
    else:
        yield f"{before}{_quoted(value)}"


def _typed(value: int | bool) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def _quoted(text: str, *, in_braces: bool = False) -> str:
    is_bare = bool(_BARE.fullmatch(text)) and text.casefold() not in _TYPED and not text.endswith((" ", ":"))
    if is_bare and not (in_braces and _UNFIT_IN_BRACES.search(text)):
        return text
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def _in_braces(value: Branch) -> str:
    """Return a few short keys on one line; empty where they are too many or too long for that."""
    said = []
    for each in value.entries:
        if short := _in_brackets(each):
            said.append(f"{each.key}: {short}")
            continue
        if each.remarks or isinstance(each.value, Branch | list) or "\n" in str(each.value):
            return ""
        shown = _quoted(each.value, in_braces=True) if isinstance(each.value, str) else _typed(each.value)
        said.append(f"{each.key}: {shown}")
    line = f"{{{', '.join(said)}}}"
    return line if said and len(line) <= 96 and len(said) <= 5 else ""


def _in_brackets(entry: Entry) -> str:
    """Return a list of ids, or of what a row says, on one line; empty where it is no such list or too long for that."""
    rows = entry.value if entry.key in _IN_BRACKETS and isinstance(entry.value, list) else []
    if not rows or entry.remarks or any(row.remarks or not isinstance(row.value, str) for row in rows):
        return ""
    line = f"[{', '.join(_quoted(str(row.value), in_braces=True) for row in rows)}]"
    return line if len(line) <= 60 else ""
