"""Ending after an error of our own, without a traceback full of private words.

Textual's own way prints one with what people typed in it. A screen that is half composed when the app ends
misses the rest of itself, which is no error of ours. Private there: `_handle_exception`, `_return_code`, `_exception`,
`_exception_event`, `_exit` and `_close_messages_no_wait`.
"""

from __future__ import annotations

from textual.app import App
from textual.css.query import NoMatches
from textual.widget import MountError


class PlainEnding(App[None]):
    """An app that saves what there is and says what happened in plain words."""

    def broke(self, error: Exception) -> None:
        """Save everything after an error of our own, and remember what to say about it."""
        raise NotImplementedError

    def _handle_exception(self, error: Exception) -> None:
        if self._exit and isinstance(error, (NoMatches, MountError)):
            return
        self._return_code = 1
        if self._exception is None:
            self._exception = error
            self._exception_event.set()
            try:
                self.broke(error)
            finally:
                self._close_messages_no_wait()
