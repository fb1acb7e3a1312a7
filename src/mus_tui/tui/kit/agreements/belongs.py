"""Whom an agreement of a group is for, as screens say it."""

from __future__ import annotations

from mus_tui.model.rules.group.belonging import belongs_to, no_longer_in
from mus_tui.model.rules.shared_topics import is_group
from mus_tui.model.talk import Talk
from mus_tui.model.values.plan import Agreement
from mus_tui.tui.kit.listed import listed
from mus_tui.tui.kit.names import names_with_former
from mus_tui.words import t


def belongs_words(talk: Talk, row: Agreement) -> str:
    """Return `For Carla og Bo`, or that it is for all of them; nothing in a talk of two, nor of an empty row."""
    if not is_group(talk) or row.is_empty:
        return ""
    called = names_with_former(talk)
    whose = [called[each.id] for each in belongs_to(talk, row)]
    return t("export.belongs_to", names=listed(whose)) if whose else t("export.belongs_to_all")


def left_out_words(talk: Talk, before: Agreement, now: Agreement) -> str:
    """Return that an agreement is for fewer than it was, which nobody may have meant; nothing where it is not."""
    if not is_group(talk) or not (gone := no_longer_in(talk, before, now)):
        return ""
    called = names_with_former(talk)
    if belongs_to(talk, before):
        return t("plan.left_out", names=listed([called[each.id] for each in gone]))
    return t("plan.only_for", names=listed([called[each.id] for each in belongs_to(talk, now)]))
