"""«Luk samtalen» closes, asks, or says why not: from its button and from the palette alike."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from textual.pilot import Pilot
from textual.widgets import Button

from mus_tui.model.talk import Talk
from mus_tui.model.values.template import Template
from mus_tui.storage.disk import sealing
from mus_tui.storage.talk.locking import lock_talk
from mus_tui.tui.app import MusApp
from mus_tui.tui.closing.closing import ClosingScreen
from mus_tui.tui.kit.keys.seen_first import SeenFirst
from mus_tui.tui.papers.copy import ExportScreen
from tests.quick_keys import quick_keys  # noqa: F401 - a fixture
from tests.sample import sample_source, sample_talk
from tests.tui.at_table import NOW, at_table, desk_of, on_screen, point_out, until, until_said
from tests.tui.closing.test_closing import group_talk, nothing_open
from tests.tui.first_screen import keep
from tests.tui.rest import at_rest

TODAY = NOW.date()
SIZES = [(64, 20), (120, 40)]


async def by_button(app: MusApp, pilot: Pilot[Any]) -> None:
    app.screen.query_one("#close", Button).press()
    await at_rest(pilot)


async def by_palette(app: MusApp, pilot: Pilot[Any]) -> None:
    await point_out(pilot, "luk samtalen")
    await until_said(pilot, "Lukker samtalen, som den er")
    await pilot.press("enter")


WAYS = pytest.mark.parametrize("close", [by_button, by_palette])


def today(talk: Talk | None = None) -> Talk:
    return (talk or nothing_open()).altered(held=TODAY)


@WAYS
async def test_a_talk_of_today_is_closed_at_once(tmp_path: Path, close: Any) -> None:
    async with at_table(tmp_path, today(), "closing") as (app, pilot):
        await close(app, pilot)
        await until_said(pilot, "Samtalen blev lukket")


@WAYS
async def test_an_enter_that_comes_before_the_closed_talk_was_seen_opens_no_copy(
    tmp_path: Path, close: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(SeenFirst, "UNSEEN_SECONDS", 3600.0)
    async with at_table(tmp_path, today(), "closing") as (app, pilot):
        await close(app, pilot)
        await until_said(pilot, "Samtalen blev lukket")
        await pilot.press("enter")
        assert isinstance(app.screen, ClosingScreen)
        monkeypatch.setattr(SeenFirst, "UNSEEN_SECONDS", 0.0)
        # An Enter that ends a sentence is no answer either, since nothing took the sentence.
        await pilot.press(*"vil", "enter")
        assert isinstance(app.screen, ClosingScreen)
        await pilot.press("enter")
        assert isinstance(app.screen, ExportScreen)


@WAYS
@pytest.mark.parametrize("size", SIZES)
async def test_the_question_on_competence_development_says_why_it_is_asked_and_then_it_closes(
    tmp_path: Path, close: Any, size: tuple[int, int]
) -> None:
    async with at_table(tmp_path, group_talk(), "closing", size) as (app, pilot):
        await close(app, pilot)
        await until_said(pilot, "Svar på det først: er svaret ja, hører der en plan til.")
        assert not desk_of(app).talk.is_closed
        await close(app, pilot)
        await until_said(pilot, "Samtalen blev lukket")


@WAYS
async def test_a_talk_that_nobody_has_begun_is_asked_about(tmp_path: Path, close: Any) -> None:
    begun = dict.fromkeys(("passed", "notes", "agreements", "topics", "touched", "last_year_rows"), ())
    talk = today().altered(**begun, minutes="").with_closing(stances=(), takeaways=())
    async with at_table(tmp_path, talk, "closing") as (app, pilot):
        await close(app, pilot)
        await until_said(pilot, "Samtalen er ikke begyndt")
        assert not desk_of(app).talk.is_closed


@WAYS
@pytest.mark.parametrize("size", SIZES)
async def test_a_talk_dated_ahead_is_asked_about_and_enter_leaves_it_open(
    tmp_path: Path, close: Any, size: tuple[int, int]
) -> None:
    talk = nothing_open().altered(held=date(2026, 12, 10))
    async with at_table(tmp_path, talk, "closing", size) as (app, pilot):
        await close(app, pilot)
        await until_said(pilot, "sat til torsdag den 10. december 2026", "Nej, lad den være åben")
        await pilot.press("enter")
        assert not desk_of(app).talk.is_closed
        await close(app, pilot)
        await until_said(pilot, "Vil I lukke denne samtale nu?")
        # To the other answer, back, and to it again: at the ends the arrows stay.
        await pilot.press("right", "left", "left", "right", "right", "enter")
        await until_said(pilot, "Samtalen blev lukket")
        assert "Vil I lukke denne samtale nu?" not in on_screen(app)


@pytest.mark.parametrize(("ids", "said"), [(("anden",), "også en MUS"), (("anden", "tredje"), "også 2 samtaler (MUS)")])
async def test_a_second_talk_with_the_same_person_the_same_week_is_asked_about(
    tmp_path: Path, ids: tuple[str, ...], said: str
) -> None:
    other = sample_talk().altered(held=date(2026, 11, 17))
    person = other.participants[1].altered(name="JONAS HOLM")
    for each in ids:
        keep(tmp_path, other.altered(id=each, participants=(other.participants[0], person)))
    # A copy of one of them is no other talk.
    (first, *_) = (tmp_path / "talks").glob("*anden*.json")
    shutil.copy(first, first.with_name("kopi.json"))
    async with at_table(tmp_path, today(), "closing", (80, 40)) as (app, pilot):
        await by_button(app, pilot)
        await until_said(pilot, f"{said} med Mette og JONAS i samme uge: tirsdag den 17. november 2026")
        assert on_screen(app).count("samme uge") == 1
        await pilot.press("enter")
        assert not desk_of(app).talk.is_closed


@pytest.mark.parametrize(
    "other",
    [
        {"held": date(2026, 11, 13)},
        {"standing": "declined", "held": TODAY},
        {"held": TODAY, "participants": group_talk().participants, "kind": "GRUS"},
    ],
)
async def test_other_weeks_other_people_and_talks_that_were_declined_are_not(
    tmp_path: Path, other: dict[str, object]
) -> None:
    keep(tmp_path, sample_talk().altered(id="anden", **other))
    async with at_table(tmp_path, today(), "closing") as (app, pilot):
        await by_button(app, pilot)
        await until_said(pilot, "Samtalen blev lukket")


async def test_nobody_without_a_name_is_taken_for_somebody_else(tmp_path: Path) -> None:
    def nameless(talk: Talk) -> Talk:
        return talk.altered(participants=tuple(person.altered(name="") for person in talk.participants))

    keep(tmp_path, nameless(today(sample_talk()).altered(id="anden")))
    async with at_table(tmp_path, nameless(today()), "closing") as (app, pilot):
        await by_button(app, pilot)
        await until_said(pilot, "Samtalen blev lukket")


@pytest.mark.usefixtures("quick_keys")
async def test_locked_talks_of_the_same_day_are_asked_about_by_their_day_alone_and_once(tmp_path: Path) -> None:
    for n in (1, 2):
        lock_talk(keep(tmp_path, sample_talk().altered(id=f"anden{n}", held=TODAY)), "fire tilfældige ord")
    sealing.forget_everything()
    async with at_table(tmp_path, today(), "closing", (80, 40)) as (app, pilot):
        await by_button(app, pilot)
        await until_said(pilot, "også 2 låste MUS fra samme dag", "Vil I lukke denne samtale nu?")
        assert "JONAS" not in on_screen(app)


async def test_a_talk_that_is_only_read_is_said_not_to_be_closed_from_here(tmp_path: Path) -> None:
    async with at_table(tmp_path, today(), "closing") as (app, pilot):
        desk_of(app).only_read = "Læses kun · Mette har den åben"
        await by_button(app, pilot)
        await until_said(pilot, "kan ikke lukkes herfra", "Mette har den åben")
        assert not desk_of(app).talk.is_closed


# From any step


STEPS = pytest.mark.parametrize("step", ["opening", "keywords", "q-hverdag", "plan", "minutes"])


@STEPS
async def test_from_any_step_the_palette_closes_it_at_the_end(tmp_path: Path, step: str) -> None:
    async with at_table(tmp_path, today(), step) as (app, pilot):
        await by_palette(app, pilot)
        await until_said(pilot, "Samtalen blev lukket")
        assert desk_of(app).talk.is_closed


@pytest.mark.parametrize("step", ["opening", "plan"])
async def test_from_any_step_the_palette_asks_what_the_button_asks(tmp_path: Path, step: str) -> None:
    async with at_table(tmp_path, group_talk(), step) as (app, pilot):
        await by_palette(app, pilot)
        await until_said(pilot, "Svar på det først: er svaret ja, hører der en plan til.")
        assert app.focused is not None
        assert app.focused.id == "competence-yes"
        await by_palette(app, pilot)
        await until_said(pilot, "Samtalen blev lukket")


async def test_what_is_just_written_in_the_plan_is_closed_with_it(tmp_path: Path) -> None:
    async with at_table(tmp_path, today(), "plan") as (app, pilot):
        await pilot.press(*"Kursus")
        await by_palette(app, pilot)
        await until_said(pilot, "Samtalen blev lukket")
        assert "Kursus" in str(desk_of(app).talk.agreements)


async def test_from_the_plan_a_talk_that_is_only_read_says_why_not(tmp_path: Path) -> None:
    async with at_table(tmp_path, today(), "plan") as (app, pilot):
        desk_of(app).only_read = "Læses kun · Mette har den åben"
        await by_palette(app, pilot)
        await until_said(pilot, "kan ikke lukkes herfra", "Mette har den åben")


# A plan that need not be


async def test_a_group_that_did_not_talk_about_competence_is_not_asked_about_a_plan(tmp_path: Path) -> None:
    async with at_table(tmp_path, group_talk(), "closing", (80, 60)) as (app, pilot):
        assert "Er I enige om planen?" in on_screen(app)
        await pilot.click("#competence-no")
        await until(pilot, lambda: "Er I enige om planen?" not in on_screen(app))
        await pilot.press("1")
        assert desk_of(app).talk.stance("p1").agrees is None
        await pilot.click("#competence-yes")
        await until_said(pilot, "Er I enige om planen?")


async def test_where_a_plan_is_only_offered_and_none_was_made_nobody_is_asked_about_it(tmp_path: Path) -> None:
    talk = group_talk().altered(template=Template.model_validate(sample_source()))
    async with at_table(tmp_path, talk, "closing", (80, 60)) as (app, _):
        assert "Er I enige om planen?" not in on_screen(app)
    planned = talk.with_agreement(talk.new_agreement().altered(goal="Vi deler vagterne"))
    async with at_table(tmp_path / "to", planned, "closing", (80, 60)) as (app, _):
        assert "Er I enige om planen?" in on_screen(app)


# An answer that is given


async def test_enter_after_an_answer_goes_on_and_takes_nothing_away(tmp_path: Path) -> None:
    async with at_table(tmp_path, today(), "closing") as (app, pilot):
        await pilot.press("1", "2", "enter")
        talk = desk_of(app).talk
        assert [talk.stance(each).agrees for each in ("p1", "p2")] == [True, True]
        assert app.focused is app.screen.query_one("#last-p1")
