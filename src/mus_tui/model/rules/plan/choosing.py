"""What words choose in a cell that is chosen rather than written, and what of them is no choice."""

from __future__ import annotations

import re
from collections.abc import Sequence

from mus_tui.model.values.answers import Answer, choices_of, chosen_in
from mus_tui.model.values.fields import Chosen, Level
from mus_tui.model.values.letters import as_known
from mus_tui.model.values.plan import Agreement
from mus_tui.model.values.plan_form import PlanField
from mus_tui.model.values.template import Template

_PICTURE = re.compile(r"^[●○]+\s*")
"""Stands before a point where it is copied."""


def chosen_by(
    template: Template, row: Agreement, field: PlanField, words: str, *, typed: bool = False
) -> tuple[Agreement, str]:
    """Return the row with what words name among the choices of a field, and what of them names none.

    What was `typed` there may be the number of a choice, and takes the place of what was chosen where it can be one.
    """
    choices = choices_of(field.asked, template.scales) if field.is_own else field.choices
    scale = next((each for each in template.scales if each.id == field.scale), None)
    places = range(1, len(choices) + 1) if typed else ()
    known = _known(choices, scale.numbers if scale else places)
    whole = [words] if _named(words) in known else re.split(r"[,·\n]", words)
    said = {known[_named(each)]: each.strip() for each in whole if _named(each) in known}
    left = [each.strip() for each in whole if each.strip() and _named(each) not in known]
    if not field.is_own:
        return row.altered(category=tuple(dict.fromkeys((*row.category, *said)))), ", ".join(left)
    stays = () if typed and said and field.answer != "choices" else row.answer_in(field.id).chosen
    chosen = chosen_in(field.asked, template.scales, (*stays, *said))
    left += [each for choice, each in said.items() if choice not in chosen]
    return row.with_own(field.id, Answer(chosen=chosen)), ", ".join(left)


def _named(words: str) -> str:
    return as_known(_PICTURE.sub("", words.strip()))


def _known(choices: Sequence[Chosen], numbers: Sequence[int]) -> dict[str, str]:
    """Return the choices by all that they are called: a label is stronger than a number."""
    known = {str(n): each.id for n, each in zip(numbers, choices, strict=False)}
    for each in choices:
        meant = each.text if isinstance(each, Level) else ""
        for said in (meant, *(form.format(each.label, meant) for form in _WITH_MEANING if meant)):
            known |= {_named(said): each.id} if said else {}
    return known | {_named(each.label): each.id for each in choices}


_WITH_MEANING = ("{} – {}", "{}: {}", "{} ({})", "{} {}")
"""How a point stands on a form and on the screen, with what it means."""
