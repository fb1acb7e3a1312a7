"""What is destroyed, when, and what a talk is without it (H10, E1, E2, E3, E20). Nothing goes by itself, or by date."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Literal, get_args

from mus_tui.model.rules.follow_up import SETTLED, status_now
from mus_tui.model.talk import Talk
from mus_tui.model.values.closing import Closing
from mus_tui.model.values.last_year import EarlierRow, FollowUp, row_ref
from mus_tui.model.values.marks import TopicMark
from mus_tui.model.values.plan import Agreement
from mus_tui.model.values.retention import Artefact, Fate

Event = Literal["closed", "next_held", "everything"]
"""The talk was closed, the next talk has been held, or they want all of it gone."""

EVERYTHING: tuple[Artefact, ...] = get_args(Artefact)
"""All that a talk leaves behind."""

PREPARATION: tuple[Artefact, ...] = ("preparation",)
PLAN: tuple[Artefact, ...] = ("plan",)

_DUE: dict[Event, frozenset[Fate]] = {
    "closed": frozenset({"at_closing"}),
    # What was not destroyed at the closing is destroyed now at the latest.
    "next_held": frozenset({"at_closing", "next_held"}),
}


def due(talk: Talk, event: Event, following: Talk | None = None) -> tuple[Artefact, ...]:
    """Return what the template says is to be destroyed now; `following` is the talk that went on from this one."""
    if event == "everything":
        return EVERYTHING
    kept = talk.template.retention
    fates: dict[Artefact, Fate] = {"preparation": kept.preparation, "notes": kept.notes, "minutes": kept.minutes}
    gone: list[Artefact] = [artefact for artefact, fate in fates.items() if fate in _DUE[event]]
    if event == "next_held" and kept.plan == "when_settled" and following and not loose_rows(talk, following):
        gone.append("plan")
    return tuple(gone)


def loose_rows(talk: Talk, following: Talk) -> tuple[Agreement, ...]:
    """Return the rows that the following talk neither settled nor carried on: while there are any the plan stays."""
    if not any(plan.talk == talk.id and not plan.others for plan in following.previous):
        return talk.agreements
    rows = ((row, row_ref(talk.id, row.id)) for row in talk.agreements)
    return tuple(row for row, ref in rows if not _is_settled(row, ref, talk.followed_up, following))


def left_loose(talk: Talk) -> tuple[EarlierRow, ...]:
    """Return the rows that keep their own earlier plan from being destroyed, where the template wants that (E1)."""
    if talk.template.retention.plan != "when_settled":
        return ()
    theirs = (each for each in talk.earlier_rows if not each.plan.others)
    return tuple(each for each in theirs if not _is_settled(each.row, each.ref, each.plan.followed_up, talk))


def carried_rows(talk: Talk, following: Talk) -> tuple[Agreement, ...]:
    """Return the rows that the following talk carries on in its own plan."""
    return tuple(row for row in talk.agreements if following.carried(row_ref(talk.id, row.id)))


def _is_settled(row: Agreement, ref: str, followed_up: Sequence[FollowUp], following: Talk) -> bool:
    status = following.last_year_row(ref).status or status_now(followed_up, row.id)
    return status in SETTLED or following.carried(ref) is not None


def holds(talk: Talk, artefact: Artefact) -> bool:
    """Say whether the talk itself has any of it; a preparation lies in files of its own."""
    return _WITHOUT[artefact](talk) != talk


def without(talk: Talk, artefacts: Iterable[Artefact]) -> Talk:
    """Return the talk with these gone, and with a mark that they were destroyed: reopening brings none of it back."""
    gone = {*artefacts}
    for artefact in gone:
        talk = _WITHOUT[artefact](talk)
    return talk.altered(destroyed=tuple(each for each in EVERYTHING if each in {*talk.destroyed, *gone}))


def is_all(talk: Talk, artefacts: Iterable[Artefact]) -> bool:
    """Say whether nothing is left of the talk when these are gone, so that its file goes too."""
    return {*talk.destroyed, *artefacts} >= {*EVERYTHING}


def without_previous(talk: Talk, earlier: str) -> Talk:
    """Return the talk without its copy of an earlier plan and what was said of it; rows carried on are its own."""
    theirs = row_ref(earlier, "")
    return talk.altered(
        previous=tuple(plan for plan in talk.previous if plan.talk != earlier),
        last_year_rows=tuple(each for each in talk.last_year_rows if not each.agreement.startswith(theirs)),
        agreements=tuple(
            row.altered(carried_from=None) if (row.carried_from or "").startswith(theirs) else row
            for row in talk.agreements
        ),
    )


def said_of(talk: Talk, earlier: str) -> bool:
    """Whether anything was said today of the plan of an earlier talk."""
    return without_previous(talk, earlier).last_year_rows != talk.last_year_rows


def _without_preparation(talk: Talk) -> Talk:
    return talk


def _without_notes(talk: Talk) -> Talk:
    """Take what was typed while they talked, and what they chose to talk about.

    Topics of their own go too: they are often the most private words of all. The rows that were made there stay, and
    no longer say where.
    """
    own = {question.id for question in talk.own_questions}
    return talk.altered(
        notes=(),
        afterwards=tuple(each for each in talk.afterwards if not each.question),
        own_questions=(),
        keyword_choices=(),
        touched=(),
        passed=tuple(step for step in talk.passed if step.removeprefix("q-") not in own),
        topics=tuple(TopicMark(topic=each.topic, state=each.state, aspects=each.aspects) for each in talk.topics),
        silences=tuple(each for each in talk.silences if each.at not in own),
        agreements=tuple(row.altered(question=None) if row.question in own else row for row in talk.agreements),
    )


def _without_minutes(talk: Talk) -> Talk:
    """Take the short record and the last words, which open the next talk together."""
    return talk.altered(minutes="").with_closing(takeaways=(), about_the_talk="")


def _without_plan(talk: Talk) -> Talk:
    """Take the rows, how they were followed up, what was said of them, and the copy of the plan before."""
    rows = {row.id for row in talk.agreements}
    end = talk.closing
    closing = Closing(takeaways=end.takeaways, about_the_talk=end.about_the_talk, closed_at=end.closed_at)
    silences = tuple(each for each in talk.silences if each.at not in rows)
    told = ("shares", "releases", "pay_settled", "left", "misnamed")
    gone: dict[str, tuple[object, ...]] = dict.fromkeys(
        ("previous", "last_year_rows", "agreements", "followed_up", *told), ()
    )
    at_questions = tuple(each for each in talk.afterwards if each.question)
    return talk.altered(**gone, silences=silences, closing=closing, afterwards=at_questions)


_WITHOUT: dict[Artefact, Callable[[Talk], Talk]] = {
    "preparation": _without_preparation,
    "notes": _without_notes,
    "minutes": _without_minutes,
    "plan": _without_plan,
}
