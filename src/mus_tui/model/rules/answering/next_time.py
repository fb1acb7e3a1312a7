"""What the same people answered to the same questions in earlier talks, where a form has it seen beside this one.

It is read in those talks themselves and kept nowhere else, so that destroying reaches it; what there is a duty of
silence about stays where it was said.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import NamedTuple

from mus_tui.model.rules.answering.asked import FREE_NOTE, answered_together, fields_there, has_words
from mus_tui.model.rules.crossing import same_people
from mus_tui.model.rules.shared_topics import is_group
from mus_tui.model.rules.silence import without_silenced
from mus_tui.model.talk import Talk
from mus_tui.model.values.answers import Answer
from mus_tui.model.values.fields import Field, Scale
from mus_tui.model.values.names import known_name
from mus_tui.model.values.rows import Cell, is_there
from mus_tui.model.values.template import Question


class Earlier(NamedTuple):
    """An answer that was given in an earlier talk."""

    held: date
    """The day of that talk."""
    kind: str
    """The kind of that talk."""
    field: Field
    """What was asked, as that talk's form had it."""
    answer: Answer
    """What was answered."""
    author: str
    """Who answered for themselves, by their id in this talk; empty where it was in common."""
    scales: tuple[Scale, ...]
    """What that talk's form rated by."""


def has_next_time(talk: Talk) -> bool:
    """Whether the form has anything of an earlier talk seen beside this one."""
    asked = (question for theme in talk.template.perspectives for question in theme.questions)
    return any(each.next_time or any(field.next_time for field in each.notes) for each in asked)


def earlier_answers(talk: Talk, rounds: Sequence[Talk], question: Question) -> tuple[Earlier, ...]:
    """Return what was answered to a question in the talks before, the newest first, each in the form's order.

    Of a group's talk nobody's own answers are among them (E10).
    """
    wanted = [field for field in _asked(question, talk.kind) if question.next_time or field.next_time]
    return tuple(each for before in rounds if wanted for each in _answered_in(before, talk, question, wanted))


def at_field(earlier: Sequence[Earlier], field: Field, author: str = "") -> tuple[Earlier, ...]:
    """Return those that belong beside a field, of one person where each answers; rows of their own are other rows."""
    if isinstance(field, Cell) and not field.rows.items:
        return ()
    return tuple(each for each in earlier if each.field.id == field.id and each.author == author)


def _asked(question: Question, kind: str) -> list[Field]:
    """Return what is answered at a question in the talk; where no words are asked for there is a note all the same."""
    there = [field for field in fields_there(question, kind, "talk") if is_there(field)]
    return there if has_words(question) else [*there, FREE_NOTE]


def _answered_in(before: Talk, talk: Talk, question: Question, wanted: Sequence[Field]) -> Iterator[Earlier]:
    if before.template.id != talk.template.id or not same_people(talk, before):
        return
    told = without_silenced(before)
    asked = (each for theme in told.template.perspectives for each in theme.questions)
    found = next((each for each in asked if each.id == question.id), None)
    if found is None:
        return
    there = told.as_asked(found)
    known = {field.id: field for field in _asked(there, told.kind)}
    for field in wanted:
        then = known.get(field.id)
        if then is None or then.answer != field.answer or answered_together(then) != answered_together(field):
            continue
        ref = "" if then == FREE_NOTE else there.ref_of(then)
        for author, wrote in _authors(talk, told, then):
            answer = told.answer(question.id, wrote, ref)
            if not answer.is_empty:
                yield Earlier(told.held, told.kind, then, answer.alone, author, told.template.scales)


def _authors(talk: Talk, before: Talk, field: Field) -> Iterator[tuple[str, str]]:
    """Give whose answers there may be: here, and in the earlier talk, by their ids."""
    if answered_together(field):
        yield "", ""
    elif not is_group(talk) and not is_group(before):
        ids = {known_name(each.name): each.id for each in before.everybody}
        yield from ((each.id, ids[known_name(each.name)]) for each in talk.participants)
