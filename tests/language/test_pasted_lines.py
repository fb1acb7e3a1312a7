"""Several lines that were pasted where one sentence belongs: each is a sentence, or goes on from the one before."""

from __future__ import annotations

import pytest

from mus_tui.language.pasted_lines import sentences_of


@pytest.mark.parametrize(
    ("pasted", "sentences"),
    [
        ("", ()),
        (" \n\t\n", ()),
        ("  Mette ringer til driften ", ("Mette ringer til driften",)),
        ("Mette ringer\nJonas skriver", ("Mette ringer", "Jonas skriver")),
        ("Mette ringer\n\n\nJonas skriver\n", ("Mette ringer", "Jonas skriver")),
        # A list
        ("- Mette ringer\n- Jonas skriver", ("Mette ringer", "Jonas skriver")),
        ("  • ring\n  • skriv", ("ring", "skriv")),
        ("1. Ring\n2) Skriv\n(3) Læs\n12. Hvil", ("Ring", "Skriv", "Læs", "Hvil")),
        ("[ ] Ring\n[x] Skriv\n[X] Læs\n[] Hvil", ("Ring", "Skriv", "Læs", "Hvil")),
        ("- Mette ringer\n- og skriver", ("Mette ringer", "og skriver")),
        ("- Mette ringer,\n- Jonas skriver", ("Mette ringer,", "Jonas skriver")),
        # What only looks like one
        ("1.5 time om ugen\n-5 grader", ("1.5 time om ugen", "-5 grader")),
        ("2027 bliver godt", ("2027 bliver godt",)),
        ("123. Ring", ("123. Ring",)),
        ("-", ("-",)),
        ("1. marts ringer Mette\n2. april: Jonas skriver", ("1. marts ringer Mette", "2. april: Jonas skriver")),
        ("(1. maj) ring\n3. uge i juni: skriv", ("(1. maj) ring", "3. uge i juni: skriv")),
        ("1. kvartal: ring\n2. Kvartal, skriv", ("1. kvartal: ring", "2. Kvartal, skriv")),
        ("- 1. marts: ring\n- 1. mandag i maj: skriv", ("1. marts: ring", "1. mandag i maj: skriv")),
        ("1. mandag i maj\n1. March: write", ("1. mandag i maj", "1. March: write")),
        ("1. Ring i marts\n2. Skriv i april", ("Ring i marts", "Skriv i april")),
        ("- marts: ring\n- uge 9: skriv", ("marts: ring", "uge 9: skriv")),
        ("1) marts\n2. den 1. marts: ring", ("marts", "den 1. marts: ring")),
        # Cells of a table
        ("Mette\tringer\t1. marts", ("Mette, ringer, 1. marts",)),
        ("Mette \t ringer\n- Jonas\tskriver", ("Mette, ringer", "Jonas, skriver")),
        # A sentence that was broken
        ("Mette ringer til\ndriften i morgen", ("Mette ringer til driften i morgen",)),
        ("Mette ringer til HR,\nJonas skriver", ("Mette ringer til HR, Jonas skriver",)),
        ("Mette ringer –\nJonas skriver", ("Mette ringer – Jonas skriver",)),
        ("Mette ringer -\nJonas skriver", ("Mette ringer - Jonas skriver",)),
        ("- Mette ringer\n  til driften\n- Jonas skriver", ("Mette ringer til driften", "Jonas skriver")),
        ("ring til Mette\nog Jonas", ("ring til Mette og Jonas",)),
        ("ring til Mette\nOG JONAS", ("ring til Mette OG JONAS",)),
        ("Ring\ntil\nMette\nSkriv", ("Ring til", "Mette", "Skriv")),
        # A list without signs, in small letters
        ("ring til Mette\nskriv til Jonas", ("ring til Mette", "skriv til Jonas")),
        ("ring til Mette\nogså til Jonas", ("ring til Mette", "også til Jonas")),
    ],
)
def test_each_line_is_a_sentence_unless_it_goes_on(pasted: str, sentences: tuple[str, ...]) -> None:
    assert sentences_of(pasted) == sentences


def test_no_pasted_word_is_dropped_whatever_ends_the_lines() -> None:
    for end in ("\n", "\r\n", "\r", "\v", "\f", "\x85", "\u2028", "\u2029"):
        assert sentences_of(f"Mette ringer{end}Jonas skriver") == ("Mette ringer", "Jonas skriver")
