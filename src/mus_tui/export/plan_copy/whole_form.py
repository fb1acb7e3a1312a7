"""The whole form as it was filled in: in its own order, with all it says, and the talk's answers in their places.

What is in no other copy is not in this one: preparation, notes of one's own, keywords, and unasked what is silenced.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from mus_tui.export.forms import form_question
from mus_tui.export.forms.field_room import Sheet
from mus_tui.export.forms.guidance import about_purpose, explained, said_on_paper
from mus_tui.export.forms.heading import signs_a_draft, title_of
from mus_tui.export.forms.hung import chosen_questions, chosen_themes
from mus_tui.export.forms.invitation import topic_words
from mus_tui.export.forms.paper_form import during_the_talk
from mus_tui.export.forms.pocket_card import agreed_last_time
from mus_tui.export.pieces import Boxes, Heading, Item, Items, Line, Piece, Words
from mus_tui.export.plan_copy.agreed import stances
from mus_tui.export.plan_copy.agreements import passed_on
from mus_tui.export.plan_copy.besides import last_words, notes_left_behind
from mus_tui.export.plan_copy.document import put_aside
from mus_tui.export.plan_copy.facts import closed_on, lines_said, told_besides
from mus_tui.export.plan_copy.filling import filled
from mus_tui.export.plan_copy.follow_up import since_last, through_the_year
from mus_tui.export.plan_copy.told import answering, asked_here, told_at, told_later
from mus_tui.export.plan_copy.whole_plan import asked_last_time, signing_at, the_end_of, the_plan
from mus_tui.model.forms.form_marks import answer_mark
from mus_tui.model.rules.answering.afterwards import Later, beside_questions, fields_later
from mus_tui.model.rules.answering.asked import asks_nothing, with_tables
from mus_tui.model.rules.answering.shown import in_full
from mus_tui.model.rules.copy_wish import Contents
from mus_tui.model.rules.due import rows_as_printed
from mus_tui.model.rules.group.own_answers import with_own_answers
from mus_tui.model.rules.plan.header import header_for, is_answered_at_top, top_for
from mus_tui.model.rules.plan.standing import at_the_end, signed_after, stands_after
from mus_tui.model.rules.route import Stretch, last_year_before, stretches
from mus_tui.model.rules.silence import without_silenced
from mus_tui.model.talk import Talk
from mus_tui.model.values.parts.around import HeaderLine, Signature
from mus_tui.model.values.template import Question
from mus_tui.words import t


class Whole(NamedTuple):
    """What a whole form is made from."""

    talk: Talk
    """The talk as whoever gets the copy may see it."""
    sheet: Sheet
    """Who has places on it."""
    member: str
    """Whose own copy it is in a group, by id."""
    others: Talk | None
    """Of one's own copy in a group all of the talk, to say what is absent."""
    signs: bool
    """Whether there is room to sign."""


def whole_form(
    talk: Talk, contents: Contents, copy_for: str = "", others: Talk | None = None, member: str = ""
) -> Iterator[Piece]:
    """Give the form of a talk as it was filled in; `copy_for` says whose copy it is, where it is one's own.

    Of a group's talk as the `member` gets it, the `others` say what is absent.
    """
    if not contents.silenced:
        talk, others = without_silenced(talk), without_silenced(others) if others else None
    if member:
        talk = with_own_answers(talk, member)
    kind, signs = talk.talk_kind, talk.is_closed or signs_a_draft(talk)
    roles = {role.id: role.label for role in kind.roles}
    sheet = Sheet(talk.template.scales, answering(talk, member), roles, kind.taking_part)
    form = Whole(in_full(talk), sheet, member, others, signs)
    yield from title_of(talk.template, kind)
    if copy_for:
        yield Line(copy_for)
    if not talk.is_closed:
        yield Line(t("export.draft"), strong=True)
    yield from said_on_paper(talk.template, kind, "top")
    yield Items(tuple(_at_the_top(form.talk)), head=True)
    yield from about_purpose(talk.template, kind)
    yield from _keywords(talk)
    yield from _asked(form)
    # What was said in a theme that was chosen away.
    yield from notes_left_behind(form.talk)
    yield from _after_the_questions(form, contents, own=bool(copy_for))


def _at_the_top(talk: Talk) -> Iterator[Item]:
    """Give the lines of the form at its top, and what it leaves out there and is known."""
    template, top = talk.template, top_for(talk.template, talk.kind)
    plan = header_for(template, talk.kind)
    form: Sequence[HeaderLine] = top if top is not None else [e for e in plan if e.shows == "blank"]
    yield from lines_said(talk, form)
    yield from told_besides(talk, (*form, *(plan if talk.makes_plan else ())))
    yield from closed_on(talk)


