"""A cell that is there only for what stands in it stays while it is written in: nothing goes astray into another."""

from __future__ import annotations

from pathlib import Path

import pytest

from mus_tui.model.rules.plan.places import Place
from mus_tui.model.talk import Talk
from mus_tui.model.values.answers import Answer
from mus_tui.model.values.parts.hanging import plan_asked
from mus_tui.model.values.template import Template
from tests.routed import YES_OR_NO
from tests.sample import sample_source
from tests.tui.a_plan import own, row, talk_with_plan
from tests.tui.at_table import desk_of, on_screen
from tests.tui.people import two_people
from tests.tui.plan.at_plan import at_plan
from tests.tui.plan.test_writing import go_to, rows, table

SIZES = [(64, 20), (120, 40)]


@pytest.mark.parametrize("size", SIZES)
async def test_a_field_that_the_form_has_not_is_emptied_and_written_anew(tmp_path: Path, size: tuple[int, int]) -> None:
    async with at_plan(tmp_path, talk_with_plan(row(1, "Mål", support="ab")), "plan", size) as (app, pilot):
        await go_to(app, pilot, "a1", "support")
        await pilot.press("enter", "backspace", "backspace")
        assert table(app).place == Place("a1", "support")
        await pilot.press("x", "y")
        assert (rows(app)[0].goal, rows(app)[0].support) == ("Mål", "xy")
        await pilot.press("backspace", "backspace", "tab")
        assert (rows(app)[0].goal, rows(app)[0].support) == ("Mål", "")


def hanging(*agreements: object, leads: str = "") -> Talk:
    """Return a talk whose plan has two columns that are there only where they lead others."""
    source = sample_source()
    source["format"] = 2
    source["perspectives"][0]["questions"][0]["notes"] = [
        {"id": "leder", "label": "Leder du andre", "answer": "choice", "choices": YES_OR_NO}
    ]
    source["plan"]["headings"][1:1] = [
        {"text": "For holdet", "fields": [{"id": "hold", "answer": "text", "label": "Hold", "if": {"leder": "ja"}}]},
        {
            "text": "Hvor stort",
            "fields": [
                {"id": "stort", "answer": "choice", "label": "Stort", "choices": YES_OR_NO, "if": {"leder": "ja"}}
            ],
        },
    ]
    talk = two_people(Template.model_validate(source), agreements=agreements, agreements_made=len(agreements))
    question = talk.template.perspectives[0].questions[0].id
    return talk.with_answer(question, Answer(chosen=(leads,)), field="leder") if leads else talk


@pytest.mark.parametrize("size", SIZES)
async def test_a_column_that_falls_away_is_not_there_but_where_something_stands_in_it(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    async with at_plan(tmp_path, hanging(row(1, "Mål"), leads="nej"), "plan", size) as (app, pilot):
        assert "For holdet" not in on_screen(app) and "Hvor stort" not in on_screen(app)
    written = hanging(row(1, "Mål", own=own(hold="ab", stort=("ja",))), leads="nej")
    async with at_plan(tmp_path, written, "plan", size) as (app, pilot):
        assert "For holdet" in on_screen(app) and "Hvor stort" in on_screen(app)
        await go_to(app, pilot, "a1", "hold")
        await pilot.press("enter", "backspace", "backspace")
        assert table(app).place == Place("a1", "hold")
        await pilot.press("x", "backspace")
        assert rows(app)[0].goal == "Mål"
        await pilot.press("tab")
        assert "For holdet" not in on_screen(app)
        await go_to(app, pilot, "a1", "stort")
        await pilot.press("enter", "space")
        assert rows(app)[0].answer_in("stort").is_empty
        await pilot.press("space")
        assert rows(app)[0].answer_in("stort").chosen == ("ja",)
        await pilot.press("space", "escape")
        assert "Hvor stort" not in on_screen(app) and rows(app)[0].goal == "Mål"
        assert plan_asked(desk_of(app).talk).field("stort") is None
