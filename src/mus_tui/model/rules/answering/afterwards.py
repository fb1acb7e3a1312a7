"""Filling in what a form asks when the talk has been closed: an entry a day, as a follow-up is.

Nothing here changes anything in the talk but its `afterwards`: nobody's yes is cleared by it.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from mus_tui.model.rules.answering.asked import fields_there
from mus_tui.model.rules.answering.shown import themes_of
from mus_tui.model.talk import Talk
from mus_tui.model.values.answers import Answer, Entry
from mus_tui.model.values.fields import Field
from mus_tui.model.values.kind_id import belongs
from mus_tui.model.values.rows import Cell, is_there, with_cells
from mus_tui.model.values.talk_kind import TalkKind
from mus_tui.model.values.template import Question, Template


class Later(NamedTuple):
    """One place to fill in."""

    field: Field
    """What is asked."""
    question: Question | None = None
    """The question that it stands under; None where it stands beside them."""

    @property
    def place(self) -> tuple[str, str]:
        """What an entry names it by."""
        return (self.question.id if self.question else "", self.field.id)


def fields_later(question: Question, kind: str) -> tuple[Field, ...]:
    """Return what is filled in at a question when the talk has been closed."""
    return tuple(field for field in fields_there(question, kind, "afterwards") if _later(field))


def _later(field: Field) -> bool:
    return field.is_later and is_there(field)


def beside_questions(template: Template, kind: TalkKind) -> tuple[Field, ...]:
    """Return what is filled in then beside the questions: of rows, all that is answered in them."""
    return tuple(with_cells(field for field in template.afterwards if belongs(field.only, kind.id)))


def filled_in_later(talk: Talk) -> tuple[Later, ...]:
    """Return every place to fill in, in the form's order."""
    return tuple(_places(talk))


def _places(talk: Talk) -> Iterator[Later]:
    for theme in themes_of(talk, later=True):
        for question in map(talk.as_asked, theme.questions):
            yield from (Later(field, question) for field in fields_later(question, talk.kind))
    yield from map(Later, beside_questions(talk.template, talk.talk_kind))


def entries(talk: Talk, place: tuple[str, str]) -> tuple[Entry, ...]:
    """Return what was filled in at a place, the oldest first."""
    return tuple(each for each in talk.afterwards if (each.question, each.field) == place)


def entry_on(talk: Talk, day: date, place: tuple[str, str]) -> Answer:
    """Return what was filled in at a place on a day; an empty answer where nothing was."""
    return next((each.alone for each in entries(talk, place) if each.on == day), Answer())


def with_entry(talk: Talk, day: date, place: tuple[str, str], answer: Answer) -> Talk:
    """Fill in a place on a day; an empty answer takes that day's away. `ValueError` for a talk that is not closed."""
    if not talk.is_closed:
        raise ValueError("only of a closed talk anything is filled in afterwards")
    if answer.says(entry_on(talk, day, place)):
        return talk
    question, field = place
    kept = [each for each in talk.afterwards if (each.on, each.question, each.field) != (day, *place)]
    if not answer.is_empty:
        said = {"text": answer.text, "chosen": answer.chosen, "date": answer.date}
        kept.append(Entry(on=day, question=question, field=field, **said))
    return talk.altered(afterwards=tuple(sorted(kept, key=lambda each: each.on)))


def left_empty(talk: Talk) -> tuple[Field, ...]:
    """Return what the form asks to be filled in and nobody has: of rows all that lacks as one."""
    lacking = (each.field for each in filled_in_later(talk) if each.field.required and not entries(talk, each.place))
    return tuple(dict.fromkeys(field.rows if isinstance(field, Cell) else field for field in lacking))
