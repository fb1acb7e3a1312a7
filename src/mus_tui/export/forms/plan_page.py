"""The plan on an empty form: what is to be known of it, and the page it is written on."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from mus_tui.export.forms.guidance import explained
from mus_tui.export.forms.hung import only_if
from mus_tui.export.forms.signing import signing_the_plan
from mus_tui.export.pieces import (
    Blank,
    Bullet,
    Bullets,
    Column,
    Form,
    Heading,
    Item,
    Items,
    Line,
    NewPage,
    Piece,
    Prose,
)
from mus_tui.export.plan_copy.agreements import WIDEST_TABLE
from mus_tui.language.answer_saying import say_meanings
from mus_tui.model.rules.plan.header import header_for, top_for
from mus_tui.model.values.answers import choices_of
from mus_tui.model.values.fields import Chosen, Scale
from mus_tui.model.values.plan_form import PlanField, PlanForm, PlanHeading, PlanPart
from mus_tui.model.values.talk_kind import TalkKind
from mus_tui.model.values.template import Perspective, Template
from mus_tui.words import t

_ROWS, _ROWS_EACH, _FEW_FIELDS = 4, 3, 4
"""Rows of a table that the template gives no number of, and of each where the plan is kept by perspective."""

_GOAL, _CROSSES, _FEW_LETTERS = 1.7, 0.6, 8
"""How wide the columns are of what is to be reached, and of what is only crossed beside words so short."""

_CARDS, _SHORT_CARD = 2, 5
"""How many cards stand on the page of the plan, where they have at most so many headings; else one."""


def _leads_in(text: str) -> bool:
    """Whether a text says no more than that something follows, as a source's before its headings."""
    return text.rstrip().endswith(":")


def about_the_plan(template: Template, kind: TalkKind) -> Iterator[Piece]:
    """Give what is to be known while the plan is written, before it: the plan is a page that can be copied alone."""
    form = template.plan
    guidance = [each for each in template.guidance_at("plan", kind.id) if not _leads_in(each.text)]
    fields = [field for field in form.fields if field.suggestions]
    long = [(each.text, hint) for each in form.headings for hint in _hints(each) if "\n" in hint]
    if guidance or fields or form.inspiration or long:
        yield Heading(2, t("export.at_plan"))
        yield from explained(kind, guidance, under=t("export.at_plan"))
    if form.inspiration:
        yield Heading(3, t("export.inspiration"))
        yield Bullets(tuple(map(Bullet, form.inspiration)))
    for heading, hint in long:
        yield Heading(3, heading)
        yield Prose(hint)
    for field in fields:
        yield Heading(3, _heading_of(form, field))
        if field.hint:
            yield Prose(field.hint)
        yield Bullets(tuple(map(Bullet, field.suggestions)))


def _heading_of(form: PlanForm, field: PlanField) -> str:
    return field.label or next(each.text for each in form.headings if field in each.fields)


def plan_page(template: Template, kind: TalkKind, named: Mapping[str, str]) -> Iterator[Piece]:
    """Give the page that the plan is written on; `named` is who has a role, by its id."""
    form = template.plan
    yield NewPage()
    yield Heading(2, form.title)
    if above := tuple(_above(template, kind, named)):
        yield Items(above)
    yield from leading_in(template, kind)
    if form.is_grouped:
        for place in template.places_for(kind.id):
            yield Heading(3, place.heading)
            yield from about_part(template, place)
            yield _rows(template, _ROWS_EACH if len(form.fields) <= _FEW_FIELDS else _ROWS_EACH - 1)
    else:
        yield _rows(template, form.rows or _ROWS)


def leading_in(template: Template, kind: TalkKind) -> Iterator[Piece]:
    """Give what the source says right before the headings of the plan."""
    said = (each for each in template.guidance_at("plan", kind.id) if _leads_in(each.text))
    yield from explained(kind, said, titled=False)


