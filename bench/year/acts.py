"""What every one of the four years is made of, by the keys a person would use."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from bench.year.hand import Hand

DESTROY = ("shift+tab", "enter")
"""From «Ikke nu», which has the keys, to «Destruér»."""


def set_up(hand: Hand, template: str, people: Sequence[str], held: str, choices: Sequence[str] = ()) -> None:
    """Set a talk up for a later day; `choices` go from the first template to the one that is wanted."""
    hand.start(shows="Ny samtale")
    hand.press("n", shows="Skabelon")
    hand.press(*choices, shows=f"● {template}")
    for name in people:
        hand.press("enter")
        hand.write(name)
    # Past the place, to the date.
    hand.press("enter", "enter")
    hand.write(held)
    hand.press("ctrl+l", shows="planlagt")


def open_newest(hand: Hand, shows: str) -> None:
    """Open the newest talk from the first screen."""
    hand.start(shows="Ny samtale")
    hand.press("f", shows="Find en samtale")
    hand.see("samtale. Pil" if len(hand.talks) == 1 else "samtaler. Pil")
    hand.press("enter", shows=shows)


def prepare(hand: Hand, which: int, greeting: str, *, again: bool = False) -> None:
    """Go to somebody's preparation from the first screen, where they are unless it is to be opened `again`."""
    if again:
        hand.start(shows="Forbered")
    hand.press("p", shows="Hvilken samtale")
    hand.see("1 samtale.")
    hand.press("enter", shows="Hvem er du")
    hand.press(*["down"] * which, "enter", shows=greeting)


def agree_here(hand: Hand, line: str, who: str) -> None:
    """Write an agreement in one line without leaving the question."""
    hand.press("f4", shows="Ny aftale")
    hand.write(line, shows=f"Hvem: {who}")
    hand.press("enter", shows="Aftaler herfra")


def look_at_what_is_shared(hand: Hand, shows: str) -> None:
    """Look at what they have shared, and close it again."""
    hand.press("ctrl+d", shows=shows)
    hand.press("ctrl+d", hides=shows)


def discussed(hand: Hand, *moves: str) -> None:
    """Mark topics as discussed in the list of them; it begins at the first of the question they are at."""
    hand.press("ctrl+l", shows="Hvad har I været omkring?")
    hand.press(*moves)
    hand.close("Hvad har I været omkring?")


def read_aloud(hand: Hand, rows: int, voices: int = 2) -> None:
    """Take each agreement in turn, and let each of them agree to it."""
    hand.press("f6", shows=f"Aftale 1 af {rows}")
    for row in range(rows):
        hand.see(f"Aftale {row + 1} af {rows}")
        hand.press(*map(str, range(1, voices + 1)), shows="✓ Aftalt.")
        hand.press("ctrl+n", hides=f"Aftale {row + 1} af {rows}")


def last_words_and_close(hand: Hand, last: str, words: Sequence[str], shows: str, *, past: int = 0) -> None:
    """Agree to the plan as a whole, say what each takes along and a word on the talk itself, and close.

    `past` is how many ways on from a group's talk stand before the first word.
    """
    hand.press("1", "2", shows=last)
    hand.press(*["tab"] * (past + 1), shows="Det tager jeg med")
    for each in words:
        hand.write(each)
        hand.press("enter")
    hand.press("enter", shows=shows)


def let_go(hand: Hand, shows: str) -> None:
    """Say yes to what is asked about, look at what was found on looking again, and close that."""
    hand.see(shows)
    hand.press(*DESTROY, shows="Det er væk")
    hand.press("enter", hides="Det er væk")


def copies(hand: Hand) -> None:
    """Save the leader's copy and the employee's, to print as is suggested and then as text, and leave.

    On paper the employee takes the notes along.
    """
    hand.press("ctrl+o", shows="Gem en kopi af planen")
    hand.press("tab", "tab", "space", shows="[✓] Fælles noter")
    hand.press("shift+tab")
    _save_copies(hand)
    hand.press("ctrl+o", shows="Gem en kopi af planen")
    hand.press("tab", "left", shows="● Tekst")
    _save_copies(hand)
    hand.leave()


def _save_copies(hand: Hand) -> None:
    hand.press("enter", shows="Kopierne ligger her")
    hand.press("enter", hides="Kopierne ligger her")


def begin_due(hand: Hand, greeting: str, taken: str, *, on_the_way: str = "") -> None:
    """Begin the talk that is due, past the five doings of the first screen, up to what one of them took along."""
    hand.start(shows="det er et år siden i morgen")
    hand.press(*["down"] * 5, "enter", shows="Sidste samtale")
    hand.press("ctrl+n", shows=greeting)
    if on_the_way:
        hand.press("ctrl+n", shows=on_the_way)
    hand.press("ctrl+n", shows=taken)


def set_follow_up(hand: Hand, day: str) -> None:
    """Say when the plan is followed up, past what is open and the day of the talk."""
    hand.press("tab", "tab")
    hand.write(day)
    hand.press("enter")


def follow_up(hand: Hand, day: date, rows: Sequence[tuple[str, str]], again: str, *, by_command: bool = False) -> None:
    """Follow the plan up on a day: how each agreement goes, and a line about it; then when they look again."""
    hand.day = day
    if by_command:
        hand.start("follow-up", str(hand.talks[0]), shows="ikke set på endnu")
    else:
        hand.start(shows="Hvad der venter")
        hand.press("l", shows="Hvilken plan")
        hand.see("Pil op og ned")
        hand.press("enter", shows="ikke set på endnu")
    for status, line in rows:
        hand.press(status, "enter")
        hand.write(line)
        # Past the new date, to the next agreement.
        hand.press("enter", "enter")
    hand.see("Hvornår ser I på planen igen?")
    hand.press("enter")
    hand.write(again)
    hand.press("ctrl+n", shows="Ny samtale")
    hand.leave()


def fill_in(hand: Hand, form: Path, answers: dict[str, str]) -> None:
    """Write answers under the marks of a form, in any editor."""
    text = form.read_text()
    for place, answer in answers.items():
        hand.tally.letters += len(answer)
        text = text.replace(f"<!-- svar: {place} -->\n", f"<!-- svar: {place} -->\n\n{answer}\n")
    form.write_text(text)


def destroy(hand: Hand, number: int) -> None:
    """Destroy a talk on purpose at the prompt; the oldest talk is the first."""
    talk = hand.talks[number]
    hand.command("destroy", str(talk), says="Skriv «destruér»", answer="destruér")
    assert not talk.exists(), f"{talk.name} is still there"


def delete_oldest(hand: Hand) -> None:
    """Destroy the oldest talk from the first screen, where it is the last line."""
    talk = hand.talks[0]
    hand.start(shows="Seneste samtaler")
    hand.press("end", "delete", shows="Destruér en samtale")
    let_go(hand, "Destruér en samtale")
    hand.leave()
    assert not talk.exists(), f"{talk.name} is still there"
