"""A date and a sign with its count stay on one line; all else may be broken."""

from __future__ import annotations

import pytest

from mus_tui.tui.kit.setting.together import together


@pytest.mark.parametrize(
    ("words", "kept"),
    [
        ("midt i april (11.–20. april 2027)", "midt i april (11.–20._april_2027)"),
        ("den 1. maj og den 2. juni", "den 1._maj og den 2._juni"),
        ("nov. ○ 2 aftaler ── jan. 2027 ○ 1 aftale", "nov._○_2_aftaler ── jan._2027_○_1_aftale"),
        ("okt. ◇ næste samtale", "okt._◇_næste samtale"),
        ("on 11–20 April 2027", "on 11–20_April_2027"),
        ("om 6 måneder, kl. 10.32", "om 6 måneder, kl. 10.32"),
    ],
)
def test_what_belongs_together_is_kept_together(words: str, kept: str) -> None:
    assert together(words) == kept.replace("_", "\N{NO-BREAK SPACE}")
