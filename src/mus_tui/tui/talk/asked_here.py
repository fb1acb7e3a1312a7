"""What is asked at a question of the talk, in common or of one person, and what of it is only told."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from textual.content import Content

from mus_tui.language.answer_saying import bar, say_briefly
from mus_tui.model.rules.answering.asked import (
    FREE_NOTE,
    answered_together,
    asked_of,
    fields_at,
    fields_there,
    has_words,
    with_tables,
)
from mus_tui.model.rules.answering.next_time import Earlier, at_field
from mus_tui.model.rules.preparation_route import asked_in
from mus_tui.model.rules.shared_topics import is_group
from mus_tui.model.talk import Talk
from mus_tui.model.values.answers import Answer
from mus_tui.model.values.fields import Field, Scale
from mus_tui.model.values.preparation import Preparation
from mus_tui.model.values.rows import Cell, EarlierRows, is_only_read, is_there
from mus_tui.model.values.template import Question
from mus_tui.tui.kit.answers.asked import Asked, Told, called, style_of
from mus_tui.tui.kit.answers.earlier_rows import in_sight, not_yet
from mus_tui.tui.kit.answers.for_others import said_of
from mus_tui.tui.kit.answers.last_times import say_before
from mus_tui.tui.kit.answers.to_read import to_read
from mus_tui.tui.kit.listed import listed
from mus_tui.tui.kit.names import names, names_with_former
from mus_tui.tui.talk.own_note import OwnNote
from mus_tui.words import t


def asked_here(
    talk: Talk,
    question: Question,
    author: str,
    shared: Sequence[Preparation],
    own: OwnNote,
    earlier: Sequence[Earlier] = (),
) -> list[Asked]:
    """Return the fields of a question, in common or under a person's name, each beside what was answered `earlier`."""
    fields = _own(talk, question, author, shared, own) if author else _in_common(talk, question, shared, earlier)
    fields = (each._replace(before=_before(each, earlier, author)) for each in fields)
    if has_words(question):
        return list(fields) or [Asked(FREE_NOTE, told=Told(Content.styled(_instead(talk, question), "$quiet")))]
    note = talk.answer(question.id, author).alone
    label = f"{t('talk.notes')} · {t('fields.own_note')}" if author else t("talk.notes")
    free = Asked(FREE_NOTE, "", note, label)
    return [*fields, _words(free, own) if author else free]


def _instead(talk: Talk, question: Question) -> str:
    """Return why nothing is answered there: it is for somebody else, or is only prepared."""
    return said_of(talk, fields_there(question, talk.kind, "talk"), t("fields.only_prepared"))


def _before(asked: Asked, earlier: Sequence[Earlier], author: str) -> str:
    """Return what was answered in a place the last times; what is only told has it beside each one's answer."""
    together = answered_together(asked.field)
    there = () if asked.told or (author and together) else at_field(earlier, asked.field, author)
    return say_before(there)


def _in_common(
    talk: Talk, question: Question, shared: Sequence[Preparation], earlier: Sequence[Earlier]
) -> Iterator[Asked]:
    for field in with_tables(question, in_sight(fields_there(question, talk.kind, "talk")), talk.kind, "talk"):
        ref = question.ref_of(field)
        if is_only_read(field):
            yield to_read(field)
        elif isinstance(field, EarlierRows):
            yield not_yet(field)
        elif answered_together(field):
            people = tuple(names(talk).values()) if field.answer == "person" else ()
            picks = tuple(dict.fromkeys((*field.suggestions, *people)))
            yield Asked(field, ref, talk.answer(question.id, "", ref).alone, called(field), suggestions=picks)
        elif not isinstance(field, Cell) or _is_begun(talk, question, field, shared):
            yield Asked(field, ref, told=_told(talk, question, field, shared, earlier))


def _is_begun(talk: Talk, question: Question, cell: Cell, shared: Sequence[Preparation]) -> bool:
    """Whether there is anything to tell in a row that they write themselves: the first one always stands there."""
    if not cell.rows.most or cell.row.id == "1":
        return True
    row = f"{cell.rows.id}/{cell.row.id}/"
    noted = [(note.question, note.field) for note in talk.notes]
    noted += [(note.at, note.field) for each in shared for note in each.notes]
    return any(at == question.id and ref.startswith(row) for at, ref in noted)


