"""Classes of fields are loaded with less, and those that need more as ever."""

from __future__ import annotations

import dataclasses

import pytest

from mus_tui.tui.hooks.light_classes import light_classes


def test_they_are_made_and_compared_as_ever_but_not_printed_or_kept_from_change() -> None:
    with light_classes():

        @dataclasses.dataclass(frozen=True)
        class Day:
            week: int
            said: str = dataclasses.field(default="", compare=False)

        @dataclasses.dataclass(frozen=True)
        class Hour(Day):
            minute: int = 0

        @dataclasses.dataclass
        class Place:
            room: str

    assert Day.__repr__ is object.__repr__ and Day.__setattr__ is object.__setattr__
    assert Day(7, "mandag") == Day(7) and len({Day(7), Day(7), Day(8)}) == 2 and Day(7) != Hour(7)
    assert Hour(7, minute=1) != Hour(7) and Place("1") == Place("1") and Place.__hash__ is None
    assert dataclasses.replace(Hour(7), minute=2) == Hour(7, "", 2) and dataclasses.asdict(Day(7))["week"] == 7


def test_a_class_that_says_how_it_is_compared_is_believed_and_one_that_needs_more_gets_it() -> None:
    with light_classes():

        @dataclasses.dataclass(frozen=True)
        class Same:
            week: int

            def __eq__(self, other: object) -> bool:
                return True

            def __hash__(self) -> int:
                return 1

        @dataclasses.dataclass(order=True)
        class Ordered:
            week: int

    assert Same(1) == Same(2) and hash(Same(1)) == 1
    assert Ordered(1) < Ordered(2) and "week=1" in repr(Ordered(1))


def test_what_is_made_afterwards_is_as_ever() -> None:
    with light_classes():
        pass
    day = dataclasses.make_dataclass("Day", ["week"], frozen=True)(7)
    assert repr(day) == "Day(week=7)"
    with pytest.raises(dataclasses.FrozenInstanceError):
        day.week = 8
