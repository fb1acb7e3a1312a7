"""What may stand in a template whose parts fit, and was hardly meant."""

from __future__ import annotations

from collections.abc import Iterator

from mus_tui.model.rules.template.advice_kinds import kinds_advice
from mus_tui.model.rules.template.advice_words import words_advice
from mus_tui.model.rules.template.misfit import Advice
from mus_tui.model.values.template import Template


def advice_on(template: Template) -> Iterator[Advice]:
    """Yield what is worth a word in a template that can be used."""
    yield from kinds_advice(template)
    yield from words_advice(template)
