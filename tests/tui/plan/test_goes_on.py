from __future__ import annotations

from pathlib import Path

from textual import events

from mus_tui.model.values.plan import Action
from tests.tui.a_plan import CARDS, row, talk_with_plan
from tests.tui.plan.at_plan import at_plan
from tests.tui.plan.test_writing import goals, rows
from tests.tui.rest import at_rest


async def test_a_word_goes_on_with_a_space_and_undo_takes_both(tmp_path: Path) -> None:
    async with at_plan(tmp_path, talk_with_plan(row(1, "Storm"))) as (app, pilot):
        await pilot.press(*"Lære")
        assert goals(app) == ["Storm Lære"]
        await pilot.press("ctrl+z")
        assert goals(app) == ["Storm"]
        await pilot.press("escape")
        app.post_message(events.Paste("at lede"))
        await at_rest(pilot)
        assert goals(app) == ["Storm at lede"]
        await pilot.press("ctrl+z", "escape", *", så", "escape", "enter", *"en", "home", *"A", "enter")
        assert goals(app) == ["AStormen"], "who goes into the text writes as anywhere"


async def test_what_is_no_word_or_follows_a_space_gets_none_and_an_action_goes_on_too(tmp_path: Path) -> None:
    acts = (Action(what="Møde"),)
    talk = talk_with_plan(row(1, "Mål ", actions=acts), row(2, "Et\n"), **CARDS)
    async with at_plan(tmp_path, talk, size=(80, 40)) as (app, pilot):
        await pilot.press(*"mere", "tab", "tab", *"med Bo", "escape", "ctrl+end", "home", "up", "up", "up", "up")
        assert (goals(app)[0], rows(app)[0].actions) == ("Mål mere", (Action(what="Møde med Bo"),))
