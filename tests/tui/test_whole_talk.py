"""One whole talk in each way the shipped templates hold it: from the set-up to the exported plan, by keyboard alone."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual.widgets import Button

from mus_tui.model.rules.route import route
from mus_tui.storage.locations import find_locations
from mus_tui.storage.talk.talk_file import load_talk
from mus_tui.tui.app import MusApp
from mus_tui.tui.closing.closing import ClosingScreen
from mus_tui.tui.errand import NewTalk
from mus_tui.tui.plan.plan import PlanScreen
from mus_tui.tui.setup.people_fields import PeopleFields
from mus_tui.tui.talk.question import QuestionScreen
from tests.export.reading import plan_markdown
from tests.tui.at_table import desk_of, running
from tests.tui.first_screen import NOW, write
from tests.tui.rest import at_rest

EVERY_KIND = [
    ("herlev", "MUS", 5),
    ("gentofte", "MUS", 8),
    ("gentofte", "LUS", 13),
    ("gentofte", "GRUS", 5),
    ("herlev", "GRUS", 3),
    ("albertslund", "GRUS", 9),
    ("herlev", "KORTMUS", 3),
    ("albertslund", "LUS", 9),
    ("kk_buf", "MUS", 10),
]


@pytest.mark.parametrize(("template", "kind", "questions"), EVERY_KIND)
async def test_a_talk_is_held_from_set_up_to_plan(tmp_path: Path, template: str, kind: str, questions: int) -> None:
    app = MusApp(find_locations(str(tmp_path), {}), NewTalk(template, kind), clock=lambda: NOW)
    async with running(app, (80, 24)) as pilot:
        await at_rest(pilot)
        for name, field in zip(("Karen Mose", "Jonas Kær"), app.screen.query_one(PeopleFields).fields, strict=False):
            field.value = name
        await pilot.press("ctrl+n")
        desk = desk_of(app)
        walked = []
        for _ in route(desk.talk):
            await at_rest(pilot)
            if isinstance(app.screen, QuestionScreen):
                walked.append(app.screen.step.question)
                for pad in app.screen.pads():
                    if pad.display:
                        pad.text = f"om {app.screen.step.question}"
                if len(walked) == 1:
                    await pilot.press("f4")
                    await write(pilot, "Karen taler med driften, 1. feb")
                    await pilot.press("enter")
            if isinstance(app.screen, ClosingScreen):
                break
            await pilot.press("ctrl+n")
        assert len(walked) == questions == len(set(walked))
        assert all(desk.talk.authors_at(question) == ("",) for question in walked)
        assert {f"q-{question}" for question in walked} <= set(desk.talk.passed)
        assert [(row.goal, row.everyone_responsible) for row in desk.talk.agreements] == [
            ("Karen taler med driften", "Karen")
        ]
        assert desk.talk.agreements[0].due.written == "1. feb"
        assert desk.talk.agreements[0].question == walked[0]
        await pilot.press("1", "2")
        app.screen.query_one("#close", Button).press()
        await at_rest(pilot)
        if desk.talk.talk_kind.plan == "if_competence":
            # Asked outright, once; then it closes.
            await pilot.press("enter")
            app.screen.query_one("#close", Button).press()
            await at_rest(pilot)
        assert desk.talk.is_closed
        assert [stance.agrees for stance in desk.talk.closing.stances] == [True, True]
        await pilot.press("ctrl+t")
        assert isinstance(app.screen, PlanScreen)
        await pilot.press("ctrl+q")
    saved = load_talk(next((tmp_path / "talks").glob("*.json"))).talk
    assert saved == desk.talk
    written = plan_markdown(saved)
    assert "Karen taler med driften" in written
    assert "om " + walked[0] not in written


async def test_a_talk_in_free_order_goes_to_the_table_between_its_pieces(tmp_path: Path) -> None:
    app = MusApp(find_locations(str(tmp_path), {}), NewTalk("albertslund", "LUS"), clock=lambda: NOW)
    async with running(app, (80, 24)) as pilot:
        await at_rest(pilot)
        await pilot.press("ctrl+n")
        desk = desk_of(app)
        desk.put(desk.talk.altered(form="puslespil"))
        await pilot.press("ctrl+n", "ctrl+n")
        questions = [step.id for step in route(desk.talk) if step.kind == "question"]
        await pilot.press("right", "right", "enter")
        assert desk.position.step == questions[2]
        await pilot.press("ctrl+n")
        await pilot.press("enter")
        assert desk.position.step == questions[0]
        assert questions[2] in desk.talk.passed
        assert questions[0] not in desk.talk.passed
