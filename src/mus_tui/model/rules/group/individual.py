"""The individual talks that come after a group's (H5, H6, E9): who has a right to one, and what the group has had."""

from __future__ import annotations

from mus_tui.model.rules.shared_topics import is_group
from mus_tui.model.talk import Talk
from mus_tui.model.values.names import known_name
from mus_tui.model.values.parts.topics import MandatoryTopic
from mus_tui.model.values.people import Participant
from mus_tui.model.values.talk_kind import TalkKind


def members(talk: Talk) -> tuple[Participant, ...]:
    """Return those of the group, without whoever leads."""
    return tuple(each for each in talk.participants if talk.role_of(each).many)


def individual_kind(talk: Talk) -> TalkKind | None:
    """Return the kind of the individual talk after a group's: the shorter one where there is one, else the usual."""
    if not is_group(talk):
        return None
    alone = [kind for kind in talk.template.kinds if not any(role.many for role in kind.roles)]
    short = (kind for kind in alone if kind.after == talk.kind)
    return next(short, next((kind for kind in alone if kind.after is None), None))


def group_kinds(talk: Talk) -> frozenset[str]:
    """Return the kinds of its template that are a group's."""
    return frozenset(kind.id for kind in talk.template.kinds if any(role.many for role in kind.roles))


def comes_after_group(talk: Talk) -> bool:
    """Whether it is the talk of one of a group: the shorter kind, or one that took up what the group released."""
    groups = group_kinds(talk)
    if talk.kind in groups:
        return False
    taken_up = (plan.kind in groups and plan.template == talk.template.id for plan in talk.previous)
    return talk.talk_kind.after in groups or any(taken_up)


def usual_kind(talk: Talk) -> str:
    """Return the kind of the talk a year later: after a shorter one the usual one of the same roles."""
    if talk.talk_kind.after is None:
        return talk.kind
    roles = [role.id for role in talk.talk_kind.roles]
    same = (kind.id for kind in talk.template.kinds if kind.after is None and [r.id for r in kind.roles] == roles)
    return next(same, talk.kind)


def with_asked(talk: Talk, person: str, asked: bool) -> Talk:
    """Put down that one of a group asks for a talk of their own, or take that back."""
    if asked == (person in talk.asked_alone) or person not in {each.id for each in members(talk)}:
        return talk
    others = {*talk.asked_alone} - {person}
    wanted = others | {person} if asked else others
    return talk.altered(asked_alone=tuple(each.id for each in talk.everybody if each.id in wanted))


# What the group has had


def topics_had(before: Talk, talk: Talk) -> tuple[str, ...]:
    """Return the mandatory topics that a group talked about, for one of them: ids alone, and no word of what was said.

    Nothing where anybody here did not sit in it, or where it was held in another template.
    """
    there = {known_name(each.name) for each in before.everybody}
    here = {known_name(each.name) for each in talk.participants}
    if not is_group(before) or is_group(talk) or before.template.id != talk.template.id or not here <= there - {""}:
        return ()
    had: set[str | None] = {*talked_about(before)}
    if before.closing.competence_discussed:
        had.add(talk.talk_kind.competence_topic)
    for gone in before.left:
        if any(each.id == gone.who and known_name(each.name) in here for each in before.former):
            had &= {*gone.topics}
    # How last time went is each one's own, and always asked.
    own = {asked.id for group in talk.template.perspectives for asked in group.questions if asked.follow_up}
    whole = [topic.id for topic in talk.mandatory_topics if topic.id in had - own]
    others = [topic.id for topic in before.mandatory_topics if topic.id not in had | own]
    parts = [_part(each, aspect) for each in others for aspect in before.topic_mark(each).aspects]
    return (*whole, *(each for each in parts if each in had))


def talked_about(talk: Talk) -> tuple[str, ...]:
    """Return the mandatory topics that were talked about by now, and every aspect that was, also of the others."""
    marks = [talk.topic_mark(topic.id) for topic in talk.mandatory_topics]
    whole = [mark.topic for mark in marks if mark.state == "discussed"]
    return (*whole, *(_part(mark.topic, aspect) for mark in marks for aspect in mark.aspects))


def _part(topic: str, aspect: str) -> str:
    return f"{topic}/{aspect}"


def had_by_group(talk: Talk) -> tuple[MandatoryTopic, ...]:
    """Return the topics that stand open here and that the group before has talked about."""
    had = {topic for plan in talk.previous for topic in plan.had}
    return tuple(t for t in talk.mandatory_topics if t.id in had and talk.topic_mark(t.id).state == "open")


def with_had(talk: Talk) -> Talk:
    """Tick all that the group has had: the two agree that it is talked about."""
    if talk.is_closed:
        return talk
    for topic, aspect in parts_had(talk):
        talk = talk.with_aspect(topic, aspect)
    for each in had_by_group(talk):
        talk = talk.with_topic(each.id, "discussed")
    return talk


def parts_had(talk: Talk) -> tuple[tuple[str, str], ...]:
    """Return the aspects that stand open here and that the group before has talked about, each with its topic."""
    had = {part for plan in talk.previous for part in plan.had}
    return tuple(
        (topic.id, aspect.id)
        for topic in talk.mandatory_topics
        for aspect in topic.aspects
        if _part(topic.id, aspect.id) in had
        and talk.topic_mark(topic.id).state == "open"
        and aspect.id not in talk.topic_mark(topic.id).aspects
    )
