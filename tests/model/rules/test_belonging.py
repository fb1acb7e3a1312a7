"""What of a group's plan is for all, some or one is read from who does it; each gets theirs and the group's."""

from __future__ import annotations

from datetime import date

import pytest

from mus_tui.model.rules.about_talk import with_about
from mus_tui.model.rules.group.belonging import (
    as_copied_for,
    belongs_to,
    is_for,
    misnamed_by,
    named_otherwise,
    no_longer_in,
    sat_by,
    sat_in,
    with_own_copy,
)
from mus_tui.model.rules.group.members import with_member, without_member
from mus_tui.model.rules.last_year import following
from mus_tui.model.rules.open_items import open_items
from mus_tui.model.rules.undo import Change, taken_back
from mus_tui.model.rules.who_answers import by_name, names_others
from mus_tui.model.talk import Talk
from mus_tui.model.values.answers import Answer
from mus_tui.model.values.last_year import FollowedUpRow, FollowUp
from mus_tui.model.values.plan import Action, Agreement
from tests.model.rules.test_individual import GROUP, talk_of
from tests.sample import sample_talk


def talk(*rows: Agreement) -> Talk:
    return talk_of("gentofte", "GRUS", *GROUP).altered(agreements=rows)


def row(number: int, **fields: object) -> Agreement:
    return Agreement(id=f"a{number}", goal=f"Mål {number}").altered(**fields)


@pytest.mark.parametrize(
    ("who", "whose"),
    [
        ("", []),
        ("alle", []),
        ("Vi", []),
        ("medarbejderne", []),
        ("Mette", []),
        ("HR", []),
        ("Carla", ["p4"]),
        ("Carla Holm", ["p4"]),
        ("CH", ["p4"]),
        ("Carla og Bo", ["p3", "p4"]),
        ("Bo, HR", ["p3"]),
        ("Mette og Anna", ["p2"]),
        ("alle og Carla", []),
        ("Carla, alle.", []),
        ("Carla, ", ["p4"]),
        ("Anna, Bo og Carla", []),
        ("alle i driften", []),
    ],
)
def test_a_row_is_for_those_of_the_group_who_are_named(who: str, whose: list[str]) -> None:
    assert [each.id for each in belongs_to(talk(), row(1, responsible=who))] == whose


def test_who_answers_for_an_action_and_who_is_involved_are_named_too() -> None:
    acted = row(1, actions=(Action(what="Læse", responsible="Bo"), Action(what="Skrive", responsible="Carla")))
    assert [each.name for each in belongs_to(talk(), acted)] == ["Bo Ravn", "Carla Holm"]
    helped = row(2, responsible="Bo", support="Anna")
    assert [each.name for each in belongs_to(talk(), helped)] == ["Anna Bæk", "Bo Ravn"]


@pytest.mark.parametrize(
    ("before", "now", "gone"),
    [
        ("alle", "Carla", ["p2", "p3"]),
        ("Bo og Carla", "Carla", ["p3"]),
        ("Bo", "Carla", ["p3"]),
        ("Carla", "Bo og Carla", []),
        ("Carla", "alle", []),
        ("alle", "", []),
        # Nobody was named yet: who does it is only now written.
        (" ", "Carla", []),
    ],
)
def test_who_is_left_out_of_a_row_that_named_them_is_told(before: str, now: str, gone: list[str]) -> None:
    for one, other in (
        (row(1, responsible=before), row(1, responsible=now)),
        (row(1, actions=(Action(what="Rydde", responsible=before),)), row(1, actions=(Action(responsible=now),))),
    ):
        assert [each.id for each in no_longer_in(talk(), one, other)] == gone


def test_an_action_that_is_deleted_takes_those_it_named_out_of_the_row() -> None:
    both = (Action(what="Læse", responsible="Bo"), Action(what="Skrive", responsible="Carla"))
    assert [each.id for each in no_longer_in(talk(), row(1, actions=both), row(1, actions=both[1:]))] == ["p3"]


def test_in_a_talk_of_two_nothing_is_told_apart() -> None:
    assert belongs_to(sample_talk(), row(1, responsible="Jonas")) == ()
    assert is_for(sample_talk(), row(1, responsible="Jonas"), "p1")


def test_each_gets_theirs_and_the_groups_and_what_was_said_of_those_alone() -> None:
    whole = talk(row(1, responsible="alle"), row(2, responsible="Carla"), row(3, responsible="Bo og Carla"))
    said = FollowUp(on=date(2027, 2, 1), rows=tuple(FollowedUpRow(agreement=f"a{n}") for n in (1, 2, 3)))
    whole = whole.altered(followed_up=(said,))
    for member, rows in {"p2": ["a1"], "p3": ["a1", "a3"], "p4": ["a1", "a2", "a3"]}.items():
        own = as_copied_for(whole, member)
        assert [each.id for each in own.agreements] == rows
        assert [each.agreement for each in own.followed_up[0].rows] == rows


