"""How two versions of a talk differ, and what undo took back or redo brought, in words."""

from __future__ import annotations

from typing import Literal

from mus_tui.model.rules.answering.focus import choice_words
from mus_tui.model.rules.difference import Difference, differences
from mus_tui.model.rules.route import step_at
from mus_tui.model.rules.topic_parts import turned_parts, with_parts
from mus_tui.model.talk import Talk
from mus_tui.tui.kit.agreements.belongs import left_out_lines
from mus_tui.words import count, t


def difference_line(difference: Difference, here: Talk, there: Talk) -> str:
    """Return one line about how the version they see differs from another one."""
    where = f"_{difference.only_in}" if difference.only_in else ""
    talk = there if difference.only_in == "there" else here
    if difference.kind == "field":
        known = {"participants", "held", "place", "closing", "minutes", "passed", "touched"}
        known |= {"followed_up", "afterwards"}
        return t(f"keeping.versions_field_{difference.id if difference.id in known else 'more'}")
    if difference.kind == "order":
        return t("keeping.versions_order")
    return t(
        f"keeping.versions_{difference.kind}{where}", what=named(difference, talk, here if talk is there else there)
    )


def named(difference: Difference, talk: Talk, other: Talk) -> str:
    """Return what a person calls the thing that differs from another version; of a topic the parts that do."""
    match difference.kind:
        case "agreement":
            words = talk.agreement(difference.id).goal
        case "keywords":
            people = {person.id: person for person in talk.everybody}
            person = people.get(difference.id)
            words = (person.name or talk.role_of(person).label) if person else difference.id
        case "topic":
            topic = next((each for each in talk.mandatory_topics if each.id == difference.id), None)
            words = with_parts(topic, turned_parts(topic, talk, other), whole=True) if topic else difference.id
        case "earlier":
            words = next((each.row.goal for each in talk.earlier_rows if each.ref == difference.id), "")
        case _:
            words = _question(difference.id, talk)
    return " ".join(words.split())[:70]


def _question(question: str, talk: Talk) -> str:
    try:
        found = talk.question(question)
    except KeyError:
        return question
    return found.called


Way = Literal["undo", "redo"]
"""Back in what they did, or on again."""


def turned_words(way: Way, before: Talk | None, now: Talk) -> str:
    """Say what undo or redo did, for it may reach to something elsewhere in the talk; None before is nothing."""
    if before is None:
        return t(f"kit.{way}_nothing")
    found = [each for each in differences(before, now) if each.kind != "field"]
    if not found:
        return _marked_words(way, before, now)
    first = found[0]
    how = {"here": "_gone", "there": "_back", "": ""}[first.only_in]
    said = t(
        f"kit.{way}_{first.kind}{how}",
        what=named(first, *((before, now) if first.only_in == "here" else (now, before))),
    )
    # Several agreements that were pasted go in one step.
    same = sum((each.kind, each.only_in) == (first.kind, first.only_in) for each in found[1:])
    more = [count("kit.turned_more", same)] if same else []
    return " ".join((said, *more, *left_out_lines(before, now)))


def _marked_words(way: Way, before: Talk, now: Talk) -> str:
    """Say which step was marked as talked about, or chosen to talk about, or the mark taken off."""
    for choice in set(before.focus) ^ set(now.focus):
        return t(f"kit.{way}_focus", what=" ".join(choice_words(now, choice).split())[:70])
    for step in set(before.passed) ^ set(now.passed):
        if question := step_at(now, step).question:
            return t(f"kit.{way}_topic", what=" ".join(_question(question, now).split())[:70])
    return t(f"kit.{way}_field")
