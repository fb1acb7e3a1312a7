"""Whom an agreement of a group is for, as screens say it."""

from __future__ import annotations

from collections.abc import Iterator

from mus_tui.model.rules.group.belonging import belongs_to, no_longer_in
from mus_tui.model.rules.plan.rows import plan_number
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


def left_out_lines(before: Talk, now: Talk) -> Iterator[str]:
    """Give for each agreement that is for fewer of a group than before which it is, and who is left out."""
    then = {row.id: row for row in before.agreements}
    for row in now.agreements:
        was = then.get(row.id, row)
        if was is not row and (said := left_out_words(now, was, row)):
            yield t("plan.left_out_in", number=plan_number(now, row.id), said=said)


def only_for_words(before: Talk, now: Talk) -> str:
    """Return whom some of the agreements that came or changed are for alone; empty where all are for all of them."""
    then = {row.id: row for row in before.agreements}
    new = [row for row in now.agreements if then.get(row.id) != row] if is_group(now) else []
    called = names_with_former(now)
    whose = dict.fromkeys(called[each.id] for row in new for each in belongs_to(now, row))
    return t("plan.pasted_for_some", names=listed([*whose])) if whose else ""
