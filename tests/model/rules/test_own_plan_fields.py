from __future__ import annotations

from datetime import date

import pytest

from mus_tui.model.rules.crossing import plan_of, what_goes
from mus_tui.model.rules.difference import differences
from mus_tui.model.rules.group.belonging import belongs_to
from mus_tui.model.rules.last_year import following
from mus_tui.model.rules.open_items import open_items
from mus_tui.model.rules.plan.cells import cells_in, emptied, put_back, with_row
from mus_tui.model.rules.plan.paste import pasted
from mus_tui.model.rules.plan.places import Place
from mus_tui.model.rules.plan.rows import moved_past, plan_rows
from mus_tui.model.rules.template.check import misfits
from mus_tui.model.rules.template.moving import loses_plan, moved
from mus_tui.model.talk import Talk
from mus_tui.model.values.answers import Answer
from mus_tui.model.values.people import Participant
from mus_tui.model.values.plan import missing
from mus_tui.model.values.plan_date import PlanDate
from mus_tui.model.values.template import Template
from tests.tui.a_plan import on_day, own, row, talk_with_own_fields

A_DAY = on_day("1. juni", date(2027, 6, 1))
FULL = row(
    1,
    "Mål",
    own=own(omraade=("fag",), svaert=("let",), mentor="Jonas", begynd=A_DAY, hvor="Her"),
    agreed=("p1", "p2"),
)
PARTS = [{"id": "kort", "title": "Kort sigt"}, {"id": "lang", "title": "Lang sigt"}]


def read(words: str) -> PlanDate:
    return PlanDate(written=words)


def with_template(talk: Talk, **changes: object) -> Talk:
    return talk.altered(template=talk.template.altered(**changes))


def test_the_form_fits_and_its_cells_stand_in_its_order() -> None:
    talk = talk_with_own_fields()
    assert misfits(talk.template) == ()
    assert [(each.field, each.kind) for each in cells_in(talk, row(1, "Mål"))] == [
        ("omraade", "choices"),
        ("goal", "text"),
        ("svaert", "choices"),
        ("mentor", "name"),
        ("begynd", "date"),
        ("hvor", "text"),
    ]


def test_they_are_reminded_of_what_is_asked_for_also_of_a_day_that_is_unclear() -> None:
    talk = talk_with_own_fields(FULL.with_own("svaert", Answer()))
    assert [field.id for each in open_items(talk) for field in each.fields] == ["svaert"]
    form = talk.template.plan
    day = form.fields[4].altered(required=True)
    asked = form.altered(headings=(form.headings[0].altered(fields=(day,)),))
    assert [field.id for field in missing(asked, FULL.with_own("begynd", Answer(date=read("engang"))))] == ["begynd"]
    assert missing(asked, FULL) == ()


def test_an_answer_of_its_own_is_a_word_of_the_row() -> None:
    talk = talk_with_own_fields(FULL)
    changed = with_row(talk, emptied(FULL, "hvor"))
    assert changed.agreements[0].agreed == ()
    assert put_back(changed, "a1", "hvor", FULL).agreements == (FULL,)
    assert [(each.kind, each.id) for each in differences(talk, changed)] == [("agreement", "a1")]
    assert not row(1, own=own(hvor="Her")).is_empty
    assert row(1, own=own(hvor="Her")).with_own("hvor", Answer()).is_empty


def test_a_label_with_a_comma_is_pasted_as_one_choice_and_what_is_no_choice_is_kept() -> None:
    talk = pasted(
        talk_with_own_fields(row(1)), Place("a1", "omraade"), [["Kolleger, ledere", "Mål", "Let, Meget"]], read
    ).talk
    said = talk.agreements[0]
    assert (said.answer_in("omraade").chosen, said.answer_in("svaert").chosen) == (("kolleger",), ("let",))
    assert said.answer_in("hvor").text == "Meget"


# The years and other talks


def next_talk(before: Talk, **template: object) -> Talk:
    talk = with_template(talk_with_own_fields(), **template).altered(id="ny", held=date(2027, 11, 1))
    return following(talk, before)


def test_they_go_along_into_the_next_year_but_for_days() -> None:
    then = talk_with_own_fields(FULL)
    now = next_talk(then).with_carried(f"{then.id}/a1")
    assert now.previous[0].agreements[0].own == FULL.own
    assert now.agreements[0].own == own(omraade=("fag",), svaert=("let",), mentor="Jonas", hvor="Her")


