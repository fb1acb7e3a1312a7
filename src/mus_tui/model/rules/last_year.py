"""What this year's talk knows of the one before: its plan, how that went, and what was carried on from it."""

from __future__ import annotations

from mus_tui.model.rules.follow_up import Remembered, settled
from mus_tui.model.rules.silence import silences_of_rows
from mus_tui.model.talk import Talk
from mus_tui.model.values.last_year import LastYearAnswer, LastYearRow, PreviousPlan, Status
from mus_tui.model.values.plan import Agreement
from mus_tui.model.values.text import put


def following(talk: Talk, before: Talk, file: str = "") -> Talk:
    """Return the talk with the plan of the one before it as it stands now, and where that one lies.

    A talk that was declined made no plan of its own: it hands on the one that it was to follow up (B1).
    """
    if before.standing == "declined" and not before.is_closed and before.previous is not None:
        return talk.altered(previous=before.previous)
    return talk.altered(
        previous=PreviousPlan(
            talk=before.id,
            name=before.template.name,
            kind=before.kind,
            held=before.held,
            form=before.template.plan,
            agreements=before.agreements,
            followed_up=before.followed_up,
            silences=silences_of_rows(before),
            file=file,
        )
    )


def answer(talk: Talk, agreement: str, field: str) -> str:
    """Return what they say to one of the template's own questions about a row (B7), or an empty text."""
    answers = talk.last_year_row(agreement).answers
    return next((each.text for each in answers if each.field == field), "")


def with_answer(talk: Talk, agreement: str, field: str, text: str) -> Talk:
    """Answer one of the template's own questions about a row; an empty text takes the answer away."""
    now = talk.last_year_row(agreement)
    new = LastYearAnswer(field=field, text=text)
    answers = put(now.answers, new, lambda each: each.field, keep=bool(text.strip()))
    followed = now.altered(answers=answers)
    return talk.altered(last_year_rows=put(talk.last_year_rows, followed, lambda each: each.agreement))


def was_said(follow_up: LastYearRow) -> bool:
    """Whether anything was said about a row of last year's plan."""
    return follow_up != LastYearRow(agreement=follow_up.agreement)


def settled_before(talk: Talk, agreement: str) -> Remembered | None:
    """Return how a follow-up settled a row of last year's plan, which stands until they say today how it went."""
    if talk.previous is None or talk.last_year_row(agreement).status:
        return None
    return settled(talk.previous.followed_up, agreement)


def outcome(talk: Talk, agreement: str) -> Status | None:
    """Return how a row of last year's plan went: as they say today, or else as a follow-up settled it."""
    before = settled_before(talk, agreement)
    return before.row.status if before else talk.last_year_row(agreement).status


def as_it_was(talk: Talk, row: Agreement) -> Agreement | None:
    """Return the row of last year's plan that a row goes on from; None where it goes on from none."""
    rows = talk.previous.agreements if talk.previous else ()
    return next((each for each in rows if each.id == row.carried_from), None)


def old_wording(talk: Talk, row: Agreement) -> str:
    """Return how last year's plan put what a row is about; empty where it says the same or goes on from none."""
    old = as_it_was(talk, row)
    return old.goal if old and old.goal.split() != row.goal.split() else ""
