"""The date of a sentence: where it stands, what is left, and what is no date at all."""

from __future__ import annotations

import random
from datetime import date

import pytest

from mus_tui.language.due_finding import ended, find_due, last_part

TODAY = date(2026, 11, 29)
SAME, AS_LONG = "=", "without its end"


@pytest.mark.parametrize(
    ("text", "place", "when", "rest"),
    [
        ("uge 9", "whole", "uge 9", ""),
        ("Mette ringer (inden jul).", "end", "inden jul", "Mette ringer"),
        ("Mette prøver det af i uge 9", "end", "i uge 9", "Mette prøver det af"),
        ("Jonas læser kapitel 5.6 senest 1. marts", "end", "senest 1. marts", "Jonas læser kapitel 5.6"),
        ("Jonas følger op til jul", "end", "til jul", "Jonas følger op"),
        ("Næste fredag: Jonas skriver om mødet i marts", "start", "Næste fredag", "Jonas skriver om mødet i marts"),
        ("Hver 14. dag: Jonas skriver om mødet i marts", "start", "Hver 14. dag", "Jonas skriver om mødet i marts"),
        ("Jonas starter den 1/8 som vikar", "middle", "den 1/8", "Jonas starter den 1/8 som vikar"),
        ("Mette får svar fra Jan - uge 9", "end", "uge 9", "Mette får svar fra Jan"),
        ("Jonas tager den 2.", "end", "den 2.", "Jonas tager den 2."),
        ("Jan", "whole", "Jan", ""),
        ("3 uger", "whole", "3 uger", ""),
        ("Mette ringer til firma X 1. marts", "end", "1. marts", "Mette ringer til firma X"),
        ("1. marts: det, Mette skrev, læses", "start", "1. marts", "det, Mette skrev, læses"),
        ("Jonas begynder på uddannelsen i uge 9 med Mette", "middle", "i uge 9", SAME),
        ("Mette ringer i uge 9 om sin søn med Jonas", "middle", "i uge 9", SAME),
        ("Tag den 2.", "end", "den 2.", SAME),
        ("Møde, den 2.", "end", "den 2.", "Møde"),
        ("Mette ringer, løbende.", "end", "løbende", "Mette ringer"),
        ("Når kurset er holdt", "whole", "Når kurset er holdt", SAME),
        ("Maj, 1. juni", "end", "1. juni", "Maj"),
        ("Mette ringer ved næste møde om løn, 1. marts", "end", "1. marts", "Mette ringer ved næste møde om løn"),
        ("Mette ringer hver uge, 1. marts", "end", "1. marts", "Mette ringer hver uge"),
        (f"Mette ringer {'om det, som de talte om, ' * 5}senest 1/3", "end", "senest 1/3", AS_LONG),
        # In brackets, and after a bracket
        ("Ring (HR) og (Mette 1/3", "end", "1/3", SAME),
        ("Mette ringer (til HR) 1. marts", "end", "1. marts", "Mette ringer (til HR)"),
        ("(1. marts) Mette ringer (til HR)", "start", "1. marts", "Mette ringer (til HR)"),
        (" - (1. marts) Mette ringer", "start", "1. marts", "Mette ringer"),
        # What is done is after it, or goes on after it
        ("Løbende: ring til HR", "start", "Løbende", "ring til HR"),
        ("Løbende, Mette ringer", "start", "Løbende", "Mette ringer"),
        ("1. marts, ring til HR", "start", "1. marts", "ring til HR"),
        ("Snarest og senest 1. marts: Mette ringer", "start", "Snarest og senest 1. marts", "Mette ringer"),
        ("uge 9 - sidst: Mette ringer", "start", "uge 9", "sidst: Mette ringer"),
        ("Når Jonas er tilbage, ringer Mette", "start", "Når Jonas er tilbage", SAME),
        ("Når Jonas er tilbage, i Aalborg ringer Mette", "start", "Når Jonas er tilbage", SAME),
        ("Løbende:", "start", "Løbende", SAME),
        ("I morgen ringer Jonas", "start", "I morgen", SAME),
        # In the middle
        ("Jonas ringer til HR 1. marts! Det er aftalt", "middle", "1. marts!", SAME),
        ("Jonas får fra den 1. marts timer til opgaven", "middle", "fra den 1. marts", SAME),
        ("Jonas rydder op hver mandag sammen med Mette", "middle", "hver mandag", SAME),
        ("Jonas skriver, før og når kurset er holdt inden 1/6", "middle", "inden 1/6", SAME),
        # Everyday words, and what is meant as a date
        ("Jonas ringer til HR i dag.", "end", "i dag", "Jonas ringer til HR"),
        ("I morgen skriver Jonas", "start", "I morgen", SAME),
        ("Jonas overholder sin frist 1. marts", "end", "1. marts", "Jonas overholder sin frist"),
        ("Mette ringer i Marts", "end", "i Marts", "Mette ringer"),
        ("Mette øver sig nu og til april", "end", "og til april", "Mette øver sig nu"),
        ("Mette følger sin søn den 7. marts", "end", "den 7. marts", "Mette følger sin søn"),
        ("Mette taler om søn. den 7. marts", "middle", "den 7. marts", SAME),
        ("Mette ringer på fre", "end", "på fre", "Mette ringer"),
        ("Mette ringer til skole 1, marts", "end", "marts", "Mette ringer til skole 1"),
        ("Maj 2027: Jonas skriver", "start", "Maj 2027", "Jonas skriver"),
        ("Jonas ringer 1. Maj", "end", "1. Maj", "Jonas ringer"),
        ("Når Maj er tilbage, ringer Mette", "start", "Når Maj er tilbage", SAME),
        ("Jonas er færdig i 2027", "end", "i 2027", "Jonas er færdig"),
        ("Jonas læser i perioden 2027-2028", "end", "i perioden 2027-2028", "Jonas læser"),
        ("Jonas ringer til HR d. 15", "end", "d. 15", "Jonas ringer til HR"),
        ("Jonas rydder op jul 2027", "end", "jul 2027", "Jonas rydder op"),
        ("Vi venter til marts.", "end", "til marts", "Vi venter"),
        ("Mette møder på nedsat tid 1. marts", "end", "1. marts", "Mette møder på nedsat tid"),
        # A number before a sign is not joined to what begins with a word of its own
        ("Jonas læser side 3 - senest 1. marts", "end", "senest 1. marts", "Jonas læser side 3"),
    ],
)
def test_a_date_is_found_with_its_place_and_what_is_left(text: str, place: str, when: str, rest: str) -> None:
    found = find_due(text, TODAY)
    rest = {SAME: text.strip(), AS_LONG: text.rpartition(", ")[0]}.get(rest, rest)
    assert found is not None
    assert (found.place, text[found.start : found.end].rstrip(".)"), found.rest) == (place, when.rstrip("."), rest)


