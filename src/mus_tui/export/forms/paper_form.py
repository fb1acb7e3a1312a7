"""A template as an empty form to hold the talk with on paper, its plan on a page of its own (A15, A21)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType

from mus_tui.export.forms import form_question
from mus_tui.export.forms.field_room import LINES, Answering, Sheet
from mus_tui.export.forms.guidance import about_purpose, explained, said_on_paper, under_heading
from mus_tui.export.forms.heading import title_of
from mus_tui.export.forms.hung import to_choose
from mus_tui.export.forms.invitation import topic_words
from mus_tui.export.forms.plan_page import about_the_plan, filled, plan_page
from mus_tui.export.forms.signing import next_time, said_unsigned, signed_here, signing, signing_the_plan
from mus_tui.export.pieces import (
    Boxes,
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
from mus_tui.model.forms.form_marks import MINUTES, OWN_TOPICS
from mus_tui.model.rules.answering.afterwards import beside_questions, fields_later
from mus_tui.model.rules.answering.asked import fields_there, with_tables
from mus_tui.model.rules.plan.header import header_for, is_answered_at_top, top_for
from mus_tui.model.rules.plan.standing import at_the_end, signed_after, stands_after
from mus_tui.model.rules.route import last_year_before
from mus_tui.model.values.parts.around import Signature
from mus_tui.model.values.row_source import with_earlier_rows
from mus_tui.model.values.talk_kind import Role, TalkKind
from mus_tui.model.values.template import Template
from mus_tui.words import t

_NOBODY: Mapping[str, str] = MappingProxyType({})


def paper_form(template: Template, kind: TalkKind) -> Iterator[Piece]:
    """Give the form of one kind of talk: keywords, questions, what must be discussed, and the plan."""
    yield from title_of(template, kind)
    yield from said_on_paper(template, kind, "top")
    yield from at_the_top(template, kind, kind.roles)
    yield from about_purpose(template, kind)
    if template.keywords:
        yield from form_question.keywords(template.keywords, template.phases.keywords)
    yield from during_the_talk(template, kind)
    part = kind.taking_part
    answering = tuple(Answering(role.id, role.label, role.id, role.id in part) for role in kind.roles)
    sheet = Sheet(template.scales, answering, {role.id: role.label for role in kind.roles}, part)
    last_time = last_year_before(template.perspectives_for(kind.id))
    if not last_time:
        yield from _about_last_time(template, kind)
    if pick := to_choose(template.focus, themes=True):
        yield Line(pick)
    asked = [question.id for each in template.perspectives_for(kind.id) for question in each.questions]
    last, signed = stands_after(template, kind.id, asked), signed_after(template, kind, asked)
    for perspective in template.perspectives_for(kind.id):
        below = [each for each in perspective.questions if not is_answered_at_top(template, kind.id, each)]
        if below or (perspective.questions and perspective.text):
            yield from form_question.theme(
                template,
                perspective.heading,
                perspective.text,
                perspective.if_,
                optional=perspective.optional,
                pick=to_choose(perspective.focus),
            )
        for question in perspective.questions:
            if question.id == last_time:
                yield from _about_last_time(template, kind, level=3)
            filled_in = with_earlier_rows(template, question)
            # The empty form is all there is: it has room also for what is only prepared.
            asks = fields_there(filled_in, kind.id, "talk", "preparation")
            there = with_tables(filled_in, asks, kind.id, "talk", "preparation")
            later = fields_later(filled_in, kind.id)
            under = perspective.heading if perspective.questions else ""
            if question in below:
                yield from form_question.question(template, question, there, sheet, later, under=under)
            yield from signed_here(template, signed.get(question.id, ()))
            if question.id == last:
                yield from plan_between(template, kind)
    yield from after_the_questions(template, kind, sheet, planned=bool(last), signed=at_the_end(template, kind, signed))


def _about_last_time(template: Template, kind: TalkKind, level: int = 2) -> Iterator[Piece]:
    """Give what is said before last year's plan is looked at; the plan itself comes with a talk."""
    if said := template.guidance_at("last_year", kind.id):
        title = template.phases.last_year or t("export.at_last_year")
        yield Heading(level, title)
        yield from explained(kind, said, under=title, level=level + 1)


