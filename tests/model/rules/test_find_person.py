from __future__ import annotations

import pytest

from mus_tui.errors import MusError
from mus_tui.model.rules.find_person import find_person, people_in
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


@pytest.mark.parametrize(
    "words",
    ["Holm", "holm, jonas", "Hr. Holm", "medarbejderen", "J.H.", "the medarbejder", "Jonas <jh@eksempel.dk>"],
)
def test_a_person_is_meant_by_family_name_title_and_either_order_too(words: str) -> None:
    assert find_person(sample_talk(), words).id == "p2"


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        ("Mette", "Mette Friis, Mette Holm"),
        ("mette h.", "p2"),
        ("Holm", "p2"),
        ("MH", "p2"),
        ("A\u030ase", "p3"),
        ("Bülow", "p3"),
        ("von Bülow, Åse", "p3"),
        ("Anne", "p4"),
        ("Anne Marie", "p4"),
        ("Dr. Lind", "p4"),
        ("medarbejderne", "Mette Holm, Åse von Bülow, Dr. Anne Marie Lind"),
    ],
)
def test_with_namesakes_what_tells_them_apart_is_enough(words: str, meant: str) -> None:
    talk = talk_of("Mette Friis", "Mette Holm", "Åse von Bülow", "Dr. Anne Marie Lind")
    try:
        found = find_person(talk, words).id
    except MusError as error:
        found = str(error.values["known"])
    assert found == meant


def test_plural_words_mean_nobody_where_only_one_has_the_role() -> None:
    ways = {way.words.casefold() for way in people_in(sample_talk()).ways}
    assert {"lederen", "medarbejderen"} <= ways
    assert not {"lederne", "medarbejderne", "medarbejdere"} & ways


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
