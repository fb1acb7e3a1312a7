"""Herlev: minutes, and last year's notes, minutes and preparation go when this year's talk is held (H9, H10)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from bench.year import acts
from bench.year.hand import Hand
from bench.year.search import Searched, searched, there
from bench.year.tally import Tally

UNSHARED = ("stormsvale", "fjeldugle")
"""Written in the preparations, on screen and in a file, and never shared."""
SHARED = "isfugl"
"""Written in a preparation and shared, but never written down in the talk."""
NOTES, MINUTES, TAKEN = "sumphane", "skarveben", "lappedykker"
"""Written in a note, in the minutes, and in what one of them took along."""


def year(hand: Hand, tally: Tally) -> Iterator[Searched]:
    """Live through it; the leader prepares on screen, the employee in a filled-in file."""
    hand.day = date(2026, 2, 24)
    with tally.stage("set up for 10 March 2026"):
        acts.set_up(hand, "Herlev", ("Karen Mose", "Jonas Kær"), "10. marts", ("right", "right"))
    with tally.stage("the leader prepares on screen, shares one answer"):
        _leader_prepares(hand)
    with tally.stage("the employee prepares in a file (form, take-in), shares one"):
        _employee_prepares(hand)
    there(hand.folder, (*UNSHARED, SHARED))
    hand.day = date(2026, 3, 10)
    with tally.stage("the talk: notes, what was shared, topics, one agreement"):
        _first_talk(hand)
    with tally.stage("the plan and the minutes"):
        _plan_and_minutes(hand)
    with tally.stage("closing: date, read aloud, agreed, last words, closed"):
        _close(hand, f"Jeg tør mere, {TAKEN}", "Jeres forberedelse")
    with tally.stage("the preparation destroyed"):
        acts.let_go(hand, "Jeres forberedelse")
    with tally.stage("copies for both, to print and as text"):
        acts.copies(hand)
    yield searched("after closing", hand.folder, (*UNSHARED, SHARED), hand.scrollback)
    there(hand.folder, (NOTES, MINUTES, TAKEN))
    with tally.stage("follow-up after three months"):
        acts.follow_up(hand, date(2026, 6, 10), [("2", "Oplægget mangler kun en side")], "1. december")
    with tally.stage("next year's talk: set up, follow up on the plan, minutes"):
        _next_talk(hand)
    with tally.stage("closed as held"):
        _close(hand, "Jeg lærer fra mig", "Sidste samtale")
    with tally.stage("last year's destroyed"):
        acts.let_go(hand, "Sidste samtale")
        hand.leave()
    yield searched("after next year's", hand.folder, (*UNSHARED, SHARED, NOTES, MINUTES, TAKEN), hand.scrollback)


def _leader_prepares(hand: Hand) -> None:
    acts.prepare(hand, 0, "Karen Mose, her")
    hand.press("ctrl+n", shows="Opfølgning fra sidst")
    hand.press("ctrl+n", shows="Det faglige")
    hand.write(f"Jeg er bekymret, {UNSHARED[0]}")
    hand.press("ctrl+n", shows="Det sociale")
    hand.write(f"Ros for samarbejdet, {SHARED}")
    hand.press("f7", shows="● Delt")
    hand.leave()


def _employee_prepares(hand: Hand) -> None:
    talk = str(hand.talks[0])
    hand.command("form", talk, "--for", "Jonas", says="Skemaet ligger nu her")
    form = next(hand.home.glob("*.md"))
    acts.fill_in(
        hand, form, {"det-faglige": f"Budgettet er tungt, {UNSHARED[1]}", "det-sociale": "Vi mangler fast sparring"}
    )
    hand.command("take-in", talk, form.name, "--as", "Jonas", says="Taget ind: 2 svar")
    hand.start("prepare", talk, "--as", "Jonas", shows="Jonas Kær, her")
    hand.press("ctrl+g", shows="Din forberedelse")
    hand.press("end", "enter", shows="Det har du forberedt")
    hand.press("down", "f7", shows="● Delt")
    hand.leave()


def _first_talk(hand: Hand) -> None:
    acts.open_newest(hand, "Velkommen, Karen og Jonas")
    hand.press("ctrl+n", shows="Opfølgning fra sidst")
    hand.press("ctrl+n", shows="Det faglige")
    hand.write(f"Nye opgaver i driften, {NOTES}")
    acts.agree_here(hand, "Jonas skriver oplæg om nye roller inden 1. juni", "Jonas")
    acts.discussed(hand, "space")
    hand.press("ctrl+n", shows="Det sociale")
    acts.look_at_what_is_shared(hand, SHARED)
    hand.press("ctrl+n", shows="Det personlige")
    hand.press("ctrl+n", shows="Faktisk oplevelse")
    hand.write("Tydelige rammer")
    acts.discussed(hand, "space")


def _plan_and_minutes(hand: Hand) -> None:
    hand.press("ctrl+n", shows="Kompetenceudviklingsplan")
    hand.write("Sidemandsoplæring")
    hand.close("endnu en handling")
    hand.press("ctrl+n", shows="Kortfattet referat")
    hand.write(f"Nye roller og oplæg, {MINUTES}")
    hand.press("ctrl+n", shows="Datoer")


def _close(hand: Hand, taken: str, shows: str) -> None:
    acts.set_follow_up(hand, "10. juni")
    acts.read_aloud(hand, 1)
    acts.last_words_and_close(hand, "● Jonas er enig", ("Jeg rydder kalenderen", taken, "God tid"), shows)


def _next_talk(hand: Hand) -> None:
    hand.day = date(2027, 3, 9)
    acts.begin_due(hand, "Velkommen, Karen og Jonas", TAKEN)
    hand.see(MINUTES)
    hand.press("down", "1", "v", shows="Ført videre")
    hand.press("ctrl+n", shows="Opfølgning fra sidst")
    hand.press("ctrl+n", shows="Det faglige")
    hand.write("Rollerne er på plads")
    hand.press("ctrl+t", shows="Ført videre fra MUS")
    hand.write("1. juni")
    hand.press("ctrl+n", shows="Kortfattet referat")
    hand.write("Rollerne virker, og planen fortsætter")
    hand.press("ctrl+n", shows="Datoer")
