"""Whom an agreement of a group is for, in words."""

from __future__ import annotations

from mus_tui.export.lines import listed
from mus_tui.model.rules.group.belonging import belongs_to
from mus_tui.model.rules.shared_topics import is_group
from mus_tui.model.talk import Talk
from mus_tui.model.values.plan import Agreement
from mus_tui.words import t


def say_belongs(talk: Talk, row: Agreement) -> str:
    """Return `For Carla Holm`, or that it is for all of them; nothing in a talk of two."""
    if not is_group(talk):
        return ""
    whose = [each.name or talk.role_of(each).label for each in belongs_to(talk, row)]
    return t("export.belongs_to", names=listed(whose)) if whose else t("export.belongs_to_all")
