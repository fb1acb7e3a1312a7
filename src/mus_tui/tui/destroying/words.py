"""What is said of files that are destroyed: what each is, why one is still there, and what lies out of reach."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from mus_tui.language.date_saying import say_date
from mus_tui.model.values.destruction import Left, Traced
from mus_tui.tui.kit.talk_row import people_words
from mus_tui.words import t

if TYPE_CHECKING:
    from mus_tui.model.talk import Talk

_FEW = 3
_LONGEST = 60

_SORTS = frozenset({
    "talk", "preparation", "earlier", "copy_of_talk", "unfinished", "list", "plan", "plan_with_notes", "form",
    "plan_with_minutes", "plan_with_both", "invitation", "card", "calendar", "copy", "minutes", "twin", "sitting_form",
    "pieces", "notes_and_minutes",
})  # fmt: skip
_REASONS = frozenset({"cannot_write_busy", "cannot_write_readonly", "cannot_write_gone", "waits", "still_there"})


def sort_words(sort: str) -> str:
    """Return what a file is, such as «forberedelse»."""
    return t(f"destroying.sort_{sort}" if sort in _SORTS else "destroying.sort_other")


def copy_words(file: Traced, talk: Talk | None) -> str:
    """Return what a file is that was written for somebody to have: whose own it is, or what it holds."""
    if not file.own:
        return sort_words(file.sort)
    return t("destroying.own_copy", name=whose_plan(talk)) if talk else t("destroying.own_copy_of_employee")


def whose_plan(talk: Talk) -> str:
    """Return whom the plan is about, by name where they are few."""
    role = talk.talk_kind.subject_role
    names = [person.name for person in talk.people_in(role.id) if person.name]
    return people_words(names) if 0 < len(names) <= _FEW else role.label


def without_their_copy(talk: Talk) -> str:
    """Return who has no copy of the plan, as a sentence begins with it: a large group as a group."""
    role, said = talk.talk_kind.subject_role, whose_plan(talk)
    return t("destroying.whole_group") if role.many and said == role.label else said


def whose_talk(talk: Talk) -> str:
    """Return which talk is meant, and whose: several people may have one on the same day."""
    names = [person.name for person in talk.participants if person.name]
    parts = (talk.template.name, talk.kind, say_date(talk.held), people_words(names))
    return " · ".join(each for each in parts if each)


def short(goal: str) -> str:
    """Return a goal on one line, no longer than a sentence can hold."""
    line = " ".join(goal.split())
    return line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1].rstrip()}…"


def left_words(left: Left) -> str:
    """Return why a file is still there."""
    return t(f"destroying.left_{left.reason}" if left.reason in _REASONS else "destroying.left_other")


def beyond_reach(services: Iterable[str]) -> tuple[str, ...]:
    """Return what the program cannot reach, a sentence each (E4, E5); the services that share a folder are named."""
    shared = tuple(t("destroying.beyond_synced", service=name) for name in dict.fromkeys(services) if name)
    return (*shared, *(t(f"destroying.beyond_{each}") for each in ("copies", "backups", "disk")))
