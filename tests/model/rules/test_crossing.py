"""What goes from one talk into another, and what does not: the words that may not cross are made up and looked for."""

from __future__ import annotations

from datetime import date

import pytest

from mus_tui.model.rules.crossing import (
    absent,
    alike,
    may_cross,
    plan_of,
    released_rows,
    rows_to_release,
    same_people,
    same_roles,
    what_goes,
    with_release,
)
from mus_tui.model.rules.group.members import without_member
from mus_tui.model.rules.last_year import following, going_on_from, outcome, taken_away
from mus_tui.model.rules.silence import with_silence
from mus_tui.model.rules.who_answers import by_name
from mus_tui.model.talk import Talk
from mus_tui.model.values.people import Leaving, Participant
from mus_tui.model.values.plan import Action, Agreement
from tests.model.build import a_day, a_form, a_template
from tests.model.earlier_talks import CLOSED_AT, a_talk, held, words_in
from tests.model.rules.test_individual import talk_of

BEFORE = held("old111", "Mette Friis", "Jonas Holm")
RELEASED = with_release(BEFORE, "a1", True)
OF_BO = with_release(held("old222", "Mette Friis", "Bo Ravn"), "a1", True)
GROUP = a_talk("gruppe", "Mette Friis", "Jonas Holm", "Bo Ravn")
OTHERS = a_talk("andre1", "Mette Friis", "Bo Ravn")
AGAIN = a_talk("igen11", "Mette Friis", "Jonas Holm")


# Who is who


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (("Mette", "Jonas"), ("jonas", "METTE"), True),
        (("A\u030ase", "Bo"), ("Åse", "Bo"), True),
        (("Jonas  Holm", "Bo"), ("Jonas Holm", "Bo"), True),
        (("Straße", "Bo"), ("STRASSE", "Bo"), True),
        (("Mette", "Jonas"), ("Mette", "Jonas Holm"), False),
        (("Mette", "Jonas"), ("Mette",), False),
        (("Mette", "Mette"), ("Mette", "Jonas"), False),
        (("Mette", ""), ("Mette", ""), False),
        ((), (), True),
    ],
)
def test_the_same_people_are_known_by_their_names_however_they_are_spelled(
    one: tuple[str, ...], other: tuple[str, ...], same: bool
) -> None:
    assert alike(one, other) is same
    assert alike(other, one) is same


def test_people_are_the_same_whichever_of_them_leads_and_the_roles_are_told_apart() -> None:
    swapped = a_talk("byttet", "Jonas Holm", "Mette Friis")
    assert same_people(AGAIN, swapped)
    assert not same_roles(AGAIN, swapped)
    assert same_roles(AGAIN, BEFORE)
    assert not same_roles(OTHERS, BEFORE)


def test_somebody_is_absent_who_does_not_sit_here_and_somebody_unnamed_may_be_one_unnamed_here() -> None:
    assert absent(GROUP, BEFORE) == ()
    assert [each.name for each in absent(OTHERS, BEFORE)] == ["Jonas Holm"]
    unnamed = a_talk("uden11", "Mette Friis", "")
    assert absent(a_talk("uden22", "Mette Friis", ""), unnamed) == ()
    assert [each.id for each in absent(AGAIN, unnamed)] == ["p2"]
    assert [each.id for each in absent(unnamed, a_talk("uden33", "", ""))] == ["p1", "p2"]


def test_of_two_with_one_name_both_may_be_absent_where_only_one_sits_here() -> None:
    two = a_talk("toens1", "Mette Friis", "Bo Ravn", "bo  ravn")
    assert [each.id for each in absent(OTHERS, two)] == ["p2", "p3"]
    assert absent(two, OTHERS) == ()
    assert may_cross(OTHERS, two.altered(agreements=(Agreement(id="a1", goal="Den andens"),))) == ()


# What is released


