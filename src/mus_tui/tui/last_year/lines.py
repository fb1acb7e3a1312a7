"""What there is to choose in the list of agreements from earlier talks, and whose each plan is."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import NamedTuple

from mus_tui.language.date_saying import say_date
from mus_tui.language.follow_up_saying import say_times_carried
from mus_tui.model.rules.last_year import outcome
from mus_tui.model.talk import Talk
from mus_tui.model.values.last_year import PreviousPlan
from mus_tui.model.values.plan import Agreement
from mus_tui.tui.kit.agreements.where_from import is_alone, which
from mus_tui.tui.kit.listed import listed
from mus_tui.words import t


class Line(NamedTuple):
    """A line of the list."""

    plan: PreviousPlan
    row: Agreement | None
    """An agreement of the plan; None for what was said at the end of its talk, or whose it is."""

    @property
    def ref(self) -> str:
        """What the agreement is known by in this talk; empty where it is none."""
        return self.plan.ref(self.row) if self.row else ""


def lines_of(talk: Talk, with_words: Collection[str]) -> tuple[Line, ...]:
    """Return of each plan first the words of its talk, or whose it is, then its agreements."""
    lines: list[Line] = []
    for plan in talk.previous:
        head = [Line(plan, None)] if plan.talk in with_words or not is_alone(talk, plan) else []
        lines += [*head, *(Line(plan, row) for row in plan.agreements)]
    return tuple(lines)


def first_open(talk: Talk, lines: Sequence[Line], with_words: Collection[str]) -> int:
    """Return where they begin: at words to read before anything is followed up, else at the first agreement left."""
    begun = any(each.status for each in talk.last_year_rows)
    to_read = () if begun else with_words
    wanted = (outcome(talk, each.ref) is None if each.row else each.plan.talk in to_read for each in lines)
    return next((n for n, here in enumerate(wanted) if here), 0)


def head_of(talk: Talk, plan: PreviousPlan) -> str:
    """Return the words of the line that stands over the agreements of a plan; in the little room, who comes first."""
    if is_alone(talk, plan):
        return t("last_year.words")
    firsts = [person.split()[0] for person in plan.people if person]
    return " · ".join(each for each in (listed(firsts), f"{plan.kind} {say_date(plan.held)}") if each)


def place_words(talk: Talk, line: Line) -> str:
    """Return where a line stands: in which plan, and as which of its agreements."""
    plan, row = line
    whose = which(talk, plan)
    if row is None:
        return whose
    number = 1 + plan.agreements.index(row)
    place = t("last_year.place", number=number, of=len(plan.agreements), talk=whose)
    return "  ·  ".join(each for each in (place, say_times_carried(row.times_carried)) if each)


def only_words(plan: PreviousPlan) -> str:
    """Return what is said over the rows of a plan that others made; empty over their own."""
    return t("last_year.only_released") if plan.others else ""
