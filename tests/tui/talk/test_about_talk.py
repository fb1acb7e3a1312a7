"""A talk on the table is moved to another day, and its place and names are corrected."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path

from textual.events import Paste
from textual.pilot import Pilot
from textual.widgets import Button, Input

from mus_tui.model.rules.group.members import with_member, without_member
from mus_tui.model.rules.route import route
from mus_tui.model.talk import Talk
from mus_tui.model.values.people import Participant
from mus_tui.model.values.position import Position
from mus_tui.model.values.preparation import Preparation
from mus_tui.storage.preparation.preparation_file import load_shared, save_preparation
from mus_tui.storage.talk.due_list import due_of
from mus_tui.storage.talk.talk_file import load_talk
from mus_tui.tui.app import MusApp
from mus_tui.tui.kit.keys.palette import PaletteScreen
from mus_tui.tui.talk.about_talk import AboutTalkScreen
from mus_tui.tui.talk.opening import OpeningScreen
from tests.sample import sample_talk
from tests.tui.at_table import at_table, desk_of, on_screen, point_out, until, until_said
from tests.tui.first_screen import keep, rows_of, words_of, write
from tests.tui.rest import at_rest


def planned() -> Talk:
    """Return a talk that is to be held in December, with one name left empty."""
    people = sample_talk().participants
    no_name = (people[0], people[1].altered(name=""))
    begun = dict.fromkeys(("passed", "notes", "agreements", "topics", "touched"), ())
    return sample_talk().altered(**begun, participants=no_name, held=date(2026, 12, 9))


async def open_it(app: MusApp, pilot: Pilot[None]) -> None:
    await pilot.click("#about-talk")
    await until_said(pilot, "Alt gemmes, mens I skriver")


def said_of_saving(app: MusApp) -> str:
    assert app.table.saving is not None
    app.table.saving.save_at_once()
    return app.table.saving.path.read_text(encoding="utf-8")


async def test_a_planned_talk_is_moved_and_a_name_added_from_the_welcome(tmp_path: Path) -> None:
    async with at_table(tmp_path, planned(), size=(120, 40)) as (app, pilot):
        await open_it(app, pilot)
        await write(pilot, "tirsdag den 1. december")
        assert "tirsdag den 1. december 2026" in on_screen(app)
        await pilot.press("enter")
        await write(pilot, "Lokale 2")
        await pilot.press("enter", "enter")
        await write(pilot, "Jonas Holm")
        await pilot.press("escape")
        said = on_screen(app)
        assert "Mette · Jonas" in said
        assert "Velkommen, Mette og Jonas" in said
        assert "tirsdag den 1. december 2026 · Lokale 2" in said
        talk = desk_of(app).talk
        assert (talk.held, talk.place, talk.participants[1].name) == (date(2026, 12, 1), "Lokale 2", "Jonas Holm")
        app.doors.leave()
        await at_rest(pilot)
        await until(pilot, lambda: "1. december 2026 · planlagt" in rows_of(app))
        assert "Jonas Holm og Mette Friis" in rows_of(app)
        assert [(each.kind, each.on) for each in due_of(app.shelf.talks_in(), app.shelf.today())] == [
            ("planned", date(2026, 12, 1))
        ]


async def test_tab_reaches_it_on_the_welcome_and_the_last_enter_closes_it(tmp_path: Path) -> None:
    async with at_table(tmp_path, planned()) as (app, pilot):
        for _ in range(12):
            await pilot.press("tab")
            if app.focused is app.screen.query_one("#about-talk"):
                break
        await pilot.press("enter")
        assert isinstance(app.screen, AboutTalkScreen)
        await pilot.press("enter", "enter", "enter", "enter")
        assert app.focused is app.screen.query_one("#done", Button)
        await pilot.press("enter")
        assert isinstance(app.screen, OpeningScreen)


async def test_it_is_kept_while_it_is_typed(tmp_path: Path) -> None:
    async with at_table(tmp_path, planned()) as (app, pilot):
        await open_it(app, pilot)
        await pilot.press("tab", *"Kælderen")
        assert "Kælderen" in said_of_saving(app)


async def test_a_day_that_is_not_clear_is_asked_about_and_the_old_one_stands(tmp_path: Path) -> None:
    async with at_table(tmp_path, planned(), size=(120, 40)) as (app, pilot):
        await open_it(app, pilot)
        await write(pilot, "1. december")
        await write(pilot, " eller lidt senere")
        assert "Indtil videre står der 9. december 2026." in words_of(app, "#echo")
        assert desk_of(app).talk.held == date(2026, 12, 9)
        await pilot.click("#done")
        assert app.focused is app.screen.query_one("#held", Input)
        app.screen.query_one("#held", Input).value = "uge 51"
        await at_rest(pilot)
        assert "uge 51 (14.–20. december 2026): hvilken dag?" in words_of(app, "#echo")
        await pilot.press("escape")
        assert isinstance(app.screen, OpeningScreen)
        assert desk_of(app).talk.held == date(2026, 12, 9)
        assert [note.message for note in app._notifications] == ["Indtil videre står der 9. december 2026."]


async def test_a_day_that_was_not_touched_is_not_asked_about_however_far_away_it_is(tmp_path: Path) -> None:
    async with at_table(tmp_path, planned().altered(held=date(2031, 5, 1))) as (app, pilot):
        await open_it(app, pilot)
        await pilot.press("tab", *"Her")
        await pilot.press("escape")
        assert (desk_of(app).talk.held, desk_of(app).talk.place) == (date(2031, 5, 1), "Her")
        assert not list(app._notifications)


async def test_the_words_that_people_try_find_it(tmp_path: Path) -> None:
    async with at_table(tmp_path, sample_talk(), "q-hverdag") as (app, pilot):
        for word in ("dag", "dato", "flyt", "navn", "navne", "deltager", "hvem", "sted", "ret"):
            await point_out(pilot, word)
            assert isinstance(app.screen, PaletteScreen)
            assert "Ret dag, sted og navne" in [each.title for each in app.screen._found], word
            await pilot.press("escape")


async def test_every_step_of_an_open_talk_has_it_and_a_closed_talk_does_not(tmp_path: Path) -> None:
    async with at_table(tmp_path, sample_talk()) as (app, pilot):
        for step in route(desk_of(app).talk):
            app.doors.go(step.id)
            await at_rest(pilot)
            await point_out(pilot, "navne")
            await pilot.press("enter")
            assert isinstance(app.screen, AboutTalkScreen), step.id
            await pilot.press("escape")
    closed = sample_talk().altered(id="zu").closed(datetime(2026, 3, 9, 12, tzinfo=UTC))
    async with at_table(tmp_path, closed) as (app, pilot):
        assert not app.screen.query_one("#about-talk").display
        await point_out(pilot, "sted og navne")
        assert isinstance(app.screen, PaletteScreen)
        assert app.screen._found == []


async def test_new_names_stand_on_the_question_and_what_was_written_is_still_theirs(tmp_path: Path) -> None:
    async with at_table(tmp_path, sample_talk(), "q-laere", (120, 40)) as (app, pilot):
        await point_out(pilot, "navne")
        await pilot.press("enter", "tab", "tab", "tab")
        await write(pilot, "Jens Holm")
        await pilot.press("escape")
        said = on_screen(app)
        assert "Mette · Jens" in said
        assert "fælles Mette Jens ·" in said
        assert "Jonas" not in said.replace("Jonas lærer", "")
        assert desk_of(app).talk.note("laere", "p2") == "Jeg vil gerne holde oplæg."


async def test_the_closing_has_the_new_names_and_its_own_day_does_not_bring_the_old_one_back(tmp_path: Path) -> None:
    async with at_table(tmp_path, sample_talk(), "closing", (120, 80)) as (app, pilot):
        await point_out(pilot, "flyt")
        await pilot.press("enter")
        await write(pilot, "2. marts 2026")
        await pilot.press("tab", "tab", "tab")
        await write(pilot, "Benedikte Holm")
        # What saves lets every screen write what it has, also the one below.
        app.table.commit()
        assert desk_of(app).talk.held == date(2026, 3, 2)
        await pilot.press("escape")
        assert app.screen.query_one("#held Input", Input).value == "2. marts 2026"
        assert "Benedikte er enig" in on_screen(app)
        assert "Jonas" not in on_screen(app)
        app.table.commit()
        assert desk_of(app).talk.held == date(2026, 3, 2)


async def test_a_day_put_right_at_the_closing_still_counts(tmp_path: Path) -> None:
    async with at_table(tmp_path, sample_talk(), "closing", (120, 80)) as (app, pilot):
        line = app.screen.query_one("#held Input", Input)
        line.value = "3. marts 2026"
        await at_rest(pilot)
        line.value = "9. marts 2026"
        await at_rest(pilot)
        assert desk_of(app).talk.held == date(2026, 3, 9)


def many(size: int = 14) -> Talk:
    people = [Participant(id="p1", role="leder", name="Mette Friis")]
    people += [Participant(id=f"p{n}", role="medarbejdere", name=f"Navn {n}") for n in range(2, size + 2)]
    return planned().altered(kind="GRUS", participants=tuple(people))


def called(app: MusApp) -> list[str]:
    return [each.name for each in desk_of(app).talk.participants]


async def test_of_a_group_everybody_has_a_line_and_there_is_one_for_more(tmp_path: Path) -> None:
    talk = many()
    (leader, first, *others) = talk.participants
    twice = talk.altered(participants=(leader, first.altered(name="Navn 15"), *others))
    async with at_table(tmp_path, twice, size=(64, 20)) as (app, pilot):
        await open_it(app, pilot)
        # Two of one name are told apart as on every other screen.
        await until_said(pilot, "Navn 15 (1) ▏ Tag ud")
        await pilot.press("shift+tab", "shift+tab")
        last = app.screen.query_one("#new-member", Input)
        assert app.focused is last
        assert app.screen.query_one("#fields").region.contains_region(last.region)
        await write(pilot, "Anders, Cille og Erik")
        await pilot.press("escape")
        assert called(app)[-4:] == ["Navn 15", "Anders", "Cille", "Erik"]


async def test_a_pasted_list_comes_to_a_group_with_enter_and_who_is_there_is_said(tmp_path: Path) -> None:
    async with at_table(tmp_path, many(3), size=(64, 24)) as (app, pilot):
        await open_it(app, pilot)
        await pilot.press("shift+tab", "shift+tab")
        app.post_message(Paste("1. Holm, Jonas\n2. navn 3\n3. AB"))
        await until_said(pilot, "Forstået som Mette Friis")
        await pilot.press("enter")
        assert called(app) == ["Mette Friis", "Navn 2", "Navn 3", "Navn 4", "Jonas Holm", "AB"]
        assert app.focused is app.screen.query_one("#new-member")
        await until_said(pilot, "navn 3 er med allerede.")


async def test_one_is_taken_out_midway_and_what_they_wrote_can_be_read_and_not_written_in(tmp_path: Path) -> None:
    talk = many(3).with_note("hverdag", "Travlt og godt.", author="p3")
    async with at_table(tmp_path, talk, "q-hverdag", (100, 30)) as (app, pilot):
        await pilot.press("ctrl+p", *"dag, sted", "enter")
        await until_said(pilot, "Tag ud")
        await pilot.click("#out-p3")
        await until_said(pilot, "Navn 3 er taget ud.", "Taget ud undervejs: Navn 3.")
        await pilot.press("escape")
        assert called(app) == ["Mette Friis", "Navn 2", "Navn 4"]
        await until_said(pilot, "Navn 3 (taget ud) ·")
        await pilot.press("f7", "f7", "f7", "f7")
        await until_said(pilot, "1 linje, dækket · Ctrl+P kan vise den")
        assert "Travlt" not in on_screen(app)
        await pilot.press("ctrl+p", *"dækkede", "enter")
        await until_said(pilot, "Travlt og godt.")
        await pilot.press(*"mere")
        assert desk_of(app).talk.note("hverdag", "p3") == "Travlt og godt."
        await pilot.press("f7", *"Vi")
        assert desk_of(app).talk.note("hverdag") == "Vi"


async def test_the_note_of_one_who_is_taken_out_while_it_is_open_is_closed_to_writing_at_once(tmp_path: Path) -> None:
    talk = many(3).with_note("hverdag", "Travlt og godt.", author="p3")
    async with at_table(tmp_path, talk, "q-hverdag", (100, 30)) as (app, pilot):
        await pilot.press("f7", "f7", "f7", "ctrl+p", *"dag, sted", "enter")
        await until_said(pilot, "Tag ud")
        await pilot.click("#out-p3")
        await until_said(pilot, "Navn 3 er taget ud.")
        await pilot.press("escape", *"mere")
        assert desk_of(app).talk.note("hverdag", "p3") == "Travlt og godt."
        await until_said(pilot, "Navn 3 (taget ud)")
        desk_of(app).put(with_member(desk_of(app).talk, "Navn 3"))
        await pilot.press("f1", "escape", *"mere")
        assert desk_of(app).talk.note("hverdag", "p3").endswith("mere")


async def test_who_is_taken_out_at_their_own_empty_note_leaves_the_note_in_common(tmp_path: Path) -> None:
    async with at_table(tmp_path, many(3), "q-hverdag", (100, 30)) as (app, pilot):
        await pilot.press("f7", "f7", "f7")
        desk_of(app).put(without_member(desk_of(app).talk, "p3"))
        await pilot.press("f1", "escape", *"Vi", "f7")
        assert desk_of(app).talk.note("hverdag") == "Vi"
        assert "Navn 3" not in on_screen(app)


async def test_one_who_was_taken_out_by_mistake_comes_back_with_the_name(tmp_path: Path) -> None:
    talk = many(3).with_note("hverdag", "Travlt.", author="p3")
    async with at_table(tmp_path, talk, size=(100, 40)) as (app, pilot):
        await open_it(app, pilot)
        await pilot.click("#out-p3")
        await write(pilot, "navn 3")
        await pilot.press("enter")
        await until_said(pilot, "Navn 3 er med igen.")
        assert [each.id for each in desk_of(app).talk.participants] == ["p1", "p2", "p4", "p3"]
        assert app.screen.query_one("#row-p3").display


async def test_a_list_pasted_where_one_name_belongs_is_asked_about_without_its_numbers(tmp_path: Path) -> None:
    async with at_table(tmp_path, planned(), size=(120, 40)) as (app, pilot):
        await open_it(app, pilot)
        await pilot.press("shift+tab", "shift+tab")
        app.post_message(Paste("1. Holm, Jonas\n2. Lind, Bo"))
        await until_said(pilot, "Her er plads til ét navn: Jonas Holm · Bo Lind")


async def test_signs_in_a_name_steer_nothing(tmp_path: Path) -> None:
    async with at_table(tmp_path, planned(), size=(120, 40)) as (app, pilot):
        await open_it(app, pilot)
        app.screen.query_one("#name-p1", Input).value = "[/] [@click=app.quit]x[/] [b"
        await pilot.press("escape")
        assert "[/] [@click=app.quit]x[/] [b" in on_screen(app)


async def test_what_was_prepared_stays_with_a_talk_that_is_moved_and_renamed(tmp_path: Path) -> None:
    async with at_table(tmp_path, planned()) as (app, pilot):
        assert app.table.saving is not None
        app.table.saving.save_at_once()
        file = app.table.saving.path
        own = Preparation(talk=desk_of(app).talk.id, participant="p2").with_note("hverdag", "Travlt.")
        save_preparation(file, own.with_shared("hverdag"), Position())
        await open_it(app, pilot)
        await write(pilot, "17. december")
        await pilot.press("tab", "tab", "tab", *"Jens", "escape")
        assert [each.participant for each in desk_of(app).beside.shared()] == ["p2"]
        app.doors.leave()
        assert app.table.locations.talks / file.name == file
        assert load_talk(file).talk.held == date(2026, 12, 17)
        assert load_shared(file, "p2") is not None


async def test_the_list_is_in_the_order_of_the_days_they_are_held_on(tmp_path: Path) -> None:
    keep(tmp_path, planned(), "2026-11-30")
    async with at_table(tmp_path, planned().altered(held=date(2026, 11, 25))) as (app, pilot):
        await open_it(app, pilot)
        await write(pilot, "18. december")
        app.doors.leave()
        assert [each.held for each in app.shelf.newest(5)] == ["2026-12-18", "2026-11-30"]


async def test_what_is_remembered_for_the_next_talk_follows_the_correction(tmp_path: Path) -> None:
    async with at_table(tmp_path, planned(), size=(120, 40)) as (app, pilot):
        before = desk_of(app).talk
        app.table.memory.remember(leader=before.participants[0].name, place=before.place)
        await open_it(app, pilot)
        await pilot.press("enter")
        await write(pilot, "Lokale 2")
        await pilot.press("enter")
        await write(pilot, "Karla Nord")
        await pilot.press("escape")
        await at_rest(pilot)
        assert (app.table.memory.settings.leader, app.table.memory.settings.place) == ("Karla Nord", "Lokale 2")


async def test_what_another_talk_left_to_be_remembered_stands_whatever_is_corrected_here(tmp_path: Path) -> None:
    async with at_table(tmp_path, planned(), size=(120, 40)) as (app, pilot):
        app.table.memory.remember(leader="En anden", place="Et andet sted")
        await open_it(app, pilot)
        await pilot.press("enter")
        await write(pilot, "Lokale 2")
        await pilot.press("enter")
        await write(pilot, "Karla Nord")
        await pilot.press("escape")
        await at_rest(pilot)
        assert (app.table.memory.settings.leader, app.table.memory.settings.place) == ("En anden", "Et andet sted")
