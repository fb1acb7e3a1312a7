"""The line of an agreement: who is meant is asked, several lines become several, and Esc agrees and loses nothing."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual.events import Paste
from textual.pilot import Pilot
from textual.widgets import Button, Input

from mus_tui.model.talk import Talk
from mus_tui.model.values.people import Participant
from mus_tui.tui.app import MusApp
from mus_tui.tui.kit.typed.agreement_reading import AgreementReading, at_a_glance
from tests.export.talks import begun
from tests.sample import sample_talk
from tests.tui.at_table import NOW, at_table, desk_of, on_screen, until_gone, until_said
from tests.tui.rest import at_rest

LINES = "- Mette bestiller bogen, 1. marts\r\n- Jonas læser den,\r\n  og Mette spørger\n\nHold et møde\tbegge\tuge 9\n"
SIZES = [(60, 20), (80, 24), (120, 40)]


TWO = sample_talk().altered(agreements=())


def group() -> Talk:
    names = ("Mette Friis", "Mette Holm", "Kim Lund")
    people = (
        Participant(id=f"p{n}", role="medarbejdere" if n > 1 else "leder", name=name) for n, name in enumerate(names, 1)
    )
    return TWO.altered(kind="GRUS", participants=tuple(people))


def agreed(app: MusApp) -> list[tuple[str, str, str]]:
    return [(row.goal, row.everyone_responsible, row.deadline.written) for row in desk_of(app).talk.agreements]


def write(app: MusApp, words: str) -> None:
    app.screen.query_one(Input).value = words


async def paste(app: MusApp, pilot: Pilot[None], text: str) -> None:
    app.post_message(Paste(text))
    await at_rest(pilot)


@pytest.mark.parametrize("size", SIZES)
async def test_who_jeg_is_is_asked_and_answered_with_one_key(tmp_path: Path, size: tuple[int, int]) -> None:
    async with at_table(tmp_path, TWO, "q-hverdag", size) as (app, pilot):
        await pilot.press("f4")
        write(app, "Jeg bestiller bogen, 1. marts")
        await until_said(pilot, "«Jeg» kan være Mette eller Jonas")
        await pilot.press("enter")
        await until_said(pilot, "Hvem er «Jeg»?", "1 Mette", "2 Jonas", "3 en anden")
        await pilot.press("2")
        assert agreed(app) == [("Jeg bestiller bogen", "Jonas", "1. marts")]
        await until_gone(pilot, "Hvem er", "Hvem: ")


async def test_the_day_it_is_followed_up_on_has_its_own_line_where_the_plan_asks_for_it(tmp_path: Path) -> None:
    talk = begun("albertslund", "LUS", ("leders-leder", "Karen Lund"), ("leder", "Mette Friis"))
    async with at_table(tmp_path, talk, "q-trives") as (app, pilot):
        await pilot.press("f4")
        write(app, "Mette tager trivslen op, 1. april")
        await until_said(pilot, "Hvornår følges der op: – (slut med «, følges op 1. juni»)")
        # The form has another field «Hvem», which stays empty.
        assert "Hvem har ansvar: Mette" in on_screen(app) and "Hvem: " not in on_screen(app)
        write(app, "Mette tager trivslen op, 1. april, følges op 1. juni")
        await until_said(pilot, "Hvad: Mette tager trivslen op", "Hvornår følges der op: mandag den 1. juni 2026")
        await pilot.press("enter")
        (row,) = desk_of(app).talk.agreements
        assert (row.goal, row.deadline.written, row.follow_up_on.written) == (
            "Mette tager trivslen op", "1. april", "1. juni",
        )  # fmt: skip
        reading = AgreementReading(desk_of(app))
        said = at_a_glance(reading.read("Mette tager trivslen op, følges op 1. juni"), NOW.date()).plain
        assert said.endswith("følges op mandag den 1. juni 2026")
        said = at_a_glance(reading.read("Mette tager trivslen op, følges op når vi ses"), NOW.date()).plain
        assert "følges op når vi ses · Uden en bestemt dag." in said
        # Of two days none is taken, and it is said wherever lines are taken one after the other.
        two = reading.read("Mette holder møde den 3. februar og igen den 10. marts")
        assert at_a_glance(two, NOW.date()).plain.endswith("Mette · (flere datoer: slut med fx «Frist: 1. marts»)")


async def test_which_of_two_with_one_first_name_is_asked_and_esc_goes_back_to_the_line(tmp_path: Path) -> None:
    async with at_table(tmp_path, group(), "q-hverdag") as (app, pilot):
        await pilot.press("f4")
        write(app, "Mette bestiller bogen")
        await pilot.press("enter")
        await until_said(pilot, "Hvem er «Mette»?", "1 Mette F.", "2 Mette H.")
        await pilot.press("escape")
        assert app.screen.query_one(Input).value == "Mette bestiller bogen"
        await pilot.press("enter", "down", "enter")
        assert agreed(app) == [("Mette bestiller bogen", "Mette H.", "")]


async def test_somebody_else_of_that_name_is_written_as_it_stands(tmp_path: Path) -> None:
    async with at_table(tmp_path, group(), "q-hverdag") as (app, pilot):
        await pilot.press("f4")
        write(app, "Mette bestiller bogen")
        await pilot.press("enter", "3")
        assert agreed(app) == [("Mette bestiller bogen", "Mette", "")]


async def test_a_click_answers_who_is_meant(tmp_path: Path) -> None:
    async with at_table(tmp_path, TWO, "q-hverdag") as (app, pilot):
        await pilot.press("f4")
        write(app, "Jeg bestiller bogen")
        await at_rest(pilot)
        await pilot.click("#keep")
        await until_said(pilot, "Hvem er «Jeg»?")
        await pilot.click("#meant-0")
        assert agreed(app) == [("Jeg bestiller bogen", "Mette", "")]


@pytest.mark.parametrize("size", SIZES)
async def test_several_lines_become_several_agreements_after_a_look_at_them(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    async with at_table(tmp_path, TWO, "q-hverdag", size) as (app, pilot):
        await pilot.press("f4")
        await paste(app, pilot, LINES)
        await until_said(pilot, "Her er 3.", "Mette bestiller bogen", "Mette · mandag den 1. marts 2027")
        assert agreed(app) == []
        await pilot.press("enter")
        assert agreed(app) == [
            ("Mette bestiller bogen", "Mette", "1. marts"),
            ("Jonas læser den, og Mette spørger", "", ""),
            ("Hold et møde", "begge", "uge 9"),
        ]
        await pilot.press("escape")
        desk_of(app).undo()
        assert agreed(app) == []


async def test_whoever_is_meant_by_a_word_in_several_lines_is_asked_once(tmp_path: Path) -> None:
    async with at_table(tmp_path, TWO, "q-hverdag") as (app, pilot):
        await pilot.press("f4")
        await paste(app, pilot, "Jeg bestiller bogen\nJeg læser den\nJonas retter den")
        await pilot.press("enter")
        await until_said(pilot, "Hvem er «Jeg»?")
        await pilot.press("1")
        assert [who for _, who, _ in agreed(app)] == ["Mette", "Mette", "Jonas"]


async def test_several_lines_can_be_one_and_go_on_from_what_stands_there(tmp_path: Path) -> None:
    async with at_table(tmp_path, TWO, "q-hverdag") as (app, pilot):
        await pilot.press("f4")
        write(app, "Husk: ")
        await pilot.press("end")
        await paste(app, pilot, "Mette ringer\nJonas skriver")
        await until_said(pilot, "Her er 2.")
        await pilot.click("#no")
        assert app.screen.query_one(Input).value == "Husk: Mette ringer Jonas skriver"


async def test_a_sentence_that_was_broken_is_put_together_and_that_is_said(tmp_path: Path) -> None:
    async with at_table(tmp_path, TWO, "q-hverdag") as (app, pilot):
        await pilot.press("f4")
        await paste(app, pilot, "Mette bestiller bogen\nog deler den ud, 1. marts")
        await until_said(pilot, "Linjerne er sat sammen til én.", "Hvad: Mette bestiller bogen og deler den ud")
        assert agreed(app) == [("Mette bestiller bogen og deler den ud", "Mette", "1. marts")]


async def test_a_long_text_is_no_list_of_agreements(tmp_path: Path) -> None:
    async with at_table(tmp_path, TWO, "q-hverdag") as (app, pilot):
        await pilot.press("f4")
        await paste(app, pilot, "\n".join(f"Mette gør {n}" for n in range(60)))
        await until_said(pilot, "Linjerne er sat sammen til én.")
        assert app.screen.query_one(Input).value.endswith("Mette gør 59")
        assert "Her er" not in on_screen(app)


@pytest.mark.parametrize("size", [(60, 20), (80, 24)])
async def test_a_long_list_that_was_pasted_scrolls_between_its_title_and_its_answers(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    async with at_table(tmp_path, TWO, "q-hverdag", size) as (app, pilot):
        await pilot.press("f4")
        lines = "\n".join(f"- Mette bestiller bog nummer {n} hos boghandleren, 1. marts" for n in range(30))
        await paste(app, pilot, lines)
        await until_said(pilot, "Her er 30", "bog nummer 0", "Enter skriver dem ned")
        for button in app.screen.query(Button):
            assert app.screen.region.contains_region(button.region), button.id
        for _ in range(20):
            await pilot.press("pagedown")
        await until_said(pilot, "Her er 30", "bog nummer 29", "Enter skriver dem ned")
        await pilot.press("enter")
        assert len(agreed(app)) == 30
