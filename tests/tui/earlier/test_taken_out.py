"""Who was taken out of a group sat there too: they are named where its agreements are released and asked for."""

from __future__ import annotations

from mus_tui.model.rules.crossing import with_release
from mus_tui.model.rules.group.members import without_member
from mus_tui.model.talk import Talk
from mus_tui.tui.earlier.crossing import CrossingScreen
from tests.model.rules.test_individual import GROUP, talk_of


def without_carla() -> Talk:
    talk = talk_of("herlev", "GRUS", *GROUP).with_note("trivslen", "Travlt.", author="p4")
    talk = talk.with_agreement(talk.new_agreement().altered(goal="Vi deler vagterne."))
    return with_release(without_member(talk, "p4"), "a1", released=True)


def test_what_is_taken_into_a_talk_of_two_is_asked_for_under_the_name_of_one_taken_out() -> None:
    assert "Carla" in CrossingScreen(talk_of("herlev", "KORTMUS", *GROUP[:2]), without_carla())._said()


def test_one_taken_out_of_the_talk_that_takes_it_in_has_come_to_it() -> None:
    before = talk_of("herlev", "GRUS", *GROUP[:3])
    assert "Carla" in CrossingScreen(without_carla(), before)._said()
