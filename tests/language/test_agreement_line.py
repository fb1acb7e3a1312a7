"""One line becomes an agreement: what, who and when (S1)."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from datetime import date
from functools import lru_cache

import pytest

from mus_tui.language.agreement_line import AgreementLine, days_said
from mus_tui.language.agreement_line import read_agreement_line as read_line
from mus_tui.model.rules.find_person import People, people_in
from mus_tui.model.values.people import Participant
from mus_tui.words import use_language
from tests.sample import sample_talk

TODAY = date(2026, 10, 7)
NAMES = ("Mette Friis", "Jonas Holm", "Jan Bo Lind", "")


@lru_cache
def people(names: tuple[str, ...]) -> People:
    """Return everybody of a talk with these names; of two the second is the employee, of more they are a group."""
    kind, role = ("MUS", "medarbejder") if len(names) == 2 else ("GRUS", "medarbejdere")
    taking_part = tuple(
        Participant(id=f"p{n}", role=role if n > 1 else "leder", name=name) for n, name in enumerate(names, 1)
    )
    return people_in(sample_talk().altered(kind=kind, participants=taking_part))


def read_agreement_line(line: str, names: Sequence[str], today: date, **answers: str) -> AgreementLine:
    return read_line(line, people(tuple(names)), today, answers=answers)


@pytest.fixture(autouse=True)
def danish_again() -> Iterator[None]:
    yield
    use_language("da")


@pytest.mark.parametrize(
    ("line", "what", "who", "when", "first"),
    [
        ("Mette taler med driften, 1. feb", "Mette taler med driften", "Mette", "1. feb", "2027-02-01"),
        ("Mette taler med driften 1/2", "Mette taler med driften", "Mette", "1/2", "2027-02-01"),
        ("Mette taler med driften 1. feb.", "Mette taler med driften", "Mette", "1. feb.", "2027-02-01"),
        ("Mette taler med driften – uge 43", "Mette taler med driften", "Mette", "uge 43", "2026-10-19"),
        ("Mette taler med driften - uge 43", "Mette taler med driften", "Mette", "uge 43", "2026-10-19"),
        ("Mette taler med driften; 1/2", "Mette taler med driften", "Mette", "1/2", "2027-02-01"),
        ("Mette taler med driften,1/2", "Mette taler med driften", "Mette", "1/2", "2027-02-01"),
        ("Mette taler med driften i uge 43", "Mette taler med driften", "Mette", "i uge 43", "2026-10-19"),
        ("Mette starter fra den 1. marts", "Mette starter", "Mette", "fra den 1. marts", "2027-03-01"),
        ("mette friis øver sig inden 1/2-27", "mette friis øver sig", "Mette", "inden 1/2-27", "2027-02-01"),
        ("Mette og Jonas mødes om 3 uger", "Mette og Jonas mødes", "Mette og Jonas", "om 3 uger", "2026-10-28"),
        (
            "Mette, Jonas og Jan mødes på fredag",
            "Mette, Jonas og Jan mødes",
            "Mette, Jonas og Jan",
            "på fredag",
            "2026-10-09",
        ),
        ("Vi ser på det i marts", "Vi ser på det", "alle", "i marts", "2027-03-01"),
        ("Begge læser bogen, senest den 1. marts", "Begge læser bogen", "alle", "senest den 1. marts", "2027-03-01"),
        ("Tal med driften, Mette, 1. feb", "Tal med driften", "Mette", "1. feb", "2027-02-01"),
        ("Tal med driften, 1. feb, Mette", "Tal med driften", "Mette", "1. feb", "2027-02-01"),
        ("Tal med driften, Jan, 1. jan", "Tal med driften", "Jan", "1. jan", "2027-01-01"),
        ("Tal med driften, begge, 1/2", "Tal med driften", "alle", "1/2", "2027-02-01"),
        ("Tal med driften, fredag, den 5. marts", "Tal med driften", "", "fredag, den 5. marts", "2027-03-05"),
        ("1/2", "", "", "1/2", "2027-02-01"),
        ("Mette finder et kursus: 1/2", "Mette finder et kursus", "Mette", "1/2", "2027-02-01"),
        ("Mette flytter mødet til uge 43", "Mette flytter mødet", "Mette", "til uge 43", "2026-10-19"),
        ("Mette, 1/2", "Mette", "Mette", "1/2", "2027-02-01"),
        ("Hold oplæg, marts", "Hold oplæg", "", "marts", "2027-03-01"),
        ("Ring til HR (Jonas, 1/3)", "Ring til HR (Jonas)", "Jonas", "1/3", "2027-03-01"),
        ("Ring til HR, ansv.: Jonas, frist: 1/3", "Ring til HR", "Jonas", "frist: 1/3", "2027-03-01"),
        ("Ring til HR, frist 1/3, ansv. Jonas", "Ring til HR", "Jonas", "frist 1/3", "2027-03-01"),
        ("I dag ringer Jonas", "I dag ringer Jonas", "Jonas", "I dag", "2026-10-07"),
        ("Jonas rydder op hver mandag, 1. februar", "Jonas rydder op hver mandag", "Jonas", "1. februar", "2027-02-01"),
    ],
)
def test_a_line_is_taken_apart(line: str, what: str, who: str, when: str, first: str) -> None:
    read = read_agreement_line(line, NAMES, TODAY)
    assert (read.what, read.who, read.when) == (what, who, when)
    assert read.reading is not None
    assert read.reading.first == date.fromisoformat(first)


@pytest.mark.parametrize(
    ("line", "who"),
    [
        ("", ""),
        ("Mette taler med driften", "Mette"),
        ("Mettes opgave er driften", ""),
        ("Jonas' opgave er driften", ""),
        ("Mette Friis’ opgave er driften", ""),
        ("Mette-Marie taler med driften", ""),
        ("Metterne taler med driften", ""),
        ("Tal med Mette", ""),
        ("Vinteren er lang", ""),
        ("Mette taler med Jan", "Mette"),
        ("Mette får svar fra Jan", "Mette"),
        ("Mette passer på Jan", "Mette"),
        ("Mette spørger Ib, Jonas og Jan", "Mette"),
        ("Friis tager den op med chefen, Holm laver et notat på 2 sider", ""),
        ("Mette skriver til dem – Jonas ringer", ""),
        ("Mette skriver til dem, og Jonas ringer; Ib venter", ""),
        ("Mette skriver til dem, Mette ringer også", "Mette"),
        ("Mette er der 24/7", "Mette"),
        ("Vi deler det 50/50", "alle"),
        ("Vi mødes i uge 9 og 11", "alle"),
        ("Vi taler om fredag", "alle"),
        ("Mette læser kapitel 12", "Mette"),
    ],
)
def test_a_line_without_a_date_at_its_end_stays_whole(line: str, who: str) -> None:
    assert read_agreement_line(line, NAMES, TODAY)[:5] == (line, who, "", None, ())


def test_a_sentence_that_begins_with_when_it_happens_is_whole_and_whoever_does_it_is_found() -> None:
    line = "Når Jonas er tilbage 3. marts, ringer Mette til HR"
    assert read_agreement_line(line, NAMES, TODAY)[:3] == (line, "Mette", "Når Jonas er tilbage 3. marts")


@pytest.mark.parametrize(
    ("line", "who", "when"),
    [
        ("Jonas 1/3: kursus", "Jonas", "1/3"),
        ("Mette, uge 7-9: kursus", "Mette", "uge 7-9"),
        ("Uge 7-9 holder vi møde", "begge", "Uge 7-9"),
        ("I dag, ringer Jonas", "Jonas", "I dag"),
        ("1. marts, hvis Mette siger ja", "", "1. marts"),
        ("Referat 1/3: punkt 2 læses", "", ""),
        ("Jonas kl. 8: ring til HR", "Jonas", ""),
    ],
)
def test_a_name_a_day_or_both_before_the_rest_are_understood_and_the_sentence_stays_whole(
    line: str, who: str, when: str
) -> None:
    assert read_agreement_line(line, NAMES[:2], TODAY)[:3] == (line, who, when)


@pytest.mark.parametrize(
    ("line", "when", "problem"),
    [
        ("Mette taler med driften, 31/2", "31/2", "no_such_day"),
        ("Mette taler med driften 31/2", "31/2", "no_such_day"),
        ("Mette taler med driften, 1/13", "1/13", "no_such_month"),
        ("Mette taler med driften, 1. feb 2026", "1. feb 2026", "past"),
        ("Mette taler med driften om 5 år", "om 5 år", "too_far"),
        ("Mette taler med driften inden uge 43", "inden uge 43", "last_day"),
    ],
)
def test_a_date_that_cannot_be_is_asked_about(line: str, when: str, problem: str) -> None:
    read = read_agreement_line(line, NAMES, TODAY)
    assert (read.what, read.when) == ("Mette taler med driften", when)
    assert read.reading is not None
    assert read.reading.problem == problem


def test_both_is_said_in_the_language_in_use() -> None:
    use_language("en")
    assert read_agreement_line("We read the book by 1 March", NAMES, TODAY)[:3] == (
        "We read the book",
        "everybody",
        "by 1 March",
    )


def test_signs_in_names_mean_themselves() -> None:
    assert read_agreement_line("A.*(+ taler", ["A.*(+ [x]"], TODAY).who == "A.*(+"
    assert read_agreement_line("Abc taler", ["A.* B"], TODAY).who == ""


def test_no_line_is_too_strange() -> None:
    dice = random.Random(7)
    parts = [
        "Mette",
        "og",
        ",",
        " ",
        " ",
        "1/2",
        "31/2",
        "–",
        "-",
        "; ",
        "i uge 43",
        "\x00",
        "\ud800",
        "vi",
        "a",
        "Jan",
        ".",
    ]
    for _ in range(2000):
        line = "".join(dice.choices(parts, k=dice.randint(0, 12)))
        read = read_agreement_line(line, NAMES, TODAY)
        assert read.what in line
        assert read.when in line
        assert (read.when == "") == (read.reading is None)


@pytest.mark.parametrize(
    "line", ["Mette og " * 100_000, "a og " * 200_000 + "!", "," * 1_000_000, " -" * 500_000, "x" * 1_000_000]
)
def test_a_very_long_line_is_read_in_one_go(line: str) -> None:
    assert read_agreement_line(line, ["a", "a og a", "Mette"], TODAY).reading is None


@pytest.mark.parametrize("when", ["inden jul", "inden sommerferien", "senest påske", "efter nytår"])
def test_a_time_that_everybody_knows_is_taken_out_of_the_sentence(when: str) -> None:
    line = read_agreement_line(f"Mette rydder op {when}", ["Mette"], date(2026, 11, 22))
    assert (line.what, line.who, line.when) == ("Mette rydder op", "Mette", when)


@pytest.mark.parametrize("when", ["hver fredag kl. 8.10", "til næste MUS", "når kurset er holdt", "løbende"])
def test_words_that_are_the_answer_fill_the_field_and_the_sentence_stays_whole(when: str) -> None:
    line = read_agreement_line(f"Mette rydder op {when}", ["Mette"], date(2026, 11, 22))
    assert (line.what, line.who, line.when) == (f"Mette rydder op {when}", "Mette", when)
    assert line.reading is not None
    assert line.reading.answers


def test_an_hour_after_the_date_is_kept_and_does_not_hide_it() -> None:
    line = read_agreement_line("Mette ringer til HR, den 12. januar kl. 10.30", ["Mette"], date(2026, 11, 22))
    assert (line.what, line.when) == ("Mette ringer til HR", "den 12. januar kl. 10.30")
    assert line.reading is not None
    assert line.reading.last == date(2027, 1, 12)


@pytest.mark.parametrize("line", ["Vi holder et fælles møde", "Et fælles møde, begge", "Et fælles møde, alle"])
def test_all_are_both_where_they_are_two_and_all_where_they_are_more(line: str) -> None:
    assert read_agreement_line(line, NAMES[:2], TODAY).who == "begge"
    assert read_agreement_line(line, NAMES[:3], TODAY).who == "alle"


def test_all_of_something_says_nothing_about_who() -> None:
    assert read_agreement_line("Alle vagter bliver lagt om", NAMES, TODAY).who == ""


@pytest.mark.parametrize(
    ("line", "what", "when", "follow_up"),
    [
        ("Mette tager trivslen op, 1. april, følges op 1. juni", "Mette tager trivslen op", "1. april", "1. juni"),
        ("Mette tager trivslen op 1/4. Følges op d. 1/6.", "Mette tager trivslen op", "1/4", "d. 1/6"),
        ("Mette tager trivslen op (vi følger op om 3 måneder)", "Mette tager trivslen op", "", "om 3 måneder"),
        ("Mette tager trivslen op – opfølgning ved næste MUS", "Mette tager trivslen op", "", "ved næste MUS"),
        ("Mette læser bogen, og vi følger op på det uge 20", "Mette læser bogen", "", "uge 20"),
        ("Mette læser bogen, følges op efter sommerferien", "Mette læser bogen", "", "efter sommerferien"),
        ("Mette ringer til HR den 1. april og følges op 1. juni", "Mette ringer til HR", "den 1. april", "1. juni"),
        ("Mette ringer i uge 9 og vi følger op på det 1/6", "Mette ringer", "i uge 9", "1/6"),
        ("Mette rings on 1 April and followed up 1 June", "Mette rings", "on 1 April", "1 June"),
        ("Mette rings 1 April, followed up 1 June", "Mette rings", "1 April", "1 June"),
        # To follow up may be what is to be done itself.
        ("Mette laver opfølgning 1. juni", "Mette laver opfølgning", "1. juni", ""),
        ("Sagen følges op 1. juni", "Sagen følges op", "1. juni", ""),
        ("Mette ringer og følger op 1. juni", "Mette ringer og følger op", "1. juni", ""),
        ("Mette: følger op 1. juni", "Mette: følger op", "1. juni", ""),
        ("Mette ringer, følg op på sygefravær", "Mette ringer, følg op på sygefravær", "", ""),
    ],
)
def test_the_day_it_is_followed_up_on_is_another_than_its_own(line: str, what: str, when: str, follow_up: str) -> None:
    understood = read_line(line, people(NAMES), TODAY, followed_up=True)
    assert (understood.what, understood.when, understood.follow_up) == (what, when, follow_up)
    assert bool(understood.follow_up_reading) == bool(follow_up)


@pytest.mark.parametrize(
    ("line", "what"),
    [
        ("begge: gåtur hver måned", "gåtur hver måned"),
        ("Alle: rydde op i depotet, uge 9", "rydde op i depotet"),
        ("Begge: 1. juni", "Begge"),
        ("Alle skemaer: læses", "Alle skemaer: læses"),
    ],
)
def test_the_word_for_all_of_them_before_a_colon_is_who_and_no_part_of_what(line: str, what: str) -> None:
    understood = read_line(line, people(NAMES), TODAY)
    assert understood.what == what
    assert understood.who == ("" if what.endswith("læses") else "alle")


def test_where_no_field_asks_when_it_is_followed_up_the_line_says_so_itself() -> None:
    understood = read_agreement_line("Mette ringer, følges op 1. juni", NAMES, TODAY)
    assert (understood.what, understood.when, understood.follow_up) == ("Mette ringer, følges op", "1. juni", "")
    both = read_agreement_line("Mette ringer, 1. april, følges op 1. juni", NAMES, TODAY)
    assert (both.what, both.when, both.follow_up) == ("Mette ringer", "1. april", "1. juni")


@pytest.mark.parametrize(
    ("line", "days"),
    [
        ("Carla laver en vagtplan 15. januar, prøves 1. marts", ["15. januar", "1. marts"]),
        ("Anna melder ønsker (senest 15/1), og Bo samler dem den 20. januar", ["senest 15/1", "den 20. januar"]),
        ("Kurset koster 5.000 kr. og varer 3 dage, hver fredag kl. 9", []),
    ],
)
def test_the_days_that_are_left_in_a_sentence_are_known(line: str, days: list[str]) -> None:
    assert days_said(line, date(2026, 11, 30)) == days


@pytest.mark.parametrize(("line", "who"), [("Begge går en tur", "begge"), ("Begge kurser begynder", "")])
def test_both_walk_and_what_both_stands_before_does_nothing(line: str, who: str) -> None:
    assert read_agreement_line(line, ("Mette Friis", "Jonas Holm"), TODAY).who == who
