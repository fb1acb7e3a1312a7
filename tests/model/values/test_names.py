"""A name is understood as its owner would have it, however it was written (S13)."""

from __future__ import annotations

import random
import unicodedata

import pytest

from mus_tui.model.values.names import (
    called,
    is_several,
    known_name,
    numbered,
    on_one_line,
    read_name,
    read_names,
)


@pytest.mark.parametrize(
    ("written", "whole", "said"),
    [
        ("Mette Friis", "Mette Friis", "Mette"),
        ("Friis, Mette", "Mette Friis", "Mette"),
        ("FRIIS, METTE", "METTE FRIIS", "METTE"),
        ("friis , mette", "mette friis", "mette"),
        ("Friis Holm, Mette Bo", "Mette Bo Friis Holm", "Mette"),
        ("von Bülow, Anna", "Anna von Bülow", "Anna"),
        ("Anna von Bülow", "Anna von Bülow", "Anna"),
        ("von Bülow", "von Bülow", "von Bülow"),
        ("Jan van der Berg", "Jan van der Berg", "Jan"),
        ("Karl af Rosen", "Karl af Rosen", "Karl"),
        ("Dr. Mette Friis", "Dr. Mette Friis", "Mette"),
        ("Friis, Dr. Mette", "Dr. Mette Friis", "Mette"),
        ("Dr. Friis", "Dr. Friis", "Dr. Friis"),
        ("hr. Holm", "hr. Holm", "hr. Holm"),
        ("Fru Anne Marie Holm", "Fru Anne Marie Holm", "Anne Marie"),
        ("Anne Marie Holm", "Anne Marie Holm", "Anne Marie"),
        ("Hans Christian Lind-Bo", "Hans Christian Lind-Bo", "Hans Christian"),
        ("Anne-Marie Holm", "Anne-Marie Holm", "Anne-Marie"),
        ("Mette Holm Friis", "Mette Holm Friis", "Mette"),
        ("Friis, Mette, HR", "Mette Friis (HR)", "Mette"),
        ("Friis, Mette (HR)", "Mette Friis (HR)", "Mette"),
        ("Mette Friis, afdelingsleder", "Mette Friis, afdelingsleder", "Mette"),
        ("Mette Friis, HR", "Mette Friis, HR", "Mette"),
        ("Mette Friis, ph.d.", "Mette Friis, ph.d.", "Mette"),
        ("Mette Friis, cand.psych.", "Mette Friis, cand.psych.", "Mette"),
        ("Phil Holm", "Phil Holm", "Phil"),
        ("MF", "MF", "MF"),
        ("M.F.", "M.F.", "M.F."),
        ("M. Friis", "M. Friis", "M. Friis"),
        ("J. Peter Holm", "J. Peter Holm", "Peter"),
        ("Mette", "Mette", "Mette"),
        ("Mette,", "Mette", "Mette"),
        ("Mette Friis <mf@eksempel.dk>", "Mette Friis", "Mette"),
        ("<mf@eksempel.dk>", "<mf@eksempel.dk>", "<mf@eksempel.dk>"),
        ("cand.mag. Mette Friis", "cand.mag. Mette Friis", "Mette"),
        ("Cand.Scient.Pol. Bo Ib", "Cand.Scient.Pol. Bo Ib", "Bo"),
        ("prof.dr.med. Bo Ib", "prof.dr.med. Bo Ib", "Bo"),
        ("Friis, cand.mag. Mette", "cand.mag. Mette Friis", "Mette"),
        ("Friis, ph.d. Mette", "ph.d. Mette Friis", "Mette"),
        ("Friis, cand.mag.", "Friis, cand.mag.", "Friis"),
        ("Mette Friis, cand.mag. Aarhus", "Mette Friis, cand.mag. Aarhus", "Mette"),
        ('"Friis, Mette" <mf@eksempel.dk>', "Mette Friis", "Mette"),
        ('"Friis, Mette"', "Mette Friis", "Mette"),
        ("Mette og Jonas", "Mette og Jonas", "Mette og Jonas"),
        ("Anders, Cille og Erik", "Anders, Cille og Erik", "Anders, Cille og Erik"),
        ("", "", ""),
        (" , ", "", ""),
        # A comma after the family name, or before what they do
        ("Friis,, Mette", "Mette Friis", "Mette"),
        ("friis holm, mette", "mette friis holm", "mette"),
        ("FRIIS HOLM, METTE", "METTE FRIIS HOLM", "METTE"),
        ("Friis (HR), Mette", "Mette Friis (HR)", "Mette"),
        ("Holm, Bo (HR) (vikar)", "Bo Holm (HR) (vikar)", "Bo"),
        ("METTE FRIIS, HR", "METTE FRIIS, HR", "METTE"),
        ("mette friis, afdelingsleder", "mette friis, afdelingsleder", "mette"),
        ("Friis, MBA", "Friis, MBA", "Friis"),
        ("Friis, ph.d. Rektor", "Friis, ph.d. Rektor", "Friis"),
        ("Friis, cand.mag. mette", "Friis, cand.mag. mette", "Friis"),
        ("Friis, cand.mag. Mette Bo", "cand.mag. Mette Bo Friis", "Mette"),
        ("Bo Friis, cand.mag. Mette", "Bo Friis, cand.mag. Mette", "Bo"),
        ("Xenia Lex", "Xenia Lex", "Xenia"),
        ("Lex, Xenia", "Xenia Lex", "Xenia"),
        ("Mette Friis, BUF", "Mette Friis, BUF", "Mette"),
        ("Mette Friis, IT", "Mette Friis, IT", "Mette"),
        ("Mette Friis, konsulent", "Mette Friis, konsulent", "Mette"),
        ("<mf@eksempel.dk>,", "<mf@eksempel.dk>", "<mf@eksempel.dk>"),
    ],
)
def test_a_name_is_turned_round_and_its_owner_is_called_what_people_would_say(
    written: str, whole: str, said: str
) -> None:
    name = read_name(written)
    assert (name.whole, name.said) == (whole, said)