@pytest.mark.parametrize(("member", "rows"), [("p2", ["a2"]), ("p3", ["a1", "a2"]), ("p4", ["a2", "a3"])])
def test_of_an_earlier_plan_too_each_gets_theirs_and_the_groups_and_what_came_of_those(
    member: str, rows: list[str]
) -> None:
    said = FollowUp(on=date(2027, 2, 1), rows=tuple(FollowedUpRow(agreement=f"a{n}", remark="Går.") for n in (1, 2, 3)))
    before = talk(row(1, responsible="Bo"), row(2), row(3, responsible="Carla")).altered(followed_up=(said,))
    now = following(talk_of("gentofte", "GRUS", *GROUP).altered(id="now"), before)
    (plan,) = as_copied_for(now, member).previous
    assert [each.id for each in plan.agreements] == rows
    assert [each.agreement for each in plan.followed_up[0].rows] == rows


def test_one_who_has_come_since_gets_nothing_of_a_plan_that_was_not_released_to_others() -> None:
    before = talk(row(1), row(2, responsible="Carla"))
    now = with_member(following(talk_of("gentofte", "GRUS", *GROUP).altered(id="now"), before), "Ida Lund")
    ida = now.participants[-1].id
    assert [each.id for each in as_copied_for(now, "p4").previous[0].agreements] == ["a1", "a2"]
    assert as_copied_for(now, ida).previous[0].agreements == ()
    released = now.altered(previous=(now.previous[0].altered(others=True),))
    assert [each.id for each in as_copied_for(released, ida).previous[0].agreements] == ["a1"]


def test_one_who_was_taken_out_keeps_what_is_theirs_and_nobody_else_gets_it() -> None:
    gone = without_member(talk(row(1, responsible="Bo")), "p3")
    assert [each.name for each in belongs_to(gone, gone.agreements[0])] == ["Bo Ravn"]
    assert as_copied_for(gone, "p4").agreements == ()


def test_what_an_earlier_plan_has_for_one_who_is_taken_out_comes_to_nobody_else() -> None:
    before = talk(row(1, responsible="Bo"), row(2), row(3, responsible="Carla"))
    now = following(talk_of("gentofte", "GRUS", *GROUP).altered(id="now"), before)
    gone = without_member(now, "p3")
    assert [each.name for each in gone.former] == ["Bo Ravn"]
    assert [each.id for each in as_copied_for(gone, "p4").previous[0].agreements] == ["a2", "a3"]
    assert without_member(now, "p2").former == ()


def test_what_the_group_agrees_after_somebody_went_is_not_theirs_unless_it_names_them() -> None:
    before = talk(row(1), row(2, responsible="Bo"), Agreement(id="a3"))
    gone = without_member(following(before, talk(row(8)).altered(id="before")), "p3")
    plan = gone.previous[0]
    later = gone.altered(previous=(plan, plan.altered(talk="taken-up-later")))
    for new in (row(3), row(4, responsible="alle"), row(5, responsible="Bo")):
        later = later.with_agreement(new)
    copy = as_copied_for(later, "p3")
    assert [each.id for each in copy.agreements] == ["a1", "a2", "a5"]
    assert [[each.id for each in plan.agreements] for plan in copy.previous] == [["a8"], []]
    assert len(as_copied_for(later, "p4").agreements) == 3
    # Reworded since, it is still what they sat by; come back, they sit by everything.
    assert is_for(later.with_agreement(row(1, goal="Andre ord")), row(1), "p3")
    assert len(as_copied_for(with_member(later, "Bo Ravn"), "p3").agreements) == 5
    assert [each.id for each in sat_by(later, later.agreement("a1"))] == ["p1", "p2", "p4", "p3"]
    assert [each.id for each in sat_by(later, later.agreement("a4"))] == ["p1", "p2", "p4"]
    # In an older file nobody knows when they went.
    assert len(as_copied_for(later.altered(left=()), "p3").agreements) == 5


def test_rows_that_say_a_name_that_is_nobodys_any_more_are_told() -> None:
    before = talk(row(1, responsible="Bo"), row(2, responsible="Carla"), row(3, responsible="alle"))
    assert named_otherwise(before, with_about(before, {"p3": "Bo Lind"}, "", before.held)) == ()
    now = with_about(before, {"p3": "Ida Lind"}, "", before.held)
    assert [each.id for each in named_otherwise(before, now)] == ["a1"]


def misnamed(talk: Talk) -> list[tuple[str, tuple[str, ...]]]:
    return [(each.agreement, each.people) for each in open_items(talk) if each.kind == "misnamed"]


