"""Whether the fields of a template can be answered: each has what its kind of answer needs, and nothing else."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from mus_tui.model.rules.template.misfit import Loc, Misfit, twice
from mus_tui.model.rules.template.row_check import row_misfits
from mus_tui.model.values.fields import Column, Field, Scale
from mus_tui.model.values.template import Template


def field_misfits(template: Template) -> Iterator[Misfit]:
    """Give what does not fit in the fields of a template and in its scales."""
    known = [scale.id for scale in template.scales]
    for loc, fields in field_lists(template):
        for i, field in enumerate(fields):
            yield from answer_misfits(field, (*loc, i), known)
            yield from row_misfits(field, (*loc, i))
            for n, column in enumerate(field.fields):
                yield from answer_misfits(column, (*loc, i, "fields", n), known)
                yield from _no_blanks(column, (*loc, i, "fields", n))
                yield from _name(template, column, (*loc, i, "fields", n), alone=_names_itself(column, field.fields))
            named = loc[-1] == "notes" and _names_itself(field, fields)
            yield from _name(template, field, (*loc, i), alone=named)
            yield from _place(field, (*loc, i), at=str(loc[-1]))
            if loc[-1] in ("preparation", "fields"):
                yield from _no_blanks(field, (*loc, i))
    for i, scale in enumerate(template.scales):
        yield from _scale(scale, ("scales", i))


def field_lists(template: Template) -> Iterator[tuple[Loc, Sequence[Field]]]:
    """Give every list of fields of a template but the plan's, with the way to it."""
    for p, perspective in enumerate(template.perspectives):
        for q, question in enumerate(perspective.questions):
            yield ("perspectives", p, "questions", q, "notes"), question.notes
    yield ("preparation",), template.preparation
    yield ("afterwards",), template.afterwards
    yield ("follow_up", "fields"), template.follow_up.fields


_CHOSEN = ("choice", "choices")
_PICKED = (*_CHOSEN, "scale")


def answer_misfits(field: Column, loc: Loc, known: Sequence[str]) -> Iterator[Misfit]:
    """Give what a kind of answer lacks, and what it has no use for."""
    # One box to cross is a whole answer; to choose one takes two.
    if field.answer in _CHOSEN and len(field.choices) < (1 if field.answer == "choices" else 2):
        yield Misfit((*loc, "choices"), "too_few_choices", {})
    if field.choices and field.answer not in _CHOSEN:
        yield Misfit((*loc, "choices"), "choices_unused", {})
    if field.answer == "scale" and field.scale is None:
        yield Misfit(loc, "scale_missing", {"known": ", ".join(known)})
    elif field.answer != "scale" and field.scale is not None:
        yield Misfit((*loc, "scale"), "scale_unused", {})
    elif field.scale is not None and field.scale not in known:
        yield Misfit((*loc, "scale"), "unknown_scale", {"name": field.scale, "known": ", ".join(known)})
    if field.lines and field.answer not in ("text", "rows"):
        yield Misfit((*loc, "lines"), "lines_unused", {})
    if field.suggestions and field.answer not in ("text", "person"):
        yield Misfit((*loc, "suggestions"), "suggestions_unused", {})
    yield from twice(((*loc, "choices", i, "id"), each.id) for i, each in enumerate(field.choices))


def _name(template: Template, field: Column, loc: Loc, *, alone: bool) -> Iterator[Misfit]:
    """Tell of a field without a label that nothing above it names: another stands beside it, or it is no question's."""
    # What is given in rows is named by what stands over them, and by themselves.
    named = alone or (isinstance(field, Field) and field.answer == "rows" and bool(field.items))
    if not field.label and not (named and template.format > 1):
        yield Misfit(loc, "label_missing", {"name": field.id})


def _names_itself(column: Column, columns: Sequence[Column]) -> bool:
    """Whether a column needs no label over it: the only one, one box to cross, or the only choice without a label."""
    if len(columns) == 1 or (column.answer == "choices" and len(column.choices) == 1):
        return True
    picks = [] if isinstance(column, Field) else [each for each in columns if each.answer in _PICKED]
    return column in picks and all(each.label for each in picks if each is not column)


def _place(field: Field, loc: Loc, *, at: str) -> Iterator[Misfit]:
    """Give what only means something under a question of the talk."""
    if at != "notes":
        for name in ("when", "each", "rows_from", "next_time", "if_"):
            if getattr(field, name):
                key = name.removesuffix("_")
                yield Misfit((*loc, key), "under_question_only", {"key": key})
    if field.is_later and len(field.when) > 1:
        yield Misfit((*loc, "when"), "afterwards_alone", {})
    if field.is_later and field.each:
        yield Misfit((*loc, "each"), "afterwards_each", {})
    if at == "fields" and field.answer == "rows":
        yield Misfit((*loc, "answer"), "no_rows_here", {})


def _no_blanks(field: Column, loc: Loc) -> Iterator[Misfit]:
    """Tell of a blank beside a choice where it would be lost: a cell of a table has no room for one."""
    for n, each in enumerate(field.choices):
        if each.text:
            yield Misfit((*loc, "choices", n, "text"), "blank_not_here", {})


def _scale(scale: Scale, loc: Loc) -> Iterator[Misfit]:
    numbers = scale.least is not None or scale.most is not None
    if bool(scale.levels) == numbers or (numbers and (scale.least is None or scale.most is None)):
        yield Misfit(loc, "scale_shape", {})
    elif scale.least is not None and scale.most is not None and scale.least >= scale.most:
        yield Misfit((*loc, "least"), "scale_upside_down", {"least": scale.least, "most": scale.most})
    elif not 2 <= len(scale.points) <= MOST_POINTS:
        yield Misfit(loc, "scale_points", {"most": MOST_POINTS})
    if len(scale.ends) == 1 or (scale.ends and not numbers):
        yield Misfit((*loc, "ends"), "scale_ends", {})
    yield from twice(((*loc, "levels", i, "id"), each.id) for i, each in enumerate(scale.levels))


MOST_POINTS = 12
"""Points of a scale that can be told apart at a glance."""
