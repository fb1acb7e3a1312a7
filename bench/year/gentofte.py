"""Gentofte: a talk with a group, where competence development is asked about outright (G13)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from bench.year import acts
from bench.year.hand import Hand
from bench.year.search import Searched, searched, there
from bench.year.tally import Tally

UNSHARED = ("dompap", "korsnæb")
"""Written in the preparations, and never shared."""
SHARED = "silkehale"
"""Written in a preparation and shared, but never written down in the talk."""
NOTES, TAKEN = "nattergal", "grønirisk"
"""Written in a note, and in what one of them took along."""


def year(hand: Hand, tally: Tally) -> Iterator[Searched]:
    """Live through it; the old talk is destroyed on purpose afterwards."""
    hand.day = date(2026, 8, 18)
    with tally.stage("set up for 1 September 2026: a group of three"):
        _set_up(hand)
    with tally.stage("the leader prepares on screen, and shares nothing"):
        acts.prepare(hand, 0, "Lone Krag, her")
        hand.press("ctrl+n", "ctrl+n", "ctrl+n", shows="Strategiske mål")
        hand.write(f"Erik trækker læsset, {UNSHARED[0]}")
        hand.leave()
    with tally.stage("one of the group prepares on screen, one answer shared"):
        _one_prepares(hand)
    there(hand.folder, (*UNSHARED, SHARED))
    hand.day = date(2026, 9, 1)
    with tally.stage("the talk: notes, what was shared, one agreement filled in"):
        _first_talk(hand)
    with tally.stage("closing: date, read aloud, agreed, asked outright, closed"):
        _close(hand, f"Vi spørger hinanden, {TAKEN}", "Jeres forberedelse")
    with tally.stage("the preparation destroyed"):
        acts.let_go(hand, "Jeres forberedelse")
    with tally.stage("copies for both, to print and as text"):
        acts.copies(hand)
    yield searched("after closing", hand.folder, (*UNSHARED, SHARED), hand.scrollback)
    there(hand.folder, (NOTES, TAKEN))
    with tally.stage("follow-up after three months"):
        acts.follow_up(hand, date(2026, 12, 1), [("2", "Oplægget er holdt, resten følger")], "1. juni")
    with tally.stage("next year's talk: set up on the last, follow up, agreement"):
        _next_talk(hand)
    with tally.stage("closed as held"):
        _close(hand, "Vi bliver ved", "Samtalen blev lukket")
        hand.leave()
    with tally.stage("the old talk destroyed on purpose (mus destroy)"):
        acts.destroy(hand, 0)
    yield searched("after next year's", hand.folder, (*UNSHARED, SHARED, NOTES, TAKEN), hand.scrollback)


def _set_up(hand: Hand) -> None:
    hand.start(shows="Ny samtale")
    hand.press("n", shows="Skabelon")
    hand.press("right", shows="● Gentofte")
    hand.press("enter", "right", "right", shows="● GRUS")
    hand.press("enter")
    hand.write("Lone Krag")
    hand.press("enter")
    hand.write("Anders, Cille og Erik", shows="én til?")
    # Past one more of the group, and the place, to the date.
    hand.press("enter", "enter", "enter")
    hand.write("1. september")
    hand.press("ctrl+l", shows="Seneste samtaler")


def _one_prepares(hand: Hand) -> None:
    hand.start("prepare", str(hand.talks[0]), "--as", "Cille", shows="Cille, her")
    hand.press("ctrl+n", "ctrl+n", shows="Strategiske mål")
    hand.write(f"Jeg savner retning, {UNSHARED[1]}")
    hand.press("ctrl+n", shows="spørgsmål 2 af 3")
    hand.write(f"Vi kan lære af hinanden, {SHARED}")
    hand.press("f7", shows="● Delt")
    hand.leave()


def _first_talk(hand: Hand) -> None:
    acts.open_newest(hand, "Velkommen, Lone")
    hand.press("ctrl+n", shows="Gensidige forventninger")
    hand.press("ctrl+n", shows="spørgsmål 1 af 3")
    hand.write(f"Vi vil have fælles data, {NOTES}")
    hand.press("ctrl+n", shows="spørgsmål 2 af 3")
    acts.look_at_what_is_shared(hand, SHARED)
    acts.agree_here(hand, "Cille holder oplæg om data inden 1. december", "Cille")
    hand.press("ctrl+t", shows="mangler")
    hand.write("Sparring med driften")
    hand.press("enter")
    hand.write("Kerneopgaven kræver det")
    # Nobody else is to be involved.
    hand.press("enter", "enter")
    hand.write("På teammødet hver måned")
    hand.press("enter", "enter")
    hand.write("1. februar")
    hand.press("enter")
    hand.write("I de nye forløb")
    hand.press("ctrl+n", shows="Datoer")


def _close(hand: Hand, taken: str, shows: str) -> None:
    acts.set_follow_up(hand, "1. juni")
    acts.read_aloud(hand, 1)
    words = ("Jeg lytter mere", taken, "Godt at høre", "Jeg er med", "Tæt på")
    acts.last_words_and_close(hand, "● Medarbejdere: enige", words, "Svar på det først", past=2)
    hand.press("enter", shows="Så hører der en skriftlig plan")
    hand.press("ctrl+p", shows="Skriv, hvad I vil gøre")
    hand.write("luk", shows="Lukker samtalen")
    hand.press("enter", shows=shows)


def _next_talk(hand: Hand) -> None:
    hand.day = date(2027, 9, 1)
    hand.start(shows="Ny samtale")
    hand.press("n", shows="● GRUS")
    hand.write("Anders, Cille og Erik", shows="én til?")
    # Past one more of the group, the place and the day, to the last talk.
    hand.press("enter", "enter", "enter", "enter", "enter", shows="Hvilken samtale vil I følge op på?")
    hand.see("1 samtale.")
    hand.press("enter", shows="1. september 2026 · GRUS")
    hand.press("ctrl+n", shows="Velkommen, Lone")
    hand.press("ctrl+n", shows=TAKEN)
    hand.press("down", "2", "v", shows="~→ 1")
    hand.press("ctrl+n", shows="Gensidige forventninger")
    hand.press("ctrl+n", shows="spørgsmål 1 af 3")
    hand.write("Data er blevet hverdag")
    hand.press("ctrl+t", shows="mangler")
    # Two days are missing; it begins at the first, and the other is the last cell of the row.
    hand.write("1. februar")
    hand.press("enter", "end")
    hand.write("1. december")
    hand.press("ctrl+n", shows="Datoer")
