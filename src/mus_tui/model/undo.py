"""What undo takes back in the plan, the topics and the lists, a change at a time; a note has the editor's own undo.

Where they are is no change, nor what they agreed to since, nor that a question was talked about.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any, NamedTuple

from mus_tui.model.plan import undone
from mus_tui.model.talk import Talk
from mus_tui.model.text import Frozen

_KEYS: Mapping[str, Callable[[Any], str]] = MappingProxyType(
    {
        "agreements": lambda each: str(each.id),
        "topics": lambda each: str(each.topic),
        "own_questions": lambda each: str(each.id),
        "follow_ups": lambda each: str(each.agreement),
        "rewordings": lambda each: str(each.question),
        "silences": lambda each: str(each.at),
        "touched": str,
    }
)
UNDONE = tuple(_KEYS)
"""The fields of a talk whose changes can be taken back."""

_CHOICES = {"state", "aspects", "status", "category", "support_agreed", "interest"}


class Change(NamedTuple):
    """One change that can be taken back."""

    fields: tuple[str, ...]
    """What it changed."""
    before: Talk
    """The talk as it was before."""
    written_in: str
    """The one item whose words it wrote in, so that what is typed on there is the same change; else empty."""


def change_between(before: Talk, now: Talk) -> Change | None:
    """Return how the one became the other, None where undo has nothing to do with it."""
    fields = tuple(name for name in UNDONE if _differs(name, before, now))
    if not fields:
        return None
    written_in = _written_in(fields[0], before, now) if len(fields) == 1 else ""
    return Change(fields, before, written_in)


def taken_back(talk: Talk, change: Change) -> Talk:
    """Return the talk without a change; what was written since under a topic of their own keeps that topic."""
    values: dict[str, object] = {name: getattr(change.before, name) for name in change.fields}
    if "agreements" in values:
        values["agreements"] = undone(talk.agreements, change.before.agreements)
    if "own_questions" in values:
        before = change.before.own_questions
        known = {own.id for own in before}
        used = [own for own in talk.own_questions if talk.authors_at(own.id) or talk.agreements_at(own.id)]
        values["own_questions"] = (*before, *(own for own in used if own.id not in known))
        steps = {f"q-{own}" for own in known - {own.id for own in talk.own_questions}}
        values["passed"] = (*talk.passed, *(step for step in change.before.passed if step in steps))
    return talk.altered(**values)


def _differs(name: str, before: Talk, now: Talk) -> bool:
    # Asked at every letter: what is the same object is not looked into.
    if getattr(before, name) == getattr(now, name):
        return False
    return name != "agreements" or undone(now.agreements, before.agreements) != now.agreements


def _written_in(name: str, before: Talk, now: Talk) -> str:
    """Return the only item that was written in, where all the rest stayed as it was and in its place.

    A row of the plan that comes with its first letter, or goes with its last, is written in too.
    """
    key = _KEYS[name]
    old, new = ({key(each): each for each in getattr(talk, name)} for talk in (before, now))
    if [each for each in old if each in new] != [each for each in new if each in old]:
        return ""
    unlike = [each for each in {**old, **new} if old.get(each) != new.get(each)]
    if len(unlike) != 1 or name in {"touched", "own_questions", "silences"}:
        return ""
    chosen = _chosen(old.get(unlike[0]), new.get(unlike[0]))
    return "" if chosen else f"{name} {unlike[0]}"


def _chosen(old: Frozen | None, new: Frozen | None) -> bool:
    """Whether something was chosen rather than written: a status, a category, an item that came or went as one."""
    item = new or old
    assert item is not None
    given = {name: field.default for name, field in type(item).model_fields.items()}
    return any(
        (getattr(old, name) if old else given[name]) != (getattr(new, name) if new else given[name])
        for name in _CHOICES & given.keys()
    )
