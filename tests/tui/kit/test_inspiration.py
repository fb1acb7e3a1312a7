"""What is unfolded below a question never hides that there is more of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from mus_tui.model.talk import Talk
from mus_tui.model.values.template import Template
from tests.sample import sample_source
from tests.tui.at_table import at_table, on_screen, picture
from tests.tui.people import two_people

LONG = " ".join(["At åbne samtalen roligt, og med plads til det, der fylder."] * 4)


def talk_with(prompts: int, intent: str = "") -> Talk:
    """Return a talk whose first question has so many sub-questions."""
    source = sample_source()
    question = source["perspectives"][0]["questions"][0]
    question |= {"intent": intent, "prompts": [{"text": f"Underspørgsmål {n}?"} for n in range(1, prompts + 1)]}
    return two_people(Template.model_validate(source))


@pytest.mark.parametrize("size", [(64, 20), (80, 24)])
@pytest.mark.parametrize("intent", ["", LONG])
async def test_more_sub_questions_than_there_is_room_for_are_told_of(
    tmp_path: Path, size: tuple[int, int], intent: str
) -> None:
    async with at_table(tmp_path, talk_with(12, intent), "q-hverdag", size) as (app, pilot):
        await pilot.press("f6")
        assert "↓ flere · Enter gør ét til" in on_screen(app)
        assert "Underspørgsmål 2?" in on_screen(app)
        await pilot.press("end")
        assert "↑ flere · Enter gør ét til" in on_screen(app)
        assert "Underspørgsmål 12?" in on_screen(app)


async def test_where_all_of_them_are_seen_nothing_is_said(tmp_path: Path) -> None:
    async with at_table(tmp_path, talk_with(12), "q-hverdag", (120, 40)) as (app, pilot):
        await pilot.press("f6")
        assert "Underspørgsmål 12?" in on_screen(app)
        assert "flere" not in on_screen(app)
        assert "Enter gør ét til" in on_screen(app)


async def test_paragraphs_and_lists_stand_as_such_and_what_has_no_room_scrolls(tmp_path: Path) -> None:
    points = "".join(f"- punkt {n}\n" for n in range(1, 10))
    talk = talk_with(0, f"Første afsnit.\n\n{points}\nSidste afsnit.")
    async with at_table(tmp_path, talk, "q-hverdag", (64, 20)) as (app, pilot):
        await pilot.press("f6")
        lines = [line.strip(" ▐") for line in picture(app).split("\n")]
        assert {"Første afsnit.", "· punkt 1", "· punkt 2"} <= set(lines)
        await pilot.press("end")
        assert "Sidste afsnit." in on_screen(app)
