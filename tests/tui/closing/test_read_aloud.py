from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from textual.widgets import Button, TextArea

from mus_tui.model.talk import Talk
from mus_tui.model.values.people import Participant
from mus_tui.model.values.plan import Action
from mus_tui.model.values.plan_date import PlanDate
from mus_tui.tui.closing.closing import ClosingScreen
from mus_tui.tui.closing.read_aloud import ReadAloudScreen
from mus_tui.tui.kit.note_pad import NotePad
from mus_tui.tui.plan.plan import PlanScreen
from tests.sample import sample_talk, sample_template
from tests.tui.at_table import at_table, desk_of, on_screen, until_gone, until_said
from tests.tui.rest import at_rest


def two_rows() -> Talk:
    talk = sample_talk()
    return talk.with_agreement(talk.new_agreement().altered(goal="Mette taler med driften"))


async def test_each_row_fills_the_screen_and_is_agreed_by_each_with_a_number_or_the_button_with_a_name(
    tmp_path: Path,
) -> None:
    async with at_table(tmp_path, two_rows(), "closing") as (app, pilot):
        assert "læst højt" not in on_screen(app)
        await pilot.press("f6")
        said = on_screen(app)
        assert "Aftale 1 af 2" in said
        assert "▸ ○ ○" in said
        assert "Mette taler med driften" not in said
        await pilot.press("1")
        assert desk_of(app).talk.agreement("a1").agreed == ("p1",)
        await pilot.click("#voice-1")
        assert desk_of(app).talk.agreement("a1").agreed == ("p1", "p2")
        await pilot.press("enter")
        assert "Mette taler med driften" in on_screen(app)
        await pilot.press("1", "2", "enter")
        assert isinstance(app.screen, ClosingScreen)
        app.screen.query_one("#rows-agreed").scroll_visible(animate=False)
        await at_rest(pilot)
        assert "Begge aftaler er læst højt og aftalt" in on_screen(app)


async def test_enter_agrees_for_nobody_and_the_keys_go_back_and_forth(tmp_path: Path) -> None:
    async with at_table(tmp_path, two_rows(), "closing") as (app, pilot):
        await pilot.press("f6", "enter")
        assert "Aftale 1 af 2" in on_screen(app)
        await pilot.press("right")
        assert "Aftale 2 af 2" in on_screen(app)
        await pilot.press("ctrl+b", "left")
        assert "Aftale 1 af 2" in on_screen(app)
        await pilot.press("ctrl+n", "ctrl+n")
        assert isinstance(app.screen, ClosingScreen)
        assert desk_of(app).talk == two_rows()


async def test_it_begins_at_the_first_row_that_is_not_agreed(tmp_path: Path) -> None:
    talk = two_rows()
    talk = talk.with_agreement(talk.agreement("a1").altered(agreed=("p1", "p2")))
    async with at_table(tmp_path, talk, "closing", (80, 50)) as (app, pilot):
        assert "1 af 2 aftaler er læst højt og aftalt" in on_screen(app)
        await pilot.press("f6")
        assert "Aftale 2 af 2" in on_screen(app)


@pytest.mark.parametrize("back", ["ctrl+t", "ctrl+n"])
async def test_an_agreement_is_put_right_in_the_plan_and_read_on_from_the_same_place(tmp_path: Path, back: str) -> None:
    async with at_table(tmp_path, two_rows(), "closing", (110, 40)) as (app, pilot):
        await pilot.press("f6", "1", "right", "1", "f2")
        assert isinstance(app.screen, PlanScreen)
        await until_said(pilot, "Mette taler med", "Til oplæsningen")
        await pilot.press(back)
        await until_said(pilot, "Aftale 2 af 2")
        assert desk_of(app).talk.agreement("a2").agreed == ("p1",)
        await pilot.press("f2", *" i maj")
        await until_said(pilot, "Jeres enig er taget af")
        await pilot.press(back)
        await until_said(pilot, "Aftale 2 af 2", "Mette taler med driften i maj", "[ ] Mette er enig")
        assert [row.agreed for row in desk_of(app).talk.agreements] == [("p1",), ()]
        await pilot.press("escape")
        assert isinstance(app.screen, ClosingScreen)
        await pilot.press("ctrl+t", "ctrl+t")
        assert isinstance(app.screen, ClosingScreen)


async def test_who_leaves_while_reading_aloud_comes_back_to_the_same_agreement(tmp_path: Path) -> None:
    async with at_table(tmp_path, two_rows(), "closing") as (app, pilot):
        await pilot.press("f6", "right")
        await until_said(pilot, "Aftale 2 af 2")
        assert app.table.talk and app.table.talk.kept
        file = app.table.talk.kept.path
        app.doors.leave()
        await until_said(pilot, "Ny samtale")
        app.doors.open(file)
        await until_said(pilot, "Aftale 2 af 2")


async def test_a_disagreement_is_written_beside_the_row_where_digits_are_typing(tmp_path: Path) -> None:
    async with at_table(tmp_path, sample_talk(), "closing") as (app, pilot):
        await pilot.press("f6")
        app.screen.query_one("#disagree", Button).press()
        await at_rest(pilot)
        await pilot.press("1", "enter", "2", "escape")
        row = desk_of(app).talk.agreement("a1")
        assert (row.disagreement, row.agreed) == ("1\n2", ())
        await pilot.press("f6")
        assert app.screen.query_one("NotePad", TextArea).text == "1\n2"
        assert app.screen.query_one(NotePad).display


