"""What was prepared on paper or in a file comes into the preparation, without a mouse."""

from __future__ import annotations

from pathlib import Path

from textual.widgets import Input

from mus_tui.export.forms.preparation_form import preparation_form
from mus_tui.export.markdown import to_markdown
from mus_tui.model.values.preparation import Preparation
from mus_tui.tui.prepare.take_in import TakeInScreen
from tests.sample import sample_talk
from tests.tui.at_table import on_screen
from tests.tui.prepare.test_preparation import kept, prepared, preparing
from tests.tui.rest import at_rest


async def test_field_after_field_is_typed_with_enter_and_kept_as_it_is_typed(tmp_path: Path) -> None:
    async with preparing(tmp_path) as (app, pilot, file):
        await pilot.click("#from-paper")
        await pilot.press(*"mod", "comma", *"x", "enter", *"ro", "ctrl+j", *"og", "enter", *"ja")
        assert "Mod Findes ikke: x" in on_screen(app)
        assert prepared(app).note("hverdag") == "ro\nog"
        assert prepared(app).note("samarbejde", "godt") == "ja"
        assert prepared(app).keywords == ("Mod",)
        await pilot.press("enter", "enter", "enter", "enter", *"nyt", "ctrl+j", *"to", "enter", "enter")
        assert [own.text for own in prepared(app).own_questions] == ["nyt", "to"]
        await pilot.press("enter")
        assert not isinstance(app.screen, TakeInScreen)
        assert "Det har du forberedt" in on_screen(app)
        assert "Del det hele" in on_screen(app)
        await app.action_quit()
        assert kept(file) == prepared(app)
        assert kept(file).shared == ()


async def test_what_was_typed_in_is_shared_line_by_line_with_the_arrows(tmp_path: Path) -> None:
    async with preparing(tmp_path) as (app, pilot, _):
        await pilot.click("#from-paper")
        await pilot.press("enter", *"lad ligge", "enter", *"sig det", "escape")
        await pilot.press("down", "f7")
        assert prepared(app).shared == ("samarbejde",)


async def test_what_was_prepared_before_stands_in_the_fields_and_stays(tmp_path: Path) -> None:
    async with preparing(tmp_path) as (app, pilot, _):
        await pilot.press("ctrl+n", "ctrl+n", *"foer")
        app.screen.action_take_in()  # type: ignore[attr-defined]
        await at_rest(pilot)
        await pilot.press("enter", *"mere", "escape")
        assert prepared(app).note("hverdag") == "foermere"
        await pilot.press("ctrl+s", "ctrl+b")
        assert prepared(app).note("hverdag") == "foermere"


async def test_a_filled_in_file_is_read_and_what_fitted_nowhere_is_shown(tmp_path: Path) -> None:
    talk = sample_talk()
    form = to_markdown(preparation_form(talk, talk.participants[1], by_hand=False))
    form = form.replace("<!-- svar: laere -->\n", "<!-- svar: laere -->\nNorsk\n") + "\n# Andet\n[/b]Hør her\n"
    (tmp_path / "mit skema.md").write_text(form, "utf-8")
    async with preparing(tmp_path) as (app, pilot, _):
        await pilot.click("#from-file")
        line = app.screen.query_one(Input)
        line.value = str(tmp_path / "væk.md")
        await pilot.press("enter")
        assert "væk.md" in on_screen(app).replace(" ", "")
        line.value = f'"{tmp_path / "mit skema.md"}"'
        line.focus()
        await pilot.press("enter")
        assert "Taget ind: 1 svar." in on_screen(app)
        assert "[/b]Hør her" in on_screen(app)
        await pilot.press("enter")
        assert "Andet" in on_screen(app)
        assert prepared(app).note("laere") == "Norsk"


async def test_somebody_elses_form_is_not_read(tmp_path: Path) -> None:
    talk = sample_talk()
    (tmp_path / "m.md").write_text(to_markdown(preparation_form(talk, talk.participants[0], by_hand=False)), "utf-8")
    async with preparing(tmp_path) as (app, pilot, _):
        await pilot.click("#from-file")
        app.screen.query_one(Input).value = str(tmp_path / "m.md")
        await pilot.press("enter")
        assert "til en anden i samtalen" in on_screen(app)
        assert prepared(app) == Preparation(talk=talk.id, participant="p2")
