"""A talk that goes on with a newer template: its words are the new ones, and nothing that was said in it is lost."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from mus_tui.model.talk import Talk
from mus_tui.model.values.answers import choices_of
from mus_tui.model.values.marks import Note, OwnQuestion
from mus_tui.model.values.plan_form import PlanForm
from mus_tui.model.values.template import Question, Template


def can_move(talk: Talk, template: Template) -> bool:
    """Whether a talk may go on with a template: it is open, and everybody in it still has their role."""
    kind = next((each for each in template.kinds if each.id == talk.kind), None)
    roles = {role.id for role in kind.roles} if kind else set()
    return not talk.is_closed and roles.issuperset(person.role for person in talk.everybody)


def moved(talk: Talk, template: Template) -> Talk:
    """Return the talk with another template; `ValueError` where it cannot go on with that one.

    What was answered where the newer one asks nothing stays to be read as a topic of their own, in the words it was
    asked in. A plan that has more in it than the new form has room for keeps its form.
    """
    if not can_move(talk, template):
        raise ValueError(template.id)
    now = {each.id: each for part in template.perspectives_for(talk.kind) for each in part.questions}
    perspectives = {part.id for part in template.perspectives_for(talk.kind)}
    own = [each if each.perspective in perspectives else each.altered(perspective="") for each in talk.own_questions]
    notes = list(talk.notes)
    for asked in (each for part in talk.template.perspectives_for(talk.kind) for each in part.questions):
        homeless = [note for note in notes if note.question == asked.id and not _has_place(note, asked, now)]
        if homeless or (asked.id not in now and _hangs_on(talk, asked.id)):
            topic = asked.id if asked.id not in now else f"{asked.id[:50]}-foer"
            own.append(OwnQuestion(id=topic, text=talk.as_asked(asked).text))
            notes = [note for note in notes if note not in homeless] + _as_text(talk, asked, homeless, topic)
    kind = template.kind(talk.kind)
    return talk.altered(
        template=template.altered(plan=talk.template.plan) if loses_plan(talk, template.plan) else template,
        themes=tuple(part.id for part in template.perspectives if part.optional and part.id in talk.themes),
        own_questions=tuple(own),
        notes=tuple(notes),
        form=talk.form if talk.form in {each.id for each in kind.forms} else None,
        setting=talk.setting if talk.setting in {each.id for each in kind.settings} else None,
        rewordings=tuple(each for each in talk.rewordings if each.question in now),
    )


def _has_place(note: Note, asked: Question, now: Mapping[str, Question]) -> bool:
    """Whether the newer question has a place for the same kind of answer under the same name."""
    after = now.get(note.question)
    return after is not None and _kind_of(note.field, asked) == _kind_of(note.field, after)


def _kind_of(ref: str, question: Question) -> str | None:
    if ref in {pad for pad, _ in question.pads}:
        return "text"
    return next((field.answer for field in question.notes if question.ref_of(field) == ref), None)


def _hangs_on(talk: Talk, question: str) -> bool:
    return bool(talk.agreements_at(question)) or any(each.at == question for each in talk.silences)


def _as_text(talk: Talk, asked: Question, notes: Sequence[Note], topic: str) -> list[Note]:
    """Return the answers as one text for each who wrote them, each after what it was called."""
    fields = {asked.ref_of(field): field for field in asked.notes}
    written: dict[str, list[str]] = {}
    for note in notes:
        field = fields.get(note.field)
        choices = choices_of(field, talk.template.scales) if field else ()
        labels = [each.label for each in choices if each.id in note.chosen]
        said = ", ".join(labels) or note.date.written or note.text
        named = field is not None and len(asked.notes) > 1
        written.setdefault(note.author, []).append(f"{field.label}: {said}" if field and named else said)
    return [Note(question=topic, author=author, text="\n".join(lines)) for author, lines in written.items()]


def loses_plan(talk: Talk, form: PlanForm) -> bool:
    """Whether rows of the plan have something in fields, or a choice, that another form has not."""
    fields = {field.id for field in form.fields}
    known = {choice.id for field in form.fields for choice in field.choices}
    had = {field.id for field in talk.template.plan.fields}
    unknown = any(not known.issuperset(row.category) for row in talk.agreements)
    return unknown or any(row.text_in(field).strip() for row in talk.agreements for field in had - fields)
