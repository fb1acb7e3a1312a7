"""The questions of a second look, as a good colleague would ask them."""

from __future__ import annotations

from textual.content import Content

from mus_tui.model.rules.second_look import second_look
from mus_tui.model.talk import Talk
from mus_tui.model.values.plan import Agreement
from mus_tui.words import t


def second_look_lines(talk: Talk, row: Agreement) -> list[Content]:
    """Return a line for each question; a quiet word where there is none."""
    asked = second_look(talk, row)
    if not asked:
        return [Content.styled(t("plan.second_look_nothing"), "$quiet")]
    return [Content.styled(f"– {t(f'plan.second_look_{each.id}', words=each.words)}", "$foreground") for each in asked]
