"""A form is prepared in the same places as it is answered in the talk; what is typed in from paper too."""

from __future__ import annotations

from pathlib import Path

from mus_tui.model.talk import Talk
from mus_tui.model.values.fields import Field
from mus_tui.tui.kit.answers.one_row import RowsHead
from tests.form_with_fields import talk_with_fields
from tests.form_with_rows import STRENGTHS, again, rows_source, talk_with_rows
from tests.tui.at_table import at_table, on_screen
from tests.tui.prepare.test_preparation import kept, prepared, preparing
from tests.tui.rest import at_rest

READY = {"id": "klar", "label": "Hvor klar er du?", "answer": "scale", "scale": "trin"}


def talk() -> Talk:
    return talk_with_fields(preparation=[READY], keywords=None)


async def test_it_is_answered_kept_listed_with_what_is_asked_and_found_again(tmp_path: Path) -> None:
    async with preparing(tmp_path, talk=talk()) as (app, pilot, file):
        await pilot.press("ctrl+n", "right", "enter")
        assert "Rutineret: Løser opgaven alene, også når den er svær." in on_screen(app)
        assert prepared(app).answer("klar").chosen == ("rutine",)
        await pilot.press("ctrl+n", "4", "down", "down", "2", "ctrl+q")
        assert [kept(file).answer("skema", f"item{n}").chosen for n in (1, 2, 3)] == [("g4",), (), ("g2",)]
    async with at_table(tmp_path) as (app, pilot):
        app.doors.prepare(file, "p2")
        await at_rest(pilot)
        await pilot.press("5")
        assert prepared(app).answer("skema", "item3").chosen == ("g5",)
        # What is for the leader alone is not asked of others.
        await pilot.press("ctrl+n")
        assert "Hvad frister mest?" in on_screen(app)
        assert "Hvor parat" not in on_screen(app)
        await pilot.press(*["ctrl+n"] * 3)
        assert "Hvor klar er du? Rutineret" in on_screen(app)
        assert "Jeg er glad for at gå på arbejde: I høj grad" in on_screen(app)


async def test_from_paper_it_is_typed_in_by_number_and_enter_alone(tmp_path: Path) -> None:
    async with preparing(tmp_path, talk=talk()) as (app, pilot, _):
        screen = app.screen
        await screen.run_action("take_in")
        await at_rest(pilot)
        await pilot.press("end", "space", "enter", "4", "enter", "5", "enter", "enter", "1")
        assert prepared(app).answer("klar").chosen == ("ekspert",)
        said = [prepared(app).answer("skema", f"item{n}").chosen for n in range(1, 5)]
        assert said == [("g4",), ("g5",), (), ("g1",)]


async def test_rows_are_prepared_as_they_are_answered_and_listed_by_what_they_are_called(tmp_path: Path) -> None:
    async with preparing(tmp_path, talk=talk_with_rows(keywords=None, preparation=[STRENGTHS])) as (app, pilot, file):
        await pilot.press("ctrl+n")
        assert "Mine styrker · højst 3" in on_screen(app)
        await pilot.press(*"Lytte", "tab", "5", "ctrl+n")
        assert "Kravene" in on_screen(app)
        await pilot.press("4", "down", "2", "ctrl+n", "ctrl+n", *"Regnskab", "tab", *"1. juni")
        await pilot.press(*["ctrl+n"] * 4)
        assert "Faglighed: I høj grad" in on_screen(app)
        assert "1. Bruger den: 5" in on_screen(app)
        await pilot.press("ctrl+q")
        assert kept(file).answer("krav", "hver/k2/grad").chosen == ("g2",)
        assert kept(file).note("styrker", "styrker/1/hvad") == "Lytte"
        assert kept(file).note("maal", "mine/1/hvad") == "Regnskab"


async def test_rows_are_typed_in_from_paper_by_their_whole_names(tmp_path: Path) -> None:
    talk = talk_with_rows(**(again(rows_source()) | {"keywords": None}))
    async with preparing(tmp_path, talk=talk) as (app, pilot, _):
        await app.screen.run_action("take_in")
        await at_rest(pilot)
        assert "1. Bruger den" in on_screen(app)
        await pilot.press(*"Lytte", "enter", "5")
        assert prepared(app).note("styrker", "styrker/1/hvad") == "Lytte"
        assert prepared(app).answer("styrker", "styrker/1/grad").chosen == ("5",)


def test_no_most_is_said_of_rows_where_the_form_only_has_so_many_lines() -> None:
    rows = Field.model_validate({"id": "maal", "answer": "rows", "most": 8, "fields": [{"id": "hvad"}]})
    assert str(RowsHead(rows).content) == "højst 8"
    assert not str(RowsHead(rows.altered(lines=4)).content)
