"""The rows agreed one by one, as they are read aloud (B17). Whoever does not use it has marks on none of them."""

from __future__ import annotations

from collections.abc import Collection

from mus_tui.model.rules.open_items import competence_was_discussed, plan_is_required
from mus_tui.model.rules.plan.signing import signatures_in
from mus_tui.model.talk import Talk
from mus_tui.model.values.plan import Agreement


def has_agreed(row: Agreement, people: Collection[str]) -> bool:
    """Whether all of these have agreed to the row as it stands; a group is all of its members (E10)."""
    return bool(people) and {*people} <= {*row.agreed}


def with_agreed(talk: Talk, agreement: str, people: Collection[str], agreed: bool = True) -> Talk:
    """Mark that these agree to a row as it stands, or take the mark back."""
    row = talk.agreement(agreement)
    marked = {*row.agreed, *people} if agreed else {*row.agreed} - {*people}
    in_order = tuple(person.id for person in talk.everybody if person.id in marked)
    return talk if in_order == row.agreed else talk.with_agreement(row.altered(agreed=in_order))


def with_disagreement(talk: Talk, agreement: str, words: str) -> Talk:
    """Write what they do not agree on about a row; it stops nothing (S4)."""
    row = talk.agreement(agreement)
    return talk if words == row.disagreement else talk.with_agreement(row.altered(disagreement=words))


def is_agreed(talk: Talk, row: Agreement) -> bool:
    """Whether everybody has agreed to a row as it stands."""
    return has_agreed(row, [person.id for person in talk.participants])


def rows_to_read(talk: Talk) -> tuple[Agreement, ...]:
    """Return the rows that say something."""
    return tuple(row for row in talk.agreements if not row.is_empty)


def agreed_rows(talk: Talk) -> tuple[Agreement, ...]:
    """Return the rows that everybody has agreed to."""
    return tuple(row for row in rows_to_read(talk) if is_agreed(talk, row))


def was_read(talk: Talk) -> bool:
    """Whether anybody has agreed or disagreed to a row by itself."""
    return any(row.agreed or row.disagreement.strip() for row in talk.agreements)


def plan_is_agreed(talk: Talk) -> bool:
    """Whether there is a plan and everybody has agreed to every row of it."""
    return bool(rows_to_read(talk)) and agreed_rows(talk) == rows_to_read(talk)


def agree_as_a_whole(talk: Talk) -> bool:
    """Whether everybody has said that they agree to the plan, whatever was read aloud of it."""
    return bool(talk.participants) and all(talk.stance(each.id).agrees for each in talk.participants)


def is_seen(talk: Talk) -> bool:
    """Whether what each says at the end means that they have seen what was written, and not that they agree."""
    return talk.template.closing.means == "seen"


def signs_without_rows(talk: Talk) -> bool:
    """Whether they sign also where nothing stands in a plan: what was seen, or a talk of a kind that has none."""
    return is_seen(talk) or (talk.talk_kind.plan == "none" and bool(signatures_in(talk.template, talk.talk_kind)))


def rows_to_agree(talk: Talk) -> tuple[Agreement, ...]:
    """Return the rows that are agreed to one by one; none where the end of the talk says no more than «seen»."""
    return () if is_seen(talk) else rows_to_read(talk)


def asks_about_plan(talk: Talk) -> bool:
    """Whether there is a plan to agree on, or there has to be one, or they have said where they stand on it.

    While nobody has answered whether there has to be one, it may still come to that (G13, G14). What is to be seen is
    the whole talk, also where there is no plan.
    """
    if is_seen(talk):
        return True
    if rows_to_read(talk) or plan_is_required(talk) or any(each.agrees is not None for each in talk.closing.stances):
        return True
    unanswered = talk.talk_kind.plan == "if_competence" and competence_was_discussed(talk) is None
    return unanswered and not talk.is_closed
