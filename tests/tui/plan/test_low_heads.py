from __future__ import annotations

from pathlib import Path

from tests.tui.at_table import at_table, picture
from tests.tui.plan.test_table_looks import begun
from tests.tui.plan.test_writing import go_to


async def test_a_low_window_has_one_line_of_heading_over_its_cards_and_says_which_agreement_one_is_in(
    tmp_path: Path,
) -> None:
    talk = begun(tmp_path, "gentofte", "MUS")
    talk = talk.with_agreement(talk.new_agreement().altered(goal="Et til"))
    async with at_table(tmp_path, talk, "plan", (64, 20)) as (app, pilot):
        lines = picture(app).splitlines()
        at = next(n for n, line in enumerate(lines) if "Hvilke udviklingsmål" in line)
        assert "…" in lines[at]
        assert "aftale 1 af 2" in lines[at]
        assert "Et mål" in lines[at + 1]
        await go_to(app, pilot, "a2", "goal")
        assert "aftale 2 af 2" in picture(app).splitlines()[at]
        await pilot.press("ctrl+end")
        assert "ny aftale" in picture(app).splitlines()[at]
        await pilot.resize_terminal(80, 40)
        assert "der skal nås og hvordan disse" in picture(app)
        assert "ny aftale" not in picture(app)
