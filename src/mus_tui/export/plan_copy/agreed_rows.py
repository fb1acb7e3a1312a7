"""What each of them agreed to row by row, as it was read aloud, and what they did not agree on (B17)."""

from __future__ import annotations

from collections.abc import Iterator
from textwrap import shorten

from mus_tui.export.pieces import Item
from mus_tui.model.rules.agreeing import has_agreed, is_agreed, plan_is_agreed, rows_to_read, was_read
from mus_tui.model.talk import Talk
from mus_tui.model.values.plan import Agreement
from mus_tui.words import t

_LONGEST_GOAL = 72


def agreed_items(talk: Talk) -> Iterator[Item]:
    """Give a line for each row; one for all where everybody agreed to all of them, none where none was read."""
    if not was_read(talk):
        return
    rows = rows_to_read(talk)
    if plan_is_agreed(talk) and not any(row.disagreement.strip() for row in rows):
        yield Item(t("export.agreements"), t("export.all_read"))
        return
    for row in rows:
        goal = shorten(row.goal, _LONGEST_GOAL, placeholder="…") or t("follow_up.no_words")
        yield Item(goal, "\n".join(_said(talk, row)))


def _said(talk: Talk, row: Agreement) -> Iterator[str]:
    agreed = ", ".join(_agreed(talk, row))
    if is_agreed(talk, row):
        yield t("export.row_read")
    else:
        yield t("export.row_agreed_by", names=agreed) if agreed else t("export.row_not_agreed")
    if words := row.disagreement.strip():
        yield f"{t('export.disagrees')}: {words}"


def _agreed(talk: Talk, row: Agreement) -> Iterator[str]:
    """Give those who agreed; a group as a whole (E10)."""
    for role in talk.talk_kind.roles:
        people = talk.people_in(role.id)
        if role.many:
            if has_agreed(row, [person.id for person in people]):
                yield t("export.group", label=role.label)
        else:
            yield from (person.name or role.label for person in people if has_agreed(row, [person.id]))
