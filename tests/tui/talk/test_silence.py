from __future__ import annotations

from pathlib import Path

from textual.pilot import Pilot
from textual.widgets import Button

from mus_tui.model.rules.silence import silence_at, with_silence
from mus_tui.tui.app import MusApp
from mus_tui.tui.kit.note_pad import NotePad
from tests.sample import sample_talk
from tests.tui.at_table import at_table, desk_of, on_screen
from tests.tui.rest import at_rest


async def test_a_duty_of_silence_is_laid_on_a_question_with_whose_interest_it_serves_and_lifted_again(
    tmp_path: Path,
) -> None:
    async with at_table(tmp_path, sample_talk(), "q-hverdag") as (app, pilot):
        assert "Tavshedspligt" not in on_screen(app)
        await pilot.press("ctrl+l", "home", "down", "space", "space", "escape")
        assert silence_at(desk_of(app).talk, "hverdag") == "employee"
        assert "Tavshedspligt: hensyn til Jonas" in on_screen(app)
        await pilot.press("ctrl+g")
        assert "tavshedspligt" in on_screen(app)
        await pilot.press("escape", "ctrl+n")
        assert "Tavshedspligt" not in on_screen(app)
        await pilot.press("ctrl+b", "ctrl+l", "home", "down", "space")
        assert "hensyn til en tredje person" in on_screen(app)
        await pilot.press("space")
        assert desk_of(app).talk.silences == ()


async def test_the_hint_says_what_the_key_does_on_the_line_they_are_at(tmp_path: Path) -> None:
    async with at_table(tmp_path, sample_talk(), "q-hverdag") as (app, pilot):
        await pilot.press("ctrl+l", "home")
        assert "Mellemrum markerer spørgsmålet som talt om" in on_screen(app)
        await pilot.press("down")
        assert "Mellemrum lægger tavshedspligt" in on_screen(app)
        assert "markerer spørgsmålet" not in on_screen(app)
        assert "Tavshedspligt ▏ Læg til side ▕" in on_screen(app)
        await pilot.press("minus")
        assert "Kun emner lægges til side" in on_screen(app)
        await pilot.press("up")
        assert "Mellemrum markerer spørgsmålet som talt om" in on_screen(app)


async def more(app: MusApp, pilot: Pilot[None]) -> None:
    """Open what belongs to the agreement they are at and is no cell of it."""
    app.screen.query_one("#more", Button).press()
    await at_rest(pilot)


async def test_in_a_row_it_waits_behind_a_fold_with_what_may_be_passed_on(tmp_path: Path) -> None:
    async with at_table(tmp_path, sample_talk(), "plan", (80, 50)) as (app, pilot):
        await more(app, pilot)
        assert "Hvis hensyn" not in on_screen(app)
        app.screen.query_one("#confidence-unfold", Button).press()
        await at_rest(pilot)
        app.screen.query_one("#field-disclose NotePad", NotePad).text = "At Jonas skal på kursus"
        app.screen.query_one("#silence-2", Button).press()
        await at_rest(pilot)
        await pilot.press("escape")
        talk = desk_of(app).talk
        assert talk.agreement("a1").disclose == "At Jonas skal på kursus"
        assert silence_at(talk, "a1") == "third_person"
        assert "Tavshedspligt: hensyn til en tredje person" in on_screen(app)
        await more(app, pilot)
        assert "At Jonas skal på kursus" in on_screen(app)


async def test_a_new_row_that_stays_empty_leaves_no_silence_behind_for_the_next_of_its_number(tmp_path: Path) -> None:
    async with at_table(tmp_path, sample_talk(), "plan", (80, 50)) as (app, pilot):
        await pilot.press("ctrl+end", "home")
        await more(app, pilot)
        for silence in app.screen.query("#silence-0").results(Button):
            silence.press()
        await at_rest(pilot)
        await pilot.press("escape")
        assert desk_of(app).talk.silences == ()


async def test_a_row_says_when_the_silence_lies_on_its_question(tmp_path: Path) -> None:
    async with at_table(tmp_path, with_silence(sample_talk(), "laere", "leader"), "plan", (80, 50)) as (app, pilot):
        await more(app, pilot)
        assert "Den ligger på spørgsmålet" in on_screen(app)
        await pilot.press("escape")
        assert [each.at for each in desk_of(app).talk.silences] == ["laere"]


async def test_involving_others_asks_for_consent_and_naming_somebody_else_asks_anew(tmp_path: Path) -> None:
    talk = sample_talk()
    talk = talk.with_agreement(talk.agreement("a1").altered(support="Aisha"))
    async with at_table(tmp_path, talk, "plan", (80, 50)) as (app, pilot):
        await pilot.press("enter")
        assert "Er Jonas med på, at andre inddrages?" in on_screen(app)
        app.screen.query_one("#consent-yes", Button).press()
        await at_rest(pilot)
        assert desk_of(app).talk.agreement("a1").support_agreed is True
        pad = app.screen.query_one("#field-support NotePad", NotePad)
        pad.text = "Aisha og Bent"
        await at_rest(pilot)
        assert desk_of(app).talk.agreement("a1").support_agreed is None
        pad.text = ""
        await at_rest(pilot)
        assert "Er Jonas med på" not in on_screen(app)
