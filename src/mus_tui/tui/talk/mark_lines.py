"""The lines that can be marked: the question, the duty of silence, the topics with their parts, and the keywords."""

from __future__ import annotations

from typing import NamedTuple

from textual.content import Content

from mus_tui.model.rules.group.individual import had_by_group, parts_had
from mus_tui.model.rules.route import Step, topics_at
from mus_tui.model.rules.silence import silence_at
from mus_tui.model.talk import Talk
from mus_tui.model.values.marks import TopicMark
from mus_tui.tui.kit.about_people import whose
from mus_tui.tui.kit.names import names_with_former
from mus_tui.tui.kit.tick import box
from mus_tui.tui.talk.side_column import PARTLY, partly_words, to_discuss
from mus_tui.words import t

_SIGNS = {"discussed": "✓", "put_aside": "–", "open": ""}


class Mark(NamedTuple):
    """One line that can be marked."""

    kind: str
    """`step`, `silence`, `topic`, `aspect` or `keyword`."""
    name: str
    """The id of the step or topic, or the keyword."""
    aspect: str = ""
    """The id of the aspect; empty for anything else."""


class Part(NamedTuple):
    """Lines of one sort under their heading."""

    heading: str
    """What stands over them."""
    lines: list[tuple[Mark, Content]]
    """What each marks, and how it reads."""


def mark_lines(talk: Talk, step: Step) -> list[Part]:
    """Return all that can be marked at a step, in the order in which it stands there."""
    return [
        Part(t("talk.marks_question"), _of_step(talk, step)),
        Part(to_discuss(talk), _of_topics(talk, step)),
        Part(t("talk.marks_keywords"), _of_keywords(talk)),
        # All of them are at hand, drawn or not (A4).
        Part(t("talk.marks_other_keywords" if talk.chosen_keywords else "talk.marks_every_keyword"), _of_others(talk)),
    ]


def _of_step(talk: Talk, step: Step) -> list[tuple[Mark, Content]]:
    if not step.question or step.kind == "reading":
        return []
    text = " ".join(talk.question(step.question).text.split())
    silence = silence_at(talk, step.question)
    words = " · ".join([t("kit.silence_lay"), *([whose(talk, silence)] if silence else [])])
    # A question that is itself a topic stands among those, and once.
    itself = is_topic(talk, step.question)
    asked = [] if itself else [(Mark("step", step.id), _line("✓" if step.id in talk.passed else "", text))]
    return [*asked, (Mark("silence", step.question), _line("✓" if silence else "", words))]


def is_topic(talk: Talk, question: str) -> bool:
    """Whether a question is itself one of the mandatory topics."""
    return any(topic.id == question for topic in topics_at(talk, question))


def _of_topics(talk: Talk, step: Step) -> list[tuple[Mark, Content]]:
    here = {each.id for each in topics_at(talk, step.question)} if step.question else set()
    had, parts = {each.id for each in had_by_group(talk)}, parts_had(talk)
    lines: list[tuple[Mark, Content]] = []
    for topic in talk.mandatory_topics:
        mark = talk.topic_mark(topic.id)
        partly = partly_words(talk, topic)
        said = t("talk.marks_had_here") if topic.id in had else _aside(mark) or partly
        style = "bold" if topic.id in here else ""
        sign = PARTLY if partly else _SIGNS[mark.state]
        lines.append((Mark("topic", topic.id), _line(sign, topic.text, style, said)))
        for aspect in topic.aspects:
            sign = "✓" if aspect.id in mark.aspects else ""
            said = t("talk.marks_had_here") if (topic.id, aspect.id) in parts else ""
            lines.append((Mark("aspect", topic.id, aspect.id), _line(sign, aspect.text, "", said, indent=4)))
    return lines


def _of_keywords(talk: Talk) -> list[tuple[Mark, Content]]:
    called = names_with_former(talk)
    widest = max((Content(word).cell_length for word in talk.chosen_keywords), default=0)
    lines = []
    for word in talk.chosen_keywords:
        by = [called[person.id] for person in talk.everybody if word in talk.keywords_of(person.id)]
        padded = Content(word).pad_right(widest - Content(word).cell_length).plain
        lines.append((Mark("keyword", word), _line("✓" if word in talk.touched else "", padded, "", ", ".join(by))))
    return lines


def _of_others(talk: Talk) -> list[tuple[Mark, Content]]:
    known = talk.template.keywords
    others = [word for word in known.words if word not in talk.chosen_keywords] if known else []
    return [(Mark("keyword", word), _line("✓" if word in talk.touched else "", word)) for word in others]


def _aside(mark: TopicMark) -> str:
    if mark.state != "put_aside":
        return ""
    return t("talk.marks_aside_because", reason=mark.reason) if mark.reason else t("talk.marks_aside")


def _line(sign: str, words: str, style: str = "", said: str = "", *, indent: int = 0) -> Content:
    # No colours of its own: the line is also read on the ground of the highlight.
    return Content.assemble(" " * indent, f"{box(sign)} ", (words, style), f"   {said}" if said else "")
