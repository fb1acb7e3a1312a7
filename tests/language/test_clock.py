from __future__ import annotations

from datetime import time

import pytest

from mus_tui.language.clock import read_clock


@pytest.mark.parametrize("words", ["10.30", "10:30", "1030", "kl. 10.30", " Kl 10:30 ", "at 10:30"])
def test_a_time_is_read_as_people_write_it(words: str) -> None:
    assert read_clock(words) == time(10, 30)


def test_a_whole_hour_needs_no_minutes() -> None:
    assert read_clock("9") == time(9)


@pytest.mark.parametrize("words", ["", "kl.", "24", "10.60", "halv ti", "10.5", "1:2:3", "-1", "٣"])
def test_what_is_no_time_is_none(words: str) -> None:
    assert read_clock(words) is None


def test_the_day_has_an_hour_before_midnight() -> None:
    assert read_clock("23.15") == time(23, 15)
