"""Last year's plan: how each agreement went, what they say about it, and what goes on this year."""

from __future__ import annotations

from datetime import UTC, date, datetime
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from textual.widgets import TextArea

from mus_tui.model.talk import Talk
from mus_tui.model.values.last_year import FollowedUpRow, FollowUp, PreviousPlan
from mus_tui.model.values.plan import Action, Agreement
from mus_tui.model.values.plan_date import PlanDate
from mus_tui.model.values.plan_form import PlanForm
from mus_tui.model.values.template import Template
from mus_tui.storage.locations import find_locations
from mus_tui.tui.app import MusApp
from mus_tui.tui.last_year.last_year import LastYearScreen
from tests.sample import sample_source, sample_talk
from tests.tui.at_table import at_table, lay, on_screen, picture, running, until_gone, until_said
from tests.tui.rest import at_rest

HOSTILE = "[/] [@click=app.quit]x[/] [b"


def app_at(home: Path) -> MusApp:
    """Return the app on a morning, with its files under `home`."""
    return MusApp(find_locations(str(home), {}), clock=lambda: datetime(2026, 3, 9, 10, 32, tzinfo=UTC))


def old_rows() -> tuple[Agreement, ...]:
    """Return last year's agreements."""
    return (
        Agreement(
            id="a1",
            goal="Jonas lærer at lede møder",
            actions=(Action(what="Kursus i mødeledelse"),),
            deadline=PlanDate(written="uge 43"),
            responsible="Mette",
        ),
        Agreement(id="a2", goal="Fast kvarter hver mandag"),
        Agreement(id="a3", goal="Roller skrives ned"),
    )


def talk_after(rows: tuple[Agreement, ...], **form: Any) -> Talk:
    """Return a talk that follows one with these rows; `form` is put in that talk's plan form."""
    old = PlanForm.model_validate(sample_source()["plan"] | form)
    previous = PreviousPlan(talk="old111", name="Mosekøb", kind="MUS", held=date(2025, 3, 3), form=old, agreements=rows)
    return sample_talk().altered(previous=(previous,))


def shown(app: MusApp) -> str:
    """Return what stands on the screen, line by line."""
    return picture(app)


def on_table(app: MusApp) -> Talk:
    """Return the talk that lies on the table."""
    assert app.table.talk is not None
    return app.table.talk.desk.talk


async def test_an_agreement_stands_under_the_headings_it_was_written_under(tmp_path: Path) -> None:
    app = app_at(tmp_path)
    headings = [
        {"text": "Målet dengang", "fields": [{"id": "goal"}]},
        {"text": "Vejen dengang", "fields": [{"id": "actions"}]},
    ]
    async with running(app, (120, 40)) as pilot:
        lay(app, talk_after(old_rows(), headings=headings), "follow-up")
        await at_rest(pilot)
        screen = shown(app)
        for words in ("Målet dengang", "Vejen dengang  Kursus i mødeledelse", "MUS 3. marts 2025"):
            assert words in screen
        assert "Hvornår        uge 43" in screen
        assert "Hvem           Mette" in screen


async def test_status_remark_and_carrying_on_are_written_into_the_talk(tmp_path: Path) -> None:
    app = app_at(tmp_path)
    async with running(app, (80, 24)) as pilot:
        lay(app, talk_after(old_rows()), "follow-up")
        await at_rest(pilot)
        await pilot.press("1", "down", "2", "enter", *"12v", "escape", "v")
        talk = on_table(app)
        assert talk.last_year_row("old111/a1").status == "reached"
        assert (talk.last_year_row("old111/a2").status, talk.last_year_row("old111/a2").remark) == ("partly", "12v")
        assert talk.carried("old111/a1") is None
        assert talk.agreements[-1].goal == "Fast kvarter hver mandag"
        assert "2 af 3 fulgt op" in shown(app)
        assert "Ført videre som aftale 2 i årets plan" in shown(app)
        await pilot.press("v")
        assert on_table(app).carried("old111/a2") is None
        assert app.table.talk is not None
        assert app.table.talk.desk.undo()
        assert on_table(app).carried("old111/a2") is not None


