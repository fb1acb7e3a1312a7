"""A talk as a form to sit with (A15): its own wording and keywords, what was agreed last time, and the plan."""

from __future__ import annotations

from collections.abc import Iterator

from mus_tui.export.formats import Paper
from mus_tui.export.forms import form_question
from mus_tui.export.forms.field_room import Answering, Asked, Sheet, rooms
from mus_tui.export.forms.guidance import about_purpose, explained, said_on_paper
from mus_tui.export.forms.heading import title_of
from mus_tui.export.forms.hung import chosen_questions, chosen_themes
from mus_tui.export.forms.invitation import say_when
from mus_tui.export.forms.paper_form import after_the_questions, at_the_top, during_the_talk, plan_between
from mus_tui.export.forms.plan_page import filled
from mus_tui.export.forms.pocket_card import agreed_last_time
from mus_tui.export.forms.preparation_form import preparation_form
from mus_tui.export.forms.signing import signed_here
from mus_tui.export.pieces import Boxes, Heading, Items, Piece
from mus_tui.export.plan_copy.facts import names_of
from mus_tui.model.forms.form_marks import LAST_YEAR
from mus_tui.model.rules.answering.afterwards import fields_later
from mus_tui.model.rules.answering.asked import fields_there, with_tables
from mus_tui.model.rules.answering.shown import ahead, with_blank_rows
from mus_tui.model.rules.group.taking_part import named_in
from mus_tui.model.rules.plan.header import is_answered_at_top
from mus_tui.model.rules.plan.standing import at_the_end, signed_after, stands_after
from mus_tui.model.rules.route import last_year_before, stretches
from mus_tui.model.rules.shared_topics import is_group
from mus_tui.model.rules.silence import without_silenced
from mus_tui.model.talk import Talk
from mus_tui.model.values.kind_id import belongs
from mus_tui.model.values.parts.hanging import plan_asked
from mus_tui.model.values.people import Participant
from mus_tui.words import t


def sitting_form(talk: Talk) -> Iterator[Piece]:
    """Give the form. No note is on it, nor what there is a duty of silence about."""
    talk = ahead(without_silenced(talk))
    template, kind = talk.template.altered(plan=plan_asked(talk)), talk.talk_kind
    named = {role.id: names_of(talk, role) for role in kind.roles}
    sheet = Sheet(
        template.scales, tuple(_answering(talk)), {role.id: role.label for role in kind.roles}, kind.taking_part
    )
    yield from title_of(template, kind)
    yield from said_on_paper(template, kind, "top")
    with_names = [role for role in kind.roles if named_in(talk, role.id)]
    yield from at_the_top(template, kind, with_names, named, when=say_when(talk), place=talk.place)
    yield from about_purpose(template, kind)
    yield from _keywords(talk)
    last_time = last_year_before(stretches(talk))
    if not last_time:
        yield from _about_last_year(talk, sheet)
    yield from during_the_talk(template, kind)
    yield from chosen_themes(talk)
    walked = stretches(with_blank_rows(talk), later=True)
    asked = [question.id for stretch in walked for question in stretch.questions]
    last, signed = stands_after(template, kind.id, asked), signed_after(template, kind, asked)
    for stretch in walked:
        title, pick = stretch.title or t("export.own_topics"), chosen_questions(talk, stretch)
        below = [each for each in stretch.questions if not is_answered_at_top(template, kind.id, each)]
        if below or stretch.text:
            yield from form_question.theme(template, title, stretch.text, stretch.if_, pick=pick)
        for question in stretch.questions:
            if question.id == last_time:
                yield from _about_last_year(talk, sheet, level=3)
            there = with_tables(question, fields_there(question, kind.id, "talk"), kind.id, "talk")
            later = fields_later(question, kind.id)
            if question in below:
                yield from form_question.question(template, question, there, sheet, later, under=stretch.title)
            yield from signed_here(template, signed.get(question.id, ()))
            if question.id == last:
                yield from plan_between(template, kind, named)
    left = at_the_end(template, kind, signed)
    yield from after_the_questions(template, kind, sheet, named, planned=bool(last), signed=left)


def _answering(talk: Talk) -> Iterator[Answering]:
    """Give who answers for themselves: a group has a number of places, and none of them is anybody's by name (E10)."""
    for role in talk.talk_kind.roles:
        for n, person in enumerate(talk.people_in(role.id), 1):
            if role.many:
                yield Answering(str(n), f"{role.label} {n}", role.id)
            else:
                named = "" if is_group(talk) else person.name
                yield Answering(person.id, named or role.label, role.id, role.id in talk.talk_kind.taking_part)


def _about_last_year(talk: Talk, sheet: Sheet, *, level: int = 2) -> Iterator[Piece]:
    """Give last year's plan, with room for what is asked about each row of it where that is more than words."""
    said = explained(talk.talk_kind, talk.template.guidance_at("last_year", talk.kind), level=level + 1)
    yield from agreed_last_time(talk, said, level)
    fields = [each for each in talk.template.follow_up.fields if belongs(each.only, talk.kind)]
    if all(field.answer == "text" for field in fields):
        return
    for n, earlier in enumerate(talk.earlier_rows, 1):
        yield Heading(level + 1, " ".join(earlier.row.goal.split()) or t("last_year.no_words"))
        yield from rooms(sheet, [Asked(field, f"{LAST_YEAR}{n}", field.id) for field in fields])


def _keywords(talk: Talk) -> Iterator[Piece]:
    """Give who chose which, as far as they have shown each other, over all there are (A4, A8)."""
    if talk.template.keywords is None:
        return
    yield Heading(2, talk.template.phases.keywords or t("export.keywords"))
    people = ((person.name or talk.role_of(person).label, talk.keywords_of(person.id)) for person in talk.participants)
    yield Items(tuple(filled(called, " · ".join(words)) for called, words in people))
    yield Boxes(talk.template.keywords.words, ticked=talk.chosen_keywords)


def form_of(talk: Talk, person: Participant | None, *, by_hand: bool) -> Paper:
    """Return the form that one of them prepares on, or without anybody the one to sit with."""
    if person is None:
        return Paper(sitting_form(talk), talk.template.language)
    return Paper(preparation_form(talk, person, by_hand=by_hand), talk.template.language, whose=person.name)
