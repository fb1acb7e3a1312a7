"""Last year opens this year: its last words, the template's own questions, and old wording beside new."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from textual.widgets import TextArea

from mus_tui.model.rules.follow_up import with_row
from mus_tui.model.rules.last_year import answer, following
from mus_tui.model.talk import Talk
from mus_tui.model.values.closing import Takeaway
from mus_tui.model.values.last_year import FollowedUpRow
from mus_tui.model.values.plan import Agreement
from tests.export.talks import template
from tests.form_with_fields import talk_with_fields
from tests.sample import sample_talk
from tests.tui.at_table import at_table, desk_of, on_screen, until_said
from tests.tui.first_screen import keep
from tests.tui.people import two_people
from tests.tui.rest import at_rest


def last_year() -> Talk:
    """Return last year's talk, closed, with last words and a follow-up in between."""
    words = (Takeaway(participant="p1", words="Vi taler for sjældent"), Takeaway(participant="p2", words="Jeg tør"))
    talk = sample_talk().altered(id="old123", held=date(2025, 3, 3), minutes="Vi talte om roller.")
    talk = talk.with_closing(takeaways=words).closed(datetime(2025, 3, 3, 12, tzinfo=UTC))
    row = FollowedUpRow(agreement="a1", status="partly", remark="Ventede på driften")
    return with_row(talk, date(2025, 9, 3), row)


def this_year(home: Path, before: Talk | None = None) -> Talk:
    """Return this year's talk; last year's lies in the folder of talks."""
    before = before or last_year()
    return following(sample_talk().altered(agreements=()), before, str(keep(home, before)))


async def test_the_step_begins_with_what_they_took_with_them_and_the_minutes(tmp_path: Path) -> None:
    async with at_table(tmp_path, this_year(tmp_path), "follow-up") as (app, pilot):
        screen = on_screen(app)
        for words in ("Det tog I med sidst", "Mette", "Vi taler for sjældent", "Jeg tør", "Vi talte om roller."):
            assert words in screen
        await pilot.press("1", "v", "enter", "1")
        assert "3. september: Delvist. Ventede på driften." in on_screen(app)
        assert [each.status for each in desk_of(app).talk.last_year_rows] == ["reached"]


