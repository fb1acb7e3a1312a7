"""The last step begins at its first line, ends in a row that is always in sight, and shows only what there is."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from textual.widgets import Button, Input

from mus_tui.model.rules.last_words import with_last_word
from mus_tui.model.talk import Talk
from mus_tui.model.values.plan_date import PlanDate
from mus_tui.tui.closing.open_list import OpenList
from mus_tui.tui.kit.note_pad import NotePad
from mus_tui.tui.kit.setting.more_below import MoreBelow
from tests.sample import sample_talk
from tests.tui.at_table import NOW, at_table, desk_of, on_screen, picture, point_out, until_gone, until_said
from tests.tui.closing.test_closing import group_talk, nothing_open
from tests.tui.rest import at_rest

SIZES = pytest.mark.parametrize("size", [(60, 20), (80, 24), (120, 40)])


def whole() -> Talk:
    talk = nothing_open().with_stance("p1", True).with_stance("p2", True)
    return talk.with_agreement(talk.agreement("a1").altered(agreed=("p1", "p2")))


@SIZES
@pytest.mark.parametrize("talk", [sample_talk, nothing_open, whole, group_talk])
async def test_it_begins_at_its_first_line_and_what_closes_it_is_in_sight(
    tmp_path: Path, size: tuple[int, int], talk: object
) -> None:
    assert callable(talk)
    async with at_table(tmp_path, talk(), "closing", size) as (app, pilot):
        await until_said(pilot, "Luk samtalen")
        said = on_screen(app)
        assert "Det står stadig åbent" in said or "Intet står åbent" in said
        assert app.focused is not None
        assert app.screen.query_one("#closing").scroll_offset.y == 0


@SIZES
async def test_what_is_further_down_is_named_until_it_is_seen(tmp_path: Path, size: tuple[int, int]) -> None:
    async with at_table(tmp_path, sample_talk(), "closing", size) as (app, pilot):
        await until_said(pilot, "Datoer", "Det tager jeg med")
        assert any(words in on_screen(app) for words in ("Er I enige om planen?", "Enighed"))
        app.screen.query_one("#closing").scroll_end(animate=False)
        await until_gone(pilot, "▾ mere")
        await until_said(pilot, "Om samtalen selv", "I kan altid åbne den igen", "Luk samtalen")


async def test_the_arrows_move_the_page_and_a_click_on_what_is_further_down_goes_there(tmp_path: Path) -> None:
    async with at_table(tmp_path, whole(), "closing", (64, 20)) as (_, pilot):
        await pilot.press("down")
        await until_gone(pilot, "Intet står åbent")
        await pilot.press("home")
        await until_said(pilot, "Intet står åbent")
        await pilot.click(MoreBelow)
        await until_gone(pilot, "Intet står åbent")
        await pilot.press("end")
        await until_said(pilot, "I kan altid åbne den igen")


async def test_a_long_list_of_what_is_open_is_walked_through_to_its_end_and_back(tmp_path: Path) -> None:
    talk = sample_talk()
    for n in range(14):
        talk = talk.with_agreement(talk.new_agreement().altered(goal=f"Løfte nummer {n} af dem, der ikke er sagt til"))
    async with at_table(tmp_path, talk, "closing", (64, 20)) as (app, pilot):
        assert isinstance(app.focused, OpenList)
        await pilot.press("end")
        await until_said(pilot, "Løfte nummer 13")
        await pilot.press(*["down"] * 6)
        await until_said(pilot, "Datoer")
        await pilot.press("home", "up")
        await until_said(pilot, "Det står stadig åbent", "«Trivsel» er ikke drøftet endnu")


async def test_it_begins_at_reading_aloud_and_once_all_is_said_at_closing(tmp_path: Path) -> None:
    async with at_table(tmp_path / "a", nothing_open(), "closing") as (app, pilot):
        assert app.focused is app.screen.query_one("#read-aloud")
        await pilot.press("enter")
        await until_said(pilot, "Aftale 1 af 1")
        await pilot.press("1", "2", "enter")
        await until_said(pilot, "Er I enige om planen?")
        assert app.focused is app.screen.query_one("#yes-0")
    async with at_table(tmp_path / "b", whole().altered(held=NOW.date()), "closing") as (app, pilot):
        assert app.focused is app.screen.query_one("#close")
        await pilot.press("enter")
        await until_said(pilot, "Samtalen blev lukket")
        assert app.focused is app.screen.query_one("#copy")


# Enter on what is already so


async def test_enter_on_a_no_that_is_given_goes_on_to_its_words(tmp_path: Path) -> None:
    async with at_table(tmp_path, nothing_open().with_stance("p1", False), "closing") as (app, pilot):
        app.screen.query_one("#no-0", Button).can_focus = True
        app.screen.query_one("#no-0").focus()
        await at_rest(pilot)
        await pilot.press("enter", *"Fristen")
        assert (desk_of(app).talk.stance("p1").agrees, desk_of(app).talk.stance("p1").words) == (False, "Fristen")


@pytest.mark.parametrize("marked", [True, False])
async def test_enter_on_the_answer_about_competence_that_is_given_goes_on(tmp_path: Path, marked: bool) -> None:
    talk = group_talk()
    talk = talk.with_topic("kompetencer", "discussed") if marked else talk.with_closing(competence_discussed=True)
    async with at_table(tmp_path, talk, "closing") as (app, pilot):
        app.screen.query_one("#competence-yes").focus()
        await at_rest(pilot)
        await pilot.press("enter")
        assert desk_of(app).talk == talk
        assert app.focused is app.screen.query_one("#yes-0")


# A closed talk


@SIZES
async def test_a_closed_talk_has_no_field_that_nobody_can_fill(tmp_path: Path, size: tuple[int, int]) -> None:
    closed = nothing_open().with_stance("p2", False, "Fristen er for kort").closed(NOW)
    async with at_table(tmp_path, closed, "closing", size) as (app, pilot):
        await until_said(pilot, "Samtalen blev lukket", "Samtalen holdt: ", "Gem kopierne", "Genåbn samtalen")
        # Only a button has such an edge on its other side as well.
        assert not re.search(r"▏(?!.*▕)", picture(app))
        app.screen.query_one("#closing").scroll_end(animate=False)
        await until_said(pilot, "Mette har ikke svaret", "Jonas er ikke enig: Fristen er for kort")
        assert not any(each.is_on_screen for each in app.screen.query(Input))
        assert not any(each.is_on_screen for each in app.screen.query(NotePad))
        for nothing in ("Det tager jeg med", "Om samtalen selv", "Planen følges op", "Periode"):
            assert nothing not in on_screen(app)


async def test_a_closed_talk_says_every_last_word_whole(tmp_path: Path) -> None:
    words = "At vi holder fri, også når der er travlt, og at det er lederens opgave at sige det højt, hver gang"
    day = PlanDate(written="om lidt")
    talk = with_last_word(nothing_open(), "p2", words).with_closing(follow_up=day).closed(NOW)
    async with at_table(tmp_path, talk, "closing", (64, 20)) as (app, pilot):
        await until_said(pilot, "Planen følges op: om lidt")
        await pilot.press("end")
        await until_said(pilot, "Det tager jeg med")
        assert " ".join(words.split()[-4:]) in on_screen(app)
        assert "Om samtalen selv" not in on_screen(app)


async def test_a_closed_talk_is_opened_again_at_its_first_line_with_all_its_fields(tmp_path: Path) -> None:
    async with at_table(tmp_path, sample_talk().closed(NOW), "closing", (80, 60)) as (app, pilot):
        await until_said(pilot, "Det stod åbent, da I lukkede")
        await point_out(pilot, "genåbn")
        await pilot.press("enter")
        await until_said(pilot, "Vil I åbne samtalen igen")
        await pilot.press("tab", "enter")
        await until_said(pilot, "Det står stadig åbent", "Det tager jeg med", "Om samtalen selv", "Luk samtalen")
        assert not app.screen.query_one("#last-p1", Input).disabled


@SIZES
async def test_a_closed_talk_says_what_falls_when_and_an_open_one_does_not(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    async with at_table(tmp_path, nothing_open().closed(NOW), "closing", size) as (app, pilot):
        await until_said(pilot, "Året, der kommer: mar. 2026 ● samtale ── jun. ○ 1 aftale ── mar. 2027 ◇ næste samtale")
        await point_out(pilot, "genåbn")
        await pilot.press("enter")
        await until_said(pilot, "Vil I åbne samtalen igen")
        await pilot.press("tab", "enter")
        await until_said(pilot, "Luk samtalen")
        assert "Året, der kommer" not in on_screen(app)
