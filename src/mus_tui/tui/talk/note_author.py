"""Whose note is open: in common, or a participant's."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from textual import events
from textual.content import Content
from textual.widget import Widget

from mus_tui.words import t


class NoteAuthor(Widget):
    """A line with everyone's name; the open one is marked, and one with a note says so."""

    SCOPED_CSS = False
    DEFAULT_CSS = """
    NoteAuthor { height: 1; margin: 1 0 0 0; color: $quiet; }
    .-short NoteAuthor { margin: 0; }
    """

    _shown: tuple[str, dict[str, str], str, tuple[str, ...]] | None = None

    def show(self, label: str, people: Mapping[str, str], author: str, written: Sequence[str]) -> None:
        """Show the template's label for the note, and whose it is."""
        shown = (label, dict(people), author, tuple(written))
        if shown == self._shown:
            return
        self._shown = shown
        self._label = label or t("talk.notes")
        self._author = author
        self._tabs = [(who, f" {name}{' ·' if who in written else ''} ") for who, name in self._everyone(people)]
        self.refresh()

    @staticmethod
    def _everyone(people: Mapping[str, str]) -> list[tuple[str, str]]:
        return [("", t("talk.in_common")), *people.items()]

    def render(self) -> Content:
        """Show the names in a row."""
        parts: list[Content | tuple[str, str]] = [(f"{self._label}  ", "bold $orient")]
        for who, tab in self._tabs:
            parts.append((tab, "bold $background on $quiet") if who == self._author else Content(tab))
        if self._author:
            parts.append((f"  {t('talk.own_note')}", "$here"))
        return Content.assemble(*parts)

    async def on_click(self, event: events.Click) -> None:
        """Turn to the note of the name that was clicked."""
        offset = event.get_content_offset(self)
        if offset is None:
            return
        column = len(self._label) + 2
        for who, tab in self._tabs:
            if column <= offset.x < column + len(tab):
                await self.screen.run_action(f"turn_to('{who}')")
            column += len(tab)
