from __future__ import annotations

import sys
from pathlib import Path

import pytest

from mus_tui.model.rules.plan.places import Place
from mus_tui.model.values.plan import Action
from mus_tui.model.values.plan_date import NO_DATE
from mus_tui.model.values.position import Position
from mus_tui.storage.talk.talk_file import load_talk, save_talk
from mus_tui.tui.kit.note_pad import NotePad
from mus_tui.tui.plan.below.field_actions import ActionPair
from mus_tui.tui.plan.below.field_below import FieldBelow
from tests.model.rules.test_individual import GROUP, talk_of
from tests.tui.a_plan import CARDS, GRADES, OWN, row, talk_with_own_fields, talk_with_plan
from tests.tui.at_table import NOW, on_screen, until_said
from tests.tui.plan.at_plan import at_plan
from tests.tui.plan.test_writing import click, go_to, rows, table

SUPPORT = [
    {"text": "Støtte", "fields": [{"id": "support"}]},
    {"text": "Slags", "fields": CARDS["headings"][0]["fields"][1:]},
]


async def test_actions_open_below_each_with_its_owner_and_what_is_typed_goes_on_in_the_last(tmp_path: Path) -> None:
    talk = talk_with_plan(row(1, "Mål", actions=(Action(what="Møde"),)), **CARDS)
    async with at_plan(tmp_path, talk, "plan", (80, 40)) as (app, pilot):
        await pilot.press("tab", "tab", *" med Bo", "tab", *"Karen", "enter", "enter", *"Oplæg", "tab", "down")
        assert [(each.what, each.responsible) for each in rows(app)[0].actions] == [
            ("Møde med Bo", "Karen"),
            ("Oplæg", "Karen"),
        ]
        await pilot.press("escape")
        assert not app.screen.query_one(FieldBelow).is_open
        assert table(app).place == Place("a1", "actions")
        assert "2. Oplæg (Karen)" in on_screen(app)


async def test_an_agreement_for_all_of_a_group_that_becomes_the_business_of_one_says_so_at_once(tmp_path: Path) -> None:
    talk = talk_of("herlev", "GRUS", *GROUP).agree("Rydde op i depotet", "alle", NO_DATE, None, None)
    async with at_plan(tmp_path, talk, "plan", (80, 40)) as (app, pilot):
        await go_to(app, pilot, "a1", "actions")
        await pilot.press("enter", "tab", "ctrl+a", *"Carla Holm")
        assert "Aftalen er nu kun for Carla." in on_screen(app)
        await pilot.press("escape")
        assert "Aftalen er nu kun for Carla." in on_screen(app)
        await pilot.press("enter", "tab", "ctrl+a", *"Bo Ravn", "escape")
        assert "Carla er ikke længere med i aftalen." in on_screen(app)
        await pilot.press("ctrl+z")
        assert "Bo er ikke længere med i aftalen." in on_screen(app)


async def test_enter_goes_on_from_an_action_and_a_line_with_nothing_on_it_is_none(tmp_path: Path) -> None:
    async with at_plan(tmp_path, talk_with_plan(row(1, "Mål"), **CARDS), "plan", (80, 40)) as (app, pilot):
        await pilot.press("tab", "tab", "enter")
        await until_said(pilot, "Enter Næste felt", "Ctrl+J Ny linje")
        await pilot.press("ctrl+j", "space", "escape")
        assert rows(app)[0].actions == ()
        await pilot.press("enter", "ctrl+home", *"Møde", "ctrl+j", *"med Bo", "enter", *"Karen", "enter")
        await until_said(pilot, "Enter + endnu en handling")
        await pilot.press("enter", "enter")
        assert not app.screen.query_one(FieldBelow).is_open, "nothing stands in the last one: the list ends there"
        assert [(each.what.rstrip(), each.responsible) for each in rows(app)[0].actions] == [("Møde\nmed Bo", "Karen")]
        assert table(app).place == Place("a1", "responsible")
        await pilot.press("enter", *" og Bo", "enter")
        assert rows(app)[0].actions[0].responsible == "Karen og Bo"
        assert table(app).place == Place("a1", "disclose")


async def test_words_typed_where_one_more_action_is_added_are_that_action_and_nobody_is_replaced(
    tmp_path: Path,
) -> None:
    async with at_plan(tmp_path, talk_with_plan(row(1, "Mål"), **CARDS), "plan", (80, 40)) as (app, pilot):
        await pilot.press("tab", "tab", "enter", *"Møde", "enter", *"Karen", "enter")
        await until_said(pilot, "Enter + endnu en handling")
        await pilot.press(*"Ring til dem", "enter", *"Bo", "enter")
        assert [(each.what, each.responsible) for each in rows(app)[0].actions] == [
            ("Møde", "Karen"),
            ("Ring til dem", "Bo"),
        ]


