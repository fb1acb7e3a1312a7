"""Whatever people and templates write is shown as text: nothing in it is run, on any screen."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from textual.events import Paste
from textual.pilot import Pilot
from textual.widgets import Input

from mus_tui.model.rules.rewording import reword
from mus_tui.model.rules.route import route
from mus_tui.model.talk import Talk
from mus_tui.model.values.last_year import PreviousPlan
from mus_tui.model.values.letters import VISIBLE_SIGN
from mus_tui.model.values.plan import Action
from mus_tui.model.values.plan_date import PlanDate
from mus_tui.model.values.template import Template
from mus_tui.tui.app import MusApp
from mus_tui.tui.plan.plan_lines import PlanLines
from tests.sample import sample_source
from tests.tui.at_table import at_table, desk_of, picture
from tests.tui.first_screen import keep
from tests.tui.people import two_people
from tests.tui.rest import at_rest

HOSTILE = "[/] [b]fed[/b] [@click=app.quit]q[/] [a=' [x] \x1b]0;titel\x07 \u202evendt $primary {klamme}"
SHOWN = "[@click=app.quit]"
WORDS = {"text", "title", "label", "hint", "intent", "note", "short", "name", "date_label", "prompts_label"}


def hostile(value: Any, key: str = "") -> Any:
    if isinstance(value, dict):
        return {name: hostile(inside, name) for name, inside in value.items()}
    if isinstance(value, list):
        return [hostile(inside, key) for inside in value]
    return f"{HOSTILE} {value}" if key in {*WORDS, "prompts", "words"} and isinstance(value, str) else value


def hostile_talk() -> Talk:
    source = {**hostile(sample_source()), "prompts_label": HOSTILE}
    talk = two_people(Template.model_validate(source), "MUS")
    people = tuple(person.altered(name=f"{HOSTILE} {person.name}") for person in talk.participants)
    talk = talk.altered(participants=people, place=HOSTILE)
    for step in route(talk):
        if step.question:
            talk = talk.with_note(step.question, HOSTILE)
    assert talk.template.keywords is not None
    when = PlanDate(written=HOSTILE)
    row = talk.new_agreement("hverdag").altered(
        goal=HOSTILE, actions=(Action(what=HOSTILE, responsible=HOSTILE),), support=HOSTILE, start=when, deadline=when,
        responsible=HOSTILE, follow_up=HOSTILE, evaluation=HOSTILE, relation=HOSTILE, disclose=HOSTILE,
    )  # fmt: skip
    old = PreviousPlan(talk="x", name=HOSTILE, kind="MUS", held=talk.held, form=talk.template.plan, agreements=(row,))
    return (
        talk.with_agreement(row)
        .with_keywords("p1", talk.template.keywords.words[:2])
        .with_topic("trivsel-emne", "put_aside", HOSTILE)
        .with_own_question(HOSTILE, "trivsel", "hverdag", "p1")
        .with_stance("p1", False, HOSTILE)
        .altered(previous=(old,))
    )


def seen(app: MusApp) -> str:
    return picture(app)


async def look(app: MusApp, pilot: Pilot[None], *keys: str) -> None:
    await pilot.press(*keys)
    await at_rest(pilot)
    text = seen(app)
    assert not set(text) & set("\x1b\x07\u202e"), f"control characters after {keys} on {app.screen}"


@pytest.mark.parametrize("size", [(64, 20), (120, 40)])
async def test_hostile_text_is_literal_on_every_screen_and_dialog(tmp_path: Path, size: tuple[int, int]) -> None:
    talk = hostile_talk()
    assert VISIBLE_SIGN in talk.place
    async with at_table(tmp_path, talk, size=size) as (app, pilot):
        kinds = set()
        for step in route(desk_of(app).talk):
            app.doors.go(step.id)
            await look(app, pilot)
            assert SHOWN in seen(app) or "[/]" in seen(app), f"not shown at {step.id}"
            if step.kind not in kinds:
                kinds.add(step.kind)
                await look_at_dialogs(app, pilot, step.kind)
        app.doors.leave()
        await look(app, pilot)
        await look(app, pilot, "f")
        await look(app, pilot, "escape", "s")
        assert app.is_running


@pytest.mark.parametrize("size", [(64, 20), (120, 40)])
async def test_hostile_text_is_literal_in_a_preparation_and_where_it_is_revealed(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    field = {"id": "mulig", "label": "Nævn", "hint": "Hvad", "suggestions": [HOSTILE]}
    told = {"id": "foer", "at": "preparation", "title": "Før", "text": "Læs"}
    source = hostile({**sample_source(), "preparation": [field], "guidance": [told]})
    talk = hostile_talk().altered(template=Template.model_validate(source))
    file = keep(tmp_path, reword(talk, "hverdag", HOSTILE))
    async with at_table(tmp_path, size=size) as (app, pilot):
        await look(app, pilot, "p")
        await look(app, pilot, "enter")
        await look(app, pilot, "escape")
        app.doors.prepare(file, "p1")
        await look(app, pilot)
        for page in range(9):
            assert SHOWN in seen(app) or "[/]" in seen(app), f"not shown on page {page}"
            if page == 3:
                for dialog in ("ctrl+e", "ctrl+w"):
                    await look(app, pilot, dialog)
                    app.screen.post_message(Paste(HOSTILE))
                    await look(app, pilot, "escape")
                await look(app, pilot, "f7", "f6")
                await look(app, pilot, "f6", "ctrl+g")
                await look(app, pilot, "escape")
            app.screen.post_message(Paste(HOSTILE))
            await look(app, pilot, "ctrl+n")
        assert app.table.preparation is not None
        app.table.preparation.desk.put(app.table.preparation.desk.preparation.with_everything_shared())
        app.doors.open(file)
        await look(app, pilot, "ctrl+d")
        await look(app, pilot, "escape", "t")
        app.doors.go("q-hverdag")
        await look(app, pilot, "ctrl+d")
        assert SHOWN in seen(app) or "[/]" in seen(app)


async def look_at_dialogs(app: MusApp, pilot: Pilot[None], kind: str) -> None:
    dialogs = ("f4", "f1") if kind != "question" else ("ctrl+g", "ctrl+l", "f1", "f4", "ctrl+p", "ctrl+e", "ctrl+o")
    for dialog in dialogs:
        await look(app, pilot, dialog)
        await look(app, pilot, "escape")
    if kind == "question":
        await look(app, pilot, "f6")
        await look(app, pilot, "f6", "f7", "f3", "f3")
    if kind == "plan":
        await look(app, pilot, "enter")
        await look(app, pilot, "escape")


async def test_what_is_pasted_is_cleaned_before_any_field_shows_it(tmp_path: Path) -> None:
    async with at_table(tmp_path, two_people(Template.model_validate(sample_source())), "q-hverdag") as (app, pilot):
        app.post_message(Paste("før\x1b]52;c;aGVq\x07 efter\u202e"))
        await at_rest(pilot)
        assert desk_of(app).talk.note("hverdag") == f"før{VISIBLE_SIGN}]52;c;aGVq{VISIBLE_SIGN} efter{VISIBLE_SIGN}"
        await pilot.press("f4")
        app.post_message(Paste("ring\x1b[2J til Karen"))
        await at_rest(pilot)
        assert app.screen.query_one(Input).value == f"ring{VISIBLE_SIGN}[2J til Karen"


async def test_a_row_of_a_million_letters_is_shown_so_far_and_kept_whole(tmp_path: Path) -> None:
    talk = two_people(Template.model_validate(sample_source()))
    talk = talk.with_agreement(talk.new_agreement().altered(goal="x" * 1_000_000))
    async with at_table(tmp_path, talk, "plan") as (app, _):
        assert app.screen.query_one("#rows", PlanLines).laid.height < 250
        assert len(desk_of(app).talk.agreements[0].goal) == 1_000_000
