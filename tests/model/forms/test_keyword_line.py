from __future__ import annotations

import pytest

from mus_tui.model.forms.keyword_line import match_keywords
from mus_tui.model.values.parts.own_steps import KeywordSet

KNOWN = KeywordSet(
    pick=3, words=("Mod", "Møder", "Motivation", "Work-life balance", "Vores opgave", "Opgaver", "Årsmøde")
)


@pytest.mark.parametrize(
    ("line", "words", "unknown"),
    [
        ("Mod, Møder", ("Mod", "Møder"), ()),
        ("mod; MØDER / vores", ("Mod", "Møder", "Vores opgave"), ()),
        ("work-life balance", ("Work-life balance",), ()),
        ("motivaton", ("Motivation",), ()),
        ("mo, mo", (), ("mo", "mo")),
        ("Mod, mod", ("Mod",), ()),
        ("\u200bMØDER", ("Møder",), ()),
        ("a\u030arsmode", ("Årsmøde",), ()),
        ("Løn,, ", (), ("Løn",)),
        ("", (), ()),
    ],
)
def test_keywords_are_matched_as_they_are_read_off_a_sheet(
    line: str, words: tuple[str, ...], unknown: tuple[str, ...]
) -> None:
    assert match_keywords(line, KNOWN) == (words, unknown)
