"""How few keys a whole talk takes, counted as `bench.year` counts: letters of words and dates are not among them."""

from __future__ import annotations

from pathlib import Path

from textual.pilot import Pilot

from mus_tui.storage.locations import find_locations
from mus_tui.storage.talk.talk_file import load_talk
from mus_tui.tui.app import MusApp
from tests.tui.at_table import NOW, desk_of, running, until_said
from tests.tui.first_screen import write

AT_MOST = 37


class Counted:
    """Presses keys and counts them."""

    def __init__(self, pilot: Pilot[None]) -> None:
        self.pilot = pilot
        # The command at the prompt.
        self.keys = 1

    async def press(self, *keys: str, shows: str) -> None:
        """Press keys that go somewhere or choose, and see where they led."""
        self.keys += len(keys)
        await self.pilot.press(*keys)
        await until_said(self.pilot, shows)

    async def find_and_pick(self, *words: str) -> None:
        """Find keywords by a few of their letters, and pick each."""
        for word in words:
            await self.pilot.press(*word)
            await self.press("enter", shows="[✓]")


async def test_a_whole_talk_from_the_prompt_to_the_copies_takes_few_keys(tmp_path: Path) -> None:
    app = MusApp(find_locations(str(tmp_path), {}), clock=lambda: NOW)
    async with running(app, (80, 24)) as pilot:
        hand = Counted(pilot)
        await hand.press("enter", shows="Skabelon")
        await until_said(pilot, "● Albertslund")
        await write(pilot, "Grethe Bak")
        await hand.press("enter", shows="Grethe Bak")
        await write(pilot, "Omar Yde")
        await hand.press("ctrl+n", shows="Velkommen, Grethe og Omar")
        await hand.press("ctrl+n", shows="Giv plads til Grethe")
        await hand.press("enter", shows="Grethe, vælg 3")
        await hand.find_and_pick("mod", "roll", "fe")
        await hand.press("f7", shows="Omar er klar")
        await hand.press("enter", shows="Omar, vælg 3")
        await hand.find_and_pick("mod", "øk", "ledel")
        await hand.press("ctrl+d", shows="Fortæl hinanden")
        for n in range(9):
            await hand.press("ctrl+n", shows=f"spørgsmål {n % 3 + 1} af 3")
            await write(pilot, f"Ord {n}")
            if n in {2, 6}:
                await hand.press("f4", shows="Ny aftale")
                await write(pilot, "Omar laver en plan, 1. feb")
                await hand.press("enter", shows="Aftaler herfra")
        await hand.press("ctrl+n", shows="mangler")
        await hand.press("ctrl+n", shows="Datoer")
        await hand.press("1", "2", shows="● Omar er enig")
        await hand.press("ctrl+n", "enter", shows="Gem kopier")
        await hand.press("enter", shows="Gem en kopi af planen")
        await hand.press("enter", shows="Kopierne ligger her")
        talk = desk_of(app).talk
    assert talk.is_closed and [stance.agrees for stance in talk.closing.stances] == [True, True]
    assert [len(talk.keywords_of(person.id)) for person in talk.participants] == [3, 3]
    assert talk.keywords_shown
    questions = [each.id for theme in talk.template.perspectives for each in theme.questions]
    assert len(questions) == 9 and all(talk.authors_at(question) for question in questions)
    assert [row.everyone_responsible for row in talk.agreements] == ["Omar", "Omar"]
    assert load_talk(next((tmp_path / "talks").glob("*.json"))).talk == talk
    assert hand.keys <= AT_MOST, hand.keys
