"""What a line above a long list finds."""

from __future__ import annotations

import pytest

from mus_tui.tui.kit.finding.filter_line import sifted

WORDS = ("Rollemodel", "Mod", "Måltid", "Work-life balance")


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        ("", [*WORDS]),
        ("MOD", ["Mod", "Rollemodel"]),
        ("ma\N{COMBINING RING ABOVE}l", ["Måltid"]),
        ("balance work", ["Work-life balance"]),
        ("x", []),
    ],
)
def test_letters_are_compared_composed_and_without_case_and_what_begins_so_comes_first(
    wanted: str, found: list[str]
) -> None:
    assert sifted(WORDS, wanted) == found
