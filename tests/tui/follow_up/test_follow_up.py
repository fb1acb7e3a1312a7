"""Ten minutes between two talks: the plan alone, row by row."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

from textual.widgets import Input

from mus_tui.model.rules.follow_up import with_row
from mus_tui.model.talk import Talk
from mus_tui.model.values.last_year import FollowedUpRow, FollowUp
from mus_tui.model.values.plan_date import PlanDate
from mus_tui.storage.locations import find_locations
from mus_tui.storage.talk.talk_file import load_talk
from mus_tui.tui.app import MusApp
from mus_tui.tui.closing.closing import ClosingScreen
from mus_tui.tui.errand import FollowingUp
from mus_tui.tui.follow_up.follow_up import FollowUpScreen
from mus_tui.tui.start.start import StartScreen
from tests.sample import sample_talk
from tests.tui.at_table import NOW, at_table, desk_of, on_screen, running
from tests.tui.first_screen import keep, write
from tests.tui.rest import at_rest


def closed_talk(*more: str) -> Talk:
    """Return a closed talk with an agreement, and with more of them."""
    talk = sample_talk()
    for goal in more:
        talk = talk.with_agreement(talk.new_agreement().altered(goal=goal))
    return talk.closed(datetime(2026, 3, 9, 12))  # noqa: DTZ001 - the clock on the wall


def app_at(home: Path, file: Path) -> MusApp:
    """Return the app that was asked to follow up on the talk in a file."""
    return MusApp(find_locations(str(home), {}), FollowingUp(file), clock=lambda: NOW)


async def test_a_plan_is_followed_up_row_by_row_with_few_keys_and_kept_in_its_talk(tmp_path: Path) -> None:
    talk = closed_talk("Fast kvarter om mandagen")
    file = keep(tmp_path, talk)
    app = app_at(tmp_path, file)
    async with running(app, (80, 24)) as pilot:
        await at_rest(pilot)
        assert "2 ikke set på endnu" in on_screen(app)
        await pilot.press("2", "enter")
        await write(pilot, "Venter")
        await pilot.press("enter")
        await write(pilot, "1/2")
        assert "mandag den 1. februar 2027" in on_screen(app)
        await pilot.press("enter", "1")
        assert "alle er set på" in on_screen(app)
        await pilot.press("down", "enter")
        await write(pilot, "1/3")
        await pilot.press("enter", "enter")
        assert isinstance(app.screen, StartScreen)
    february, march = date(2027, 2, 1), date(2027, 3, 1)
    rows = (
        FollowedUpRow(
            agreement="a1",
            status="partly",
            remark="Venter",
            new_date=PlanDate(written="1/2", first=february, last=february),
        ),
        FollowedUpRow(agreement="a2", status="reached"),
    )
    reviewed = FollowUp(on=NOW.date(), rows=rows, next=PlanDate(written="1/3", first=march, last=march))
    assert load_talk(file).talk == talk.altered(followed_up=(reviewed,))


async def test_what_was_said_before_stands_under_the_row_and_settled_rows_are_not_left(tmp_path: Path) -> None:
    before = with_row(closed_talk("Ro"), date(2026, 9, 3), FollowedUpRow(agreement="a1", status="reached"))
    async with at_table(tmp_path, before, "closing") as (app, pilot):
        app.doors.follow_up_here()
        await at_rest(pilot)
        assert "1 ikke set på endnu" in on_screen(app)
        await pilot.press("up")
        assert "3. september: Nået." in on_screen(app)
        await pilot.press("escape", "ctrl+t")
        assert "3. september: Nået." in on_screen(app)
        assert "mangler" not in on_screen(app)


async def test_one_looks_and_leaves_and_nothing_has_changed(tmp_path: Path) -> None:
    talk = closed_talk()
    file = keep(tmp_path, talk)
    before = file.read_bytes()
    app = app_at(tmp_path, file)
    async with running(app, (80, 24)) as pilot:
        await at_rest(pilot)
        await pilot.press("1", "1", "enter", "escape", "escape")
        assert isinstance(app.screen, StartScreen)
    assert load_talk(file).talk == talk
    assert app.table.memory.settings.last_talk == ""
    assert file.read_bytes()[-200:] == before[-200:]


async def test_having_followed_up_without_a_word_is_put_down_with_two_keys(tmp_path: Path) -> None:
    file = keep(tmp_path, closed_talk())
    app = app_at(tmp_path, file)
    async with running(app, (80, 24)) as pilot:
        await at_rest(pilot)
        await pilot.press("ctrl+n", "ctrl+n")
        assert isinstance(app.screen, StartScreen)
    assert load_talk(file).talk.followed_up == (FollowUp(on=NOW.date()),)


async def test_finishing_anywhere_asks_first_when_they_follow_up_again_and_says_what_nobody_looked_at(
    tmp_path: Path,
) -> None:
    file = keep(tmp_path, closed_talk("Ro", "Fast kvarter"))
    app = app_at(tmp_path, file)
    async with running(app, (80, 24)) as pilot:
        await at_rest(pilot)
        await pilot.press("2", "enter")
        await write(pilot, "Venter")
        await pilot.press("f9")
        await write(pilot, "1/3")
        assert "Hvornår ser I på planen igen?" in on_screen(app)
        assert "Der er 2 aftaler, I ikke har set på. De kan vente." in on_screen(app)
        await pilot.press("f9")
        assert isinstance(app.screen, StartScreen)
        assert [each.message for each in app._notifications] == [
            "Opfølgningen er gemt i planen.\nNæste opfølgning: 1/3 (1. marts 2027)"
        ]
    (review,) = load_talk(file).talk.followed_up
    assert [(each.agreement, each.remark) for each in review.rows] == [("a1", "Venter")]
    assert review.next.first == date(2027, 3, 1)


async def test_from_the_last_page_one_key_finishes_also_before_its_message_has_come(tmp_path: Path) -> None:
    async with at_table(tmp_path, closed_talk(), "closing") as (app, pilot):
        app.doors.follow_up_here()
        await at_rest(pilot)
        await pilot.press("1", "down", "ctrl+n")
        assert isinstance(app.screen, ClosingScreen)
        assert [each.message for each in app._notifications] == ["Opfølgningen er gemt i planen."]


async def test_the_signs_of_the_list_say_how_an_agreement_goes_and_nothing_else(tmp_path: Path) -> None:
    async with at_table(tmp_path, closed_talk("Ro"), "closing") as (app, pilot):
        app.doors.follow_up_here()
        await at_rest(pilot)
        await pilot.press("2")
        assert "~ 1 Jonas lærer at holde oplæg" in on_screen(app)
        assert "○ 2 Ro" in on_screen(app)


async def test_the_mouse_does_it_all_on_a_small_screen_and_comes_back_to_the_closing(tmp_path: Path) -> None:
    async with at_table(tmp_path, closed_talk(), "closing", size=(64, 20)) as (app, pilot):
        button = app.screen.query_one("#follow-up-plan")
        button.scroll_visible(animate=False)
        await at_rest(pilot)
        await pilot.click(button)
        await pilot.click("#status-partly")
        await pilot.click("#rows", offset=(5, 1))
        await pilot.click("#finish")
        assert isinstance(app.screen, ClosingScreen)
        assert desk_of(app).state == "Lukket, kan kun læses"
        assert [each.status for each in desk_of(app).talk.followed_up[0].rows] == ["partly"]


async def test_a_talk_without_agreements_says_so(tmp_path: Path) -> None:
    file = keep(tmp_path, closed_talk().altered(agreements=()))
    app = app_at(tmp_path, file)
    async with running(app, (80, 24)) as pilot:
        await at_rest(pilot)
        assert "Der er ingen aftaler i planen" in on_screen(app)
        await pilot.press("1", "enter", "ctrl+n")
        assert isinstance(app.screen, StartScreen)
    assert load_talk(file).talk.followed_up == ()


async def test_an_open_talk_is_not_followed_up_and_the_start_screen_says_why(tmp_path: Path) -> None:
    app = app_at(tmp_path, keep(tmp_path, sample_talk()))
    async with running(app, (80, 24)) as pilot:
        await at_rest(pilot)
        assert isinstance(app.screen, StartScreen)
        assert "Samtalen er ikke lukket endnu" in on_screen(app)


async def test_text_goes_with_the_row_it_was_written_at(tmp_path: Path) -> None:
    file = keep(tmp_path, closed_talk("[/] Ro"))
    app = app_at(tmp_path, file)
    async with running(app, (80, 24)) as pilot:
        await at_rest(pilot)
        assert isinstance(app.screen, FollowUpScreen)
        app.screen.query_one("#remark", Input).value = "[b] et"
        await pilot.press("enter", "enter", "enter", "enter")
        await write(pilot, "to")
        await pilot.press("ctrl+q")
    rows = load_talk(file).talk.followed_up[0].rows
    assert [(each.agreement, each.remark) for each in rows] == [("a1", "[b] et"), ("a2", "to")]
