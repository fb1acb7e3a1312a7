"""Which themes and questions of the template a talk has: the one rule for the route, for paper and for copies."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from mus_tui.model.talk import Talk
from mus_tui.model.values.parts.hanging import is_part, plan_asked
from mus_tui.model.values.plan_form import PlanPart
from mus_tui.model.values.template import Perspective, Question


class TalkAhead(Talk):
    """A talk as it lies before somebody who prepares it, or sits with it on paper."""

    lies_ahead: ClassVar[bool] = True


def ahead(talk: Talk) -> Talk:
    """Return a talk with all that may still come: what hangs on an answer that nobody has given yet is in it."""
    return TalkAhead.model_construct(**{name: getattr(talk, name) for name in Talk.model_fields})


class TalkWhole(TalkAhead):
    """A talk with all that its form asks, also what fell away: as the form stands on paper."""

    has_all: ClassVar[bool] = True


def in_full(talk: Talk) -> Talk:
    """Return a talk with all that its form asks, whatever the parts hang on."""
    return TalkWhole.model_construct(**{name: getattr(talk, name) for name in Talk.model_fields})


def with_every_part(talk: Talk) -> Talk:
    """Return a talk as it was before anything was answered or chosen away, where it had more in it; else itself."""
    before = talk.altered(notes=(), themes=tuple(each.id for each in optional_themes(talk)))
    same = [(themes_of(each), plan_asked(each)) for each in (ahead(before), ahead(talk))]
    return talk if same[0] == same[1] else before


def with_blank_rows(talk: Talk) -> Talk:
    """Return a talk without what was written in rows, for a form on which nothing is written yet.

    What rows are called is a note too.
    """
    return talk.altered(notes=tuple(note for note in talk.notes if "/" not in note.field))


def optional_themes(talk: Talk) -> tuple[Perspective, ...]:
    """Return the themes that may be chosen for a talk of this kind."""
    return talk.template.optional_for(talk.kind)


def with_themes(talk: Talk, themes: tuple[str, ...]) -> Talk:
    """Return an open talk with these of the optional themes, in the order of the template."""
    chosen = tuple(each.id for each in optional_themes(talk) if each.id in themes)
    return talk if talk.is_closed or chosen == talk.themes else talk.altered(themes=chosen)


def themes_of(talk: Talk, *, later: bool = False) -> tuple[Perspective, ...]:
    """Return the themes of a talk with the questions that are asked in it, and `later` also those of afterwards."""
    every = talk.template.perspectives_for(talk.kind)
    there = (_with_questions(talk, each) for each in every if _is_there(talk, each))
    return tuple(there) if later else tuple(each for theme in there for each in _asked_now(theme))


def _asked_now(theme: Perspective) -> Iterator[Perspective]:
    """Give the theme without what is filled in when the talk has been closed; nothing where that is all of it."""
    now = tuple(each for each in theme.questions if not each.is_later)
    if len(now) == len(theme.questions):
        yield theme
    elif now:
        yield theme.altered(questions=now)


def places_of(talk: Talk) -> tuple[Perspective | PlanPart, ...]:
    """Return what an agreement may belong to here: a part of the plan, or a theme where it has none."""
    return plan_asked(talk).parts or themes_of(talk)


def _is_there(talk: Talk, theme: Perspective) -> bool:
    return (not theme.optional or theme.id in talk.themes) and is_part(talk, theme.if_)


def _with_questions(talk: Talk, theme: Perspective) -> Perspective:
    if not any(question.if_ for question in theme.questions):
        return theme
    return theme.altered(questions=tuple(each for each in theme.questions if is_part(talk, each.if_)))


def left_behind(talk: Talk) -> tuple[tuple[Perspective, Question], ...]:
    """Return the questions that fell away when something had been said there, which is to be read still."""
    asked = {question.id for theme in themes_of(talk) for question in theme.questions}
    return tuple(
        (theme, question)
        for theme in talk.template.perspectives_for(talk.kind)
        for question in theme.questions
        if question.id not in asked and (talk.authors_at(question.id) or talk.agreements_at(question.id))
    )
