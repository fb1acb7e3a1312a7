"""What a third person may know, and that both agreed to it (H7, B2, G27). Empty means nobody."""

from __future__ import annotations

import re
from collections.abc import Collection
from datetime import date

from mus_tui.model.rules.silence import silence_of
from mus_tui.model.talk import Talk
from mus_tui.model.values.letters import as_known
from mus_tui.model.values.marks import Share
from mus_tui.model.values.plan import Agreement
from mus_tui.model.values.plan_form import PlanForm
from mus_tui.model.values.text import put


def rows_to_pass_on(talk: Talk) -> tuple[Agreement, ...]:
    """Return the rows that say what of them may be passed on, and that there is no duty of silence about."""
    return tuple(row for row in talk.agreements if told_of(talk, row) and not silence_of(talk, row))


def told_of(talk: Talk, row: Agreement) -> str:
    """Return what may be passed on of a row; nothing where the form asks for consent and has none.

    Where the form asks for no more than consent, that is to pass on the goal.
    """
    form = talk.template.plan
    if form.consenting is None:
        return row.disclose.strip()
    if not has_consent(form, row):
        return ""
    return row.disclose.strip() or ("" if form.field("disclose") else row.goal.strip())


def has_consent(form: PlanForm, row: Agreement) -> bool:
    """Whether the form asks if a row may be passed on, and the answer is the one that says so."""
    asked = form.consenting
    return asked is not None and row.answer_in(asked.id).chosen == (asked.consent,)


def names(row: Agreement, person: str) -> bool:
    """Whether a row says that it may be passed on to this person: by the first name, with or without the rest."""
    said = as_known(row.disclose_to)
    return any(re.search(rf"(?<!\w){re.escape(first)}(?!\w)", said) for first in as_known(person).split()[:1])


def people_named(talk: Talk) -> tuple[str, ...]:
    """Return those that rows may be passed on to, as they are written there, each once."""
    return tuple(dict.fromkeys(" ".join(row.disclose_to.split()) for row in rows_to_pass_on(talk) if row.disclose_to))


def share_with(talk: Talk, person: str) -> Share | None:
    """Return what they agreed to share with somebody; None where they agreed to nothing."""
    return next((each for each in talk.shares if _key(each.person) == _key(person)), None)


def with_share(talk: Talk, person: str, agreements: Collection[str], on: date) -> Talk:
    """Put down that both agreed to share these rows with somebody; no rows takes it back."""
    rows = tuple(row.id for row in rows_to_pass_on(talk) if row.id in agreements)
    new = Share(person=person, on=on, agreements=rows)
    return talk.altered(shares=put(talk.shares, new, lambda each: _key(each.person), keep=bool(rows)))


def shared_rows(talk: Talk, person: str) -> tuple[Agreement, ...]:
    """Return the rows that somebody may know of: those they agreed to, as far as something may be passed on still."""
    share = share_with(talk, person)
    return tuple(row for row in rows_to_pass_on(talk) if share and row.id in share.agreements)


def _key(person: str) -> str:
    return as_known(person)
