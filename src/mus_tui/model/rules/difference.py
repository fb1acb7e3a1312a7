"""How two versions of the same talk differ, so that a person can choose between them.

Where they are in it is no part of a talk, so looking around makes no difference.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType
from typing import Any, Literal, NamedTuple

from mus_tui.model.talk import Talk

Kind = Literal["note", "own_question", "wording", "agreement", "topic", "keywords", "earlier", "order", "field"]


class Difference(NamedTuple):
    """One thing that is not the same in both."""

    kind: Kind
    """Which sort of thing differs."""
    id: str
    """The question's, the row's, the topic's or the participant's id, or the name of the field."""
    only_in: Literal["here", "there", ""]
    """In which of the two it is at all; empty where it is in both."""


_Key = Callable[[Any], str]
# What has a name of its own is told by it; everything else by the field it is in.
_NAMED: Mapping[str, tuple[Kind, _Key]] = MappingProxyType(
    {
        "notes": ("note", lambda each: str(each.question)),
        "own_questions": ("own_question", lambda each: str(each.id)),
        "rewordings": ("wording", lambda each: str(each.question)),
        "agreements": ("agreement", lambda each: str(each.id)),
        "topics": ("topic", lambda each: str(each.topic)),
        "keyword_choices": ("keywords", lambda each: str(each.participant)),
        "last_year_rows": ("earlier", lambda each: str(each.agreement)),
    }
)


def differences(here: Talk, there: Talk) -> tuple[Difference, ...]:
    """Return everything that differs, in the order of a talk; nothing where the two are the same."""
    found: list[Difference] = []
    for name in Talk.model_fields:
        ours, theirs = getattr(here, name), getattr(there, name)
        if ours == theirs:
            continue
        if name in _NAMED:
            kind, key = _NAMED[name]
            one, other = _grouped(ours, key), _grouped(theirs, key)
            unlike = [each for each in {**one, **other} if one.get(each) != other.get(each)]
            found += [_difference(kind, each, one, other) for each in unlike] or [Difference("order", name, "")]
        else:
            found.append(Difference("field", name, ""))
    return tuple(found)


def _grouped(items: Iterable[Any], key: _Key) -> dict[str, list[Any]]:
    groups: dict[str, list[Any]] = {}
    for each in items:
        groups.setdefault(key(each), []).append(each)
    return groups


def _difference(kind: Kind, id_: str, one: dict[str, list[Any]], other: dict[str, list[Any]]) -> Difference:
    return Difference(kind, id_, "" if id_ in one and id_ in other else "here" if id_ in one else "there")
