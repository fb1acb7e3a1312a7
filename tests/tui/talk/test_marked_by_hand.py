"""A question marked by hand is talked about, and so is the mandatory topic that it is (E6, S2)."""

from __future__ import annotations

from mus_tui.model.talk import Talk
from mus_tui.model.values.position import Position
from mus_tui.tui.desk import Desk
from tests.model.rules.test_individual import GROUP, talk_of
from tests.tui.at_table import NOW


def desk_with(talk: Talk) -> Desk:
    return Desk(talk, Position(), lambda: None, lambda: NOW, NOW)


def test_with_a_question_goes_the_topic_that_it_is_and_undo_takes_back_that_mark_alone() -> None:
    talk = talk_of("herlev", "MUS", *GROUP[:2])
    desk = desk_with(talk)
    desk.mark("q-lederen-som-leder")
    assert desk.talk.topic_mark("lederen-som-leder").state == "discussed"
    desk.put(desk.talk.with_passed("q-det-faglige"))
    desk.undo()
    assert (desk.talk.passed, desk.talk.topics) == (("q-det-faglige",), ())
    desk.redo()
    assert desk.talk.topic_mark("lederen-som-leder").state == "discussed"
    desk.mark("q-lederen-som-leder")
    assert (desk.talk.passed, desk.talk.topics) == (("q-det-faglige",), ())


def test_what_a_question_only_covers_has_a_tick_of_its_own() -> None:
    talk = talk_of("herlev", "MUS", *GROUP[:2])
    desk = desk_with(talk)
    desk.mark("q-det-faglige")
    assert (desk.talk.passed, desk.talk.topics) == (("q-det-faglige",), ())
