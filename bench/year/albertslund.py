"""Albertslund: both prepare on screen, keywords are drawn behind the curtain, the plan goes by perspective."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from bench.year import acts
from bench.year.hand import Hand
from bench.year.search import Searched, searched, there
from bench.year.tally import Tally

UNSHARED = ("rødstrube", "gærdesmutte")
"""Written in the preparations, and never shared; with letters that may be written down in several ways."""
SHARED = "munkefugl"
"""Written in a preparation and shared, but never written down in the talk."""
NOTES, TAKEN = "jernspurv", "bogfinke"
"""Written in a note, and in what one of them took along."""


def year(hand: Hand, tally: Tally) -> Iterator[Searched]:
    """Live through it; the old talk is destroyed from the first screen."""
    hand.day = date(2026, 5, 5)
    with tally.stage("set up for 20 May 2026"):
        acts.set_up(hand, "Albertslund", ("Grethe Bak", "Omar Yde"), "20. maj")
    with tally.stage("the leader's leader prepares on screen, and shares nothing"):
        acts.prepare(hand, 0, "Grethe Bak, her")
        hand.press("ctrl+n", "ctrl+n", shows="Hvordan trives du")
        hand.write(f"Han virker presset, {UNSHARED[0]}")
        hand.leave()
    with tally.stage("the leader prepares on screen: keywords and one answer shared"):
        _leader_prepares(hand)
    there(hand.folder, (*UNSHARED, SHARED))
    hand.day = date(2026, 5, 20)
    with tally.stage("keywords drawn behind the curtain, and shown"):
        _keywords(hand)
    with tally.stage("the talk: notes, what was shared, keywords touched, agreement"):
        _first_talk(hand)
    with tally.stage("closing: date, read aloud, agreed, last words, closed"):
        _close(hand, "20. august", f"Jeg beder om hjælp, {TAKEN}", "Jeres forberedelse")
    with tally.stage("the preparation destroyed"):
        acts.let_go(hand, "Jeres forberedelse")
    with tally.stage("copies for both, to print and as text"):
        acts.copies(hand)
    yield searched("after closing", hand.folder, (*UNSHARED, SHARED), hand.scrollback)
    there(hand.folder, (NOTES, TAKEN))
    with tally.stage("follow-up after three months"):
        acts.follow_up(hand, date(2026, 8, 20), [("1", "Mødeplanen er i brug")], "20. februar")
    with tally.stage("next year's talk: set up, follow up on the plan, agreement"):
        _next_talk(hand)
    with tally.stage("closed as held"):
        _close(hand, "20. august", "Jeg holder fast", "Samtalen blev lukket")
        hand.leave()
    with tally.stage("the old talk destroyed on purpose (Delete on the first screen)"):
        acts.delete_oldest(hand)
    yield searched("after next year's", hand.folder, (*UNSHARED, SHARED, NOTES, TAKEN), hand.scrollback)


def _leader_prepares(hand: Hand) -> None:
    acts.prepare(hand, 1, "Omar Yde, her", again=True)
    hand.press("ctrl+n", shows="Vælg 3 stikord")
    hand.press("space", "right", "space", "down", "space", shows="Du har valgt dine stikord.")
    hand.press("f7", shows="● Delt")
    hand.press("ctrl+n", shows="Mit afsæt")
    hand.write(f"Plan A halter, {UNSHARED[1]}")
    hand.press("ctrl+n", shows="Hvordan trives du")
    hand.write(f"Godt, men der er mange møder, {SHARED}")
    hand.press("f7", shows="● Delt")
    hand.leave()


def _keywords(hand: Hand) -> None:
    acts.open_newest(hand, "Velkommen, Grethe og Omar")
    hand.press("ctrl+n", shows="Giv plads til Grethe")
    hand.press("enter", shows="Grethe, vælg 3")
    hand.press("space", "right", "right", "space", "down", "space", shows="Grethe har valgt 3.")
    hand.press("f7", shows="Giv plads til Omar")
    # Omar picked his while he prepared.
    hand.press("f7", shows="I har begge valgt")
    hand.press("ctrl+d", shows="Fortæl hinanden")


def _first_talk(hand: Hand) -> None:
    hand.press("ctrl+n", shows="Hvordan trives du")
    hand.write(f"Færre møder, mere ledelse, {NOTES}")
    acts.look_at_what_is_shared(hand, SHARED)
    acts.agree_here(hand, "Omar laver ny mødeplan inden 1. august", "Omar")
    # Past the question itself and the duty of silence, to the five keywords.
    acts.discussed(hand, "down", "down", *["space", "down"] * 4, "space")
    _fill_in_agreement(hand, "1. september")


def _fill_in_agreement(hand: Hand, *dates: str) -> None:
    # It begins at the first cell in which something is missing.
    hand.press("ctrl+t", shows="mangler")
    hand.write(dates[0])
    for each in dates[1:]:
        # Past whoever is responsible.
        hand.press("enter", "enter")
        hand.write(each)
    hand.press("ctrl+n", shows="Datoer")


def _close(hand: Hand, follow_up: str, taken: str, shows: str) -> None:
    acts.set_follow_up(hand, follow_up)
    acts.read_aloud(hand, 1)
    acts.last_words_and_close(hand, "● Omar er enig", ("Jeg giver plads", taken, "Godt tempo"), shows)


def _next_talk(hand: Hand) -> None:
    hand.day = date(2027, 5, 19)
    acts.begin_due(hand, "Velkommen, Grethe og Omar", TAKEN, on_the_way="Giv plads til Grethe")
    hand.press("down", "1", "v", shows="✓→ 1")
    hand.press("ctrl+n", shows="Hvordan trives du")
    hand.write("Kalenderen har luft")
    _fill_in_agreement(hand, "1. august", "1. september")
