"""What a template says of the time around the talk, as Markdown: minutes and retention; and whom something is for."""

from __future__ import annotations

from collections.abc import Iterator

from mus_tui.export.markdown_text import item
from mus_tui.model.values.prose import in_one_line
from mus_tui.model.values.template import Template
from mus_tui.words import t


def meant_for(template: Template, roles: tuple[str, ...]) -> str:
    """Return whom something is meant for, in the template's words; empty where it is for everybody."""
    labels = {role.id: role.label for kind in template.kinds for role in kind.roles}
    return t("export.meant_for", roles=", ".join(labels.get(role, role) for role in roles)) if roles else ""


def around(template: Template) -> Iterator[str]:
    """Yield the minutes and what becomes of everything, a line each."""
    if template.minutes:
        yield item(template.minutes.label, in_one_line(template.minutes.hint))
    fates = template.retention
    for thing, fate in (("preparation", fates.preparation), ("notes", fates.notes), ("minutes", fates.minutes)):
        if thing != "minutes" or template.minutes:
            yield item(t(f"export.keeps_{thing}"), t(f"export.fate_{fate}"))
    yield item(t("export.keeps_plan"), t(f"export.fate_{fates.plan}"))
