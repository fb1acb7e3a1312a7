"""Where the form has the plan: last, or after a theme or a question; the one rule for the route, paper and copies."""

from __future__ import annotations

from collections.abc import Sequence

from mus_tui.model.values.template import Template


def before_plan(template: Template, asked: Sequence[str]) -> int:
    """Return how many of the questions that are asked come before the plan, by their ids in order.

    What the form has it after may not be part of this talk: it comes after the last of what stands before that. Where
    nothing of it is there, it comes last. A topic of their own belongs to what it stands after.
    """
    stand_before = asked_before(template)
    before = max((n for n, question in enumerate(asked, 1) if question in stand_before), default=len(asked))
    known = _every(template)
    while before < len(asked) and asked[before] not in known:
        before += 1
    return before


def stands_after(template: Template, kind: str, asked: Sequence[str]) -> str:
    """Return the question that the plan comes right after; empty where it comes after them all, or there is none."""
    before = before_plan(template, asked)
    return asked[before - 1] if before < len(asked) and template.kind(kind).plan != "none" else ""


def asked_before(template: Template) -> frozenset[str]:
    """Return the questions that the form has before the plan; none where it has the plan last."""
    after, found = template.plan.after, set[str]()
    for theme in template.perspectives if after else ():
        # A theme to which they bring their own questions is asked by its title.
        for name in [question.id for question in theme.questions] or [theme.id]:
            found.add(name)
            if name == after != theme.id:
                return frozenset(found)
        if theme.id == after:
            return frozenset(found)
    return frozenset()


def what_before_plan(template: Template) -> str:
    """Return what the theme or the question is called that the form has the plan after; empty where it comes last."""
    after = template.plan.after
    themes = {theme.id: theme.heading for theme in template.perspectives}
    questions = {each.id: each.called for theme in template.perspectives for each in theme.questions}
    return {**questions, **themes}.get(after or "", "")


def _every(template: Template) -> set[str]:
    themes = {theme.id for theme in template.perspectives}
    return themes.union(question.id for theme in template.perspectives for question in theme.questions)
