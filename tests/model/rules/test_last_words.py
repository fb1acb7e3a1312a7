from __future__ import annotations

from mus_tui.model.rules.last_words import last_words, speakers, with_last_word
from mus_tui.model.talk import Talk
from mus_tui.model.values.people import Participant
from tests.model.build import bare_talk


def group_of(size: int) -> Talk:
    people = [Participant(id=f"p{n}", role="leder" if n == 1 else "medarbejdere", name=f"P{n}") for n in range(1, size)]
    return bare_talk(kind="GRUS").altered(participants=(*people, Participant(id=f"p{size}", role="medarbejdere")))


def test_each_has_a_last_word_while_they_are_few() -> None:
    assert [each.name for each in speakers(group_of(4))] == ["P1", "P2", "P3", "Medarbejdere"]


def test_a_larger_group_has_one_in_common_for_each_role() -> None:
    talk = with_last_word(group_of(5), "p2", "Vi hjælper\nhinanden")
    assert [each.name for each in speakers(talk)] == ["P1", "Medarbejdere"]
    assert last_words(talk) == (("Medarbejdere", "Vi hjælper hinanden"),)


def test_an_emptied_last_word_leaves_nothing_behind() -> None:
    talk = with_last_word(bare_talk(), "p1", "Tak")
    assert len(talk.closing.takeaways) == 1
    assert with_last_word(talk, "p1", " ") == bare_talk()
