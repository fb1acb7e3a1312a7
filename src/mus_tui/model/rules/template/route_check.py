"""Whether the way a form takes through the talk can be followed: what is only read, or hangs on an answer."""

from __future__ import annotations

from collections.abc import Iterator

from mus_tui.model.rules.template.misfit import Loc, Misfit
from mus_tui.model.values.answers import choices_of
from mus_tui.model.values.conditions import If
from mus_tui.model.values.fields import Field
from mus_tui.model.values.hanging import asked_at
from mus_tui.model.values.template import Question, Template

_CHOSEN = ("choice", "choices", "scale")
_ANSWERED = ("mandatory", "aspects", "covers", "notes", "prompts", "follow_up", "looks")
"""What only means something at a question that is answered."""


def route_misfits(template: Template) -> Iterator[Misfit]:
    """Give what does not fit in the way through the talk."""
    for p, theme in enumerate(template.perspectives):
        loc: Loc = ("perspectives", p)
        hung = "optional" if theme.optional else "if" if theme.if_ else ""
        yield from _condition(template, theme.if_, loc, theme.questions[0].id if theme.questions else "")
        for q, question in enumerate(theme.questions):
            yield from _question(template, question, (*loc, "questions", q), hung)


def _question(template: Template, question: Question, loc: Loc, hung: str) -> Iterator[Misfit]:
    if question.read:
        yield from (Misfit((*loc, key), "only_read", {"key": key}) for key in _ANSWERED if getattr(question, key))
    hung = hung or ("if" if question.if_ else "")
    if hung and question.mandatory and not question.read:
        yield Misfit((*loc, "mandatory"), "mandatory_may_fall_away", {"key": hung})
    yield from _condition(template, question.if_, loc, question.id)
    for n, field in enumerate(question.notes):
        yield from _condition(template, field.if_, (*loc, "notes", n), question.id)


def _condition(template: Template, condition: If, loc: Loc, at: str) -> Iterator[Misfit]:
    """Give what is wrong with what something hangs on that stands at, or begins with, a question."""
    for name, value in condition:
        here: Loc = (*loc, "if")
        found = asked_at(template, name)
        known = _before(template, at)
        if not known:
            yield Misfit(here, "if_nothing", {})
        elif found is None:
            yield Misfit(here, "if_unknown", {"name": name, "known": ", ".join(known)})
        elif "/" not in name and len(_with_id(template, name)) > 1:
            yield Misfit(here, "if_several", {"name": name, "known": ", ".join(_with_id(template, name))})
        elif not _is_before(template, found[0], at):
            yield Misfit(here, "if_later", {"name": name})
        elif not (_is_common(found[1]) and _is_always_there(template, found[0])):
            yield Misfit(here, "if_not_common", {"name": name})
        elif value not in (ids := [each.id for each in choices_of(found[1], template.scales)]):
            yield Misfit((*here, name), "if_value", {"name": value, "known": ", ".join(ids)})


def _is_common(field: Field) -> bool:
    """Whether a field has one answer, of those that can be known beforehand, and given in the talk by all."""
    together = not (field.each or field.roles) and (not field.when or "talk" in field.when)
    return field.answer in _CHOSEN and together and not field.if_


def _is_always_there(template: Template, asked: Question) -> bool:
    """Whether a question falls away in no talk of its kind."""
    theme = next(each for each in template.perspectives if asked in each.questions)
    return not (theme.optional or theme.if_ or asked.if_)


def _is_before(template: Template, asked: Question, at: str) -> bool:
    """Whether a question stands before another in every kind of talk that has the other."""
    for kind in template.kinds:
        ids = [each.id for theme in template.perspectives_for(kind.id) for each in theme.questions]
        if at in ids and asked.id not in ids[: ids.index(at)]:
            return False
    return True


def _before(template: Template, at: str) -> list[str]:
    """Return the fields that something may hang on: those answered together before it."""
    every = [(each, field) for theme in template.perspectives for each in theme.questions for field in each.notes]
    fitting = [
        (each, field)
        for each, field in every
        if _is_common(field) and _is_always_there(template, each) and _is_before(template, each, at)
    ]
    names = [field.id for _, field in every]
    return [field.id if names.count(field.id) == 1 else f"{each.id}/{field.id}" for each, field in fitting]


def _with_id(template: Template, name: str) -> list[str]:
    return [
        f"{each.id}/{field.id}"
        for theme in template.perspectives
        for each in theme.questions
        for field in each.notes
        if field.id == name
    ]