@pytest.mark.parametrize(
    ("written", "parts", "apart", "initials"),
    [
        ("", ("", "", ""), "", ""),
        ("Mette og Jonas", ("", "", ""), "Mette og Jonas", "MOJ"),
        ("Bo", ("", "Bo", ""), "Bo", ""),
        ("MD", ("", "MD", ""), "MD", ""),
        ("Mette ph.d.", ("", "Mette", ""), "Mette ph.d.", ""),
        ("Mette Holm Friis Jr. PhD", ("", "Mette", "Friis"), "Mette F.", "MF MHFJP"),
        ("Prof. dr. Mette", ("Prof. dr.", "", "Mette"), "Prof. dr. Mette", ""),
        ("dr. med. Bo Ib", ("dr. med.", "Bo", "Ib"), "Bo I.", "BI"),
        ("Fru de la Cour", ("Fru", "", "de la Cour"), "Fru de la Cour", "DLC"),
        ("de la Cour", ("", "", "de la Cour"), "de la Cour", "DLC"),
        ("Von Bülow", ("", "Von", "Bülow"), "Von B.", "VB"),
        ("Bo Lind-Ib Friis af Rosen", ("", "Bo", "af Rosen"), "Bo R.", "BLIFAR BR"),
        ("Anne Marie von der Lühe", ("", "Anne Marie", "von der Lühe"), "Anne Marie L.", "AL AMVDL"),
        ("J. P. Holm", ("", "J. P.", "Holm"), "J. P. Holm", "JH JPH"),
        ("J Peter Holm", ("", "Peter", "Holm"), "Peter H.", "JPH PH"),
        ("H.C. Bo Lind", ("", "Bo", "Lind"), "Bo L.", "BL HCBL"),
        ("Mette (HR) Friis", ("", "Mette", "Friis"), "Mette F.", "MF"),
    ],
)
def test_the_parts_of_a_name_and_what_may_be_written_for_it_are_known(
    written: str, parts: tuple[str, str, str], apart: str, initials: str
) -> None:
    name = read_name(written)
    assert tuple(name) == (*parts, written)
    assert (name.said_apart, " ".join(sorted(name.initials))) == (apart, initials)


@pytest.mark.parametrize(
    ("written", "names"),
    [
        ("Anna, Bo Lind og CD", ("Anna", "Bo Lind", "CD")),
        ("Anna, Bo, and Cille", ("Anna", "Bo", "Cille")),
        ("Friis, Mette; Holm, Jonas", ("Mette Friis", "Jonas Holm")),
        ("Friis, Mette\nHolm, Jonas\r\nLind, Bo\n", ("Mette Friis", "Jonas Holm", "Bo Lind")),
        ("Friis, Mette; Holm, Jonas og Lind, Bo", ("Mette Friis", "Jonas Holm", "Bo Lind")),
        ("- Anna\n- Bo\n\n2) Cille", ("Anna", "Bo", "Cille")),
        (
            "1. Friis, Mette\n2) Holm, Jonas\n3.\tDr. Bo Ib\n(4) Mia\n14. Ole",
            ("Mette Friis", "Jonas Holm", "Dr. Bo Ib", "Mia", "Ole"),
        ),
        ("Lind, Bo;", ("Bo Lind",)),
        # Lines and commas in one list: a line with the first name first says how the others are meant.
        ("Ada, Bo\nCai Dam", ("Ada", "Bo", "Cai Dam")),
        (
            "Ada Lind, Bo Ib og Eva\nCai Dam, skoleleder\nDan Ek",
            ("Ada Lind", "Bo Ib", "Eva", "Cai Dam, skoleleder", "Dan Ek"),
        ),
        ("Dam, Cai\nLind, Bo\nMia", ("Cai Dam", "Bo Lind", "Mia")),
        ("▪ Anna\n[ ] Bo;\n[x] Cille", ("Anna", "Bo", "Cille")),
        ("Anna, Bo,\nCille og Dan", ("Anna", "Bo", "Cille", "Dan")),
        ("Mette Friis <mf@eksempel.dk>; Jonas Holm <jh@eksempel.dk>;", ("Mette Friis", "Jonas Holm")),
        ('"Friis, Mette" <mf@eksempel.dk>, "Holm, Jonas" <jh@eksempel.dk>', ("Mette Friis", "Jonas Holm")),
        ("'Friis, Mette (HR)' <mf@eksempel.dk>,\n'Holm, Jonas' <jh@eksempel.dk>", ("Mette Friis (HR)", "Jonas Holm")),
        ('"Friis, Mette", "Holm, Jonas"', ("Mette Friis", "Jonas Holm")),
        # What stands within a name is no sign of a list
        ("Mette Friis (afd. 2)", ("Mette Friis (afd. 2)",)),
        ("Mette Friis - Jonas Holm", ("Mette Friis - Jonas Holm",)),
        ("1. Bo * Mia\n2. Ib (3) Lex ; ", ("Bo * Mia", "Ib (3) Lex")),
        ("Friis Holm, M;", ("M Friis Holm",)),
        (" ;\nXenia; \n;Bo Lex", ("Xenia", "Bo Lex")),
        ("", ()),
        (" ; , ", ()),
    ],
)
def test_semicolons_and_lines_stand_between_names_and_else_commas_do(written: str, names: tuple[str, ...]) -> None:
    assert read_names(written) == names
    assert read_names(on_one_line(written)) == names


