"""Two made-up people for a talk begun with a template."""

from __future__ import annotations

from datetime import date

from mus_tui.model.talk import Talk
from mus_tui.model.values.people import Participant
from mus_tui.model.values.template import Template


def two_people(template: Template, kind: str = "", **fields: object) -> Talk:
    """Return a talk that has just begun, one made-up person in each role."""
    chosen = template.kind(kind) if kind else template.kinds[0]
    names = ("Karen Mose", "Jonas Kær", "Amal Lund")
    people = tuple(
        Participant(id=f"p{n}", role=role.id, name=name)
        for n, (role, name) in enumerate(zip(chosen.roles, names, strict=False), 1)
    )
    talk = Talk(id="abc", template=template, kind=chosen.id, participants=people, held=date(2026, 11, 22))
    return talk.altered(**fields)
