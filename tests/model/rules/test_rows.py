"""Rows are answered field by field: what lacks in them is told once, and a newer template loses nothing of them."""

from __future__ import annotations

from mus_tui.model.rules.minutes import sources
from mus_tui.model.rules.open_items import OpenItem, open_items
from mus_tui.model.rules.template.moving import moved
from mus_tui.model.talk import Talk
from mus_tui.model.values.answers import Answer
from mus_tui.model.values.template import Template
from tests.form_with_rows import rows_source, talk_with_rows


def lacking(talk: Talk) -> list[OpenItem]:
    return [each for each in open_items(talk) if each.kind == "field"]


def test_rows_that_lack_are_reminded_of_once_until_there_are_as_many_as_the_form_asks_for() -> None:
    talk = talk_with_rows()
    assert lacking(talk) == [OpenItem("field", "q-maal", "Mine mål", field="mine/1/hvad")]
    talk = talk.with_note("maal", "Lære regnskab", "", "mine/1/hvad")
    assert [each.field for each in lacking(talk)] == ["mine/2/hvad"]
    talk = talk.with_answer("maal", Answer(chosen=("2",)), "", "mine/3/vigtigt")
    assert lacking(talk) == []


def test_of_rows_that_the_form_gives_every_answer_is_asked_for_of_each_person() -> None:
    source = rows_source()
    source["perspectives"][0]["questions"][0]["notes"][0]["required"] = True
    source["perspectives"][0]["questions"] = source["perspectives"][0]["questions"][:1]
    talk = talk_with_rows().altered(template=Template.model_validate(source))
    for n in range(1, 5):
        talk = talk.with_answer("krav", Answer(chosen=("g2",)), "p1", f"hver/k{n}/grad")
    talk = talk.with_answer("krav", Answer(chosen=("g2",)), "p2", "hver/k1/grad")
    assert lacking(talk) == [OpenItem("field", "q-krav", "Kravene", field="hver/k2/grad", people=("p2",))]


def test_what_was_answered_in_a_row_that_is_gone_stays_to_be_read() -> None:
    talk = talk_with_rows().with_answer("krav", Answer(chosen=("g4",)), "p1", "hver/k4/grad")
    talk = talk.with_answer("krav", Answer(chosen=("g2",)), "p1", "hver/k1/grad")
    source = rows_source()
    source["perspectives"][0]["questions"][0]["notes"][0]["items"].pop()
    after = moved(talk, Template.model_validate(source))
    assert after.answer("krav", "p1", "hver/k1/grad").chosen == ("g2",)
    assert after.note("krav-foer") == "Mette: Initiativ: I høj grad"


def test_minutes_offer_a_row_by_its_number_and_what_is_asked() -> None:
    talk = talk_with_rows().with_answer("maal", Answer(chosen=("4",)), "", "mine/1/vigtigt")
    assert any("1. Hvor vigtigt er det?: 4" in source.text for source in sources(talk))
