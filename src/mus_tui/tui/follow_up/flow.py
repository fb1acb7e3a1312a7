"""Following up on the plan of a closed talk: from the start screen, or from the talk itself."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from mus_tui.errors import MusError
from mus_tui.storage.talk.talk_list import read_head
from mus_tui.tui.kit.title_bar import TitleBar

if TYPE_CHECKING:
    from mus_tui.tui.desk import Desk
    from mus_tui.tui.table import SittingApp


def follow_up_file(app: SittingApp, file: Path) -> None:
    """Follow up on the plan of the talk in a file; `MusError` where it cannot be read, or is not closed."""
    from mus_tui.model.rules.follow_up import can_be_reviewed

    head = read_head(file)
    if head and head.state == "open":
        raise MusError("follow_up_open", path=file)
    going_on = app.settings.last_talk

    def bring(desk: Desk) -> bool:
        if not can_be_reviewed(desk.talk):
            return False
        # The talk they are in the middle of is still the one to go on with.
        app.remember(last_talk=going_on)
        _review(app, desk, app.leave_talk)
        return True

    app.open_file(file, bring=bring)


def follow_up_here(app: SittingApp) -> None:
    """Follow up on the plan of the closed talk on the table, and come back to it."""
    desk = app.desk
    if desk and desk.talk.is_closed and not desk.only_read:
        _review(app, desk, lambda: _come_back(app, desk))


def _review(app: SittingApp, desk: Desk, leave: Callable[[], None]) -> None:
    from mus_tui.tui.follow_up.follow_up import ReviewScreen

    app.push_screen(ReviewScreen(desk, leave))


def _come_back(app: SittingApp, desk: Desk) -> None:
    app.pop_screen()
    desk.reviewing = False
    for bar in app.screen.query(TitleBar):
        bar.show_saved(desk.state, trouble=desk.in_trouble)
