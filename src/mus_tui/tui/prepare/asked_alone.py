"""What one person is asked to prepare on a page, and what they have answered."""

from __future__ import annotations

from collections.abc import Iterable

from textual.content import Content

from mus_tui.language.answer_saying import say_briefly
from mus_tui.model.rules.answering.asked import (
    FREE_NOTE,
    asks_words_alone,
    fields_at,
    fields_there,
    has_words,
    with_tables,
)
from mus_tui.model.rules.preparation_route import asked_in, pages
from mus_tui.model.values.answers import Answer
from mus_tui.model.values.fields import Field, Scale
from mus_tui.model.values.rows import EarlierRows, is_only_read, with_cells
from mus_tui.model.values.template import Question
from mus_tui.tui.kit.answers.asked import Asked, Told, called
from mus_tui.tui.kit.answers.earlier_rows import in_sight, not_yet
from mus_tui.tui.kit.answers.for_others import said_of
from mus_tui.tui.kit.answers.to_read import to_read
from mus_tui.tui.kit.names import names
from mus_tui.tui.kit.way.hung_words import with_conditions
from mus_tui.tui.preparation_desk import PreparationDesk
from mus_tui.words import t


def own_field(desk: PreparationDesk, at: str) -> Field | None:
    """Return the template's own field of the preparation that a page asks; None for a question."""
    return next((each for each in desk.talk.template.preparation if each.id == at), None)


def writes_notes(desk: PreparationDesk, at: str) -> bool:
    """Whether nothing but notes is asked for there."""
    if field := own_field(desk, at):
        return field.answer == "text"
    return asks_words_alone(asked_in(desk.talk, desk.preparation).question(at))


def asked_alone(desk: PreparationDesk, at: str, *, on_paper: bool = False) -> list[Asked]:
    """Return the fields that this person is asked there, in the form's order; on paper there is room in every row."""
    field = own_field(desk, at)
    if field and field.answer == "rows":
        return [_asked(desk, at, each, each.id) for each in with_cells((field.altered(hint=""),))]
    if field:
        # The page has its label and what is said about it, as those of a question.
        return [_asked(desk, at, field.altered(hint=""), "")._replace(label="")]
    question = with_conditions(desk.talk.template, asked_in(desk.talk, desk.preparation).question(at))
    mine = fields_at(desk.talk, question, "preparation", desk.person.role)
    there: Iterable[Field] = mine if on_paper else in_sight(mine)
    if not on_paper:
        there = with_tables(question, there, desk.talk.kind, "preparation", role=desk.person.role)
    asked = [_place(desk, at, question, each) for each in there]
    if not has_words(question):
        asked.append(Asked(FREE_NOTE, "", desk.preparation.answer(at).alone, t("talk.notes")))
    if asked:
        return asked
    others = fields_there(question, desk.talk.kind, "preparation")
    said = said_of(desk.talk, others, t("fields.only_in_talk"))
    return [Asked(FREE_NOTE, told=Told(Content.styled(said, "$quiet")))]


def _place(desk: PreparationDesk, at: str, question: Question, field: Field) -> Asked:
    """Return a field to answer, or what is only told in its place."""
    if is_only_read(field):
        return to_read(field)
    return not_yet(field) if isinstance(field, EarlierRows) else _asked(desk, at, field, question.ref_of(field))


def _asked(desk: PreparationDesk, at: str, field: Field, ref: str) -> Asked:
    answer = desk.preparation.answer(at, ref).alone
    return Asked(field, ref, answer, called(field), suggestions=(*field.suggestions, *_people(desk, field)))


def _people(desk: PreparationDesk, field: Field) -> tuple[str, ...]:
    return tuple(names(desk.talk).values()) if field.answer == "person" else ()


def answers_at(desk: PreparationDesk, at: str) -> list[str]:
    """Return what is answered at a place, in a few words and in the form's order."""
    notes = [note for note in desk.preparation.notes if note.at == at]
    scales = desk.talk.template.scales
    field = own_field(desk, at)
    if field and field.answer != "rows":
        return [say_briefly(field, note, scales) for note in notes]
    question = asked_in(desk.talk, desk.preparation).question(at) if _is_question(desk, at) else None
    fields = {question.ref_of(each): each for each in question.asked} if question else {}
    fields = {each.id: each for each in with_cells((field,))} if field else fields
    order = list(fields)
    notes.sort(key=lambda note: order.index(note.field) if note.field in fields else len(order))
    return [_in_list(fields.get(note.field, FREE_NOTE), note, scales) for note in notes]


def _in_list(field: Field, answer: Answer, scales: tuple[Scale, ...]) -> str:
    """Return an answer as it stands in a list; what is chosen says nothing without what is asked."""
    said = say_briefly(field, answer, scales)
    label = field.label if field.label.endswith(("?", "!", ":", ".", "…")) else f"{field.label}:"
    return f"{label} {said}" if answer.chosen and field.label else said


def _is_question(desk: PreparationDesk, at: str) -> bool:
    return any(page.at == at and page.kind == "question" for page in pages(desk.talk, desk.preparation))
