"""A long path is folded after a folder, and every other text as before."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest
from rich._wrap import divide_line
from textual import content
from textual.app import App, ComposeResult
from textual.content import Content
from textual.widgets import OptionList, Static

from mus_tui.tui.hooks.folding import fold_at_folders
from mus_tui.tui.keeping.newer import NewerScreen
from tests.tui.at_table import at_table, picture
from tests.tui.rest import at_rest, drawn

PATH = "/media/mette/usb-noegle/udviklingssamtaler/talks/2026-03-09-mus-k7f3qa.json"


def lines(text: str, width: int) -> list[str]:
    fold_at_folders()
    offsets = [0, *vars(content)["divide_line"](text, width), len(text)]
    return [text[start:end] for start, end in pairwise(offsets)]


@pytest.mark.parametrize("separator", ["/", "\\"])
def test_a_path_is_folded_after_a_folder_and_the_name_of_the_file_stays_whole(separator: str) -> None:
    path = PATH.replace("/", separator)
    assert lines(f"Den ligger her: {path}", 40) == [
        f"Den ligger her: {separator}media{separator}mette{separator}usb-noegle{separator}",
        f"udviklingssamtaler{separator}talks{separator}",
        "2026-03-09-mus-k7f3qa.json",
    ]


def test_a_name_that_is_longer_than_a_line_is_folded_after_what_joins_its_parts() -> None:
    assert lines("/x/2026-03-09-mus-k7f3qa.json", 12) == ["/x/2026-03-", "09-mus-", "k7f3qa.json"]


@pytest.mark.parametrize(
    "text", ["", "enkelt", "/", "a / b", "to ord", "x" * 50, "日本/" * 20, "/" * 50, "  /a  b/  c"]
)
@pytest.mark.parametrize("width", [1, 2, 7, 40])
def test_nothing_of_a_text_is_lost_and_no_line_is_wider_than_there_is_room(text: str, width: int) -> None:
    divided = lines(text, width)
    assert "".join(divided) == text
    assert all(Content(each.rstrip()).cell_length <= max(width, 2) for each in divided)


@pytest.mark.parametrize("text", ["En sætning om ingenting, der er længere end en linje.", "x" * 50])
def test_what_has_no_folder_in_it_is_folded_as_before(text: str) -> None:
    fold_at_folders()
    assert vars(content)["divide_line"](text, 20) == divide_line(text, 20)


class Shown(App[None]):
    def compose(self) -> ComposeResult:
        yield Static(Content(PATH))
        yield OptionList(Content(PATH))


async def test_so_is_what_is_drawn_in_a_line_in_a_list_and_in_a_notice() -> None:
    fold_at_folders()
    async with Shown().run_test(size=(64, 20), notifications=True) as pilot:
        pilot.app.notify(PATH)
        await at_rest(pilot)
        assert drawn(pilot.app).count("2026-03-09-mus-k7f3qa.json") == 3, drawn(pilot.app)


async def test_so_is_a_path_in_a_dialog_of_the_program(tmp_path: Path) -> None:
    async with at_table(tmp_path, size=(64, 20)) as (app, pilot):
        app.push_screen(NewerScreen(Path(PATH), "MUS", is_there=True))
        await at_rest(pilot)
        assert "2026-03-09-mus-k7f3qa.json" in picture(app)
