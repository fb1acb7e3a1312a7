"""What somebody has prepared for a template that has changed since: what of it is still asked for."""

from __future__ import annotations

from mus_tui.model.rules.answering.shown import ahead
from mus_tui.model.rules.preparation_route import fields_for
from mus_tui.model.rules.route import route
from mus_tui.model.talk import Talk
from mus_tui.model.values.answers import choices_of
from mus_tui.model.values.fields import Field
from mus_tui.model.values.people import Participant
from mus_tui.model.values.preparation import Preparation, PreparedNote


def still_asked(had: Preparation, talk: Talk, person: Participant) -> Preparation:
    """Return of a preparation what the template asks for as it is now."""
    known = talk.template.keywords.words if talk.template.keywords else ()
    keywords = tuple(word for word in had.keywords if word in known)
    return had.altered(notes=tuple(each for each in had.notes if _is_asked(each, had, talk, person)), keywords=keywords)


def _is_asked(note: PreparedNote, had: Preparation, talk: Talk, person: Participant) -> bool:
    """Whether the same kind of answer is asked for at the place of a note; a topic of one's own is always there."""
    if any(own.id == note.at for own in had.own_questions):
        return True
    for field in fields_for(talk, person):
        if field.id == note.at:
            return _fits(note, field, talk)
    steps = {step.question for step in route(ahead(talk)) if step.kind == "question"}
    if note.at not in steps:
        return False
    question = talk.question(note.at)
    if not question.notes:
        return not note.field and not note.chosen and not note.date
    first = note.field.partition("/")[0]
    there = [each for each in question.asked if question.ref_of(each) == note.field]
    there += [each for each in question.notes if question.ref_of(each) == first]
    return bool(there) and _fits(note, there[0], talk)


def _fits(note: PreparedNote, field: Field, talk: Talk) -> bool:
    known = {each.id for each in choices_of(field, talk.template.scales)}
    return known.issuperset(note.chosen) and bool(note.date) <= (field.answer in ("date", "rows"))
