"""What is kept together by a no-break space is never torn apart by the end of a line."""

from __future__ import annotations

from textual.content import Content

from mus_tui.tui.hooks.no_break import allow_no_break


def lines(words: str, width: int) -> list[str]:
    allow_no_break()
    return [line.plain.rstrip(" ") for line in Content(words).wrap(width)]


def test_a_line_is_broken_before_what_belongs_together() -> None:
    assert lines("færdige omkring kl. 12.00", 20) == ["færdige omkring kl.", "12.00"]
    assert lines("færdige omkring kl.\N{NO-BREAK SPACE}12.00", 20) == [
        "færdige omkring",
        "kl.\N{NO-BREAK SPACE}12.00",
    ]


def test_what_is_wider_than_the_place_is_broken_all_the_same() -> None:
    assert len(lines("aa\N{NO-BREAK SPACE}bb\N{NO-BREAK SPACE}cc", 4)) == 2
