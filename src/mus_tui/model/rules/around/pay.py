"""Which rows of the plan are asked about pay (E28): where the source says something of it, and once for each row."""

from __future__ import annotations

from mus_tui.model.talk import Talk
from mus_tui.model.values.plan import Agreement


def may_be_asked(talk: Talk, row: str) -> bool:
    """Whether a row may be asked about pay: the template has a word on it, and they have not answered for this row."""
    return bool(talk.template.plan.pay_note) and not talk.is_closed and row not in talk.pay_settled


def what_it_says(row: Agreement) -> str:
    """Return the words of a row that say what was agreed, a line each."""
    return "\n".join(
        [row.goal, *(action.what for action in row.actions), *(each.text for each in row.own if each.text)]
    )


def with_pay_settled(talk: Talk, row: str) -> Talk:
    """Return the talk in which what a row says of pay is as it should be."""
    return talk if row in talk.pay_settled else talk.altered(pay_settled=(*talk.pay_settled, row))
