"""The table of a puzzle: pieces are taken in any order, turned over, laid, and all of it is seen at a glance."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from rich.cells import cell_len
from textual.pilot import Pilot
from textual.widgets import Button

from mus_tui.model.rules.ways.puzzle import puzzle_pieces
from mus_tui.model.talk import Talk
from mus_tui.model.values.people import Participant
from mus_tui.tui.app import MusApp
from mus_tui.tui.kit.keys.known_keys import keys_on
from mus_tui.tui.talk.puzzle.board import BoardScreen
from mus_tui.tui.talk.puzzle.laid_out import laid_out
from mus_tui.tui.talk.puzzle.puzzle_table import PuzzleTable
from mus_tui.tui.talk.puzzle.turned import TurnedPieceScreen
from mus_tui.tui.talk.question import QuestionScreen
from tests.sample import as_puzzle, sample_talk
from tests.tui.at_table import NOW, at_table, desk_of, on_screen, picture, until_said
from tests.tui.cursor import misplaced, words_at_cursor
from tests.tui.first_screen import write
from tests.tui.rest import at_rest

SIZES = [(60, 20), (64, 20), (80, 24), (120, 40)]


def puzzle() -> Talk:
    """Return the talk as a puzzle."""
    return as_puzzle(sample_talk())


def many(number: int, words: str = "") -> Talk:
    """Return a puzzle with so many pieces."""
    talk = puzzle()
    first, *_ = talk.template.perspectives
    questions = tuple(
        first.questions[0].altered(id=f"nr-{n}", text=f"{words} Nummer {n} er {'lang ' * (n % 40)}", short="")
        for n in range(number)
    )
    template = talk.template.altered(perspectives=(first.altered(questions=questions),), topics=())
    return talk.altered(template=template, notes=(), agreements=(), passed=())


def table(app: MusApp) -> PuzzleTable:
    return app.screen.query_one(PuzzleTable)


async def click_on(app: MusApp, pilot: Pilot[None], words: str) -> None:
    """Click where words stand on the screen."""
    lines = picture(app).splitlines()
    y = next(n for n, line in enumerate(lines) if words in line)
    await pilot.click(offset=(lines[y].index(words) + 1, y))
    await at_rest(pilot)


@pytest.mark.parametrize("size", SIZES)
async def test_what_lies_and_what_is_left_is_seen_at_a_glance(tmp_path: Path, size: tuple[int, int]) -> None:
    async with at_table(tmp_path, puzzle(), "q-hverdag", size) as (app, pilot):
        await pilot.press("ctrl+g")
        said = on_screen(app)
        assert "Puslespil I har talt om 1 af 4 spørgsmål" in said
        assert said.count("─ Trivsel ─") + said.count("━ Trivsel ━") == 2
        assert "✓ Hvordan har" in said and "○ Hvordan går" in said and "○ Hvad vil du" in said
        assert "○ Udviklingsplan · 1 aftale" in said and "○ Velkommen" in said
        assert "✓ Mod" in said and "○ Møder" in said
        # The next one is ready, and the cursor stands at it.
        assert words_at_cursor(app).startswith("○ Hvordan går")
        assert misplaced(app) == ""


async def test_pieces_are_taken_in_any_order_by_arrows_turned_over_and_laid(tmp_path: Path) -> None:
    async with at_table(tmp_path, puzzle(), "q-hverdag") as (app, pilot):
        desk = desk_of(app)
        await pilot.press("ctrl+g", "down", "space")
        assert isinstance(app.screen, TurnedPieceScreen)
        assert "Hvad vil du gerne lære?" in on_screen(app)
        assert desk.talk.passed == ("q-hverdag",)
        await pilot.press("escape")
        assert isinstance(app.screen, BoardScreen) and desk.talk.passed == ("q-hverdag",)
        await pilot.press("space", "space")
        assert desk.talk.passed == ("q-hverdag", "q-laere")
        # They stay at it: what is agreed on now belongs to it, and that is said.
        await pilot.press("ctrl+r")
        await until_said(pilot, "Ny aftale · Hvad vil du gerne lære?")
        await pilot.press("escape")
        assert table(app).taken == "q-laere"
        # Taken up again, and put back.
        await pilot.press("space", "space")
        assert desk.talk.passed == ("q-hverdag",) and table(app).taken == "q-laere"
        await pilot.press("ctrl+z")
        assert desk.talk.passed == ("q-hverdag", "q-laere")
        await pilot.press("escape")
        assert isinstance(app.screen, QuestionScreen)


async def test_with_the_mouse_a_piece_is_turned_laid_and_written_about(tmp_path: Path) -> None:
    async with at_table(tmp_path, puzzle(), "q-hverdag", (100, 30)) as (app, pilot):
        await pilot.press("ctrl+g")
        await click_on(app, pilot, "Hvad vil du gerne")
        assert isinstance(app.screen, TurnedPieceScreen)
        await pilot.click("#lay")
        assert "q-laere" in desk_of(app).talk.passed
        await click_on(app, pilot, "Hvordan går")
        await pilot.click("#go")
        assert isinstance(app.screen, QuestionScreen) and desk_of(app).position.step == "q-samarbejde"
        await pilot.press("ctrl+g")
        # A click on a keyword marks it, on the table and on a piece, and a click beside them leads to all of them.
        await click_on(app, pilot, "○ Møder")
        assert desk_of(app).talk.touched == ("Mod", "Møder") and "✓ Møder" in on_screen(app)
        await click_on(app, pilot, "Hvordan har")
        await click_on(app, pilot, "✓ Møder")
        assert desk_of(app).talk.touched == ("Mod",) and on_screen(app).count("○ Møder") == 2
        await pilot.press("escape")
        await click_on(app, pilot, "Jonas  ✓ Mod")
        await until_said(pilot, "De øvrige stikord")
        await pilot.press("escape")
        await click_on(app, pilot, "Udviklingsplan")
        assert desk_of(app).position.step == "plan"


async def test_a_piece_is_written_about_and_laid_with_next_and_then_the_table_is_there_again(tmp_path: Path) -> None:
    async with at_table(tmp_path, puzzle(), "keywords") as (app, pilot):
        desk = desk_of(app)
        await pilot.press("ctrl+n")
        assert isinstance(app.screen, BoardScreen)
        for step in ("q-samarbejde", "q-siden-sidst", "q-laere"):
            assert table(app).taken == step
            await pilot.press("enter")
            assert desk.position.step == step
            await pilot.press("ctrl+n")
        # All are laid: the whole of it is seen once, with the plan next.
        assert isinstance(app.screen, BoardScreen) and table(app).taken == "plan"
        await pilot.press("enter")
        assert desk.position.step == "plan"


async def test_an_agreement_made_at_a_turned_piece_fills_the_frame(tmp_path: Path) -> None:
    async with at_table(tmp_path, puzzle(), "q-hverdag") as (app, pilot):
        await pilot.press("ctrl+g")
        heavy = picture(app).count("━")
        await pilot.press("space", "f4")
        await write(pilot, "Mette taler med driften, 1. feb")
        await pilot.press("enter", "escape")
        assert isinstance(app.screen, BoardScreen)
        assert "Udviklingsplan · 2 aftaler" in on_screen(app)
        assert picture(app).count("━") > heavy
        assert desk_of(app).talk.agreements[-1].question == "samarbejde"


async def test_the_keys_that_are_named_at_a_piece_live_there_and_on_the_table(tmp_path: Path) -> None:
    async with at_table(tmp_path, puzzle(), "q-hverdag") as (app, pilot):
        await pilot.press("ctrl+g", "down", "space", "f4")
        await write(pilot, "Mette taler med driften, 1. feb")
        await pilot.press("enter")
        # The table behind the piece knows of it at once.
        await until_said(pilot, "Den står i planen (Ctrl+T)", "2 aftaler")
        await pilot.press("ctrl+l")
        await until_said(pilot, "Jeres stikord", "De øvrige stikord")
        await pilot.press("home", "space", "escape")
        # What was marked in the list is seen on the piece.
        await until_said(pilot, "Tag den op", "Mellemrum tager den op")
        await pilot.press("f1")
        await until_said(pilot, "Hjælp til denne skærm", "Ctrl+T eller F5")
        assert not {"palette", "purposes"} & {known.name for known in keys_on(app.screen_stack[-2])}
        await pilot.press("escape", "f5")
        assert desk_of(app).position.step == "plan" and len(app.screen_stack) == 2
        await pilot.press("ctrl+g", "f10", "escape", "ctrl+t")
        assert desk_of(app).position.step == "plan" and len(app.screen_stack) == 2


@pytest.mark.parametrize(
    ("words", "found"), [("siden sidste års", []), ("SIDSTE års", ["q-siden-sidst"]), ("hvor ofte", ["q-hverdag"])]
)
def test_a_piece_is_found_by_any_of_its_words_sub_questions_and_all(words: str, found: list[str]) -> None:
    assert [piece.step for piece in laid_out(puzzle()).with_only(words).pieces] == found


async def test_a_piece_is_found_by_a_few_letters(tmp_path: Path) -> None:
    async with at_table(tmp_path, many(500), "opening", (64, 20)) as (app, pilot):
        await pilot.press("ctrl+g", "slash", *"nummer 377 ")
        assert "Nummer 377" in on_screen(app) and "Nummer 376" not in on_screen(app)
        await pilot.press("x")
        await until_said(pilot, "Ingen brik har de ord")
        await pilot.press("backspace")
        assert "Ingen brik" not in on_screen(app)
        await pilot.press("enter")
        assert desk_of(app).position.step == "q-nr-377"


@pytest.mark.parametrize("words", ["", "漢字漢字漢字", "👩‍💻👍🏽", "Overensstemmelsesvurderingsudvalg" * 9, "[/] [b]"])
async def test_five_hundred_pieces_are_all_come_to_whatever_stands_on_them(tmp_path: Path, words: str) -> None:
    async with at_table(tmp_path, many(500, words), "opening", SIZES[len(words) % 4]) as (app, pilot):
        await pilot.press("ctrl+g", "end")
        for key, step in (("", "q-nr-499"), ("down", "plan"), ("left", "q-nr-499"), ("home", "q-nr-0")):
            await pilot.press(*[key] if key else [])
            assert table(app).taken == step and misplaced(app) == ""
            if words.isascii():
                assert words_at_cursor(app).startswith("○"), words_at_cursor(app)
            # No edge is moved by a letter that is two cells wide.
            assert {cell_len(line) for line in picture(app).splitlines()} == {app.size.width}
        await pilot.press("pagedown", "pagedown", "space")
        assert isinstance(app.screen, TurnedPieceScreen)


@pytest.mark.parametrize("size", [(64, 20), (80, 24), (120, 40)])
async def test_the_pieces_make_no_room_for_the_pace(tmp_path: Path, size: tuple[int, int]) -> None:
    async with at_table(tmp_path, puzzle(), "q-hverdag", size) as (app, pilot):
        await pilot.press("ctrl+g")
        before = table(app).size
        desk_of(app).opened = NOW - timedelta(minutes=41)
        await pilot.press("ctrl+g", "ctrl+g")
        assert ("Åben i ca. 40 minutter" in on_screen(app)) == (size == (120, 40))
        assert size == (120, 40) or table(app).size == before


@pytest.mark.parametrize("size", SIZES)
async def test_a_turned_piece_shows_all_of_a_long_question_and_its_buttons(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    async with at_table(tmp_path, many(2, "Et ord mere. " * 200), "opening", size) as (app, pilot):
        await pilot.press("ctrl+g", "space", *["pagedown"] * 30)
        assert "Nummer 0" in on_screen(app)
        buttons = app.screen.query(".buttons Button").results(Button)
        assert all(app.screen.region.contains_region(each.region) and each.region for each in buttons)


@pytest.mark.parametrize("size", SIZES)
async def test_a_closed_talk_is_looked_at_and_nothing_is_laid(tmp_path: Path, size: tuple[int, int]) -> None:
    async with at_table(tmp_path, puzzle().closed(NOW), "q-hverdag", size) as (app, pilot):
        await pilot.press("ctrl+g", "space", "space", "f4")
        assert isinstance(app.screen, TurnedPieceScreen)
        assert desk_of(app).talk.passed == ("q-hverdag",)
        assert "Læg den" not in on_screen(app)


async def test_fourteen_people_have_each_keyword_once_beside_the_pieces(tmp_path: Path) -> None:
    people = [Participant(id=f"p{n}", role="medarbejdere" if n else "leder", name=f"Person {n}") for n in range(14)]
    talk = puzzle().altered(kind="GRUS", participants=tuple(people), keyword_choices=(), keywords_shown=True)
    for person in people:
        talk = talk.with_keywords(person.id, ("Mod", "Møder"))
    async with at_table(tmp_path, talk, "q-hverdag", (64, 20)) as (app, pilot):
        await pilot.press("ctrl+g")
        assert "Mod ×14" in on_screen(app) and "Møder ×14" in on_screen(app)


async def test_the_pieces_are_painted_right_also_before_the_table_is_told_its_size(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(PuzzleTable, "on_resize", lambda _: None)
    async with at_table(tmp_path, puzzle(), "q-hverdag") as (app, pilot):
        await pilot.press("ctrl+g")
        assert "✓ Hvordan har" in on_screen(app) and "○ Udviklingsplan" in on_screen(app)


async def test_what_the_keys_do_is_said_of_what_is_taken(tmp_path: Path) -> None:
    async with at_table(tmp_path, puzzle(), "q-hverdag", (80, 24)) as (app, pilot):
        await pilot.press("ctrl+g")
        assert "Mellemrum vender brikken · Enter, Ctrl+N går til den" in on_screen(app)
        await pilot.press("up")
        assert "Enter eller Ctrl+N går dertil" in on_screen(app)
        assert not app.screen.query_one("#turn", Button).display
        await pilot.press("down", "f4", *"Bo ringer", "enter")
        assert "Aftalen er skrevet ned" in on_screen(app)
        await pilot.press("right")
        assert "Mellemrum vender brikken" in on_screen(app)
        await pilot.press("home", "space")
        laid = "q-hverdag" in desk_of(app).talk.passed
        assert ("Mellemrum tager den op" if laid else "Mellemrum lægger") in on_screen(app)
        assert "Mellemrum vender" not in on_screen(app)
        await pilot.press("escape")
        assert "Mellemrum vender brikken" in on_screen(app)


async def test_when_all_pieces_lie_it_is_said_and_the_key_for_next_goes_on(tmp_path: Path) -> None:
    whole = puzzle()
    passed = tuple(piece.step for piece in puzzle_pieces(whole))
    async with at_table(tmp_path, whole.altered(passed=passed), "q-hverdag", (80, 24)) as (app, pilot):
        await pilot.press("ctrl+g")
        assert "Alle brikker er lagt" in on_screen(app)
        await pilot.press("ctrl+n")
        assert not isinstance(app.screen, BoardScreen)
        assert "Udviklingsplan" in on_screen(app)
