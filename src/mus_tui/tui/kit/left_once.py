"""A screen that is left once, and takes nothing else away as it goes."""

from __future__ import annotations

from typing import TypeVar

from textual.await_complete import AwaitComplete
from textual.screen import Screen

Answer = TypeVar("Answer")


class LeftOnce(Screen[Answer]):
    """Textual takes away whatever lies on top, and answers anew each time it is told to leave.

    A button that is pressed twice would close the screen below as well, or end the program.
    """

    _late: tuple[Answer | None] | None = None

    def dismiss(self, result: Answer | None = None) -> AwaitComplete:
        """Leave with an answer; covered by another screen it leaves when that has gone, and gone it stays gone."""
        if self.app.screen is self:
            return super().dismiss(result)
        if self in self.app.screen_stack:
            self._late = (result,)
        return AwaitComplete()

    def on_screen_resume(self) -> None:
        """Leave now, where it was to leave while something lay on top of it."""
        if self._late is not None:
            self.dismiss(self._late[0])
