from __future__ import annotations

from mus_tui.model.values.people import Participant, short_names
from tests.model.build import bare_talk
from tests.sample import sample_template


def _people(*names: str) -> tuple[Participant, ...]:
    return tuple(Participant(id=f"p{n}", role="leder", name=name) for n, name in enumerate(names, 1))


def test_a_first_name_is_enough_where_it_tells_people_apart() -> None:
    assert short_names(_people("Mette Friis", "Jonas Holm")) == {"p1": "Mette", "p2": "Jonas"}


def test_two_with_the_same_first_name_are_told_apart_by_the_letter_of_their_family_name() -> None:
    people = _people("Mette Friis", "Mette Holm", "JH")
    assert short_names(people) == {"p1": "Mette F.", "p2": "Mette H.", "p3": "JH"}


def test_somebody_without_a_name_has_no_short_one() -> None:
    assert short_names(_people("", "  ", "Jonas")) == {"p3": "Jonas"}


def test_a_group_has_many_people_in_one_role_whose_label_is_the_templates() -> None:
    group = tuple(Participant(id=f"p{n}", role="medarbejdere", name=f"N{n}") for n in (2, 3, 4))
    leader = Participant(id="p1", role="leder")
    talk = bare_talk(sample_template(), "GRUS").altered(participants=(leader, *group))
    assert talk.people_in("medarbejdere") == group
    assert talk.people_in("leder") == (leader,)
    assert talk.role_of(group[0]).label == "Medarbejdere"
    assert talk.role_of(leader).leads
