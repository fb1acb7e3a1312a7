"""The words beside the boxes of a field, as a form has them and as they are known again when it comes back."""

from __future__ import annotations

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
    scale = next((each for each in scales if field.answer == "scale" and each.id == field.scale), None)
    if scale is None or not scale.levels:
        return ()
    said = words.strip().rstrip(".")
    numbers = zip(scale.levels, scale.own_numbers, strict=False)
    return tuple(level.id for level, number in numbers if str(number) == said)
