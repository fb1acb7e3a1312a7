"""How long something lasts is said in words."""

from __future__ import annotations

import pytest

from mus_tui.language.date_saying import say_minutes


@pytest.mark.parametrize(
    ("minutes", "said"),
    [(90, "halvanden time"), (60, "en time"), (100, "1 time og 40 minutter"), (240, "4 timer"), (20, "20 minutter")],
)
def test_a_time_is_said_in_words(minutes: int, said: str) -> None:
    assert say_minutes(minutes) == said
