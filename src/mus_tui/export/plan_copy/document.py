"""The copy of the plan that both take home (A21), piece by piece."""

from __future__ import annotations

from collections.abc import Iterator

from mus_tui.export.forms.guidance import said_on_paper
from mus_tui.export.forms.heading import head_of_copy, signs_a_draft, titles_plan_apart
from mus_tui.export.pieces import Heading, Item, Items, Line, Piece, Signs
from mus_tui.export.plan_copy.agreed import signatures, stances
from mus_tui.export.plan_copy.agreements import agreements, meanings, passed_on
from mus_tui.export.plan_copy.besides import afterwards, last_words, minutes, notes_before_plan, notes_in_common
from mus_tui.export.plan_copy.facts import facts_of
from mus_tui.export.plan_copy.follow_up import since_last, through_the_year
from mus_tui.export.plan_copy.whose import say_none
from mus_tui.language.year_saying import say_year_in_words
from mus_tui.model.rules.agreeing import signs_without_rows
from mus_tui.model.rules.copy_wish import Contents
from mus_tui.model.rules.due import rows_as_printed, year_after
from mus_tui.model.rules.open_items import plan_is_required
from mus_tui.model.rules.silence import without_silenced
from mus_tui.model.talk import Talk
from mus_tui.words import t

PLAN_ALONE = Contents()


def plan_copy(
    talk: Talk, contents: Contents = PLAN_ALONE, copy_for: str = "", whole: Talk | None = None, *, left: bool = False
) -> Iterator[Piece]:
    """Give the plan of a talk, and whatever else is asked for; `copy_for` says whose copy it is, where it is one's own.

    Of a group's talk as one of them gets it, the `whole` says what is absent. Who has `left` it midway gets the plan,
    and nothing that those who stayed said or wrote together: nobody knows what of it was said while they sat there.

    Preparation, personal notes and keywords are never in it, nor unasked what is silenced (G26, E22).
    """
    if not contents.silenced:
        talk, whole = without_silenced(talk), without_silenced(whole) if whole else None
    rows = rows_as_printed(talk)
    yield from head_of_copy(talk)
    if copy_for:
        yield Line(copy_for)
    # Whoever signs has all of it before them, as it stays.
    said = tuple(signatures(talk)) if not left else ()
    lines = any(isinstance(each, Signs) for each in said)
    to_sign = said if not lines or rows or plan_is_required(talk) or signs_without_rows(talk) else ()
    signs = talk.is_closed or signs_a_draft(talk) or not lines
    if not talk.is_closed:
        yield Line(t("export.draft_to_sign" if to_sign and not signs else "export.draft"), strong=True)
    yield Items(tuple(facts_of(talk)), head=True)
    yield from said_on_paper(talk.template, talk.talk_kind, "top")
    before = tuple(notes_before_plan(talk)) if contents.notes and not left else ()
    yield from before
    if talk.makes_plan:
        # Under the notes it begins anew, with its own title.
        apart = bool(before) or titles_plan_apart(talk)
        yield from [Heading(2, talk.template.plan.title)] if apart else ()
        yield from meanings(talk, rows)
        yield from agreements(talk, rows, whole, 3 if apart else 2) if rows else [Line(say_none(talk, whole))]
    if copy_for and rows:
        yield from passed_on(talk.template.plan, rows)
    if copy_for and (falls := year_after(talk)):
        yield Heading(2, t("export.year"))
        yield Line(say_year_in_words(falls))
    yield from through_the_year(talk)
    yield from since_last(talk)
    if not left:
        yield from _besides(talk, contents)
        yield from to_sign if signs else ()
        yield from afterwards(talk)
    yield from said_on_paper(talk.template, talk.talk_kind, "end")


def _besides(talk: Talk, contents: Contents) -> Iterator[Piece]:
    """Give what those who stayed to the end said, and what is asked for beside the plan."""
    yield from put_aside(talk)
    yield from stances(talk)
    if contents.minutes:
        yield from minutes(talk)
    if contents.last_words:
        yield from last_words(talk)
    if contents.notes:
        yield from notes_in_common(talk)


# Below the plan


def put_aside(talk: Talk) -> Iterator[Piece]:
    """Give what was put aside of what must be discussed, and why; nothing where nothing was."""
    marks = [(topic, talk.topic_mark(topic.id)) for topic in talk.mandatory_topics]
    aside = [(topic, mark.reason) for topic, mark in marks if mark.state == "put_aside"]
    if aside:
        yield Heading(2, t("export.put_aside"))
        yield Items(tuple(Item(topic.text, why, alone=not why) for topic, why in aside))
