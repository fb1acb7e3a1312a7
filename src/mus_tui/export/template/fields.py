"""The fields of a template: what each is answered with, by whom and when; and the scales, once for all."""

from __future__ import annotations

from collections.abc import Iterator

from mus_tui.export.forms.hung import only_if
from mus_tui.export.lines import with_colon
from mus_tui.export.pieces import Bullet, Bullets, Heading, Item, Items, Line, Piece, Prose
from mus_tui.export.template.around import meant_for, only_there
from mus_tui.model.values.fields import Choice, Field, Row, Scale
from mus_tui.model.values.prose import in_one_line
from mus_tui.model.values.row_source import source_of
from mus_tui.model.values.rows import as_field, is_only_read
from mus_tui.model.values.template import Template
from mus_tui.words import count, t


def says_more(field: Field) -> bool:
    """Whether there is more to tell of a field than what it is called."""
    return field != Field(id=field.id, label=field.label)


def told(label: str, *lines: str) -> Item:
    """Return something with all that is said of it, a line each."""
    words = "\n".join(filter(None, lines))
    return Item(label, words, alone=not words)


def said_of(label: str, words: str) -> str:
    """Return a line about one thing; empty where nothing is said of it."""
    return f"{with_colon(label)} {words}" if words else ""


def field_item(template: Template, field: Field) -> Item:
    """Return a field with all that is to be known of it, a line each."""
    about, hint = about_field(template, field), in_one_line(field.hint)
    label = field.label or t("export.field_unnamed")
    return told(label, " ".join(filter(None, (f"({about})" if about else "", hint))), *_help(template, field))


def _help(template: Template, field: Field) -> Iterator[str]:
    """Give what helps to answer a field, and what is answered in each row of one that has rows."""
    over = f" ({field.items_label})" if field.items_label else ""
    yield said_of(t("export.rows_given") + over, " · ".join(map(_row, field.items)))
    yield said_of(t("export.rows_on_paper"), str(field.lines) if field.lines and field.answer == "rows" else "")
    for column in map(as_field, field.fields):
        about, hint = about_field(template, column), in_one_line(column.hint)
        name = " ".join(filter(None, (column.label, f"({about})" if about else "")))
        yield " · ".join(filter(None, (f"– {said_of(name, hint) or name}", *_help(template, column))))
    yield said_of(t("export.choices"), " · ".join(map(_choice, field.choices)))
    yield said_of(t("export.suggestions"), "; ".join(field.suggestions))


def _row(row: Row) -> str:
    """Return a row that the form gives, with what it says in it."""
    return ": ".join(filter(None, (row.label, " / ".join(filter(None, row.given)))))


def _choice(choice: Choice) -> str:
    """Return what can be chosen, with a rule where there is a blank beside it."""
    return f"{choice.label} …" if choice.text else choice.label


def about_field(template: Template, field: Field) -> str:
    """Return what a field is answered with, who answers and when."""
    several_kinds = len(template.kinds) > 1
    about = (
        answered_with(template, field),
        count("export.field_lines", field.lines) if field.lines and field.answer != "rows" else "",
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
    if is_only_read(field):
        return t("export.field_rows_read")
    return t(f"export.field_{field.answer}", scale=scale_name(scale) if scale else "")


def scale_name(scale: Scale) -> str:
    """Return what a scale is known by to those who read: its lowest and its highest point."""
    return f"{scale.points[0].label} – {scale.points[-1].label}"


def scales(template: Template) -> Iterator[Piece]:
    """Give each scale once: every level with what it means, or the ends of the numbers."""
    for scale in template.scales:
        yield Heading(3, scale_name(scale))
        said = scale.levels or [point for point in scale.points if point.text]
        levels = [told(each.label, each.text) for each in said]
        if scale.not_relevant:
            levels.append(told(scale.not_relevant))
        yield Items(tuple(levels))


def preparation(template: Template) -> Iterator[Piece]:
    """Give what is prepared beside the questions."""
    for field in template.preparation:
        there = only_there(template, field.only)
        only = t("export.only", kinds=", ".join(there)) if there else ""
        yield Heading(3, " ".join(filter(None, (field.label, only, t("export.ours") if field.ours else ""))))
        if roles := meant_for(template, field.roles):
            yield Line(roles)
        if field.hint:
            yield Prose(field.hint)
        if answered := _asks(template, field):
            yield Line(f"{answered[0].upper()}{answered[1:]}.")
        if points := (*(each.label for each in field.choices), *field.suggestions):
            yield Bullets(tuple(map(Bullet, points)))


def afterwards(template: Template) -> Iterator[Piece]:
    """Give what is filled in when the talk has been closed, beside the questions."""
    if template.afterwards:
        yield Items(tuple(field_item(template, field) for field in template.afterwards))


def follow_up(template: Template) -> Iterator[Piece]:
    """Give what the template itself asks about each row of last year's plan."""
    form = template.follow_up
    items = [told(form.status)] if form.status else []
    items += [field_item(template, field) for field in form.fields]
    items += [told(form.carry)] if form.carry else []
    if items:
        yield Items(tuple(items))


def _asks(template: Template, field: Field) -> str:
    """Return what a field is answered with, and whether they are reminded."""
    reminded = t("export.field_reminded") if field.required else ""
    return "; ".join(filter(None, (answered_with(template, field), reminded)))
