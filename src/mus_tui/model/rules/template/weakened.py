"""What a template that stands on another takes away of what the other promises: that is never allowed."""

from __future__ import annotations

from collections.abc import Iterator

from mus_tui.model.rules.plan.signing import signatures_in
from mus_tui.model.rules.template.field_check import field_lists
from mus_tui.model.rules.template.misfit import Loc, Misfit
from mus_tui.model.values.fields import Field
from mus_tui.model.values.talk_kind import TalkKind
from mus_tui.model.values.template import Template

_PLANS = ("none", "offered", "if_competence", "required")
"""How much of a plan a kind must come to, the least first."""


def weakened(below: Template, above: Template) -> Iterator[Misfit]:
    """Give everything that `above`, which stands on `below`, promises less of than it."""
    kinds = {kind.id: n for n, kind in enumerate(above.kinds)}
    for kind in below.kinds:
        if kind.id not in kinds:
            yield _lost("kind", kind.title, _left_out(above, kind.id))
            continue
        yield from _kind(kind, above.kinds[kinds[kind.id]], ("kinds", kinds[kind.id]))
        yield from _topics(below, above, kind.id)
        yield from _confidentiality(below, above, kind.id)
    yield from _required(below, above)
    yield from _plan(below, above)
    for thing, fate in below.retention:
        if getattr(above.retention, thing) != fate:
            yield Misfit(("retention", thing), "weakened_retention", {"key": thing, "value": fate})


def _lost(what: str, name: str, loc: Loc) -> Misfit:
    return Misfit(loc, f"weakened_{what}", {"name": " ".join(name.split())})


def _left_out(above: Template, name: str) -> Loc:
    """Return where something was left out, or else where the template below is named."""
    return ("leave_out", above.leave_out.index(name)) if name in above.leave_out else ("extends",)


def _kind(below: TalkKind, above: TalkKind, loc: Loc) -> Iterator[Misfit]:
    if _PLANS.index(above.plan) < _PLANS.index(below.plan):
        yield Misfit((*loc, "plan"), "weakened_plan", {"value": below.plan})
    months = below.interval_months
    if months is not None and (above.interval_months is None or above.interval_months > months):
        yield Misfit((*loc, "interval_months"), "weakened_interval", {"months": months})


def _topics(below: Template, above: Template, kind: str) -> Iterator[Misfit]:
    there = {topic.id: topic for topic in above.topics_for(kind)}
    for topic in below.topics_for(kind):
        if topic.id not in there:
            yield _lost("topic", topic.text, _left_out(above, topic.id))
            continue
        if above.language == below.language and _plain(there[topic.id].text) != _plain(topic.text):
            yield Misfit(_place_of(above, topic.id), "weakened_topic_words", {"name": _plain(topic.text)})
        parts = {aspect.id for aspect in there[topic.id].aspects}
        yield from (
            _lost("aspect", aspect.text, _left_out(above, aspect.id))
            for aspect in topic.aspects
            if aspect.id not in parts
        )
        if topic.id in _covered(below, kind) - _covered(above, kind):
            yield _lost("covered", topic.text, ("extends",))


def _covered(template: Template, kind: str) -> set[str]:
    """Return the topics that some question of a kind asks about, which never falls away."""
    themes = [each for each in template.perspectives_for(kind) if not (each.optional or each.if_)]
    asked = [question for each in themes for question in each.questions if not question.if_]
    return {topic for q in asked for topic in (*q.covers, *([q.id] if q.mandatory else []))}


def _confidentiality(below: Template, above: Template, kind: str) -> Iterator[Misfit]:
    there = {each.id: each for each in above.guidance_at("confidentiality", kind)}
    for each in below.guidance_at("confidentiality", kind):
        now = there.get(each.id)
        if now is None or now.roles != each.roles or (now.text != each.text and above.language == below.language):
            yield _lost("confidentiality", each.title or each.id, _left_out(above, each.id))


def _required(below: Template, above: Template) -> Iterator[Misfit]:
    there = {name for name, field in _asked(above) if field.required}
    for (place, name, away), field in _asked(below):
        if field.required and not {(place, name, False), (place, name, away)} & there:
            at = next((each for each in (name, place) if each in above.leave_out), name)
            yield _lost("required", field.label or place, _left_out(above, at))


def _asked(template: Template) -> Iterator[tuple[tuple[str, str, bool], Field]]:
    """Give every field by its question or its list, its id, and whether it may fall away.

    From one question to the next ids may be alike.
    """
    for loc, fields in field_lists(template):
        place, away = str(loc[0]), False
        match loc:
            case ("perspectives", int(p), "questions", int(q), _):
                theme, question = template.perspectives[p], template.perspectives[p].questions[q]
                place, away = question.id, theme.optional or bool(theme.if_ or question.if_)
        yield from (((place, field.id, away or bool(field.if_)), field) for field in fields)


def _plan(below: Template, above: Template) -> Iterator[Misfit]:
    for field in below.plan.fields:
        now = above.plan.field(field.id)
        if field.required and not (now and now.required):
            yield _lost("required", field.label or field.id, ("plan", "headings"))
        elif (now is None and field.id in _TOLD) or (field.consent and not (now and now.consent == field.consent)):
            yield _lost("told", field.label or field.id, ("plan", "headings"))
    said = below.plan.pay_note
    if said and (not above.plan.pay_note or (above.plan.pay_note != said and above.language == below.language)):
        yield Misfit(("plan", "pay_note"), "weakened_pay_note", {})
    if below.plan.follow_up_required and not above.plan.follow_up_required:
        yield Misfit(("plan", "follow_up_required"), "weakened_follow_up", {})
    kinds = {kind.id for kind in above.kinds}
    lost = (each for kind in below.kinds if kind.id in kinds for each in _unsigned(below, above, kind.id))
    yield from {str(each): each for each in lost}.values()
    if (below.closing.means, above.closing.means) == ("agreed", "seen"):
        yield Misfit(("closing", "means"), "weakened_closing", {})


def _unsigned(below: Template, above: Template, kind: str) -> Iterator[Misfit]:
    """Give what is signed in one kind of talk below, and not above, or with less said."""
    signs = {(each.role, each.after): each for each in signatures_in(above, above.kind(kind))}
    for each in signatures_in(below, below.kind(kind)):
        there = signs.get((each.role, each.after))
        if there is None:
            yield _lost("signature", each.label, ("plan", "signatures"))
        elif each.text and (not there.text or (there.text != each.text and above.language == below.language)):
            yield _lost("signature_text", each.label, ("plan", "signatures"))


_TOLD = ("disclose", "disclose_to")
"""What may be told, and to whom: without the field nobody is asked."""


def _plain(text: str) -> str:
    return " ".join(text.split())


def _place_of(template: Template, topic: str) -> Loc:
    """Return where the words of a mandatory topic are said."""
    for i, each in enumerate(template.topics):
        if each.id == topic:
            return ("topics", i, "text")
    for p, perspective in enumerate(template.perspectives):
        for q, question in enumerate(perspective.questions):
            if question.id == topic:
                return ("perspectives", p, "questions", q, "text")
    return ("extends",)
