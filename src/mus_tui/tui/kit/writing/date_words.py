"""A line for a date in words, which knows how it was understood."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from mus_tui.model.values.plan_date import PlanDate
from mus_tui.model.values.text import one_line
from mus_tui.tui.kit.writing.writing_line import WritingLine
from mus_tui.words import t

if TYPE_CHECKING:
    from mus_tui.language.dates import Reading


class DateWords(WritingLine):
    """Whoever owns it shows the echo beside it (S10)."""

    def __init__(
        self,
        when: PlanDate,
        *,
        today: date,
        since: date | None = None,
        past_ok: bool = False,
        written_in: str = "",
    ) -> None:
        """`written_in` is the template's language, in which the date may be written too."""
        super().__init__(when.written, placeholder=t("closing.date_example"))
        self._when, self._today, self._past_ok, self._written_in = when, today, past_ok, written_in
        self.since = since
        """The day of the talk that the date belongs to, where it may be written down afterwards."""

    @property
    def when(self) -> PlanDate:
        """The date as it stands now; words that were not changed keep what they meant the day they were read."""
        words = one_line(self.value)
        if words != self._when.written:
            self._when = PlanDate.read(words, self._read(words))
        return self._when

    def _read(self, words: str) -> Reading:
        # Loaded where somebody writes a date: all that is known of them is some forty patterns.
        from mus_tui.language.dates import read_date

        return read_date(words, self._today, since=self.since, past_ok=self._past_ok, written_in=self._written_in)

    def show_date(self, when: PlanDate) -> None:
        """Show another date, as it was written and understood."""
        self._when = when
        self.value = when.written

    def echo(self) -> tuple[str, bool]:
        """Return how it was understood, in full, and whether something is asked instead."""
        from mus_tui.language.dates import Reading, say_echo

        written, when = self._when.written, self.when
        reading = Reading(when.first, when.last, None, {}, when.answers)
        if not when.understood or when.written != written:
            # What is asked about words that are an answer, such as «snarest», is asked while they are written, once.
            reading = self._read(when.written)
        return (say_echo(reading) if when else ""), reading.problem is not None
