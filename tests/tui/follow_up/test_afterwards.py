"""What a form asks when the talk has been closed, filled in beside it."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from mus_tui.model.rules.answering.afterwards import entries, with_entry
from mus_tui.model.values.answers import Answer
from tests.model.rules.test_afterwards import AIM, HELD, HR, asking
from tests.tui.at_table import NOW, at_table, desk_of, on_screen, until_said

BEFORE = date(2026, 3, 6)


async def test_a_closed_talk_has_a_place_for_it_and_each_letter_is_kept_with_its_day(tmp_path: Path) -> None:
    talk = with_entry(asking().with_stance("p1", True).closed(NOW), BEFORE, HELD, Answer(text="Et kursus"))
    async with at_table(tmp_path, talk, "closing", (120, 40)) as (app, pilot):
        await until_said(pilot, "Efter samtalen er ikke udfyldt endnu: «Journalnummer».")
        await pilot.click("#afterwards")
        await until_said(pilot, "står ved siden af samtalen", "6. marts 2026: Et kursus", "Udbyttet")
        await pilot.press(*"Mere", "tab", "space", "tab", *"17")
        now = desk_of(app).talk
        assert [each.text for each in entries(now, HELD)] == ["Et kursus", "Mere"]
        assert [each.chosen for each in entries(now, AIM)] == [("ja",)]
        assert [(each.on, each.text) for each in entries(now, HR)] == [(NOW.date(), "17")]
        assert now.altered(afterwards=()) == talk.altered(afterwards=())
        await pilot.press("escape")
        await until_said(pilot, "Der er sidst udfyldt noget efter samtalen")
        assert "Genåbn samtalen" in on_screen(app)