def test_a_row_is_released_and_that_is_taken_back_again() -> None:
    once = with_release(BEFORE, "a1", True)
    assert [row.id for row in released_rows(once)] == ["a1"]
    assert with_release(once, "a1", True) == once
    assert with_release(once, "a1", False) == BEFORE


def test_what_is_so_already_changes_nothing() -> None:
    rows = tuple(Agreement(id=f"a{n}", goal=f"Mål {n}") for n in (1, 2))
    both = with_release(with_release(AGAIN.altered(agreements=rows), "a1", True), "a2", True)
    assert with_release(both, "a1", True) is both
    assert with_release(BEFORE, "a1", False) is BEFORE


def test_nothing_that_there_is_a_silence_about_can_be_released_and_a_later_silence_takes_it_back() -> None:
    assert [row.id for row in rows_to_release(BEFORE)] == ["a1"]
    assert with_release(BEFORE, "a2", True) == BEFORE
    assert with_release(BEFORE, "a3", True) == BEFORE
    assert with_release(BEFORE, "a9", True) == BEFORE
    assert released_rows(with_silence(with_release(BEFORE, "a1", True), "a1", "leader")) == ()


def test_what_was_released_is_the_row_as_it_stood() -> None:
    released = with_release(BEFORE, "a1", True)
    row = released.agreement("a1")
    assert released_rows(released.with_agreement(row.altered(disagreement="Vi er uenige"))) != ()
    assert released_rows(released.with_agreement(row.altered(goal="Noget andet"))) == ()
    other = released.agreement("a2")
    assert [row.id for row in released_rows(released.with_agreement(other.altered(goal="Noget andet")))] == ["a1"]


def test_an_empty_row_is_nothing_to_release() -> None:
    assert rows_to_release(BEFORE.with_agreement(Agreement(id="a4"))) == rows_to_release(BEFORE)


# What crosses


def test_the_same_people_get_the_whole_plan_with_its_silences_and_where_it_lies() -> None:
    (plan,) = following(AGAIN, BEFORE, "talks/før.json").previous
    assert (plan.agreements, plan.followed_up, plan.file) == (BEFORE.agreements, BEFORE.followed_up, "talks/før.json")
    assert {each.at for each in plan.silences} == {"a2", "a3"}
    assert (plan.people, plan.others) == (("Mette Friis", "Jonas Holm"), False)
    assert words_in(following(AGAIN, BEFORE)) & {"Notekvast", "Egenkvast", "Referatkvast", "Sidsteordkvast"} == set()


def test_a_plan_that_lies_nowhere_says_so_and_somebody_without_a_name_is_their_role() -> None:
    unnamed = a_talk("uden11", "Mette Friis", "").altered(agreements=(Agreement(id="a1", goal="Ro"),))
    unnamed = with_release(unnamed, "a1", True)
    (plan,) = following(a_talk("uden22", "Mette Friis", ""), unnamed, chosen=["a1"]).previous
    assert plan.people == ("Mette Friis", "Medarbejder")
    assert following(AGAIN, BEFORE).previous[0].file == plan_of(AGAIN, BEFORE).file == ""


def test_a_row_that_crosses_says_nothing_of_where_it_came_from_and_who_said_what() -> None:
    row = BEFORE.agreement("a1").altered(question="hverdag", carried_from="ældre1/a7")
    before = with_release(BEFORE.with_agreement(row), "a1", True)
    (plan,) = following(OTHERS, before, chosen=["a1"]).previous
    (crossed,) = plan.agreements
    assert (crossed.question, crossed.carried_from, crossed.agreed, crossed.disagreement) == (None, None, (), "")


@pytest.mark.parametrize("talk", [GROUP, OTHERS])
def test_other_people_get_nothing_that_was_not_asked_for(talk: Talk) -> None:
    assert following(talk, BEFORE, "talks/før.json") == talk


