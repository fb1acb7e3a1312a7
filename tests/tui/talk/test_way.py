"""The form's way through the talk on the screen: its words on a theme, what is only read, and what falls away."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from textual.app import App
from textual.widgets import OptionList

from mus_tui.tui.kit.note_pad import NotePad
from mus_tui.tui.kit.route_list import RouteList
from mus_tui.tui.kit.way.reading_page import ReadingPage
from tests.routed import answered, routed_source, routed_talk
from tests.tui.at_table import at_table, desk_of, on_screen, until_said
from tests.tui.rest import at_rest
from tests.tui.test_letters import heard


async def test_a_theme_is_introduced_at_its_first_question_and_a_page_is_read_and_passed(tmp_path: Path) -> None:
    async with at_table(tmp_path, routed_talk(), "q-nu", (80, 24)) as (app, pilot):
        assert "I Opgaver · 1a" in on_screen(app) and "det store" not in on_screen(app)
        await pilot.press("f6")
        await until_said(pilot, "Vi begynder med det daglige.", "· det store")
        app.doors.go("q-ansvar")
        await at_rest(pilot)
        assert "Om temaet" not in on_screen(app) and "1 af" not in on_screen(app).partition("ansvar")[0][20:]
        app.doors.go("q-om-ro")
        await until_said(pilot, "De fleste taler bedst uden hast.")
        assert isinstance(app.focused, ReadingPage)
        assert not [pad for pad in app.screen.query(NotePad) if pad.is_on_screen]
        before, said = desk_of(app).talk.notes, heard(app)
        await pilot.press("a", "b")
        await at_rest(pilot)
        assert ["kun noget at læse" in each for each in said] == [True]
        assert desk_of(app).talk.notes == before
        await pilot.press("ctrl+n")
        await until_said(pilot, "Hvornår har du ro?")
        assert "q-om-ro" in desk_of(app).talk.passed and isinstance(app.focused, NotePad)
        await pilot.press("j", "a")
        assert desk_of(app).talk.note("ro-nu") == "ja"


async def test_in_the_overview_some_are_chosen_and_what_was_written_where_the_talk_no_longer_goes_is_read(
    tmp_path: Path,
) -> None:
    source = routed_source()
    source["perspectives"][0]["focus"] = 1
    source["plan"]["after"] = "nu"
    source["perspectives"][-1]["text"] = "Til sidst det hele."
    led = answered(routed_talk(source), "leder", "ja").with_note("dine-folk", "De har travlt.")
    async with at_table(tmp_path, answered(led, "leder", "nej"), "q-andet", (120, 40)) as (app, pilot):
        assert "Ledelse" not in on_screen(app)
        # The plan stands between the questions of its theme, in the column and in the overview.
        assert _beside(app, "I Opgaver")[:3] == ["○ I Opgaver 0/3", "○ Det aftaler vi", "○ Ro 0/1"]
        app.doors.go("q-mere")
        await until_said(pilot, "▸ Hvad mere?")
        beside = ["▸ I Opgaver 0/3", "○ 1a Opgaver nu", "○ Det aftaler vi", "○ Hvad har du ansvar fo…"]
        assert _beside(app, "I Opgaver") == beside
        app.doors.go("q-andet")
        # What leads in to a question in a line stands above it, as on the form.
        await until_said(pilot, "Er der andet?", "Til sidst det hele.")
        assert re.search(r"Til sidst det hele\..*Er der andet\?", on_screen(app), re.DOTALL)
        await pilot.press("ctrl+g")
        await until_said(pilot, "Ikke med længere", "I Opgaver 0/3 · vælg ét med F7")
        steps = app.screen.query_one("#steps", OptionList)
        steps.highlighted = steps.get_option_index("q-nu")
        await pilot.press("f7")
        await until_said(pilot, "○ 1a Opgaver nu", "· Hvad mere? · ikke valgt", "I Opgaver 0/1")
        await pilot.press("ctrl+z")
        await until_said(pilot, "Fortrudt: valget ved «1a Opgaver nu» er, som det var.", "I Opgaver 0/3")
        await pilot.press("ctrl+y")
        await until_said(pilot, "Gjort igen: valget ved «1a Opgaver nu».", "I Opgaver 0/1")
        steps.highlighted = steps.get_option_index("q-dine-folk")
        await pilot.press("enter")
        await until_said(pilot, "Ledelse · ikke med længere", "De har travlt.")
        await pilot.press("ctrl+n")
        await at_rest(pilot)
        assert desk_of(app).position.step == "closing"


def _beside(app: App[Any], title: str) -> list[str]:
    """Return the column beside the question, from a title on."""
    column = app.screen.query_one(RouteList)
    lines = [" ".join(column.render_line(y).text.split()) for y in range(column.size.height)]
    found = next(n for n, each in enumerate(lines) if title in each)
    return lines[found : found + 4]
