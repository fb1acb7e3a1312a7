"""Rows that were written at one question are asked about at a later, by what they were called."""

from __future__ import annotations

from mus_tui.export.markdown import to_markdown
from mus_tui.export.plan_copy.answers import answers_at
from mus_tui.model.rules.minutes import sources
from mus_tui.model.rules.open_items import OpenItem, open_items
from mus_tui.model.rules.preparation_route import asked_in
from mus_tui.model.rules.template.moving import moved
from mus_tui.model.talk import Talk
from mus_tui.model.values.answers import Answer
from mus_tui.model.values.plan_date import PlanDate
from mus_tui.model.values.preparation import Preparation
from mus_tui.model.values.rows import is_there
from mus_tui.model.values.template import Template
from tests.form_with_rows import again, rows_source, talk_about_rows_again


def with_goals() -> Talk:
    """The first and the third row are written; the third is begun with its day."""
    talk = talk_about_rows_again().with_note("maal", "Lære\n  regnskab", "", "mine/1/hvad")
    return talk.with_answer("maal", Answer(date=PlanDate(written="1. juni")), "", "mine/3/frist")


def asked(talk: Talk) -> list[str]:
    return [field.label for field in talk.question("igen").asked if is_there(field)]


def test_rows_are_called_what_was_written_first_in_them() -> None:
    assert asked(talk_about_rows_again()) == []
    assert asked(with_goals()) == [
        "Lære regnskab – Så langt er det",
        "Lære regnskab – Det mangler",
        "1. juni – Så langt er det",
        "1. juni – Det mangler",
        "Lære regnskab",
        "1. juni",
    ]


def test_an_answer_stays_where_what_its_row_was_called_is_taken_away() -> None:
    talk = with_goals().with_note("igen", "Budgettet", "", "naaet/1/mangler")
    talk = talk.with_note("maal", "", "", "mine/1/hvad")
    assert asked(talk)[:2] == ["Mål 1 – Så langt er det", "Mål 1 – Det mangler"]
    assert "Budgettet" in to_markdown(answers_at(talk, talk.question("igen")))


def test_only_rows_that_are_written_are_reminded_of() -> None:
    def lacking(talk: Talk) -> list[OpenItem]:
        return [each for each in open_items(talk) if each.step == "q-igen"]

    assert lacking(talk_about_rows_again()) == []
    talk = with_goals().with_answer("igen", Answer(chosen=("g2",)), "p1", "glad/1/grad")
    found = lacking(talk.with_answer("igen", Answer(chosen=("g2",)), "p1", "glad/3/grad"))
    assert found == [OpenItem("field", "q-igen", "Er målet godt?", field="glad/1/grad", people=("p2",))]


def test_copies_and_minutes_name_the_rows_by_what_was_written() -> None:
    talk = with_goals().with_answer("igen", Answer(chosen=("4",)), "", "naaet/1/grad")
    copied = to_markdown(answers_at(talk, talk.question("igen")))
    assert "| Lære regnskab | ●●●●○ 4 | – |" in copied
    assert "Mål 2" not in copied
    assert any("Lære regnskab – Så langt er det: 4" in source.text for source in sources(talk))


def test_somebody_prepares_on_the_rows_that_they_have_prepared() -> None:
    talk = with_goals()
    empty = Preparation(talk=talk.id, participant="p2")
    assert asked(asked_in(talk, empty))[0] == "Lære regnskab – Så langt er det"
    mine = empty.with_note("maal", "Holde fri", "mine/2/hvad")
    assert asked(asked_in(talk, mine)) == ["Holde fri – Så langt er det", "Holde fri – Det mangler", "Holde fri"]


def test_what_they_prepared_in_those_rows_is_all_there_and_what_they_wrote_elsewhere_is_not() -> None:
    talk = with_goals()
    mine = (
        Preparation(talk=talk.id, participant="p2").with_note("hverdag", "Kun mit").with_note("maal", "Andet", "andet")
    )
    mine = mine.with_answer("maal", Answer(date=PlanDate(written="i maj")), "mine/1/frist")
    mine = mine.with_answer("maal", Answer(chosen=("4",)), "mine/2/vigtigt")
    before = asked_in(talk, mine)
    assert asked(before)[-2:] == ["i maj", "4"]
    assert [(note.field, note.author) for note in before.notes] == [("mine/1/frist", ""), ("mine/2/vigtigt", "")]


def test_a_newer_template_that_asks_about_other_rows_leaves_the_answers_to_be_read() -> None:
    talk = with_goals().with_answer("igen", Answer(chosen=("4",)), "", "naaet/1/grad")
    same = again(rows_source())
    assert moved(talk, Template.model_validate(same)).answer("igen", "", "naaet/1/grad").chosen == ("4",)
    other = again(rows_source())
    questions = other["perspectives"][0]["questions"]
    questions[1]["notes"].append(questions[2]["notes"][0] | {"id": "andre", "required": False})
    questions[3] = questions[3] | {"notes": [questions[3]["notes"][0] | {"rows_from": "andre"}]}
    after = moved(talk, Template.model_validate(other))
    assert after.note("igen-foer") == "Lære regnskab – Så langt er det: 4"
