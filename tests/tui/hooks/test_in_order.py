"""Typing is never misplaced: in a real terminal, at full speed, while the machine stalls."""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from mus_tui.model.rules.keywords import own_picks
from mus_tui.model.talk import Talk
from mus_tui.model.values.position import Position
from mus_tui.storage.talk.talk_file import load_talk, save_talk
from tests.sample import sample_template
from tests.tui.last_year.test_last_year import old_rows, talk_after
from tests.tui.people import two_people

if sys.platform == "win32":
    pytest.skip("pseudo-terminals are POSIX; on Windows the pilot tests hold", allow_module_level=True)

from tests.tui.terminal import Terminal

NEXT, BACK, AGREE, PLAN, OVERVIEW, AUTHOR, LEAVE = "\x0e", "\x02", "\x1bOS", "\x14", "\x07", "\x1b[18~", "\x11"
ENTER, ESCAPE, RIGHT, DOWN = "\r", "\x1b", "\x1b[C", "\x1b[B"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    file = tmp_path / "2026-11-22-mus-abc.json"
    save_talk(
        file,
        two_people(sample_template()).with_passed("opening"),
        Position(step="q-hverdag"),
        datetime(2026, 11, 22, 10, tzinfo=UTC),
    )
    return file


def typed(file: Path, keys: str, *, in_pieces: int = 0) -> Talk:
    terminal = Terminal(["open", str(file)], file.parent)
    terminal.wait_for("Hvordan har du det")
    if in_pieces:
        for start in range(0, len(keys), in_pieces):
            terminal.type_while_it_stalls(keys[start : start + in_pieces])
    else:
        terminal.type_while_it_stalls(keys)
    terminal.type(LEAVE)
    assert terminal.wait_for_end() == 0
    return load_talk(file).talk


@pytest.mark.parametrize("in_pieces", [0, 1, 4])
def test_what_is_typed_around_next_lies_on_its_own_question(file: Path, in_pieces: int) -> None:
    talk = typed(file, f"første{NEXT}anden{NEXT}tredje{BACK}mere", in_pieces=in_pieces)
    assert [talk.note(each, "", field) for each, field in NOTES] == ["første", "andenmere", "tredje"]


NOTES = (("hverdag", ""), ("samarbejde", "godt"), ("siden-sidst", ""))


def test_what_is_typed_after_the_key_for_an_agreement_is_the_agreement(file: Path) -> None:
    talk = typed(file, f"før{AGREE}Karen ringer{ENTER}efter")
    assert talk.note("hverdag") == "førefter"
    assert [row.goal for row in talk.agreements] == ["Karen ringer"]


def click_on(terminal: Terminal, words: str) -> str:
    lines = terminal.text.split("\n")
    line = next(n for n, each in enumerate(lines) if words in each)
    where = f"{lines[line].index(words) + 2};{line + 1}"
    return f"\x1b[<0;{where}M\x1b[<0;{where}m"


def test_what_is_typed_after_a_click_on_the_bottom_line_goes_where_the_click_leads(file: Path) -> None:
    terminal = Terminal(["open", str(file)], file.parent)
    terminal.wait_for("Ny aftale")
    terminal.settle()
    terminal.type_while_it_stalls(f"før{click_on(terminal, 'Ny aftale')}Karen ringer{ENTER}efter{LEAVE}")
    assert terminal.wait_for_end() == 0
    talk = load_talk(file).talk
    assert talk.note("hverdag") == "førefter"
    assert [row.goal for row in talk.agreements] == ["Karen ringer"]


def test_two_clicks_on_the_first_screen_at_once_do_one_thing_after_the_other(file: Path) -> None:
    home = file.parent
    (home / "talks").mkdir()
    file.rename(home / "talks" / file.name)
    terminal = Terminal([], home)
    terminal.wait_for("Forlad")
    terminal.wait_for("Seneste samtaler")
    terminal.settle()
    # The list has not got the keys back yet when it is clicked.
    clicks = click_on(terminal, "Forbered") + click_on(terminal, "Mosekøb")
    terminal.type_while_it_stalls(f"f\x1b[27u{clicks}")
    terminal.wait_for("Hvilken samtale")
    terminal.type("\x1b[27u\x11")
    assert terminal.wait_for_end() == 0


def test_what_is_typed_after_turning_to_another_note_is_in_that_note(file: Path) -> None:
    talk = typed(file, f"fælles{AUTHOR}Karens{AUTHOR}Jonas{AUTHOR} igen")
    assert (talk.note("hverdag"), talk.note("hverdag", "p1"), talk.note("hverdag", "p2")) == (
        "fælles igen",
        "Karens",
        "Jonas",
    )


def test_what_is_typed_after_leaving_for_the_plan_is_not_in_the_note(file: Path) -> None:
    talk = typed(file, f"noten{PLAN}xyz")
    assert talk.note("hverdag") == "noten"


def test_what_is_typed_after_the_overview_closes_is_in_the_note_it_was_opened_from(file: Path) -> None:
    talk = typed(file, f"før{OVERVIEW}{OVERVIEW}efter{OVERVIEW}{ENTER}til sidst")
    assert talk.note("hverdag") == "førefter til sidst".replace(" t", "t")


def test_a_space_that_picks_a_keyword_picks_the_one_that_was_stood_at(file: Path) -> None:
    talk = load_talk(file).talk
    save_talk(file, talk, Position(step="keywords"), datetime(2026, 11, 22, 10, tzinfo=UTC))
    terminal = Terminal(["open", str(file)], file.parent)
    terminal.wait_for("Giv plads til")
    terminal.type_while_it_stalls(f"{ENTER} {RIGHT}{RIGHT} {AUTHOR}{LEAVE}")
    assert terminal.wait_for_end() == 0
    assert own_picks(load_talk(file).talk, "p1") == ("Mod", "Feedback")


def test_what_is_typed_after_enter_in_the_last_words_is_what_the_next_one_takes_along(file: Path) -> None:
    talk = load_talk(file).talk
    save_talk(file, talk, Position(step="closing"), datetime(2026, 11, 22, 10, tzinfo=UTC))
    terminal = Terminal(["open", str(file)], file.parent)
    terminal.wait_for("Datoer")
    # The last yes has the keys, and the words come right after it.
    terminal.type_while_it_stalls(f"12\tKarens ord{ENTER}Jonas' ord{ENTER}om samtalen{LEAVE}")
    assert terminal.wait_for_end() == 0
    closing = load_talk(file).talk.closing
    assert [stance.agrees for stance in closing.stances] == [True, True]
    assert [each.words for each in closing.takeaways] == ["Karens ord", "Jonas' ord"]
    assert closing.about_the_talk == "om samtalen"


def test_a_sentence_that_begins_with_a_key_is_whole_in_the_remark(file: Path) -> None:
    talk = load_talk(file).talk.altered(previous=talk_after(old_rows()).previous)
    save_talk(file, talk, Position(step="follow-up"), datetime(2026, 11, 22, 10, tzinfo=UTC))
    terminal = Terminal(["open", str(file)], file.parent)
    terminal.wait_for("Aftale 1 af 3")
    terminal.type_while_it_stalls(f"2026 var et æble værd{ESCAPE}")
    # Alone, an escape is a key only after a moment.
    terminal.settle()
    terminal.type_while_it_stalls(f"{DOWN}3{LEAVE}")
    assert terminal.wait_for_end() == 0
    first, second = load_talk(file).talk.last_year_rows
    assert (first.status, first.remark) == (None, "2026 var et æble værd")
    assert (second.status, second.remark) == ("not_reached", "")
