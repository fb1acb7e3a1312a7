"""Says what was new in a filled-in form."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from mus_tui.words import count, t

if TYPE_CHECKING:
    from mus_tui.model.forms.taking_in import TakenIn


def say_taken(taken: TakenIn) -> Iterator[str]:
    """Give it line by line: how much of each, what stays as it was, and all that fitted nowhere."""
    numbers = (("answers", taken.answers), ("keywords", taken.keywords), ("topics", taken.topics))
    new = [count(f"prepare.taking_in_{what}", n) for what, n in numbers if n]
    others = [*_of_keywords(taken), *_of_sharing(taken)]
    if new:
        yield t("prepare.taking_in_taken", what=", ".join(new))
    elif not (taken.left_over or others):
        yield t("prepare.taking_in_nothing_new")
    yield from others
    if taken.left_over:
        yield t("prepare.taking_in_left_over")
        yield from (f"  {line}" for line in taken.left_over.split("\n"))


def _of_keywords(taken: TakenIn) -> Iterator[str]:
    chosen = taken.preparation.keywords
    if taken.no_room:
        words, n = ", ".join(taken.no_room), len(chosen)
        yield t("prepare.taking_in_no_room", words=words, n=n, chosen=", ".join(chosen))
    if taken.still_picked:
        yield t("prepare.taking_in_still_picked", words=", ".join(taken.still_picked))


def _of_sharing(taken: TakenIn) -> Iterator[str]:
    if taken.tells:
        yield t("prepare.taking_in_tells")
    if taken.still_tells:
        yield t("prepare.taking_in_still_tells")
    if taken.shared_more:
        yield t("prepare.taking_in_shared_more")
