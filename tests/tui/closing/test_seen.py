"""The last step of a talk whose closing means that it has been seen."""

from __future__ import annotations

from pathlib import Path

from mus_tui.tui.closing.closing import ClosingScreen
from mus_tui.words import t
from tests.export.plan_copy.test_seen import READ, meeting, seen, signing
from tests.tui.at_table import at_table, desk_of, on_screen, until_said


async def test_each_says_that_they_have_seen_it_and_nobody_that_they_agree(tmp_path: Path) -> None:
    talk = meeting(seen(signatures=signing(text=READ))).with_closing(next_place="")
    async with at_table(tmp_path, talk, "closing", (120, 40)) as (app, pilot):
        await until_said(pilot, "Har I set det, der er skrevet?", "Mette har set det", "Ikke enig", READ)
        assert "○ I har ikke svaret på, om I har set det" in on_screen(app)
        assert "1–2 Set" in on_screen(app)
        assert "Læs aftalerne højt" not in on_screen(app)
        app.screen.query_one("#next-place").focus()
        await pilot.press(*"kl. 9")
        assert desk_of(app).talk.closing.next_place == "kl. 9"
        app.screen.query_one("#close").focus()
        assert isinstance(app.screen, ClosingScreen)
        help_said = t(f"screens.{app.screen.about}")
        assert "sig, om I har set det" in help_said
        assert "read_aloud" in app.screen.not_now
        await pilot.press("1")
        await until_said(pilot, "○ Jonas har ikke svaret på, om det er set")
        await pilot.press("2")
        await pilot.click("#close")
        await until_said(pilot, "✓ Mette har set det", "✓ Jonas har set det", "Næste samtale: 8. marts 2027 · kl. 9")
