"""What a form says in the fields of a preparation: each answer in its own kind, and what is none kept as text."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from mus_tui.model.forms.filled_form import Answers
from mus_tui.model.forms.form_marks import LAST_YEAR, answered_at
from mus_tui.model.forms.tick_words import crossed_in, numbered_in
from mus_tui.model.rules.answering.asked import fields_at
from mus_tui.model.rules.preparation_route import asked_in, fields_for
from mus_tui.model.talk import Talk
from mus_tui.model.values.answers import Answer, chosen_in
from mus_tui.model.values.fields import Field
from mus_tui.model.values.plan_date import PlanDate
from mus_tui.model.values.preparation import Preparation
from mus_tui.model.values.rows import Cell, with_cells
from mus_tui.model.values.text import one_line

ReadDate = Callable[[str], PlanDate]
"""Reads the words of a date."""


class Said(NamedTuple):
    """What stands at one place of a form."""

    text: str
    """What was written."""
    crossed: tuple[str, ...]
    """What has a cross."""

    def whole(self, label: str) -> str:
        """Return all of it as text, below what was asked."""
        if not (self.text.strip() or self.crossed):
            return ""
        return "\n".join((label, *(f"[x] {word}" for word in self.crossed), *filter(None, [self.text])))


def said_at(answers: Answers, mark: str) -> Said:
    """Return what stands at a mark."""
    return Said(answers.at.get(mark, ""), answers.crossed.get(mark, ()))


def with_said(
    talk: Talk, preparation: Preparation, mark: str, said: Said, read: ReadDate
) -> tuple[Preparation, str] | None:
    """Return the preparation with what a field's place says, and what was no answer; None where a note stands there.

    What is answered already stays as it is. What somebody else is asked, or is asked later, is no answer of theirs.
    """
    at, ref, whose = answered_at(mark)
    person = next(each for each in talk.participants if each.id == preparation.participant)
    field, mine = _field(talk, preparation, at, ref)
    if field is not None:
        crossed = crossed_in(field, talk.template.scales, said.crossed)
        said = said._replace(crossed=tuple(each.label for each in crossed))
    if field is None:
        return (preparation, said.whole(at)) if whose or said.crossed else None
    called = field.label or at
    if not mine or whose not in {"", person.id, person.role}:
        return preparation, said.whole(called)
    answer, left = _answered(talk, field, preparation.answer(at, ref), said, read)
    return preparation.with_answer(at, answer, ref), left.whole(called)


def _field(talk: Talk, preparation: Preparation, at: str, ref: str) -> tuple[Field | None, bool]:
    """Return the field of a place, and whether this person prepares an answer to it."""
    person = next(each for each in talk.participants if each.id == preparation.participant)
    beside = next((each for each in talk.template.preparation if each.id == at), None)
    if beside:
        cells = (each for each in with_cells((beside,)) if isinstance(each, Cell))
        field = next((each for each in cells if each.id == ref), None) if beside.answer == "rows" else beside
        return field, beside in fields_for(talk, person)
    try:
        question = asked_in(talk, preparation).question(at)
    except KeyError:
        # About last year's plan, which is answered together; or of a question that is no longer asked.
        about_last = (each for each in talk.template.follow_up.fields if at.startswith(LAST_YEAR) and each.id == ref)
        return next(about_last, Field(id=at, label=at)), False
    field = next((each for each in question.asked if question.ref_of(each) == ref), None)
    return field, field in fields_at(talk, question, "preparation", person.role)


def _answered(talk: Talk, field: Field, old: Answer, said: Said, read: ReadDate) -> tuple[Answer, Said]:
    """Return the answer with what a form says, and what of it is no answer of this kind."""
    if field.answer == "text":
        return old.altered(text=together(old.text, said.text)), Said("", said.crossed)
    if field.answer in {"date", "person"}:
        return _on_one_line(field, old, said, read)
    ids = tuple(each.id for each in crossed_in(field, talk.template.scales, said.crossed))
    if field.answer == "choices":
        ids = tuple(dict.fromkeys((*old.chosen, *ids)))
    elif len(ids) > 1 or (old.chosen and ids and ids != old.chosen):
        # Nobody else can tell which of them is meant.
        return old, said
    if not (ids or old.chosen) and (numbered := numbered_in(field, talk.template.scales, said.text)):
        return old.altered(chosen=numbered), Said("", ())
    chosen = chosen_in(field, talk.template.scales, ids) or old.chosen
    return old.altered(chosen=chosen), Said(said.text, ())


def _on_one_line(field: Field, old: Answer, said: Said, read: ReadDate) -> tuple[Answer, Said]:
    words = one_line(said.text)
    before = old.date.written if field.answer == "date" else old.text
    if not words or words == one_line(before):
        return old, Said("", said.crossed)
    if before or "\n" in said.text.strip():
        return old, said
    new = old.altered(date=read(words)) if field.answer == "date" else old.altered(text=words)
    return new, Said("", said.crossed)


def together(old: str, new: str) -> str:
    """Return two texts one after the other; one of them alone where the other is part of it."""
    if not new.strip() or f"\n\n{new}\n\n" in f"\n\n{old}\n\n":
        return old
    if not old.strip() or new.startswith(f"{old}\n"):
        return new
    return f"{old}\n\n{new}"
