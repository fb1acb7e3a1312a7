from __future__ import annotations

from mus_tui.export.markdown import to_markdown
from mus_tui.export.plan_copy.besides import last_words as copied
from mus_tui.model.rules.group.members import without_member
from mus_tui.model.rules.last_words import EACH_UP_TO, last_word, last_words, speakers, with_last_word
from mus_tui.model.talk import Talk
from mus_tui.model.values.people import Participant
from tests.model.build import bare_talk


def group_of(size: int) -> Talk:
    people = [Participant(id=f"p{n}", role="leder" if n == 1 else "medarbejdere", name=f"P{n}") for n in range(1, size)]
    return bare_talk(kind="GRUS").altered(participants=(*people, Participant(id=f"p{size}", role="medarbejdere")))


def said(talk: Talk) -> list[tuple[str, str]]:
    return [(each.name, words) for each, words in last_words(talk)]


def test_each_has_a_last_word_while_they_are_few() -> None:
    assert [each.name for each in speakers(group_of(4))] == ["P1", "P2", "P3", "Medarbejdere"]


def test_a_larger_group_has_one_in_common_for_each_role() -> None:
    talk = with_last_word(group_of(5), "p2", "Vi hjælper\nhinanden")
    assert [each.name for each in speakers(talk)] == ["P1", "Medarbejdere"]
    assert said(talk) == [("Medarbejdere", "Vi hjælper hinanden")]


def test_in_a_larger_group_two_in_a_role_speak_as_one_too() -> None:
    talk = group_of(5)
    talk = talk.altered(
        participants=(*(p.altered(role="leder") for p in talk.participants[:3]), *talk.participants[3:])
    )
    assert [(each.participant, each.name, each.as_one) for each in speakers(talk)] == [
        ("p1", "Leder", True),
        ("p4", "Medarbejdere", True),
    ]


def test_an_emptied_last_word_leaves_nothing_behind() -> None:
    talk = with_last_word(bare_talk(), "p1", "Tak")
    assert (last_word(talk, "p1"), last_word(talk, "p2")) == ("Tak", "")
    assert len(talk.closing.takeaways) == 1
    assert with_last_word(talk, "p1", " ") == bare_talk()


def test_what_a_group_said_as_one_is_its_own_also_when_they_are_fewer() -> None:
    talk = without_member(with_last_word(group_of(5), "p2", "Gruppesidst"), "p3")
    assert len(talk.participants) == EACH_UP_TO
    assert said(talk) == [("Medarbejdere", "Gruppesidst")]


def test_who_was_taken_out_has_said_what_they_said() -> None:
    talk = without_member(with_last_word(group_of(4), "p3", "Jeg går"), "p3")
    assert said(talk) == [("P3", "Jeg går")]
    unnamed = without_member(with_last_word(group_of(4), "p4", "Jeg går"), "p4")
    assert said(unnamed) == [("Medarbejdere", "Jeg går")]


def test_in_a_copy_the_group_stands_under_its_own_word_and_each_of_a_few_under_their_whole_name() -> None:
    many = with_last_word(group_of(5), "p2", "Gruppesidst")
    assert "**Medarbejdere:** Gruppesidst" in to_markdown(copied(many))
    few = with_last_word(group_of(3), "p2", "Jeg")
    assert "**P2:** Jeg" in to_markdown(copied(few))