@pytest.mark.parametrize("size", [(64, 20), (120, 40)])
async def test_at_the_words_it_is_said_what_can_be_done_and_enter_leads_to_the_keys_of_an_agreement(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    async with at_table(tmp_path, this_year(tmp_path), "follow-up", size) as (app, pilot):
        said = on_screen(app)
        assert "Enter Aftalerne" in said
        assert "V Før videre" not in said
        if size == (120, 40):
            assert "Enter går til aftalerne. Dér siger 1–4, hvordan" in said
        await pilot.press("enter")
        await until_said(pilot, "1–4", "V Før videre")
        assert "Enter Aftalerne" not in on_screen(app)


async def test_a_closed_talk_offers_nothing_at_the_words(tmp_path: Path) -> None:
    closed = this_year(tmp_path).closed(datetime(2026, 3, 9, 12, tzinfo=UTC))
    async with at_table(tmp_path, closed, "follow-up") as (app, _):
        assert "Jeg tør" in on_screen(app)
        assert "Enter Aftalerne" not in on_screen(app)
        assert "Dér siger" not in on_screen(app)


async def test_the_words_are_read_from_the_talk_itself_and_copied_nowhere(tmp_path: Path) -> None:
    talk = this_year(tmp_path)
    assert "Vi talte om roller." not in talk.model_dump_json()
    for file in (tmp_path / "talks").iterdir():
        file.unlink()
    async with at_table(tmp_path, talk, "follow-up") as (app, _):
        assert "Jonas lærer at holde oplæg" in on_screen(app)
        assert "Det tog I med sidst" not in on_screen(app)


async def test_a_folder_of_talks_that_moved_is_found_again(tmp_path: Path) -> None:
    talk = this_year(tmp_path / "før")
    (tmp_path / "før").rename(tmp_path / "nu")
    async with at_table(tmp_path / "nu", talk, "follow-up") as (app, _):
        assert "Jeg tør" in on_screen(app)


async def test_minutes_that_were_destroyed_are_said_to_be_in_one_line(tmp_path: Path) -> None:
    before = last_year().altered(minutes="", destroyed=("minutes",))
    async with at_table(tmp_path, this_year(tmp_path, before), "follow-up") as (app, _):
        assert "Referatet fra sidst er destrueret." in on_screen(app)


async def test_a_template_that_asks_its_own_questions_gets_its_own_answers(tmp_path: Path) -> None:
    now = two_people(template("kk_buf"))
    before = last_year().with_closing(takeaways=()).altered(minutes="")
    names = zip(before.participants, now.participants, strict=True)
    before = before.altered(participants=tuple(old.altered(name=each.name) for old, each in names))
    talk = following(now, before)
    async with at_table(tmp_path, talk, "follow-up", size=(100, 40)) as (app, pilot):
        for words in (
            "Hvilke læringsmål er blevet nået",
            "Hvad førte til at de blev nået?",
            "skal arbejdes videre med",
        ):
            assert words in on_screen(app)
        await pilot.press("1", "enter", "j", "a", "tab")
        app.screen.query(TextArea).last().text = "Mere ro"
        await at_rest(pilot)
        after = desk_of(app).talk
        assert [answer(after, "old123/a1", field).text for field in ("aarsag", "effekt")] == ["ja", "Mere ro"]
        assert after.last_year_row("old123/a1").status == "reached"


async def test_old_wording_and_new_stand_beside_each_other_and_the_times_are_counted(tmp_path: Path) -> None:
    old = Agreement(id="a1", goal="Jonas holder oplæg", times_carried=1)
    before = last_year().altered(agreements=(old,), minutes="").with_closing(takeaways=())
    talk = following(sample_talk().altered(agreements=()), before).with_carried("old123/a1")
    talk = talk.with_agreement(talk.agreements[0].altered(goal="Jonas holder to oplæg"))
    async with at_table(tmp_path, talk, "follow-up", size=(100, 34)) as (app, pilot):
        assert "ført videre for 2. gang" in on_screen(app)
        assert "I årets plan: Jonas holder to oplæg" in on_screen(app)
        await pilot.press("ctrl+t")
        assert "hvor der stod: «Jonas holder oplæg»" in on_screen(app)
        await pilot.press("enter")
        assert "hvor der stod: «Jonas holder oplæg»" in on_screen(app)


async def test_the_templates_own_questions_are_answered_in_the_forms_own_way_each_about_its_agreement(
    tmp_path: Path,
) -> None:
    fields = [
        {"id": "hjalp", "label": "Hjalp det?", "answer": "scale", "scale": "trin"},
        {"id": "igen", "label": "Hvornår ser vi på det igen?", "answer": "date"},
        {"id": "ord", "label": "Hvad skete der?"},
    ]
    talk = following(talk_with_fields(follow_up={"fields": fields}), last_year())
    async with at_table(tmp_path, talk, "follow-up", size=(100, 40)) as (app, pilot):
        await pilot.press("1", "enter", "right", "space")
        assert "Rutineret: Løser opgaven alene, også når den er svær." in on_screen(app)
        await pilot.press("tab", *"1. juni", "tab", "j", "a")
        (row,) = desk_of(app).talk.last_year_rows
        said = {each.field: (each.text, each.chosen, each.date.written) for each in row.answers}
        assert said == {"hjalp": ("", ("rutine",), ""), "igen": ("", (), "1. juni"), "ord": ("ja", (), "")}
        # What they say now is a mark of its own, and nothing of it is lost where they come back.
        await pilot.press("ctrl+b", "ctrl+n")
        assert "● Rutineret" in on_screen(app)
        assert "1. juni" in on_screen(app)