async def test_what_a_follow_up_settled_is_seen_as_settled_until_they_say_otherwise(tmp_path: Path) -> None:
    app = app_at(tmp_path)
    talk = talk_after(old_rows())
    said = FollowUp(on=date(2025, 9, 4), rows=(FollowedUpRow(agreement="a1", status="reached", remark="Godt kursus"),))
    async with running(app, (80, 24)) as pilot:
        lay(app, talk.altered(previous=(talk.previous[0].altered(followed_up=(said,)),)), "follow-up")
        await at_rest(pilot)
        assert "✓  1 Jonas lærer at lede møder" in shown(app)
        assert "1 af 3 fulgt op" in shown(app)
        assert "Aftale 2 af 3" in shown(app)
        await pilot.press("up")
        assert "✓ Nået den 4. september. Godt kursus." in shown(app)
        assert "1 ● Nået" in shown(app)
        await pilot.press("3")
        assert "×  1 Jonas lærer at lede møder" in shown(app)
        assert "4. september: Nået. Godt kursus." in shown(app)
        assert on_table(app).last_year_row("old111/a1").status == "not_reached"


async def test_a_carried_agreement_that_they_have_written_in_is_not_taken_back(tmp_path: Path) -> None:
    app = app_at(tmp_path)
    talk = talk_after(old_rows()).with_carried("old111/a1")
    row = talk.carried("old111/a1")
    assert row is not None
    async with running(app, (100, 30)) as pilot:
        lay(app, talk.with_agreement(row.altered(responsible="Jonas")), "follow-up")
        await at_rest(pilot)
        await pilot.press("v")
        assert on_table(app).carried("old111/a1") is not None
        assert "I har skrevet videre på aftale 2" in shown(app)


async def test_a_remark_stays_with_its_agreement_when_they_move_on(tmp_path: Path) -> None:
    app = app_at(tmp_path)
    async with running(app, (100, 30)) as pilot:
        lay(app, talk_after(old_rows()), "follow-up")
        await at_rest(pilot)
        app.screen.query_one(TextArea).text = "Det gik godt"
        await pilot.press("down", "3", "up")
        talk = on_table(app)
        assert (talk.last_year_row("old111/a1").remark, talk.last_year_row("old111/a2").remark) == ("Det gik godt", "")
        assert talk.last_year_row("old111/a2").status == "not_reached"
        assert app.screen.query_one(TextArea).text == "Det gik godt"


async def test_an_agreement_is_followed_up_with_the_mouse_on_a_small_screen(tmp_path: Path) -> None:
    app = app_at(tmp_path)
    async with running(app, (60, 20)) as pilot:
        lay(app, talk_after(old_rows()), "follow-up")
        await at_rest(pilot)
        await pilot.click("#rows", offset=(3, 1))
        await pilot.click("#status-not_relevant")
        await at_rest(pilot)
        assert "4 ● Ikke relevant" in shown(app)
        await pilot.click("#carry")
        assert on_table(app).last_year_row("old111/a2").status == "not_relevant"
        assert on_table(app).carried("old111/a2") is not None


async def test_a_plan_without_agreements_is_said_in_one_sentence_and_nothing_stops(tmp_path: Path) -> None:
    app = app_at(tmp_path)
    async with running(app, (80, 24)) as pilot:
        lay(app, talk_after(()), "follow-up")
        await at_rest(pilot)
        assert "Der står ingen aftaler i planen fra sidst." in shown(app)
        await pilot.press("1", "v", "enter", "escape")
        await pilot.press("ctrl+n")
        assert not isinstance(app.screen, LastYearScreen)
        assert "follow-up" in on_table(app).passed


