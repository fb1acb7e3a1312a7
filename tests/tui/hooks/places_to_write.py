"""Every kind of place where text of several lines is written."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from textual.pilot import Pilot
from textual.widgets import Button, Input

from mus_tui.model.talk import Talk
from mus_tui.model.values.template import Template
from mus_tui.tui.app import MusApp
from mus_tui.tui.kit.note_pad import NotePad
from tests.sample import sample_source, sample_talk
from tests.tui.at_table import at_table, until
from tests.tui.first_screen import keep
from tests.tui.last_year.test_last_year import old_rows, talk_after
from tests.tui.rest import at_rest

STEPS = {
    "note": "q-hverdag",
    "labelled notes": "q-samarbejde",
    "wording": "q-hverdag",
    "last year": "follow-up",
    "plan cell": "plan",
    "plan below": "plan",
    "minutes": "minutes",
    "last words": "closing",
    "disagreement": "closing",
    "preparation": "",
    "from paper": "",
}
"""By what is written there, the step of the talk where it is; none where it is not in the talk."""


@asynccontextmanager
async def place_to_write(place: str, home: Path, size: tuple[int, int]) -> AsyncIterator[tuple[MusApp, Pilot[None]]]:
    """Run the app with a place to write on the screen."""
    talk = _talk(place)
    step = STEPS[place]
    async with at_table(home, talk if step else None, step, size) as (app, pilot):
        if not step:
            app.doors.prepare(keep(home, talk), "p2")
            await at_rest(pilot)
        await _open(place, app, pilot)
        await until(pilot, lambda: bool(pads_on(app)))
        yield app, pilot


def pads_on(app: MusApp) -> list[NotePad]:
    """Return the places to write that are seen."""
    return [pad for pad in app.screen.query(NotePad) if pad.region and pad.is_mounted]


def _talk(place: str) -> Talk:
    if place == "last year":
        return talk_after(old_rows())
    source = sample_source() | {"minutes": {"label": "Kortfattet referat"}}
    return sample_talk().altered(template=Template.model_validate(source))


async def _open(place: str, app: MusApp, pilot: Pilot[None]) -> None:
    if place == "wording":
        await pilot.press("ctrl+p")
        app.screen.query_one(Input).value = "ordlyd"
        await pilot.press("enter")
    elif place == "plan cell":
        await pilot.press("enter")
    elif place == "plan below":
        app.screen.query_one("#more", Button).press()
        await at_rest(pilot)
        app.screen.query_one("#confidence-unfold", Button).press()
    elif place == "disagreement":
        await pilot.press("f6")
        app.screen.query_one("#disagree", Button).press()
    elif place == "last words":
        app.screen.query_one("#no-1", Button).press()
    elif place == "preparation":
        await pilot.press("enter", "ctrl+n")
    elif place == "from paper":
        app.screen.query_one("#from-paper", Button).press()
    await at_rest(pilot)