@pytest.mark.parametrize(
    "text",
    [
        "Mette går op i tid fra 1/2 til 3/4",
        "Jonas underviser hold 3 marts 2027",
        "Jonas arbejder mandag til fredag",
        "Jonas arbejder mandag-onsdag",
        "Jonas er på 4/5 tid",
        "Mette skriver rapport om 2. kvartal",
        "Marts er en travl måned",
        "Vi holder jul sammen",
        "Vi stoler på Tor",
        "Jonas skriver om mødet i marts næste fredag",
        "Vi ser på det næste fredag",
        "Jonas læser kapitel 5.6 til jul",
        "Jonas tager 30 timer i ugen",
        "Vi følger strategi 2025-2028",
        # Joined to a number before it
        "Jonas læser 2.14 - 1. marts",
        "Jonas læser 2.14 - 1. marts som aftalt",
        "Jonas læser side 3– senest 1. marts",
        "Mette laver øvelse 4 + uge 9",
        # Two of them
        "1. marts, 2. april",
        "Uge 9, uge 10",
        "Mette ringer i uge 9, i uge 10",
        "Jonas starter i uge 31 som vikar og i uge 40 som lærer",
        "Mette ringer, når kurset er holdt, i uge 9 til HR",
        "Jonas er væk fra 1. marts, 2 uger i træk",
        f"Mette ringer i uge 9 om {'det og det ' * 9}senest 2. april",
        f"Mette {'ringer og skriver ' * 18}i uge 9, i uge 10",
        "Mette ringer hver mandag om løn 1. marts",
        "Vi ser på det næste 1. juni med glæde i uge 9",
        "1. marts, 2. april: Mette ringer",
        "Uge 9: 1. marts: Mette ringer",
        "Jonas starter den 1/8 som vikar og den 1/9 som lærer",
        # No time, or none that is sure
        "uge 9:",
        "2 uger: Jonas læser bogen",
        "mandag-onsdag: Jonas arbejder",
        "Det Jonas laver i morgen er vigtigt for alle",
        "Jonas starter den 31. februar som vikar",
        "Jonas starter fra den 2. som vikar",
        "Jonas ringer senest i ugen om sagen",
        "Jonas læser generation X marts",
        # Everyday words, names, and lengths of time
        "Jonas er væk et halvt år",
        "Jonas arbejder fra mandag til fredag",
        "Jonas bruger det i dag",
        "Jonas arbejder hjemme i dag",
        "Vi arbejder med marts til april",
        "Vi arbejder med marts til 5. april",
        "Mette har tre marts til april",
        "Mette har tre marts til 5. april",
        "I dag skriver Jonas",
        "Dags dato skriver Jonas under",
        "I morgen (måske) skriver Jonas",
        "Vi bruger ordningen i år.",
        "Vi fejrer marts",
        "Vi fejrer marts.",
        "Jonas skriver til jan",
        "Mette får svar fra maj",
        "Vi taler om marts til april",
        "Vi fejrer jul",
        "Jonas elsker sommer",
        "Jonas læser skoleåret 2026/27",
        "Jonas læser skoleåret 2026/27 og frem",
        "Jonas ringer senest i ugen",
        "Jonas træner u9",
        # What is over, or has no such month
        "Jonas blev ansat 1. marts 2020",
        "Jonas har løst 12/13",
        # Only a part of a date was understood
        "Mette ringer marts 1. april",
        "Mette tager hylde 3 1. marts",
        "Mette ringer marts senest 1. april",
        # Figures
        "Jonas kører den 15",
        "Jonas starter fra den 15",
        "Jonas venter til den 15",
        "Jonas ringer inden den 15",
        "Vi følger strategi 2027-2028",
        "Vi følger strategi fra 2027-2028",
        "Vi følger strategi fra 2027",
        "Mette har nr. 1/3",
        "Jonas bruger 2.5",
        "Jonas har en deltidsstilling 3/4",
        "Jonas er ansat på 7/8",
        "Jonas går op til 3/4",
        "Jonas går op 1/2 til 3/4",
        # A word is not cut in two
        f"Vi ses hos Siri{' ' * 83}marts",
    ],
)
def test_what_may_be_something_else_is_left_whole(text: str) -> None:
    found = find_due(text, TODAY)
    assert found is None


