"""The pages that one participant's preparation walks through: the talk's own questions, and what lies round them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal, NamedTuple

from mus_tui.model.rules.answering.asked import fields_at, fields_there
from mus_tui.model.rules.answering.shown import ahead
from mus_tui.model.rules.route import Step, route
from mus_tui.model.talk import Talk
from mus_tui.model.values.fields import Field
from mus_tui.model.values.kind_id import belongs
from mus_tui.model.values.marks import Note, Rewording
from mus_tui.model.values.parts.guidance import Guidance
from mus_tui.model.values.parts.prompts import Prompt
from mus_tui.model.values.people import Participant
from mus_tui.model.values.preparation import KEYWORDS, Preparation
from mus_tui.model.values.row_source import fields_of, source_of
from mus_tui.model.values.template import Question

PageKind = Literal["opening", "keywords", "field", "question", "closing"]


class Page(NamedTuple):
    """One page of a preparation."""

    id: str
    """What the page is known by; where somebody is in their preparation is kept as this."""
    kind: PageKind
    """What is prepared on the page."""
    at: str = ""
    """What can be shared there: a question, a field or `KEYWORDS`; empty where there is nothing."""
    step: Step | None = None
    """For a question: its step in the talk."""

    @property
    def only_read(self) -> bool:
        """Whether there is only something to read there."""
        return self.step is not None and self.step.kind == "reading"


def asked_in(talk: Talk, preparation: Preparation) -> Talk:
    """Return the talk as its questions lie before somebody who prepares.

    In the words for their role, with their own topics, and nothing passed.
    """
    there = {own.id for own in talk.own_questions}
    own = tuple(each for each in preparation.own_questions if each.id not in there)
    role = next((each.role for each in talk.everybody if each.id == preparation.participant), "")
    return ahead(in_words_for(talk, role)).altered(
        own_questions=(*talk.own_questions, *own), passed=(), notes=tuple(_notes_before(talk, preparation))
    )


def in_words_for(talk: Talk, role: str) -> Talk:
    """Return the talk with its questions as the template asks them of one role; their own words for one go first."""
    theirs = {each.question for each in talk.rewordings}
    asked = (each for part in talk.template.perspectives for each in part.questions if each.id not in theirs)
    words = ((each.id, said.text) for each in asked for said in each.text_for if said.role == role)
    new = tuple(Rewording(question=question, text=text) for question, text in words)
    return talk.altered(rewordings=(*talk.rewordings, *new)) if new else talk


def _notes_before(talk: Talk, preparation: Preparation) -> Iterator[Note]:
    """Give the notes of the talk; rows that are asked about again are their own, once they have written any."""
    asked = {(at.id, each.id): each for at, each in fields_of(talk.template) if each.rows_from}
    later = set(asked)
    if not later:
        yield from talk.notes
        return
    found = [source_of(talk.template, each) for each in asked.values()]
    rows = later | {(question.id, field.id) for question, field in filter(None, found)}
    mine = [each for each in preparation.notes if _place(each.at, each.field) in rows]
    theirs = later | {_place(each.at, each.field) for each in mine}
    yield from (each for each in talk.notes if _place(each.question, each.field) not in theirs)
    for each in mine:
        yield Note(question=each.at, field=each.field, text=each.text, chosen=each.chosen, date=each.date)


def _place(question: str, field: str) -> tuple[str, str]:
    return question, field.partition("/")[0]


def pages(talk: Talk, preparation: Preparation) -> tuple[Page, ...]:
    """Return every page in order."""
    person = next(each for each in talk.participants if each.id == preparation.participant)
    keywords = (Page("keywords", "keywords", KEYWORDS),) if talk.template.keywords else ()
    fields = tuple(Page(f"field-{each.id}", "field", each.id) for each in fields_for(talk, person))
    asked = asked_in(talk, preparation)
    steps = (step for step in route(asked) if step.question)
    written = {note.at for note in preparation.notes}
    mine = (
        step
        for step in steps
        if step.question in written or not _is_for_others(talk, asked.question(step.question), person)
    )
    questions = tuple(Page(step.id, "question", step.question, step) for step in mine)
    return (Page("opening", "opening"), *keywords, *fields, *questions, Page("closing", "closing"))


def _is_for_others(talk: Talk, question: Question, person: Participant) -> bool:
    """Whether all that is asked at a question beforehand is asked of others: their sheet is not this person's."""
    beforehand = fields_there(question, talk.kind, "preparation")
    return bool(beforehand) and not fields_at(talk, question, "preparation", person.role)


def page_at(talk: Talk, preparation: Preparation, page: str, by: int = 0) -> Page:
    """Return the page of this id, or the one `by` places on; the first where there is none, and the ends stay."""
    every = pages(talk, preparation)
    here = next((n for n, each in enumerate(every) if each.id == page), 0)
    return every[max(0, min(len(every) - 1, here + by))]


def fields_for(talk: Talk, person: Participant) -> tuple[Field, ...]:
    """Return what the template asks this person to prepare beside the questions (G6, A12)."""
    return tuple(
        each
        for each in talk.template.preparation
        if belongs(each.only, talk.kind) and (not each.roles or person.role in each.roles)
    )


def guidance_for(talk: Talk, person: Participant) -> tuple[Guidance, ...]:
    """Return what the template says to this person before the talk: what it is for, and what it is not for (B22)."""
    every = talk.template.guidance_at("preparation", talk.kind)
    return tuple(each for each in every if not each.roles or person.role in each.roles)


def question_at(talk: Talk, preparation: Preparation, at: str) -> Question:
    """Return what is asked at a place: a question, or a field in the shape of one with its suggestions below it."""
    for field in talk.template.preparation:
        if field.id == at:
            prompts = tuple(Prompt(text=each) for each in field.suggestions)
            return Question(id=field.id, text=field.label, note=field.hint, prompts=prompts)
    return asked_in(talk, preparation).question(at)
