"""What is hardly meant in a kind of talk: who is there, topics nobody asks about, a plan nobody returns to."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mus_tui.model.rules.template.misfit import Advice, Loc
from mus_tui.model.values.template import Template

_RETURNS = ("deadline", "follow_up", "follow_up_on", "evaluation", "in_use_on")
"""The fields of a plan that say when somebody looks at it again, or how."""


def kinds_advice(template: Template) -> Iterator[Advice]:
    """Yield what is worth a word in the kinds of a template that can be used."""
    yield from _who_is_there(template)
    yield from _topics(template)
    yield from _absent(template)
    yield from _dates(template)
    form = template.plan
    planned = any(kind.plan != "none" for kind in template.kinds)
    if planned and not (form.follow_up_required or form.follow_up_label or any(map(form.field, _RETURNS))):
        yield Advice(("plan", "headings"), "no_follow_up", {})


def _dates(template: Template) -> Iterator[Advice]:
    """Yield where those who sign get the same date twice: in a label, or for some alone and for all."""
    form = template.plan
    dated = [n for n, each in enumerate(form.signatures) if each.date]
    said = form.date_label.casefold()
    for n in dated if said else ():
        label = form.signatures[n].label
        if re.search(rf"\b{re.escape(said)}\b", label.casefold()):
            at: Loc = ("plan", "signatures", n, "date")
            yield Advice(at, "date_in_label", {"label": label, "date": form.date_label})
    for n, each in enumerate(form.signatures):
        before = [m for m in dated if m < n]
        if before and not each.date and not each.only:
            yield Advice(
                ("plan", "signatures", n), "date_for_some", {"label": each.label, "first": _signature(before[0])}
            )
            break


def _signature(n: int) -> Loc:
    return "plan", "signatures", n


def _who_is_there(template: Template) -> Iterator[Advice]:
    for i, kind in enumerate(template.kinds):
        at: Loc = ("kinds", i, "roles")
        leading = [j for j, role in enumerate(kind.roles) if role.leads]
        if not leading:
            yield Advice(at, "nobody_leads", {"kind": kind.id})
        for j in leading[1:]:
            yield Advice((*at, j, "leads"), "two_lead", {"kind": kind.id})
        if not any(role.subject for role in kind.roles):
            yield Advice(at, "nobody_subject", {"kind": kind.id})


def _absent(template: Template) -> Iterator[Advice]:
    """Yield what is asked of those alone who do not sit at the table: on the screen nobody can answer it."""
    here = {role.id for kind in template.kinds for role in kind.roles if role.present}
    for p, part in enumerate(template.perspectives):
        for q, question in enumerate(part.questions):
            for n, each in enumerate(question.notes):
                if each.roles and here.isdisjoint(each.roles):
                    at: Loc = ("perspectives", p, "questions", q, "notes", n, "roles")
                    yield Advice(at, "nobody_to_answer", {"name": each.label or question.text})


def _topics(template: Template) -> Iterator[Advice]:
    named = {topic.id: ("topics", n) for n, topic in enumerate(template.topics)}
    for topic in template.topics:
        kinds = [kind.id for kind in template.kinds if topic in template.topics_for(kind.id)]
        asked = [kind for kind in kinds if topic.id in _covered(template, kind)]
        if len(asked) < len(kinds):
            left = ", ".join(kind for kind in kinds if kind not in asked)
            yield Advice(named[topic.id], "topic_not_asked", {"kind": left, "name": topic.id})
    if not {"MUS", "LUS"} <= {kind.id for kind in template.kinds}:
        return
    there = {topic.id for topic in template.topics_for("LUS")}
    for topic in template.topics_for("MUS"):
        if topic.id not in there:
            yield Advice(named.get(topic.id) or _asked_at(template, topic.id), "topic_lost", {"name": topic.id})


def _covered(template: Template, kind: str) -> set[str]:
    asked = [each for part in template.perspectives_for(kind) for each in part.questions]
    return {topic for each in asked for topic in each.covers}


def _asked_at(template: Template, name: str) -> Loc:
    """Return where the question of this id stands."""
    return next(
        ("perspectives", p, "questions", q)
        for p, part in enumerate(template.perspectives)
        for q, each in enumerate(part.questions)
        if each.id == name
    )