def test_other_people_get_what_was_chosen_and_what_was_said_of_that_and_not_a_word_more() -> None:
    now = following(GROUP, RELEASED, "talks/før.json", ["a1", "a2", "a3"])
    assert words_in(now) == {"Kursuskvast", "Fremgangskvast"}
    (plan,) = now.previous
    assert (plan.file, plan.others, plan.silences) == ("", True, ())
    assert plan.agreements[0].agreed == ()
    assert [each.on for each in plan.followed_up] == [date(2025, 9, 1)]


def test_rows_of_somebody_who_is_not_here_cross_only_where_they_were_released_in_their_own_talk() -> None:
    assert may_cross(OTHERS, BEFORE) == ()
    assert following(OTHERS, BEFORE, chosen=["a1"]) == OTHERS
    released = with_release(BEFORE, "a1", True)
    assert [row.id for row in may_cross(OTHERS, released)] == ["a1"]
    assert following(OTHERS, released) == OTHERS
    assert words_in(following(OTHERS, released, chosen=["a1"])) == {"Kursuskvast", "Fremgangskvast"}


NEWCOMERS = [
    GROUP,
    a_talk("gruppe", "Mette Friis", "jonas holm", "Jonas Holm"),
    a_talk("gruppe", "Mette Friis", "Jonas Holm", ""),
    a_talk("uden22", "Mette Friis", ""),
    a_talk("kun111", "Mette Friis"),
]


@pytest.mark.parametrize("talk", NEWCOMERS)
def test_where_anybody_has_come_or_is_missing_only_what_was_released_can_be_ticked(talk: Talk) -> None:
    two = BEFORE.with_agreement(Agreement(id="a4", goal="Orlovskvast"))
    assert may_cross(talk, two) == ()
    assert following(talk, two, chosen=["a1", "a4"]) == talk
    released = with_release(two, "a1", True)
    assert [row.id for row in may_cross(talk, released)] == ["a1"]
    assert words_in(following(talk, released, chosen=["a1", "a4"])) == {"Kursuskvast", "Fremgangskvast"}


def test_people_without_a_name_are_nobody_we_know_so_what_they_agreed_needs_their_release() -> None:
    unnamed = a_talk("uden11", "Mette Friis", "").altered(agreements=(Agreement(id="a1", goal="Ro"),))
    assert may_cross(a_talk("uden22", "Mette Friis", ""), unnamed) == ()


def test_the_same_people_may_be_asked_about_all_that_no_silence_is_about() -> None:
    assert [row.id for row in may_cross(AGAIN, BEFORE)] == ["a1"]


def test_a_field_that_the_form_of_the_old_talk_did_not_show_does_not_cross() -> None:
    form = BEFORE.template.plan
    unseen = next(field for field in ("evaluation", "relation", "in_use", "disclose") if form.field(field) is None)
    row = RELEASED.agreement("a1").altered(**{unseen: "Orlovskvast"}, responsible="Jonas", support_agreed=True)
    went = what_goes(RELEASED, row)
    assert went.text_in(unseen) == ""
    assert (went.goal, went.responsible, went.support_agreed) == ("Kursuskvast", "Jonas", None)


def test_a_row_crosses_with_all_that_the_form_of_the_old_talk_shows_and_with_what_is_shown_without_a_heading() -> None:
    row = RELEASED.agreement("a1").altered(
        actions=(Action(what="Kursus"),), evaluation="Det ses", deadline=a_day(), responsible="Jonas Holm"
    )
    shown = what_goes(RELEASED, row)
    assert (shown.actions, shown.evaluation) == (row.actions, "Det ses")
    bare = RELEASED.altered(template=a_template(a_form({"id": "evaluation"})))
    went = what_goes(bare, row)
    assert (went.goal, went.deadline, went.responsible) == ("Kursuskvast", a_day(), "Jonas Holm")
    assert (went.evaluation, went.actions) == ("Det ses", ())


