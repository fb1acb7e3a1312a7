"""A talk that somebody else has open: it is read meanwhile, and written in when they have left it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from mus_tui.errors import MusError
from mus_tui.tui.keeping.flow.saved_words import moment
from mus_tui.words import t

if TYPE_CHECKING:
    from mus_tui.storage.talk.talk_lock import Holder, TalkLock
    from mus_tui.tui.table import SittingApp

LOOK_AGAIN_SECONDS = 5.0
"""How soon it is seen that they have left it."""


class Waiting:
    """Waits for a talk that others have open."""

    def __init__(self, app: SittingApp, file: Path, lock: TalkLock, holder: Holder) -> None:
        self._app, self._file, self._lock = app, file, lock
        self._timer = app.set_interval(LOOK_AGAIN_SECONDS, self.look)
        self._tell(holder)

    def _tell(self, holder: Holder) -> None:
        from mus_tui.tui.keeping.in_use import InUseScreen

        who = holder.who or t("app.somebody")
        since = t("in_use.since", time=moment(holder.since, self._app.clock())) if holder.since else ""
        take_over = self.take_over if holder.elsewhere else None
        self._app.push_screen(InUseScreen(t("in_use.open", who=who, since=since), take_over))

    def look(self) -> None:
        """Take the talk over where they have left it, but never behind a dialog."""
        if self._app.screen.is_modal or self._lock.take(self._app.clock()):
            return
        self._lock.release()
        self.take_over(whoever_has_it=False)

    def take_over(self, *, whoever_has_it: bool = True) -> None:
        """Open the talk to write in, where they are in it now."""
        desk = self._app.desk
        step = desk.position.step if desk else "opening"
        try:
            self._app.open_file(self._file, at=step, whoever_has_it=whoever_has_it)
        except MusError:
            # It is gone or damaged: what is on the table can still be read.
            return
        self._app.notify(t("in_use.yours_now"), markup=False)

    def stop(self) -> None:
        """Wait no more."""
        self._timer.stop()
