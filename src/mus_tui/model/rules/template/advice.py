"""What may stand in a template whose parts fit, and was hardly meant."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from mus_tui.model.rules.template.misfit import Loc
from mus_tui.model.values.template import Template


class Advice(NamedTuple):
    """Something in a template that was hardly meant."""

    loc: Loc
    """The way to it from the top of the file: keys and positions."""
    message: str
    """An id in the catalogue `advice`."""
    values: dict[str, object]
    """What fills the placeholders of the message."""


def advice_on(template: Template) -> Iterator[Advice]:
    """Yield what is worth a word in a template that can be used."""
    for i, kind in enumerate(template.kinds):
        at: Loc = ("kinds", i, "roles")
        leading = [j for j, role in enumerate(kind.roles) if role.leads]
        if not leading:
            yield Advice(at, "nobody_leads", {"kind": kind.id})
        for j in leading[1:]:
            yield Advice((*at, j, "leads"), "two_lead", {"kind": kind.id})
        if not any(role.subject for role in kind.roles):
            yield Advice(at, "nobody_subject", {"kind": kind.id})
