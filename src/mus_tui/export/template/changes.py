"""What is different between two templates, to be read before one goes from one to the other."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from mus_tui.export.markdown_text import document, heading, inline
from mus_tui.language.change_saying import part_title, say_change, say_setting
from mus_tui.model.rules.template.changes import Change, changes
from mus_tui.model.values.template import Template
from mus_tui.words import t


def changes_markdown(before: Template, after: Template) -> str:
    """Return the changes in words from one template to another, part by part; a line where there are none."""
    title = t("setup.changes_title", before=inline(before.title), after=inline(after.title))
    return document((heading(1, title), *_parts(changes(before, after))))


def _parts(found: tuple[Change, ...]) -> Iterator[str]:
    if not found:
        yield t("setup.changes_none")
    for title, inside in groupby(found, key=lambda change: part_title(change.way[0])):
        yield heading(2, title)
        yield "\n".join(f"- {inline(_line(each))}" for each in inside)


def _line(change: Change) -> str:
    return say_setting(*change) if change.is_setting else say_change(change.before, change.after)
