"""Dates as they were written and as they were understood."""

from __future__ import annotations

from datetime import date

import pytest

from mus_tui.export.plan_copy.agreement_text import content, date_text
from mus_tui.model.values.plan import Action, Agreement
from mus_tui.model.values.plan_date import PlanDate
from tests.export.talks import template, when

JUNE = date(2026, 6, 1)


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("1. juni 2026", "1. juni 2026"),
        ("mandag den 1. juni 2026", "mandag den 1. juni 2026"),
        ("1. Juni", "1. juni 2026"),
        ("01.06.2026", "01.06.2026"),
        ("1/6-2026", "1/6-2026"),
        ("1/6", "1/6 (1. juni 2026)"),
        ("om 3 måneder", "om 3 måneder (1. juni 2026)"),
        ("", "1. juni 2026"),
    ],
)
def test_a_day_is_explained_only_where_that_says_more(written: str, expected: str) -> None:
    assert date_text(when(written, JUNE)) == expected


def test_a_span_is_explained_by_its_days() -> None:
    assert date_text(when("til sommer", JUNE, date(2026, 8, 31))) == "til sommer (1. juni – 31. august 2026)"


def test_words_nobody_understood_stand_as_they_were_written() -> None:
    assert date_text(PlanDate(written="når det passer")) == "når det passer"


def test_a_space_in_a_field_does_not_hide_that_nothing_may_be_passed_on() -> None:
    form = template("albertslund").plan
    heading = next(each for each in form.headings if any(field.id == "goal" for field in each.fields))
    bare = content(form, heading, Agreement(id="a1", goal="Orlov"))
    assert content(form, heading, Agreement(id="a1", goal="Orlov", disclose=" ", disclose_to="\n")) == bare


def test_who_answers_for_the_row_and_for_all_its_actions_is_said_once() -> None:
    form = template("kk_buf").plan
    heading = next(each for each in form.headings if any(field.id == "responsible" for field in each.fields))
    row = Agreement(id="a1", goal="Orlov", responsible="Amal", actions=(Action(what="Søger", responsible="Amal"),))
    assert content(form, heading, row).count("Amal") == 1
    other = row.altered(actions=(Action(what="Søger", responsible="Bo"),))
    assert content(form, heading, other).endswith("Amal\nBo")


def test_a_line_left_empty_among_the_steps_leaves_no_gap() -> None:
    form = template("herlev").plan
    heading = next(each for each in form.headings if any(field.id == "actions" for field in each.fields))
    steps = (Action(what="Søger orlov\n\n \nog får den"), Action(what=" \n"), Action(what="Holder den"))
    said = content(form, heading, Agreement(id="a1", goal="Orlov", actions=steps))
    assert said.replace("\N{NO-BREAK SPACE}", " ") == "1. Søger orlov\nog får den\n2. Holder den"