async def test_what_the_template_says_first_stands_over_the_first_of_them_alone(tmp_path: Path) -> None:
    said = {"id": "sidst", "at": "last_year", "title": "Før I begynder", "text": "Læs planen [b]højt[/b]."}
    talk = talk_after(old_rows())
    source = talk.template.model_dump(mode="json") | {"format": 2, "guidance": [said]}
    talk = talk.altered(template=Template.model_validate(source))
    async with at_table(tmp_path, talk, "follow-up", (64, 20)) as (_app, pilot):
        await until_said(pilot, "Før I begynder", "Læs planen [b]højt[/b].")
        await pilot.press("down")
        await until_gone(pilot, "Før I begynder")


async def test_a_closed_talk_is_only_read(tmp_path: Path) -> None:
    app = app_at(tmp_path)
    talk = talk_after(old_rows()).closed(datetime(2026, 3, 9, 12, tzinfo=UTC))
    async with running(app, (80, 24)) as pilot:
        lay(app, talk, "follow-up")
        await at_rest(pilot)
        await pilot.press("1", "v", "enter", "a", "escape", "down")
        assert on_table(app) == talk


async def test_words_in_brackets_are_shown_as_they_were_written(tmp_path: Path) -> None:
    headings = [
        {"text": f"{HOSTILE} A", "fields": [{"id": "goal"}]},
        {"text": f"{HOSTILE} B", "fields": [{"id": "support", "label": HOSTILE}, {"id": "relation"}]},
        {"text": f"{HOSTILE} C", "fields": [{"id": "evaluation"}]},
    ]
    row = Agreement(
        id="a1",
        goal=HOSTILE,
        support="[b] Netværket",
        evaluation=HOSTILE,
        responsible=HOSTILE,
        deadline=PlanDate(written=HOSTILE),
    )
    app = app_at(tmp_path)
    async with running(app, (160, 40)) as pilot:
        lay(app, talk_after((row,), headings=headings).with_last_year_row("old111/a1", None, HOSTILE), "follow-up")
        await at_rest(pilot)
        assert shown(app).count(HOSTILE) == 10
        assert f"{HOSTILE}: [b] Netværket" in shown(app)


async def test_they_begin_at_an_agreement_where_the_line_over_it_only_says_whose_it_is(tmp_path: Path) -> None:
    talk = talk_after(old_rows())
    talk = talk.altered(previous=(talk.previous[0].altered(others=True, people=("Mette Friis", "Bo Ravn")),))
    async with at_table(tmp_path, talk, "follow-up", (100, 40)) as (app, pilot):
        await until_said(pilot, "Mette og Bo")
        assert isinstance(app.screen, LastYearScreen)
        assert app.screen.row is not None
        assert "1–4 Hvordan det går" in on_screen(app)
        # In the remark they are typing.
        await pilot.press("enter")
        assert "1–4 Hvordan" not in on_screen(app)
        await pilot.press("escape")
        assert "1–4 Hvordan det går" in on_screen(app)


async def test_a_closed_talk_offers_nothing_to_carry_on(tmp_path: Path) -> None:
    talk = talk_after(old_rows()).closed(datetime(2026, 3, 9, 12, 0, tzinfo=UTC))
    async with at_table(tmp_path, talk, "follow-up", (100, 40)) as (app, pilot):
        await until_said(pilot, "Jonas lærer at lede møder")
        assert "Før videre" not in on_screen(app)


@pytest.mark.parametrize(("size", "airy"), [((80, 24), True), ((64, 20), False)])
async def test_the_agreement_has_air_around_it_where_lines_are_left_over(
    tmp_path: Path, size: tuple[int, int], airy: bool
) -> None:
    async with at_table(tmp_path, talk_after(old_rows()), "follow-up", size) as (app, _):
        place, goal = (app.screen.query_one(f"#{name}").region for name in ("place", "goal"))
        assert goal.y - place.bottom == airy
        buttons = [each.region for each in app.screen.query(".status")]
        assert [two.x - one.right for one, two in pairwise(buttons)] == [int(airy)] * 3
