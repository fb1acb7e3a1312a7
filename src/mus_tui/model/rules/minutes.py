"""The minutes: a short record of what was discussed, apart from the raw notes (H9)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal, NamedTuple

from mus_tui.model.rules.route import route
from mus_tui.model.rules.silence import silence_of
from mus_tui.model.rules.who_answers import who_answers
from mus_tui.model.talk import Talk

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

    Never anybody's own note, and nothing that a duty of silence was laid on (G26).
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
            notes = [
                note.text for note in talk.notes if note.text and (note.question, note.author) == (step.question, "")
            ]
            if notes or step.id in talk.passed:
                question = talk.question(step.question)
                yield Source("question", question.id, question.called, _short(" ".join(notes)))


def _topics(talk: Talk) -> Iterator[Source]:
    asked = {step.question for step in route(talk)}
    for topic in talk.mandatory_topics:
        # A mandatory question is there already.
        if talk.topic_mark(topic.id).state == "discussed" and topic.id not in asked:
            yield Source("topic", topic.id, _flat(topic.short or topic.text))


def _agreements(talk: Talk) -> Iterator[Source]:
    for row in talk.agreements:
        if row.goal.strip() and not silence_of(talk, row):
            yield Source("agreement", row.id, _flat(row.goal), who_answers(talk, row))


def _flat(text: str) -> str:
    return " ".join(text.split())


def _short(text: str) -> str:
    line = _flat(text)
    if len(line) <= _LONGEST_LINE:
        return line
    return line[:_LONGEST_LINE].rsplit(" ", 1)[0].rstrip(",;:.–-") + " …"
