"""What a YAML file says, value by value, each with its place in the file."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple


class Place(NamedTuple):
    """A place in the text of a file."""

    line: int
    """The line, counted from 1."""
    column: int
    """In characters, counted from 1."""


class Finding(NamedTuple):
    """A fault or a piece of advice whose file is not yet named."""

    place: Place
    """Where a person would mend it."""
    message: str
    """An id in the catalogue `errors`, after `fault_`, or of a piece of advice in the catalogue `advice`."""
    values: dict[str, object]
    """What fills the placeholders of the message."""


class Node(NamedTuple):
    """A value and where it and all in it stand."""

    value: object
    """Plain data, as in `YamlDocument`."""
    place: Place
    """Where the value begins."""
    children: Mapping[str | int, tuple[Place, Node]]
    """By key or position: where the key stands, and the value."""


@dataclass(frozen=True)
class YamlDocument:
    """What a file says, and where it says it."""

    value: object
    """Plain `dict`, `list`, `str`, `int`, `bool` and `None`; all text in NFC."""
    root: Node
    """The same with its places."""
    lines: tuple[str, ...] = ()
    """The file as it was written, line by line."""

    def node(self, loc: Sequence[str | int]) -> Node | None:
        """Return the value on this path, or None where the file has none."""
        node = self.root
        for part in loc:
            if part not in node.children:
                return None
            node = node.children[part][1]
        return node

    def mark(self, loc: Sequence[str | int], *, of_key: bool = False) -> Place:
        """Return the place of the deepest value on this path that the file has.

        With `of_key` the key in front of that value instead: the place to point at where the key itself is wrong.
        Parts the file does not have (a missing key, a branch of a union) are passed over.
        """
        node, key = self.root, self.root.place
        for part in loc:
            if part in node.children:
                key, node = node.children[part]
        return key if of_key else node.place
