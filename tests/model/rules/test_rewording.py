from __future__ import annotations

import pytest

from mus_tui.model.rules.rewording import original_words, reword
from mus_tui.model.rules.route import stretches
from tests.export.reading import plan_markdown
from tests.sample import sample_talk, sample_template

TALK = sample_talk()
REWORDED = reword(TALK, "hverdag", "Hvordan er en uge på biblioteket?\n")


def test_a_reworded_question_is_asked_so_everywhere_with_its_intent() -> None:
    asked = REWORDED.question("hverdag")
    assert (asked.text, asked.intent) == ("Hvordan er en uge på biblioteket?", "At åbne samtalen roligt.")
    assert stretches(REWORDED)[0].questions[0] == asked
    assert "Hvordan er en uge på biblioteket?" in plan_markdown(REWORDED, notes=True)


def test_the_template_and_the_original_are_untouched() -> None:
    assert REWORDED.template == sample_template()
    assert original_words(REWORDED, "hverdag") == "Hvordan har du det i din hverdag?"
    assert original_words(TALK, "hverdag") == ""


@pytest.mark.parametrize("words", ["", "  \n", "Hvordan har du det i din hverdag?"])
def test_no_words_or_its_own_bring_the_original_back(words: str) -> None:
    assert reword(REWORDED, "hverdag", words) == TALK


def test_a_topic_of_their_own_and_an_unknown_question_are_not_reworded() -> None:
    talk = TALK.with_own_question("Hjemmearbejde")
    assert reword(talk, "own-1", "Andet") is talk
    assert reword(talk, "ukendt", "Andet") is talk


def test_a_label_for_lists_that_no_longer_fits_is_let_go() -> None:
    source = TALK.template
    first = source.perspectives[0]
    short = first.questions[0].altered(short="Hverdag")
    changed = first.altered(questions=(short, *first.questions[1:]))
    talk = TALK.altered(template=source.altered(perspectives=(changed, *source.perspectives[1:])))
    assert reword(talk, "hverdag", "Hvordan er en uge?").question("hverdag").short == ""
