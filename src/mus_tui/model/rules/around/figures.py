"""Talks in figures, a year and a template at a time: no name, and not a word of what was said (K16).

What leaves the house has no figure below five in it, and none from which one could be worked out.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from typing import Literal, NamedTuple, get_args

from mus_tui.model.values.listing import Told

Counted = Literal["held", "offered", "declined", "with_plan", "followed_up"]
"""What is counted; offered are those that have not been answered yet."""

COUNTED: tuple[Counted, ...] = get_args(Counted)

FEW = 5
"""A figure below this might tell of somebody."""

EVERY = ""
"""Stands for all templates together."""


class Figures(NamedTuple):
    """The figures of one year, by one template or by all of them."""

    year: int
    """The year."""
    template: str
    """Whose template; `EVERY` for all of them."""
    numbers: Mapping[Counted, int]
    """How many of each."""
    unknown: int = 0
    """Of how many that were held nobody knows any more what became of the plan."""
    locked: int = 0
    """How many are locked, and so counted nowhere else."""


class Shown(NamedTuple):
    """A figure as it is told."""

    what: Counted
    """What was counted."""
    how: Literal["number", "at_least", "few", "hidden"]
    """As it is; or more; below five, whatever it is; or not at all, since a small one could be worked out from it."""
    number: int = 0
    """For a number: which."""


def figures(talks: Iterable[Told]) -> tuple[Figures, ...]:
    """Return the figures, the newest year first; in a year all templates together before each, where there are two."""
    every = list(talks)
    found = []
    for year in sorted({each.year for each in every}, reverse=True):
        of_year = [each for each in every if each.year == year]
        names = sorted({each.template for each in of_year if each.template})
        apart = [_figures(year, name, [each for each in of_year if each.template == name]) for name in names]
        found += apart if len(apart) == 1 and not _locked(of_year) else [_figures(year, EVERY, of_year), *apart]
    return tuple(found)


def _figures(year: int, template: str, talks: list[Told]) -> Figures:
    held = [each for each in talks if each.stage == "held"]
    numbers: dict[Counted, int] = {
        "held": len(held),
        "offered": sum(each.stage == "offered" for each in talks),
        "declined": sum(each.stage == "declined" for each in talks),
        "with_plan": sum(each.plan in ("made", "followed_up") for each in held),
        "followed_up": sum(each.plan == "followed_up" for each in held),
    }
    return Figures(year, template, numbers, sum(not each.plan for each in held), _locked(talks))


def _locked(talks: Collection[Told]) -> int:
    return sum(each.stage == "locked" for each in talks)


def as_they_are(those: Figures) -> tuple[Shown, ...]:
    """Return the figures as whoever holds the talks may see them."""
    return _as_known([Shown(each, "number", those.numbers[each]) for each in COUNTED], those.unknown)


def to_tell(those: Figures, every: Iterable[Figures]) -> tuple[Shown, ...]:
    """Return the figures as others may have them; `every` is all there are, since one may tell of another."""
    shown = _alone(those)
    if those.template == EVERY:
        # From all together, and from those of each template, the one that is missing could be worked out.
        parts = [_alone(each) for each in every if each.year == those.year]
        for what in COUNTED:
            if shown[what].how == "number" and any(part[what].how != "number" for part in parts):
                shown[what] = Shown(what, "hidden")
    return _as_known(shown.values(), those.unknown)


def _as_known(shown: Iterable[Shown], unknown: int) -> tuple[Shown, ...]:
    """Say of what a plan was needed for that there may be more of them, where nobody knows of some."""
    open_ended = ("with_plan", "followed_up") if unknown else ()
    return tuple(
        each._replace(how="at_least") if each.what in open_ended and each.how == "number" else each for each in shown
    )


def _alone(those: Figures) -> dict[Counted, Shown]:
    numbers = those.numbers
    shown = {
        each: Shown(each, "few") if numbers[each] < FEW else Shown(each, "number", numbers[each]) for each in COUNTED
    }
    # Each is a part of the one before it: what is left over must not be small either.
    last: Counted = "held"
    parts: tuple[Counted, ...] = ("with_plan", "followed_up")
    for part in parts:
        if shown[last].how == shown[part].how == "number" and 0 < numbers[last] - numbers[part] < FEW:
            shown[part] = Shown(part, "hidden")
        else:
            last = part
    return shown
