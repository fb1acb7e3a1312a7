"""Who answers for a row, each said once."""

from __future__ import annotations

from mus_tui.model.talk import Talk
from mus_tui.model.values.people import short_names
from mus_tui.model.values.plan import Agreement

_EVERYBODY = frozenset({"begge", "vi", "alle", "both", "we", "all"})


def who_answers(talk: Talk, row: Agreement) -> str:
    """Return who answers for a row or its actions; «begge» and «alle» are those who take part already."""
    if row.responsible:
        return row.responsible
    said = {action.responsible.casefold(): action.responsible for action in row.actions if action.responsible}
    if said.keys() & _EVERYBODY:
        called = {person.name.casefold() for person in talk.participants}
        called |= {name.casefold() for name in short_names(talk.participants).values()}
        said = {key: words for key, words in said.items() if key not in called}
    return ", ".join(said.values())
