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


@pytest.mark.parametrize(
    ("written", "first", "last", "expected"),
    [
        ("i uge 6", date(2027, 2, 8), date(2027, 2, 14), "i uge 6 (8.–14. februar 2027)"),
        ("den 10. januar", date(2027, 1, 10), None, "den 10. januar 2027"),
        ("inden mandag den 1. Juni", JUNE, None, "inden mandag den 1. juni 2026"),
        ("fra april", date(2026, 4, 1), date(2026, 4, 30), "fra april 2026"),
        ("om 6", date(2027, 2, 6), None, "om 6 (6. februar 2027)"),
        ("midt i juni", date(2026, 6, 11), date(2026, 6, 20), "midt i juni (11.–20. juni 2026)"),
        ("i 2027", date(2027, 1, 1), date(2027, 12, 31), "i 2027"),
    ],
)
def test_what_stands_there_already_is_not_said_once_more(
    written: str, first: date, last: date | None, expected: str
) -> None:
    assert date_text(when(written, first, last)) == expected


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
