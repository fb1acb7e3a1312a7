"""A template as an empty form to hold the talk with on paper, its plan on a page of its own (A15, A21)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType

from mus_tui.export.forms import form_question
from mus_tui.export.forms.invitation import topic_words
from mus_tui.export.pieces import (
    Blank,
    Boxes,
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
    Place,
    Prose,
    Signs,
)
from mus_tui.export.plan_copy.document import WIDEST_TABLE
from mus_tui.model.forms.form_marks import OWN_TOPICS
from mus_tui.model.values.plan_form import PlanField, PlanForm, PlanHeading
from mus_tui.model.values.talk_kind import TalkKind
from mus_tui.model.values.template import Guidance, Template
from mus_tui.words import t

_ROWS, _ROWS_EACH, _FEW_FIELDS = 4, 3, 4
"""Rows of a table that the template gives no number of, and of each where the plan is kept by perspective."""

_NOBODY: Mapping[str, str] = MappingProxyType({})

_CARDS, _SHORT_CARD = 2, 5
"""How many cards stand on the page of the plan, where they have at most so many headings; else one."""


def paper_form(template: Template, kind: TalkKind) -> Iterator[Piece]:
    """Give the form of one kind of talk: keywords, questions, what must be discussed, and the plan."""
    yield Heading(1, kind.title)
    yield Line(template.title)
    roles = [Item(role.label, rule=True) for role in kind.roles]
    yield Items((*roles, Item(t("papers.blank_date"), rule=True), Item(t("export.place"), rule=True)))
    yield from (Prose(each.text) for each in template.guidance_at("purpose", kind.id))
    if template.keywords:
        yield from form_question.keywords(template.keywords, template.phases.keywords)
    yield from during_the_talk(template, kind)
    for perspective in template.perspectives_for(kind.id):
        if perspective.questions:
            yield from form_question.theme(
                template, perspective.heading, perspective.text, perspective.if_, optional=perspective.optional
            )
        for question in perspective.questions:
            yield from form_question.question(template, question)
    yield from after_the_questions(template, kind)


def during_the_talk(template: Template, kind: TalkKind) -> Iterator[Piece]:
    """Give what is to be known while they talk."""
    if during := template.guidance_at("talk", kind.id):
        yield Heading(2, t("export.at_talk"))
        yield from _guidance(during)


def after_the_questions(template: Template, kind: TalkKind, named: Mapping[str, str] = _NOBODY) -> Iterator[Piece]:
    """Give own topics, what must be discussed, and the plan; `named` is who has a role, by its id."""
    yield Heading(2, t("papers.blank_own_topics"))
    yield Place(t("papers.blank_own_topics_hint"), OWN_TOPICS, form_question.LINES)
    if topics := template.topics_for(kind.id):
        yield Heading(2, t("export.topics"))
        yield Boxes(tuple(map(topic_words, topics)))
    if kind.plan != "none":
        yield from _about_the_plan(template, kind)
        yield from _plan(template, kind, named)


def _guidance(texts: Iterable[Guidance]) -> Iterator[Piece]:
    for each in texts:
        if each.title:
            yield Heading(3, each.title)
        yield Prose(each.text)


def _leads_in(text: str) -> bool:
    """Whether a text says no more than that something follows, as a source's before its headings."""
    return text.rstrip().endswith(":")


def _about_the_plan(template: Template, kind: TalkKind) -> Iterator[Piece]:
    """Give what is to be known while the plan is written, before it: the plan is a page that can be copied alone."""
    form = template.plan
    guidance = [each for each in template.guidance_at("plan", kind.id) if not _leads_in(each.text)]
    fields = [field for field in form.fields if field.suggestions]
    if guidance or fields or form.inspiration:
        yield Heading(2, t("export.at_plan"))
        yield from _guidance(guidance)
    if form.inspiration:
        yield Heading(3, t("export.inspiration"))
        yield Bullets(tuple(map(Bullet, form.inspiration)))
    for field in fields:
        yield Heading(3, _heading_of(form, field))
        if field.hint:
            yield Line(field.hint)
        yield Bullets(tuple(map(Bullet, field.suggestions)))
    if closing := template.guidance_at("closing", kind.id):
        yield Heading(2, template.phases.closing or t("export.at_closing"))
        yield from _guidance(closing)


def _heading_of(form: PlanForm, field: PlanField) -> str:
    return field.label or next(each.text for each in form.headings if field in each.fields)


def _plan(template: Template, kind: TalkKind, named: Mapping[str, str]) -> Iterator[Piece]:
    form = template.plan
    yield NewPage()
    yield Heading(2, form.title)
    yield Items(tuple(_above(form, kind, named)))
    yield from (Prose(each.text) for each in template.guidance_at("plan", kind.id) if _leads_in(each.text))
    if form.per_perspective:
        for perspective in template.perspectives_for(kind.id):
            yield Heading(3, perspective.heading)
            yield _rows(form, _ROWS_EACH if len(form.fields) <= _FEW_FIELDS else _ROWS_EACH - 1)
    else:
        yield _rows(form, form.rows or _ROWS)
    roles = {role.id for role in kind.roles}
    signers = [each.label for each in form.signatures if each.role in roles]
    asks = bool(form.follow_up_label) or form.follow_up_required
    follow_up = [form.follow_up_label or t("export.follow_up")] if asks else []
    yield Signs((*follow_up, form.date_label, *signers))


def framed_plan(template: Template, kind: TalkKind, named: Mapping[str, str]) -> Iterator[Piece]:
    """Give the page of the plan alone, as the frame that the pieces of a puzzle are laid in (A2)."""
    yield NewPage(framed=True)
    yield from (piece for piece in _plan(template, kind, named) if not isinstance(piece, NewPage))


def _above(form: PlanForm, kind: TalkKind, named: Mapping[str, str]) -> Iterator[Item]:
    roles = {role.id for role in kind.roles}
    lines = (line for line in form.header if line.shows == "period" or line.role in roles)
    yield from (filled(line.label, named.get(line.role or "", "")) for line in lines)
    there = {line.role for line in form.header}
    mine = (role for role in kind.roles if role.subject and role.id not in there)
    yield from (filled(role.label, named.get(role.id, "")) for role in mine)


def filled(label: str, words: str) -> Item:
    """Return a line with what is known, or a rule to write it on."""
    return Item(label, words, rule=not words)


def _rows(form: PlanForm, rows: int) -> Form:
    columns = tuple(map(_column, form.headings))
    if form.layout == "cards" or len(columns) > WIDEST_TABLE:
        return Form(columns, _CARDS if len(columns) <= _SHORT_CARD else 1, card=True)
    return Form(columns, rows, t("export.number") if form.rows else "")


def _column(heading: PlanHeading) -> Column:
    """Return a heading with what is filled in under it: each field by its label, the words to choose among."""
    hints = [heading.hint, *(field.hint for field in heading.fields if not field.suggestions)]
    blanks = tuple(Blank(field.label, tuple(each.label for each in field.choices)) for field in heading.fields)
    return Column(heading.text, " ".join(filter(None, hints)), blanks)
