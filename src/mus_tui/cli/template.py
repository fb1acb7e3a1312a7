"""The template that a command is about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mus_tui.cli.words import CliError

if TYPE_CHECKING:
    from mus_tui.model.values.template import Template
    from mus_tui.storage.locations import Locations


def template_named(name_or_path: str, kind: str | None, locations: Locations) -> Template:
    """Return a template by its id or its file; raises `MusError` where it, or the kind in it, cannot be had."""
    from mus_tui.storage.template.template_file import load_template_named

    template = load_template_named(name_or_path, locations)
    known = [each.id for each in template.kinds]
    if kind is not None and kind not in known:
        raise CliError("unknown_kind", exit_code=2, template=template.id, kind=kind, known=", ".join(known))
    return template