def during_the_talk(template: Template, kind: TalkKind) -> Iterator[Piece]:
    """Give what is to be known while they talk."""
    for at in ("confidentiality", "opening", "talk"):
        yield from under_heading(template, kind, template.guidance_at(at, kind.id), t(f"export.at_{at}"))


def plan_between(template: Template, kind: TalkKind, named: Mapping[str, str] = _NOBODY) -> Iterator[Piece]:
    """Give the plan where the form has it before the last question; what comes after it stands on another page.

    They sign at the end of the form.
    """
    yield from about_the_plan(template, kind)
    yield from plan_page(template, kind, named)
    yield NewPage()


def after_the_questions(
    template: Template,
    kind: TalkKind,
    sheet: Sheet,
    named: Mapping[str, str] = _NOBODY,
    *,
    planned: bool = False,
    signed: Sequence[Signature],
) -> Iterator[Piece]:
    """Give own topics, what must be discussed, and the plan unless it is there already; then where they sign.

    `named` is who has a role, by its id, and `signed` what is not signed after a part before.
    """
    if template.own_topics:
        yield Heading(2, t("papers.blank_own_topics"))
        yield Place(t("papers.blank_own_topics_hint"), OWN_TOPICS, LINES)
    if topics := template.topics_for(kind.id):
        yield Heading(2, t("export.topics"))
        yield Boxes(tuple(map(topic_words, topics)))
    if kind.plan != "none":
        yield from () if planned else about_the_plan(template, kind)
        yield from _about_the_end(template, kind)
        yield from () if planned else plan_page(template, kind, named)
        yield from signing_the_plan(template, kind, signed)
    else:
        yield from _about_the_end(template, kind)
        following = next_time(template, kind)
        if signed or template.closing.means == "seen":
            yield from signing(template, kind, following, signed)
        else:
            yield from [Signs(tuple(following))] if following else []
            yield from said_unsigned(template, kind)
    yield from form_question.afterwards(beside_questions(template, kind), sheet, template.phases.afterwards)
    yield from said_on_paper(template, kind, "end")


def at_the_top(
    template: Template,
    kind: TalkKind,
    roles: Sequence[Role],
    named: Mapping[str, str] = _NOBODY,
    *,
    when: str = "",
    place: str = "",
) -> Iterator[Items]:
    """Give the lines at the top: those of the form where it says which, or else who is there, when and where."""
    top = top_for(template, kind.id)
    if top is None:
        told = (filled(t("papers.blank_date"), when), filled(t("export.place"), place))
        lines: dict[str, Item] = {}
        for each in (*_people(template, kind, roles, named), *told):
            # The form may have a line of its own by the same word: what is known stands in it.
            if lines.setdefault(each.label.casefold(), each).rule:
                lines[each.label.casefold()] = each
        yield Items(tuple(lines.values()))
    elif top:
        known = {"date": when, "place": place}
        yield Items(tuple(filled(line.label, known.get(line.shows) or named.get(line.role or "", "")) for line in top))


def _people(template: Template, kind: TalkKind, roles: Sequence[Role], named: Mapping[str, str]) -> Iterator[Item]:
    """Give the form's own lines that are written by hand, all of them where no plan has them, and who is there."""
    lines = [each for each in header_for(template, kind.id) if each.shows == "blank" or kind.plan == "none"]
    yield from (filled(line.label, named.get(line.role or "", "")) for line in lines)
    there = {line.role for line in lines}
    yield from (filled(each.label, named.get(each.id, "")) for each in roles if each.id not in there)


def _about_the_end(template: Template, kind: TalkKind) -> Iterator[Piece]:
    """Give what is to be known when they end, and room for the minutes where the form has some."""
    closing = template.guidance_at("closing", kind.id)
    yield from under_heading(template, kind, closing, template.phases.closing or t("export.at_closing"))
    if template.minutes:
        yield Heading(2, template.minutes.label)
        if template.minutes.hint:
            yield Prose(template.minutes.hint)
        yield Place("", MINUTES, LINES)
