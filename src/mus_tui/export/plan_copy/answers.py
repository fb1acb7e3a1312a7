"""What was answered in the fields of a question, as a copy has it beside the notes: a point as a picture too.

What each answered for themselves was said openly, and stands side by side; in a group without their names (E10).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from mus_tui.export.lines import with_colon, with_whom
from mus_tui.export.pieces import Item, Items, Line, Piece, Table, Words
from mus_tui.export.plan_copy.agreement_text import dated
from mus_tui.export.template.around import meant_for
from mus_tui.language.answer_saying import bar, say_answer, say_briefly, say_meanings
from mus_tui.model.rules.answering.asked import answered_together, fields_there, is_for, with_tables
from mus_tui.model.rules.shared_topics import is_group
from mus_tui.model.talk import Talk
from mus_tui.model.values.answers import Answer, choices_of
from mus_tui.model.values.fields import Field
from mus_tui.model.values.people import Participant
from mus_tui.model.values.rows import Blank, Cell, given_in, is_given, is_list, is_there, rows_of
from mus_tui.model.values.template import Question

_ABREAST = 3
"""Above this number of people there is no column for each."""


def said(talk: Talk, field: Field, answer: Answer, *, briefly: bool = False) -> str:
    """Return an answer in words, a point with its picture before it; empty where nothing was answered."""
    scales = talk.template.scales
    say = say_briefly if briefly else say_answer
    return " ".join(filter(None, (bar(field, answer, scales), say(field, dated(answer), scales))))


def whom_all(talk: Talk, question: Question) -> str:
    """Return whom all that is asked at a question is for, so that it is said once above; empty where they differ."""
    fields = _fields(talk, question)
    free = "" not in map(question.ref_of, fields) and talk.note(question.id).strip()
    whom = {"" if free or field.each else _whose(talk, field) for field in fields}
    return whom.pop() if len(whom) == 1 else ""


def _fields(talk: Talk, question: Question) -> list[Field]:
    return [field for field in fields_there(question, talk.kind, "talk") if is_there(field)]


def answers_at(talk: Talk, question: Question) -> Iterator[Piece]:
    """Give the answers to a question, under the tables that are only read there; nothing where there is no answer."""
    if answers := list(_answers(talk, question)):
        for rows in with_tables(question, (), talk.kind, "talk"):
            yield from [Line(rows.label, title=True)] if rows.label else []
            said = ((row.label, *(given_in(rows, row, each) for each in rows.fields)) for row in rows.items)
            yield Table((rows.items_label, *(each.label for each in rows.fields)), tuple(said))
        yield from answers


def _answers(talk: Talk, question: Question) -> Iterator[Piece]:
    """Give the answers to a question in the form's order, a note that belongs to no field before them."""
    fields = _fields(talk, question)
    if "" not in map(question.ref_of, fields) and (note := talk.note(question.id)).strip():
        yield Words(note)
    for (each, rows), together in groupby(fields, key=lambda field: _how_told(talk, field)):
        if each:
            told = tuple(_side_by_side(talk, question, tuple(together)))
            yield from _over(talk, question, rows) if rows and told else ()
            yield from told
        elif rows:
            yield from _in_rows(talk, question, rows, [field for field in together if isinstance(field, Cell)])
        else:
            answers = ((field, _only_answer(talk, question, field)) for field in together)
            words = ((field, said(talk, field, answer)) for field, answer in answers)
            yield from (Words(each, _label(talk, question, field)) for field, each in words if each)


def _how_told(talk: Talk, field: Field) -> tuple[bool, Field | None]:
    """Return whether several answer a field, and the rows that it is a part of."""
    return _several_asked(talk, field), field.rows if isinstance(field, Cell) else None


def _over(talk: Talk, question: Question, rows: Field) -> Iterator[Line]:
    """Give what stands over what each has answered in rows."""
    yield from _title(talk, question, rows)
    if is_list(rows) and rows.fields[0].label:
        yield Line(rows.fields[0].label)


def _title(talk: Talk, question: Question, rows: Field) -> Iterator[Line]:
    """Give what rows are called, where the question does not say it."""
    if label := _label(talk, question, rows):
        yield Line(label, title=True)


def _in_rows(talk: Talk, question: Question, rows: Field, cells: Sequence[Cell]) -> Iterator[Piece]:
    """Give a table of the rows, without those of their own that are empty; words of several lines below each other."""
    words = {cell: said(talk, cell, _only_answer(talk, question, cell), briefly=True) for cell in cells}
    if not any(words.values()):
        return
    yield from _title(talk, question, rows)
    if any("\n" in each for each in words.values()):
        yield Items(tuple(Item(cell.label, each) for cell, each in words.items() if each))
    else:
        one = whom_all(talk, question)
        whose = {cell.column: "" if one else _whose(talk, cell) for cell in cells}
        columns = [each for each in rows.fields if each in whose or is_given(rows, each)]
        heads = (" ".join(filter(None, (each.label, whose.get(each, "")))) for each in columns)
        place = {(cell.row.id, cell.column): words[cell] for cell in cells}
        asked = {cell.row.id for cell in cells if rows.items or words[cell]}
        there = [each for each in rows_of(rows) if each.id in asked or each.given]
        yield Table(
            (*((rows.items_label,) if rows.items else ()), *heads),
            tuple(
                (
                    *((row.label,) if rows.items else ()),
                    *(given_in(rows, row, each) or place.get((row.id, each)) or "–" for each in columns),
                )
                for row in there
            ),
        )
    yield from _meant(talk, [cell for cell, each in words.items() if each])