@pytest.mark.parametrize(
    ("names", "said"),
    [
        (("Mette Friis", "Jonas Holm"), ("Mette", "Jonas")),
        (("Mette Friis", "Mette Holm", "JH"), ("Mette F.", "Mette H.", "JH")),
        (("Mette Friis", "Holm, Mette"), ("Mette F.", "Mette H.")),
        (("Mette Friis", "METTE Frost", "Mette Holm"), ("Mette Friis", "METTE Frost", "Mette H.")),
        (("Mette", "Mette Holm"), ("Mette", "Mette H.")),
        (("Mette von Bülow", "Mette af Rosen"), ("Mette B.", "Mette R.")),
        (("M. Friis", "M. Holm"), ("M. Friis", "M. Holm")),
        (("Åse Friis", unicodedata.normalize("NFD", "Åse Holm")), ("Åse F.", "Åse H.")),
        (("", ""), ("", "")),
    ],
)
def test_two_with_one_first_name_are_told_apart(names: tuple[str, ...], said: tuple[str, ...]) -> None:
    assert tuple(unicodedata.normalize("NFC", each) for each in called(names)) == said


def test_a_name_is_the_same_however_it_is_written() -> None:
    assert known_name("Åkær,  MAJ") == known_name(unicodedata.normalize("NFD", "Maj Åkær"))


def test_what_was_understood_once_is_understood_the_same_again_and_no_word_is_lost() -> None:
    dice = random.Random(5)
    parts = [
        "Mette",
        "Bo",
        "af",
        "von",
        "Dr.",
        "ph.d.",
        "HR",
        "leder",
        "(x)",
        "J.",
        ",",
        ", ",
        " ",
        " ",
        "<a@b>",
        "«N»",
        "-",
    ]
    for _ in range(4000):
        written = "".join(dice.choices(parts, k=dice.randint(0, 8)))
        whole = read_name(written).whole
        assert read_name(whole).whole == whole, written
        lost = [w for w in ("Mette", "Bo", "HR", "leder", "J.", "ph.d.") if written.count(w) != whole.count(w)]
        assert not lost, (written, whole)


@pytest.mark.parametrize(
    "written",
    [
        '"Friis, Mette" <mf@eksempel.dk>, "Holm, Jonas" <jh@eksempel.dk>',
        "Mette; Jonas",
        "Mette, Jonas og Bo",
        "Mette <m@eksempel.dk>, Jonas <j@eksempel.dk>",
    ],
)
def test_several_names_are_seen_where_there_is_room_for_one(written: str) -> None:
    assert is_several(written)


@pytest.mark.parametrize(
    "written",
    [
        '"Friis, Mette" <mf@eksempel.dk>',
        "Friis, Mette <mf@eksempel.dk>",
        "Friis, Mette",
        "Mette og Jonas",
        "Mette;",
        "Mette <m@eksempel.dk> <mette@eksempel.dk>",
        "Mette",
        "",
    ],
)
def test_one_name_is_one_however_it_is_written(written: str) -> None:
    assert not is_several(written)


def test_those_whom_no_word_tells_apart_get_numbers() -> None:
    assert numbered(("Mette", "METTE", "Bo", "", "")) == ("Mette (1)", "METTE (2)", "Bo", "", "")


def test_names_on_lines_of_their_own_are_one_line_with_one_sign_between_them() -> None:
    assert on_one_line("Xenia; \n;Bo\n Lex") == "Xenia; Bo; Lex"
