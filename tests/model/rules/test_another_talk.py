from __future__ import annotations

from datetime import date

import pytest

from mus_tui.model.rules.another_talk import about_the_same, in_one_week
from mus_tui.model.talk import Talk
from mus_tui.model.values.people import Participant
from tests.sample import sample_talk


def with_employee(name: str) -> Talk:
    talk = sample_talk()
    return talk.altered(participants=(talk.participants[0], talk.participants[1].altered(name=name)))


@pytest.mark.parametrize(("name", "same"), [("JONAS HOLM", True), ("Jonas", False), ("Mette Friis", False)])
def test_the_one_a_plan_is_about_is_known_by_name_in_any_case(name: str, same: bool) -> None:
    assert about_the_same(sample_talk(), with_employee(name)) is same


def test_letters_are_compared_composed() -> None:
    assert about_the_same(with_employee("A\u030asa"), with_employee("\u00c5sa"))


def test_nobody_without_a_name_is_the_same_as_anybody() -> None:
    assert not about_the_same(with_employee(""), with_employee(""))


def test_a_group_is_the_same_only_as_all_of_it() -> None:
    people = (Participant(id="p1", role="leder", name="Mette"), Participant(id="p2", role="medarbejdere", name="AB"))
    group = sample_talk().altered(kind="GRUS", participants=people)
    larger = group.altered(participants=(*people, Participant(id="p3", role="medarbejdere", name="CD")))
    assert about_the_same(group, group)
    assert not about_the_same(group, larger)


def test_a_week_begins_on_monday_and_may_span_the_new_year() -> None:
    assert in_one_week(date(2026, 12, 28), date(2027, 1, 3))
    assert not in_one_week(date(2026, 11, 29), date(2026, 11, 30))
