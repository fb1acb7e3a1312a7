"""An answer said in words and as a picture."""

from __future__ import annotations

import pytest

from mus_tui.language.answer_saying import bar, say_answer
from mus_tui.model.values.answers import Answer
from mus_tui.model.values.fields import NOT_RELEVANT, Choice, Field, Level, Scale
from mus_tui.model.values.plan_date import PlanDate
from mus_tui.words import speaking

LEVELS = (Level(id="lav", label="I ringe grad"), Level(id="hoej", label="I høj grad", text="Næsten altid"))
SCALES = (
    Scale(id="grad", levels=LEVELS, not_relevant="Ikke relevant"),
    Scale(id="ti", least=1, most=10, ends=("Slet ikke", "Fuldt ud")),
    Scale(id="om-nul", least=-2, most=2),
    Scale(
        id="fald", levels=tuple(Level(id=f"n{n}", label=f"{n} {said}") for n, said in ((3, "A"), (2, "B"), (1, "C")))
    ),
)
TOPICS = (Choice(id="opgaver", label="Opgaver"), Choice(id="kolleger", label="Kolleger, også i andre huse"))


def _on(scale: str) -> Field:
    return Field(id="felt", label="Felt", answer="scale", scale=scale)


def _said(field: Field, answer: Answer) -> tuple[str, str]:
    return say_answer(field, answer, SCALES), bar(field, answer, SCALES)


@pytest.mark.parametrize(
    ("scale", "chosen", "words", "picture"),
    [
        ("grad", "lav", "I ringe grad", "●○"),
        ("grad", "hoej", "I høj grad (Næsten altid)", "●●"),
        ("grad", NOT_RELEVANT, "Ikke relevant", ""),
        ("fald", "n3", "3 A", "●●●"),
        ("fald", "n1", "1 C", "●○○"),
        ("ti", "7", "7 (1 = Slet ikke, 10 = Fuldt ud)", "●●●●●●●○○○"),
        ("ti", "1", "1 (Slet ikke; 10 = Fuldt ud)", "●○○○○○○○○○"),
        ("om-nul", "minus-1", "-1 på en skala fra -2 til 2", "●●○○○"),
        ("om-nul", "2", "2 på en skala fra -2 til 2", "●●●●●"),
    ],
)
def test_a_point_is_said_with_what_the_form_says_it_means(scale: str, chosen: str, words: str, picture: str) -> None:
    assert _said(_on(scale), Answer(chosen=(chosen,))) == (words, picture)


def test_a_scale_of_numbers_is_said_in_the_language_that_is_spoken() -> None:
    with speaking("en"):
        assert say_answer(_on("om-nul"), Answer(chosen=("0",)), SCALES) == "0 on a scale from -2 to 2"


def test_choices_are_said_in_the_order_of_the_form() -> None:
    field = Field(id="hvad", label="Hvad", answer="choices", choices=TOPICS)
    assert _said(field, Answer(chosen=("kolleger", "opgaver"))) == ("Opgaver · Kolleger, også i andre huse", "")


def test_dates_names_and_words_are_said_as_they_were_written() -> None:
    when, who, words = (Field(id="felt", label="Felt", answer=kind) for kind in ("date", "person", "text"))
    assert _said(when, Answer(date=PlanDate(written="uge 43"))) == ("uge 43", "")
    assert _said(who, Answer(text="Mette Holm")) == ("Mette Holm", "")
    assert _said(words, Answer(text="Først det ene.\nSå det andet.")) == ("Først det ene.\nSå det andet.", "")


def test_what_was_not_answered_is_not_said() -> None:
    assert [_said(_on("grad"), Answer()), _said(_on("grad"), Answer(chosen=("ukendt",)))] == [("", ""), ("", "")]


def test_words_kept_beside_a_choice_are_said_below_it() -> None:
    assert say_answer(_on("grad"), Answer(chosen=("lav",), text="og somme tider mere"), SCALES) == (
        "I ringe grad\nog somme tider mere"
    )
