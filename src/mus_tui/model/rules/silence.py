"""A duty of silence laid on a single topic (G26): both see it, and what it covers stays out of the copies."""

from __future__ import annotations

from typing import get_args

from mus_tui.model.talk import Talk
from mus_tui.model.values.last_year import FollowUp, PreviousPlan, row_ref
from mus_tui.model.values.marks import Interest, Silence
from mus_tui.model.values.plan import Agreement
from mus_tui.model.values.text import put


def silence_at(talk: Talk, at: str) -> Interest | None:
    """Return whose interest the silence about a question or a row serves; None where there is no such duty."""
    return next((each.interest for each in talk.silences if each.at == at), None)


def next_interest(now: Interest | None) -> Interest | None:
    """Return the one after this: each interest in turn, then no duty at all."""
    turn: tuple[Interest | None, ...] = (None, *get_args(Interest))
    return turn[(turn.index(now) + 1) % len(turn)]


def with_silence(talk: Talk, at: str, interest: Interest | None) -> Talk:
    """Lay a duty of silence on a question or a row, or lift it."""
    if interest == silence_at(talk, at):
        return talk
    kept = interest is not None
    new = Silence(at=at, interest=interest or "employee")
    return talk.altered(silences=put(talk.silences, new, lambda each: each.at, keep=kept))


def silence_of(talk: Talk, row: Agreement) -> Interest | None:
    """Return whose interest the silence about a row serves: its own, or that of the question it was made at."""
    return silence_at(talk, row.id) or (silence_at(talk, row.question) if row.question else None)


def silence_before(talk: Talk, agreement: str) -> Interest | None:
    """Return whose interest the silence about a row of last year's plan serves: its own, or that of what goes on."""
    kept = {row_ref(plan.talk, each.at): each.interest for plan in talk.previous for each in plan.silences}
    carried = talk.carried(agreement)
    onward = silence_of(talk, carried) if carried else None
    return kept.get(agreement, onward)


def silences_of_rows(talk: Talk) -> tuple[Silence, ...]:
    """Return the duty of silence of every row there is one about, whichever way it came to it."""
    found = ((row, silence_of(talk, row)) for row in talk.agreements)
    return tuple(Silence(at=row.id, interest=interest) for row, interest in found if interest)


def without_silenced(talk: Talk) -> Talk:
    """Return the talk as it may be copied: what is silenced is absent rather than blacked out.

    That goes for the notes, the topics of their own, the words a question was given here, why a topic beside it was put
    aside, the rows, and what was said of them before and after. The question itself is the template's, and stays.
    """
    silent = {each.at for each in talk.silences}
    topics = _topics_at(talk, silent)
    gone = [row for row in talk.agreements if silence_of(talk, row)]
    rows = {row.id for row in gone}
    before = {row.carried_from for row in gone}
    before |= {row_ref(plan.talk, each.at) for plan in talk.previous for each in plan.silences}
    return talk.altered(
        rewordings=tuple(each for each in talk.rewordings if each.question not in silent),
        topics=tuple(each.altered(reason="") if each.topic in topics else each for each in talk.topics),
        notes=tuple(note for note in talk.notes if note.question not in silent),
        own_questions=tuple(own for own in talk.own_questions if own.id not in silent),
        agreements=tuple(row for row in talk.agreements if row.id not in rows),
        followed_up=_without(talk.followed_up, rows),
        afterwards=tuple(each for each in talk.afterwards if each.question not in silent),
        previous=tuple(_before(plan, before) for plan in talk.previous),
        last_year_rows=tuple(each for each in talk.last_year_rows if each.agreement not in before),
        silences=(),
        shares=(),
        releases=(),
    )


def _topics_at(talk: Talk, silent: set[str]) -> set[str]:
    """Return the mandatory topics that are ticked beside a silenced question, or are one."""
    asked = (each for perspective in talk.template.perspectives for each in perspective.questions)
    return {topic for each in asked if each.id in silent for topic in (each.id, *each.covers)}


def _before(plan: PreviousPlan, gone: set[str | None]) -> PreviousPlan:
    rows = {row.id for row in plan.agreements if plan.ref(row) in gone}
    left = tuple(row for row in plan.agreements if row.id not in rows)
    return plan.altered(agreements=left, followed_up=_without(plan.followed_up, rows), silences=())


def _without(followed_up: tuple[FollowUp, ...], gone: set[str]) -> tuple[FollowUp, ...]:
    return tuple(
        follow_up.altered(rows=tuple(row for row in follow_up.rows if row.agreement not in gone))
        for follow_up in followed_up
    )