def test_they_are_the_same_people_still_where_nothing_was_written_in_a_row_that_came_after_one_went() -> None:
    went = (Leaving(who="p3", agreements=("a1",)),)
    gone = GROUP.altered(participants=GROUP.participants[:2], former=GROUP.participants[2:], left=went)
    gone = gone.altered(agreements=(Agreement(id="a1", goal="Ro"), Agreement(id="a2")))
    assert same_people(GROUP, gone)
    assert not same_people(GROUP, gone.with_agreement(Agreement(id="a2", goal="Uden Bo")))


def test_what_was_released_of_all_is_for_one_who_went_as_far_as_they_sat_there_and_of_two_for_whoever_sits_here() -> (
    None
):
    rows = (Agreement(id="a1", goal="Med alle", responsible="alle"), Agreement(id="a2", goal="Siden"))
    went = (Leaving(who="p3", agreements=("a1",)),)
    gone = GROUP.altered(participants=GROUP.participants[:2], former=GROUP.participants[2:], left=went, agreements=rows)
    gone = gone.altered(releases=("a1", "a2"))
    assert [row.id for row in may_cross(OTHERS, gone)] == ["a1"]
    assert [row.id for row in may_cross(AGAIN, gone)] == ["a1", "a2"]
    third = Participant(id="p3", role="leder", name="Bo Ravn")
    two = AGAIN.altered(former=(third,), left=went, agreements=rows, releases=("a1", "a2"))
    assert [row.id for row in may_cross(OTHERS, two)] == ["a1", "a2"]


# Who was meant


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("begge", "Mette Friis, Jonas Holm"),
        ("Vi", "Mette Friis, Jonas Holm"),
        ("os  og HR", "Mette Friis, Jonas Holm og HR"),
        ("HR, alle", "HR, Mette Friis, Jonas Holm"),
        ("both", "Mette Friis, Jonas Holm"),
        ("Medarbejderen", "Jonas Holm"),
        ("leder & HR", "Mette Friis & HR"),
        ("alle i driften", "alle i driften"),
        ("Begge Hansen", "Begge Hansen"),
        ("Jonas  Holm", "Jonas Holm"),
        ("", ""),
    ],
)
def test_words_that_mean_the_people_of_the_old_talk_cross_as_their_names(said: str, meant: str) -> None:
    row = RELEASED.agreement("a1").altered(responsible=said)
    assert what_goes(RELEASED, row).responsible == meant
    acted = RELEASED.agreement("a1").altered(actions=(Action(what="Kursus", responsible=said),))
    assert by_name(acted, RELEASED).actions == (Action(what="Kursus", responsible=meant),)


def test_both_of_an_old_talk_are_the_two_by_name_in_the_groups_plan_and_stay_both_among_themselves() -> None:
    before = with_release(BEFORE.with_agreement(BEFORE.agreement("a1").altered(responsible="begge")), "a1", True)
    carried = following(GROUP, before, chosen=["a1"]).with_carried("old111/a1")
    assert carried.agreements[-1].responsible == "Mette Friis, Jonas Holm"
    assert following(AGAIN, before).with_carried("old111/a1").agreements[-1].responsible == "begge"


def test_a_group_that_says_all_means_its_own_people_in_the_talk_of_one_of_them() -> None:
    group = GROUP.altered(agreements=(Agreement(id="a1", goal="Ro", responsible="alle"),))
    (plan,) = following(AGAIN, with_release(group, "a1", True), chosen=["a1"]).previous
    assert plan.agreements[0].responsible == "Mette Friis, Jonas Holm, Bo Ravn"


def test_a_talk_that_was_declined_hands_its_plans_on_to_the_same_people_alone() -> None:
    declined = following(a_talk("afslag", "Mette Friis", "Jonas Holm"), BEFORE).altered(standing="declined")
    assert following(AGAIN, declined).previous == declined.previous
    assert following(GROUP, declined, chosen=["a1"]) == GROUP


# Several earlier talks


