from __future__ import annotations

import pytest

from mus_tui.errors import MusError
from mus_tui.model.rules.find_person import find_person
from mus_tui.model.talk import Talk
from mus_tui.model.values.people import Participant
from tests.sample import sample_talk


def talk_of(*names: str) -> Talk:
    people = tuple(
        Participant(id=f"p{n}", role="medarbejdere" if n > 1 else "leder", name=name) for n, name in enumerate(names, 1)
    )
    return sample_talk().altered(kind="GRUS", participants=people)


@pytest.mark.parametrize("words", ["p2", "Jonas Holm", "jonas  holm", "JONAS", "jh", "Medarbejder", "medarbejder"])
def test_a_person_is_meant_by_id_name_first_name_initials_or_role(words: str) -> None:
    assert find_person(sample_talk(), words).id == "p2"


@pytest.mark.parametrize("words", ["A\u030ase", "a\u030aSE  fri\u200bis", "\u200eåf"])
def test_a_person_is_meant_however_the_letters_of_a_name_came(words: str) -> None:
    assert find_person(talk_of("Bo Lind", "Åse Friis"), words).name == "Åse Friis"


@pytest.mark.parametrize(("words", "known"), [("Bo", "Amal Lund, Bo Lind, p3"), ("medarbejdere", "Bo Lind, p3")])
def test_more_than_one_is_refused_with_what_would_tell_them_apart(words: str, known: str) -> None:
    people = talk_of("Amal Lund", "Bo Lind", "")
    if words == "Bo":
        with pytest.raises(MusError) as caught:
            find_person(people, "Karen")
        assert caught.value.message == "person_unknown"
    else:
        with pytest.raises(MusError) as caught:
            find_person(people, words)
        assert caught.value.message == "person_ambiguous"
    assert (caught.value.exit_code, caught.value.values["known"]) == (2, known)


def test_without_names_a_role_is_enough_where_it_is_one_persons() -> None:
    people = tuple(person.altered(name="") for person in sample_talk().participants)
    with pytest.raises(MusError) as caught:
        find_person(sample_talk().altered(participants=people), "x")
    assert caught.value.values["known"] == "Leder, Medarbejder"
