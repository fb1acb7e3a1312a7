"""A talk that somebody else has open: it is read meanwhile, and written in when they have left it."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING

from mus_tui.errors import MusError
from mus_tui.tui.keeping.flow.saved_words import moment
from mus_tui.tui.keeping.in_use import InUseScreen
from mus_tui.words import t

if TYPE_CHECKING:
    from mus_tui.storage.talk.talk_lock import Holder, TalkLock
    from mus_tui.tui.table import Table

LOOK_AGAIN_SECONDS = 5.0
"""How soon it is seen that they have left it."""


class Others:
    """Those who have the talk open; it is opened again when they have left it, or at once where that may be."""

    def __init__(self, table: Table, lock: TalkLock, holder: Holder, open_again: Callable[[bool], None]) -> None:
        """`open_again` is told whether to open it although somebody else still has it; it raises `MusError`."""
        self._table, self._lock, self._open_again = table, lock, open_again
        self._timer = table.host.set_interval(LOOK_AGAIN_SECONDS, self.look)
        who = holder.who or t("keeping.somebody")
        since = t("keeping.in_use_since", time=moment(holder.since, table.clock())) if holder.since else ""
        words = t("keeping.in_use_open", who=who, since=since)
        table.host.push_screen(InUseScreen(words, may_write=holder.elsewhere), self._answered)

    def look(self) -> None:
        """Take the talk over where they have left it, but never behind a dialog."""
        if not self._table.host.screen.is_modal and not self._lock.take(self._table.clock()):
            self._lock.release()
            self._take_over(False)

    def _answered(self, write: bool | None) -> None:
        if write:
            self._take_over(True)

    def _take_over(self, take_over: bool) -> None:
        with suppress(MusError):
            # Where it is gone or damaged, what is on the table can still be read.
            self._open_again(take_over)
            self._table.host.notify(t("keeping.in_use_yours_now"), markup=False)

    def stop(self) -> None:
        """Stop looking whether they have left it."""
        self._timer.stop()