def test_a_group_begins_from_several_talks_and_rows_of_the_same_id_are_told_apart() -> None:
    talk = following(following(GROUP, RELEASED, chosen=["a1"]), OF_BO, chosen=["a1"])
    assert [each.ref for each in talk.earlier_rows] == ["old111/a1", "old222/a1"]
    talk = talk.with_last_year_row("old111/a1", "reached", "").with_carried("old222/a1")
    assert [outcome(talk, each.ref) for each in talk.earlier_rows] == ["reached", None]
    assert [talk.carried(each.ref) is not None for each in talk.earlier_rows] == [False, True]
    assert [plan.people for plan in talk.previous] == [("Mette Friis", "Jonas Holm"), ("Mette Friis", "Bo Ravn")]


def test_an_earlier_talk_that_is_chosen_again_is_taken_up_anew_in_its_place() -> None:
    talk = following(following(GROUP, RELEASED, chosen=["a1"]), OF_BO, chosen=["a1"])
    talk = following(talk, RELEASED.altered(followed_up=()), chosen=["a1"])
    assert [plan.talk for plan in talk.previous] == ["old111", "old222"]
    assert talk.previous[0].followed_up == ()


def test_a_silenced_row_of_the_same_people_does_not_cross_to_a_group_when_it_was_carried_on() -> None:
    carried = following(AGAIN, BEFORE).with_carried("old111/a2").closed(CLOSED_AT)
    assert words_in(following(GROUP, carried, chosen=[row.id for row in carried.agreements])) == set()


# Taking away


def both() -> Talk:
    """Return a talk with two earlier plans, and something said and carried on from each."""
    talk = following(following(GROUP, RELEASED, chosen=["a1"]), OF_BO.altered(minutes=""), chosen=["a1"])
    talk = talk.with_last_year_row("old111/a1", "partly", "Bemærkningskvast").with_carried("old111/a1")
    return talk.with_last_year_row("old222/a1", "reached", "Fint").with_carried("old222/a1").with_passed("follow-up")


def test_what_is_taken_away_is_gone_with_all_that_was_said_of_it_and_the_other_stays() -> None:
    left = taken_away(both(), "old111", with_rows=True)
    assert [plan.talk for plan in left.previous] == ["old222"]
    assert [each.agreement for each in left.last_year_rows] == ["old222/a1"]
    assert [row.carried_from for row in left.agreements] == ["old222/a1"]
    assert "old111" not in left.model_dump_json()
    assert "Bemærkningskvast" not in left.model_dump_json()


def test_rows_that_were_carried_on_may_stay_as_the_talks_own() -> None:
    left = taken_away(both(), "old111", with_rows=False)
    assert [(row.goal, row.carried_from, row.times_carried) for row in left.agreements] == [
        ("Kursuskvast", None, 0),
        ("Kursuskvast", "old222/a1", 1),
    ]


def test_rows_of_it_that_are_still_chosen_stay_and_those_that_go_on_from_them() -> None:
    talk = both()
    assert [row.carried_from for row in going_on_from(talk, "old111")] == ["old111/a1"]
    assert going_on_from(talk, "old111", ["a1"]) == ()
    assert taken_away(talk, "old111", ["a1"], with_rows=True) == talk


def test_without_any_earlier_plan_the_step_counts_as_never_done() -> None:
    left = taken_away(taken_away(both(), "old111", with_rows=True), "old222", with_rows=True)
    assert (left.previous, left.agreements, left.passed) == ((), (), ())


def test_all_of_them_are_those_who_sat_by_it_also_who_has_gone_since() -> None:
    group = talk_of("gentofte", "GRUS", "Mette Friis", "Anna Bæk", "Bo Ravn", "Carla Holm")
    row = Agreement(id="a1", goal="Fast møde", responsible="alle")
    gone = without_member(group.altered(agreements=(row,)), "p3")
    later = gone.with_agreement(row.altered(id="a2"))
    named = [what_goes(later, each).responsible for each in later.agreements]
    assert named == ["Mette Friis, Anna Bæk, Carla Holm, Bo Ravn", "Mette Friis, Anna Bæk, Carla Holm"]
