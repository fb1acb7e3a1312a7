"""What the second format of templates has that the first had not, so that an older program never meets it unawares."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from mus_tui.model.rules.template.field_check import field_lists
from mus_tui.model.rules.template.misfit import Loc, Misfit
from mus_tui.model.rules.template.plan_check import plan_fields
from mus_tui.model.values.fields import Field
from mus_tui.model.values.template import Template

_FIRST: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        "notes": frozenset({"id", "label"}),
        "fields": frozenset({"id", "label"}),
        "preparation": frozenset({"id", "label", "hint", "suggestions", "roles", "only", "ours"}),
    }
)
"""By the name of a list of fields, what a field of it could say in the first format."""


_AT_THE_TOP = ("extends", "leave_out", "theme", "area", "owner", "adopted", "scales")


def second_in_first(template: Template) -> Iterator[Misfit]:
    """Give each key of the second format in a template that says it is of the first."""
    if template.format == 1:
        for loc in _second(template):
            yield Misfit(loc, "second_format", {"key": loc[-1]})


def _second(template: Template) -> Iterator[Loc]:
    yield from ((key,) for key in _AT_THE_TOP if getattr(template, key))
    yield from (("kinds", i, "plan") for i, kind in enumerate(template.kinds) if kind.plan == "none")
    for i, kind in enumerate(template.kinds):
        yield from (("kinds", i, "roles", j, "present") for j, role in enumerate(kind.roles) if not role.present)
    if template.follow_up.title:
        yield ("follow_up", "title")
    for p, part in enumerate(template.perspectives):
        asked = (q for q, question in enumerate(part.questions) if question.text_for)
        yield from (("perspectives", p, "questions", q, "text_for") for q in asked)
    for i, line in enumerate(template.plan.header):
        if line.shows == "answer":
            yield ("plan", "header", i, "shows")
    if template.plan.parts:
        yield ("plan", "parts")
    yield from (("plan", "headings", h, "fields") for h, each in enumerate(template.plan.headings) if not each.fields)
    for loc, own in plan_fields(template.plan):
        yield from ((*loc, key) for key in ("answer", "scale") if getattr(own, key) is not None)
    for loc, fields in field_lists(template):
        for i, field in enumerate(fields):
            said = {name for name, each in Field.model_fields.items() if getattr(field, name) != each.default}
            yield from ((*loc, i, key) for key in sorted(said - _FIRST[str(loc[-1])]))
