"""What a template says of the time around the talk, as Markdown: preparation, follow-up, minutes, retention."""

from __future__ import annotations

from collections.abc import Iterator

from mus_tui.export.markdown_text import heading, inline, item, prose
from mus_tui.model.values.prose import in_one_line
from mus_tui.model.values.template import Template
from mus_tui.words import t


def meant_for(template: Template, roles: tuple[str, ...]) -> str:
    """Return whom something is meant for, in the template's words; empty where it is for everybody."""
    labels = {role.id: role.label for kind in template.kinds for role in kind.roles}
    return t("export.meant_for", roles=", ".join(labels.get(role, role) for role in roles)) if roles else ""


def preparation(template: Template) -> Iterator[str]:
    """Yield what is prepared beside the questions."""
    for field in template.preparation:
        only = t("export.only", kinds=", ".join(field.only)) if field.only and len(template.kinds) > 1 else ""
        marks = (only, t("export.ours") if field.ours else "")
        yield heading(3, " ".join(filter(None, (field.label, *marks))))
        if roles := meant_for(template, field.roles):
            yield inline(roles)
        yield prose(field.hint)
        if field.suggestions:
            yield "\n".join(f"- {inline(each)}" for each in field.suggestions)


def follow_up(template: Template) -> Iterator[str]:
    """Yield what the template itself asks about each row of last year's plan."""
    form = template.follow_up
    for asked in (form.status, *(field.label for field in form.fields), form.carry):
        if asked:
            yield f"- {inline(asked)}"


def around(template: Template) -> Iterator[str]:
    """Yield the minutes and what becomes of everything, a line each."""
    if template.minutes:
        yield item(template.minutes.label, in_one_line(template.minutes.hint))
    fates = template.retention
    for thing, fate in (("preparation", fates.preparation), ("notes", fates.notes), ("minutes", fates.minutes)):
        if thing != "minutes" or template.minutes:
            yield item(t(f"export.keeps_{thing}"), t(f"export.fate_{fate}"))
    yield item(t("export.keeps_plan"), t(f"export.fate_{fates.plan}"))
