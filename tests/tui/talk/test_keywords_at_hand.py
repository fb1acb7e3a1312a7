"""The keywords are at hand at every question: the chosen ones beside it, all of them one key away, drawn or not."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual.content import Content
from textual.widgets import OptionList

from mus_tui.model.rules.keywords import revealed
from mus_tui.model.rules.route import questions_asked
from mus_tui.model.talk import Talk
from mus_tui.tui.talk.below_question.at_hand import AtHand, fitted
from tests.export.talks import begun
from tests.model.rules.test_individual import herlevs_group
from tests.tui.at_table import at_table, desk_of, on_screen, until_said
from tests.tui.rest import at_rest


def undrawn() -> Talk:
    return begun("albertslund", "LUS", ("leders-leder", "Karen Lund"), ("leder", "Mette Friis"))


def drawn() -> Talk:
    talk = undrawn().with_keywords("p1", ("Mod", "Roller", "Møder")).with_keywords("p2", ("Feedback",))
    return revealed(talk)


@pytest.mark.parametrize("talk", [undrawn(), drawn()], ids=["undrawn", "drawn"])
async def test_one_key_leads_to_all_of_them_and_any_of_them_is_marked_as_talked_about(
    tmp_path: Path, talk: Talk
) -> None:
    async with at_table(tmp_path, talk, "q-trives", (64, 20)) as (app, pilot):
        await pilot.press("ctrl+l")
        await at_rest(pilot)
        marks = app.screen.query_one("#marks", OptionList)
        said = " ".join(str(option.prompt) for option in marks.options)
        words = talk.template.keywords.words if talk.template.keywords else ()
        assert all(word in said for word in words)
        await pilot.press("end", "space")
        await at_rest(pilot)
        assert desk_of(app).talk.touched == ("Nærvær",)
        await pilot.press("ctrl+z")
        await at_rest(pilot)
        assert desk_of(app).talk.touched == ()


async def test_beside_a_question_stand_the_chosen_ones_or_else_all_and_the_key_to_them(tmp_path: Path) -> None:
    async with at_table(tmp_path, undrawn(), "q-trives", (120, 40)) as (app, pilot):
        await until_said(pilot, "Alle 33: Ctrl+L", "Beslutningskompetence", "Nærvær")
    async with at_table(tmp_path / "trukket", drawn(), "q-trives", (120, 40)) as (app, pilot):
        await until_said(pilot, "Alle 33: Ctrl+L", "○ Roller")
        assert "Motivation" not in on_screen(app)


@pytest.mark.parametrize("size", [(64, 20), (80, 24)])
async def test_without_a_column_the_words_themselves_stand_below_the_question(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    talk = drawn().with_keywords("p2", ("Feedback", "Motivation", "Nærvær")).with_touched("Mod")
    async with at_table(tmp_path, talk, "q-trives", size) as (app, pilot):
        few = ("○ Møder", "+2") if size == (64, 20) else ("○ Møder", "○ Roller", "○ Nærvær")
        await until_said(pilot, "Stikord ○ Motivation ✓ Mod ○ Feedback", *few)
        await pilot.click(AtHand)
        await until_said(pilot, "Jeres stikord")
        await pilot.press("escape", "ctrl+f")
        assert not app.screen.query_one(AtHand).display or "○ Motivation" not in on_screen(app)


async def test_what_a_group_may_take_up_stands_at_its_questions(tmp_path: Path) -> None:
    talk = herlevs_group().with_passed("opening")
    async with at_table(tmp_path, talk, questions_asked(talk)[0].id, (80, 24)) as (_, pilot):
        await until_said(pilot, "Kan drøftes ○ Kompetenceudvikling ✓ Arbejdsopgaver", "✓ Trivslen")


@pytest.mark.parametrize(
    ("width", "said"), [(40, "S  en  to  tre"), (12, "S  en  +2"), (13, "S  en  to  +1"), (3, "S …")]
)
def test_what_does_not_fit_in_a_line_is_counted_at_its_end(width: int, said: str) -> None:
    lines = fitted("S", [Content(each) for each in ("en", "to", "tre")], width, 1)
    assert [line.plain for line in lines] == [said] and lines[0].cell_length <= width


async def test_what_was_picked_and_not_shown_is_told_by_nothing_at_a_question(tmp_path: Path) -> None:
    talk = drawn().altered(keywords_shown=False)
    async with at_table(tmp_path, talk, "q-trives", (120, 40)) as (app, pilot):
        await until_said(pilot, "Beslutningskompetence")
        assert "○ Roller" not in on_screen(app)
        await pilot.press("ctrl+l")
        await at_rest(pilot)
        said = [str(option.prompt) for option in app.screen.query_one("#marks", OptionList).options]
        assert not any("Karen" in line or "Mette" in line for line in said)
