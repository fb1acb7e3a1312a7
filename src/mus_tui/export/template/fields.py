"""The fields of a template as Markdown: what each is answered with, by whom and when; and the scales, once for all."""

from __future__ import annotations

from collections.abc import Iterator

from mus_tui.export.forms.hung import only_if
from mus_tui.export.markdown_text import block, heading, inline, item, prose
from mus_tui.export.template.around import meant_for
from mus_tui.model.values.fields import Choice, Field, Row, Scale
from mus_tui.model.values.prose import in_one_line
from mus_tui.model.values.row_source import source_of
from mus_tui.model.values.rows import as_field
from mus_tui.model.values.template import Template
from mus_tui.words import count, t


def says_more(field: Field) -> bool:
    """Whether there is more to tell of a field than what it is called."""
    return field != Field(id=field.id, label=field.label)


def field_line(template: Template, field: Field) -> str:
    """Return a field as one item of a list, with all that is to be known of it, and its choices below."""
    about = about_field(template, field)
    label = f"**{inline(field.label)}**" if field.label else ""
    name = "- " + " ".join(filter(None, (label, f"({inline(about)})" if about else "")))
    lines = [f"{name} {inline(in_one_line(field.hint))}" if field.hint else name]
    if field.items:
        over = f" ({field.items_label})" if field.items_label else ""
        lines.append("  " + item(t("export.rows_given") + over, " · ".join(map(_row, field.items))))
    if field.lines:
        lines.append("  " + item(t("export.rows_on_paper"), str(field.lines)))
    lines += [_indented(field_line(template, as_field(each))) for each in field.fields]
    if field.choices:
        lines.append("  " + item(t("export.choices"), " · ".join(map(_choice, field.choices))))
    if field.suggestions:
        lines.append("  " + item(t("export.suggestions"), "; ".join(field.suggestions)))
    return "\n".join(lines)


def _row(row: Row) -> str:
    """Return a row that the form gives, with what it says in it."""
    return ": ".join(filter(None, (row.label, " / ".join(filter(None, row.given)))))


def _choice(choice: Choice) -> str:
    """Return what can be chosen, with a rule where there is a blank beside it."""
    return f"{choice.label} …" if choice.text else choice.label


def _indented(lines: str) -> str:
    """Return an item of a list as one under another."""
    return "\n".join(f"  {line}" for line in lines.split("\n"))


def about_field(template: Template, field: Field) -> str:
    """Return what a field is answered with, who answers and when."""
    several_kinds = len(template.kinds) > 1
    about = (
        answered_with(template, field),
        count("export.field_lines", field.lines) if field.lines else "",
        only_if(template, field.if_),
        t("export.field_each") if field.each else "",
        meant_for(template, field.roles).strip("()"),
        t(f"export.field_when_{field.when[0]}") if len(field.when) == 1 else "",
        t("export.field_reminded") if field.required else "",
        t("export.field_next_time") if field.next_time else "",
        t("export.only", kinds=", ".join(field.only)).strip("()") if field.only and several_kinds else "",
        t("export.ours").strip("()") if field.ours else "",
    )
    return "; ".join(filter(None, about))


def answered_with(template: Template, field: Field) -> str:
    """Return what a field is answered with; empty where it is words."""
    scale = next((each for each in template.scales if each.id == field.scale), None)
    if field.answer == "text":
        return ""
    if found := source_of(template, field):
        return t("export.field_rows_from", label=found[0].name_of(found[1]))
    if field.answer == "rows" and field.most:
        key = "field_rows_between" if field.least else "field_rows_most"
        return t(f"export.{key}", least=field.least or 0, most=field.most)
    return t(f"export.field_{field.answer}", scale=scale_name(scale) if scale else "")


def scale_name(scale: Scale) -> str:
    """Return what a scale is known by to those who read: its lowest and its highest point."""
    return f"{scale.points[0].label} – {scale.points[-1].label}"


def scales(template: Template) -> Iterator[str]:
    """Yield each scale once: every level with what it means, or the ends of the numbers."""
    for scale in template.scales:
        yield heading(3, scale_name(scale))
        said = scale.levels or [point for point in scale.points if point.text]
        lines = [item(each.label, each.text) if each.text else f"- {block(each.label, '  ')}" for each in said]
        if scale.not_relevant:
            lines.append(f"- {block(scale.not_relevant, '  ')}")
        yield "\n".join(lines)


def preparation(template: Template) -> Iterator[str]:
    """Yield what is prepared beside the questions."""
    for field in template.preparation:
        only = t("export.only", kinds=", ".join(field.only)) if field.only and len(template.kinds) > 1 else ""
        marks = (only, t("export.ours") if field.ours else "")
        yield heading(3, " ".join(filter(None, (field.label, *marks))))
        if roles := meant_for(template, field.roles):
            yield inline(roles)
        yield prose(field.hint)
        if answered := _asks(template, field):
            yield inline(f"{answered[0].upper()}{answered[1:]}.")
        yield "\n".join(f"- {inline(each.label)}" for each in field.choices)
        yield "\n".join(f"- {inline(each)}" for each in field.suggestions)


def afterwards(template: Template) -> Iterator[str]:
    """Yield what is filled in when the talk has been closed, beside the questions."""
    yield from (field_line(template, field) for field in template.afterwards)


def follow_up(template: Template) -> Iterator[str]:
    """Yield what the template itself asks about each row of last year's plan."""
    form = template.follow_up
    yield f"- {inline(form.status)}" if form.status else ""
    for field in form.fields:
        yield field_line(template, field) if says_more(field) else f"- {inline(field.label)}"
    yield f"- {inline(form.carry)}" if form.carry else ""


def _asks(template: Template, field: Field) -> str:
    """Return what a field is answered with, and whether they are reminded."""
    reminded = t("export.field_reminded") if field.required else ""
    return "; ".join(filter(None, (answered_with(template, field), reminded)))
