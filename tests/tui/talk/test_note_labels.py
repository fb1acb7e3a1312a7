"""A question with several places to write shows the template's whole word for each, however small the window."""

from __future__ import annotations

from pathlib import Path

from mus_tui.model.rules.template.check import MOST_NOTES
from mus_tui.model.values.template import Template
from tests.sample import sample_source, sample_talk
from tests.tui.at_table import at_table, on_screen
from tests.tui.rest import at_rest

LABELS = [f"Hvad skal der konkret gøres, nr. {n:2}?" for n in range(1, MOST_NOTES + 1)]


def asking_for(labels: list[str]) -> Template:
    source = sample_source()
    notes = [{"id": f"n{n}", "label": label} for n, label in enumerate(labels)]
    source["perspectives"][0]["questions"][1]["notes"] = notes
    return Template.model_validate(source)


async def test_the_label_of_the_place_they_write_in_is_always_whole_and_in_sight(tmp_path: Path) -> None:
    labels = [" ".join(label.split()) for label in LABELS]
    talk = sample_talk().altered(template=asking_for(labels), notes=())
    async with at_table(tmp_path, talk, "q-samarbejde", (64, 20)) as (app, pilot):
        for size in ((64, 20), (80, 24), (120, 40)):
            await pilot.resize_terminal(*size)
            await at_rest(pilot)
            for label in labels:
                await pilot.press("x")
                assert label in on_screen(app), f"{label} at {size}"
                await pilot.press("tab")
            app.screen.set_focus(app.screen.query("NotePad").first())


async def test_a_long_label_of_the_only_place_stands_over_it_and_is_broken_where_it_has_no_room(tmp_path: Path) -> None:
    label = "Hvad har vi talt om, og hvad blev vi enige om, at vi hver især gør inden næste gang?"
    talk = sample_talk().altered(template=asking_for([label]), notes=())
    async with at_table(tmp_path, talk, "q-samarbejde", (64, 20)) as (app, _):
        assert label in " ".join(on_screen(app).split())
