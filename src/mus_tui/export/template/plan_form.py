"""The form of a template's plan as Markdown."""

from __future__ import annotations

from collections.abc import Iterator

from mus_tui.export.forms.hung import only_if
from mus_tui.export.markdown_text import block, heading, inline, item
from mus_tui.export.template.around import marked, signed
from mus_tui.export.template.fields import answered_with
from mus_tui.model.rules.plan.standing import what_before_plan
from mus_tui.model.values.plan_form import PlanField, PlanHeading, PlanPart
from mus_tui.model.values.prose import in_one_line
from mus_tui.model.values.template import Template
from mus_tui.words import count, t


def plan_form(template: Template) -> Iterator[str]:
    """Yield what the plan is written in: its parts, what stands around it, and every heading with its fields."""
    form = template.plan
    if not form.headings:
        yield item(form.signatures_title or t("export.signatures"), signed(template) or t("export.no_signatures"))
        return
    yield heading(3, form.title)
    rules = [
        t(f"export.layout_{form.layout}"),
        t("export.per_perspective") if form.per_perspective else "",
        t("export.plan_parts", titles=" · ".join(each.title for each in form.parts)) if form.parts else "",
        count("export.first_rows", form.rows) if form.rows else "",
        t("export.plan_after", name=after) if (after := what_before_plan(template)) else "",
    ]
    yield inline(" ".join(filter(None, rules)))
    yield "\n".join(_part(template, part) for part in form.parts if part.text or part.if_)
    yield "\n".join(_around(template))
    yield heading(4, t("export.headings"))
    yield "\n".join(line for each in form.headings for line in _heading(template, each))
    if form.inspiration:
        yield heading(4, t("export.inspiration"))
        yield "\n".join(f"- {block(each, '  ')}" for each in form.inspiration)


def _part(template: Template, part: PlanPart) -> str:
    """Return what there is to know of a part of the plan besides its title."""
    hung = only_if(template, part.if_)
    return _entry(f"{part.title} ({hung})" if hung else part.title, part.text)


def _around(template: Template) -> Iterator[str]:
    form = template.plan
    if form.header:
        yield item(t("export.header_lines"), ", ".join(line.label for line in form.header))
    wanted = t("export.plan_follow_up_required") if form.follow_up_required else ""
    label = f"«{form.follow_up_label}»." if form.follow_up_label else ""
    if label or wanted:
        yield item(t("export.plan_follow_up"), f"{label} {wanted}".strip())
    if form.pay_note:
        yield item(t("export.pay_note"), in_one_line(form.pay_note))
    yield item(form.signatures_title or t("export.signatures"), signed(template) or t("export.no_signatures"))


def _heading(template: Template, each: PlanHeading) -> Iterator[str]:
    title = marked(each.text, each.ours)
    if len(each.fields) == 1 and each.fields[0].label in ("", each.text):
        only = each.fields[0]
        yield _entry(_wanted(template, title, only), each.hint)
        yield from _help(only, "  ", only.hint)
        return
    yield _entry(title, each.hint)
    for field in each.fields:
        name = field.label or t(f"export.field_{field.id}")
        yield "  " + _entry(_wanted(template, name, field), field.hint)
        yield from _help(field, "    ")


def _entry(title: str, hint: str) -> str:
    return item(title, in_one_line(hint)) if hint else f"- **{inline(title)}**"


def _wanted(template: Template, title: str, field: PlanField) -> str:
    answered = answered_with(template, field.asked) if field.is_own else ""
    yes = next((each.label for each in field.choices if each.id == field.consent), "")
    consent = t("export.field_consent", choice=yes) if yes else ""
    reminded = t("export.field_required") if field.required else ""
    said = "; ".join(filter(None, (answered, consent, only_if(template, field.if_), reminded)))
    return f"{title} ({said})" if said else title


def _help(field: PlanField, indent: str, hint: str = "") -> Iterator[str]:
    if hint:
        yield f"{indent}- {block(in_one_line(hint))}"
    if field.choices:
        yield indent + item(t("export.choices"), ", ".join(choice.label for choice in field.choices))
    if field.suggestions:
        yield indent + item(t("export.suggestions"), "; ".join(field.suggestions))