def test_they_are_never_matched_with_those_of_another_template_nor_of_another_kind() -> None:
    then = talk_with_own_fields(FULL)
    assert next_talk(then, id="andet").with_carried(f"{then.id}/a1").agreements[0].own == ()
    form = then.template.plan
    other = form.fields[5].altered(answer="person", suggestions=())
    headings = (*form.headings[:4], form.headings[4].altered(fields=(other,)))
    talk = next_talk(then, plan=form.altered(headings=headings)).with_carried(f"{then.id}/a1")
    assert [each.field for each in talk.agreements[0].own] == ["omraade", "svaert"]


def test_an_earlier_plan_says_what_its_points_mean_without_its_scale() -> None:
    then = talk_with_own_fields(FULL)
    form = plan_of(next_talk(then), then).form
    assert [each.label for each in form.fields[2].choices] == ["Let (kan selv)", "Svært", "Ved ikke"]
    assert form.fields[2].scale is None


def test_others_read_the_names_of_those_whom_a_field_of_its_own_asks_for() -> None:
    said = row(1, "Mål", own=own(mentor="Begge", hvor="begge"))
    gone = what_goes(talk_with_own_fields(said), said)
    assert gone.own == own(mentor="Karen Mose, Jonas Kær", hvor="begge")


def test_a_row_belongs_to_those_whom_a_field_of_its_own_asks_for() -> None:
    people = (("leder", "Karen Mose"), ("medarbejdere", "Jonas Kær"), ("medarbejdere", "Ida Lind"))
    members = tuple(Participant(id=f"p{n}", role=role, name=name) for n, (role, name) in enumerate(people, 1))
    talk = talk_with_own_fields(FULL).altered(kind="GRUS", participants=members)
    assert [each.name for each in belongs_to(talk, FULL)] == ["Jonas Kær"]
    assert belongs_to(talk, row(1, "Mål", own=own(hvor="Jonas"))) == ()


def test_a_newer_template_that_asks_in_another_way_leaves_the_plan_its_form() -> None:
    talk = talk_with_own_fields(FULL)
    form = talk.template.plan
    assert not loses_plan(talk, talk.template)
    asked = form.fields[2].altered(answer="text", scale=None)
    newer = talk.template.altered(
        plan=form.altered(headings=(*form.headings[:3], form.headings[3].altered(fields=(asked,))))
    )
    after = moved(talk, newer)
    assert after.template.plan == talk.template.whole_plan
    assert after.agreements == talk.agreements


# Parts


def parted(*rows: object, **plan: object) -> Talk:
    return talk_with_own_fields(*rows, parts=PARTS, **plan)  # type: ignore[arg-type]


def test_rows_stand_in_their_part_with_an_empty_one_at_the_end_of_each() -> None:
    talk = parted(row(1, "A", perspective="lang"), row(2, "B", perspective="kort"), row(3, "C", perspective="trivsel"))
    assert [(each.id, each.number, each.group, each.is_other) for each in plan_rows(talk)] == [
        ("a2", 1, "Kort sigt", False),
        ("", 0, "Kort sigt", False),
        ("a1", 2, "Lang sigt", False),
        ("", 0, "Lang sigt", False),
        ("a3", 3, "", True),
    ]
    assert moved_past(talk, "a2", 1) is talk


def test_an_agreement_made_at_a_question_is_in_no_part_until_they_say_so() -> None:
    assert parted().new_agreement("hverdag", "trivsel").perspective is None
    assert parted().new_agreement(perspective="lang").perspective == "lang"
    assert talk_with_own_fields().new_agreement("hverdag", "trivsel").perspective == "trivsel"


def test_a_row_that_is_carried_on_stands_in_the_same_part() -> None:
    then = parted(row(1, "A", perspective="lang"))
    now = following(parted().altered(id="ny", held=date(2027, 11, 1)), then)
    assert now.with_carried(f"{then.id}/a1").agreements[0].perspective == "lang"
    assert next_talk(then).with_carried(f"{then.id}/a1").agreements[0].perspective is None


@pytest.mark.parametrize(("part", "kept"), [("kort", False), ("lang", True)])
def test_a_newer_template_without_a_part_that_has_rows_leaves_the_plan_its_form(part: str, kept: bool) -> None:
    talk = parted(row(1, "A", perspective="lang"))
    newer: Template = talk.template.altered(plan=talk.template.plan.altered(parts=({"id": part, "title": "Del"},)))
    assert loses_plan(talk, newer) is not kept
