"""A form is answered in the talk: in common, or each for themselves and then side by side."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from mus_tui.model.talk import Talk
from mus_tui.model.values.answers import Answer
from mus_tui.model.values.people import Participant
from mus_tui.model.values.position import Position
from mus_tui.model.values.preparation import Preparation
from mus_tui.model.values.template import Template
from mus_tui.tui.app import MusApp
from mus_tui.tui.talk.question import QuestionScreen
from tests.form_with_fields import answered, prepared, talk_with_fields
from tests.sample import sample_source, sample_talk
from tests.tui.at_table import NOW, at_table, desk_of, on_screen
from tests.tui.rest import at_rest, drawn


def group() -> Talk:
    """The form with a leader and two others round the table."""
    people = (("p1", "leder", "Mette Friis"), ("p2", "medarbejdere", "Jonas Holm"), ("p3", "medarbejdere", "Ida Lund"))
    return talk_with_fields().altered(
        kind="GRUS", participants=tuple(Participant(id=who, role=role, name=name) for who, role, name in people)
    )


def chosen(app: MusApp, question: str, who: str, field: str) -> tuple[str, ...]:
    return desk_of(app).talk.answer(question, who, field).chosen


class Shared:
    """What lies beside the talk: what somebody has shared."""

    def __init__(self, preparations: Sequence[Preparation]) -> None:
        self._preparations = preparations

    def shared(self) -> Sequence[Preparation]:
        return self._preparations

    def earlier(self, _: Talk) -> dict[str, Talk]:
        return {}

    def rounds(self, _: Talk) -> Sequence[Talk]:
        return ()

    def of_the_same(self, _: Talk) -> None:
        return None


async def test_what_each_answers_for_themselves_stands_side_by_side_in_common_and_is_undone_by_itself(
    tmp_path: Path,
) -> None:
    talk = answered(talk_with_fields(), "p1", "3").with_note("skema", "Travlt", "p2", "ord")
    async with at_table(tmp_path, talk, "q-skema") as (app, pilot):
        assert "Mette ●●●○○ I nogen grad" in on_screen(app)
        assert "Jonas –" in on_screen(app)
        # It can be read by the keys: the first of what scrolls has them.
        await pilot.press("end")
        assert "Jonas Travlt" in on_screen(app)
        await pilot.press("f7", "f7")
        assert "ses af alle, kan med i kopien" in on_screen(app)
        await pilot.press("4", "down", "5")
        assert chosen(app, "skema", "p2", "item1") == ("g4",)
        assert desk_of(app).position == Position(step="q-skema", author="p2", field="item2")
        await pilot.press("ctrl+z")
        said = next(iter(app._notifications)).message
        assert said.startswith("Fortrudt: svaret ved «Hvordan har du det på arbejdet?»")
        assert (chosen(app, "skema", "p2", "item1"), chosen(app, "skema", "p2", "item2")) == (("g4",), ())
        await pilot.press("ctrl+y", "f7")
        assert chosen(app, "skema", "p2", "item2") == ("g5",)
        assert "Jonas ●●●●○ I høj grad" in on_screen(app)
        assert desk_of(app).talk.note("skema", "p2", "ord") == "Travlt"


async def test_a_question_to_one_of_them_opens_where_they_answer_and_a_closed_talk_shows_all(tmp_path: Path) -> None:
    source = sample_source() | {"format": 2}
    asked = [
        {"id": "ja", "label": "Enig?", "answer": "choice", "choices": [{"id": "a", "label": "Ja"}], "roles": ["leder"]}
    ]
    source["perspectives"][0]["questions"][0]["notes"] = asked
    talk = sample_talk().altered(template=Template.model_validate(source), notes=())
    async with at_table(tmp_path, talk, "opening") as (app, pilot):
        app.doors.go("q-hverdag")
        await at_rest(pilot)
        await pilot.press("space")
        assert chosen(app, "hverdag", "p1", "ja") == ("a",)
        app.doors.go("q-samarbejde")
        await at_rest(pilot)
        assert desk_of(app).position.author == ""
    closed = talk.with_answer("hverdag", Answer(chosen=("a",)), "p1", "ja").closed(NOW)
    async with at_table(tmp_path / "closed", closed, "q-hverdag") as (app, _):
        assert "Mette Ja" in on_screen(app)


async def test_every_kind_of_answer_is_in_the_talk_at_once_and_what_is_for_one_role_is_marked(tmp_path: Path) -> None:
    async with at_table(tmp_path, talk_with_fields(), "q-blandet", (100, 60)) as (app, pilot):
        await pilot.press("right", "space", "tab", "space", "tab", "space", "tab", "7", "tab", *"uge 43", "tab", *"Ida")
        talk = desk_of(app).talk
        said = {note.field: (note.text, note.chosen, note.date.written) for note in talk.notes}
        assert said == {
            "vej": ("", ("leder",), ""),
            "emner": ("", ("tal",), ""),
            "kan": ("", ("ny",), ""),
            "lyst": ("", ("7",), ""),
            "start": ("", (), "uge 43"),
            "mentor": ("Ida", (), ""),
        }
        assert "Hvor parat er medarbejderen? · til Leder" in on_screen(app)
        # What is the form's is written where the letters meet no other text.
        await pilot.press("f7")
        assert "Hvor parat er medarbejderen?" in on_screen(app)
        assert "Hvad frister mest?" not in on_screen(app)
        assert "Andet, vi har talt om · egen note" in on_screen(app)
        await pilot.press("right", "space", "f7")
        assert "Hvor parat" not in on_screen(app)
        await pilot.press("f7")
        assert "Mette ●●○ Rutineret" in on_screen(app)
        # A question of notes alone is as it was.
        await pilot.press("ctrl+n", "x")
        assert desk_of(app).talk.note("siden-sidst") == "x"


async def test_a_shared_answer_from_the_preparation_stands_there_until_it_is_answered_and_can_be_taken_over(
    tmp_path: Path,
) -> None:
    talk = talk_with_fields()
    async with at_table(tmp_path, talk, "q-skema") as (app, pilot):
        desk_of(app).beside = Shared([prepared(talk, "p2", "45")])
        assert isinstance(app.screen, QuestionScreen)
        app.screen.talk_changed()
        await at_rest(pilot)
        assert "Jonas ●●●●○ I høj grad (fra forberedelsen)" in on_screen(app)
        await pilot.press("f7", "f7")
        assert "◎ Brug de 2 svar fra forberedelsen" in on_screen(app)
        await pilot.press("2")
        assert "◎ Brug" in on_screen(app)
        await pilot.click("TakePrepared")
        assert (chosen(app, "skema", "p2", "item1"), chosen(app, "skema", "p2", "item2")) == (("g2",), ("g5",))
        await pilot.press("f7")
        assert "fra forberedelsen" not in on_screen(app)
        await pilot.press("ctrl+d")
        assert "Jeg er glad for at gå" in on_screen(app)
        assert "●●●●○ I høj grad" in on_screen(app)


async def test_in_a_group_nobodys_answer_stands_with_their_name_nor_when_they_come_back_to_it(tmp_path: Path) -> None:
    talk = answered(answered(group(), "p2", "4"), "p3", "2").with_note("skema", "Hemmeligt", "p3", "ord")
    async with at_table(tmp_path, talk, "q-skema", (100, 40)) as (app, pilot):
        assert "●●○○○ I ringe grad ●●●●○ I høj grad" in on_screen(app)
        desk_of(app).beside = Shared([prepared(talk, "p1", "5")])
        await pilot.press("f7")
        # What the leader prepared is not shown under their name either.
        assert "forberedelsen" not in on_screen(app)
        await pilot.press("f7", "f7")
        assert "dækket" in on_screen(app)
        (row,) = [line for line in drawn(app).split("\n") if "Jeg er glad" in line]
        assert "●" not in row
        assert "besvaret" in row
        assert "Hemmeligt" not in on_screen(app)
        await pilot.press("f7", "f7", "f7", "f7")
        assert chosen(app, "skema", "p3", "item1") == ("g2",)
        assert desk_of(app).talk.note("skema", "p3", "ord") == "Hemmeligt"
        await pilot.press("5", "f7")
        assert chosen(app, "skema", "p3", "item1") == ("g5",)


async def test_in_a_closed_talk_the_answers_are_read_and_the_place_is_found_again(tmp_path: Path) -> None:
    talk = answered(talk_with_fields(), "p1", "3").with_answer("blandet", Answer(chosen=("bliv",)), "", "vej")
    async with at_table(tmp_path, talk.closed(NOW), "q-blandet", (64, 20)) as (app, pilot):
        assert "● Jeg bliver, hvor jeg er" in on_screen(app)
        await pilot.press("space", "tab", "space", "1")
        assert desk_of(app).talk.notes == talk.notes


async def test_the_end_reminds_of_what_the_form_asks_for_and_leads_there(tmp_path: Path) -> None:
    async with at_table(tmp_path, talk_with_fields(), "closing", (100, 40)) as (app, pilot):
        assert "«Hvad frister mest?» er ikke besvaret endnu" in on_screen(app)
        await pilot.press("down", "enter", "space")
        assert chosen(app, "blandet", "", "vej") == ("faglig",)


async def test_a_blank_beside_a_choice_is_a_line_of_its_own_under_the_choices(tmp_path: Path) -> None:
    choices = [{"id": "a", "label": "Sidemand"}, {"id": "b", "label": "Andet", "text": True}]
    source = sample_source() | {"format": 2}
    asked = source["perspectives"][0]["questions"][0]
    asked["notes"] = [{"id": "vej", "label": "Hvordan", "answer": "choice", "choices": choices}]
    talk = sample_talk().altered(template=Template.model_validate(source))
    async with at_table(tmp_path, talk, f"q-{asked['id']}") as (app, pilot):
        await pilot.press("right", "space", "tab", *"Ophold")
        said = {note.field: (note.text, note.chosen) for note in desk_of(app).talk.notes if note.field}
        assert (said["vej"], said["vej/b"]) == (("", ("b",)), ("Ophold", ()))
