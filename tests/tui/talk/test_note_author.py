"""Of many people every name can be seen and reached, and whose note is open is always on the screen."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from mus_tui.model.rules.silence import with_silence
from mus_tui.model.talk import Talk
from mus_tui.model.values.people import Participant
from mus_tui.tui.talk.note_author import NoteAuthor
from tests.sample import sample_talk, sample_template
from tests.tui.at_table import at_table, desk_of, picture
from tests.tui.rest import at_rest

MEMBERS = "Anna Bo Carla Dorthe Erik Frida Gorm Hanne Ida Jens Karen Lars Marie-Louise"
NAMES = ("Mette", *MEMBERS.split())
SIZES = [(60, 20), (64, 24), (120, 40), (200, 60)]


def group(names: tuple[str, ...] = NAMES) -> Talk:
    """A group's talk; the people are made up."""
    roles = ("leder", *["medarbejdere"] * len(names))
    people = [
        Participant(id=f"p{n}", role=role, name=name) for n, (role, name) in enumerate(zip(roles, names, strict=False))
    ]
    talk = Talk(
        id="gruppe", template=sample_template(), kind="GRUS", participants=tuple(people), held=date(2026, 11, 22)
    )
    return talk.with_note("hverdag", "Vi har det godt.")


def words_over_the_note(app: object) -> str:
    """What stands where the names are, as it is drawn."""
    region = app.screen.query_one(NoteAuthor).region  # type: ignore[attr-defined]
    lines = picture(app).split("\n")[region.y : region.bottom]  # type: ignore[arg-type]
    return "\n".join(line[region.x : region.right] for line in lines)


@pytest.mark.parametrize("size", SIZES)
async def test_whose_note_it_is_and_whether_it_goes_into_a_copy_is_said_whole_for_each_of_fourteen(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    async with at_table(tmp_path, group(), "q-hverdag", size) as (app, pilot):
        assert "kan vælges med i kopien" in words_over_the_note(app)
        for name in NAMES:
            await pilot.press("f7")
            said = words_over_the_note(app)
            assert "egen note, ikke i kopien" in said, said
            assert said.count(name) == (1 if size[0] == 200 and said.count("\n") == 0 else 2), said
        await pilot.press("f7")
        assert desk_of(app).position.author == ""


async def test_a_note_under_silence_is_never_said_to_go_into_a_copy(tmp_path: Path) -> None:
    async with at_table(tmp_path, group(), "q-hverdag", (120, 40)) as (app, pilot):
        desk_of(app).put(with_silence(desk_of(app).talk, "hverdag", "employee"))
        app.screen.talk_changed()  # type: ignore[attr-defined]
        await at_rest(pilot)
        said = words_over_the_note(app)
        assert "tavshedspligt, ikke i kopien" in said
        assert "kan vælges med" not in said


@pytest.mark.parametrize("size", SIZES)
async def test_every_name_is_reached_with_the_mouse(tmp_path: Path, size: tuple[int, int]) -> None:
    async with at_table(tmp_path, group(), "q-hverdag", size) as (app, pilot):
        reached = set()
        for _ in range(len(NAMES) + 2):
            lines = words_over_the_note(app).split("\n")
            row = next((y for y, line in enumerate(lines) if "›" in line), None)
            for y, line in enumerate(lines):
                reached |= {name for name in NAMES if name in line and (y or len(lines) == 1)}
            if row is None:
                break
            await pilot.click(NoteAuthor, offset=(lines[row].index("›"), row))
        assert reached == set(NAMES)
        while "Gorm" not in words_over_the_note(app):
            lines = words_over_the_note(app).split("\n")
            await pilot.click(NoteAuthor, offset=(0, next(y for y, line in enumerate(lines) if "‹" in line)))
        lines = words_over_the_note(app).split("\n")
        row = max(y for y, line in enumerate(lines) if "Gorm" in line)
        await pilot.click(NoteAuthor, offset=(lines[row].index("Gorm"), row))
        assert desk_of(app).position.author == f"p{NAMES.index('Gorm')}"


@pytest.mark.parametrize("size", [(60, 20), (64, 20)])
async def test_for_two_it_takes_one_line_in_a_small_window(tmp_path: Path, size: tuple[int, int]) -> None:
    async with at_table(tmp_path, sample_talk(), "q-laere", size) as (app, pilot):
        await pilot.press("f7")
        said = words_over_the_note(app)
        assert "\n" not in said
        assert "egen note, ikke i kopien" in said


async def test_a_name_that_is_too_long_is_cut_before_what_becomes_of_the_note(tmp_path: Path) -> None:
    talk = group(("Mette", "Wilhelmina-Alexandrine Schjelderup-Ebbesen af Mosekøb Kommune", "Bo"))
    async with at_table(tmp_path, talk, "q-hverdag", (60, 20)) as (app, pilot):
        await pilot.press("f7", "f7")
        assert "Wilhelmina" in words_over_the_note(app)
        assert "egen note, ikke i kopien" in words_over_the_note(app)
