"""Choosing in which form a file is written, among the formats that are offered."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol

from mus_tui.model.rules.file_ending import ending_of
from mus_tui.tui.kit.choice import Choice
from mus_tui.words import t


class Offered(Protocol):
    """A format as a dialog sees it: a row of the one table, which only the flow can ask."""

    @property
    def name(self) -> str:
        """What it is called in the catalogues."""

    @property
    def endings(self) -> tuple[str, ...]:
        """How the name of a file says that it is meant."""

    @property
    def ending(self) -> str:
        """The one that we give a file."""

    @property
    def printed(self) -> bool:
        """Whether it is a page to print."""

    @property
    def days(self) -> bool:
        """Whether it holds days alone, for a calendar: the same for everybody."""


class FormatChoice(Choice):
    """Begins with the first that is offered, or with a page to print."""

    def __init__(
        self, formats: Sequence[Offered], words: str, changed: Callable[[], None], *, to_print: bool = False
    ) -> None:
        """`words` is what the keys of their names begin with."""
        super().__init__(changed, id="format")
        self._formats = {each.name: each for each in formats}
        self._printed = next((each.name for each in formats if each.printed), "")
        self.show([(name, t(f"{words}_{name}")) for name in self._formats], self._printed if to_print else "")

    @property
    def format(self) -> Offered:
        """The one that is chosen."""
        return self._formats[self.chosen]

    def choose_printed(self) -> None:
        """Choose a page to print, where one is offered."""
        if self._printed:
            self.choose(self._printed)

    def choose_by_name(self, path: Path) -> None:
        """Choose what the name of a file ends in, where that is offered."""
        ending = ending_of(path.name)
        if name := next((each.name for each in self._formats.values() if ending in each.endings), ""):
            self.choose(name)