def about_part(template: Template, place: Perspective | PlanPart) -> Iterator[Piece]:
    """Give what a part of the plan hangs on, and what the source says of it; a theme said it where it was asked."""
    if isinstance(place, PlanPart):
        yield from (Line(said) for said in [only_if(template, place.if_)] if said)
        yield from (Prose(text) for text in [place.text] if text)


def framed_plan(template: Template, kind: TalkKind, named: Mapping[str, str]) -> Iterator[Piece]:
    """Give the page of the plan alone, as the frame that the pieces of a puzzle are laid in (A2)."""
    yield NewPage(framed=True)
    yield from (piece for piece in plan_page(template, kind, named) if not isinstance(piece, NewPage))
    yield from signing_the_plan(template, kind)


def _above(template: Template, kind: TalkKind, named: Mapping[str, str]) -> Iterator[Item]:
    """Give the form's lines above its plan, and whose it is unless the form has its own lines at the top."""
    at_the_top = top_for(template, kind.id)
    lines = [each for each in header_for(template, kind.id) if each.shows != "blank" or at_the_top is not None]
    yield from (filled(line.label, named.get(line.role or "", "")) for line in lines)
    if at_the_top is not None:
        return
    there = {name for line in lines for name in (line.role, line.label)}
    mine = (role for role in kind.roles if role.subject and not there & {role.id, role.label})
    yield from (filled(role.label, named.get(role.id, "")) for role in mine)


def filled(label: str, words: str) -> Item:
    """Return a line with what is known, or a rule to write it on."""
    return Item(label, words, rule=not words)


def _rows(template: Template, rows: int) -> Form:
    form = template.plan
    columns = tuple(column_of(template, title, heading) for title, heading in form.titled)
    if form.layout == "cards" or len(columns) > WIDEST_TABLE:
        return Form(columns, _CARDS if len(columns) <= _SHORT_CARD else 1, card=True)
    return Form(columns, rows, t("export.number") if form.rows else "")


def _hints(heading: PlanHeading) -> tuple[str, ...]:
    """Return the help for filling in; a list or several paragraphs have no room in a heading, and stand before."""
    return (heading.hint, *(field.hint for field in heading.fields if not field.suggestions))


def column_of(template: Template, title: str, heading: PlanHeading) -> Column:
    """Return a heading with what is filled in under it: each field by its label, the words to choose among."""
    scales, conditions = template.scales, {field.if_ for field in heading.fields}
    # What all of it hangs on is said once.
    hung = only_if(template, conditions.pop()) if len(conditions) == 1 else ""
    hints = [f"{hung}." if hung else "", *(hint for hint in _hints(heading) if "\n" not in hint)]
    hints += [say_meanings(scale) for scale in scales if scale.id in {field.scale for field in heading.fields}]
    several = len(heading.fields) > 1
    blanks = tuple(
        # The heading says what its only field is for.
        Blank(
            _label(template, field, hung) if several or not field.is_own else "",
            tuple(each.label for each in _choices(field, scales)),
        )
        for field in heading.fields
    )
    share = _GOAL if any(field.id == "goal" for field in heading.fields) else 1.0
    if all(_is_narrow(blank) for blank in blanks):
        share = _CROSSES
    return Column(heading.text, " ".join(filter(None, hints)), blanks, title, share)


def _label(template: Template, field: PlanField, hung: str) -> str:
    """Return what a field is called, after what it alone hangs on."""
    mine = only_if(template, field.if_)
    return f"{mine}: {field.label}" if mine and mine != hung else field.label


def _is_narrow(blank: Blank) -> bool:
    """Whether it is only crossed, beside words that take little room."""
    return bool(blank.choices) and all(len(word) <= _FEW_LETTERS for word in blank.choices)


def _choices(field: PlanField, scales: Sequence[Scale]) -> Sequence[Chosen]:
    return choices_of(field.asked, tuple(scales)) if field.is_own else field.choices
