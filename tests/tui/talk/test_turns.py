"""In a group whose turn it is stands quietly over the note, goes on with one key, and is in no file."""

from __future__ import annotations

from pathlib import Path

import pytest

from mus_tui.model.talk import Talk
from mus_tui.tui.app import MusApp
from mus_tui.tui.talk.turn_line import TurnLine
from tests.sample import sample_talk
from tests.tui.at_table import at_table, desk_of, on_screen, picture, until_said
from tests.tui.rest import at_rest
from tests.tui.talk.test_note_author import NAMES, group

FIVE = ("Mette", "Anna", "Bo", "Carla", "Dorthe", "Erik")


def five() -> Talk:
    return group(FIVE)


def line(app: MusApp) -> str:
    """What stands on the line of turns, as it is drawn."""
    region = app.screen.query_one(TurnLine).region
    row = picture(app).split("\n")[region.y]
    return row[region.x : region.right].strip()


def told(app: MusApp) -> list[str]:
    """What has been said in passing."""
    return [each.message for each in app._notifications]


async def test_the_word_goes_round_with_one_key_and_the_leader_is_last(tmp_path: Path) -> None:
    async with at_table(tmp_path, five(), "q-hverdag") as (app, pilot):
        for name in (*FIVE[1:], "Mette"):
            assert line(app).startswith(f"{name} har ordet")
            await pilot.press("ctrl+u")
        assert line(app) == "Alle har haft ordet."
        await pilot.press("ctrl+n")
        await until_said(pilot, "Bo har ordet")
        assert told(app) == []


async def test_whose_turn_it_was_is_in_no_file_and_no_change_of_the_talk(tmp_path: Path) -> None:
    async with at_table(tmp_path, five(), "q-hverdag") as (app, pilot):
        saving = desk_of(app), app.table.saving
        assert saving[1] is not None
        saving[1].save_at_once()
        before, was = saving[1].path.read_bytes(), saving[0].talk
        await pilot.press("ctrl+u", "ctrl+u")
        assert desk_of(app).rounds["hverdag"].heard == ("p1", "p2")
        assert desk_of(app).talk is was
        saving[1].save_at_once()
        assert saving[1].path.read_bytes() == before
        assert not [each for each in tmp_path.rglob("*") if each.is_file() and b"heard" in each.read_bytes()]


async def test_one_is_passed_over_by_click_by_arrow_and_from_the_palette_and_comes_again(tmp_path: Path) -> None:
    async with at_table(tmp_path, five(), "q-hverdag", (100, 30)) as (app, pilot):
        await pilot.click(TurnLine, offset=(line(app).index("spring over"), 0))
        assert line(app).startswith("Bo har ordet")
        await pilot.press("shift+tab")
        assert isinstance(app.focused, TurnLine)
        await pilot.press("right", "enter")
        assert desk_of(app).rounds["hverdag"].passed_over == ("p1", "p2")
        assert desk_of(app).rounds["hverdag"].heard == ("p3",)
        await pilot.press("ctrl+p", *"spring", "enter")
        await until_said(pilot, "Erik har ordet")
        await pilot.press("ctrl+u", "ctrl+u")
        assert line(app).startswith("Anna har ordet")


async def test_a_click_on_a_name_gives_them_the_word(tmp_path: Path) -> None:
    async with at_table(tmp_path, five(), "q-hverdag", (100, 30)) as (app, pilot):
        await pilot.click(TurnLine, offset=(line(app).index("Carla"), 0))
        assert line(app).startswith("Carla har ordet")


async def test_who_has_not_been_heard_is_said_once_and_nobody_is_kept(tmp_path: Path) -> None:
    async with at_table(tmp_path, five(), "q-hverdag", (100, 30)) as (app, pilot):
        await pilot.press("ctrl+u", "ctrl+u", "ctrl+u", "ctrl+n")
        await until_said(pilot, "spørgsmål 2 af 2")
        missed = "Erik og Mette har ikke haft ordet ved det spørgsmål, I kom fra. Ctrl+B går tilbage."
        assert told(app) == [missed]
        await pilot.press("ctrl+b", "ctrl+n")
        await until_said(pilot, "spørgsmål 2 af 2")
        assert told(app) == [missed]


async def test_a_group_that_takes_no_turns_is_told_of_them_once(tmp_path: Path) -> None:
    async with at_table(tmp_path, five(), "q-hverdag", (100, 30)) as (app, pilot):
        await pilot.press("ctrl+n", "ctrl+n", "ctrl+n")
        await until_said(pilot, "Udvikling ·")
        assert told(app) == ["Vil I bordet rundt, giver Ctrl+U ordet videre. Ctrl+B går tilbage."]


@pytest.mark.parametrize("size", [(60, 20), (64, 20), (80, 24), (120, 40)])
@pytest.mark.parametrize("names", [NAMES[:5], NAMES], ids=["four", "fourteen"])
async def test_the_line_is_one_line_that_says_whose_turn_it_is_and_how_it_goes_on(
    tmp_path: Path, size: tuple[int, int], names: tuple[str, ...]
) -> None:
    async with at_table(tmp_path, group(names), "q-hverdag", size) as (app, pilot):
        for name in (*names[1:], "Mette"):
            said = line(app)
            assert said.startswith(f"{name} har ordet") and said.endswith("spring over") and "videre Ctrl+U" in said
            if name in {names[1], max(names, key=len), "Mette"}:
                await pilot.press("f3")
                assert f"{name} har ordet" in on_screen(app)
                await pilot.press("f3")
            await pilot.press("ctrl+u")
        await at_rest(pilot)


async def test_two_who_talk_have_no_turns_and_the_key_is_the_texts_own(tmp_path: Path) -> None:
    async with at_table(tmp_path, sample_talk(), "q-laere") as (app, pilot):
        assert "har ordet" not in on_screen(app)
        await pilot.press(*"abc", "ctrl+u")
        assert desk_of(app).talk.note("laere") == ""
        assert desk_of(app).rounds == {}


@pytest.mark.parametrize(
    ("size", "after"),
    [
        ((60, 20), "+14"),
        ((64, 20), "så Anne D. …"),
        ((80, 24), "så Anne D., Lis, Ole +11"),
        ((120, 40), "så Anne D. …"),
    ],
)
async def test_in_a_large_group_who_comes_next_is_said_wherever_there_is_room(
    tmp_path: Path, size: tuple[int, int], after: str
) -> None:
    some = ("Mette Friis", "Anne Bæk", "Anne Dam", "Lis", "Ole", "Kim Ravn", "Bo", "Ida", "Per")
    async with at_table(tmp_path, group((*some, "Eva", "Jan", "Ulla", "Tom", "Rie", "Aage")), "q-hverdag", size) as (
        app,
        _,
    ):
        said = line(app)
        assert said.startswith(f"Anne B. har ordet   {after}  ")
        assert said.endswith("  videre Ctrl+U  spring over")
