from __future__ import annotations

from mus_tui.model.values.letters import VISIBLE_SIGN, as_known, on_screen
from mus_tui.model.values.text import clean

EVERY = [chr(code) for code in range(0x20, 0x10000)]


def test_a_list_and_the_model_replace_the_same_characters() -> None:
    replaced = {each for each in EVERY if on_screen(each) == VISIBLE_SIGN}
    assert replaced - {"\x85", "\u2028", "\u2029"} == {each for each in EVERY if clean(each) == VISIBLE_SIGN}
    assert {"\x7f", "\x85", "\x9b", "\u202e", "\u2028", "\ud800", "\ufff9"} <= replaced
    gone = {each for each in EVERY if on_screen(each) == ""}
    assert gone == {each for each in EVERY if clean(each) == ""}
    assert {"\u200b", "\u200e", "\u2060", "\u2063", "\ufeff"} <= gone


def test_a_line_on_the_screen_has_no_line_break_and_no_tab() -> None:
    assert on_screen("a\nb\tc\rd\x1be") == VISIBLE_SIGN.join("abcde")


def test_the_joiners_that_words_and_emoji_are_spelled_with_stay() -> None:
    assert on_screen("\U0001f469\u200d\U0001f4bb می\u200cخواهم æ å") == "\U0001f469\u200d\U0001f4bb می\u200cخواهم æ å"


def test_words_are_known_however_their_letters_were_put_together_and_whatever_nobody_sees_in_them() -> None:
    assert as_known(" A\u030asE \u200b\u2060 Friis\u200e") == as_known("åse friis") == "åse friis"
