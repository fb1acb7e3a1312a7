"""One person's own preparation as Markdown, for its owner to keep when the program destroys it (E21)."""

from __future__ import annotations

from collections.abc import Iterator

from mus_tui.export.markdown_text import block, document, heading, inline, labelled
from mus_tui.export.plan_copy.answers import said
from mus_tui.language.date_saying import say_date
from mus_tui.model.rules.preparation_route import question_at
from mus_tui.model.talk import Talk
from mus_tui.model.values.preparation import Preparation, PreparedNote
from mus_tui.model.values.rows import Cell, with_cells
from mus_tui.model.values.template import Question
from mus_tui.words import t


def preparation_markdown(talk: Talk, preparation: Preparation) -> str:
    """Return all that somebody prepared, under the questions in the order they were written to."""
    person = next(each for each in talk.participants if each.id == preparation.participant)
    name = person.name or talk.role_of(person).label
    about = f"{inline(talk.template.name)} · {talk.kind} · {say_date(talk.held)}"
    return document((heading(1, t("destroying.copy_heading", name=name)), about, *_parts(talk, preparation)))


def _parts(talk: Talk, preparation: Preparation) -> Iterator[str]:
    if preparation.keywords:
        yield heading(2, t("destroying.copy_keywords"))
        yield inline(", ".join(preparation.keywords))
    if preparation.own_questions:
        yield heading(2, t("destroying.copy_own"))
        yield "\n".join(f"- {inline(own.text)}" for own in preparation.own_questions)
    for at in dict.fromkeys(note.at for note in preparation.notes):
        question = _question(talk, preparation, at)
        yield heading(2, question.text if question else at)
        yield from (_said(talk, question, note) for note in preparation.notes if note.at == at)
    if preparation.left_over.strip():
        yield heading(2, t("destroying.copy_left_over"))
        yield block(preparation.left_over)


def _question(talk: Talk, preparation: Preparation, at: str) -> Question | None:
    try:
        return question_at(talk, preparation, at)
    except KeyError:
        # A question of a template that has changed: what was written to it is kept all the same.
        return None


def _said(talk: Talk, question: Question | None, note: PreparedNote) -> str:
    """Return what was answered, by its label where there are several; a point as a picture too."""
    beside = next((each for each in talk.template.preparation if each.id == note.at), None)
    fields = question.asked if question else ()
    field = beside or next((each for each in fields if question and question.ref_of(each) == note.field), None)
    if field is None:
        return block(note.text)
    if field.answer == "rows":
        cells = (each for each in with_cells((field,)) if isinstance(each, Cell))
        field = next((each for each in cells if each.id == note.field), field)
    words, alone = said(talk, field, note), not isinstance(field, Cell) and (beside or len(fields) == 1)
    return block(words) if alone else labelled(field.label, words)