def test_a_row_that_says_a_name_of_before_is_open_until_it_is_put_right() -> None:
    before = talk(row(1, responsible="Bo"), row(2, responsible="Anna, Bo og Carla"), row(3, responsible="alle"))
    typed = with_about(before, {"p3": "I"}, "", before.held, before)
    now = with_about(typed, {"p3": "Ida Lind"}, "", before.held, before)
    assert misnamed(now) == [("a1", ("p3",)), ("a2", ("p3",))]
    # What else is written in the row puts no name right, and the dialog opened once more forgets nothing.
    assert misnamed(now.with_agreement(now.agreement("a1").altered(goal="Andet"))) == misnamed(now)
    assert misnamed(with_about(now, {"p4": "Carla Lund"}, "", now.held, now)) == misnamed(now)
    assert misnamed(now.with_agreement(now.agreement("a1").altered(responsible="Carla"))) == [("a2", ("p3",))]
    assert misnamed(now.without_agreement("a2")) == [("a1", ("p3",))]
    assert misnamed(with_about(now, {"p3": "Bo Ravn"}, "", now.held, now)) == []
    assert with_about(now, {"p3": "Bo Ravn"}, "", before.held, before).misnamed == ()


def test_two_names_that_stood_the_wrong_way_round_are_open_until_each_row_says_its_own() -> None:
    before = talk(row(1, responsible="Bo"), row(2, responsible="Carla"))
    now = with_about(before, {"p3": "Carla Holm", "p4": "Bo Ravn"}, "", before.held)
    assert misnamed(now) == [("a1", ("p3",)), ("a2", ("p4",))]
    right = now.with_agreement(now.agreement("a1").altered(responsible="Carla"))
    assert misnamed(right) == [("a2", ("p4",))]
    # What is taken back is marked as it was.
    assert misnamed(taken_back(right, Change(("agreements",), now, ""))) == misnamed(now)


def test_of_somebody_who_is_nowhere_in_the_talk_any_more_no_row_says_a_name_of_before() -> None:
    before = talk(row(1, responsible="Bo"), row(2, responsible="Carla"))
    people = tuple(each.altered(name="Ida Lind") if each.id == "p3" else each for each in before.participants[:3])
    assert [(each.row, each.who) for each in misnamed_by(before, before.altered(participants=people))] == [("a1", "p3")]


def test_a_name_that_two_of_them_have_is_for_both_and_not_for_everybody() -> None:
    twice = talk_of("gentofte", "GRUS", *GROUP, "Bo Krog")
    bos = [each.id for each in twice.participants if each.name.startswith("Bo ")]
    assert len(bos) == 2
    assert [each.id for each in belongs_to(twice, row(1, responsible="Bo"))] == bos
    assert not is_for(twice, row(1, responsible="Bo"), "p4")


@pytest.mark.parametrize(
    ("who", "whose"),
    [
        ("Anne Berg (2) og [b]x[/b]", ["p3", "p4"]),
        ("[b]x[/b]", ["p4"]),
        ("c++/java, Ib", ["p5", "p6"]),
        ("Ib (HR) + C++/Java/Anne Berg (1)", ["p2", "p5", "p6"]),
    ],
)
def test_a_name_with_signs_in_it_is_one_name(who: str, whose: list[str]) -> None:
    talk = talk_of("herlev", "GRUS", "Mette Friis", "Anne Berg", "Anne Berg", "[b]x[/b]", "C++/Java", "Ib (HR)")
    assert [each.id for each in belongs_to(talk, row(1, responsible=who))] == whose
    assert not names_others(talk, who)
    assert by_name(row(1, responsible=who), talk).responsible.count("[b]") == who.count("[b]")


def test_an_earlier_plan_is_theirs_who_are_named_in_it_and_nobodys_for_having_no_name() -> None:
    (plan,) = following(talk().altered(id="now"), talk(row(1, responsible="alle"))).previous
    now = talk_of("gentofte", "GRUS", "Mette Friis", "Bo Ravn", "", "Ny Nielsen")
    plan = plan.altered(others=False, people=("Mette Friis", "Bo Ravn", ""))
    theirs = {each.name: sat_in(now, plan, each.id) for each in now.participants}
    assert theirs == {"Mette Friis": True, "Bo Ravn": True, "": False, "Ny Nielsen": False}
    assert not sat_in(now, plan, "p99")
    for everybodys in (plan.altered(people=()), plan.altered(others=True)):
        assert all(sat_in(now, everybodys, each.id) for each in now.participants)


def test_an_own_copy_has_everybody_in_the_group_and_who_left_where_an_agreement_is_theirs() -> None:
    here = talk(row(1, responsible="Carla"), row(2, responsible="alle"))
    carla, anna = (next(each for each in here.participants if each.name.startswith(name)) for name in ("Carla", "Anna"))
    gone = without_member(without_member(here, carla.id), anna.id)
    assert [each.name for each in with_own_copy(gone)] == ["Bo Ravn", "Carla Holm"]


def test_a_row_is_for_nobody_who_is_named_in_a_column_that_names_no_people() -> None:
    columns = talk().template.plan.own_fields
    assert not [each for each in columns if each.names_people]
    assert belongs_to(talk(), row(1).with_own("bemaerkning", Answer(text="Carla"))) == ()
