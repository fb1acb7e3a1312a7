"""A template as Markdown, to be read in a terminal or pasted anywhere."""

from __future__ import annotations

from mus_tui.export.markdown import to_markdown
from mus_tui.export.template.document import template_pieces
from mus_tui.model.values.template import Template


def template_markdown(template: Template, kind: str | None = None) -> str:
    """Return a template to read: all of it, or what one kind of talk uses; `KeyError` for an unknown kind."""
    return to_markdown(template_pieces(template, kind))
