"""What stands at the head of a form and of a copy: the kind of talk, and the form it is held by."""

from __future__ import annotations

from collections.abc import Iterator

from mus_tui.export.pieces import Heading, Line, Piece
from mus_tui.model.talk import Talk
from mus_tui.model.values.talk_kind import TalkKind
from mus_tui.model.values.template import Template


def title_of(template: Template, kind: TalkKind) -> Iterator[Piece]:
    """Give the title of a kind, and below it the form's own where that says more."""
    yield Heading(1, kind.title)
    # In the forms of the first format whose it is stands below a title that says the same.
    says = (template.title,) if template.format > 1 else (template.title, template.name)
    below = next((each for each in says if each.casefold() != kind.title.casefold()), "")
    if below:
        yield Line(below)


def head_of_copy(talk: Talk) -> Iterator[Piece]:
    """Give what stands at the head of a copy: the same, since that is what a form calls itself.

    The forms of the first format keep the title of their plan there: so it lies in people's folders.
    """
    if talk.template.format > 1 or not talk.makes_plan:
        yield from title_of(talk.template, talk.talk_kind)
        return
    yield Heading(1, talk.template.plan.title)
    yield Line(f"{talk.template.name} · {talk.talk_kind.title}")


def titles_plan_apart(talk: Talk) -> bool:
    """Whether the plan has a title of its own below the head of the copy."""
    return talk.template.format > 1 and talk.template.plan.title != talk.talk_kind.title


def signs_a_draft(talk: Talk) -> bool:
    """Whether there is room to sign on before the talk is closed, as the forms of the first format always had it."""
    return talk.template.format == 1
