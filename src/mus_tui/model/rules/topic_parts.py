"""Which mandatory topics and which of their parts are left, and what one is called that is meant in part (E8)."""

from __future__ import annotations

from collections.abc import Collection

from mus_tui.model.talk import Talk
from mus_tui.model.values.parts.topics import MandatoryTopic


def with_parts(topic: MandatoryTopic, parts: Collection[str], *, whole: bool = False) -> str:
    """Return what the topic is called, with these of its aspects by name where they are not all of them.

    For short, unless it is its `whole` text that is asked for.
    """
    called = " ".join((topic.text if whole else topic.short or topic.text).split())
    meant = [" ".join(each.text.split()) for each in topic.aspects if each.id in parts]
    return f"{called}: {', '.join(meant)}" if 0 < len(meant) < len(topic.aspects) else called


def topics_left(talk: Talk) -> tuple[MandatoryTopic, ...]:
    """Return the mandatory topics that are neither discussed nor put aside.

    None in a group that each one's own talk follows: what it does not take up stands there.
    """
    if talk.talk_kind.replaces_individual is False:
        return ()
    return tuple(topic for topic in talk.mandatory_topics if talk.topic_mark(topic.id).state == "open")


def ticked_parts(talk: Talk, topic: MandatoryTopic) -> tuple[str, ...]:
    """Return which aspects of a topic that stands open they have talked about; none where that is all or nothing."""
    mark = talk.topic_mark(topic.id)
    return mark.aspects if mark.state == "open" else ()


def parts_left(talk: Talk, topic: MandatoryTopic) -> tuple[str, ...]:
    """Return which aspects of a topic are not ticked."""
    ticked = talk.topic_mark(topic.id).aspects
    return tuple(each.id for each in topic.aspects if each.id not in ticked)


def turned_parts(topic: MandatoryTopic, one: Talk, other: Talk) -> tuple[str, ...]:
    """Return the aspects of a topic that are ticked in only one of two versions of a talk."""
    turned = {*one.topic_mark(topic.id).aspects} ^ {*other.topic_mark(topic.id).aspects}
    return tuple(each.id for each in topic.aspects if each.id in turned)
