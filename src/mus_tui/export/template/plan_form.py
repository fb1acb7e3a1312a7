"""The form of a template's plan: what stands around it, and every heading with its fields."""

from __future__ import annotations

from collections.abc import Iterator

from mus_tui.export.forms.hung import only_if
from mus_tui.export.pieces import Bullet, Bullets, Heading, Item, Items, Line, Piece
from mus_tui.export.template.around import marked, signed
from mus_tui.export.template.fields import answered_with, said_of, told
from mus_tui.model.rules.plan.standing import what_before_plan
from mus_tui.model.values.plan_form import PlanField, PlanHeading, PlanPart
from mus_tui.model.values.prose import in_one_line
from mus_tui.model.values.template import Template
from mus_tui.words import count, t


def plan_form(template: Template) -> Iterator[Piece]:
    """Give what the plan is written in: its parts, what stands around it, and every heading with its fields."""
    form = template.plan
    if not form.headings:
        yield Items((_signatures(template),))
        return
    yield Heading(3, form.title)
    rules = [
        t(f"export.layout_{form.layout}"),
        t("export.per_perspective") if form.per_perspective else "",
        t("export.plan_parts", titles=" · ".join(each.title for each in form.parts)) if form.parts else "",
        count("export.first_rows", form.rows) if form.rows else "",
        t("export.plan_after", name=after) if (after := what_before_plan(template)) else "",
    ]
    yield Line(" ".join(filter(None, rules)))
    if parts := tuple(_part(template, part) for part in form.parts if part.text or part.if_):
        yield Items(parts)
    yield Items(tuple(_around(template)))
    yield Heading(4, t("export.headings"))
    yield Items(tuple(_heading(template, each) for each in form.headings))
    if form.inspiration:
        yield Heading(4, t("export.inspiration"))
        yield Bullets(tuple(map(Bullet, form.inspiration)))


def _part(template: Template, part: PlanPart) -> Item:
    """Return what there is to know of a part of the plan besides its title."""
    hung = only_if(template, part.if_)
    return told(f"{part.title} ({hung})" if hung else part.title, in_one_line(part.text))


def _around(template: Template) -> Iterator[Item]:
    form = template.plan
    if form.header:
        yield Item(t("export.header_lines"), ", ".join(line.label for line in form.header))
    wanted = t("export.plan_follow_up_required") if form.follow_up_required else ""
    label = f"«{form.follow_up_label}»." if form.follow_up_label else ""
    if label or wanted:
        yield Item(t("export.plan_follow_up"), f"{label} {wanted}".strip())
    if form.pay_note:
        yield Item(t("export.pay_note"), in_one_line(form.pay_note))
    yield _signatures(template)


def _signatures(template: Template) -> Item:
    title = template.plan.signatures_title or t("export.signatures")
    return Item(title, signed(template) or t("export.no_signatures"))


def _heading(template: Template, each: PlanHeading) -> Item:
    title = marked(each.text, each.ours)
    if len(each.fields) == 1 and each.fields[0].label in ("", each.text):
        only = each.fields[0]
        said = (in_one_line(each.hint), in_one_line(only.hint), *_help(only))
        return told(_wanted(template, title, only), *said)
    lines = [in_one_line(each.hint)]
    for field in each.fields:
        name = _wanted(template, field.label or t(f"export.field_{field.id}"), field)
        lines.append(" · ".join(filter(None, (f"– {said_of(name, in_one_line(field.hint)) or name}", *_help(field)))))
    return told(title, *lines)


def _wanted(template: Template, title: str, field: PlanField) -> str:
    answered = answered_with(template, field.asked) if field.is_own else ""
    yes = next((each.label for each in field.choices if each.id == field.consent), "")
    consent = t("export.field_consent", choice=yes) if yes else ""
    reminded = t("export.field_required") if field.required else ""
    said = "; ".join(filter(None, (answered, consent, only_if(template, field.if_), reminded)))
    return f"{title} ({said})" if said else title


def _help(field: PlanField) -> Iterator[str]:
    yield said_of(t("export.choices"), ", ".join(choice.label for choice in field.choices))
    yield said_of(t("export.suggestions"), "; ".join(field.suggestions))
