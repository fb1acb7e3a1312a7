"""The form on which one participant prepares away from this machine (A11, B3): blank, for whoever it is given to."""

from __future__ import annotations

from collections.abc import Iterator

from mus_tui.export.forms import form_question
from mus_tui.export.forms.field_room import LINES, Sheet
from mus_tui.export.forms.hung import chosen_questions, chosen_themes
from mus_tui.export.forms.invitation import say_when
from mus_tui.export.pieces import Boxes, Heading, Item, Items, Line, Mark, Piece, Place, Prose, Signs
from mus_tui.model.forms.form_marks import KEYWORDS, OWN_TOPICS, form_mark
from mus_tui.model.rules.answering.asked import asks_nothing, fields_at, with_tables
from mus_tui.model.rules.answering.shown import ahead, with_blank_rows
from mus_tui.model.rules.preparation_route import fields_for, guidance_for, in_words_for
from mus_tui.model.rules.route import stretches
from mus_tui.model.rules.silence import without_silenced
from mus_tui.model.talk import Talk
from mus_tui.model.values.people import Participant
from mus_tui.words import t


def preparation_form(talk: Talk, person: Participant, *, by_hand: bool) -> Iterator[Piece]:
    """Give the form; nothing that anybody has prepared is in it, also where this person has begun.

    Nor is what there is a duty of silence about: a sheet of paper goes its own ways.

    `by_hand` is for a page to be printed; else it says how the file is filled in, so that it can be read back.
    """
    talk, sheet = ahead(in_words_for(without_silenced(talk), person.role)), Sheet(talk.template.scales)
    yield Heading(1, t("papers.blank_title"))
    yield Mark(form_mark(talk, person.id))
    yield Line(f"{talk.template.name} · {talk.talk_kind.title}")
    yield Items(tuple(_about(talk, person)))
    yield Line(t("papers.blank_yours"))
    if not by_hand:
        yield Line(t("papers.blank_how"))
    for piece in guidance_for(talk, person):
        if piece.title:
            yield Heading(2, piece.title)
        yield from [Prose(piece.text)] if piece.text else []
    if talk.template.keywords:
        yield from form_question.keywords(talk.template.keywords, talk.template.phases.keywords)
        yield Boxes((t("papers.blank_tell"),), KEYWORDS)
    if fields := fields_for(talk, person):
        yield Heading(2, t("papers.blank_before"))
        yield from form_question.beside(fields, sheet)
    yield from chosen_themes(talk)
    for stretch in stretches(with_blank_rows(talk)):
        asked = [(each, fields_at(talk, each, "preparation", person.role)) for each in stretch.questions]
        # What this person is asked nothing about beforehand is for the talk.
        asked = [(each, mine) for each, mine in asked if mine or asks_nothing(each)]
        if asked:
            title = stretch.title or t("export.own_topics")
            pick = chosen_questions(talk, stretch)
            yield from form_question.theme(talk.template, title, stretch.text, stretch.if_, pick=pick)
        for question, mine in asked:
            there = with_tables(question, mine, talk.kind, "preparation", role=person.role)
            yield from form_question.question(talk.template, question, there, sheet, under=stretch.title)
    yield Heading(2, t("papers.blank_own_topics"))
    yield Place(t("papers.blank_own_topics_hint"), OWN_TOPICS, LINES)
    if by_hand and talk.template.keywords:
        # The last thing on the sheet, so that it can be torn off and given to the others (A8).
        yield Heading(2, t("papers.blank_slip", name=person.name or talk.role_of(person).label))
        yield Signs(tuple(str(n) for n in range(1, talk.template.keywords.pick + 1)))


def _about(talk: Talk, person: Participant) -> Iterator[Item]:
    role = talk.role_of(person).label
    yield Item(t("papers.blank_for"), f"{person.name} ({role})" if person.name else role)
    others = [each.name or talk.role_of(each).label for each in talk.participants if each.id != person.id]
    if others:
        yield Item(t("papers.blank_with"), ", ".join(others))
    yield Item(t("papers.blank_when"), say_when(talk))
    if talk.place:
        yield Item(t("export.place"), talk.place)
