"""What was agreed at a question stands below its note; what there is no room for is counted."""

from __future__ import annotations

from pathlib import Path

import pytest

from mus_tui.model.talk import Talk
from tests.sample import sample_talk
from tests.tui.at_table import at_table, on_screen


def talk_with(agreements: int) -> Talk:
    """Return a talk in which so many agreements were made at one question."""
    talk = sample_talk().altered(agreements=())
    for n in range(1, agreements + 1):
        talk = talk.with_agreement(talk.new_agreement("laere").altered(goal=f"Aftalen {n}"))
    return talk


@pytest.mark.parametrize(("agreements", "words"), [(4, "… og 1 til i planen"), (5, "… og 2 til i planen")])
async def test_the_agreements_that_are_not_shown_are_counted(tmp_path: Path, agreements: int, words: str) -> None:
    async with at_table(tmp_path, talk_with(agreements), "q-laere") as (app, _):
        said = on_screen(app)
        assert words in said
        assert f"Aftalen {agreements}" in said


async def test_where_all_are_shown_nothing_is_counted(tmp_path: Path) -> None:
    async with at_table(tmp_path, talk_with(3), "q-laere") as (app, _):
        assert "Aftalen 1" in on_screen(app)
        assert "til i planen" not in on_screen(app)
