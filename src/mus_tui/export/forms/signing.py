"""Lines to sign on, each under what is signed by it where the form says so, and with the dates that it has.

The same on the copy and on the empty form.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from mus_tui.export.pieces import Piece, Prose, Signs
from mus_tui.model.values.plan_form import PlanForm, Signature


def to_sign(form: PlanForm, signers: Sequence[tuple[Signature, str]], before: Sequence[str] = ()) -> Iterator[Piece]:
    """Give the lines of a plan's signatures, each with what it is called; `before` are rules to write on over them.

    There is one date for all of those that have none of their own, before the first of them.
    """
    lines, one = list(before), False
    for signature, label in signers:
        if not (signature.date or one):
            lines.append(form.date_label)
            one = True
        if signature.text:
            if lines:
                yield Signs(tuple(lines))
            yield Prose(signature.text)
            lines = []
        lines += [label, *([form.date_label] if signature.date else [])]
    lines += [] if signers else [form.date_label]
    if lines:
        yield Signs(tuple(lines))
