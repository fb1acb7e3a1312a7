"""Where the form has the plan: last, or after a theme or a question; the one rule for the route, paper and copies."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from mus_tui.model.rules.plan.signing import signatures_in
from mus_tui.model.values.parts.around import Signature
from mus_tui.model.values.talk_kind import TalkKind
from mus_tui.model.values.template import Template


def before_plan(template: Template, asked: Sequence[str]) -> int:
    """Return how many of the questions that are asked come before the plan, by their ids in order.

    What the form has it after may not be part of this talk: it comes after the last of what stands before that. Where
    nothing of it is there, it comes last. A topic of their own belongs to what it stands after.
    """
    return _before(template, template.plan.after, asked)


def _before(template: Template, after: str | None, asked: Sequence[str]) -> int:
    stand_before = asked_before(template, after)
    before = max((n for n, question in enumerate(asked, 1) if question in stand_before), default=len(asked))
    known = _every(template)
    while before < len(asked) and asked[before] not in known:
        before += 1
    return before


def stands_after(template: Template, kind: str, asked: Sequence[str]) -> str:
    """Return the question that the plan comes right after; empty where it comes after them all, or there is none."""
    before = before_plan(template, asked)
    return asked[before - 1] if before < len(asked) and template.kind(kind).plan != "none" else ""


def signed_after(template: Template, kind: TalkKind, asked: Sequence[str]) -> dict[str, tuple[Signature, ...]]:
    """Return what is signed right after which question, by the question; what stands at the end is not in it."""
    found: dict[str, tuple[Signature, ...]] = {}
    for each in signatures_in(template, kind):
        # Where the part is no part of this talk, it comes after what stands before that, or else at the end.
        before = _before(template, each.after, asked) if asked_before(template, each.after) & {*asked} else 0
        if before:
            found[asked[before - 1]] = (*found.get(asked[before - 1], ()), each)
    return found


def at_the_end(template: Template, kind: TalkKind, signed: Mapping[str, Sequence[Signature]]) -> tuple[Signature, ...]:
    """Return what is signed at the end of the form: all that is not `signed_after` a question."""
    elsewhere = [each for after in signed.values() for each in after]
    return tuple(each for each in signatures_in(template, kind) if each not in elsewhere)


def asked_before(template: Template, after: str | None) -> frozenset[str]:
    """Return the questions that the form has before what it has after a part; none where that comes last."""
    found = set[str]()
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
    return what_before(template, template.plan.after)


def what_before(template: Template, after: str | None) -> str:
    """Return what a theme or a question is called that something comes after; empty where it comes last."""
    themes = {theme.id: theme.heading for theme in template.perspectives}
    questions = {each.id: each.called for theme in template.perspectives for each in theme.questions}
    return {**questions, **themes}.get(after or "", "")


def _every(template: Template) -> set[str]:
    themes = {theme.id for theme in template.perspectives}
    return themes.union(question.id for theme in template.perspectives for question in theme.questions)
