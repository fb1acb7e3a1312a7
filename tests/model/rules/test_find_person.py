from __future__ import annotations

import pytest

from mus_tui.errors import MusError
from mus_tui.model.rules.find_person import choices, find_person, people_in
from mus_tui.model.talk import Talk
from mus_tui.model.values.people import Participant
from mus_tui.model.values.template import Template
from tests.sample import sample_source, sample_talk


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
    [
        "Holm",
        "holm, jonas",
        "Hr. Holm",
        "Hr. Jonas",
        "medarbejderen",
        "J.H.",
        "the medarbejder",
        "Jonas <jh@eksempel.dk>",
    ],
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


@pytest.mark.parametrize("words", ["", " ", "Karen Holm", "Karen", "Hr. p2", "Hr. medarbejder"])
def test_nobody_is_meant_by_words_that_fit_nobody(words: str) -> None:
    with pytest.raises(MusError) as caught:
        find_person(sample_talk(), words)
    assert (caught.value.message, caught.value.values["words"]) == ("person_unknown", words)


def test_nobody_is_meant_by_no_words_and_by_a_part_of_a_family_name() -> None:
    talk = talk_of("Bo Lind", "", "de la Cour")
    assert "de" not in {way.words for way in people_in(talk).ways}
    with pytest.raises(MusError):
        find_person(talk, "")


@pytest.mark.parametrize("words", ["Bo", "Bo og Mia"])
def test_two_who_are_one_in_a_talk_are_meant_by_the_first_of_them(words: str) -> None:
    assert find_person(talk_of("Mette Friis", "Bo og Mia"), words).id == "p2"


def test_what_was_asked_for_is_in_the_answer_where_it_means_several() -> None:
    with pytest.raises(MusError) as caught:
        find_person(talk_of("Mette Friis", "Mette Holm"), "mette")
    assert (caught.value.message, caught.value.values["words"]) == ("person_ambiguous", "mette")


@pytest.mark.parametrize(
    ("names", "known"),
    [
        (("", "Bo Lind", "Mia Bo"), "Leder, Bo Lind, Mia Bo"),
        (("Bo Lind", "bo lind"), "Leder, Medarbejdere"),
        (("Bo Lind", "bo lind", "Bo Lind"), "Leder, bo lind (2), Bo Lind (3)"),
    ],
)
def test_each_choice_means_one_of_them_alone(names: tuple[str, ...], known: str) -> None:
    talk = talk_of(*names)
    assert choices(talk) == known
    assert [find_person(talk, words).id for words in known.split(", ")] == [person.id for person in talk.participants]


LOOSE = """
    Anne=Anne Marie | Anne Marie=Anne Marie | Anne Marie von Bülow=Anne Marie | Dr. Anne Marie von Bülow=Anne Marie
    von Bülow, Anne Marie=Anne Marie | Bo=Bo | Bo L=Bo | K. Bo L=Bo | L, Bo=Bo | K.B.L.=Bo | KBL=Bo
    Karen=Karen | Karen Fo=Karen | Fo, Karen=Karen | K.F.=Karen | KF=Karen | Hr. Ib=Hr. Ib
    Mette=Mette F.,Mette H. | Mette F.=Mette F. | Mette Friis=Mette F. | Friis, Mette=Mette F.
    M.F.=Mette F. | MF=Mette F. | J. Ho=J. Ho | Ho, J.=J. Ho | JH=J. Ho | J.H.=J. Ho
    Mette H.=Mette H. | Mette Holm=Mette H. | Holm, Mette=Mette H. | M.H.=Mette H. | MH=Mette H.
    Leder=Mette F. | leder=Mette F. | lederen=Mette F. | the leder=Mette F. | Kai Li=Kai | Kai=Kai | Li, Kai=Kai
    Ida=Ida
"""
EXACT = """
    AB=Anne Marie | A.B.=Anne Marie | AMVB=Anne Marie | A.M.V.B.=Anne Marie | Bülow=Anne Marie | von Bülow=Anne Marie
    Fo=Karen | Ib=Hr. Ib | Friis=Mette F. | Holm=Mette H. | Li=Kai | Ho=J. Ho | KL=Kai | K.L.=Kai | B.L.=Bo | BL=Bo
"""


def in_table(table: str) -> dict[str, tuple[str, ...]]:
    pairs = (each.strip().split("=") for line in table.strip().splitlines() for each in line.split("|"))
    return {words: tuple(who.split(",")) for words, who in pairs}


def test_everybody_is_meant_by_these_words_and_no_others() -> None:
    talk = talk_of(
        "Mette Friis",
        "Mette Holm",
        "Dr. Anne Marie von Bülow",
        "K. Bo L",
        "Karen Fo",
        "",
        "J. Ho",
        "Hr. Ib",
        "Kai Li",
        "Ida",
    )
    people = people_in(talk)
    all_of_them = ("Mette H.", "Anne Marie", "Bo", "Karen", "Medarbejdere", "J. Ho", "Hr. Ib", "Kai", "Ida")
    assert people.names == ("Mette F.", *all_of_them)
    alone = [way for way in people.ways if not way.together]
    assert {way.words: way.who for way in alone if not way.exact} == in_table(LOOSE)
    assert {way.words: way.who for way in alone if way.exact} == in_table(EXACT)
    together = {way.words: way.who for way in people.ways if way.together}
    assert together == {"medarbejderne": all_of_them, "the medarbejdere": all_of_them}


@pytest.mark.parametrize(
    ("label", "said"),
    [
        ("Leder", ["Leder", "leder", "lederen", "the leder"]),
        ("Overordnet", ["Overordnet", "den overordnede", "overordnede", "the overordnet"]),
        ("Ældste", ["the ældste", "Ældste", "ældste", "ældsten"]),
        (
            "Leders leders leder",
            ["Leders leders leder", "lederens leders leder", "leders leders lederen", "the leders leders leder"],
        ),
    ],
)
def test_a_role_is_meant_by_its_label_as_a_sentence_has_it(label: str, said: list[str]) -> None:
    source = sample_source()
    source["kinds"][0]["roles"][0]["label"] = label
    nobody = tuple(person.altered(name="") for person in sample_talk().participants)
    people = people_in(sample_talk().altered(template=Template.model_validate(source), participants=nobody))
    assert sorted(way.words for way in people.ways if way.who == (label,)) == said
