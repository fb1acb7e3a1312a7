"""What is different between two templates, to be read before one goes from one to the other."""

from __future__ import annotations

from collections.abc import Iterator

from mus_tui.export.markdown_text import document, heading, inline
from mus_tui.language.change_saying import say_changes
from mus_tui.model.rules.template.changes import changes
from mus_tui.model.values.template import Template
from mus_tui.words import t


def changes_markdown(before: Template, after: Template) -> str:
    """Return the changes in words from one template to another, part by part; a line where there are none."""
    title = t("setup.changes_title", before=inline(before.title), after=inline(after.title))
    parts = tuple(_parts(before, after)) or (t("setup.changes_none"),)
    return document((heading(1, title), *parts))


def _parts(before: Template, after: Template) -> Iterator[str]:
    for title, lines in say_changes(changes(before, after)):
        yield heading(2, title)
        yield "\n".join(f"- {inline(line)}" for line in lines)
