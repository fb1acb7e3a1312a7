"""A talk that goes on with a newer template: its words are the new ones, and nothing that was said in it is lost."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import count

from mus_tui.model.rules.answering.focus import kept_choices
from mus_tui.model.rules.answering.shown import themes_of
from mus_tui.model.talk import Talk
from mus_tui.model.values.answers import choices_of
from mus_tui.model.values.fields import Field
from mus_tui.model.values.marks import Note, OwnQuestion
from mus_tui.model.values.people import short_names
from mus_tui.model.values.plan import Agreement
from mus_tui.model.values.plan_form import PlanForm
from mus_tui.model.values.row_source import source_of, with_earlier_rows
from mus_tui.model.values.rows import Cell
from mus_tui.model.values.template import Question, Template


def can_move(talk: Talk, template: Template) -> bool:
    """Whether a talk may go on with a template: it is open, and everybody in it still has their role."""
    kind = next((each for each in template.kinds if each.id == talk.kind), None)
    roles = {role.id for role in kind.roles} if kind else set()
    return not talk.is_closed and roles.issuperset(person.role for person in (*talk.everybody, *talk.readers))


def moved(talk: Talk, template: Template) -> Talk:
    """Return the talk with another template; `ValueError` where it cannot go on with that one.

    What was answered where the newer one asks nothing, or something else, stays to be read as a topic of their own, in
    the words it was asked in. A plan that has more in it than the new form has room for keeps its form.
    """
    if not can_move(talk, template):
        raise ValueError(template.id)
    now = {each.id: each for part in template.perspectives_for(talk.kind) for each in part.questions}
    perspectives = {part.id for part in template.perspectives_for(talk.kind)}
    asked = [talk.as_asked(each) for part in talk.template.perspectives_for(talk.kind) for each in part.questions]
    # A topic that an earlier move made of a question is that question again where it is back.
    back = [Question(id=own.id, text=own.text) for own in talk.own_questions if own.id in now]
    own = [each for each in talk.own_questions if each.id not in now]
    own = [each if each.perspective in perspectives else each.altered(perspective="") for each in own]
    notes = list(talk.notes)
    for question in (*asked, *back):
        here = (note for note in notes if note.question == question.id)
        homeless = [note for note in here if not _has_place(note, question, talk, template)]
        if homeless or (question.id not in now and _hangs_on(talk, question.id)):
            topic = question.id if question.id not in now else _free(f"{question.id[:50]}-foer", own)
            own.append(OwnQuestion(id=topic, text=talk.as_asked(question).text))
            notes = [note for note in notes if note not in homeless] + _as_text(talk, question, homeless, topic)
    # A theme that was part of the talk is so still where the newer template lets it be chosen.
    there = {part.id for part in themes_of(talk)} | set(talk.themes)
    kind = template.kind(talk.kind)
    gone_over = talk.altered(
        template=template.altered(plan=_kept_plan(talk, template)) if loses_plan(talk, template) else template,
        themes=tuple(part.id for part in template.optional_for(talk.kind) if part.id in there),
        own_questions=tuple(own),
        notes=tuple(notes),
        form=talk.form if talk.form in {each.id for each in kind.forms} else None,
        setting=talk.setting if talk.setting in {each.id for each in kind.settings} else None,
        rewordings=tuple(each for each in talk.rewordings if each.question in now),
    )
    return gone_over.altered(focus=kept_choices(gone_over))


def _free(topic: str, own: Sequence[OwnQuestion]) -> str:
    taken = {each.id for each in own}
    return next(name for n in count(1) if (name := topic if n == 1 else f"{topic}-{n}") not in taken)


def _has_place(note: Note, asked: Question, talk: Talk, template: Template) -> bool:
    """Whether the newer question asks for the same kind of answer under the same name, and it means the same there."""
    after = _question(template, talk.kind, note.question)
    if after is None or after.read:
        return False
    was, now = _field(note.field, asked), _field(note.field, after)
    if was is None or now is None:
        # The only text has no name, and may have been given a label since.
        return _is_pad(note.field, asked) and _is_pad(note.field, after)
    same = (was.answer, was.each, bool(was.roles)) == (now.answer, now.each, bool(now.roles))
    same = same and _rows_of(was, talk.template) == _rows_of(now, template)
    return same and _meant(was, note, talk.template) == _meant(now, note, template)


def _meant(field: Field, note: Note, template: Template) -> tuple[object, ...]:
    """Return what the points that were chosen say, and among which."""
    if not note.chosen:
        return ()
    choices = choices_of(field, template.scales)
    among = tuple(each.label for each in choices) if field.answer == "scale" else ()
    ends = next((scale.ends for scale in template.scales if scale.id == field.scale), ())
    return (*(each.label for each in choices if each.id in note.chosen), among, ends, len(note.chosen))


def _rows_of(field: Field, template: Template) -> tuple[str, str] | None:
    """Return the field whose rows it is answered in, where they are those of another."""
    found = source_of(template, field.rows) if isinstance(field, Cell) else None
    return (found[0].id, found[1].id) if found else None


def _question(template: Template, kind: str, question: str) -> Question | None:
    every = (each for part in template.perspectives_for(kind) for each in part.questions)
    return next((with_earlier_rows(template, each) for each in every if each.id == question), None)


def _field(ref: str, question: Question) -> Field | None:
    return next((field for field in question.asked if question.ref_of(field) == ref), None)


def _is_pad(ref: str, question: Question) -> bool:
    return ref in {pad for pad, _ in question.pads}


def _hangs_on(talk: Talk, question: str) -> bool:
    return bool(talk.agreements_at(question)) or any(each.at == question for each in talk.silences)


def _as_text(talk: Talk, asked: Question, notes: Sequence[Note], topic: str) -> list[Note]:
    """Return the answers as one text for each whose own they are; what was said openly is in common, by name."""
    called = short_names(talk.everybody)
    written: dict[str, list[str]] = {}
    for note in notes:
        field = _field(note.field, asked)
        choices = choices_of(field, talk.template.scales) if field else ()
        labels = [each.label for each in choices if each.id in note.chosen]
        said = ", ".join(labels) or note.date.written or note.text
        line = f"{field.label}: {said}" if field and len(asked.asked) > 1 else said
        is_open = field is not None and (field.each or bool(field.roles)) and bool(note.author)
        who = called.get(note.author, "")
        written.setdefault("" if is_open else note.author, []).append(f"{who}: {line}" if is_open and who else line)
    return [Note(question=topic, author=author, text="\n".join(lines)) for author, lines in written.items()]


def loses_plan(talk: Talk, template: Template) -> bool:
    """Whether rows of the plan have something in fields, or a choice, that the form of another template has not."""
    form = template.whole_plan
    fields = {(field.id, field.answer) for field in form.fields}
    known = {(field.id, choice.id) for field in form.fields for choice in field.choices}
    had = {(field.id, field.answer) for field in talk.template.plan.fields}
    places = {each.id for each in form.parts}
    unknown = any(not known.issuperset(_chosen(row)) for row in talk.agreements)
    if talk.template.plan.parts and any(row.perspective and row.perspective not in places for row in talk.agreements):
        return True
    return unknown or any(row.text_in(field).strip() for row in talk.agreements for field, _ in had - fields)


def _kept_plan(talk: Talk, template: Template) -> PlanForm:
    """Return the plan's form that a talk keeps, where the newer template has its own."""
    return talk.template.whole_plan.altered(after=template.plan.after)


def _chosen(row: Agreement) -> set[tuple[str, str]]:
    """Return what was chosen in a row, each with the field it was chosen in."""
    own = {(each.field, choice) for each in row.own for choice in each.chosen}
    return own | {("category", each) for each in row.category}
