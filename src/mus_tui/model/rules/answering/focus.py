"""What they chose to talk about, where a form has more than there is time for; the rest stays in sight."""

from __future__ import annotations

from mus_tui.model.rules.answering.shown import themes_of
from mus_tui.model.talk import Talk
from mus_tui.model.values.marks import marked
from mus_tui.model.values.template import Perspective, Question


def aside(talk: Talk) -> frozenset[str]:
    """Return the questions that they chose others before: gone past, and to be gone to all the same.

    Nothing is before anything is chosen, and what must be discussed or answered never is.
    """
    if "aside" not in talk.worked_out:
        talk.worked_out["aside"] = _aside(talk) if talk.focus else frozenset()
    found: frozenset[str] = talk.worked_out["aside"]
    return found


def _aside(talk: Talk) -> frozenset[str]:
    themes = themes_of(talk)
    some = talk.template.focus is not None and any(is_chosen(talk, theme) for theme in themes)
    return frozenset(
        question.id
        for theme in themes
        for question in theme.questions
        if not _must(question)
        and ((some and not is_chosen(talk, theme)) or (not question.read and _is_passed_over(talk, theme, question)))
    )


def _is_passed_over(talk: Talk, theme: Perspective, question: Question) -> bool:
    return bool(chosen_in(talk, theme)) and question not in chosen_in(talk, theme)


def _must(question: Question) -> bool:
    return question.mandatory or bool(question.covers) or any(field.required for field in question.notes)


def is_chosen(talk: Talk, theme: Perspective) -> bool:
    """Whether a theme was chosen, by itself or by one of its questions."""
    return _of_theme(theme) in talk.focus or bool(chosen_in(talk, theme))


def chosen_in(talk: Talk, theme: Perspective) -> tuple[Question, ...]:
    """Return the questions that were chosen in a theme, where that is to be done."""
    return tuple(each for each in theme.questions if theme.focus and _of_question(each.id) in talk.focus)


def chooses(talk: Talk) -> bool:
    """Whether the form lets them choose what to talk about."""
    return talk.template.focus is not None or any(theme.focus for theme in themes_of(talk))


def choice_at(talk: Talk, question: str) -> str:
    """Return what is chosen at a question: itself, or its theme; empty where there is nothing to choose."""
    for theme in themes_of(talk):
        for each in theme.questions:
            if each.id == question and theme.focus and not each.read:
                return "" if _must(each) else _of_question(question)
            if each.id == question and talk.template.focus:
                return _of_theme(theme)
    return ""


def with_choice(talk: Talk, choice: str) -> Talk:
    """Choose something, or leave it out again where it was chosen."""
    return talk.altered(focus=marked(talk.focus, choice, choice not in talk.focus))


def choice_words(talk: Talk, choice: str) -> str:
    """Return what a choice is called: the title of a theme, or a question in few words; empty where it is gone."""
    themes = {_of_theme(each): each.heading for each in talk.template.perspectives}
    questions = (each for theme in talk.template.perspectives for each in theme.questions)
    return (themes | {_of_question(each.id): talk.as_asked(each).called for each in questions}).get(choice, "")


def kept_choices(talk: Talk) -> tuple[str, ...]:
    """Return what was chosen of that which is still in the template."""
    themes = talk.template.perspectives
    known = {_of_theme(each) for each in themes} | {_of_question(q.id) for each in themes for q in each.questions}
    return tuple(each for each in talk.focus if each in known)


def _of_theme(theme: Perspective) -> str:
    # A question may have the id of its theme.
    return f"t-{theme.id}"


def _of_question(question: str) -> str:
    return f"q-{question}"
