"""What people have shared of their preparations, in columns that can be read together."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from textual.content import Content

from mus_tui.language.answer_saying import bar, say_answer
from mus_tui.model.rules.answering.asked import asks_words_alone
from mus_tui.model.rules.preparation_route import asked_in
from mus_tui.model.rules.shared_topics import is_group
from mus_tui.model.talk import Talk
from mus_tui.model.values.answers import Answer
from mus_tui.model.values.fields import Field
from mus_tui.model.values.preparation import Preparation
from mus_tui.model.values.rows import with_cells
from mus_tui.model.values.template import Question
from mus_tui.words import t

_Piece = tuple[str, str]
"""A label, empty where there is none, and what was written."""


def told_at(talk: Talk, shared: Sequence[Preparation], question: str, called: Mapping[str, str]) -> list[Content]:
    """Return what everybody has shared at a question, a column each; who has shared nothing there is said plainly.

    A group's answers stand in one column without names, in an order that tells nobody's (E10).
    """
    told = {each.participant: _answered_at(talk, each, asked_in(talk, each).question(question)) for each in shared}
    if is_group(talk):
        return [_column(t("prepare.from_group"), _without_names(told.values()))]
    return [_column(called[person.id], told.get(person.id, [])) for person in talk.participants]


def told_besides(talk: Talk, shared: Sequence[Preparation], called: Mapping[str, str]) -> list[Content]:
    """Return what was shared beside the questions, such as the possibilities a leader wants to mention (G6)."""
    told = {each.participant: _besides(talk, each) for each in shared}
    if is_group(talk):
        pieces = _without_names(told.values())
        return [_column(t("prepare.from_group"), pieces)] if pieces else []
    return [_column(called[who], pieces) for who, pieces in told.items() if pieces and who in called]


def _answered_at(talk: Talk, preparation: Preparation, question: Question) -> list[_Piece]:
    """Return what one of them has answered at a question, in the form's order."""
    fields = {question.ref_of(field): field for field in question.asked}
    alone = asks_words_alone(question)
    there = {note.field: note for note in preparation.notes if note.at == question.id}
    pieces = []
    for ref in sorted(there, key=[*fields, *there].index):
        field = fields.get(ref)
        label = field.label if field and (ref or not alone) else ""
        pieces.append((label, _said(talk, field, there[ref])))
    return pieces


def _said(talk: Talk, field: Field | None, answer: Answer) -> str:
    if field is None:
        return answer.text
    drawn, words = bar(field, answer, talk.template.scales), say_answer(field, answer, talk.template.scales)
    return f"{drawn} {words}" if drawn else words


def _besides(talk: Talk, preparation: Preparation) -> list[_Piece]:
    fields = talk.template.preparation
    pieces = [
        (field.label, _said(talk, field, note))
        for each in fields
        for ref, field in ((cell.id if each.answer == "rows" else "", cell) for cell in with_cells((each,)))
        for note in preparation.notes
        if (note.at, note.field) == (each.id, ref)
    ]
    left = preparation.left_over.strip()
    return [*pieces, (t("prepare.left_over"), left)] if left else pieces


def _without_names(told: Iterable[Sequence[_Piece]]) -> list[_Piece]:
    return sorted(piece for pieces in told for piece in pieces)


def _column(title: str, pieces: Sequence[_Piece]) -> Content:
    heading = Content.styled(title, "bold $orient")
    if not pieces:
        return Content("\n").join([heading, Content.styled(t("prepare.nothing_here"), "$quiet")])
    blocks = [Content.assemble((f"{label}\n" if label else "", "$quiet"), text) for label, text in pieces]
    return Content("\n").join([heading, Content("\n\n").join(blocks)])
