"""The command that opens the app at a template as those who use it will see it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from mus_tui.cli.output import need_a_terminal
from mus_tui.cli.words import Asked, CliError

if TYPE_CHECKING:
    from mus_tui.model.values.template import Template


def preview(asked: Asked) -> int:
    """Show a template while somebody writes it; what cannot be shown of it now is shown as soon as it can."""
    file = Path(asked.words[0])
    if asked.kind or asked.person:
        from mus_tui.errors import MusError
        from mus_tui.storage.template.checking import checked

        try:
            template = checked(file, file.name, asked.locations).template
        except MusError:
            template = None
        if template:
            _check_view(template, asked)
    need_a_terminal()
    from mus_tui.tui.errand import Previewing
    from mus_tui.tui.launch import open_app

    return open_app(asked.locations, Previewing(file, asked.kind or "", asked.person or ""))


def _check_view(template: Template, asked: Asked) -> None:
    """Refuse a kind or a role that the template has not, now that it can be told."""
    from mus_tui.model.rules.template.preview import role_named, views

    kinds = {view.kind for view in views(template)}
    if asked.kind and asked.kind not in kinds:
        known = ", ".join(kind.id for kind in template.kinds)
        raise CliError("unknown_kind", exit_code=2, template=template.id, kind=asked.kind, known=known)
    if asked.person and not role_named(template, asked.person):
        roles = (role.label for kind in template.kinds for role in kind.roles if role.present)
        raise CliError("unknown_role", exit_code=2, role=asked.person, known=", ".join(dict.fromkeys(roles)))
