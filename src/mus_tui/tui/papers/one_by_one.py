"""Writing files one after the other: how far it is can be read, and nothing that is pressed meanwhile is taken."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from textual.content import Content
from textual.widget import Widget
from textual.widgets import Static

from mus_tui.tui.hooks.holding_back import HoldsBack
from mus_tui.tui.kit.dialog import Dialog
from mus_tui.words import t

Writing = Callable[[], str | None]
"""Writes one file; returns what went wrong."""


class OneByOne(Dialog[None], HoldsBack[None]):
    """A PDF takes a second: of eighteen the dialog would stand still without a word."""

    _here: Widget | None = None

    def write(self, path: Path, *, overwrite: bool) -> str | None:
        """Write what is to lie at a path; return what went wrong."""
        raise NotImplementedError

    def writings(self, path: Path, *, overwrite: bool) -> Sequence[Writing]:
        """Return what writes each file, where there are several."""
        return (partial(self.write, path, overwrite=overwrite),)

    def write_each(self, writings: Sequence[Writing], then: Callable[[str | None], None]) -> None:
        """Write them all, or up to the one that fails; `then` is told what went wrong."""
        if len(writings) == 1:
            then(writings[0]())
            return
        self.add_class("-writing")
        self._here = self.focused
        self.set_focus(None)
        self.holds_back = True
        self._write_next(0, writings, then)

    def _write_next(self, done: int, writings: Sequence[Writing], then: Callable[[str | None], None]) -> None:
        """Say which one it is, and write it once that is to be seen."""
        self._say(t("papers.copy_writing", n=done + 1, of=len(writings)))
        self.call_after_refresh(self._write, done, writings, then)

    def _write(self, done: int, writings: Sequence[Writing], then: Callable[[str | None], None]) -> None:
        trouble = writings[done]()
        if not trouble and done + 1 < len(writings):
            self._write_next(done + 1, writings, then)
        else:
            # What was pressed during the last one comes to the app first, and is dropped too.
            self.call_after_refresh(self.app.call_later, self._end, partial(then, trouble))

    def _end(self, then: Callable[[], None]) -> None:
        self.remove_class("-writing")
        self.holds_back = False
        self.set_focus(self._here)
        then()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Let nothing be done while they are written."""
        return False if self.has_class("-writing") else super().check_action(action, parameters)

    def _say(self, words: str, *, asks: bool = False) -> None:
        said = self.query_one("#said", Static)
        said.update(Content(words))
        said.display = bool(words)
        said.set_class(asks, "-asks")
        self.set_class(asks, "-refused")
