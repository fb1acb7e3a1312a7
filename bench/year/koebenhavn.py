"""København: the employee prepares on paper; next year's talk asks København's own questions about each agreement."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from bench.year import acts
from bench.year.hand import Hand
from bench.year.search import Searched, searched, there
from bench.year.tally import Tally

UNSHARED = ("rylekorn", "havlit")
"""Written in the preparations, on screen and on paper, and never shared."""
SHARED = "vibeunge"
"""Written on paper and shared, but never written down in the talk."""
NOTES, TAKEN = "klyde", "terneflok"
"""Written in a note, and in what one of them took along."""
KEPT = {"forberedelse-*.md": "the employee's own copy of their preparation, which they asked for before it went"}
"""What has destroyed words in it by right."""


def year(hand: Hand, tally: Tally) -> Iterator[Searched]:
    """Live through it; all of the old talk is destroyed on purpose afterwards."""
    hand.day = date(2026, 4, 7)
    with tally.stage("set up for 21 April 2026"):
        acts.set_up(hand, "København BUF", ("Sara Lind", "Ali Dahl"), "21. april", ("right", "right", "right"))
    with tally.stage("the leader prepares on screen, and shares nothing"):
        acts.prepare(hand, 0, "Sara Lind, her")
        hand.press("ctrl+n", "ctrl+n", shows="Hvordan trives du")
        hand.write(f"Mon han keder sig, {UNSHARED[0]}")
        hand.leave()
    with tally.stage("the employee's paper is typed in, one answer shared"):
        _paper(hand)
    there(hand.folder, (*UNSHARED, SHARED))
    hand.day = date(2026, 4, 21)
    with tally.stage("the talk: notes, what was shared, two agreements"):
        _first_talk(hand)
    with tally.stage("closing: read aloud, agreed, last words, closed"):
        _close(hand, 2, f"Jeg siger til før, {TAKEN}", "Jeres forberedelse")
    with tally.stage("the employee keeps a copy, the preparation destroyed"):
        # From «Ikke nu» round past the text, to the second of those who can have a copy.
        hand.press("tab", "tab", "tab", "enter", shows="Kopi af forberedelsen til Ali Dahl")
        hand.press("enter", shows="Kopien til Ali Dahl ligger her")
        hand.press("tab", "enter", shows="Det er væk")
        hand.press("enter", hides="Det er væk")
    with tally.stage("copies for both, to print and as text"):
        acts.copies(hand)
    yield searched("after closing", hand.folder, (*UNSHARED, SHARED), hand.scrollback, KEPT)
    there(hand.folder, (NOTES, TAKEN))
    with tally.stage("follow-up after three months"):
        rows = (("2", "Kurset er bestilt"), ("1", "Det virker"))
        acts.follow_up(hand, date(2026, 7, 21), rows, "1. december", by_command=True)
    with tally.stage("next year's talk: set up, the four questions, carried on"):
        _next_talk(hand)
    with tally.stage("closed as held"):
        _close(hand, 1, "Jeg fortsætter", "Samtalen blev lukket")
        hand.leave()
    with tally.stage("the old talk destroyed on purpose (mus destroy)"):
        acts.destroy(hand, 0)
    yield searched("after next year's", hand.folder, (*UNSHARED, SHARED, NOTES, TAKEN), hand.scrollback, KEPT)


def _paper(hand: Hand) -> None:
    hand.start("take-in", str(hand.talks[0]), "--as", "Ali", shows="skriv af fra papiret")
    # The first place is about last year.
    hand.press("enter")
    hand.write(f"Jeg er træt af støjen, {UNSHARED[1]}")
    hand.press("enter")
    hand.write(f"Vi to kan noget sammen, {SHARED}")
    hand.close("skriv af fra papiret")
    hand.press("down", "f7", shows="● Delt")
    hand.leave()


def _first_talk(hand: Hand) -> None:
    acts.open_newest(hand, "Velkommen, Sara og Ali")
    hand.press("ctrl+n", shows="Siden sidste MUS")
    hand.press("ctrl+n", shows="Hvordan trives du")
    hand.write(f"Ro i huset om morgenen, {NOTES}")
    acts.agree_here(hand, "Ali tager kursus i relationsarbejde inden 1. september", "Ali")
    hand.press("ctrl+n", shows="Hvordan oplever du")
    acts.look_at_what_is_shared(hand, SHARED)
    acts.agree_here(hand, "Sara flytter morgenmødet, 1. maj", "Sara")
    hand.press("ctrl+g", shows="Forløb")
    hand.press("end", "enter", shows="Afslutning")


def _close(hand: Hand, rows: int, taken: str, shows: str) -> None:
    acts.read_aloud(hand, rows)
    acts.last_words_and_close(hand, "● Ali er enig", ("Jeg spørger oftere", taken, "Rart"), shows)


def _next_talk(hand: Hand) -> None:
    hand.day = date(2027, 4, 20)
    acts.begin_due(hand, "Velkommen, Sara og Ali", TAKEN)
    hand.press("down", "2", "v", shows="~→ 1")
    hand.press("enter")
    hand.write("Kurset og en god makker")
    hand.press("tab")
    hand.write("Færre konflikter i frokosten")
    hand.back()
    hand.press("down", shows="Aftale 2 af 2")
    hand.press("1", shows="2 af 2 fulgt op")
    hand.press("ctrl+n", shows="Opfølgning på sidste års")
    hand.press("ctrl+n", shows="Hvordan trives du")
    hand.write("Bedre end sidste år")
    hand.press("ctrl+t", shows="Ført videre fra MUS")
    hand.write("1. september")
    hand.press("ctrl+n", shows="Afslutning")
