"""The talk that follows another: the same people, and its plan to follow up."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mus_tui.tui.app import MusApp
    from mus_tui.tui.widgets.cupboard import TalkSummary


def set_up_after(app: MusApp, before: TalkSummary) -> None:
    """Show the set-up of the talk that follows another; `MusError` where that one cannot be read."""
    from mus_tui.storage.talk_file import load_talk
    from mus_tui.tui.screens.setup import SetupScreen
    from mus_tui.tui.screens.setup_draft import set_up_after

    today = app.clock().date()
    begun = set_up_after(before, load_talk(before.file).talk, today)
    app.push_screen(SetupScreen(app.cupboard, today, begun=begun))
