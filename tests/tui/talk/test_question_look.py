"""The question is the largest thing on the screen, and how far they are is seen at every size."""

from __future__ import annotations

from pathlib import Path

import pytest

from mus_tui.model.rules.route import route
from mus_tui.model.values.plan_date import PlanDate
from mus_tui.storage.locations import find_locations
from mus_tui.tui.app import MusApp
from mus_tui.tui.kit.note_pad import NotePad
from tests.sample import sample_talk
from tests.tui.at_table import NOW, at_table, lay, on_screen, until_said
from tests.tui.rest import at_rest, drawn


@pytest.mark.parametrize("size", [(64, 20), (80, 24), (120, 40)])
async def test_which_step_of_how_many_is_said_at_every_size_and_on_every_step(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    talk = sample_talk()
    steps = route(talk)
    async with at_table(tmp_path, talk, steps[0].id, size) as (app, pilot):
        for n, step in enumerate(steps, 1):
            app.doors.go(step.id)
            await at_rest(pilot)
            assert f"  ·  {n} af {len(steps)}".split() == on_screen(app).partition("MUS ")[2].split()[:4]


async def test_the_note_takes_no_more_lines_than_are_written_in_it_and_gives_them_back(tmp_path: Path) -> None:
    async with at_table(tmp_path, sample_talk(), "q-hverdag", (120, 40)) as (app, pilot):
        note = app.screen.query(NotePad).first()
        assert note.size.height == 6
        note.text = "\n".join(["En linje"] * 9)
        await at_rest(pilot)
        assert note.size.height == 10
        note.text = "\n".join(["En linje"] * 90)
        await at_rest(pilot)
        assert note.region.bottom < app.screen.query_one("KeyBar").region.y
        assert note.max_scroll_y > 0
        note.text = "Kort"
        await at_rest(pilot)
        assert note.size.height == 6


GOAL = "Mette taler med driften om snerydningen, og om hvem der tager den"


@pytest.mark.parametrize("width", [180, 120, 80, 64, 60])
async def test_who_and_when_of_an_agreement_stand_whole_at_the_right_and_the_promise_wraps(
    tmp_path: Path, width: int
) -> None:
    talk = sample_talk().altered(agreements=())
    row = talk.new_agreement("hverdag").altered(goal=GOAL, responsible="Mette")
    talk = talk.with_agreement(row.altered(deadline=PlanDate(written="slut marts 2027")))
    async with at_table(tmp_path, talk, "q-hverdag", (width, 24)) as (app, _):
        lines = [line.rstrip() for line in drawn(app).split("\n")]
        said = next(line for line in lines if "Mette · slut marts 2027" in line)
        assert "·  Mette taler med" in said
        assert "hvem der tager den" in " ".join(" ".join(lines[lines.index(said) :]).split())


@pytest.mark.parametrize(("written", "inside", "under"), [(1, 1, 1), (9, 1, 1), (11, 1, 0), (12, 0, 1), (30, 0, 0)])
async def test_in_a_low_window_the_question_has_the_rows_as_air_that_its_note_does_not_need(
    tmp_path: Path, written: int, inside: int, under: int
) -> None:
    talk = sample_talk().altered(agreements=(), keyword_choices=())
    async with at_table(tmp_path, talk, "q-hverdag", (64, 20)) as (app, pilot):
        app.screen.query(NotePad).first().text = "\n".join(["En linje"] * written)
        await at_rest(pilot)
        asked, folded = app.screen.query_one("#asked"), app.screen.query_one("Inspiration").region
        assert asked.styles.padding.top == asked.styles.padding.bottom == inside
        assert folded.y - asked.region.bottom == under


async def test_a_question_with_nothing_to_unfold_says_so(tmp_path: Path) -> None:
    app = MusApp(find_locations(str(tmp_path), {}), clock=lambda: NOW)
    async with app.run_test(size=(80, 24), notifications=True) as pilot:
        lay(app, sample_talk(), "q-laere")
        await at_rest(pilot)
        await pilot.press("f6")
        await until_said(pilot, "Det her spørgsmål har ikke mere at folde ud")
        assert not app.screen.has_class("-unfolded")
