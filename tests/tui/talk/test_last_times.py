"""What was answered the last times stands beside the same question, dated, and is unfolded whole with F6."""

from __future__ import annotations

from pathlib import Path

from mus_tui.model.rules.last_year import following
from mus_tui.model.talk import Talk
from tests.rounds import three_rounds
from tests.tui.at_table import at_table, on_screen, until_said
from tests.tui.first_screen import keep


def kept_rounds(home: Path) -> Talk:
    """Keep the two talks before in the folder of talks, and return the newest."""
    now, second, first = three_rounds()
    second = following(second.altered(previous=()), first, str(keep(home, first)))
    return following(now.altered(previous=()), second, str(keep(home, second)))


async def test_beside_a_field_stands_what_was_answered_the_last_times_and_f6_tells_all_of_it(tmp_path: Path) -> None:
    async with at_table(tmp_path, kept_rounds(tmp_path), "q-proeve", (100, 40)) as (app, pilot):
        await until_said(pilot, "Sidst: 2. mar. 2026 ●●●○○ 3 · 15. jan. 2026 ●●○○○ 2")
        await until_said(pilot, "Sidst: 2. mar. 2026 Det går bedre.", "Jonas – Sidst: 2. mar. 2026 ●●●○○ 3")
        said = on_screen(app)
        assert said.count("●●○○○") == 1
        assert "Det er nyt." not in said
        await pilot.press("f6")
        await until_said(pilot, "15. januar 2026 · MUS", "· Opgaver, Jonas: ●●○○○ 2", "· Med egne ord: Det er nyt.")
        await pilot.press("f6", "ctrl+n")
        await until_said(pilot, "▸ Sidste gang")
        assert "Det går bedre." not in on_screen(app)
        await pilot.press("f6")
        await until_said(pilot, "2. marts 2026 · MUS", "· Det går bedre.", "· Det er nyt.")
        await pilot.press("f6", "ctrl+n")
        await until_said(pilot, "Hvad bliver her?")
        assert "Sidste gang" not in on_screen(app) and "Tavskvast" not in on_screen(app)


async def test_where_the_earlier_talk_is_gone_nothing_stands_there(tmp_path: Path) -> None:
    now = kept_rounds(tmp_path)
    for file in (tmp_path / "talks").iterdir():
        file.unlink()
    async with at_table(tmp_path, now, "q-proeve", (64, 20)) as (app, pilot):
        await until_said(pilot, "Trivsel")
        assert "Sidst" not in on_screen(app).replace("Siden sidst", "")
