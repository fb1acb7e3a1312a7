"""Sub-questions are chosen with a click, and marked by dragging."""

from __future__ import annotations

from typing import Any

from textual.app import ComposeResult
from textual.content import Content
from textual.events import MouseDown, MouseMove, MouseUp
from textual.pilot import Pilot
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from mus_tui.tui.kit.inspiration import SubQuestions
from mus_tui.tui.kit.one_notice import OneNotice
from mus_tui.tui.kit.writing.one_mark import OneMark
from tests.tui.rest import at_rest

LONG = "· Hvad skal der til, for at du kan lykkes?"


class Asked(OneMark, OneNotice):
    """A question and what is asked besides."""

    CSS = "SubQuestions { border: none; height: auto; width: 24; } Static { height: 1; }"

    def __init__(self) -> None:
        super().__init__()
        self.taken: list[int] = []

    def compose(self) -> ComposeResult:
        yield Static(Content("Hvordan går det?"))
        prompts = [LONG, "· Hvem\n    – Dig", "· Hvornår?"]
        yield SubQuestions(*(Option(Content(each)) for each in prompts), compact=True)

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        self.taken.append(event.option_index)


async def drag(app: Asked, pilot: Pilot[Any], begins: tuple[int, int], ends: tuple[int, int]) -> None:
    x, y, *_ = app.screen.query_one(SubQuestions).content_region
    between = (begins[0] + 1, begins[1])
    for kind, (right, down) in ((MouseDown, begins), (MouseMove, between), (MouseMove, ends), (MouseUp, ends)):
        at = (x + right, y + down)
        app.post_message(kind(None, *at, 0, 0, 1, False, False, False, *at))
        await at_rest(pilot)


def seen_marked(app: Asked, line: int) -> str:
    """Return what of a line is on the ground of what is marked."""
    ground = app.screen.get_component_rich_style("screen--selection").bgcolor
    segments = app.screen.query_one(SubQuestions).render_line(line)
    return "".join(each.text for each in segments if each.style and each.style.bgcolor == ground)


async def test_words_of_sub_questions_are_marked_by_dragging_and_a_wrapped_line_is_one() -> None:
    app = Asked()
    async with app.run_test(size=(60, 12)) as pilot:
        height = app.screen.query_one(SubQuestions).virtual_size.height
        assert height == 5
        await drag(app, pilot, (2, 0), (20, 1))
        await pilot.press("ctrl+c")
        assert app.clipboard == LONG[2:]
        await drag(app, pilot, (2, 1), (8, 4))
        await pilot.press("ctrl+c")
        assert app.clipboard.split("\n")[1:] == ["· Hvem", "– Dig", "· Hvornår"]
        await drag(app, pilot, (2, 2), (5, 2))
        await pilot.press("ctrl+c")
        assert app.clipboard == "Hvem"
        assert seen_marked(app, 2) == "Hvem"
        assert app.taken == []


async def test_what_is_marked_goes_on_from_the_question_above() -> None:
    app = Asked()
    async with app.run_test(size=(60, 12)) as pilot:
        await drag(app, pilot, (0, -1), (6, 2))
        await pilot.press("ctrl+c")
        assert app.clipboard == f"Hvordan går det?\n{LONG}\n· Hvem"
        assert app.taken == []


async def test_a_click_chooses_and_takes_the_mark_away() -> None:
    app = Asked()
    async with app.run_test(size=(60, 12)) as pilot:
        await drag(app, pilot, (2, 2), (5, 2))
        assert app.screen.selections
        x, y, *_ = app.screen.query_one(SubQuestions).content_region
        await pilot.click(offset=(x + 4, y + 4))
        assert (app.taken, app.screen.selections) == ([2], {})
