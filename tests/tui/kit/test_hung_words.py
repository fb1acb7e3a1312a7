"""What a field hangs on stands before its label, where nobody has answered that yet."""

from __future__ import annotations

from mus_tui.tui.kit.way.hung_words import only_if, with_conditions
from tests.routed import routed_talk


def test_a_field_says_what_it_hangs_on_and_the_others_are_called_as_before() -> None:
    talk = routed_talk()
    asked = with_conditions(talk.template, talk.question("andet"))
    assert [field.label for field in asked.notes] == ["Svar", "Hvis «Ja» til «Leder du andre»: Om dit hold"]
    assert with_conditions(talk.template, talk.question("nu")) == talk.question("nu")
    assert only_if(talk.template, ()) == ""