def _keywords(talk: Talk) -> Iterator[Piece]:
    """Give the words there were to choose among; who chose which is in no copy."""
    if known := talk.template.keywords:
        yield Heading(2, talk.template.phases.keywords or t("export.keywords"))
        yield Line(t("papers.blank_pick_one" if known.pick == 1 else "papers.blank_pick_many", n=known.pick))
        yield Line(" · ".join(known.words))
        yield Line(t("export.keywords_not_here"))


def _asked(form: Whole) -> Iterator[Piece]:
    """Give all that was asked, with the plan and the signatures where the form has them between."""
    talk, template, kind = form.talk, form.talk.template, form.talk.talk_kind
    last_time = last_year_before(stretches(talk))
    if not last_time:
        yield from _about_last_year(form, 2)
    yield from during_the_talk(template, kind)
    yield from chosen_themes(talk)
    walked = stretches(talk, later=True)
    asked = [question.id for stretch in walked for question in stretch.questions]
    last, signed = stands_after(template, kind.id, asked), signed_after(template, kind, asked)
    for stretch in walked:
        below = [each for each in stretch.questions if not is_answered_at_top(template, kind.id, each)]
        if below or stretch.text:
            title, pick = stretch.title or t("export.own_topics"), chosen_questions(talk, stretch)
            yield from form_question.theme(template, title, stretch.text, stretch.if_, pick=pick)
        for question in stretch.questions:
            if question.id == last_time:
                yield from _about_last_year(form, 3)
            if question in below:
                yield from _question(form, question, stretch)
            yield from signing_at(talk, signed.get(question.id, ())) if form.signs else ()
            if question.id == last:
                yield from the_plan(talk, form.others)


def _question(form: Whole, question: Question, stretch: Stretch) -> Iterator[Piece]:
    talk, kind = form.talk, form.talk.kind
    there = with_tables(question, asked_here(talk, question), kind, "talk", "preparation")
    later = [each.altered(each=False) for each in fields_later(question, kind)]
    empty = form_question.question(talk.template, question, there, form.sheet, later, under=stretch.title)
    told = told_at(talk, question, form.member)
    yield from filled(empty, told)
    free = "" not in map(question.ref_of, question.asked) and not asks_nothing(question)
    if free and (note := talk.note(question.id)).strip():
        yield Words(note)


def _about_last_year(form: Whole, level: int) -> Iterator[Piece]:
    """Give what the form says and asks of the agreements of last time, and how each went."""
    talk = form.talk
    said = tuple(explained(talk.talk_kind, talk.template.guidance_at("last_year", talk.kind), level=level + 1))
    how = tuple(since_last(talk, level + 1 if said else level))
    if talk.previous and not how:
        yield from agreed_last_time(talk, said, level)
    elif said:
        yield Heading(level, talk.template.phases.last_year or t("export.at_last_year"))
        yield from said
    yield from how
    yield from asked_last_time(talk) if talk.previous else ()


def _after_the_questions(form: Whole, contents: Contents, *, own: bool) -> Iterator[Piece]:
    talk, template, kind = form.talk, form.talk.template, form.talk.talk_kind
    if topics := template.topics_for(kind.id):
        yield Heading(2, t("export.topics"))
        discussed = tuple(topic_words(each) for each in topics if talk.topic_mark(each.id).state == "discussed")
        yield Boxes(tuple(map(topic_words, topics)), ticked=discussed)
    yield from put_aside(talk)
    yield from the_end_of(talk)
    walked = [question.id for stretch in stretches(talk, later=True) for question in stretch.questions]
    if talk.makes_plan and not stands_after(template, kind.id, walked):
        yield from the_plan(talk, form.others)
    if own and (rows := rows_as_printed(talk)):
        yield from passed_on(template.plan, rows)
    yield from stances(talk)
    if contents.last_words:
        yield from last_words(talk)
    yield from _signatures(form, walked)
    yield from through_the_year(talk)
    yield from _afterwards(form)
    yield from said_on_paper(template, kind, "end")


def _signatures(form: Whole, asked: Sequence[str]) -> Iterator[Piece]:
    talk, template, kind = form.talk, form.talk.template, form.talk.talk_kind
    left: tuple[Signature, ...] = at_the_end(template, kind, signed_after(template, kind, asked)) if form.signs else ()
    said = template.guidance_at("signatures", kind.id)
    title = template.plan.signatures_title or (t("export.signatures") if left else "")
    if title and (left or said):
        yield Heading(2, title)
    yield from explained(kind, said, under=title)
    yield from signing_at(talk, left)


def _afterwards(form: Whole) -> Iterator[Piece]:
    """Give what is filled in when the talk has been closed, beside the questions, with each day it was."""
    talk, template = form.talk, form.talk.template
    fields = [each.altered(each=False) for each in beside_questions(template, talk.talk_kind)]
    told = {answer_mark("afterwards", each.id): told_later(talk, Later(each)) for each in fields}
    yield from filled(form_question.afterwards(fields, form.sheet, template.phases.afterwards), told)
