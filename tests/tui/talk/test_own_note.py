"""A note of one's own is on the shared screen only while somebody asks for it; in a group it is never one key away."""

from __future__ import annotations

from pathlib import Path

from textual import events
from textual.widgets import Input

from mus_tui.model.talk import Talk
from mus_tui.model.values.template import Template
from mus_tui.storage.locations import find_locations
from mus_tui.tui.app import MusApp
from mus_tui.tui.kit.note_pad import NotePad
from tests.sample import sample_source, sample_talk
from tests.tui.at_table import NOW, at_table, desk_of, on_screen, running
from tests.tui.first_screen import keep
from tests.tui.rest import at_rest, drawn
from tests.tui.talk.test_note_author import group

OWN = "Hemmeligt et\nHemmeligt to\nHemmeligt tre"
COVERED = "3 linjer, dækket · Enter viser dem"


def with_own(talk: Talk | None = None, field: str = "", at: str = "hverdag") -> Talk:
    """A talk in which Jonas, or the first of a group, has a note of his own."""
    return (talk or sample_talk()).with_note(at, OWN, author="p2", field=field)


def note(app: MusApp, at: str = "hverdag") -> str:
    """His note as it is kept."""
    return desk_of(app).talk.note(at, "p2")


async def test_it_is_covered_when_somebody_turns_to_it_and_enter_shows_it_and_writes_nothing(tmp_path: Path) -> None:
    async with at_table(tmp_path, with_own(), "q-hverdag") as (app, pilot):
        await pilot.press("f7", "f7")
        assert COVERED in on_screen(app)
        assert "Hemmeligt" not in on_screen(app)
        await pilot.press("enter")
        assert COVERED not in on_screen(app)
        assert "Hemmeligt tre" in on_screen(app)
        assert note(app) == OWN


AWAY = (
    ("f7", "f7", "f7"),
    ("ctrl+n", "ctrl+b", "f7", "f7"),
    ("ctrl+t", "ctrl+t"),
    ("f4", "escape"),
    ("ctrl+g", "escape"),
    ("ctrl+l", "escape"),
    ("ctrl+e", "escape"),
    ("ctrl+p", "escape"),
    ("f1", "escape"),
    ("f3", "f3"),
    ("ctrl+@", "ctrl+@"),
)


async def test_it_covers_itself_when_they_turn_away(tmp_path: Path) -> None:
    async with at_table(tmp_path, with_own(), "q-hverdag") as (app, pilot):
        await pilot.press("f7", "f7")
        for away in AWAY:
            await pilot.press("enter")
            assert "Hemmeligt tre" in on_screen(app), away
            for key in away:
                await pilot.press(key)
                assert "Hemmeligt" not in on_screen(app), away
            assert COVERED in on_screen(app), away
            assert note(app) == OWN


async def test_the_first_letter_shows_it_and_is_written_where_the_cursor_was(tmp_path: Path) -> None:
    async with at_table(tmp_path, with_own(), "q-hverdag") as (app, pilot):
        await pilot.press("f7", "f7", "a", "b")
        assert note(app) == f"{OWN}ab"
        assert "Hemmeligt treab" in on_screen(app)
        await pilot.press("left", "f4", "escape", "c")
        assert note(app) == f"{OWN}acb"


async def test_no_key_moves_marks_or_deletes_what_nobody_sees(tmp_path: Path) -> None:
    keys = ("up", "left", "home", "ctrl+a", "backspace", "delete", "ctrl+k", "shift+left", "ctrl+c")
    async with at_table(tmp_path, with_own(), "q-hverdag") as (app, pilot):
        await pilot.press("f7", "f7")
        for n, key in enumerate(keys, 1):
            await pilot.press(key)
            assert COVERED in on_screen(app), key
            assert app.clipboard == "", key
            await pilot.press("x")
            assert note(app) == OWN + "x" * n, key
            # Covered again.
            await pilot.press("f1", "escape")


async def test_undo_redo_and_a_paste_show_what_they_change(tmp_path: Path) -> None:
    async with at_table(tmp_path, with_own(), "q-hverdag") as (app, pilot):
        await pilot.press("f7", "f7", "x", "f1", "escape", "ctrl+z")
        assert note(app) == OWN
        assert "Hemmeligt tre" in on_screen(app)
        await pilot.press("f1", "escape", "ctrl+y")
        assert "Hemmeligt trex" in on_screen(app)
        await pilot.press("f1", "escape")
        assert "Hemmeligt" not in on_screen(app)
        app.post_message(events.Paste(" indsat"))
        await at_rest(pilot)
        assert "Hemmeligt trex indsat" in on_screen(app)


async def test_a_click_shows_it(tmp_path: Path) -> None:
    async with at_table(tmp_path, with_own(), "q-hverdag") as (app, pilot):
        await pilot.press("f7", "f7")
        await pilot.click("#note-0", offset=(4, 0))
        assert "Hemmeligt tre" in on_screen(app)
        await pilot.press("x")
        assert note(app) == f"{OWN}x"


