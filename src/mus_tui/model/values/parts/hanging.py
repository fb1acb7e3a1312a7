"""Whether a part of a form hangs on an answer that was given: the one rule for screens, paper and copies."""

from mus_tui.model.values.answers import choices_of
from mus_tui.model.values.fields import Field
from mus_tui.model.values.kind_id import NO_KIND
from mus_tui.model.values.parts.conditions import If
from mus_tui.model.values.plan_form import PlanField, PlanForm
from mus_tui.model.values.row_source import with_earlier_rows
from mus_tui.model.values.talk_state import TalkState
from mus_tui.model.values.template import Question, Template


def asked_at(template: Template, name: str) -> tuple[Question, Field] | None:
    """Return the field that a condition names, by its id or as `question/field`, with its question."""
    return next(iter(template.fields_named.get(name, ())), None)


def hung_on(template: Template, condition: If) -> tuple[str, str] | None:
    """Return the label of the field that something hangs on, and of the answer; None where it hangs on nothing."""
    for name, value in condition:
        if found := asked_at(template, name):
            labels = {each.id: each.label for each in choices_of(found[1], template.scales)}
            return found[0].name_of(found[1]), labels.get(value, value)
    return None


def holds(talk: TalkState, condition: If) -> bool | None:
    """Return whether the answer in common is the one that a part hangs on; None while it is not answered."""
    for name, value in condition:
        found = asked_at(talk.template, name)
        place = (found[0].id, found[0].ref_of(found[1]), "") if found else None
        given = next((n.chosen for n in talk.notes if (n.question, n.field, n.author) == place), ())
        return value in given if given else talk.lies_ahead or None
    return True


def is_part(talk: TalkState, condition: If) -> bool:
    """Return whether a theme, a question or a field is there: it hangs on nothing, or on what was answered."""
    return talk.has_all or holds(talk, condition) is True


def plan_asked(talk: TalkState, held: str = "") -> PlanForm:
    """Return the form of the plan without the columns and the parts that fall away.

    One that something stands in stays, for it is to be read; so does the column that is `held`, being written in.
    """
    form = talk.template.plan
    if not form.hangs:
        return form
    if (known := f"plan {held}") not in talk.worked_out:
        talk.worked_out[known] = _still_asked(talk, form, held)
    asked: PlanForm = talk.worked_out[known]
    return asked


def _still_asked(talk: TalkState, form: PlanForm, held: str) -> PlanForm:
    def stays(field: PlanField) -> bool:
        return bool(holds(talk, field.if_)) or field.id == held or any(row.says(field.id) for row in talk.agreements)

    headings = (
        each.altered(fields=tuple(filter(stays, each.fields))) if any(field.if_ for field in each.fields) else each
        for each in form.headings
    )
    in_use = {row.perspective for row in talk.agreements}
    return form.altered(
        headings=tuple(now for each, now in zip(form.headings, headings, strict=True) if now.fields or not each.fields),
        parts=tuple(each for each in form.parts if holds(talk, each.if_) or each.id in in_use),
    )


def with_fields_asked(talk: TalkState, question: Question) -> Question:
    """Return a question with its rows as they were written, and the fields that fall away marked so.

    One that is answered stays, for it is to be read.
    They keep their place among the others, since an answer is named by what stands beside it.
    """
    question = with_earlier_rows(talk.template, question, talk.notes)
    if not any(field.if_ for field in question.notes):
        return question
    answered = {note.field.partition("/")[0] for note in talk.notes if note.question == question.id}
    return question.altered(
        notes=tuple(
            field if is_part(talk, field.if_) or question.ref_of(field) in answered else field.altered(only=(NO_KIND,))
            for field in question.notes
        )
    )
