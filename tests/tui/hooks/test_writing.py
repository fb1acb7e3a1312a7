"""Writing, cutting and undoing end the program nowhere, at no size of the window, and what was undone comes back."""

from __future__ import annotations

import ast
from collections.abc import Callable
from pathlib import Path
from random import Random

import pytest
from textual import events
from textual.document._wrapped_document import WrappedDocument
from textual.pilot import Pilot

from mus_tui.tui.app import MusApp
from mus_tui.tui.kit.note_pad import NotePad
from tests.house import MODULES, code_of
from tests.sample import sample_talk
from tests.tui.at_table import NOW, at_table, desk_of, on_screen
from tests.tui.hooks.places_to_write import STEPS, pads_on, place_to_write
from tests.tui.rest import at_rest

SIZES = ((60, 20), (64, 20), (80, 24), (120, 40))
LONG = "\n".join(f"linje {n}" for n in range(23))
WRITTEN = ("a", "\n", "(et ord) ", "x" * 150, "漢字🙂 ", "én\n\tto\n", "lange ord " * 40, LONG)
KEYS: tuple[Callable[[NotePad], None], ...] = (
    NotePad.action_delete_left,
    NotePad.action_delete_right,
    NotePad.action_delete_word_left,
    NotePad.action_delete_word_right,
    NotePad.action_delete_to_start_of_line,
    NotePad.action_delete_to_end_of_line,
    NotePad.action_delete_line,
    NotePad.action_cut,
    NotePad.action_paste,
    NotePad.action_select_all,
    NotePad.action_cursor_up,
    NotePad.action_cursor_page_down,
    NotePad.action_undo,
    NotePad.action_undo,
    NotePad.action_redo,
)


async def paste(app: MusApp, pilot: Pilot[None], text: str) -> None:
    app.post_message(events.Paste(text))
    await at_rest(pilot)


async def do_something(app: MusApp, pilot: Pilot[None], pad: NotePad, random: Random) -> None:
    """Do one of the things that somebody who writes can do."""
    match random.randrange(10):
        case 0:
            await pilot.resize_terminal(*random.choice(SIZES))
        case 1 | 2:
            pad.focus()
            await paste(app, pilot, random.choice(WRITTEN))
        case 3 | 4:
            line = random.randrange(pad.document.line_count)
            column = random.randint(0, len(pad.document.get_line(line)))
            pad.move_cursor((line, column), select=random.random() < 0.6)
        case _:
            random.choice(KEYS)(pad)


def is_sound(pad: NotePad) -> bool:
    """Whether the cursor is in the text, and the lines are broken as if the text had just been opened."""
    anew = WrappedDocument(pad.document, pad.wrapped_document._width, pad.indent_width)
    in_text = all(pad.clamp_visitable(end) == end for end in pad.selection)
    return in_text and vars(anew) == vars(pad.wrapped_document)


@pytest.mark.parametrize("place", STEPS)
async def test_whatever_is_done_to_a_text_is_undone_and_done_again_to_the_letter(tmp_path: Path, place: str) -> None:
    random = Random(place)
    async with place_to_write(place, tmp_path, SIZES[2]) as (app, pilot):
        for pad in pads_on(app)[:2]:
            for _ in range(12):
                await do_something(app, pilot, pad, random)
                assert is_sound(pad)
            texts = [pad.text]
            while pad.history.undo_stack:
                pad.undo()
                texts.append(pad.text)
                assert is_sound(pad)
            for text in reversed(texts[:-1]):
                pad.redo()
                assert pad.text == text
                assert is_sound(pad)


@pytest.mark.parametrize("place", ["note", "preparation"])
async def test_one_undo_of_a_long_paste_and_the_scroll_bar_goes_and_comes_back(tmp_path: Path, place: str) -> None:
    async with place_to_write(place, tmp_path, (80, 24)) as (app, pilot):
        pad = pads_on(app)[0]
        before = pad.text
        await paste(app, pilot, LONG)
        written = pad.text
        assert pad.show_vertical_scrollbar
        await pilot.press("ctrl+z")
        assert (pad.text, pad.show_vertical_scrollbar) == (before, False)
        await pilot.press("ctrl+y")
        assert (pad.text, pad.show_vertical_scrollbar) == (written, True)


