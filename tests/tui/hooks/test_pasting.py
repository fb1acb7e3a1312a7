"""What is pasted is text, also where the terminal lets the escapes in it through."""

from __future__ import annotations

from collections.abc import Iterable

import pytest
from textual import events

from mus_tui.tui.hooks.pasting import GuardedParser, PasteFilter

PASTES = {
    "groen \x1b[32mtekst\x1b[0m slut": "groen [32mtekst[0m slut",
    "AA\x1b[31mBB\x11CC": "AA[31mBB\x11CC",
    "AA\x1b[31mBB\x07\x01CC\x1b]0;T\x07DD": "AA[31mBB\x07\x01CC]0;T\x07DD",
    "\x1b[200~ind\x1b[200~\x1b": "[200~ind[200~",
    "\x1b\x1b\x1b[20": "[20",
    "": "",
}


def events_of(parts: Iterable[str]) -> list[str]:
    parser = GuardedParser()
    found: list[str] = []
    for part in (*parts, "x"):
        for event in parser.feed(part):
            found.append(f"<{event.text}>" if isinstance(event, events.Paste) else getattr(event, "key", "?"))
    return found


@pytest.mark.parametrize(("pasted", "text"), PASTES.items())
def test_a_paste_is_one_text_wherever_it_was_cut_and_nothing_in_it_is_a_key(pasted: str, text: str) -> None:
    whole = f"a\x1b[A\x1b[200~{pasted}\x1b[201~\x1b[Bb"
    expected = ["a", "up", f"<{text}>", "down", "b", "x"]
    assert events_of([whole]) == expected
    assert events_of(list(whole)) == expected
    for cut in range(1, len(whole)):
        assert events_of([whole[:cut], whole[cut:]]) == expected


def test_what_is_typed_goes_through_as_it_comes_also_an_escape_alone() -> None:
    typed = PasteFilter()
    for part in ("\x1b", "[", "200", "\x1b[20", "1~", "\x1b[201~", "æ\x1b"):
        assert typed.clean(part) == part


def test_two_pastes_and_an_unfinished_one_are_kept_apart() -> None:
    pasted = PasteFilter()
    assert pasted.clean("\x1b[200~a\x1b\x1b[201~b\x1b[200~c\x1bd") == "\x1b[200~a\x1b[201~b\x1b[200~cd"
    assert pasted.clean("\x1b[20") == ""
    assert pasted.clean("\x1b[201~\x1b[A") == "[20\x1b[201~\x1b[A"
