"""Showing a paper in the browser before it is saved, from a private place that is gone when the dialog is."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from mus_tui.errors import MusError
from mus_tui.language.sentences import sentence
from mus_tui.tui.papers.flow import browser
from mus_tui.words import count, t

if TYPE_CHECKING:
    from pathlib import Path

    from mus_tui.tui.table import Table


class Seeing:
    """Shows the papers of one dialog."""

    def __init__(self, table: Table, talk: Path | None) -> None:
        """`talk` is the file that the papers are of: where it is locked, they are told first that a page is not."""
        self._table, self._talk = table, talk
        self._told = False

    def show(self, make: Callable[[], Sequence[bytes]]) -> str:
        """Show pages, and return what came of it, in a sentence."""
        if self._is_locked and not self._told:
            self._told = True
            return t("papers.see_locked")
        try:
            pages = self._table.pages.put(make())
        except MusError as error:
            return sentence(error)
        if all(browser.open_page(page) for page in pages):
            return count("papers.see_opened", len(pages))
        self.gone()
        return t("papers.see_no_browser")

    def gone(self, _: object = None) -> None:
        """Take the pages away, now that the dialog has gone."""
        self._table.pages.clear()

    @property
    def _is_locked(self) -> bool:
        from mus_tui.storage.talk.locking import is_locked

        return self._talk is not None and is_locked(self._talk)
