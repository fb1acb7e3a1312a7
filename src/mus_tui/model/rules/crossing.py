"""What may go from one talk into another (G16, G26, H7): the plan to the same people, to others what was released.

A row belongs to everybody who sat in the talk it was made in, and to nobody else: one more at the table is enough for
it to need their release. What may not cross is never part of the value.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from typing import get_args

from mus_tui.model.rules.group.belonging import belongs_to, sat_by, was_there
from mus_tui.model.rules.group.individual import topics_had
from mus_tui.model.rules.shared_topics import is_group
from mus_tui.model.rules.silence import silence_of, silences_of_rows
from mus_tui.model.rules.who_answers import by_name
from mus_tui.model.talk import Talk
from mus_tui.model.values.last_year import FollowUp, PreviousPlan
from mus_tui.model.values.names import known_name
from mus_tui.model.values.people import Participant
from mus_tui.model.values.plan import Agreement
from mus_tui.model.values.plan_date import NO_DATE
from mus_tui.model.values.plan_form import FieldId, PlanForm


def same_people(talk: Talk, other: Talk) -> bool:
    """Whether the same people sit here as in the other, by their names alone; without a name one is nobody we know.

    Who was taken out of the other midway sat there too, unless something was agreed after they went.
    """
    return _alike(talk, other) and all(_sat_by_all(other, row) for row in other.agreements if not row.is_empty)


def _alike(talk: Talk, other: Talk) -> bool:
    return alike([each.name for each in talk.participants], [each.name for each in other.everybody])


def _sat_by_all(talk: Talk, row: Agreement) -> bool:
    return all(was_there(talk, row.id, each.id) for each in talk.former)


def same_roles(talk: Talk, other: Talk) -> bool:
    """Whether the same people sit in both, and the same of them lead."""
    return same_people(talk, other) and _leaders(talk) == _leaders(other)


def alike(names: Iterable[str], others: Iterable[str]) -> bool:
    """Whether these are the same names, none of them empty, however they are spelled and in whatever order."""
    one, other = (sorted(known_name(name) for name in each) for each in (names, others))
    return one == other and all(one)


def _leaders(talk: Talk) -> set[str]:
    return {known_name(each.name) for each in talk.participants if talk.role_of(each).leads}


def absent(talk: Talk, before: Talk) -> tuple[Participant, ...]:
    """Return those of the earlier talk that do not sit in this one; somebody without a name may be one without here.

    Of two with one name where one sits here nobody knows which it is: then both may be missing.
    """
    here = [known_name(each.name) for each in talk.participants]
    there = [known_name(each.name) for each in before.everybody]
    missing = {name for name in there if there.count(name) > here.count(name)}
    return tuple(each for each in before.everybody if known_name(each.name) in missing)


# What is released in the talk that it belongs to


def rows_to_release(talk: Talk) -> tuple[Agreement, ...]:
    """Return the rows that may be taken into another talk if they agree to it: nothing there is a silence about."""
    return tuple(row for row in talk.agreements if not row.is_empty and not silence_of(talk, row))


def released_rows(talk: Talk) -> tuple[Agreement, ...]:
    """Return the rows that they agreed may be taken into another talk, as they stand."""
    return tuple(row for row in rows_to_release(talk) if row.id in talk.releases)


def with_release(talk: Talk, agreement: str, released: bool) -> Talk:
    """Put down that all of them agree that a row may be taken into another talk, or take that back."""
    wanted = released and agreement in {row.id for row in rows_to_release(talk)}
    if wanted == (agreement in talk.releases):
        return talk
    others = tuple(each for each in talk.releases if each != agreement)
    return talk.altered(releases=(*others, agreement) if wanted else others)


# What crosses


def may_cross(talk: Talk, before: Talk) -> tuple[Agreement, ...]:
    """Return the rows that may be asked about: where anybody is missing or has come, only what was released.

    So too where somebody is here again who was taken out before a row was made.

    Of a group's plan one of them is asked about their own rows and everybody's: what is another's alone is not theirs.
    """
    known = {row.id for row in rows_to_release(before) if _alike(talk, before) and _sat_by_all(before, row)}
    rows = tuple(row for row in rows_to_release(before) if row.id in {*known, *before.releases})
    if not is_group(before) or is_group(talk):
        return rows
    here = {known_name(each.name) for each in talk.participants}
    gone = [each for each in before.former if known_name(each.name) in here]
    theirs = []
    for row in rows:
        whose = belongs_to(before, row)
        named = any(known_name(each.name) in here for each in whose)
        if named or (not whose and all(was_there(before, row.id, each.id) for each in gone)):
            theirs.append(row)
    return tuple(theirs)


def what_goes(before: Talk, row: Agreement) -> Agreement:
    """Return a row as others get it: what its form shows, by name, without who agreed to it and where it came from."""
    bare = row.altered(agreed=(), disagreement="", support_agreed=None, question=None, carried_from=None)
    return _seen(before.template.plan, by_name(bare, before, sat_by(before, row)))


def plan_of(talk: Talk, before: Talk, file: str = "", chosen: Collection[str] = ()) -> PreviousPlan:
    """Return what a talk takes up of an earlier one: with the same people its whole plan, else the `chosen` rows."""
    plan = PreviousPlan(
        talk=before.id,
        name=before.template.name,
        template=before.template.id,
        kind=before.kind,
        held=before.held,
        form=before.template.whole_plan,
        agreements=before.agreements,
        followed_up=before.followed_up,
        had=topics_had(before, talk),
        people=tuple(each.name or before.role_of(each).label for each in before.everybody),
    )
    if same_people(talk, before):
        return plan.altered(silences=silences_of_rows(before), file=file)
    rows = tuple(what_goes(before, row) for row in may_cross(talk, before) if row.id in chosen)
    return plan.altered(agreements=rows, followed_up=_of(before.followed_up, rows), others=True)


def _seen(form: PlanForm, row: Agreement) -> Agreement:
    """Return a row with what its form shows and nothing else: nobody releases what another form had left in it."""
    blank = Agreement(id=row.id)
    unseen = (field for field in get_args(FieldId) if form.field(field) is None and field not in _ALWAYS_SEEN)
    return row.altered(**{field: getattr(blank, field) for field in unseen})


_ALWAYS_SEEN = ("goal", "deadline", "responsible")
"""What is shown of a row where its form has no heading for it."""


def _of(followed_up: Sequence[FollowUp], rows: Sequence[Agreement]) -> tuple[FollowUp, ...]:
    """Return what was said of these rows in the follow-ups, and nothing else of them."""
    ids = {row.id for row in rows}
    kept = (each.altered(rows=tuple(r for r in each.rows if r.agreement in ids), next=NO_DATE) for each in followed_up)
    return tuple(each for each in kept if each.rows)
