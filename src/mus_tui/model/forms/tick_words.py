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


def crossed_in(field: Field, scales: tuple[Scale, ...], crossed: tuple[str, ...]) -> tuple[tuple[str, ...], list[str]]:
    """Return the ids of what has a cross, in the form's order, and the words that are none of the field's."""
    known = {alike(words): each.id for each in choices_of(field, scales) for words in (with_meaning(each), each.label)}
    ids = {known[alike(word)] for word in crossed if alike(word) in known}
    inside = tuple(each.id for each in choices_of(field, scales) if each.id in ids)
    return inside, [word for word in crossed if alike(word) not in known]
