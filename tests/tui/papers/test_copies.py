from __future__ import annotations

from pathlib import Path

from textual.content import Content
from textual.widgets import Button, Input, Static

from mus_tui.model.rules.silence import with_silence
from mus_tui.model.talk import Talk
from mus_tui.storage.talk.made_file import made_for
from mus_tui.tui.kit.choice import Choice
from tests.sample import sample_talk
from tests.tui.at_table import NOW, at_table, desk_of, on_screen, until
from tests.tui.rest import at_rest


def told() -> Talk:
    talk = sample_talk()
    row = talk.agreement("a1").altered(disclose="At Jonas holder oplæg", disclose_to="Aisha Khan")
    return with_silence(talk.with_agreement(row), "hverdag", "employee")


async def test_once_the_talk_is_closed_both_copies_are_saved_in_one_go(tmp_path: Path) -> None:
    async with at_table(tmp_path / "mus", told().closed(NOW), "closing", (100, 40)) as (app, pilot):
        assert str(app.screen.query_one("#copy", Button).label) == "Gem kopierne"
        await pilot.press("ctrl+o")
        path = app.screen.query_one("#path", Input)
        # Neither file has the name that the two have in common, so their folder is what is asked for.
        assert "Hvor skal de ligge?" in on_screen(app)
        assert not path.value.endswith(".pdf")
        for whose in ("personalemappe-leder", "egen-medarbejder"):
            assert f"udviklingsplan-2026-03-09-mus-{whose}.pdf" in on_screen(app)
        assert path.cursor_at_end
        assert app.screen.query_one("#format", Choice).chosen == "pdf"
        path.value = str(tmp_path / "plan.html")
        app.screen.query_one("#with-notes", Button).press()
        app.screen.query_one("#with-silenced", Button).press()
        await at_rest(pilot)
        await pilot.press("enter")
        assert "Kopierne ligger her" in on_screen(app)
        leaders = (tmp_path / "plan-personalemappe-leder.html").read_text("utf-8")
        employees = (tmp_path / "plan-egen-medarbejder.html").read_text("utf-8")
        assert "til personalemappen" in leaders
        assert "Travlt" not in leaders
        assert "Travlt, men godt." in employees
        assert app.table.saving is not None
        assert [each.sort for each in made_for(app.table.saving.path)] == ["copy", "own_plan_with_notes"]
        assert str(app.screen.query_one("#see", Button).label) == "Se kopierne"


async def test_two_copies_are_put_into_a_folder_and_one_of_them_under_its_own_name(tmp_path: Path) -> None:
    (tmp_path / "papirer").mkdir()
    async with at_table(tmp_path / "mus", told().closed(NOW), "closing", (100, 40)) as (app, pilot):
        await pilot.press("ctrl+o")
        path = app.screen.query_one("#path", Input)
        path.value = str(tmp_path / "papirer")
        app.screen.query_one("#whose", Choice).choose("leader")
        await at_rest(pilot)
        assert "Hvor skal den ligge?" in on_screen(app)
        assert path.value == str(tmp_path / "papirer" / "udviklingsplan-2026-03-09-mus-personalemappe-leder.pdf")
        app.screen.query_one("#whose", Choice).choose("each")
        app.screen.query_one("#format", Choice).choose("markdown")
        await at_rest(pilot)
        assert path.value == str(tmp_path / "papirer")
        await pilot.press("enter")
        assert sorted(each.name for each in (tmp_path / "papirer").iterdir()) == [
            "udviklingsplan-2026-03-09-mus-egen-medarbejder.md",
            "udviklingsplan-2026-03-09-mus-personalemappe-leder.md",
        ]


async def test_a_third_person_gets_a_copy_only_when_both_agree_and_that_is_put_down(tmp_path: Path) -> None:
    async with at_table(tmp_path / "mus", told(), "plan", (100, 40)) as (app, pilot):
        await pilot.press("ctrl+o")
        app.screen.query_one("#whose", Choice).choose("third")
        app.screen.query_one("#path", Input).value = str(tmp_path / "til.md")
        await at_rest(pilot)
        assert app.screen.query_one("#person", Input).value == "Aisha Khan"
        await pilot.press("enter")
        assert "Spørg hinanden først" in on_screen(app)
        assert not (tmp_path / "til.md").exists()
        app.screen.query_one("#both-agree", Button).press()
        await at_rest(pilot)
        app.screen.query_one("#save", Button).press()
        await at_rest(pilot)
        written = (tmp_path / "til.md").read_text("utf-8")
        assert "At Jonas holder oplæg" in written
        assert "Jonas lærer" not in written
        (share,) = desk_of(app).talk.shares
        assert (share.person, share.agreements, share.on) == ("Aisha Khan", ("a1",), NOW.date())


