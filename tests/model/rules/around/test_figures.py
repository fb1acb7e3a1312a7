"""Talks in figures, and what of them may leave the house."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from itertools import product

import pytest

from mus_tui.model.rules.around.figures import COUNTED, EVERY, FEW, Figures, as_they_are, figures, to_tell
from mus_tui.model.rules.around.outcome import plan_came
from mus_tui.model.rules.destroying import without
from mus_tui.model.rules.follow_up import with_row
from mus_tui.model.values.last_year import FollowedUpRow
from mus_tui.model.values.listing import Told
from tests.sample import sample_talk

HELD = datetime(2026, 3, 9, 12, tzinfo=UTC)


def talks(held: int, plan: int = 0, followed: int = 0, template: str = "Mosekøb", year: int = 2026) -> list[Told]:
    """Return so many talks that were held, of which so many have a plan, of which so many were followed up."""
    left = [Told(year, template, "held", "none")] * (held - plan)
    return [
        *left,
        *[Told(year, template, "held", "made")] * (plan - followed),
        *[Told(year, template, "held", "followed_up")] * followed,
    ]


def said(those: Figures, every: tuple[Figures, ...]) -> list[str]:
    """Return what may leave the house, in the order it is counted."""
    told = to_tell(those, every)
    assert tuple(each.what for each in told) == COUNTED
    return [str(each.number) if each.how == "number" else each.how for each in told]


# Counting


def test_each_year_and_template_is_counted_by_itself_and_a_year_as_a_whole() -> None:
    every = [*talks(3, 2, 1), Told(2026, "Mosekøb", "declined"), Told(2026, "Nabo", "offered"), *talks(1, year=2025)]
    found = figures(every)
    assert [(each.year, each.template) for each in found] == [
        (2026, EVERY),
        (2026, "Mosekøb"),
        (2026, "Nabo"),
        (2025, "Mosekøb"),
    ]
    assert [tuple(each.numbers[name] for name in COUNTED) for each in found] == [
        (3, 1, 1, 2, 1),
        (3, 0, 1, 2, 1),
        (0, 1, 0, 0, 0),
        (1, 0, 0, 0, 0),
    ]


def test_a_locked_talk_is_only_known_to_be_there() -> None:
    every, mosekoeb = figures([*talks(6), Told(2026, "", "locked")])
    assert (every.template, every.locked, every.numbers["held"]) == (EVERY, 1, 6)
    assert (mosekoeb.template, mosekoeb.locked) == ("Mosekøb", 0)


def test_of_a_plan_that_nobody_knows_of_any_more_nothing_is_claimed() -> None:
    (found,) = figures([*talks(6, 6), Told(2026, "Mosekøb", "held")])
    assert (found.numbers["held"], found.numbers["with_plan"], found.unknown) == (7, 6, 1)
    assert [each.how for each in as_they_are(found)] == ["number", "number", "number", "at_least", "at_least"]
    assert [each.number for each in as_they_are(found)] == [7, 0, 0, 6, 0]
    assert [each.how for each in to_tell(found, [found])] == ["number", "few", "few", "hidden", "few"]
    (found,) = figures([*talks(20, 12), Told(2026, "Mosekøb", "held")])
    plan = to_tell(found, [found])[3]
    assert (plan.what, plan.how, plan.number) == ("with_plan", "at_least", 12)


def test_a_plan_counts_also_where_it_has_gone_and_never_before_the_talk_was_held() -> None:
    talk = sample_talk()
    held = talk.closed(HELD)
    assert plan_came(talk) == ""
    assert plan_came(held) == "made"
    assert plan_came(without(held, ("plan",))) == "made"
    assert plan_came(held.altered(agreements=())) == "none"
    row = FollowedUpRow(agreement=held.agreements[0].id, status="reached")
    assert plan_came(with_row(held, HELD.date(), row)) == "followed_up"


# What may leave the house


@pytest.mark.parametrize(
    ("counted", "told"),
    [
        ((12, 12, 12), ["12", "few", "few", "12", "12"]),
        ((12, 7, 0), ["12", "few", "few", "7", "few"]),
        ((4, 4, 4), ["few"] * 5),
        ((1, 1, 1), ["few"] * 5),
        # Two without a plan could be worked out, and one that was not followed up.
        ((12, 10, 5), ["12", "few", "few", "hidden", "5"]),
        ((12, 12, 11), ["12", "few", "few", "12", "hidden"]),
        # Also past a figure that is not shown.
        ((12, 11, 9), ["12", "few", "few", "hidden", "hidden"]),
    ],
)
def test_no_figure_below_five_is_told_nor_one_from_which_it_follows(
    counted: tuple[int, int, int], told: list[str]
) -> None:
    (found,) = every = figures(talks(*counted))
    assert said(found, every) == told


def test_a_total_is_not_told_where_the_small_figure_of_one_template_follows_from_it() -> None:
    every = figures([*talks(12, 12, 12), *talks(3, 3, 0, "Nabo")])
    assert said(every[0], every) == ["hidden", "few", "few", "hidden", "hidden"]
    assert said(every[1], every) == ["12", "few", "few", "12", "12"]
    assert said(every[2], every) == ["few"] * 5


def test_a_small_figure_of_another_year_hides_nothing_in_this_one() -> None:
    large = [*talks(12, 12, 6), *talks(8, 8, 8, "Nabo")]
    every = figures([*large, *talks(2, year=2025), *talks(12, 12, 6, "Nabo", year=2025)])
    assert said(every[0], every) == ["20", "few", "few", "20", "14"]


def test_a_total_of_large_figures_is_told() -> None:
    every = figures([*talks(12, 12, 6), *talks(8, 8, 8, "Nabo")])
    assert said(every[0], every) == ["20", "few", "few", "20", "14"]


def _small_ones(shown: list[int | None]) -> Iterator[int]:
    """Yield every figure below five that anybody can read or work out: a difference of nothing tells of nobody."""
    held, plan, followed = shown
    known = [number for number in shown if number is not None]
    yield from (number for number in known if number < FEW)
    for whole, part in ((held, plan), (plan, followed), (held, followed)):
        if whole is not None and part is not None and 0 < whole - part < FEW:
            yield whole - part


def test_whatever_is_counted_no_small_figure_can_be_worked_out() -> None:
    for held, plan, followed in product(range(16), repeat=3):
        if held >= plan >= followed:
            (found,) = every = figures(talks(held, plan, followed)) or (Figures(2026, "", dict.fromkeys(COUNTED, 0)),)
            told = {each.what: each.number if each.how == "number" else None for each in to_tell(found, every)}
            shown = [told["held"], told["with_plan"], told["followed_up"]]
            assert list(_small_ones(shown)) == [], (held, plan, followed)


def test_no_small_figure_of_a_template_can_be_worked_out_from_the_others() -> None:
    for one, other, third in product(range(9), repeat=3):
        every = figures([*talks(one), *talks(other, template="Nabo"), *talks(third, template="Tredje")])
        if not every or every[0].template != EVERY:
            continue
        total, *parts = (to_tell(each, every)[0] for each in every)
        unseen = [each for each in parts if each.how != "number"]
        assert total.how != "number" or not unseen, (one, other, third)
