"""The words beside the boxes of a field, as a form has them and as they are known again when it comes back."""

from __future__ import annotations

import re

from mus_tui.model.forms.form_lines import alike
from mus_tui.model.values.answers import choices_of
from mus_tui.model.values.fields import Chosen, Field, Level, Scale


def tick_words(field: Field, scales: tuple[Scale, ...]) -> tuple[str, ...]:
    """Return what stands beside each box, a level with what it means."""
    return tuple(map(with_meaning, choices_of(field, scales)))


def with_meaning(choice: Chosen) -> str:
    """Return what may be chosen, with what the form says it means."""
    return f"{choice.label} – {choice.text}" if isinstance(choice, Level) and choice.text else choice.label


def crossed_in(field: Field, scales: tuple[Scale, ...], crossed: tuple[str, ...]) -> tuple[Chosen, ...]:
    """Return what of a field has a cross by the words beside the boxes, in the form's order."""
    words = set(map(alike, crossed))
    return tuple(each for each in choices_of(field, scales) if words & {alike(with_meaning(each)), alike(each.label)})


def numbered_in(field: Field, scales: tuple[Scale, ...], words: str) -> tuple[str, ...]:
    """Return the id of the level that a number written means, where each level is shown with a number of its own."""
    levels = next((scale.levels for scale in scales if field.answer == "scale" and scale.id == field.scale), ())
    numbers = {level.id: re.findall(r"\d+", level.label) for level in levels}
    if any(len(found) != 1 for found in numbers.values()):
        return ()
    meant = tuple(level for level, (number,) in numbers.items() if number == words.strip().rstrip("."))
    return meant if len(meant) == 1 else ()
