"""Nothing is destroyed that they could not come to see, and the way out is in the window, however much is listed."""

from __future__ import annotations

from pathlib import Path

from mus_tui.model.values.destruction import Traced
from mus_tui.tui.app import MusApp
from mus_tui.tui.destroying.destroying import DestroyingScreen
from mus_tui.tui.destroying.remains import RemainsScreen
from mus_tui.tui.destroying.to_destroy import Going, Owner, ToDestroy
from mus_tui.tui.kit.tick import Tick
from tests.tui.at_table import at_table
from tests.tui.reach import out_of_reach
from tests.tui.rest import at_rest

SIZES = ((64, 20), (80, 24), (120, 40))
MANY = (1, 5, 12)


def destroying(app: MusApp, home: Path, copies: int) -> DestroyingScreen:
    owner = Owner("Jonas", home / "kopi.md", lambda _path, _over: None, lambda _: "", lambda path: path)
    going = tuple(
        Going(Traced(home / f"mappe-{n % 3}" / f"plan-{n}.md", "plan"), f"kopi af planen, den {n}.", n == 0)
        for n in range(copies)
    )
    beyond = ("En SSD kan gemme rester af det, der blev slettet.", "En sikkerhedskopi kan have det endnu.")
    asked = ToDestroy("Skal den væk?", ("Fordi tiden er gået.",), (owner,), going, "", beyond, "yes", "", lambda _: "")
    return DestroyingScreen(asked, app.shelf, app.doors)


def remains(_app: MusApp, _home: Path, lines: int) -> RemainsScreen:
    return RemainsScreen([(f"{n}", f"MUS 20{n:02}") for n in range(lines)], lambda _: "nej")


async def test_buttons_are_in_the_window_and_the_list_is_whole_or_scrolls(tmp_path: Path) -> None:
    lost = {}
    async with at_table(tmp_path) as (app, pilot):
        for size in SIZES:
            await pilot.resize_terminal(*size)
            for made in (destroying, remains):
                for many in MANY:
                    # Opened at this size: resizing would have everything worked out anew.
                    app.push_screen(shown := made(app, tmp_path, many))
                    await at_rest(pilot)
                    for keys in ((), ("tab", "down"), ("tab", "down"), ("shift+tab", "up")):
                        await pilot.press(*keys)
                        await at_rest(pilot)
                        if found := out_of_reach(shown):
                            lost[size, made.__name__, many, keys] = found
                    await pilot.press("escape")
                    await at_rest(pilot)
    assert lost == {}


async def test_every_tick_that_the_destruction_acts_on_is_seen_on_the_way_to_it(tmp_path: Path) -> None:
    async with at_table(tmp_path) as (app, pilot):
        await pilot.resize_terminal(100, 32)
        app.push_screen(shown := destroying(app, tmp_path, 12))
        await at_rest(pilot)
        await pilot.press("shift+tab", "shift+tab")
        seen = []
        for _ in shown.query(Tick):
            await at_rest(pilot)
            assert out_of_reach(shown) == []
            seen.append(shown.focused)
            await pilot.press("up")
        assert seen[::-1] == list(shown.query(Tick))


async def test_what_is_folded_out_in_the_list_is_measured_anew(tmp_path: Path) -> None:
    async with at_table(tmp_path) as (app, pilot):
        await pilot.resize_terminal(100, 32)
        app.push_screen(shown := destroying(app, tmp_path, 3))
        await at_rest(pilot)
        listed = shown.query_one("#about")
        before = listed.size.height
        assert not listed.max_scroll_y
        listed.mount(Tick("en til", id="file-90"))
        await at_rest(pilot)
        assert listed.size.height == before + 1
        listed.mount(*(Tick("en til", id=f"file-{n}") for n in range(91, 110)))
        await at_rest(pilot)
        assert listed.max_scroll_y
        assert out_of_reach(shown) == []
