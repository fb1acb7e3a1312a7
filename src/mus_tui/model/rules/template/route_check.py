"""Whether the way a form takes through the talk can be followed: what is only read, or hangs on an answer."""

from __future__ import annotations

from collections.abc import Iterator

from mus_tui.model.rules.answering.asked import asks_nothing
from mus_tui.model.rules.plan.standing import asked_before
from mus_tui.model.rules.template.misfit import Loc, Misfit
from mus_tui.model.rules.template.plan_check import plan_fields
from mus_tui.model.values.answers import choices_of
from mus_tui.model.values.fields import Field
from mus_tui.model.values.parts.conditions import If
from mus_tui.model.values.template import Question, Template

_CHOSEN = ("choice", "choices", "scale")
_ANSWERED = ("mandatory", "aspects", "covers", "prompts", "follow_up", "next_time", "looks")
"""What only means something at a question that is answered."""


def route_misfits(template: Template) -> Iterator[Misfit]:
    """Give what does not fit in the way through the talk."""
    order = _Order(template)
    yield from _focus(template)
    for p, theme in enumerate(template.perspectives):
        loc: Loc = ("perspectives", p)
        hung = "optional" if theme.optional else "if" if theme.if_ else ""
        yield from _condition(order, theme.if_, loc, theme.questions[0].id if theme.questions else "")
        for q, question in enumerate(theme.questions):
            yield from _question(order, question, (*loc, "questions", q), hung)
    hanging: list[tuple[Loc, If]] = [(where, field.if_) for where, field in plan_fields(template.plan)]
    hanging += [(("plan", "parts", n), part.if_) for n, part in enumerate(template.plan.parts)]
    for where, condition in hanging:
        yield from _condition(order, condition, where, _AT_THE_PLAN)


_AT_THE_PLAN = "+plan"
"""Stands for the place of the plan among the questions; no question has this id."""


def _focus(template: Template) -> Iterator[Misfit]:
    """Give each number to choose where there is no more than that to choose among."""
    if template.focus is not None and template.focus >= (n := len(template.perspectives)):
        yield Misfit(("focus",), "focus_all", {"count": n})
    for p, theme in enumerate(template.perspectives):
        if theme.focus is not None and theme.focus >= (n := sum(not each.read for each in theme.questions)):
            yield Misfit(("perspectives", p, "focus"), "focus_all", {"count": n})


def _question(order: _Order, question: Question, loc: Loc, hung: str) -> Iterator[Misfit]:
    if question.read:
        # A table that is only read is no answer.
        if not asks_nothing(question):
            yield Misfit((*loc, "notes"), "only_read_notes", {})
        yield from (Misfit((*loc, key), "only_read", {"key": key}) for key in _ANSWERED if getattr(question, key))
    for key in ("mandatory", "covers", "follow_up"):
        if question.is_later and getattr(question, key):
            yield Misfit((*loc, key), "afterwards_not_asked", {"key": key})
    hung = hung or ("if" if question.if_ else "")
    if hung and question.mandatory and not question.read:
        yield Misfit((*loc, "mandatory"), "mandatory_may_fall_away", {"key": hung})
    yield from _condition(order, question.if_, loc, question.id)
    for n, field in enumerate(question.notes):
        yield from _condition(order, field.if_, (*loc, "notes", n), question.id)


def _condition(order: _Order, condition: If, loc: Loc, at: str) -> Iterator[Misfit]:
    """Give what is wrong with what something hangs on that stands at, or begins with, a question."""
    here: Loc = (*loc, "if")
    for name, value in condition:
        named = order.template.fields_named.get(name, [])
        if not named:
            known = order.known(at)
            yield Misfit(here, "if_unknown" if known else "if_nothing", {"name": name, "known": ", ".join(known)})
            continue
        question, field = named[0]
        if len(named) > 1:
            ways = ", ".join(f"{each.id}/{name}" for each, _ in named)
            yield Misfit(here, "if_several", {"name": name, "known": ways})
        elif not order.is_before(question, at):
            yield Misfit(here, "if_later", {"name": name})
        elif not (_is_common(field) and order.is_always_there(question)):
            yield Misfit(here, "if_not_common", {"name": name})
        elif value not in (ids := [each.id for each in choices_of(field, order.template.scales)]):
            yield Misfit((*here, name), "if_value", {"name": value, "known": ", ".join(ids)})


def _is_common(field: Field) -> bool:
    """Whether a field has one answer, of those that can be known beforehand, and given in the talk by all."""
    together = not (field.each or field.roles) and (not field.when or "talk" in field.when)
    return field.answer in _CHOSEN and together and not field.if_


class _Order:
    """In which order the questions of a template are asked, and which of them always are."""

    def __init__(self, template: Template) -> None:
        self.template = template
        walks = (template.perspectives_for(kind.id) for kind in template.kinds)
        self._places = [{q.id: n for n, q in enumerate(q for part in walk for q in part.questions)} for walk in walks]
        self._before_plan = asked_before(template, template.plan.after) or {
            q.id for part in template.perspectives for q in part.questions
        }
        self._may_fall_away = {
            question.id
            for theme in template.perspectives
            for question in theme.questions
            if theme.optional or theme.if_ or question.if_
        }

    def is_before(self, asked: Question, at: str) -> bool:
        """Whether a question stands before another in every kind of talk that has the other, or before the plan."""
        if at == _AT_THE_PLAN:
            return asked.id in self._before_plan
        return all(places.get(asked.id, len(places)) < places[at] for places in self._places if at in places)

    def is_always_there(self, asked: Question) -> bool:
        """Whether a question falls away in no talk of its kind."""
        return asked.id not in self._may_fall_away

    def known(self, at: str) -> list[str]:
        """Return the fields that something may hang on which stands at a question."""
        return [
            name
            for name, named in self.template.fields_named.items()
            if len(named) == 1 and ("/" not in name or len(self.template.fields_named[named[0][1].id]) > 1)
            for question, field in named
            if _is_common(field) and self.is_always_there(question) and self.is_before(question, at)
        ]