async def test_of_labelled_notes_each_is_covered_by_itself_and_an_empty_one_is_not(tmp_path: Path) -> None:
    async with at_table(tmp_path, with_own(at="samarbejde", field="bedre"), "q-samarbejde", (100, 30)) as (app, pilot):
        await pilot.press("f7", "f7")
        assert on_screen(app).count("dækket") == 1
        await pilot.press("x", "tab", "enter")
        assert "Hemmeligt tre" in on_screen(app)
        assert desk_of(app).talk.note("samarbejde", "p2", "godt") == "x"


async def test_the_note_in_common_is_never_covered(tmp_path: Path) -> None:
    async with at_table(tmp_path, with_own(), "q-hverdag") as (app, pilot):
        assert "Travlt, men godt." in on_screen(app)
        await pilot.press("f1", "escape")
        assert "Travlt, men godt." in on_screen(app)


async def test_it_is_covered_where_the_talk_is_opened_again_and_where_it_is_closed(tmp_path: Path) -> None:
    async with at_table(tmp_path, with_own(), "q-hverdag") as (app, pilot):
        await pilot.press("f7", "f7", "enter", "ctrl+q")
    (file,) = app.table.locations.talks.glob("*.json")
    again = MusApp(find_locations(str(tmp_path), {}), clock=lambda: NOW)
    async with running(again) as pilot:
        again.doors.open(file)
        await at_rest(pilot)
        assert COVERED in on_screen(again)
        assert "Hemmeligt" not in on_screen(again)
    closed = with_own().closed(NOW)
    async with at_table(tmp_path / "closed", closed, "q-hverdag") as (app, pilot):
        await pilot.press("f7", "f7", "x")
        assert "Hemmeligt" not in on_screen(app)
        await pilot.press("enter")
        assert "Hemmeligt tre" in on_screen(app)


async def test_in_ones_own_preparation_nothing_is_covered(tmp_path: Path) -> None:
    async with at_table(tmp_path) as (app, pilot):
        app.doors.prepare(keep(tmp_path, sample_talk()), "p2")
        await at_rest(pilot)
        await pilot.press("enter", "ctrl+n", "x", "y", "f1", "escape")
        assert "dækket" not in on_screen(app)
        assert any(pad.text == "xy" and not pad.is_covered for pad in app.screen.query(NotePad))


async def test_it_stands_nowhere_else_in_the_talk(tmp_path: Path) -> None:
    talk = with_own().with_note("laere", OWN, author="p2").with_note("hverdag", OWN, author="p1")
    source = sample_source() | {"minutes": {"label": "Kortfattet referat"}}
    talk = talk.altered(template=Template.model_validate(source))
    async with at_table(tmp_path, talk, "q-hverdag", (120, 40)) as (app, pilot):
        for opens in ("f3", "ctrl+g", "ctrl+l", "ctrl+e", "f4", "ctrl+p", "f1", "ctrl+o"):
            await pilot.press(opens)
            assert "Hemmeligt" not in drawn(app)
            await pilot.press("escape")
        for step in ("opening", "keywords", "q-laere", "plan", "minutes", "closing"):
            app.doors.go(step)
            await at_rest(pilot)
            assert "Hemmeligt" not in drawn(app)


# In a group


async def test_in_a_group_neither_enter_nor_a_letter_nor_a_click_nor_undo_shows_what_a_member_wrote(
    tmp_path: Path,
) -> None:
    async with at_table(tmp_path, with_own(group()), "q-hverdag") as (app, pilot):
        await pilot.press("f7", "f7", "f7")
        assert "3 linjer, dækket" in on_screen(app)
        for key in ("enter", "x", "ctrl+z", "ctrl+z", "ctrl+y", "ctrl+a", "backspace", "up", "y"):
            await pilot.press(key)
            assert "Hemmeligt" not in drawn(app)
        await pilot.click("#note-0", offset=(4, 0))
        assert "Hemmeligt" not in drawn(app)
        assert note(app).startswith(OWN)


async def test_in_a_group_what_is_written_comes_after_what_stood_there_and_is_covered_with_it(tmp_path: Path) -> None:
    async with at_table(tmp_path, with_own(group()), "q-hverdag") as (app, pilot):
        await pilot.press("f7", "f7", "f7", "n", "y", "t")
        assert "nyt" in on_screen(app)
        assert note(app) == f"{OWN}\nnyt"
        await pilot.press("f1", "escape")
        assert "4 linjer, dækket" in on_screen(app)
        await pilot.press("o", "g")
        assert note(app) == f"{OWN}\nnyt\nog"
        await pilot.press("f7")
        assert note(app) == f"{OWN}\nnyt\nog"


async def test_in_a_group_it_is_shown_only_by_asking_for_it_in_the_palette(tmp_path: Path) -> None:
    async with at_table(tmp_path, with_own(group()), "q-hverdag") as (app, pilot):
        await pilot.press("f7", "f7", "f7", "ctrl+p")
        app.screen.query_one(Input).value = "vis den dækkede"
        await pilot.press("enter")
        assert "Hemmeligt tre" in on_screen(app)
        await pilot.press("x")
        assert note(app) == f"{OWN}x"
        await pilot.press("f1", "escape")
        assert "Hemmeligt" not in on_screen(app)
        assert note(app) == f"{OWN}x"
