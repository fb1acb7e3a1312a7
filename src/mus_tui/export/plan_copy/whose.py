"""Whom an agreement of a group is for, in words, and that there is none for one of them."""

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


def say_none(talk: Talk, whole: Talk | None) -> str:
    """Return that there is no agreement; in the copy of one in a group, whose is absent where the `whole` talk has any.

    What is silenced has gone from both before.
    """
    if whole is not None and any(not row.is_empty for row in whole.agreements):
        return t("export.none_for_you")
    return t("export.none_made" if talk.is_closed else "export.none_yet")


def say_none_here(whole: Talk | None, perspective: str) -> str:
    """Return that there is no agreement about a perspective, or none in this copy."""
    others = whole.agreements if whole is not None else ()
    there = any(row.perspective == perspective and not row.is_empty for row in others)
    return t("export.none_here_for_you" if there else "export.none_here")
