"""What of a group's plan belongs to everybody, and what to some of them or to one: as it says who does it.

A row that names nobody of the group is everybody's; there is no field for it, and nothing to fill in twice.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from mus_tui.model.rules.find_person import all_who_may_be_meant, parts_of
from mus_tui.model.rules.group.individual import members
from mus_tui.model.rules.last_words import speakers
from mus_tui.model.rules.who_answers import EVERYBODY
from mus_tui.model.talk import Talk
from mus_tui.model.values.last_year import FollowUp, PreviousPlan
from mus_tui.model.values.letters import as_known
from mus_tui.model.values.names import known_name
from mus_tui.model.values.people import Misnamed, Participant
from mus_tui.model.values.plan import Agreement

_BETWEEN = re.compile(r"\s*[,;/&+\n]\s*|\s+(?:og|and|samt|med|with)\s+", re.IGNORECASE)


def belongs_to(talk: Talk, row: Agreement) -> tuple[Participant, ...]:
    """Return those of the group that a row is for, in their order; nobody where it is for all of them.

    Who was taken out midway keeps what is theirs, and a name that two have is for both: it must not be everybody's.
    """
    found = _named(talk, row)
    return () if len(found) == len(members(talk.altered(participants=talk.everybody))) else found


def _named(talk: Talk, row: Agreement) -> tuple[Participant, ...]:
    """Return those of the group that a row names, also where they are all of them; nobody where it says «alle»."""
    whole = talk.altered(participants=talk.everybody)
    said = [part for words in _said(talk, row) for part, _ in parts_of(whole, words, _BETWEEN)]
    if EVERYBODY & {as_known(part).rstrip(".") for part in said}:
        return ()
    meant = {person.id for part in said for person in all_who_may_be_meant(whole, part)}
    return tuple(each for each in members(whole) if each.id in meant)


def still_named(talk: Talk) -> tuple[Participant, ...]:
    """Return those who were taken out midway and are still named in an agreement: somebody else may have to do it."""
    named = {each.id for row in talk.agreements for each in belongs_to(talk, row)}
    return tuple(each for each in talk.former if each.id in named)


def with_own_copy(talk: Talk) -> tuple[Participant, ...]:
    """Return those of a group who have a copy of their own: who was taken out midway where an agreement is theirs."""
    return (*members(talk), *still_named(talk))


def is_for(talk: Talk, row: Agreement, member: str, ref: str = "") -> bool:
    """Whether a row is for one of the group: theirs, or everybody's and from while they sat there.

    A row of an earlier plan is known here by its `ref`.
    """
    whose = [each.id for each in belongs_to(talk, row)]
    return member in whose or (not whose and was_there(talk, ref or row.id, member))


def was_there(talk: Talk, ref: str, member: str) -> bool:
    """Whether somebody sat in the talk when a row was in it; of those who went, where it is known when they did."""
    gone = next((each for each in talk.left if each.who == member), None)
    return gone is None or ref in gone.agreements


def sat_by(talk: Talk, row: Agreement) -> tuple[Participant, ...]:
    """Return all who sat in the talk when a row was in it: of those who went, none by what was agreed after that."""
    return (*talk.participants, *(each for each in talk.former if was_there(talk, row.id, each.id)))


def no_longer_in(talk: Talk, before: Agreement, now: Agreement) -> tuple[Participant, ...]:
    """Return those whom a row named, alone or with everybody, and who are left out of it as it stands now."""
    stays = belongs_to(talk, now)
    if not stays or not any(each.strip() for each in _said(talk, before)):
        return ()
    were = belongs_to(talk, before) or members(talk)
    return tuple(each for each in were if each not in stays)


def named_otherwise(before: Talk, now: Talk) -> tuple[Agreement, ...]:
    """Return the rows that are for others than before, since a name they say is nobody's, or another's, by now."""
    return tuple(
        row
        for row in now.agreements
        if [each.id for each in belongs_to(before, row)] != [each.id for each in belongs_to(now, row)]
    )


def misnamed_by(before: Talk, now: Talk) -> tuple[Misnamed, ...]:
    """Return what rows are no more for whom, since they say a name that somebody had before; and what stood so already.

    What they name again, by whatever name, is theirs again.
    """
    lost = (
        Misnamed(row=row.id, who=each.id)
        for row in now.agreements
        for each in _named(before, row)
        if any(each.id == other.id for other in now.everybody)
    )
    found = dict.fromkeys((*before.misnamed, *lost))
    named = {row.id: {each.id for each in _named(now, row)} for row in now.agreements}
    return tuple(each for each in found if each.row in named and each.who not in named[each.row])


def still_misnamed(talk: Talk) -> tuple[Misnamed, ...]:
    """Return what is misnamed still: what rows say somebody's name of before."""
    return misnamed_by(talk, talk) if talk.misnamed else ()


def as_copied_for(talk: Talk, member: str) -> Talk:
    """Return the talk as one of the group gets it: what is theirs and everybody's; what is another's alone is absent.

    So it is with the rows, and with the last words: only what a whole role said with one voice is everybody's (E10).
    """
    rows = tuple(row for row in talk.agreements if is_for(talk, row, member))
    theirs = {member, *(each.participant for each in speakers(talk) if each.as_one)}
    said = tuple(each for each in talk.closing.takeaways if each.participant in theirs)
    return talk.with_closing(takeaways=said).altered(
        agreements=rows,
        followed_up=_of(talk.followed_up, rows),
        previous=tuple(_plan_for(talk, plan, member) for plan in talk.previous),
    )


def sat_in(talk: Talk, plan: PreviousPlan, member: str) -> bool:
    """Whether an earlier plan is theirs too: they sat there, or only what was released was taken up (G16)."""
    name = next((known_name(each.name) for each in talk.everybody if each.id == member), "")
    return plan.others or not plan.people or (name != "" and name in map(known_name, plan.people))


def _plan_for(talk: Talk, plan: PreviousPlan, member: str) -> PreviousPlan:
    theirs = sat_in(talk, plan, member)
    rows = tuple(row for row in plan.agreements if theirs and is_for(talk, row, member, plan.ref(row)))
    return plan.altered(agreements=rows, followed_up=_of(plan.followed_up, rows))


def _of(followed_up: tuple[FollowUp, ...], rows: tuple[Agreement, ...]) -> tuple[FollowUp, ...]:
    ids = {row.id for row in rows}
    return tuple(each.altered(rows=tuple(r for r in each.rows if r.agreement in ids)) for each in followed_up)


def _said(talk: Talk, row: Agreement) -> Iterator[str]:
    yield row.responsible
    yield from (action.responsible for action in row.actions)
    yield row.support
    forms = (talk.template.plan, *(plan.form for plan in talk.previous))
    people = {field.id for form in forms for field in form.own_fields if field.names_people}
    yield from (each.text for each in row.own if each.field in people)
