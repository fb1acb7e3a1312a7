"""What undo takes back in the plan, the topics and the lists, a change at a time, and what redo brings again.

Words of a note have the editor's own; what was chosen in a form, or to talk about, is taken back here. Where they are
is no change, nor what they agreed to since, nor that they went on from a question; a mark set by hand is.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any, NamedTuple

from mus_tui.model.rules.group.taking_part import somebody_else
from mus_tui.model.talk import Talk
from mus_tui.model.values.marks import Note
from mus_tui.model.values.people import Misnamed
from mus_tui.model.values.plan import undone
from mus_tui.model.values.plan_date import NO_DATE
from mus_tui.model.values.text import Frozen

_KEYS: Mapping[str, Callable[[Any], str]] = MappingProxyType(
    {
        "agreements": lambda each: str(each.id),
        "topics": lambda each: str(each.topic),
        "own_questions": lambda each: str(each.id),
        "last_year_rows": lambda each: str(each.agreement),
        "rewordings": lambda each: str(each.question),
        "silences": lambda each: str(each.at),
        "releases": str,
        "touched": str,
        "focus": str,
    }
)
UNDONE = (*_KEYS, "notes")
"""The fields of a talk whose changes can be taken back."""

_CHOICES = {"state", "aspects", "status", "category", "support_agreed", "interest"}


class Change(NamedTuple):
    """One change that can be taken back."""

    fields: tuple[str, ...]
    """The fields of the talk that it changed."""
    before: Talk
    """The talk as it was before."""
    written_in: str
    """The one item whose words it wrote in, so that what is typed on there is the same change; else empty."""
    step: str = ""
    """The step that was marked by hand as talked about, or the mark taken off; else empty."""


class History(NamedTuple):
    """What was changed in this sitting and what of it was taken back, the latest last."""

    done: tuple[Change, ...] = ()
    """What can be taken back."""
    undone: tuple[Change, ...] = ()
    """What was taken back and can be done again; each is a change back to the talk before it was."""
    goes_on: bool = False
    """Whether what is written on in the same item is still the same change."""

    def with_change(self, change: Change, now: Talk) -> History:
        """Return the history after a change; what was taken back of the same fields cannot be done again."""
        undone = tuple(each for each in self.undone if not set(each.fields) & set(change.fields))
        same = self.goes_on and self.done and change.written_in == self.done[-1].written_in != ""
        if not same:
            return History((*self.done, change), undone, goes_on=True)
        if change_between(self.done[-1].before, now) is None:
            # It came with its letters and went with them: nothing is left to take back.
            return History(self.done[:-1], undone)
        return self._replace(undone=undone)

    def back(self, talk: Talk) -> tuple[Talk, History]:
        """Return the talk without the latest change, and the history then; the same talk where there is none."""
        then, left, changes = _turned(talk, self.done)
        return then, History(left, (*self.undone, *changes))

    def again(self, talk: Talk) -> tuple[Talk, History]:
        """Return the talk with what was taken back last, and the history then; the same talk where there is none."""
        then, left, changes = _turned(talk, self.undone)
        return then, History((*self.done, *changes), left)


def _turned(talk: Talk, changes: tuple[Change, ...]) -> tuple[Talk, tuple[Change, ...], tuple[Change, ...]]:
    """Return the talk without the latest change that makes a difference, those before it, and the change back."""
    for n in reversed(range(len(changes))):
        then = taken_back(talk, changes[n])
        if then != talk:
            return then, changes[:n], (changes[n]._replace(before=talk, written_in=""),)
    return talk, (), ()


def change_between(before: Talk, now: Talk) -> Change | None:
    """Return how the one became the other, None where undo has nothing to do with it."""
    fields = tuple(name for name in UNDONE if _differs(name, before, now))
    if not fields:
        return None
    written_in = _written_in(fields[0], before, now) if len(fields) == 1 else ""
    return Change(fields, before, written_in)


def taken_back(talk: Talk, change: Change) -> Talk:
    """Return the talk without a change; what was written since under a topic of their own keeps that topic."""
    fields = change.fields
    if change.step:
        # Of the others they may have gone on from some since.
        talk = talk.with_passed(change.step, change.step in change.before.passed)
        fields = tuple(name for name in fields if name != "passed")
    values: dict[str, object] = {name: getattr(change.before, name) for name in fields if name != "notes"}
    if "notes" in change.fields:
        values["notes"] = _choosing_as(talk.notes, change.before.notes)
    if "releases" in values and somebody_else(change.before, talk):
        # Who has come since has agreed to nothing of it.
        values["releases"] = ()
    if "agreements" in values:
        values["agreements"] = undone(talk.agreements, change.before.agreements)
        values["misnamed"] = _misnamed(talk, change.before)
    if "own_questions" in values:
        before = change.before.own_questions
        known = {own.id for own in before}
        used = [own for own in talk.own_questions if talk.authors_at(own.id) or talk.agreements_at(own.id)]
        values["own_questions"] = (*before, *(own for own in used if own.id not in known))
        steps = {f"q-{own}" for own in known - {own.id for own in talk.own_questions}}
        values["passed"] = (*talk.passed, *(step for step in change.before.passed if step in steps))
    return talk.altered(**values)


def _misnamed(talk: Talk, before: Talk) -> tuple[Misnamed, ...]:
    """Return which rows say somebody's name of before, those as they were marked that are taken back."""
    then = {row.id: row for row in before.agreements}
    stay = {row.id for row in talk.agreements if row == then.get(row.id)}
    return (
        *(each for each in talk.misnamed if each.row in stay),
        *(each for each in before.misnamed if each.row not in stay),
    )


def _differs(name: str, before: Talk, now: Talk) -> bool:
    # Asked at every letter: what is the same object is not looked into.
    if getattr(before, name) == getattr(now, name):
        return False
    if name == "notes":
        return _chosen_in(before.notes) != _chosen_in(now.notes)
    return name != "agreements" or undone(now.agreements, before.agreements) != now.agreements


def _place(note: Note) -> tuple[str, str, str]:
    return note.question, note.field, note.author


def _chosen_in(notes: tuple[Note, ...]) -> dict[tuple[str, str, str], tuple[str, ...]]:
    """Return by place what was chosen there."""
    return {_place(each): each.chosen for each in notes if each.chosen}


def _choosing_as(notes: tuple[Note, ...], before: tuple[Note, ...]) -> tuple[Note, ...]:
    """Return the notes with what was chosen before, and the words that are there now."""
    chosen = _chosen_in(before)
    now = [each.altered(chosen=chosen.pop(_place(each), ())) for each in notes]
    back = (each.altered(text="", date=NO_DATE) for each in before if _place(each) in chosen)
    return (*(each for each in now if not each.is_empty), *back)


def _written_in(name: str, before: Talk, now: Talk) -> str:
    """Return the only item that was written in, where all the rest stayed as it was and in its place.

    A row of the plan that comes with its first letter, or goes with its last, is written in too.
    """
    if name == "notes":
        return ""
    key = _KEYS[name]
    old, new = ({key(each): each for each in getattr(talk, name)} for talk in (before, now))
    if [each for each in old if each in new] != [each for each in new if each in old]:
        return ""
    unlike = [each for each in {**old, **new} if old.get(each) != new.get(each)]
    if len(unlike) != 1 or name in {"touched", "focus", "own_questions", "silences", "releases"}:
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