async def test_ways_are_offered_with_down_and_picked_with_enter_and_undo_takes_the_field_back_at_once(
    tmp_path: Path,
) -> None:
    async with at_plan(tmp_path, talk_with_plan(row(1, "Mål"), **CARDS), "plan", (80, 40)) as (app, pilot):
        await pilot.press("tab", "tab", *"Snak", "f6", "down", "enter", *" mere", "escape")
        assert rows(app)[0].actions == (Action(what="Snak\nSparring mere"),)
        await pilot.press("enter", "f6", "escape")
        assert app.screen.query_one(FieldBelow).is_open
        assert isinstance(app.focused, NotePad)
        await pilot.press("escape", "ctrl+z")
        assert rows(app)[0].actions == ()


@pytest.mark.parametrize("size", [(64, 20), (120, 40)])
async def test_choices_are_ticked_and_one_that_only_another_form_knows_stays(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    talk = talk_with_plan(row(1, "Mål", category=("faglige", "andet")), **CARDS)
    async with at_plan(tmp_path, talk, "plan", size) as (app, pilot):
        await pilot.press("tab", "enter", "right", "space", "tab")
        assert rows(app)[0].category == ("faglige", "sociale", "andet")
        assert table(app).place == Place("a1", "actions")
        await click(app, pilot, "a1", "category")
        await click(app, pilot, "a1", "category")
        await pilot.click("#category-0")
        assert rows(app)[0].category == ("sociale", "andet")
        await click(app, pilot, "a1", "goal")
        assert not app.screen.query_one(FieldBelow).is_open


async def test_a_choice_in_the_empty_row_begins_an_agreement(tmp_path: Path) -> None:
    async with at_plan(tmp_path, talk_with_plan(**CARDS), "plan", (80, 40)) as (app, pilot):
        await pilot.press("tab", "enter", "space", "escape")
        assert [each.category for each in rows(app)] == [("faglige",)]
        assert table(app).place == Place("a1", "category")


async def test_consent_is_asked_in_its_own_cell_and_naming_somebody_else_asks_anew(tmp_path: Path) -> None:
    async with at_plan(tmp_path, talk_with_plan(row(1, "Mål", support="Bo")), "plan", (120, 40)) as (app, pilot):
        assert "mangler et ja eller nej" in on_screen(app)
        await go_to(app, pilot, "a1", "+consent")
        await pilot.press("enter")
        assert "Er Jonas med på, at andre inddrages?" in on_screen(app)
        await pilot.press("space", "escape")
        assert rows(app)[0].support_agreed is True
        await pilot.press("shift+tab", *" og Ea", "enter")
        assert (rows(app)[0].support, rows(app)[0].support_agreed) == ("Bo og Ea", None)


@pytest.mark.parametrize("size", [(64, 20), (120, 40)])
async def test_enter_chooses_and_goes_on_and_never_takes_an_answer_away(tmp_path: Path, size: tuple[int, int]) -> None:
    talk = talk_with_own_fields(row(1, "Mål", support="Bo"), headings=[*OWN["headings"], *SUPPORT])
    async with at_plan(tmp_path, talk, "plan", size) as (app, pilot):
        await go_to(app, pilot, "a1", "+consent")
        await pilot.press("enter")
        await until_said(pilot, "Enter Vælg, og gå videre")
        await pilot.press("enter")
        assert rows(app)[0].support_agreed is True
        assert table(app).place == Place("a1", "category")
        assert not app.screen.query_one(FieldBelow).is_open
        await go_to(app, pilot, "a1", "+consent")
        await pilot.press("enter")
        await until_said(pilot, "Enter Næste felt", "Mellemrum Tag af")
        await pilot.press("enter")
        assert (rows(app)[0].support_agreed, table(app).place) == (True, Place("a1", "category"))
        await pilot.press("enter", "space", "right", "enter", "shift+tab", "shift+tab", "tab", "tab", "enter", "enter")
        assert rows(app)[0].category == ("faglige", "sociale")
        await go_to(app, pilot, "a1", "svaert")
        await pilot.press(
            "enter", "right", "space", "enter", "shift+tab", "enter", "enter", "shift+tab", "enter", "space"
        )
        assert rows(app)[0].answer_in("svaert").chosen == ()
        assert app.screen.query_one(FieldBelow).is_open


@pytest.mark.parametrize(("sign", "agreed"), [("j", True), ("N", False)])
async def test_a_yes_or_no_is_one_letter_and_never_text_among_the_names(
    tmp_path: Path, sign: str, agreed: bool
) -> None:
    async with at_plan(tmp_path, talk_with_plan(row(1, "Mål", support="Bo")), "plan", (120, 40)) as (app, pilot):
        await go_to(app, pilot, "a1", "+consent")
        await pilot.press("enter", sign, sign)
        assert (rows(app)[0].support, rows(app)[0].support_agreed) == ("Bo", agreed)
        await pilot.press("enter")
        assert rows(app)[0].support_agreed is agreed


async def test_a_digit_chooses_and_a_number_of_several_digits_too(tmp_path: Path) -> None:
    scales = [GRADES, {"id": "tal", "least": -2, "most": 12}]
    asked = {"id": "tal", "answer": "scale", "label": "Tal", "scale": "tal"}
    talk = talk_with_own_fields(
        row(1, "Mål"), headings=[*OWN["headings"], {"text": "Tal", "fields": [asked]}], scales=scales
    )
    async with at_plan(tmp_path, talk, "plan", (120, 40)) as (app, pilot):
        for typed, chosen in (("2", ("svaert",)), ("2", ("svaert",)), ("1", ("let",))):
            await go_to(app, pilot, "a1", "svaert")
            await pilot.press("enter", typed, "enter")
            assert rows(app)[0].answer_in("svaert").chosen == chosen
        for typed, chosen in (("12", ("12",)), ("-2", ("minus-2",)), ("0", ("0",)), ("7", ("7",))):
            await go_to(app, pilot, "a1", "tal")
            await pilot.press("enter", *("minus" if each == "-" else each for each in typed), "enter")
            assert rows(app)[0].answer_in("tal").chosen == chosen


async def test_enter_goes_on_in_a_pane_that_asks_for_several_things(tmp_path: Path) -> None:
    talk = talk_with_plan(row(1, "Mål", perspective="trivsel", disclose="Kun målet"), per_perspective=True)
    async with at_plan(tmp_path, talk, "plan", (80, 40)) as (app, pilot):
        await pilot.click("#more")
        await pilot.press("right", "enter")
        assert rows(app)[0].perspective == "udvikling"
        assert isinstance(app.focused, NotePad)
        await until_said(pilot, "Enter Næste felt", "Ctrl+J Ny linje")


async def test_more_about_an_agreement_is_where_it_belongs_and_what_may_be_passed_on(tmp_path: Path) -> None:
    talk = talk_with_plan(row(1, "Mål", perspective="trivsel"), per_perspective=True)
    async with at_plan(tmp_path, talk, "plan", (80, 40)) as (app, pilot):
        await pilot.click("#more")
        await pilot.click("#perspective-1")
        assert rows(app)[0].perspective == "udvikling"
        await pilot.press("escape", "ctrl+z")
        assert rows(app)[0].perspective == "trivsel"


async def test_one_more_action_is_not_made_while_the_last_is_empty(tmp_path: Path) -> None:
    async with at_plan(tmp_path, talk_with_plan(row(1, "Mål"), **CARDS), "plan", (80, 40)) as (app, pilot):
        await pilot.press("tab", "tab", "enter")
        await pilot.click("#add-action")
        await pilot.click("#add-action")
        assert sum(pair.display for pair in app.screen.query(ActionPair)) == 1


async def test_what_may_be_passed_on_says_what_silence_means_and_is_written_below(tmp_path: Path) -> None:
    async with at_plan(tmp_path, talk_with_plan(row(1, "Mål")), "plan", (80, 40)) as (app, pilot):
        await pilot.click("#more")
        await pilot.click("#confidence-unfold")
        assert "Står her intet, må intet gives videre." in on_screen(app)
        await pilot.press(*"Kun målet", "escape")
        assert rows(app)[0].disclose == "Kun målet"


async def test_ctrl_delete_in_an_action_takes_a_word_and_not_the_agreement(tmp_path: Path) -> None:
    talk = talk_with_plan(row(1, "Mål", actions=(Action(what="et to"),)), **CARDS)
    async with at_plan(tmp_path, talk, "plan", (80, 40)) as (app, pilot):
        await pilot.press("tab", "tab", "enter", "ctrl+home", "ctrl+delete", "ctrl+down")
        assert [each.what for each in rows(app)[0].actions] == [" to"]


async def test_tab_goes_past_the_ways_to_pick_from_to_the_next_field(tmp_path: Path) -> None:
    async with at_plan(tmp_path, talk_with_plan(row(1, "Mål"), **CARDS), "plan", (80, 40)) as (app, pilot):
        await pilot.press("tab", "tab", *"Snak", "tab", *"Mette", "tab", "tab")
        assert not app.screen.query_one(FieldBelow).is_open
        assert [(each.what, each.responsible) for each in rows(app)[0].actions] == [("Snak", "Mette")]
        assert table(app).place.field not in {"goal", "actions"}


@pytest.mark.skipif(sys.platform == "win32", reason="pseudo-terminals are POSIX")
def test_what_is_typed_around_the_keys_of_the_table_lands_in_its_own_cell(tmp_path: Path) -> None:
    from tests.tui.terminal import Terminal

    file = tmp_path / "2026-11-22-mus-abc.json"
    save_talk(file, talk_with_plan(**CARDS).with_passed("opening"), Position(step="plan"), NOW)
    terminal = Terminal(["open", str(file)], tmp_path)
    terminal.wait_for("Skriv den første aftale")
    tab, enter, ways, leave, back = "\t", "\r", "\x1b[17~", "\x11", "\x1b[Z"
    actions = f"Møde{tab}Karen{enter}{enter}To{ways}{enter} mere{tab}Jonas{tab * 3}"
    terminal.type_while_it_stalls(f"Mål{enter}{tab}{actions}Intet{back * 4} her{leave}")
    assert terminal.wait_for_end() == 0
    only = load_talk(file).talk.agreements[0]
    assert (only.goal, only.disclose) == ("Mål her", "Intet")
    assert [(each.what, each.responsible) for each in only.actions] == [
        ("Møde", "Karen"),
        ("To\nJobrotation mere", "Jonas"),
    ]
