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
    from mus_tui.tui.doors import Doors
    from mus_tui.tui.table import Table


def follow_up_file(table: Table, doors: Doors, file: Path) -> None:
    """Follow up on the plan of the talk in a file; `MusError` where it cannot be read, or is not closed."""
    from mus_tui.model.rules.follow_up import can_be_followed_up
    from mus_tui.tui.keeping.flow.laying import open_talk

    head = read_head(file)
    if head and head.state == "open":
        raise MusError("follow_up_open", path=file)
    going_on = table.memory.settings.last_talk

    def bring(desk: Desk) -> bool:
        if not can_be_followed_up(desk.talk):
            return False
        # The talk they are in the middle of is still the one to go on with.
        table.memory.remember(last_talk=going_on)
        _follow_up(table, doors, desk, doors.leave)
        return True

    open_talk(table, doors, file, bring=bring)


def follow_up_here(table: Table, doors: Doors) -> None:
    """Follow up on the plan of the closed talk on the table, and come back to it."""
    table.commit()
    desk = table.talk.desk if table.talk else None
    if desk and desk.talk.is_closed and not desk.only_read:
        _follow_up(table, doors, desk, lambda: _come_back(table, desk))


def afterwards(table: Table, doors: Doors) -> None:
    """Fill in what the form of the closed talk on the table asks afterwards, and come back to it."""
    from mus_tui.model.rules.answering.afterwards import filled_in_later
    from mus_tui.tui.follow_up.afterwards import AfterwardsScreen

    table.commit()
    desk = table.talk.desk if table.talk else None
    if desk and desk.talk.is_closed and not desk.only_read and filled_in_later(desk.talk):
        table.host.push_screen(AfterwardsScreen(desk, doors, lambda: _come_back(table, desk)))


def _follow_up(table: Table, doors: Doors, desk: Desk, leave: Callable[[], None]) -> None:
    from mus_tui.tui.follow_up.follow_up import FollowUpScreen

    table.host.push_screen(FollowUpScreen(desk, doors, leave))


def _come_back(table: Table, desk: Desk) -> None:
    from mus_tui.tui.talk.talk_screen import TalkScreen

    table.host.pop_screen()
    desk.following_up = False
    if isinstance(table.host.screen, TalkScreen):
        table.host.screen.talk_changed()
    for bar in table.host.screen.query(TitleBar):
        bar.show_saved(desk.state, trouble=desk.in_trouble)
