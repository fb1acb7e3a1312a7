"""Who does it, in one line: in front, after the date, or last by themselves; asked where two may be meant."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from datetime import date

import pytest

from mus_tui.language.agreement_line import read_agreement_line
from mus_tui.model.rules.find_person import People, people_in
from mus_tui.model.values.people import Participant
from mus_tui.words import use_language
from tests.sample import sample_talk

TODAY = date(2026, 11, 29)


def people_of(*names: str) -> People:
    """Return everybody of a talk with these names; of two the second is the employee, of more they are a group."""
    kind, role = ("MUS", "medarbejder") if len(names) == 2 else ("GRUS", "medarbejdere")
    taking_part = (
        Participant(id=f"p{n}", role=role if n > 1 else "leder", name=name) for n, name in enumerate(names, 1)
    )
    return people_in(sample_talk().altered(kind=kind, participants=tuple(taking_part)))


TWO = people_of("Mette Friis", "Jonas Holm")
MANY = people_of("Mette Friis", "Mette Holm", "Jonas von Bülow", "Anne Marie Lind", "Kim")
SAME = "="
THINGS = (
    "skemaer afleveres",
    "tre kurser holdes",
    "møder flyttes",
    "prøver rettes",
    "aftaler følges op",
    "taler holdes på dansk",
    "følger undersøges",
    "noter samles",
    "ønsker skrives ned",
    "samles i en mappe",
    "dage er Jonas væk",
    "andre rydder op",
)


@pytest.fixture(autouse=True)
def danish_again() -> Iterator[None]:
    yield
    use_language("da")


@pytest.mark.parametrize(
    ("line", "what", "who"),
    [
        # In front
        ("Holm bestiller bogen", SAME, "Jonas"),
        ("holm bestiller bogen", SAME, ""),
        ("JH bestiller bogen", SAME, "Jonas"),
        ("J.H. bestiller bogen", SAME, "Jonas"),
        ("jh bestiller bogen", SAME, "Jonas"),
        ("Friis, Mette bestiller bogen", SAME, "Mette"),
        ("fru Friis bestiller bogen", SAME, "Mette"),
        ("Hr. Holm bestiller bogen", SAME, "Jonas"),
        ("Lederen bestiller bogen", SAME, "Mette"),
        ("Leder: bestil bogen", SAME, "Mette"),
        ("Medarbejderen og lederen mødes", SAME, "Jonas og Mette"),
        ("Medarbejderne orienteres", SAME, ""),
        ("Lederkurset bestilles", SAME, ""),
        ("@Jonas bestiller bogen", SAME, "Jonas"),
        ("Mette/Jonas bestiller bogen", SAME, "Mette/Jonas"),
        ("Mette eller Jonas bestiller bogen", SAME, "Mette eller Jonas"),
        ("Både Mette og Jonas læser", SAME, "Mette og Jonas"),
        ("Vi aftaler, at Jonas læser bogen", SAME, "Jonas"),
        ("Vi har aftalt at vi læser bogen", SAME, "begge"),
        ("Os to læser bogen", SAME, "begge"),
        ("Alle læser bogen", SAME, "begge"),
        ("Alle vagter lægges om", SAME, ""),
        ("Alle mødes til morgenkaffe", SAME, "begge"),
        ("Alle rydder op", SAME, "begge"),
        ("Alle sammen rydder op", SAME, "begge"),
        ("Vi rydder op", SAME, "begge"),
        ("Begge rydder op", SAME, "begge"),
        ("Begge to mødes med driften", SAME, "begge"),
        ("Alle prøver at læse den", SAME, "begge"),
        *((f"Alle {thing}", SAME, "") for thing in THINGS),
        *((f"Begge {thing}", SAME, "") for thing in THINGS),
        # Nobody for sure
        ("Mette og Jonas' kontor flyttes", SAME, ""),
        ("Mettes og Jonas’ kontor flyttes", SAME, ""),
        ("Jonas tilbydes et kursus", SAME, ""),
        ("Jonas skal orienteres", SAME, ""),
        ("Jonas får tilbudt et kursus", SAME, ""),
        ("Jonas inviterer vi til mødet", SAME, ""),
        ("Ring til Jonas", SAME, ""),
        # By themselves at the end
        ("Bestil bogen, Holm", "Bestil bogen", "Jonas"),
        ("Bestil bogen, Jonas!", "Bestil bogen", "Jonas"),
        ("Bestil bogen – vi", "Bestil bogen", "begge"),
        ("Bestil bogen (ansvarlig: Jonas)", "Bestil bogen", "Jonas"),
        ("Bestil bogen. Ansvarlig: Jonas", "Bestil bogen", "Jonas"),
        ("Bestil bogen, hvem: Jonas og Mette", "Bestil bogen", "Jonas og Mette"),
        ("Bestil bogen (Jonas)", SAME, "Jonas"),
        ("Oplæring v/ Jonas", SAME, "Jonas"),
        ("Send den til Karen, Jonas", SAME, "Jonas"),
        ("Send den til driften, Mette og Jonas", SAME, ""),
        ("Send den til Karen, Bo og Jonas", SAME, ""),
        ("Kursus i budget, Mette og Jonas", "Kursus i budget", "Mette og Jonas"),
        ("Mette ringer til HR, Jonas", SAME, "Mette"),
        ("Tal med, Jonas", SAME, ""),
        ("Mette ringer til HR (Jonas)", SAME, "Mette"),
        ("Mette ringer til HR, Mette", "Mette ringer til HR", "Mette"),
        ("Mette bestiller bogen, ansvarlig Jonas", "Mette bestiller bogen", "Jonas"),
        ("Bestil bogen (ansvarlig: HR)", SAME, ""),
        ("Bestil bogen (kort)", SAME, ""),
        ("– Jonas", SAME, ""),
        ("EMette bestiller bogen", SAME, ""),
        # Words that may lead to a name, and do not
        ("Vi aftaler mødet", SAME, "begge"),
        ("Begge skal vi læse bogen", SAME, "begge"),
        ("Mette og alle børn på stuen laver et spil", SAME, "Mette"),
        ("Mette, Jonas og jeg læser bogen", SAME, "Mette, Jonas og jeg"),
        ("Når kurset er holdt", SAME, ""),
    ],
)
def test_who_does_it_is_found_and_the_sentence_cut_only_where_it_is_sure(line: str, what: str, who: str) -> None:
    read = read_agreement_line(line, TWO, TODAY)
    assert (read.what, read.who, read.doubts) == (line if what == SAME else what, who, ())


@pytest.mark.parametrize("who", ["Anne Berg (2)", "[b]x[/b]", "Anne Berg (1) og [b]x[/b]", "C++/Java"])
def test_signs_in_a_name_are_part_of_it_at_both_ends_of_a_line(who: str) -> None:
    people = people_of("Mette Friis", "Anne Berg", "Anne Berg", "[b]x[/b]", "C++/Java")
    assert read_agreement_line(f"Bestil bogen, {who}", people, TODAY).who == who
    assert read_agreement_line(f"{who} bestiller bogen", people, TODAY).who == who


@pytest.mark.parametrize(
    ("line", "who"),
    [
        ("Mette F. bestiller bogen", "Mette F."),
        ("Mette Holm bestiller bogen", "Mette H."),
        ("Bestil bogen, Mette H.", "Mette H."),
        ("Mette F. og Mette bestiller bogen", "Mette F. og Mette H."),
        ("MH bestiller bogen", "Mette H."),
        ("Bülow bestiller bogen", "Jonas"),
        ("Anne Marie bestiller bogen", "Anne Marie"),
        ("Anne bestiller bogen", "Anne Marie"),
        ("Anne-Marie bestiller bogen", ""),
        ("Lederen bestiller bogen", "Mette F."),
        ("Medarbejderne bestiller bogen", "Medarbejderne"),
        ("Vi bestiller bogen", "alle"),
        ("Mette  Holm bestiller bogen", "Mette H."),
    ],
)
def test_in_a_group_they_are_called_what_the_screen_calls_them(line: str, who: str) -> None:
    read = read_agreement_line(line, MANY, TODAY)
    assert (read.who, read.doubts) == (who, ())


@pytest.mark.parametrize(
    ("line", "people", "word", "may_be"),
    [
        ("Jeg bestiller bogen", TWO, "Jeg", ("Mette", "Jonas")),
        ("Bestil bogen, jeg", TWO, "jeg", ("Mette", "Jonas")),
        ("Du bestiller bogen", TWO, "Du", ("Mette", "Jonas")),
        ("Mette bestiller bogen", MANY, "Mette", ("Mette F.", "Mette H.")),
        ("Kim og Mette bestiller bogen", MANY, "Mette", ("Mette F.", "Mette H.")),
        ("Mette F. og jeg bestiller bogen", MANY, "jeg", ("Mette H.", "Jonas", "Anne Marie", "Kim")),
    ],
)
def test_who_is_meant_is_asked_where_it_may_be_several_and_is_as_answered(
    line: str, people: People, word: str, may_be: tuple[str, ...]
) -> None:
    read = read_agreement_line(line, people, TODAY)
    assert (read.who, [tuple(each) for each in read.doubts]) == ("", [(word, may_be)])
    answered = read_agreement_line(line, people, TODAY, answers={word.casefold(): may_be[-1]})
    assert answered.doubts == ()
    assert may_be[-1] in answered.who
    assert answered.what == read.what
    assert read_agreement_line(line, people, TODAY, answers={word.casefold(): "Karen"}) == read


def test_each_word_that_may_be_several_is_asked_about() -> None:
    assert [doubt.word for doubt in read_agreement_line("Du og jeg læser bogen", MANY, TODAY).doubts] == ["Du", "jeg"]


def test_a_whole_name_is_meant_where_somebody_else_wrote_a_part_of_it_in_small_letters() -> None:
    people = people_of("mette", "Mette Holm")
    assert read_agreement_line("Mette Holm bestiller bogen", people, TODAY).who == "Mette H."


@pytest.mark.parametrize(
    ("line", "who"),
    [
        ("Mette og jeg bestiller bogen", "Mette og Jonas"),
        ("Jeg og Jonas bestiller bogen", "Mette og Jonas"),
        ("Du og jeg læser bogen", "begge"),
    ],
)
def test_of_two_it_is_clear_who_the_other_is(line: str, who: str) -> None:
    read = read_agreement_line(line, TWO, TODAY)
    assert (read.who, read.doubts) == (who, ())


@pytest.mark.parametrize(
    ("line", "what", "who", "word"),
    [
        ("I read the book", SAME, "", "I"),
        ("I'll read the book", SAME, "", "I'll"),
        ("Mette and I read the book", SAME, "Mette and Jonas", ""),
        ("Jonas takes a course", SAME, "Jonas", ""),
        ("Jonas is offered a course", SAME, "", ""),
        ("We agreed that Jonas reads the book", SAME, "Jonas", ""),
        ("Both Mette and Jonas read", SAME, "Mette and Jonas", ""),
        ("Read the book. Responsible: Jonas", "Read the book", "Jonas", ""),
        ("Read the book, everyone", "Read the book", "both", ""),
    ],
)
def test_it_is_the_same_in_english(line: str, what: str, who: str, word: str) -> None:
    use_language("en")
    read = read_agreement_line(line, TWO, TODAY)
    assert (read.what, read.who) == (line if what == SAME else what, who)
    assert [doubt.word for doubt in read.doubts] == ([word] if word else [])


def test_in_danish_a_line_that_begins_with_i_says_nothing_about_who() -> None:
    assert read_agreement_line("I taler med HR", TWO, TODAY).doubts == ()


@pytest.mark.parametrize("line", ["Bestil bogen. Frist: 1. marts", "Bestil bogen, deadline 1. marts"])
def test_the_word_before_a_date_goes_with_it(line: str) -> None:
    read = read_agreement_line(line, TWO, TODAY)
    assert (read.what, read.reading and read.reading.first) == ("Bestil bogen", date(2027, 3, 1))


def test_a_name_that_is_a_month_too_is_a_name_where_it_stands_as_one() -> None:
    people = people_of("Maj Lund", "Jan Bo")
    assert read_agreement_line("Maj ringer til driften", people, TODAY)[:3] == ("Maj ringer til driften", "Maj", "")
    assert read_agreement_line("Ring til driften, Jan", people, TODAY)[:3] == ("Ring til driften", "Jan", "")
    assert read_agreement_line("maj: ring til driften", people, TODAY)[:3] == ("maj: ring til driften", "Maj", "")
    assert read_agreement_line("Jan ringer, maj", people, TODAY)[:3] == ("Jan ringer", "Jan", "maj")


def test_a_line_of_a_talk_that_is_over_is_dated_from_its_day() -> None:
    read = read_agreement_line("Bestil bogen, 1. maj", TWO, TODAY, date(2025, 3, 10))
    assert read.reading is not None
    assert read.reading.last == date(2025, 5, 1)


@pytest.mark.parametrize(
    ("line", "what", "who", "when"),
    [
        ("1. marts: Mette ringer til HR", "Mette ringer til HR", "Mette", "1. marts"),
        ("Den 1. marts ringer Mette til HR", SAME, "Mette", "Den 1. marts"),
        ("I uge 9 ringer JH til HR", SAME, "Jonas", "I uge 9"),
        ("Inden 1. marts har vi holdt et møde", SAME, "begge", "Inden 1. marts"),
        ("Den 1. marts inviteres Jonas", SAME, "", "Den 1. marts"),
        ("Mette holder den 1. marts et oplæg", SAME, "Mette", "den 1. marts"),
        ("By 1 March Jonas reads the book", SAME, "Jonas", "By 1 March"),
        ("Den 1. marts ringer nogen til HR", SAME, "", "Den 1. marts"),
        ("1. marts, spørg Jonas om bogen", "spørg Jonas om bogen", "", "1. marts"),
        ("Kurset den 1. marts ønskede Jonas selv", SAME, "", "den 1. marts"),
        ("Bestil bogen den 1. marts (Jonas)", SAME, "Jonas", "den 1. marts"),
        ("Bestil bogen den 1. marts 2027 (kort)", SAME, "", "den 1. marts 2027"),
        ("1. marts: ring til HR, dato", "ring til HR, dato", "", "1. marts"),
    ],
)
def test_whoever_stands_after_the_date_does_it(line: str, what: str, who: str, when: str) -> None:
    read = read_agreement_line(line, TWO, TODAY)
    assert (read.what, read.who, read.when) == (line if what == SAME else what, who, when)


WAYS = {
    "Mette": "Mette",
    "Mette Friis": "Mette",
    "Friis": "Mette",
    "MF": "Mette",
    "fru Friis": "Mette",
    "lederen": "Mette",
    "Jonas og Mette": "Jonas og Mette",
    "Holm, MF": "Jonas, Mette",
    "vi": "begge",
    "begge": "begge",
}
WHENS = {"1. marts": "2027-03-01", "uge 9": "2027-03-01", "den 1. marts 2027": "2027-03-01", "om 14 dage": "2026-12-13"}
SHAPES = {
    "{Who} bestiller bogen, {when}": "{Who} bestiller bogen",
    "{when}: {Who} bestiller bogen": "{Who} bestiller bogen",
    "Bestil bogen, {who}, {when}": "Bestil bogen",
    "Bestil bogen, {when}, {who}": "Bestil bogen",
    "Bestil bogen. Ansvarlig: {who}. Frist: {when}": "Bestil bogen",
    "Bestil bogen (ansvarlig: {who}), {when}": "Bestil bogen",
    "Vi aftaler, at {who} bestiller bogen – {when}": "Vi aftaler, at {who} bestiller bogen",
}


@pytest.mark.parametrize("shape", SHAPES)
def test_every_way_to_say_who_is_understood_with_every_date_in_every_shape(shape: str) -> None:
    wrong = []
    for who, meant in WAYS.items():
        for when, day in WHENS.items():
            said = {"who": who, "Who": f"{who[0].upper()}{who[1:]}", "when": when}
            line = shape.format(**said)
            read = read_agreement_line(line, TWO, TODAY)
            found = (read.what, read.who, str(read.reading and read.reading.first))
            if found != (SHAPES[shape].format(**said), meant, day):
                wrong.append((line, *found))
    assert wrong == []


def test_no_word_of_a_line_is_lost() -> None:
    dice = random.Random(12)
    parts = [
        *WAYS,
        *WHENS,
        "jeg",
        "Karen",
        "bestiller",
        "bogen",
        "til",
        "HR",
        "(Jonas)",
        "v/ Jonas",
        ",",
        ".",
        ":",
        "–",
        "og",
        "på",
    ]
    for _ in range(600):
        line = " ".join(dice.choices(parts, k=dice.randint(1, 9)))
        read = read_agreement_line(line, TWO, TODAY)
        kept = set(re.findall(r"\w+", f"{read.what} {read.when}"))
        cut = [word for word in re.findall(r"\w+", line) if word not in kept]
        # Only names are cut off without standing in the date, and only where somebody was understood or is asked about.
        assert not {"bestiller", "bogen", "til", "HR", "Karen", "på"} & set(cut), (line, read)
        assert not cut or read.who or read.doubts, (line, read)