def _meant(talk: Talk, fields: Iterable[Field]) -> Iterator[Line]:
    """Give what the points of the scales mean, each scale once."""
    meanings = {scale.id: say_meanings(scale) for scale in talk.template.scales}
    yield from (Line(each) for each in dict.fromkeys(meanings.get(field.scale or "", "") for field in fields) if each)


def _several_asked(talk: Talk, field: Field) -> bool:
    """Whether several answer a field, each for themselves."""
    return not answered_together(field) and len(_asked(talk, field)) != 1


def _asked(talk: Talk, field: Field) -> list[Participant]:
    """Return who answers a field for themselves; nobody else's words belong to it."""
    return [each for each in talk.everybody if is_for(talk.talk_kind, field, each.role)]


def _only_answer(talk: Talk, question: Question, field: Field) -> Answer:
    """Return the answer in common, or that of the only one who is asked."""
    author = "" if answered_together(field) else _asked(talk, field)[0].id
    return talk.answer(question.id, author, question.ref_of(field))


def _label(talk: Talk, question: Question, field: Field) -> str:
    """Return what an answer stands under, and who was asked; the only words to a question need no label."""
    only = len(question.notes) == 1 and not isinstance(field, Blank)
    alone = only and field.answer == "text" and answered_together(field)
    called = [each.casefold() for each in talk.talk_kind.labels_of(field.roles)]
    says_whose = called == [field.label.rstrip(" :").casefold()]
    whose = "" if says_whose or whom_all(talk, question) else _whose(talk, field)
    return "" if alone else with_whom(field.label, whose)


def _whose(talk: Talk, field: Field) -> str:
    return "" if talk.talk_kind.are_all(field.roles) else meant_for(talk.template, field.roles)


def _side_by_side(talk: Talk, question: Question, fields: Sequence[Field]) -> Iterator[Piece]:
    """Give what each answered: a column for each, or below each other where they are many or wrote several lines."""
    answered = [(field, _by_person(talk, question, field)) for field in fields]
    answered = [(field, answers) for field, answers in answered if answers]
    people = [each for each in talk.everybody if any(each in _asked(talk, field) for field, _ in answered)]
    if not answered:
        return
    if is_group(talk):
        yield Items(
            tuple(
                Item(_label(talk, question, field), "\n".join(_nameless(talk, question, field)))
                for field, _ in answered
            )
        )
    elif len(people) <= _ABREAST and not any("\n" in words for _, found in answered for words in found.values()):
        labels = [_label(talk, question, field) for field, _ in answered]
        answers = (tuple(found.get(each.id, "–") for each in people) for _, found in answered)
        heads = tuple(_name(talk, each) for each in people)
        first = fields[0]
        over = first.rows.items_label if isinstance(first, Cell) else ""
        if any(labels):
            yield Table((over, *heads), tuple((label, *each) for label, each in zip(labels, answers, strict=True)))
        else:
            yield Table(heads, tuple(answers))
    else:
        lines = ((field, [(each, found[each.id]) for each in people if each.id in found]) for field, found in answered)
        yield Items(
            tuple(
                Item(
                    _label(talk, question, field),
                    "\n".join(f"{with_colon(_name(talk, each))} {words}" for each, words in several),
                )
                for field, several in lines
            )
        )
    yield from _meant(talk, [field for field, _ in answered])


def _by_person(talk: Talk, question: Question, field: Field) -> dict[str, str]:
    ref = question.ref_of(field)
    answers = ((each.id, talk.answer(question.id, each.id, ref)) for each in _asked(talk, field))
    found = ((person, said(talk, field, answer, briefly=True)) for person, answer in answers)
    return {person: words for person, words in found if words}


def _nameless(talk: Talk, question: Question, field: Field) -> Iterator[str]:
    """Give what was answered in the form's order, which tells nobody who said it; whoever leads by their role."""
    ids = [each.id for each in choices_of(field, talk.template.scales)]
    ref = question.ref_of(field)
    several: list[tuple[list[int], str]] = []
    for each in _asked(talk, field):
        answer = talk.answer(question.id, each.id, ref)
        words = said(talk, field, answer, briefly=True)
        if words and talk.role_of(each).many:
            several.append(([ids.index(chosen) for chosen in answer.chosen if chosen in ids], words))
        elif words:
            yield f"{with_colon(talk.role_of(each).label)} {words}"
    yield from (words for _, words in sorted(several))


def _name(talk: Talk, person: Participant) -> str:
    return person.name or talk.role_of(person).label
