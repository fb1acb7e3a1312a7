"""What may be corrected about a talk that is set up: its day, its place, and what everybody is called."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from mus_tui.model.rules.group.belonging import misnamed_by
from mus_tui.model.rules.group.taking_part import asked_anew, somebody_else
from mus_tui.model.talk import Talk
from mus_tui.model.values.names import read_name
from mus_tui.model.values.plan import Agreement


def with_about(talk: Talk, names: Mapping[str, str], place: str, held: date, before: Talk | None = None) -> Talk:
    """Return an open talk with another day and place, and with the names given by participant id.

    Nobody comes or goes: notes and preparations hang on the ids. But where a name is now another's than `before`,
    what all agreed may leave the talk is asked anew; put back, it stands as it did. A closed talk stays as it is.
    """
    if talk.is_closed:
        return talk
    people = tuple(person.altered(name=names.get(person.id, person.name)) for person in talk.participants)
    now = talk.altered(participants=people, place=place, held=held)
    met = before or talk
    if somebody_else(met, now):
        now = asked_anew(now)
    elif before and now.agreements == before.agreements:
        now = now.altered(releases=before.releases, shares=before.shares)
    if [each.name for each in met.everybody] != [each.name for each in now.everybody] or now.misnamed != met.misnamed:
        now = now.altered(misnamed=misnamed_by(met, now))
    return talk if now == talk else now


class StillSaid(NamedTuple):
    """Where a name still stands that somebody had before: what people wrote is theirs, and is not changed for them."""

    names: tuple[str, ...]
    """The names, as they stand there."""
    rows: tuple[Agreement, ...]
    """The agreements with one of them in their words."""
    notes: bool
    """Whether one stands in the notes in common."""
    minutes: bool
    """Whether one stands in the minutes."""


def still_said(before: Talk, now: Talk) -> StillSaid:
    """Return where a talk still says what somebody was called before; notes of one alone are not looked into."""
    gone = sorted({name for person in before.everybody for name in _gone(person.id, person.name, now)}, key=len)
    rows = [(row, _names_in(_words_of(row), gone)) for row in now.agreements]
    notes = {name for note in now.notes if not note.author for name in _names_in(note.text, gone)}
    minutes = _names_in(now.minutes, gone)
    found = notes.union(minutes, *(names for _, names in rows))
    return StillSaid(tuple(sorted(found)), tuple(row for row, names in rows if names), bool(notes), bool(minutes))


def _gone(person: str, name: str, now: Talk) -> Iterator[str]:
    """Give what somebody was called, whole and by the first name, and nobody is called by now."""
    called = next((each.name for each in now.everybody if each.id == person), name)
    if name and called and called != name:
        there = " ".join(each.name for each in now.everybody)
        yield from (each for each in dict.fromkeys((name, read_name(name).said)) if not _says(there, each))


def _words_of(row: Agreement) -> str:
    said = (
        row.goal,
        row.support,
        row.follow_up,
        row.evaluation,
        row.relation,
        row.in_use,
        row.disclose,
        row.disclose_to,
    )
    acted = (words for action in row.actions for words in (action.what, action.responsible))
    return "\n".join((*said, row.responsible, row.disagreement, *acted, *(each.text for each in row.own)))


def _names_in(text: str, names: Sequence[str]) -> set[str]:
    """Return the names that stand in a text, of the shorter ones those that are no part of a longer one there."""
    found = set()
    for name in reversed(names):
        if _says(text, name):
            found.add(name)
            text = text.replace(name, "")
    return found


def _says(text: str, name: str) -> bool:
    """Whether a name stands in a text as a word, or as somebody's: «Annas»."""
    return re.search(rf"(?<!\w){re.escape(name)}['’]?s?(?!\w)", text) is not None
