from __future__ import annotations

from pathlib import Path

import pytest

from mus_tui.cli.words import CliError
from mus_tui.errors import Fault, MusError
from mus_tui.language.sentences import fault_line, sentence
from mus_tui.words import speaking

SIGN = "\N{REPLACEMENT CHARACTER}"
STEERING = ["\x1b", "\x07", "\n", "\t", "\x9b", "\x7f", "\u202e", "\u200b", "\u2028", "\udce6"]


def test_an_error_is_said_in_the_language_in_use() -> None:
    error = MusError("cannot_read_gone", path=Path("plan.json"))
    assert sentence(error) == "Filen findes ikke: plan.json"
    with speaking("en"):
        assert sentence(error).endswith(": plan.json")
        assert "findes" not in sentence(error)


def test_an_error_of_the_command_line_has_its_words_there() -> None:
    assert sentence(CliError("no_line", id="k7f3qa")).count("k7f3qa") == 1


@pytest.mark.parametrize("steering", STEERING, ids=ascii)
def test_a_file_name_in_a_sentence_cannot_steer_the_terminal(steering: str) -> None:
    assert sentence(MusError("cannot_read_gone", path=Path(f"a{steering}b"))) == f"Filen findes ikke: a{SIGN}b"


def test_a_file_name_is_otherwise_said_as_it_is() -> None:
    name = "Mål og «æ a\u030a» 100 %\xa0{x} \U0001f469\u200d\U0001f4bb.json"
    assert sentence(MusError("cannot_read_gone", path=Path(name))) == f"Filen findes ikke: {name}"


def test_a_fault_in_a_template_says_its_place_and_can_steer_nothing() -> None:
    fault = Fault("min\x1bfil.yaml", 3, 7, "format_unknown", {"found": "\u202e2", "format": 1})
    assert fault_line(fault).startswith(f"min{SIGN}fil.yaml:3:7: ")
    assert f"{SIGN}2" in fault_line(fault)
    assert "\u202e" not in fault_line(fault)