async def test_another_name_is_asked_about_anew_and_nothing_is_ticked_for_somebody_no_row_names(tmp_path: Path) -> None:
    async with at_table(tmp_path / "mus", told(), "plan", (100, 40)) as (app, pilot):
        await pilot.press("ctrl+o")
        app.screen.query_one("#whose", Choice).choose("third")
        app.screen.query_one("#both-agree", Button).press()
        await at_rest(pilot)
        app.screen.query_one("#person", Input).value = "Bent"
        await at_rest(pilot)
        app.screen.query_one("#save", Button).press()
        await at_rest(pilot)
        assert "Sæt kryds ved det, de må få at vide; spørg hinanden først" in on_screen(app)


async def test_all_that_is_missing_is_said_at_once_in_one_sentence(tmp_path: Path) -> None:
    async with at_table(tmp_path / "mus", told(), "plan", (100, 40)) as (app, pilot):
        await pilot.press("ctrl+o")
        app.screen.query_one("#whose", Choice).choose("third")
        app.screen.query_one("#person", Input).value = ""
        app.screen.query_one("#path", Input).value = str(tmp_path / "til.xyz")
        await at_rest(pilot)
        app.screen.query_one("#save", Button).press()
        await at_rest(pilot)
        assert (
            "Skriv, hvem der skal have det at vide; sæt kryds ved det, de må få at vide; spørg hinanden først, og sæt "
            "kryds ved, at I er enige. Navnet ender på noget, der ikke kan skrives her."
        ) in str(app.screen.query_one("#said", Static).content)


async def test_where_nothing_may_be_passed_on_a_third_person_gets_nothing(tmp_path: Path) -> None:
    async with at_table(tmp_path / "mus", sample_talk(), "plan", (100, 40)) as (app, pilot):
        await pilot.press("ctrl+o")
        app.screen.query_one("#whose", Choice).choose("third")
        await at_rest(pilot)
        assert on_screen(app).count("Intet i planen må gives videre") == 1
        await pilot.press("enter")
        await at_rest(pilot)
        assert on_screen(app).count("Intet i planen må gives videre") == 1
        app.screen.query_one("#see", Button).press()
        await at_rest(pilot)
        assert on_screen(app).count("Intet i planen må gives videre") == 1
        assert not list(tmp_path.glob("*.md"))


async def test_how_much_there_is_a_duty_of_silence_about_is_said_before_a_copy_is_made(tmp_path: Path) -> None:
    talk = with_silence(told(), "a1", "employee")
    async with at_table(tmp_path / "mus", talk, "plan", (100, 40)) as (app, pilot):
        await pilot.press("ctrl+o")
        said = app.screen.query_one("#contents", Static).content
        assert isinstance(said, Content)
        assert "Der er tavshedspligt om én aftale." in said.plain
        app.screen.query_one("#whose", Choice).choose("third")
        await at_rest(pilot)
        assert "er der også tavshedspligt om." in on_screen(app)
        await pilot.press("enter")
        assert not list(tmp_path.glob("*.md"))


async def test_the_form_and_the_name_of_the_file_follow_each_other(tmp_path: Path) -> None:
    async with at_table(tmp_path / "mus", told(), "plan", (100, 40)) as (app, pilot):
        await pilot.press("ctrl+o")
        path = app.screen.query_one("#path", Input)
        app.screen.query_one("#format", Choice).choose("ics")
        await at_rest(pilot)
        assert path.value.endswith("opfoelgning-2026-03-09-mus.ics")
        path.value = str(tmp_path / "mit navn.html")
        await at_rest(pilot)
        assert app.screen.query_one("#format", Choice).chosen == "html"
        app.screen.query_one("#format", Choice).choose("markdown")
        await at_rest(pilot)
        assert path.value == str(tmp_path / "mit navn.md")


