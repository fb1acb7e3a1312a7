"""A template as data for other programs, and the part of it that one kind of talk uses."""

from __future__ import annotations

from mus_tui.model.rules.plan.header import header_for, top_for
from mus_tui.model.rules.plan.signing import signatures_in
from mus_tui.model.values.kind_id import belongs
from mus_tui.model.values.template import Template


def template_json(template: Template, kind: str | None = None) -> str:
    """Return a template as JSON with every field in it; `KeyError` for an unknown kind."""
    return (template if kind is None else for_kind(template, kind)).model_dump_json(indent=2) + "\n"


def for_kind(template: Template, kind: str) -> Template:
    """Return the template with only what one kind of talk uses; `KeyError` for an unknown kind."""
    chosen = template.kind(kind)
    roles = {role.id for role in chosen.roles}
    top = None if template.header is None else top_for(template, kind)
    plan = template.plan.altered(
        header=header_for(template, kind),
        signatures=signatures_in(template, chosen),
    )
    return template.altered(
        kinds=(chosen,),
        guidance=tuple(
            each.altered(roles=tuple(role for role in each.roles if role in roles))
            for each in template.guidance
            if belongs(each.only, kind)
        ),
        perspectives=tuple(
            each.altered(questions=tuple(asked for asked in each.questions if belongs(asked.only, kind)))
            for each in template.perspectives
            if belongs(each.only, kind)
        ),
        topics=tuple(topic for topic in template.topics if belongs(topic.only, kind)),
        preparation=tuple(each for each in template.preparation if belongs(each.only, kind)),
        closing=template.closing.altered(next_meeting=template.closing.next_in(kind)),
        afterwards=tuple(each for each in template.afterwards if belongs(each.only, kind)),
        header=top,
        plan=plan,
    )
