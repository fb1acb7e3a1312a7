"""Each kind of answer has its place: nothing is chosen until somebody chooses, and it can be taken back."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from datetime import date
from typing import Any

from textual.app import App, ComposeResult
from textual.pilot import Pilot

from mus_tui.model.values.answers import Answer
from mus_tui.model.values.fields import Field, Scale
from mus_tui.tui.kit.answers.answer_fields import AnswerFields
from mus_tui.tui.kit.answers.asked import Asked, options_of
from mus_tui.tui.kit.answers.built import Around
from mus_tui.tui.kit.answers.places import Suggestions
from tests.tui.rest import at_rest, drawn

GRADE = Scale.model_validate(
    {
        "id": "grad",
        "levels": [
            {"id": "lav", "label": "I ringe grad"},
            {"id": "nogen", "label": "I nogen grad", "text": "Halvdelen af tiden."},
            {"id": "hoej", "label": "I høj grad"},
        ],
        "not_relevant": "Ikke relevant",
    }
)
TEN = Scale.model_validate({"id": "ti", "least": 1, "most": 10, "ends": ["Slet ikke", "Fuldt ud"]})


class _Fields(App[None]):
    def __init__(self, asked: Sequence[Asked], *, read_only: bool = False) -> None:
        super().__init__()
        self.animation_level = "none"
        self.asked, self.around = asked, Around((GRADE, TEN), date(2026, 11, 22), read_only=read_only)
        self.changes = 0

    def compose(self) -> ComposeResult:
        yield AnswerFields(self._changed)

    def on_mount(self) -> None:
        self.fields.show(self.asked, self.around, anew=True)

    def get_css_variables(self) -> dict[str, str]:
        ours = ("quiet", "orient", "here", "line", "focus", "edge", "done")
        return {**super().get_css_variables(), **dict.fromkeys(ours, "#808080")}

    def _changed(self) -> None:
        self.changes += 1

    @property
    def fields(self) -> AnswerFields:
        return self.query_one(AnswerFields)

    @property
    def chosen(self) -> list[tuple[str, ...]]:
        return [answer.chosen for _, answer in self.fields.answered()]


@asynccontextmanager
async def fields(
    *asked: Asked, size: tuple[int, int] = (76, 24), read_only: bool = False
) -> AsyncIterator[tuple[_Fields, Pilot[None]]]:
    app = _Fields(asked, read_only=read_only)
    async with app.run_test(size=size) as pilot:
        await at_rest(pilot)
        yield app, pilot


def field(kind: str, name: str = "f", label: str = "Hvad siger du?", **more: Any) -> Asked:
    return Asked(Field.model_validate({"id": name, "label": label, "answer": kind, **more}), name, label=label)


CHOICES = [{"id": "ja", "label": "Ja"}, {"id": "nej", "label": "Nej"}, {"id": "ved-ikke", "label": "Ved ikke"}]


async def test_nothing_is_chosen_until_somebody_does_and_space_takes_it_back_where_enter_goes_on() -> None:
    async with fields(field("choice", "a", choices=CHOICES), field("choices", "b", choices=CHOICES)) as (app, pilot):
        assert app.chosen == [(), ()]
        await pilot.press("right")
        assert app.chosen == [(), ()]
        await pilot.press("enter")
        assert app.chosen == [("nej",), ()]
        await pilot.press("right", "space")
        assert app.chosen == [("ved-ikke",), ()]
        await pilot.press("space")
        assert app.chosen == [(), ()]
        await pilot.press("space", "enter", "enter", "end", "space")
        assert app.chosen == [("ved-ikke",), ("ja", "ved-ikke")]
        assert "[✓] Ja [ ] Nej [✓] Ved ikke" in " ".join(drawn(app).split())
        await pilot.press("space")
        assert app.chosen[1] == ("ja",)
        assert app.changes == 7


async def test_a_click_chooses_and_takes_back_also_where_the_choices_are_wrapped() -> None:
    long = [
        {"id": f"c{n}", "label": f"Et svar, der er så langt, at det fylder sin egen linje, nummer {n}"} for n in "12"
    ]
    async with fields(field("choice", choices=long), size=(40, 20)) as (app, pilot):
        lines = drawn(app).split("\n")
        assert "nummer 1" in drawn(app)
        assert "…" not in drawn(app)
        at = next(n for n, line in enumerate(lines) if "nummer 2" in line)
        for expected in (("c2",), ()):
            await pilot.click(offset=(lines[at].index("nummer"), at))
            assert app.chosen == [expected]


async def test_numbers_are_picked_by_their_digits_and_the_ends_stand_beside_them() -> None:
    async with fields(field("scale", scale="ti")) as (app, pilot):
        assert "Slet ikke" in drawn(app)
        assert "Fuldt ud" in drawn(app)
        await pilot.press("7")
        assert app.chosen == [("7",)]
        await pilot.press("1", "0")
        assert app.chosen == [("10",)]
        # A digit that is typed again means the same.
        await pilot.press("1", "left", "1")
        assert app.chosen == [("1",)]


async def test_a_level_with_a_name_is_picked_by_its_place_and_one_with_a_number_by_that() -> None:
    async with fields(field("scale", scale="grad"), field("text", "t")) as (app, pilot):
        await pilot.press("2")
        assert app.chosen == [("nogen",)]
    falling = Scale.model_validate(
        {
            "id": "fald",
            "levels": [{"id": f"n{n}", "label": f"{n} – {said}"} for n, said in ((3, "A"), (2, "B"), (1, "C"))],
        }
    )
    assert [each.number for each in options_of(field("scale", scale="fald").field, (falling,))] == ["3", "2", "1"]


async def test_a_word_has_one_line_beside_what_is_asked_and_enter_goes_on() -> None:
    async with fields(field("text", "a", "Stilling", lines=1), field("text", "b", "Enhed", lines=1)) as (app, pilot):
        await pilot.press(*"Smed", "enter", *"Hallen")
        assert [text for _, text in app.fields.written()] == ["Smed", "Hallen"]
        lines = drawn(app).split("\n")
        assert next(line for line in lines if "Stilling" in line).split() == ["Stilling", "Smed"]
        # What is longer than the form has room for is kept all the same.
        await pilot.press("ctrl+j", *"1")
        assert [text for _, text in app.fields.written()][1] == "Hallen\n1"


async def test_a_field_that_its_question_names_stands_there_without_a_line_for_its_name() -> None:
    async with fields(field("choice", "a", "", choices=CHOICES)) as (app, _):
        assert drawn(app).strip().startswith("○ Ja")


async def test_several_on_one_scale_are_a_grid_with_the_points_named_once_and_arrows_between_the_rows() -> None:
    items = [field("scale", f"i{n}", f"Det går godt med nummer {n}", scale="grad") for n in range(1, 13)]
    async with fields(*items, size=(76, 16)) as (app, pilot):
        assert drawn(app).count("I nogen grad") == 1
        await pilot.press("2", "down", "3", "down", "right", "space")
        assert app.chosen[:3] == [("nogen",), ("hoej",), ("not-relevant",)]
        # What the form says of a point stands below, whatever is scrolled away.
        await pilot.press(*["down"] * 9, "home", "right")
        assert "I nogen grad: Halvdelen af tiden." in drawn(app)
        assert "nummer 12" in drawn(app)
        await pilot.resize_terminal(120, 16)
        await at_rest(pilot)
        assert "Halvdelen" in drawn(app)


async def test_a_click_anywhere_in_the_column_of_a_point_chooses_it() -> None:
    items = [field("scale", f"i{n}", f"Punkt {n}", scale="grad") for n in (1, 2)]
    async with fields(*items) as (app, pilot):
        lines = drawn(app).split("\n")
        at = next(n for n, line in enumerate(lines) if "Punkt 2" in line)
        second = [n for n, sign in enumerate(lines[at]) if sign == "○"][1]
        await pilot.click(offset=(second + 1, at))
        assert app.chosen == [(), ("nogen",)]


async def test_a_day_is_echoed_in_words_and_a_name_is_written_or_picked() -> None:
    person = field("person", "hvem")._replace(suggestions=("Mette", "Jonas"))
    async with fields(field("date", "dag"), person) as (app, pilot):
        await pilot.press(*"1. marts")
        assert "mandag den 1. marts 2027" in " ".join(drawn(app).split())
        await pilot.press("tab", "tab", "right", "space")
        answers = dict(app.fields.answered())
        assert answers["dag"].date.written == "1. marts"
        assert answers["hvem"].text == "Jonas"


async def test_words_typed_where_there_is_no_room_for_them_go_to_the_field_they_are_at_and_not_to_the_first() -> None:
    person = field("person", "hvem")._replace(suggestions=("Mette", "Jonas"))
    asked = field("text", "foerst"), person, field("scale", "grad", scale="grad"), field("text", "hvorfor")
    async with fields(*asked) as (app, _):
        refs = {each.asked.ref: each for each in app.fields.places}
        assert app.fields.text_near(app.query_one(Suggestions)) is refs["hvem"]
        assert app.fields.text_near(refs["grad"]) is refs["hvorfor"]
        assert app.fields.text_near(None) is refs["foerst"]


async def test_what_was_prepared_is_marked_and_taken_over_by_one_press() -> None:
    ready = field("scale", scale="grad")._replace(prepared=Answer(chosen=("hoej",)))
    async with fields(ready, field("text", "ord")._replace(prepared=Answer(text="Godt"))) as (app, pilot):
        assert "◎ I høj grad" in drawn(app)
        assert app.chosen == [()]
        await pilot.click("TakePrepared")
        assert app.chosen == [("hoej",)]
        assert list(app.fields.written()) == [("ord", "Godt")]


async def test_an_answer_that_is_kept_back_stays_until_a_new_one_takes_its_place() -> None:
    kept = field("scale", scale="grad")._replace(answer=Answer(chosen=("hoej",)), kept="besvaret, dækket")
    async with fields(kept) as (app, pilot):
        assert "besvaret, dækket" in drawn(app)
        assert "●" not in drawn(app)
        assert list(app.fields.answered()) == []
        await pilot.press("space")
        assert app.chosen == [("lav",)]


async def test_what_can_only_be_read_takes_no_answer() -> None:
    async with fields(field("choice", choices=CHOICES), read_only=True) as (app, pilot):
        await pilot.press("space", "enter")
        await pilot.click(offset=(1, 2))
        assert app.chosen == [()]
        assert app.changes == 0