def _own(talk: Talk, question: Question, author: str, shared: Sequence[Preparation], own: OwnNote) -> Iterator[Asked]:
    role = next((each.role for each in talk.everybody if each.id == author), "")
    for field in with_tables(question, in_sight(fields_at(talk, question, "talk", role)), talk.kind, "talk", role=role):
        ref = question.ref_of(field)
        if is_only_read(field):
            yield to_read(field)
            continue
        if isinstance(field, EarlierRows):
            if not answered_together(field):
                yield not_yet(field)
            continue
        if answered_together(field) and (field.answer != "text" or isinstance(field, Cell)):
            # What they answer together stands in common alone.
            continue
        answer = talk.answer(question.id, author, ref).alone
        people = tuple(names(talk).values()) if field.answer == "person" else ()
        own_note = " · ".join(filter(None, (field.label, t("fields.own_note"))))
        label = own_note if answered_together(field) else _with_role(talk, field)
        asked = Asked(field, ref, answer, label, suggestions=(*field.suggestions, *people))
        if not answered_together(field) and answer.is_empty and not is_group(talk):
            asked = asked._replace(prepared=_prepared(talk, shared, author, question, field))
        if field.answer == "text":
            yield _words(asked, own)
        elif own.keeps and not answer.is_empty:
            yield asked._replace(kept=t("fields.kept"))
        else:
            yield asked


def _with_role(talk: Talk, field: Field) -> str:
    """Return what one person's own field is called, and whom it is for; in a table it is said over the columns."""
    roles = [each.casefold() for each in talk.talk_kind.labels_of(field.roles)]
    if isinstance(field, Cell) or roles == [field.label.rstrip(" :").casefold()]:
        return called(field)
    return called(field) + role_mark(talk, field).plain


def _words(asked: Asked, own: OwnNote) -> Asked:
    """Return words as they stand on the shared screen: in a group without what was written before (E10)."""
    return asked._replace(answer=Answer(text=own.text(asked.ref)), kept=own.words().get(asked.ref, ""))


def _prepared(talk: Talk, shared: Sequence[Preparation], person: str, question: Question, field: Field) -> Answer:
    mine = next((each for each in shared if each.participant == person), None)
    ref = question.ref_of(field)
    if mine and isinstance(field, Cell) and isinstance(field.rows, EarlierRows):
        # In their preparation the rows were their own: it is the same one where it is called the same.
        there = asked_in(talk, mine).question(question.id).asked
        ref = next((each.id for each in there if is_there(each) and each.label == field.label), "")
    return mine.answer(question.id, ref).alone if mine and ref else Answer()


# Told side by side


def _told(
    talk: Talk, question: Question, field: Field, shared: Sequence[Preparation], earlier: Sequence[Earlier]
) -> Told:
    """Return what everybody has answered for themselves; a group's answers without names, in no one's order."""
    ref, group = question.ref_of(field), is_group(talk)
    asked = {each.id for each in asked_of(talk, field)}
    said: list[tuple[str, Content]] = []
    for person, name in names_with_former(talk).items():
        answer, before = talk.answer(question.id, person, ref), False
        if answer.is_empty and person in asked:
            answer = _prepared(talk, shared, person, question, field)
            before = not answer.is_empty
        last = say_before(at_field(earlier, field, person)[:1])
        then = Content.styled(f"  {last}" if last else "", "$quiet")
        if not answer.is_empty:
            told = picture(field, answer, talk.template.scales)
            told += Content.styled(f" ({t('fields.from_preparation')})", "$quiet") if before else Content("")
            told += then
            said.append(("" if group else name, told))
        elif person in asked and not group:
            nothing = t("fields.to_answer") if field.roles and not talk.is_closed else "–"
            said.append((name, Content.styled(nothing, "$quiet") + then))
    if group:
        said.sort(key=lambda each: each[1].plain)
    heading = Content.styled(field.label, style_of(field)) + role_mark(talk, field)
    if not said:
        said = [("", Content.styled(t("fields.nobody_yet"), "$quiet"))]
    return Told(
        heading, tuple(Content.assemble((f"{name}  " if name else "", "bold $foreground"), told) for name, told in said)
    )


def picture(field: Field, answer: Answer, scales: Sequence[Scale]) -> Content:
    """Return an answer as it is told: a point as a picture too."""
    drawn, words = bar(field, answer, scales), say_briefly(field, answer, scales)
    return Content.assemble((f"{drawn} " if drawn else "", "$orient"), words)


def role_mark(talk: Talk, field: Field) -> Content:
    """Return whom a field is for, so that it never stands unmarked before all."""
    if talk.talk_kind.are_all(field.roles):
        return Content("")
    called = [role.label for role in talk.talk_kind.roles if role.id in field.roles]
    apart = " · " if field.label else ""
    return Content.styled(f"{apart}{t('fields.to_roles', roles=listed(called))}", "$here") if called else Content("")
