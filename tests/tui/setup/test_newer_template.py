"""A talk goes over to its template as it is now, once they have seen what is different and say so."""

from __future__ import annotations

from pathlib import Path

import pytest

from mus_tui.model.values.template import Template
from mus_tui.tui.app import MusApp
from mus_tui.tui.setup.newer_template import NewerTemplateScreen
from tests.sample import sample_source, sample_talk, sample_template
from tests.tui.at_table import at_table, desk_of, until_said
from tests.tui.rest import at_rest
from tests.tui.setup.test_setup import with_sample

TALK = sample_talk().altered(template=sample_template())


def rewritten(home: Path, title: str) -> None:
    """Put the sample with another title among the user's own templates."""
    with_sample(home, template=sample_template().altered(title=title))


def go_over(app: MusApp) -> None:
    app.doors.newer_template()


def asks_to_choose() -> Template:
    """The sample, where the first question is answered by choosing."""
    source = sample_source() | {"format": 2, "title": "Samtaler som nu"}
    choices = [{"id": "godt", "label": "Det går godt"}, {"id": "skidt", "label": "Det går skidt"}]
    fields = [{"id": "gang", "label": "Hvordan går det", "answer": "choice", "choices": choices}]
    source["perspectives"][0]["questions"][0]["notes"] = fields
    return Template.model_validate(source)


async def test_they_see_what_is_different_and_go_over_to_it_and_answer_what_it_asks_now(tmp_path: Path) -> None:
    with_sample(tmp_path, template=asks_to_choose())
    async with at_table(tmp_path, TALK, "q-hverdag") as (app, pilot):
        go_over(app)
        await until_said(pilot, "Før: ")
        assert isinstance(app.screen, NewerTemplateScreen)
        await pilot.click("#go-over")
        assert desk_of(app).talk.template.title == "Samtaler som nu"
        assert desk_of(app).position.step == "q-hverdag"
        await until_said(pilot, "Det går skidt")
        await pilot.press("down", "space")
        assert desk_of(app).talk.answer("hverdag", "", "gang").chosen == ("skidt",)


@pytest.mark.parametrize("key", ["escape", "tab,enter"])
async def test_nothing_is_done_unless_they_say_so(tmp_path: Path, key: str) -> None:
    rewritten(tmp_path, "Samtaler som nu")
    async with at_table(tmp_path, TALK, "q-hverdag") as (app, pilot):
        go_over(app)
        await until_said(pilot, "Før: ")
        await pilot.press(*key.split(","))
        assert not isinstance(app.screen, NewerTemplateScreen)
        assert desk_of(app).talk.template == sample_template()


@pytest.mark.parametrize(
    ("title", "said"), [(sample_template().title, "Skabelonen er den samme"), (None, "Der er ingen skabelon med id'et")]
)
async def test_where_there_is_nothing_to_go_over_to_it_is_said(tmp_path: Path, title: str | None, said: str) -> None:
    if title:
        rewritten(tmp_path, title)
    async with at_table(tmp_path, TALK, "q-hverdag") as (app, pilot):
        go_over(app)
        await at_rest(pilot)
        (notice,) = app._notifications
        assert notice.message.startswith(said)