async def test_a_group_agrees_as_one(tmp_path: Path) -> None:
    people = [Participant(id=f"p{n}", role="medarbejdere", name=name) for n, name in ((2, "JH"), (3, "AN"))]
    talk = Talk(
        id="gruppe",
        template=sample_template(),
        kind="GRUS",
        participants=(Participant(id="p1", role="leder", name="Mette"), *people),
        held=date(2026, 11, 22),
    )
    talk = talk.with_agreement(talk.new_agreement().altered(goal="Vi deler vagterne"))
    async with at_table(tmp_path, talk, "closing") as (app, pilot):
        await pilot.press("f6", "2")
        assert desk_of(app).talk.agreement("a1").agreed == ("p2", "p3")


@pytest.mark.parametrize("keys", [("backspace", "tab"), ("delete",), ("ctrl+delete",)])
async def test_an_agreement_that_is_taken_away_in_the_plan_leaves_the_reading(
    tmp_path: Path, keys: tuple[str, ...]
) -> None:
    talk = sample_talk().altered(agreements=())
    talk = talk.with_agreement(talk.new_agreement().altered(goal="X"))
    async with at_table(tmp_path, talk, "closing") as (app, pilot):
        await pilot.press("f6")
        assert isinstance(app.screen, ReadAloudScreen)
        await pilot.press("f2", *keys, "ctrl+t")
        assert isinstance(app.screen, ClosingScreen)
        assert not app.screen.query_one("#read-aloud").display


# The promise alone


@pytest.mark.parametrize("size", [(60, 20), (80, 24), (120, 40)])
async def test_the_promise_stands_alone_in_the_middle_with_who_and_when_below(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    day = PlanDate(written="1. marts", first=date(2027, 3, 1), last=date(2027, 3, 1))
    talk = sample_talk()
    talk = talk.with_agreement(
        talk.agreement("a1").altered(goal="Vi deler vagterne", deadline=day, responsible="Jonas", evaluation="I juni")
    )
    async with at_table(tmp_path, talk, "closing", size) as (app, pilot):
        await pilot.press("f6")
        await until_said(pilot, "Aftale 1 af 1", "Jonas · 1. marts 2027", "Hvordan kan vi se det? I juni")
        promise, row = app.screen.query_one("#promise"), app.screen.query_one("#row")
        assert promise.size.height == 1 and promise.outer_size.height == 3
        assert promise.region.y - row.region.y >= (size[1] - 20) // 4
        assert "Vi deler vagterne Jonas ·" in " ".join(on_screen(app).replace("▌", " ").split())


@pytest.mark.parametrize("size", [(60, 20), (120, 40)])
async def test_nothing_that_was_agreed_is_hidden_and_what_does_not_fit_is_said_to_go_on(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    talk = sample_talk()
    said = {name: f"Ord om {name}" for name in ("support", "follow_up", "evaluation", "relation", "in_use", "disclose")}
    acts = tuple(Action(what=f"Skridt {n}", responsible="Mette") for n in range(4))
    talk = talk.with_agreement(talk.agreement("a1").altered(actions=acts, responsible="", **said))
    async with at_table(tmp_path, talk, "closing", size) as (app, pilot):
        await pilot.press("f6")
        await until_said(pilot, "Aftale 1 af 1", "Mette")
        seen = on_screen(app)
        assert ("▾ mere" in seen) is (size[1] == 20)
        await pilot.press(*["pagedown"] * 4)
        await until_gone(pilot, "▾ mere")
        seen += on_screen(app)
        assert all(words in seen for words in (*said.values(), "4. Skridt 3 (Mette)"))


async def test_enter_on_a_mark_that_is_set_goes_on_and_takes_nothing_away(tmp_path: Path) -> None:
    async with at_table(tmp_path, two_rows(), "closing") as (app, pilot):
        await pilot.press("f6", "1")
        app.screen.query_one("#voice-0").focus()
        await at_rest(pilot)
        await pilot.press("enter")
        assert desk_of(app).talk.agreement("a1").agreed == ("p1",)
        assert app.focused is app.screen.query_one("#voice-1")
        await pilot.press("enter")
        assert desk_of(app).talk.agreement("a1").agreed == ("p1", "p2")
        app.screen.query_one("#voice-1").focus()
        await at_rest(pilot)
        await pilot.press("enter")
        await until_said(pilot, "Aftale 2 af 2", "✓ ▸ ○")
        assert desk_of(app).talk.agreement("a1").agreed == ("p1", "p2")


async def test_in_a_low_window_no_line_of_an_agreement_waits_below_while_others_are_empty(tmp_path: Path) -> None:
    talk = sample_talk()
    how = "Kursus i foråret, og hun øver sig på afdelingsmødet hver måned, med Bo som makker"
    row = talk.agreements[0].altered(
        actions=(Action(what=how),), evaluation="Hun holder selv oplægget i juni, uden støtte"
    )
    async with at_table(tmp_path, talk.with_agreement(row), "closing", (64, 20)) as (app, pilot):
        await pilot.press("f6")
        await until_said(pilot, "Jonas lærer at holde oplæg", "uden støtte")
        assert "▾ mere" not in on_screen(app)
