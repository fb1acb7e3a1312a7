"""What is different in words between two templates, so that somebody can look before they go from one to the other."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from mus_tui.model.values.template import Template

_NOT_WORDS = frozenset({"format", "id", "extends", "leave_out", "sources", "corrections", "ours"})
"""What says what a template is, and nothing that anybody meets in a talk."""

_Way = tuple[str, ...]


class Change(NamedTuple):
    """One thing that is said otherwise, or in only one of them."""

    way: _Way
    """The way to it: keys, and the ids of what it is part of; the first is the part of the template."""
    before: str
    """What the older says; empty where it says nothing of the kind."""
    after: str
    """What the newer says; empty where it says nothing of the kind."""

    @property
    def is_setting(self) -> bool:
        """Whether it is how the talk is held, and no words that anybody reads."""
        return self.way[-1] in _SETTINGS or "if" in self.way or bool({self.before, self.after} & {"true", "false"})


_SETTINGS = frozenset(
    {
        *("at", "answer", "scale", "layout", "shows", "role", "roles", "only", "covers", "competence_topic", "after"),
        *("interval_months", "minutes", "months_from", "months_to", "pick", "rows", "many_rows", "least", "most"),
        *("looks", "plan", "preparation", "notes"),
    }
)


def changes(before: Template, after: Template) -> tuple[Change, ...]:
    """Return everything that is not the same in both: what is new and what is altered in the order of the newer one.

    What only stands in another order is no change of words. What is gone comes last in its part of the template.
    """
    old, new = dict(_said(_plain(before), ())), dict(_said(_plain(after), ()))
    found = [Change(way, old.get(way, ""), said) for way, said in new.items() if old.get(way) != said]
    found += [Change(way, said, "") for way, said in old.items() if way not in new]
    whole = {way[:n] for way in old for n in range(len(way))} & {way[:n] for way in new for n in range(len(way))}
    parts = list(Template.model_fields)
    # How something is set that is itself new or gone says nothing more.
    said = (change for change in found if not change.is_setting or change.way[:-1] in whole)
    return tuple(sorted(said, key=lambda change: parts.index(change.way[0])))


def _plain(template: Template) -> Mapping[str, object]:
    return template.model_dump(mode="json", exclude_defaults=True)


def _said(value: object, way: _Way) -> Iterator[tuple[_Way, str]]:
    if isinstance(value, dict):
        for key, each in value.items():
            if key not in _NOT_WORDS:
                yield from _said(each, (*way, key))
    elif isinstance(value, list):
        for each in value:
            yield from _said(each, (*way, _name(each)))
    elif value not in (None, ""):
        yield way, str(value).lower() if isinstance(value, bool) else str(value)


def _name(item: object) -> str:
    """Return what a thing in a list is known by in both: its id, or else its own words."""
    if isinstance(item, dict):
        return str(item.get("id") or item.get("text") or item.get("label") or item.get("title") or item)
    return str(item)
