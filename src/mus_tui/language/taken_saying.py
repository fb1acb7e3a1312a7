"""Says what was new in a filled-in form."""

from __future__ import annotations

from collections.abc import Iterator

from mus_tui.words import count, t


def say_taken(answers: int, keywords: int, topics: int, left_over: str, *, tells: bool = False) -> Iterator[str]:
    """Give it line by line: how much of each, and all that fitted nowhere."""
    numbers = (("answers", answers), ("keywords", keywords), ("topics", topics))
    new = [count(f"prepare.taking_in_{what}", n) for what, n in numbers if n]
    if new:
        yield t("prepare.taking_in_taken", what=", ".join(new))
    elif not (left_over or tells):
        yield t("prepare.taking_in_nothing_new")
    if tells:
        yield t("prepare.taking_in_tells")
    if left_over:
        yield t("prepare.taking_in_left_over")
        yield from (f"  {line}" for line in left_over.split("\n"))
