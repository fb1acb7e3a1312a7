"""A template that stands on another: laid over it before it is read, so that what comes out is one template.

What has an id is the same thing above and below, and says above only what is different; what is new comes last, or
after the thing it names. Everything else stands in place of what stood below.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from mus_tui.errors import Fault
from mus_tui.storage.template.yaml_nodes import Node, Place, YamlDocument

EXTENDS = "extends"
LEAVE_OUT = "leave_out"
_AFTER = "after"
_NOT_PLACED = ("kinds",)
"""A kind of talk says with `after` which other it comes after; there it is no place in a list."""
_WHOLE = ("if",)
"""One thing however it is written: what something hangs on above stands in place of what it hung on below."""

_Children = dict[str | int, tuple[Place, Node]]


def laid_over(below: YamlDocument, above: YamlDocument, file: str) -> tuple[YamlDocument, tuple[Fault, ...]]:
    """Return what comes of laying one file over another, and what of the upper one fits nothing below.

    What comes from below is told at the line that names it: there is nothing to mend in the other file.
    """
    here = above.mark((EXTENDS,))
    laying = _Laying()
    root = _with_sources(laying.mapping(_at(below.root, here), above.root), below, above, here)
    out = above.root.children.get(LEAVE_OUT)
    if out is not None:
        root = laying.without(root, {str(each.value): each.place for _, each in out[1].children.values()})
    faults = tuple(Fault(file, place.line, place.column, message, values) for place, message, values in laying.found)
    return YamlDocument(root.value, root, above.lines), faults


class _Laying:
    """One layer over one template; collects what does not fit."""

    def __init__(self) -> None:
        self.found: list[tuple[Place, str, dict[str, object]]] = []

    def mapping(self, below: Node, above: Node) -> Node:
        """Return the keys of both, each key of the upper one in place of the lower one's or laid over it."""
        children: _Children = dict(below.children)
        for key, (place, node) in above.children.items():
            old = None if key in _WHOLE else children.get(key)
            children[key] = (place, self._over(old[1], node, placed=key not in _NOT_PLACED) if old else node)
        return _mapping(above.place, children)

    def _over(self, below: Node, above: Node, *, placed: bool) -> Node:
        if isinstance(below.value, dict) and isinstance(above.value, dict):
            return self.mapping(below, above)
        if _by_id(below) and _by_id(above):
            return self._list(below, above, placed=placed)
        return above

    def _list(self, below: Node, above: Node, *, placed: bool) -> Node:
        items = list(_items(below))
        for node in _items(above):
            after = node.children.get(_AFTER) if placed else None
            said = without_keys(node, (_AFTER,)) if after else node
            there = _place_of(_id(node), items)
            if there is None:
                items.append(said)
            else:
                items[there] = self.mapping(items[there], said)
            if after:
                item = items.pop(len(items) - 1 if there is None else there)
                items.insert(self._place_after(after[1], items), item)
        return _sequence(above.place, items)

    def _place_after(self, named: Node, items: Sequence[Node]) -> int:
        place = _place_of(named.value, items)
        if place is not None:
            return place + 1
        known = ", ".join(str(_id(each)) for each in items)
        self.found.append((named.place, "layer_after", {"name": named.value, "known": known}))
        return len(items)

    def without(self, root: Node, names: Mapping[str, Place]) -> Node:
        """Return it without what is left out; a name of nothing is told."""
        left = set(names)
        root = _leaving_out(root, names, left)
        for name in names:
            if name in left:
                self.found.append((names[name], "layer_leave_out", {"name": name}))
        return root


def _leaving_out(node: Node, names: Mapping[str, Place], left: set[str]) -> Node:
    if isinstance(node.value, list):
        gone = {n for n, (_, each) in node.children.items() if str(_id(each)) in names}
        left -= {str(_id(node.children[n][1])) for n in gone}
        kept = [_leaving_out(each, names, left) for n, (_, each) in node.children.items() if n not in gone]
        return _sequence(node.place, kept)
    if isinstance(node.value, dict):
        return _mapping(node.place, {k: (p, _leaving_out(each, names, left)) for k, (p, each) in node.children.items()})
    return node


def _with_sources(root: Node, below: YamlDocument, above: YamlDocument, here: Place) -> Node:
    """Return it with what both were made from, and with the template below as one of its sources."""
    under = below.value if isinstance(below.value, dict) else {}
    facts = {"title": under.get("title", ""), "owner": under.get("name", "")}
    parent = _mapping(here, {key: (here, Node(value, here, {})) for key, value in facts.items()})
    said = root.children.get("sources")
    if said and not isinstance(said[1].value, list):
        # It is told as it is, and not passed over.
        return root
    lists = [document.root.children.get("sources") for document in (above, below)]
    items = [node for each in lists if each and isinstance(each[1].value, list) for node in _items(each[1])]
    return _mapping(root.place, {**root.children, "sources": (here, _sequence(here, [*items, parent]))})


def _place_of(name: object, items: Sequence[Node]) -> int | None:
    return next((n for n, each in enumerate(items) if _id(each) == name), None)


def _by_id(node: Node) -> bool:
    """Whether it is a list of things that all have an id."""
    return isinstance(node.value, list) and bool(node.children) and all(_id(each) is not None for each in _items(node))


def _items(node: Node) -> Iterator[Node]:
    return (each for _, each in node.children.values())


def _id(node: Node) -> object:
    return node.value.get("id") if isinstance(node.value, dict) else None


def without_keys(node: Node, keys: tuple[str, ...]) -> Node:
    """Return what a mapping says but for some of its keys."""
    return _mapping(node.place, {key: each for key, each in node.children.items() if key not in keys})


def _mapping(place: Place, children: Mapping[str | int, tuple[Place, Node]]) -> Node:
    return Node({key: node.value for key, (_, node) in children.items()}, place, children)


def _sequence(place: Place, items: list[Node]) -> Node:
    return Node([node.value for node in items], place, {n: (node.place, node) for n, node in enumerate(items)})


def _at(node: Node, place: Place) -> Node:
    """Return it as if all of it stood at one place."""
    return Node(node.value, place, {key: (place, _at(each, place)) for key, (_, each) in node.children.items()})
