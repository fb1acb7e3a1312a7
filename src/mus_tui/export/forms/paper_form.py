"""A template as an empty form to hold the talk with on paper, its plan on a page of its own (A15, A21)."""

from __future__ import annotations

from collections.abc import Iterator

from mus_tui.export.forms import form_question
from mus_tui.export.forms.invitation import topic_words
from mus_tui.export.pieces import Boxes, Column, Form, Heading, Item, Items, Line, NewPage, Piece, Place, Signs
from mus_tui.export.plan_copy.document import WIDEST_TABLE
from mus_tui.model.forms.form_marks import OWN_TOPICS
from mus_tui.model.values.plan_form import PlanForm
from mus_tui.model.values.talk_kind import TalkKind
from mus_tui.model.values.template import Template
from mus_tui.words import t

_ROWS = 4
"""Rows of a table that the template gives no number of."""

_CARDS, _SHORT_CARD = 2, 5
"""How many cards stand on the page of the plan, where they have at most so many headings; else one."""


def paper_form(template: Template, kind: TalkKind) -> Iterator[Piece]:
    """Give the form of one kind of talk: keywords, questions, what must be discussed, and the plan."""
    yield Heading(1, kind.title)
    yield Line(template.title)
    roles = [Item(role.label, rule=True) for role in kind.roles]
    yield Items((*roles, Item(t("papers.blank_date"), rule=True), Item(t("export.place"), rule=True)))
    if template.keywords:
        yield from form_question.keywords(template.keywords)
    for perspective in template.perspectives_for(kind.id):
        if perspective.questions:
            yield Heading(2, perspective.title)
        for question in perspective.questions:
            yield from form_question.question(template, question)
    yield Heading(2, t("papers.blank_own_topics"))
    yield Place(t("papers.blank_own_topics_hint"), OWN_TOPICS, 3)
    if topics := template.topics_for(kind.id):
        yield Heading(2, t("export.topics"))
        yield Boxes(tuple(map(topic_words, topics)))
    yield from _plan(template, kind)


def _plan(template: Template, kind: TalkKind) -> Iterator[Piece]:
    form = template.plan
    yield NewPage()
    yield Heading(2, form.title)
    yield Items(tuple(_above(form, kind)))
    if form.per_perspective:
        for perspective in template.perspectives_for(kind.id):
            yield Heading(3, perspective.title)
            yield _rows(form, 1)
    else:
        yield _rows(form, form.rows or _ROWS)
    roles = {role.id for role in kind.roles}
    signers = [each.label for each in form.signatures if each.role in roles]
    asks = bool(form.follow_up_label) or form.follow_up_required
    follow_up = [form.follow_up_label or t("export.follow_up")] if asks else []
    yield Signs((*follow_up, form.date_label, *signers))


def _above(form: PlanForm, kind: TalkKind) -> Iterator[Item]:
    roles = {role.id for role in kind.roles}
    yield from (Item(line.label, rule=True) for line in form.header if line.shows == "period" or line.role in roles)
    named = {line.role for line in form.header}
    yield from (Item(role.label, rule=True) for role in kind.roles if role.subject and role.id not in named)


def _rows(form: PlanForm, rows: int) -> Form:
    columns = tuple(Column(each.text, each.hint) for each in form.headings)
    if form.layout == "cards" or len(columns) > WIDEST_TABLE:
        return Form(columns, _CARDS if len(columns) <= _SHORT_CARD else 1, card=True)
    return Form(columns, rows, t("export.number") if form.rows else "")