def test_a_sentence_of_a_talk_that_is_over_is_dated_from_its_day() -> None:
    found = find_due("Mette ringer til HR 1. maj", TODAY, since=date(2025, 3, 10))
    assert found is not None
    assert found.reading.last == date(2025, 5, 1)


def test_nothing_of_a_sentence_is_ever_lost() -> None:
    dice = random.Random(12)
    parts = [
        "Mette",
        "taler med",
        "om",
        "det af",
        "i",
        "til",
        "fra",
        "den",
        "1.",
        "marts",
        "5.",
        "uge",
        "9",
        "7-9",
        "1/3",
    ]
    parts += ["jul", "inden", "efter", "og", "-", ",", "(", ")", ":", "næste", "hver 14. dag", "når kurset er holdt"]
    parts += ["løbende", "snarest", "sidste fredag", "3/4", "kapitel", "måneden"]
    for _ in range(1500):
        text = " ".join(dice.choices(parts, k=dice.randint(1, 8)))
        found = find_due(text, TODAY)
        if found is None:
            continue
        assert text[found.start : found.end].strip() == text[found.start : found.end]
        left = found.rest if found.rest != text.strip() else text[: found.start] + text[found.end :]
        words = sorted((left + " " + text[found.start : found.end]).replace("(", " ").replace(")", " ").split())
        assert [word for word in words if word not in {"-", ",", ":"}] == [
            word for word in sorted(text.replace("(", " ").replace(")", " ").split()) if word not in {"-", ",", ":"}
        ]


@pytest.mark.parametrize(
    ("text", "rest", "last"),
    [
        ("Ring til HR, Mette", "Ring til HR", "Mette"),
        ("Ring til HR,Mette", "Ring til HR", "Mette"),
        ("Ring, skriv, Mette", "Ring, skriv", "Mette"),
        ("Ring, så snart du kan; Xenia - Lex", "Ring, så snart du kan; Xenia", "Lex"),
        ("Ring – Xenia -", "Ring", "Xenia"),
        (",Mette", "", "Mette"),
        ("Mette", "Mette", ""),
    ],
)
def test_what_stands_last_is_parted_from_the_rest(text: str, rest: str, last: str) -> None:
    assert last_part(text) == (rest, last)


@pytest.mark.parametrize("end", ["", " ", ",", " ;", " - ", "\t-", " –"])
def test_no_sign_is_left_at_the_end(end: str) -> None:
    assert ended(f" Ring til HR{end}") == " Ring til HR"
