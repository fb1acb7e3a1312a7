"""Where a line speaks of pay with an amount; the phrases stand in `pay.yaml`."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from mus_tui.language.pay_finding import LONGEST, pay_in
from mus_tui.words import speaking

PHRASES = yaml.safe_load((Path(__file__).parent / "pay.yaml").read_text("utf-8"))


def test_there_are_enough_of_both_sorts() -> None:
    assert min(len(PHRASES["asked"]), len(PHRASES["silent"])) >= 40


@pytest.mark.parametrize("language", ["da", "en"])
def test_pay_is_asked_about_with_its_amount_and_nothing_else_is(language: str) -> None:
    with speaking(language):
        wrong = {words: pay_in(words) for words, amount in PHRASES["asked"].items() if pay_in(words) != amount}
        wrong |= {words: pay_in(words) for words in PHRASES["silent"] if pay_in(words)}
    assert wrong == {}


@pytest.mark.parametrize("words", ["", "løn", "2.000 kr", "   ", "løn\n2.000 kr", "løn " * 50_000 + "1", "1 " * 50_000])
def test_any_text_is_read_at_once(words: str) -> None:
    assert len(pay_in(words)) <= LONGEST


def test_the_amount_may_stand_on_another_line() -> None:
    assert pay_in("Lønnen hæves\n2.000 kr om måneden") == "2.000 kr"
