"""Whether the form of a template's plan can be written in: its fields, the titles over them, and its parts."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from mus_tui.model.rules.plan.standing import asked_before
from mus_tui.model.rules.template.field_check import answer_misfits
from mus_tui.model.rules.template.misfit import Loc, Misfit, twice
from mus_tui.model.values.plan_form import PlanField, PlanForm
from mus_tui.model.values.template import Template

_KEYS_OF_ONE_FIELD = {"choices": "category", "suggestions": "actions", "several": "actions"}
"""The keys of a canonical field that one of them alone has a use for."""
_ALWAYS_THERE = ("goal", "disclose", "disclose_to")
"""What no plan is without, and what says who is told."""


def plan_misfits(template: Template) -> Iterator[Misfit]:
    """Give what does not fit in the form of the plan."""
    form, scales = template.plan, [scale.id for scale in template.scales]
    fields = list(plan_fields(form))
    yield from twice(((*loc, "id"), field.id) for loc, field in fields)
    for loc, field in fields:
        yield from _field(field, loc, scales)
    asking = [loc for loc, field in fields if field.consent]
    yield from (Misfit((*loc, "consent"), "consent_twice", {}) for loc in asking[1:])
    planned = next((kind.id for kind in template.kinds if kind.plan != "none"), "")
    if planned and form == PlanForm.empty():
        yield Misfit((), "plan_missing", {"kind": planned})
        return
    if planned and not form.title:
        yield Misfit(("plan",), "missing_key", {"key": "title"})
    if form.field("goal") is None and (planned or form.headings):
        yield Misfit(("plan", "headings"), "plan_without_goal", {})
    yield from _signed(template)
    over = [bool(heading.fields) for heading in form.headings]
    for h, (here, below) in enumerate(pairwise((*over, False))):
        if not here and not below:
            yield Misfit(("plan", "headings", h), "title_over_nothing", {})
    parts = [(("plan", "parts", i, "id"), each.id) for i, each in enumerate(form.parts)]
    # A row names either by its id; what two perspectives share is told with them.
    perspectives = {each.id: ("perspectives", i, "id") for i, each in reversed(list(enumerate(template.perspectives)))}
    yield from twice([*((loc, name) for name, loc in perspectives.items()), *parts])
    yield from _after(template, form.after, ("plan", "after"))
    if form.parts and all(part.if_ for part in form.parts):
        yield Misfit(("plan", "parts"), "parts_may_all_fall_away", {})
    if form.parts and form.per_perspective:
        yield Misfit(("plan", "parts"), "parts_by_perspective", {})


def _signed(template: Template) -> Iterator[Misfit]:
    """Give what does not fit of the lines to sign on: the word before their date, and what they come after."""
    form = template.plan
    dated = template.format == 1 or any(each.date for each in form.signatures)
    if form.signatures and dated and not form.date_label:
        yield Misfit(("plan",), "missing_key", {"key": "date_label"})
    for i, each in enumerate(form.signatures):
        yield from _after(template, each.after, ("plan", "signatures", i, "after"))


def _after(template: Template, after: str | None, loc: Loc) -> Iterator[Misfit]:
    if after and not asked_before(template, after):
        known = [name for each in template.perspectives for name in (each.id, *(q.id for q in each.questions))]
        yield Misfit(loc, "plan_after", {"name": after, "known": ", ".join(dict.fromkeys(known))})


def plan_fields(form: PlanForm) -> Iterator[tuple[Loc, PlanField]]:
    """Give every field of the form, with the way to it."""
    for h, heading in enumerate(form.headings):
        for f, field in enumerate(heading.fields):
            yield ("plan", "headings", h, "fields", f), field


def _field(field: PlanField, loc: Loc, scales: list[str]) -> Iterator[Misfit]:
    if field.if_ and (field.required or field.id in _ALWAYS_THERE):
        yield Misfit((*loc, "if"), "plan_field_may_fall_away", {"name": field.label or field.id})
    if field.consent and not (field.is_own and field.answer == "choice"):
        yield Misfit((*loc, "consent"), "consent_unused", {})
    elif field.consent and field.consent not in (known := [each.id for each in field.choices]):
        yield Misfit((*loc, "consent"), "consent_unknown", {"name": field.consent, "known": ", ".join(known)})
    if not field.is_own:
        if field.answer is not None:
            yield Misfit((*loc, "answer"), "answer_fixed", {"name": field.id})
        elif field.scale is not None:
            yield Misfit((*loc, "scale"), "scale_unused", {})
        for key, only in _KEYS_OF_ONE_FIELD.items():
            if getattr(field, key) and field.id != only:
                yield Misfit((*loc, key), "key_of_another_field", {"key": key, "field": only})
        if field.id == "category" and not field.choices:
            yield Misfit((*loc, "id"), "category_without_choices", {})
        yield from twice(((*loc, "choices", i, "id"), each.id) for i, each in enumerate(field.choices))
        return
    if not field.label:
        yield Misfit(loc, "own_label", {"name": field.id})
    if field.several:
        yield Misfit((*loc, "several"), "key_of_another_field", {"key": "several", "field": "actions"})
    if field.answer == "rows":
        yield Misfit((*loc, "answer"), "no_rows_here", {})
    else:
        yield from answer_misfits(field.asked, loc, scales)
