"""What may be corrected about a talk that is set up: its day, its place, and what everybody is called."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from mus_tui.model.rules.group.belonging import misnamed_by
from mus_tui.model.rules.group.taking_part import asked_anew, somebody_else
from mus_tui.model.talk import Talk


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