async def test_a_deletion_of_everything_is_done_again(tmp_path: Path) -> None:
    async with place_to_write("note", tmp_path, (80, 24)) as (app, pilot):
        pad = pads_on(app)[0]
        await paste(app, pilot, LONG)
        written = pad.text
        await pilot.press("ctrl+a", "delete", "ctrl+z")
        assert pad.text == written
        await pilot.press("ctrl+end", "ctrl+y")
        assert pad.text == ""


async def test_line_after_line_is_undone_until_nothing_is_left(tmp_path: Path) -> None:
    async with place_to_write("note", tmp_path, (80, 24)) as (app, pilot):
        pad = pads_on(app)[0]
        before = pad.text
        for _ in range(18):
            pad.insert("linje\n")
        written = pad.text
        await pilot.press(*["ctrl+z"] * 18)
        assert pad.text == before
        await pilot.press(*["ctrl+y"] * 18)
        assert pad.text == written
        assert desk_of(app).talk.note("hverdag") == written


@pytest.mark.parametrize("place", STEPS)
async def test_the_line_that_is_written_in_stays_in_sight_when_the_window_gets_smaller(
    tmp_path: Path, place: str
) -> None:
    async with place_to_write(place, tmp_path, (120, 40)) as (app, pilot):
        pad = pads_on(app)[0]
        pad.focus()
        await paste(app, pilot, LONG)
        for size in ((120, 24), (80, 24), (60, 20)):
            await pilot.resize_terminal(*size)
            await at_rest(pilot)
            row = pad.wrapped_document.location_to_offset(pad.cursor_location).y - pad.scroll_offset.y
            assert 0 <= row < pad.content_size.height


async def test_undo_and_redo_leave_a_note_of_a_closed_talk_as_it_is(tmp_path: Path) -> None:
    async with at_table(tmp_path, sample_talk(), "q-laere") as (app, pilot):
        await pilot.press(*"skrevet")
        app.doors.go("closing")
        await at_rest(pilot)
        desk_of(app).put(desk_of(app).talk.closed(NOW))
        app.doors.go("q-laere")
        await at_rest(pilot)
        pad = pads_on(app)[0]
        pad.focus()
        before = pad.text
        assert "skrevet" in before
        await pilot.press("ctrl+z")
        assert pad.text == before


def bare_editors(code: ast.AST) -> list[str]:
    """Return where Textual's own editor is made, or something is made from it, and not from the mended one."""
    made = [node.func for node in ast.walk(code) if isinstance(node, ast.Call)]
    bases = [base for node in ast.walk(code) if isinstance(node, ast.ClassDef) for base in node.bases]
    return [ast.unparse(each) for each in made + bases if ast.unparse(each).rpartition(".")[2] == "TextArea"]


def test_every_place_to_write_is_made_from_the_editor_that_survives_its_own_undo() -> None:
    bare = {module for module in MODULES if bare_editors(code_of(module))}
    assert bare == {"mus_tui.tui.hooks.writing"}
    assert bare_editors(ast.parse("yield TextArea('')"))
    assert bare_editors(ast.parse("class Pad(widgets.TextArea): pass"))
    assert not bare_editors(ast.parse("@on(TextArea.Changed)\ndef changed(): pass"))


async def test_a_new_line_and_what_was_written_on_it_after_an_undo_are_taken_back_one_by_one(tmp_path: Path) -> None:
    written = "Travlt, men godt.\nOg lidt til."
    async with at_table(tmp_path, sample_talk().with_note("hverdag", written), "q-hverdag") as (app, pilot):
        (pad,) = pads_on(app)
        pad.move_cursor((0, 0))
        # Undo leaves the new line, and what is written next is taken back before it.
        for key in ("enter", "a", "ctrl+z", "b", "ctrl+z", "ctrl+z"):
            await pilot.press(key)
            assert "Og lidt til." in on_screen(app)
        assert pad.text == written


@pytest.mark.parametrize("turned", [("ctrl+z",), ("ctrl+z", "ctrl+y", "ctrl+z")])
async def test_what_is_written_after_an_undo_is_taken_back_by_itself(tmp_path: Path, turned: tuple[str, ...]) -> None:
    async with at_table(tmp_path, sample_talk(), "q-laere") as (app, pilot):
        pad = app.screen.query(NotePad).first()
        await pilot.press(*"et ord")
        pad.history.checkpoint()
        await pilot.press("Z", *turned)
        assert pad.text == "et ord"
        await pilot.press("Q", "ctrl+z")
        assert pad.text == "et ord"
