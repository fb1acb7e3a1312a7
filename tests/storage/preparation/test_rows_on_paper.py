"""A form with rows comes back as it was filled in, from every file it is written to."""

from __future__ import annotations

import random
import re
from collections.abc import Callable

import pytest

from mus_tui.export.forms.blank_forms import blank_forms
from mus_tui.export.forms.form_question import telling
from mus_tui.export.forms.paper_form import paper_form
from mus_tui.export.forms.preparation_form import preparation_form
from mus_tui.export.forms.sitting_form import sitting_form
from mus_tui.export.pieces import Piece
from mus_tui.model.forms.filled_form import read_answers
from mus_tui.model.forms.form_lines import alike
from mus_tui.model.forms.taking_in import take_in
from mus_tui.model.values.plan_date import PlanDate
from mus_tui.model.values.preparation import Preparation
from tests.form_with_rows import rows_source, talk_about_rows_again, talk_with_rows
from tests.storage.preparation.test_fields_on_paper import WRITTEN, Filled, in_boxes, in_markdown, in_words, said

TALK = talk_about_rows_again()
JONAS = TALK.participants[1]
BLANKS = blank_forms(TALK, JONAS)
FORMS: dict[str, Callable[[], list[Piece]]] = {
    "to prepare on": lambda: list(preparation_form(TALK, JONAS, by_hand=False)),
    "to prepare on by hand": lambda: list(preparation_form(TALK, JONAS, by_hand=True)),
    "to sit with": lambda: list(sitting_form(TALK)),
    "blank": lambda: list(paper_form(TALK.template, TALK.talk_kind)),
}


@pytest.mark.parametrize("written", WRITTEN.values(), ids=WRITTEN)
def test_every_answer_in_a_row_comes_back_where_it_was_written(
    written: Callable[[list[Piece], Filled, dict[str, str]], str],
) -> None:
    choose = random.Random(7)
    for name, form in FORMS.items():
        pieces = form()
        places = in_words(pieces)
        assert ("svar: styrker/styrker/2/hvad" in places) == name.startswith("to prepare")
        assert {"svar: maal/mine/1/hvad", "svar: maal/mine/4/frist", "svar: faelles/tal/k2/hvorfor"} <= set(places)
        for part in (0.0, 0.6, 1.0):
            at_boxes = in_boxes(pieces).items()
            crosses: Filled = {mark: (choose.choice(words),) for mark, words in at_boxes if choose.random() < part}
            words = {mark: f"Mit svar {n}" for n, mark in enumerate(places) if choose.random() < part}
            expected = {mark: {alike(word) for word in crossed} for mark, crossed in crosses.items()}
            assert said(read_answers(written(pieces, crosses, words), BLANKS)) == (words, expected)


@pytest.mark.parametrize("written", WRITTEN.values(), ids=WRITTEN)
def test_crosses_in_rows_are_found_where_the_marks_were_deleted(
    written: Callable[[list[Piece], Filled, dict[str, str]], str],
) -> None:
    pieces = FORMS["to prepare on"]()
    crosses = {mark: words[-1:] for mark, words in in_boxes(pieces).items()}
    bare = re.sub(" ?<!--.*?-->", "", written(pieces, crosses, {}))
    expected = {mark: {alike(word) for word in words} for mark, words in crosses.items()}
    assert said(read_answers(bare, BLANKS)) == ({}, expected)


def test_a_form_is_taken_into_the_rows_of_a_preparation() -> None:
    pieces = FORMS["to prepare on"]()
    crosses: Filled = {"svar: krav/hver/k2/grad": ("I høj grad",), "svar: maal/mine/1/vigtigt": ("4",)}
    crosses["svar: styrker/styrker/2/grad"] = ("5",)
    words = {
        "svar: maal/mine/1/hvad": "Lære regnskab",
        "svar: igen/naaet/3/mangler": "Tid",
        "svar: maal/mine/1/frist": "1. juni 2026",
    }
    answers = read_answers(in_markdown(pieces, crosses, words), BLANKS)
    before = Preparation(talk=TALK.id, participant=JONAS.id)
    found = take_in(TALK, before, answers, telling(), lambda date: PlanDate(written=date)).preparation
    assert found.left_over == ""
    assert found.answer("krav", "hver/k2/grad").chosen == ("g4",)
    assert found.answer("maal", "mine/1/vigtigt").chosen == ("4",)
    assert found.answer("styrker", "styrker/2/grad").chosen == ("5",)
    assert found.note("igen", "naaet/3/mangler") == "Tid"
    assert found.note("maal", "mine/1/hvad") == "Lære regnskab"
    assert found.answer("maal", "mine/1/frist").date.written == "1. juni 2026"


@pytest.mark.parametrize("written", WRITTEN.values(), ids=WRITTEN)
def test_a_table_that_is_only_read_is_no_part_of_the_answers_around_it(
    written: Callable[[list[Piece], Filled, dict[str, str]], str],
) -> None:
    source = rows_source()
    table = {"id": "point", "answer": "rows", "items_label": "Point", "fields": [{"id": "det", "label": "Beskrivelse"}]}
    table["items"] = [{"id": f"p{n}", "label": str(n), "given": [said]} for n, said in ((1, "Lidt"), (2, "Meget"))]
    before, after = ({"id": each, "label": each.title()} for each in ("foer", "efter"))
    source["perspectives"][0]["questions"][1]["notes"] = [before, table, after]
    talk = talk_with_rows(**source)
    pieces, words = list(preparation_form(talk, JONAS, by_hand=False)), {"svar: faelles/foer": "Godt og skidt"}
    assert said(read_answers(written(pieces, {}, words), blank_forms(talk, JONAS))) == (words, {})
