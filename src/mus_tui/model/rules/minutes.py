"""The minutes: a short record of what was discussed, apart from the raw notes (H9)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal, NamedTuple

from mus_tui.model.rules.group.belonging import belongs_to
from mus_tui.model.rules.route import route
from mus_tui.model.rules.silence import silence_of
from mus_tui.model.rules.topic_parts import ticked_parts, with_parts
from mus_tui.model.rules.who_answers import who_answers
from mus_tui.model.talk import Talk
from mus_tui.model.values.answers import choices_of
from mus_tui.model.values.marks import Note

LONG = 200
"""How many words are more than the short record that the source asks for."""

_LONGEST_LINE = 160


class Source(NamedTuple):
    """Something they talked about, from which the minutes can draw."""

    kind: Literal["question", "topic", "agreement"]
    """What the line is about."""
    id: str
    """The id of the question, the topic or the row."""
    title: str
    """What it is about, on one line."""
    text: str = ""
    """For a question: the notes in common on one line, cut where they are long; for an agreement: who."""


def lacks_minutes(talk: Talk) -> bool:
    """Whether the template asks for minutes that nobody has written; destroyed ones are not asked for again."""
    return talk.template.minutes is not None and not talk.minutes.strip() and "minutes" not in talk.destroyed


def words_in(text: str) -> int:
    """Return how many words a text has."""
    return len(text.split())


def sources(talk: Talk) -> tuple[Source, ...]:
    """Return what they have talked about, in the order of the talk.

    Never anybody's own note, nothing that a duty of silence was laid on (G26), and of a group only what was agreed for
    all of them: the minutes go whole into everybody's copy.
    """
    silent = {silence.at for silence in talk.silences}
    every = (*_questions(talk), *_topics(talk), *_agreements(talk))
    return tuple(each for each in every if each.id not in silent)


def has_line(text: str, line: str) -> bool:
    """Whether the minutes have this very line."""
    return line in text.split("\n")


def _questions(talk: Talk) -> Iterator[Source]:
    for step in route(talk):
        if step.kind == "question":
            notes = list(filter(None, (_said(talk, note) for note in talk.notes if _is_at(note, step.question))))
            if notes or step.id in talk.passed:
                question = talk.question(step.question)
                yield Source("question", question.id, question.called, _short(" ".join(notes)))


def _is_at(note: Note, question: str) -> bool:
    """Whether something was answered to a question, and in common."""
    return (note.question, note.author) == (question, "")


def _said(talk: Talk, note: Note) -> str:
    """Return a note, or what was answered in a field with what it is called."""
    question = talk.question(note.question)
    field = next((each for each in question.asked if question.ref_of(each) == note.field), None)
    if field is None or field.answer == "text":
        return note.text
    chosen = [each.label for each in choices_of(field, talk.template.scales) if each.id in note.chosen]
    words = ", ".join(filter(None, (*chosen, note.date.written, note.text)))
    return f"{field.label.rstrip(':')}: {words}" if field.label else words


def _topics(talk: Talk) -> Iterator[Source]:
    asked = {step.question for step in route(talk)}
    for topic in talk.mandatory_topics:
        parts = ticked_parts(talk, topic)
        # A mandatory question is there already.
        if (talk.topic_mark(topic.id).state == "discussed" or parts) and topic.id not in asked:
            yield Source("topic", topic.id, with_parts(topic, parts))


def _agreements(talk: Talk) -> Iterator[Source]:
    for row in talk.agreements:
        if row.goal.strip() and not silence_of(talk, row) and not belongs_to(talk, row):
            yield Source("agreement", row.id, _flat(row.goal), who_answers(talk, row))


def _flat(text: str) -> str:
    return " ".join(text.split())


def _short(text: str) -> str:
    line = _flat(text)
    if len(line) <= _LONGEST_LINE:
        return line
    return line[:_LONGEST_LINE].rsplit(" ", 1)[0].rstrip(",;:.–-") + " …"
