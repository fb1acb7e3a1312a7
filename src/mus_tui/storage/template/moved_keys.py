"""A key that stands too far out or too far in for what it belongs to: nothing is misspelled, only its spaces are."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from mus_tui.model.rules.template.misfit import Loc
from mus_tui.storage.template.template_keys import keys_at
from mus_tui.storage.template.yaml_nodes import Node, Place, YamlDocument

_STEP = 2
"""Spaces between what stands in a key and the key, where nothing tells otherwise."""


class Moved(NamedTuple):
    """How a key comes to where it belongs."""

    to: Loc
    """The way to it when it stands there."""
    spaces: int
    """By how much it is moved in; less than 0 for out."""


def moved_out(before: Mapping[str | int, tuple[Place, Node]], loc: Loc, key: str, place: Place) -> Moved | None:
    """Return where a key belongs that was moved out of what stands just before it, or None where it was not.

    `before` are the keys in front of it in the mapping at `loc`.
    """
    if not before:
        return None
    name, (place_of_name, node) = list(before.items())[-1]
    here: Loc = (*loc, name)
    column = place_of_name.column + _STEP
    while True:
        inner = list(node.children.items())
        if node.value is None or (isinstance(node.value, dict) and key not in node.children):
            if inner:
                column = inner[0][1][0].column
            if key in keys_at(here) and place.column < column and place.line > node.place.line - (node.value is None):
                return Moved((*here, key), column - place.column)
        if not inner:
            return None
        part, (_, node) = inner[-1]
        here = (*here, part)


def moved_in(document: YamlDocument, loc: Loc) -> Moved | None:
    """Return where a key belongs that stands in one of the things it should follow, or None where it does not."""
    key, place = str(loc[-1]), document.mark(loc, of_key=True)
    for length in range(len(loc) - 2, -1, -1):
        outer = document.node(loc[:length])
        if outer and isinstance(outer.value, dict) and key in keys_at(loc[:length]) and key not in outer.value:
            column = next(iter(outer.children.values()))[0].column
            if column < place.column and outer.place.line < place.line:
                return Moved((*loc[:length], key), column - place.column)
    return None
