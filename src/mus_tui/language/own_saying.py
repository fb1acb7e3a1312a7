"""What stands in a field of a plan that is the template's own, in words."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Protocol

from mus_tui.language.answer_saying import Answer, Field, Scale, Written, bar, say_answer, say_briefly
from mus_tui.language.date_saying import say_written


class Day(Written, Protocol):
    """A date as it was written and as it was understood."""

    @property
    def first(self) -> date | None:
        """The first day meant."""

    @property
    def last(self) -> date | None:
        """The last day meant."""


class OwnAnswer(Answer, Protocol):
    """What was answered, its day as it was understood too."""

    @property
    def date(self) -> Day:
        """The day."""


def say_own(field: Field, answer: OwnAnswer, scales: Sequence[Scale], *, briefly: bool = False) -> str:
    """Return what stands there: a day with what it means, a point with its picture, and what that means or its name."""
    when = answer.date
    if when.written:
        return say_written(when.written, when.first, when.last)
    say = say_briefly if briefly else say_answer
    return " ".join(filter(None, (bar(field, answer, scales), say(field, answer, scales).strip())))
