"""A puzzle on paper: its pieces to cut out, and the plan as the frame they are laid in (A2)."""

from __future__ import annotations

from collections.abc import Iterator

from mus_tui.export.cut_outs import CutOut, CutOuts
from mus_tui.export.formats import Paper
from mus_tui.export.forms import form_question
from mus_tui.export.forms.hung import only_if
from mus_tui.export.forms.invitation import say_when
from mus_tui.export.forms.plan_page import framed_plan
from mus_tui.export.pieces import Heading, Item, Items, Line, Piece
from mus_tui.export.plan_copy.facts import names_of
from mus_tui.model.rules.answering.shown import ahead
from mus_tui.model.rules.silence import without_silenced
from mus_tui.model.rules.ways.puzzle import HUES, puzzle_pieces
from mus_tui.model.talk import Talk
from mus_tui.model.values.parts.hanging import plan_asked
from mus_tui.model.values.people import short_names
from mus_tui.words import t

_ACROSS = 3
"""Pieces beside each other: what a row has left is pieces to write a topic of their own on."""


def puzzle_paper(talk: Talk) -> Paper:
    """Return the puzzle of a talk, to be written."""
    return Paper(puzzle_sheets(talk), talk.template.language, whose=names_of(talk, talk.talk_kind.subject_role))


def puzzle_sheets(talk: Talk) -> Iterator[Piece]:
    """Give the pieces in this talk's own words, the keywords, and the frame; nothing that anybody wrote besides.

    What there is a duty of silence about is not on them either.
    """
    talk = ahead(without_silenced(talk))
    form = talk.chosen_form
    yield Heading(1, form.label if form else talk.talk_kind.title)
    yield Line(f"{talk.template.name} · {talk.talk_kind.title}")
    yield Items(tuple(_facts(talk)), head=True)
    yield Line(t("puzzle.on_paper_how"))
    if talk.template.keywords and not talk.chosen_keywords:
        # Under no heading of their own, which would be a part that is kept on one sheet with the pieces.
        _, *keywords = form_question.keywords(talk.template.keywords)
        yield from (Line(talk.template.phases.keywords or t("export.keywords"), strong=True, apart=True), *keywords)
    yield CutOuts(tuple(_cut_outs(talk)))
    named = {role.id: names_of(talk, role) for role in talk.talk_kind.roles}
    if talk.makes_plan:
        template = talk.template.altered(plan=plan_asked(talk))
        yield from framed_plan(template, talk.talk_kind, named)


def _facts(talk: Talk) -> Iterator[Item]:
    for role in talk.talk_kind.roles:
        if names := ", ".join(person.name for person in talk.people_in(role.id) if person.name):
            yield Item(role.label, names)
    yield Item(t("papers.blank_when"), say_when(talk))
    if talk.place:
        yield Item(t("export.place"), talk.place)
    called = short_names(talk.participants)
    for person in talk.participants:
        if words := talk.keywords_of(person.id):
            name = called.get(person.id) or talk.role_of(person).label
            yield Item(t("puzzle.keywords_of", name=name), ", ".join(words))


def _cut_outs(talk: Talk) -> Iterator[CutOut]:
    pieces = puzzle_pieces(talk)
    for piece in pieces:
        hung = only_if(talk.template, piece.if_)
        text = f"{hung}: {piece.question.numbered}" if hung else piece.question.numbered
        yield CutOut(piece.perspective or t("export.own_topics"), piece.hue, text)
    own = next((piece.which for piece in pieces if not piece.perspective), len({piece.which for piece in pieces}))
    for _ in range(-len(pieces) % _ACROSS):
        yield CutOut(t("export.own_topics"), own % HUES, "")
