"""A date in words, as it was written and as it was understood."""

from datetime import date
from typing import Protocol, Self

from mus_tui.model.values.day import Day
from mus_tui.model.values.text import Frozen, Line


class Understood(Protocol):
    """How the words of a date were read; whatever reads them, the model asks no more of it."""

    @property
    def first(self) -> date | None:
        """The first day meant."""

    @property
    def last(self) -> date | None:
        """The last day meant."""

    @property
    def answers(self) -> bool:
        """Whether the words are the answer themselves."""


class PlanDate(Frozen):
    """A date as it was written and as it was understood (S10)."""

    written: Line = ""
    """The words that were typed; always kept."""
    first: Day | None = None
    """The first day meant; None while it is unclear."""
    last: Day | None = None
    """The last day meant: the same as the first for a single day."""
    answers: bool = False
    """Whether the words are the answer themselves, such as `løbende`: nothing more is asked about them."""

    @classmethod
    def read(cls, written: str, understood: Understood | None) -> Self:
        """Return what the plan keeps of a date that was read."""
        if understood is None:
            return cls(written=written)
        return cls(written=written, first=understood.first, last=understood.last, answers=understood.answers)

    @property
    def understood(self) -> bool:
        """Whether the words were understood: as a day, a span of days, or as the answer that they are."""
        return self.last is not None or self.answers

    def __bool__(self) -> bool:
        """Whether anything was written."""
        return bool(self.written)


NO_DATE = PlanDate.empty()
