"""The agreements of a plan as a copy has them: each under the form's own headings, by perspective or part."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial

from mus_tui.export.lines import listed
from mus_tui.export.pieces import Aside, Cell, Heading, Line, Piece, Plan
from mus_tui.export.plan_copy.agreement_text import cell
from mus_tui.export.plan_copy.whose import say_belongs, say_none_here
from mus_tui.export.titles import titled
from mus_tui.language.answer_saying import say_meanings
from mus_tui.model.rules.answering.shown import places_of
from mus_tui.model.rules.silence import silence_of
from mus_tui.model.rules.who_answers import asks_consent
from mus_tui.model.talk import Talk
from mus_tui.model.values.parts.hanging import plan_asked
from mus_tui.model.values.plan import Agreement
from mus_tui.model.values.plan_form import PlanForm, PlanPart
from mus_tui.model.values.template import Perspective
from mus_tui.words import t

About = Callable[[Perspective | PlanPart], Iterable[Piece]]
"""Gives what a form says of a part of its plan."""

_BLANK = Agreement(id="a999999999", goal="")

WIDEST_TABLE = 5
"""The most headings a table has: on a page held upright a sixth column leaves a dozen letters for each."""


def meanings(talk: Talk, rows: Sequence[Agreement]) -> Iterator[Aside]:
    """Give once, above the plan, what the points mean of each scale that it is answered by."""
    for scale in talk.template.scales:
        fields = [field for field in plan_asked(talk).own_fields if field.scale == scale.id]
        answered = [field for field in fields if any(row.answer_in(field.id).chosen for row in rows)]
        if answered and (meant := say_meanings(scale)):
            yield Aside(listed([field.label for field in answered]), meant)


def agreements(
    talk: Talk, rows: Sequence[Agreement], whole: Talk | None, level: int, about: About | None = None
) -> Iterator[Piece]:
    """Give the agreements, of a form that keeps them by perspective or part each under its own.

    `about` gives what the form says of a part, where all of the form is there: each box of it too, and a row of nothing
    where nothing was agreed.
    """
    told = partial(_rows, talk, in_form=about is not None)
    empty = [_BLANK] if about and not rows else []
    if not talk.template.plan.is_grouped:
        yield told(rows or empty, level)
        return
    places = places_of(talk)
    begins = 1
    for place in places:
        yield Heading(level, place.heading)
        yield from about(place) if about else ()
        mine = [row for row in rows if row.perspective == place.id] or empty
        yield told(mine, level + 1, begins) if mine else Line(say_none_here(whole, place.id))
        begins += len(mine)
    known = {place.id for place in places}
    others = [row for row in rows if row.perspective not in known]
    if others:
        yield Heading(level, t("export.other_agreements"))
        yield told(others, level + 1, begins)


def _rows(talk: Talk, rows: Sequence[Agreement], level: int, begins: int = 1, *, in_form: bool) -> Plan:
    form = plan_asked(talk)
    return Plan(
        tuple(heading.text for _, heading in form.titled),
        tuple(_cells(talk, row, in_form=in_form) for row in rows),
        level,
        table=form.layout == "table" and len(form.titled) <= WIDEST_TABLE,
        number=t("export.number") if form.rows else "",
        begins=begins,
        titles=tuple(title for title, _ in form.titled),
    )


def _cells(talk: Talk, row: Agreement, *, in_form: bool) -> tuple[Cell, ...]:
    form, silenced = plan_asked(talk), silence_of(talk, row) is not None
    whose = "" if row == _BLANK else say_belongs(talk, row)
    told = partial(cell, silenced=silenced, asked=asks_consent(talk, row), whose=whose, in_form=in_form)
    cells = ((title, told(form, heading, row, talk.template.scales)) for title, heading in form.titled)
    # Where no title can stand over several, each of them says it.
    return tuple(each._replace(heading=titled(title, each.heading)) for title, each in cells)


def passed_on(form: PlanForm, rows: Sequence[Agreement]) -> Iterator[Piece]:
    """Say once for the whole plan what may be passed on, where the form has no heading that says it (G27)."""
    if form.field("disclose") is None and form.consenting is None:
        said = any(row.disclose.strip() for row in rows)
        yield Heading(2, t("export.field_disclose"))
        yield Line(t("export.only_this_passed_on" if said else "export.nothing_passed_on"))
