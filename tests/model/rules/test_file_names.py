"""The name of a file tells talks apart, and says nobody's name: initials at most, and only where they want them."""

from __future__ import annotations

import pytest

from mus_tui.model.rules.file_names import file_name, initials_of, is_numbered, numbered, talk_in_name
from mus_tui.model.talk import Talk
from tests.model.earlier_talks import a_talk
from tests.sample import sample_talk


def about(*names: str) -> Talk:
    """Return a talk about somebody of this name; the leader is another."""
    talk = sample_talk()
    people = [
        person.altered(name=names[0] if talk.role_of(person).subject else "Zakarias Qvist")
        for person in talk.participants
    ]
    return talk.altered(participants=tuple(people))


def test_a_name_is_made_of_what_it_is_the_day_and_the_kind_alone() -> None:
    assert file_name("udviklingsplan", about("Bo Ravn")) == "udviklingsplan-2026-03-09-mus"


def test_the_initials_of_the_one_it_is_about_stand_last_where_they_want_them() -> None:
    assert file_name("skema", about("Bo Ravn"), initials=True) == "skema-2026-03-09-mus-br"
    assert file_name("skema", about(""), initials=True) == "skema-2026-03-09-mus"


@pytest.mark.parametrize(
    ("name", "initials"),
    [
        ("Bo Ravn", "br"),
        ("BO", "b"),
        ("Åse Ærø-Øst", "aaaeoe"),
        ("Anne_Marie van der Berg", "amvdb"),
        ("(Ea) O'Hara", "eoh"),
        ("", ""),
        ("– ?", ""),
        ("../../etc", "e"),
    ],
)
def test_initials_are_letters_that_a_file_may_have(name: str, initials: str) -> None:
    assert initials_of(about(name)) == initials


@pytest.mark.parametrize(
    ("stem", "talk"),
    [
        ("udviklingsplan-2026-03-09-mus", ("2026-03-09-mus", "", "")),
        ("Udviklingsplan-2026-03-09-MUS-egen-medarbejder", ("2026-03-09-mus", "", "")),
        ("udviklingsplan-2026-03-09-mus-2-egen-medarbejder", ("2026-03-09-mus", "", "2")),
        ("udviklingsplan-2026-03-09-mus-egen-medarbejder-2", ("2026-03-09-mus", "", "2")),
        ("opfoelgning-2026-03-09-mus-jh", ("2026-03-09-mus", "jh", "")),
        ("forberedelse-2026-03-09-mus-jh-medarbejder-p2-3", ("2026-03-09-mus", "jh", "3")),
        ("plan", None),
        ("2026-03-09-mus", None),
    ],
)
def test_a_name_tells_whose_talk_it_is_of_whatever_it_is_and_whoever_gets_it(
    stem: str, talk: tuple[str, str, str] | None
) -> None:
    assert talk_in_name(stem) == talk


def test_the_number_stands_after_the_talk_and_is_known_where_it_stood_before() -> None:
    own = "udviklingsplan-2026-03-09-mus-jh-egen-medarbejder"
    assert numbered(own, 2) == "udviklingsplan-2026-03-09-mus-jh-2-egen-medarbejder"
    assert numbered("plan", 3) == "plan-3"
    for stem in (own, numbered(own, 2), f"{own}-2"):
        assert is_numbered(stem, own)
    assert not is_numbered(own, "udviklingsplan-2026-03-09-mus-jh")
    assert is_numbered("plan-3", "plan")


def test_a_group_has_no_initials() -> None:
    group = a_talk("ab2345cd", "Zakarias Qvist", "Bo Ravn", "Ea Lund")
    assert initials_of(group) == ""
    assert file_name("udviklingsplan", group, initials=True) == "udviklingsplan-2026-03-09-grus"
