"""What a part of a form hangs on, in words: on paper, where nobody's answer is known, it stands before the part."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from mus_tui.export.pieces import Line, Piece
from mus_tui.model.rules.answering.focus import is_chosen
from mus_tui.model.rules.answering.shown import themes_of
from mus_tui.model.rules.route import Stretch
from mus_tui.model.talk import Talk
from mus_tui.model.values.fields import Field
from mus_tui.model.values.parts.conditions import If
from mus_tui.model.values.parts.hanging import hung_on
from mus_tui.model.values.rows import Cell
from mus_tui.model.values.template import Perspective, Template
from mus_tui.words import count, t


def only_if(template: Template, condition: If) -> str:
    """Return to which answer something is asked; empty where it is always."""
    said = hung_on(template, condition)
    return t("export.only_if", field=said[0], value=said[1]) if said else ""


def when_there(template: Template, theme: Perspective) -> tuple[str, ...]:
    """Return what decides whether a theme is part of the talk, and how much of it."""
    optional = t("export.optional") if theme.optional else ""
    return optional, only_if(template, theme.if_), to_choose(theme.focus)


def to_choose(n: int | None, chosen: Sequence[str] = (), *, themes: bool = False) -> str:
    """Return how many are to be chosen to talk about, or what was chosen; empty where nothing is to choose."""
    if n is None:
        return ""
    if chosen:
        return t("export.focus_chosen", chosen="; ".join(chosen))
    return count("export.focus_themes" if themes else "export.focus", n)


def chosen_questions(talk: Talk, stretch: Stretch) -> str:
    """Return how many of the questions of a theme are to be chosen, or which were."""
    return to_choose(stretch.focus, [each.called for each in stretch.questions if f"q-{each.id}" in talk.focus])


def chosen_themes(talk: Talk) -> Iterator[Piece]:
    """Give how many of the themes are to be chosen, or which were."""
    chosen = [each.heading for each in themes_of(talk) if is_chosen(talk, each)]
    if said := to_choose(talk.template.focus, chosen, themes=True):
        yield Line(said)


def with_condition(template: Template, field: Field) -> Field:
    """Return a field that says in its label what it hangs on; of rows it stands over them all."""
    if isinstance(field, Cell):
        return field.altered(rows=with_condition(template, field.rows)) if field.rows.if_ else field
    said = filter(None, (only_if(template, field.if_), field.label))
    return field.altered(label=": ".join(said)) if field.if_ else field
