"""A plan with columns, titles and parts of its own, in every kind of copy and on the empty form."""

from __future__ import annotations

from datetime import date
from io import BytesIO

import pytest

from mus_tui.export.forms.paper_form import paper_form
from mus_tui.export.html import to_html
from mus_tui.export.markdown import to_markdown
from mus_tui.export.plan_copy.copies import third_persons_copy
from mus_tui.export.plan_copy.document import plan_copy
from mus_tui.export.template.as_markdown import template_markdown
from mus_tui.export.word import to_word_bytes
from mus_tui.model.rules.silence import with_silence
from tests.tui.a_plan import on_day, own, row, talk_with_own_fields

PARTS = [{"id": "kort", "title": "Kort sigt"}, {"id": "lang", "title": "Lang sigt"}]
ANSWERS = own(
    omraade=("kolleger",),
    svaert=("let",),
    mentor="Karen Lund",
    begynd=on_day("om lidt", date(2027, 6, 1)),
    hvor="På kursus",
)
TALK = talk_with_own_fields(row(1, "Holde oplæg", own=ANSWERS, disclose="At oplægget er aftalt", disclose_to="Bo"))
SAID = ("Kolleger, ledere", "●○ Let", "Let = kan selv", "Karen Lund", "1. juni 2027", "På kursus")


def word_text(data: bytes) -> str:
    from docx import Document

    page = Document(BytesIO(data))
    cells = (cell.text for table in page.tables for each in table.rows for cell in each.cells)
    return "\n".join([*(each.text for each in page.paragraphs), *cells])


@pytest.mark.parametrize("layout", ["table", "cards"])
def test_a_copy_says_what_stands_in_fields_of_the_forms_own(layout: str) -> None:
    plan = TALK.template.plan.altered(layout=layout)
    talk = TALK.altered(template=TALK.template.altered(plan=plan))
    copies = (to_markdown(plan_copy(talk)), to_html(plan_copy(talk)), word_text(to_word_bytes(plan_copy(talk))))
    for copy in copies:
        unbroken = copy.replace("\N{NO-BREAK SPACE}", " ")
        assert [words for words in (*SAID, "Vejen") if words not in unbroken] == []


def test_what_may_be_passed_on_is_all_that_a_third_person_reads_and_what_is_silenced_is_gone() -> None:
    told = to_markdown(third_persons_copy(TALK, "Bo", TALK.agreements))
    assert "At oplægget er aftalt" in told
    silent = to_markdown(plan_copy(with_silence(TALK, "a1", "employee")))
    assert [words for words in SAID if words in told or words in silent] == []


def test_a_title_stands_over_its_columns_and_the_parts_one_after_the_other() -> None:
    talk = talk_with_own_fields(
        row(1, "Om ti år", perspective="lang"), row(2, "I morgen", perspective="kort"), parts=PARTS
    )
    page = to_html(plan_copy(talk))
    assert '<th colspan="2"></th><th colspan="2">Vejen</th>' in page
    places = [page.index(words) for words in ("Kort sigt", "I morgen", "Lang sigt", "Om ti år")]
    assert places == sorted(places)
    assert "Øvrige" not in page


def test_the_empty_form_has_room_for_each_and_boxes_for_what_is_chosen_in_every_part() -> None:
    talk = talk_with_own_fields(parts=PARTS)
    form = list(paper_form(talk.template, talk.talk_kind))
    written = to_markdown(form)
    assert (
        written.count("- [ ] Kolleger, ledere") == written.count("Vejen · Hvor svært") == written.count("Begynder:") > 1
    )
    assert written.index("Kort sigt") < written.index("Lang sigt")
    assert "Let = kan selv" in written
    assert "☐ Ved ikke" in word_text(to_word_bytes(form))


def test_a_template_that_is_read_says_how_its_own_fields_are_answered() -> None:
    read = template_markdown(talk_with_own_fields(parts=PARTS).template)
    assert "Kort sigt · Lang sigt" in read
    assert "Let – Ved ikke" in read or "Let – Svært" in read