async def test_the_days_for_a_calendar_are_one_file_whoever_it_was_to_be_for(tmp_path: Path) -> None:
    async with at_table(tmp_path / "mus", told().closed(NOW), "closing", (100, 40)) as (app, pilot):
        await pilot.press("ctrl+o")
        app.screen.query_one("#format", Choice).choose("ics")
        app.screen.query_one("#path", Input).value = str(tmp_path / "dage.ics")
        await pilot.press("enter")
        await until(pilot, lambda: "Kopien ligger her" in on_screen(app))
        assert [file.name for file in tmp_path.glob("*.ics")] == ["dage.ics"]
        assert app.table.saving is not None
        assert [each.sort for each in made_for(app.table.saving.path)] == ["calendar"]


async def test_an_ending_that_is_none_of_ours_is_refused_with_the_list_and_the_dialog_stays(tmp_path: Path) -> None:
    (tmp_path / "plan.txt").write_text("før", "utf-8")
    async with at_table(tmp_path / "mus", sample_talk(), "plan", (100, 40)) as (app, pilot):
        await pilot.press("ctrl+o")
        app.screen.query_one("#path", Input).value = str(tmp_path / "plan.txt")
        await pilot.press("enter")
        await until(pilot, lambda: ".pdf, .html, .htm, .docx, .ics" in on_screen(app))
        assert (tmp_path / "plan.txt").read_text("utf-8") == "før"
        app.screen.query_one("#path", Input).value = str(tmp_path / "plan 9.3.2026")
        await pilot.press("enter")
        await until(pilot, lambda: "Kopien ligger her" in on_screen(app))
        assert (tmp_path / "plan 9.3.2026.md").is_file()


async def test_before_a_walk_the_card_for_the_pocket_is_what_is_saved_and_it_is_folded(tmp_path: Path) -> None:
    talk = sample_talk().altered(setting="walk-n-talk", agreements=())
    async with at_table(tmp_path / "mus", talk, "q-hverdag", (64, 20)) as (app, pilot):
        await pilot.press("ctrl+o")
        assert "Kort til lommen" in on_screen(app)
        assert app.screen.query_one("#whose", Choice).chosen == "card"
        assert app.screen.query_one("#format", Choice).chosen == "pdf"
        path = app.screen.query_one("#path", Input)
        assert path.value.endswith("lommekort-2026-03-09-mus.pdf")
        path.value = str(tmp_path / "kort.pdf")
        await pilot.press("enter")
        await until(pilot, (tmp_path / "kort.pdf").exists)
        assert app.table.saving is not None
        assert [each.sort for each in made_for(app.table.saving.path)] == ["card"]


async def test_turning_to_the_card_turns_to_a_page_to_print_and_a_closed_talk_has_none(tmp_path: Path) -> None:
    async with at_table(tmp_path / "mus", sample_talk(), "q-hverdag", (100, 40)) as (app, pilot):
        await pilot.press("ctrl+o")
        assert app.screen.query_one("#format", Choice).chosen == "markdown"
        app.screen.query_one("#whose", Choice).choose("card")
        await at_rest(pilot)
        assert app.screen.query_one("#format", Choice).chosen == "pdf"
        assert "fold arket bagud ved mærkerne" in on_screen(app)
        assert "Også med i kopien" not in on_screen(app)
    async with at_table(tmp_path / "lukket", told().closed(NOW), "closing", (100, 40)) as (app, pilot):
        await pilot.press("ctrl+o")
        assert "Kort til lommen" not in on_screen(app)


async def test_the_whole_form_may_go_to_the_folder_and_has_notes_and_minutes_in_it(tmp_path: Path) -> None:
    async with at_table(tmp_path / "mus", sample_talk().closed(NOW), "closing", (100, 40)) as (app, pilot):
        await pilot.press("ctrl+o")
        app.screen.query_one("#whose", Choice).choose("leader")
        await at_rest(pilot)
        app.screen.query_one("#with-form", Button).press()
        await at_rest(pilot)
        assert "hele skemaet, som det er" in on_screen(app)
        assert not app.screen.query_one("#with-notes").display
        path = app.screen.query_one("#path", Input)
        assert "skema-2026-03-09-mus-personalemappe-leder" in path.value
        path.value = str(tmp_path / "skema.md")
        await at_rest(pilot)
        await pilot.press("enter")
        assert "Travlt, men godt." in (tmp_path / "skema.md").read_text("utf-8")
        assert app.table.saving is not None
        assert [each.sort for each in made_for(app.table.saving.path)] == ["plan_with_both"]
