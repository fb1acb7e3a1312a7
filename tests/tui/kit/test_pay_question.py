"""An agreement that speaks of pay with an amount is asked about once, where the template has a word on it (E28)."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual import events
from textual.pilot import Pilot

from mus_tui.model.talk import Talk
from mus_tui.tui.kit.agreements.pay_question import amount_of_pay
from mus_tui.tui.kit.keys.seen_first import SeenFirst
from mus_tui.tui.plan.plan import PlanScreen
from mus_tui.tui.talk.who_is_meant import WhoIsMeantScreen
from tests.sample import sample_talk
from tests.tui.at_table import at_table, desk_of, on_screen, until_gone, until_said

NOTE = "Her kan ikke finde en egentlig lønforhandling sted."
ASKED = "Lønnen hæves med 2.000 kr om måneden"


def talk(note: str = NOTE) -> Talk:
    sample = sample_talk()
    plan = sample.template.plan.altered(pay_note=note)
    return sample.altered(template=sample.template.altered(plan=plan), agreements=())


async def type_line(pilot: Pilot[None], words: str) -> None:
    """Write an agreement in one line, and agree to it."""
    await pilot.press("f4")
    await until_said(pilot, "Ny aftale")
    pilot.app.screen.query_one("Input").value = words  # type: ignore[attr-defined]
    await pilot.press("enter")


@pytest.mark.parametrize("size", [(64, 20), (120, 40)])
async def test_a_line_is_asked_about_with_the_sources_words_and_kept_once_it_is_fine(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    async with at_table(tmp_path, talk(), "q-hverdag", size) as (app, pilot):
        await type_line(pilot, ASKED)
        await until_said(pilot, "Handler aftalen om løn?", NOTE, "«2.000 kr»", "Det er i orden", "Ret linjen")
        await pilot.press("enter")
        await until_gone(pilot, "Handler aftalen om løn?")
        (row,) = desk_of(app).talk.agreements
        assert row.goal == ASKED
        assert desk_of(app).talk.pay_settled == (row.id,)
        await pilot.press("ctrl+t")
        await until_said(pilot, "Lønnen hæves")
        assert "Handler aftalen om løn?" not in on_screen(app)


async def test_a_second_enter_of_the_same_hand_answers_no_question_unseen(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(SeenFirst, "UNSEEN_SECONDS", 3600.0)
    meant: list[str | None] = []
    async with at_table(tmp_path, talk(), "q-hverdag") as (app, pilot):
        await type_line(pilot, ASKED)
        await until_said(pilot, "Handler aftalen om løn?")
        await pilot.press("enter", "enter")
        assert "Handler aftalen om løn?" in on_screen(app)
        assert desk_of(app).talk.pay_settled == ()
        # Once somebody can have read it, Enter answers.
        monkeypatch.setattr(SeenFirst, "UNSEEN_SECONDS", 0.0)
        await pilot.press("enter")
        await until_gone(pilot, "Handler aftalen om løn?")
        assert len(desk_of(app).talk.pay_settled) == 1
        # As little is it said unseen who was meant.
        monkeypatch.setattr(SeenFirst, "UNSEEN_SECONDS", 3600.0)
        app.push_screen(WhoIsMeantScreen("lederen", ("Mette", "Jonas"), "Lederen taler med driften"), meant.append)
        await pilot.press("enter", "enter")
        assert meant == []
        monkeypatch.setattr(SeenFirst, "UNSEEN_SECONDS", 0.0)
        await pilot.press("down", "enter")
        assert meant == ["Jonas"]


async def test_esc_goes_back_to_the_line_and_it_is_put_right(tmp_path: Path) -> None:
    async with at_table(tmp_path, talk(), "q-hverdag") as (app, pilot):
        await type_line(pilot, ASKED)
        await until_said(pilot, "Handler aftalen om løn?")
        await pilot.press("escape")
        await until_said(pilot, "Ny aftale", ASKED)
        app.screen.query_one("Input").value = "Mette taler med HR"  # type: ignore[attr-defined]
        await pilot.press("enter")
        await until_gone(pilot, "Ny aftale")
        assert [row.goal for row in desk_of(app).talk.agreements] == ["Mette taler med HR"]
        assert desk_of(app).talk.pay_settled == ()


@pytest.mark.parametrize(("note", "words"), [(NOTE, "Jonas tager et kursus til 5.000 kr"), ("", ASKED)])
async def test_a_course_is_not_asked_about_nor_anything_where_the_template_says_nothing(
    tmp_path: Path, note: str, words: str
) -> None:
    async with at_table(tmp_path, talk(note), "q-hverdag") as (app, pilot):
        await type_line(pilot, words)
        await until_gone(pilot, "Ny aftale")
        assert len(desk_of(app).talk.agreements) == 1


async def test_a_cell_of_the_plan_is_asked_about_when_it_is_left_and_never_again(tmp_path: Path) -> None:
    async with at_table(tmp_path, talk(), "plan") as (app, pilot):
        await pilot.press("enter")
        assert isinstance(app.screen, PlanScreen)
        app.screen.table.editor.text = ASKED
        await pilot.press("enter")
        await until_said(pilot, "Handler aftalen om løn?")
        await pilot.press("escape")
        await until_gone(pilot, "Handler aftalen om løn?")
        # Left as it is, it is not asked about once more in this sitting at the plan.
        await pilot.press("enter", "down", "up")
        assert "Handler aftalen om løn?" not in on_screen(app)
        assert [row.goal for row in desk_of(app).talk.agreements] == [ASKED]


async def test_going_on_from_the_plan_asks_first_and_goes_on_when_it_is_fine(tmp_path: Path) -> None:
    async with at_table(tmp_path, talk(), "plan") as (app, pilot):
        await pilot.press("enter")
        assert isinstance(app.screen, PlanScreen)
        app.screen.table.editor.text = ASKED
        await pilot.press("ctrl+n")
        await until_said(pilot, "Handler aftalen om løn?")
        await pilot.press("enter")
        await until_gone(pilot, "Handler aftalen om løn?")
        assert desk_of(app).position.step == "closing"
        assert len(desk_of(app).talk.pay_settled) == 1


def test_a_row_is_asked_about_until_they_have_answered_and_never_in_a_closed_talk() -> None:
    before = talk()
    now = before.with_agreement(before.new_agreement().altered(goal=ASKED))
    row = now.agreements[0]
    assert amount_of_pay(now, row) == "2.000 kr"
    assert amount_of_pay(now.altered(pay_settled=(row.id,)), row) == ""
    assert amount_of_pay(talk("").with_agreement(row), row) == ""


async def test_several_lines_are_asked_about_one_by_one_and_none_is_lost_where_one_is_not_fine(tmp_path: Path) -> None:
    async with at_table(tmp_path, talk(), "q-hverdag") as (app, pilot):
        await pilot.press("f4")
        await until_said(pilot, "Ny aftale")
        app.screen.post_message(events.Paste(f"Mette taler med HR\n{ASKED}\n"))
        await until_said(pilot, "Flere aftaler på én gang?")
        await pilot.press("enter")
        await until_said(pilot, "Handler aftalen om løn?")
        await pilot.press("escape")
        await until_said(pilot, "Ny aftale", "Mette taler med HR")
        assert ASKED in app.screen.query_one("Input").value  # type: ignore[attr-defined]
