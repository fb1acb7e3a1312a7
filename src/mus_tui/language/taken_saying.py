"""Says what was new in a filled-in form."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol

from mus_tui.words import count, t


class _Prepared(Protocol):
    @property
    def keywords(self) -> tuple[str, ...]: ...


class _TakenIn(Protocol):
    """What `take_in` returns: this part knows no preparations."""

    @property
    def answers(self) -> int: ...
    @property
    def keywords(self) -> int: ...
    @property
    def topics(self) -> int: ...
    @property
    def left_over(self) -> str: ...
    @property
    def tells(self) -> bool: ...
    @property
    def no_room(self) -> tuple[str, ...]: ...
    @property
    def still_picked(self) -> tuple[str, ...]: ...
    @property
    def still_tells(self) -> bool: ...
    @property
    def shared_more(self) -> bool: ...
    @property
    def preparation(self) -> _Prepared: ...


def say_taken(taken: _TakenIn) -> Iterator[str]:
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


def _of_keywords(taken: _TakenIn) -> Iterator[str]:
    chosen = taken.preparation.keywords
    if taken.no_room:
        words, n = ", ".join(taken.no_room), len(chosen)
        yield t("prepare.taking_in_no_room", words=words, n=n, chosen=", ".join(chosen))
    if taken.still_picked:
        yield t("prepare.taking_in_still_picked", words=", ".join(taken.still_picked))


def _of_sharing(taken: _TakenIn) -> Iterator[str]:
    if taken.tells:
        yield t("prepare.taking_in_tells")
    if taken.still_tells:
        yield t("prepare.taking_in_still_tells")
    if taken.shared_more:
        yield t("prepare.taking_in_shared_more")
