"""Columns and parts of the plan that are there only after an answer."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from mus_tui.export.forms.blank_forms import blank_forms
from mus_tui.export.forms.paper_form import paper_form
from mus_tui.export.forms.puzzle_sheets import puzzle_sheets
from mus_tui.export.forms.sitting_form import sitting_form
from mus_tui.export.markdown import to_markdown
from mus_tui.export.plan_copy.document import plan_copy
from mus_tui.export.template.as_markdown import template_markdown
from mus_tui.language.change_saying import say_changes
from mus_tui.model.rules.open_items import open_items
from mus_tui.model.rules.plan.cells import cells_in
from mus_tui.model.rules.plan.paste import pasted
from mus_tui.model.rules.plan.places import Place
from mus_tui.model.rules.plan.rows import plan_rows
from mus_tui.model.rules.template.changes import changes
from mus_tui.model.rules.template.moving import moved
from mus_tui.model.talk import Talk
from mus_tui.model.values.parts.hanging import plan_asked
from mus_tui.model.values.plan import Agreement
from mus_tui.model.values.plan_date import PlanDate
from mus_tui.model.values.template import Template
from mus_tui.tui.start.template_page import template_page
from tests.routed import answered, routed_source, routed_talk
from tests.tui.a_plan import own

LEADS = {"leder": "ja"}
IF_LEADING = "Hvis «Ja» til «Leder du andre»"
PARTS: list[dict[str, Any]] = [
    {"id": "mig", "title": "Medarbejderens del", "text": "Det, du selv gør.\n- på arbejdet\n- hjemme"},
    {"id": "leder", "title": "Lederens del", "if": LEADS},
]


def source(**plan: Any) -> dict[str, Any]:
    made = routed_source()
    made["plan"]["headings"] += [
        {"text": "Vejen", "fields": []},
        {"text": "For holdet", "fields": [{"id": "hold", "answer": "text", "label": "Hold", "if": LEADS}]},
        {
            "text": "Støtte",
            "fields": [
                {"id": "support", "label": "Hvem", "if": {"ansvar/pres": 5}},
                {"id": "follow_up_on", "label": "Hvornår igen"},
            ],
        },
    ]
    made["plan"] |= plan
    return made


def talk(*agreements: Agreement, **plan: Any) -> Talk:
    return routed_talk(source(**plan)).altered(agreements=agreements, agreements_made=len(agreements))


def columns(talk: Talk) -> list[str]:
    """Return the cells of a new agreement that are not those of the sample."""
    return [cell.field for cell in cells_in(talk, None) if cell.field in {"hold", "support", "follow_up_on"}]


def test_a_column_is_there_once_the_answer_is_and_goes_with_it() -> None:
    assert columns(talk()) == ["follow_up_on"]
    led = answered(talk(), "leder", "ja")
    assert columns(led) == ["hold", "follow_up_on"]
    assert columns(answered(led, "pres", "5")) == ["hold", "support", "follow_up_on"]
    assert columns(answered(led, "leder", "nej")) == ["follow_up_on"]


def test_a_title_over_columns_that_all_fall_away_goes_with_them() -> None:
    one = routed_source()
    one["plan"]["headings"] += source()["plan"]["headings"][-3:-1]
    assert "Vejen" not in [title for title, _ in plan_asked(routed_talk(one)).titled]
    assert "Vejen" in [title for title, _ in plan_asked(answered(routed_talk(one), "leder", "ja")).titled]


def test_what_was_written_in_it_stays_to_be_read_and_is_not_asked_for() -> None:
    there = Agreement(id="a1", goal="Ro", own=own(hold="Faste møder"), support="Karen")
    without = talk(there, Agreement(id="a2", goal="Tid"))
    assert columns(without) == ["hold", "support", "follow_up_on"]
    copy = to_markdown(plan_copy(without))
    assert "Faste møder" in copy and "Karen" in copy and "For holdet" in copy
    empty = talk(Agreement(id="a1", goal="Ro"))
    assert "For holdet" not in to_markdown(plan_copy(empty)) and "Hvornår igen" not in columns(empty)
    lacking = [field.id for item in open_items(without) for field in item.fields]
    assert "hold" not in lacking and "support" not in lacking


def test_what_is_pasted_goes_past_a_column_that_is_not_there() -> None:
    def put(talk: Talk) -> Agreement:
        there = Place(plan_rows(talk)[0].key, "evaluation")
        return pasted(talk, there, [["Se", "En"]], _not_read, {}).talk.agreements[0]

    assert put(talk()).follow_up_on.written == "En"
    assert put(answered(talk(), "leder", "ja")).answer_in("hold").text == "En"


def _not_read(words: str) -> PlanDate:
    return PlanDate(written=words, first=date(2027, 1, 1), last=date(2027, 1, 1))


def test_on_paper_it_is_there_with_what_it_hangs_on_until_the_answer_says_otherwise() -> None:
    whole = talk(parts=PARTS)
    for form in (paper_form(whole.template, whole.talk_kind), sitting_form(whole), puzzle_sheets(whole)):
        written = to_markdown(form)
        assert f"For holdet – {IF_LEADING}." in written
        assert "Hvis «5» til «Hvor presset er du»: Hvem" in written
        assert f"### Lederens del\n\n{IF_LEADING}\n" in written
        assert "### Medarbejderens del\n\nDet, du selv gør.\n\n- på arbejdet" in written
    later = to_markdown(sitting_form(answered(whole, "leder", "nej")))
    assert "For holdet" not in later and "Lederens del" not in later and "Hvornår igen" in later


def test_a_form_from_before_the_answer_is_known_when_it_comes_back() -> None:
    person = talk().participants[1]
    before = to_markdown(sitting_form(talk(parts=PARTS))).split("\n")
    known = "\n".join(blank_forms(answered(talk(parts=PARTS), "leder", "nej"), person)).split("\n")
    assert "### Lederens del" in before and "For holdet" in "\n".join(before)
    assert [line for line in before if line not in known] == []


def test_a_part_is_there_after_its_answer_and_where_something_stands_in_it() -> None:
    def groups(talk: Talk) -> list[str]:
        return list(dict.fromkeys(row.group for row in plan_rows(talk)))

    assert groups(talk(parts=PARTS)) == ["Medarbejderens del"]
    assert groups(answered(talk(parts=PARTS), "leder", "ja")) == ["Medarbejderens del", "Lederens del"]
    written = talk(Agreement(id="a1", goal="Ro", perspective="leder"), parts=PARTS)
    assert groups(written) == ["Medarbejderens del", "Lederens del"]
    assert "## Lederens del" in to_markdown(plan_copy(written))


def test_a_template_as_a_document_says_what_they_hang_on_and_what_a_part_is() -> None:
    said = template_markdown(talk(parts=PARTS).template)
    assert f"- **For holdet:** – Hold ({IF_LEADING})" in said
    assert f"**Lederens del ({IF_LEADING})**" in said
    assert "**Medarbejderens del:** Det, du selv gør." in said
    page = [each.text for each in template_page(talk(parts=PARTS, after="ro").template)]
    assert {"Den kommer efter «Ro».", "Lederens del", "Det, du selv gør.", IF_LEADING} <= set(page)


def test_what_is_different_is_told_in_words() -> None:
    bare = source(parts=[{**PARTS[0]}, {**PARTS[1], "if": {}}])
    del bare["plan"]["headings"][-2]["fields"][0]["if"]
    told = changes(Template.model_validate(bare), talk(parts=PARTS).template)
    assert [line for _, lines in say_changes(told) for line in lines] == [
        "«Lederens del» er nu kun med efter svaret «Leder du andre: Ja»",
        "«Hold» er nu kun med efter svaret «Leder du andre: Ja»",
    ]


def test_a_plan_that_a_talk_keeps_hangs_on_nothing_in_the_template_it_went_over_to() -> None:
    had = talk(Agreement(id="a1", goal="Ro", own=own(hold="Faste møder"), perspective="mig"), parts=PARTS)
    kept = moved(had, Template.model_validate(routed_source()))
    assert not kept.template.plan.hangs
    assert columns(kept) == ["hold", "support", "follow_up_on"]


@pytest.mark.parametrize("held", ["", "hold"])
def test_a_field_that_is_held_has_its_cell_for_as_long(held: str) -> None:
    there = [cell.field for cell in cells_in(talk(), Agreement(id="a1", goal="Ro"), held)]
    assert ("hold" in there) == bool(held)
