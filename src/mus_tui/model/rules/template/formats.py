"""What the second format of templates has that the first had not, so that an older program never meets it unawares."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType

from mus_tui.model.rules.template.field_check import field_lists
from mus_tui.model.rules.template.misfit import Loc, Misfit
from mus_tui.model.rules.template.plan_check import plan_fields
from mus_tui.model.values.fields import Field
from mus_tui.model.values.template import Template
from mus_tui.model.values.text import Frozen

_FIRST: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        "notes": frozenset({"id", "label"}),
        "fields": frozenset({"id", "label"}),
        "preparation": frozenset({"id", "label", "hint", "suggestions", "roles", "only", "ours"}),
    }
)
"""By the name of a list of fields, what a field of it could say in the first format."""


_IN_A_THEME = ("number", "text", "optional", "if_", "focus", "follow_up")
_IN_A_QUESTION = ("number", "text_for", "read", "next_time", "if_")
_AT_THE_TOP = (
    "extends",
    "leave_out",
    "theme",
    "area",
    "owner",
    "adopted",
    "phases",
    "focus",
    "header",
    "own_topics",
    "scales",
    "closing",
    "afterwards",
)
_ON_PAPER = ("top", "signatures", "end")


def second_in_first(template: Template) -> Iterator[Misfit]:
    """Give each key of the second format in a template that says it is of the first."""
    if template.format == 1:
        for loc in _second(template):
            yield Misfit(loc, "second_format", {"key": loc[-1]})


def _second(template: Template) -> Iterator[Loc]:
    yield from ((key,) for key in _AT_THE_TOP if getattr(template, key) != Template.model_fields[key].default)
    yield from (("kinds", i, "plan") for i, kind in enumerate(template.kinds) if kind.plan == "none")
    yield from (("kinds", i, "last") for i, kind in enumerate(template.kinds) if kind.last)
    yield from (("guidance", i, "at") for i, each in enumerate(template.guidance) if each.at == "last_year")
    for i, kind in enumerate(template.kinds):
        yield from (("kinds", i, "roles", j, "present") for j, role in enumerate(kind.roles) if not role.present)
    for i, line in enumerate(template.plan.header):
        if line.shows not in ("person", "period"):
            yield ("plan", "header", i, "shows")
        yield from (("plan", "header", i, key) for key in _said(line, ("only",)))
    yield from (("plan", key) for key in _said(template.plan, ("after", "parts", "signatures_title")))
    for i, signature in enumerate(template.plan.signatures):
        yield from (("plan", "signatures", i, key) for key in _said(signature, ("text", "date", "after", "only")))
    yield from (("guidance", i, "at") for i, each in enumerate(template.guidance) if each.at in _ON_PAPER)
    yield from (("plan", "headings", h, "fields") for h, each in enumerate(template.plan.headings) if not each.fields)
    for loc, own in plan_fields(template.plan):
        yield from ((*loc, key) for key in _said(own, ("answer", "scale", "if_")))
    for p, theme in enumerate(template.perspectives):
        yield from (("perspectives", p, key) for key in _said(theme, _IN_A_THEME))
        for q, question in enumerate(theme.questions):
            yield from (("perspectives", p, "questions", q, key) for key in _said(question, _IN_A_QUESTION))
    for loc, fields in field_lists(template):
        for i, field in enumerate(fields if loc != ("afterwards",) else ()):
            said = set(_said(field, Field.model_fields))
            yield from ((*loc, i, key) for key in sorted(said - _FIRST[str(loc[-1])]))


def _said(part: Frozen, names: Iterable[str]) -> Iterator[str]:
    """Give which of its keys a part of a template says anything under."""
    fields = type(part).model_fields
    return (fields[name].alias or name for name in names if getattr(part, name) != fields[name].default)
