"""The keywords are at hand at every question: the chosen ones beside it, all of them one key away, drawn or not."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual.widgets import OptionList

from mus_tui.model.rules.keywords import revealed
from mus_tui.model.talk import Talk
from tests.export.talks import begun
from tests.tui.at_table import at_table, desk_of, on_screen, until_said
from tests.tui.rest import at_rest


def undrawn() -> Talk:
    return begun("albertslund", "LUS", ("leders-leder", "Karen Lund"), ("leder", "Mette Friis"))


def drawn() -> Talk:
    talk = undrawn().with_keywords("p1", ("Mod", "Roller", "Møder")).with_keywords("p2", ("Feedback",))
    return revealed(talk)


@pytest.mark.parametrize("talk", [undrawn(), drawn()], ids=["undrawn", "drawn"])
async def test_one_key_leads_to_all_of_them_and_any_of_them_is_marked_as_talked_about(
    tmp_path: Path, talk: Talk
) -> None:
    async with at_table(tmp_path, talk, "q-trives", (64, 20)) as (app, pilot):
        await pilot.press("ctrl+l")
        await at_rest(pilot)
        marks = app.screen.query_one("#marks", OptionList)
        said = " ".join(str(option.prompt) for option in marks.options)
        words = talk.template.keywords.words if talk.template.keywords else ()
        assert all(word in said for word in words)
        await pilot.press("end", "space")
        await at_rest(pilot)
        assert desk_of(app).talk.touched == ("Nærvær",)
        await pilot.press("ctrl+z")
        await at_rest(pilot)
        assert desk_of(app).talk.touched == ()


async def test_beside_a_question_stand_the_chosen_ones_or_else_all_and_the_key_to_them(tmp_path: Path) -> None:
    async with at_table(tmp_path, undrawn(), "q-trives", (120, 40)) as (app, pilot):
        await until_said(pilot, "Alle 33: Ctrl+L", "Beslutningskompetence", "Nærvær")
    async with at_table(tmp_path / "trukket", drawn(), "q-trives", (120, 40)) as (app, pilot):
        await until_said(pilot, "Alle 33: Ctrl+L", "○ Roller")
        assert "Motivation" not in on_screen(app)


async def test_what_was_picked_and_not_shown_is_told_by_nothing_at_a_question(tmp_path: Path) -> None:
    talk = drawn().altered(keywords_shown=False)
    async with at_table(tmp_path, talk, "q-trives", (120, 40)) as (app, pilot):
        await until_said(pilot, "Beslutningskompetence")
        assert "○ Roller" not in on_screen(app)
        await pilot.press("ctrl+l")
        await at_rest(pilot)
        said = [str(option.prompt) for option in app.screen.query_one("#marks", OptionList).options]
        assert not any("Karen" in line or "Mette" in line for line in said)
