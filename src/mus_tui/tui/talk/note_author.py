"""Whose note is open, in common or a participant's, and whether it goes into a copy."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import chain

from textual import events
from textual.content import Content
from textual.geometry import Size
from textual.widget import Widget

from mus_tui.words import t

_GAP = 2
_SHORTEST_LABEL = 4
_NAMES_IN = ((28, 4), (23, 2), (0, 1))
"""From how many rows of the window as many lines of names show: in a low one the room is for the note."""

_Cell = tuple[str | None, Content]
"""What a click on it turns to, None for nothing, and how it is shown."""


class NoteAuthor(Widget):
    """Everyone's name; the open one is marked, and one with a note says so.

    All on one line where that fits. Otherwise whose note it is stands over the names; of many names those around the
    open one are shown, and an arrow turns to the others.
    """

    SCOPED_CSS = False
    DEFAULT_CSS = """
    NoteAuthor { height: auto; margin: 1 0 0 0; color: $quiet; }
    .-short NoteAuthor { margin: 0; }
    """

    _label = ""
    _author = ""
    _people: Sequence[tuple[str, str]] = ()
    _written: Sequence[str] = ()
    _silenced = False
    _own = ""

    def show(
        self,
        label: str,
        people: Mapping[str, str],
        author: str,
        written: Sequence[str],
        *,
        silenced: bool = False,
        own: str = "",
    ) -> None:
        """Show the template's label for the note, and whose it is; what is silenced is never said to be copied.

        `own` is what becomes of what somebody answers here, where it is no note of theirs alone.
        """
        everyone = (("", t("talk.in_common")), *people.items())
        shown = (label or t("talk.notes"), author, everyone, tuple(written), silenced, own)
        if shown != (self._label, self._author, self._people, self._written, self._silenced, self._own):
            self._label, self._author, self._people, self._written, self._silenced, self._own = shown
            self.refresh(layout=True)

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        """Return how many lines it takes."""
        return len(self._lines(width))

    def render(self) -> Content:
        """Show the lines."""
        lines = self._lines(self.content_size.width)
        return Content("\n").join(Content("").join(shown for _, shown in line) for line in lines)

    def _lines(self, width: int) -> list[list[_Cell]]:
        tabs = [self._tab(who, name, width) for who, name in self._people]
        label = Content.styled(self._label, "bold $orient")
        common = "silenced_note" if self._silenced else "common_note"
        fates = [Content.styled(each, "$here") for each in (t(f"talk.{common}"), self._own or t("talk.own_note"))]
        fate = fates[bool(self._author)]
        # The longer one counts, so that nothing moves from one name to the next.
        needed = sum(tab.cell_length for _, tab in tabs) + _GAP + max(each.cell_length for each in fates)
        for before in (label + Content(" " * _GAP), Content("")):
            if before.cell_length + needed <= width:
                return [[(None, before), *tabs, (None, Content(" " * _GAP) + fate)]]
            if self._at_most() > 1:
                break
        return [self._head(label, fate, width), *self._names(tabs, width)]

    def _tab(self, who: str, name: str, width: int) -> _Cell:
        mark = " ·" if who in self._written else ""
        tab = Content(name).truncate(max(1, width - 8), ellipsis=True)
        return who, Content.assemble(" ", tab, mark, " ").stylize(
            "bold $background on $quiet" if who == self._author else ""
        )

    def _head(self, label: Content, fate: Content, width: int) -> list[_Cell]:
        """Return the line over the names: what becomes of the note is never cut, then whose it is, then the label."""
        name = Content.styled(dict(self._people).get(self._author, ""), "bold $foreground")
        whose = name.truncate(max(1, width - fate.cell_length - _GAP), ellipsis=True) + Content(": ") + fate
        left = width - whose.cell_length - _GAP
        if left < _SHORTEST_LABEL:
            return [(None, whose)]
        return [(None, label.truncate(left, ellipsis=True) + Content(" " * _GAP) + whose)]

    def _names(self, tabs: Sequence[_Cell], width: int) -> Iterator[list[_Cell]]:
        """Give the lines of names around the open one, with an arrow to those before and after them."""
        lines = _packed(tabs, width)
        if len(lines) <= self._at_most():
            # Each begins where the line over them does.
            yield from ([(who, tab[1:]), *others] for (who, tab), *others in lines)
            return
        lines = _packed(tabs, width - 2 * _GAP)
        here = next((n for n, line in enumerate(lines) if self._author in dict(line)), 0)
        first = max(0, min(here - self._at_most() // 2, len(lines) - self._at_most()))
        shown = lines[first : first + self._at_most()]
        before, after = lines[:first], lines[first + self._at_most() :]
        for n, line in enumerate(shown):
            back: _Cell = (before[-1][-1][0], Content("‹ ")) if before and not n else (None, Content(" " * _GAP))
            on: list[_Cell] = [(after[0][0][0], Content(" ›"))] if after and n == len(shown) - 1 else []
            yield [back, *line, *on]

    def _at_most(self) -> int:
        return next(lines for rows, lines in _NAMES_IN if self.app.size.height >= rows)

    async def on_click(self, event: events.Click) -> None:
        """Turn to the note of the name that was clicked."""
        offset, lines = event.get_content_offset(self), self._lines(self.content_size.width)
        if offset is None or offset.y >= len(lines):
            return
        column = 0
        for who, shown in lines[offset.y]:
            if who is not None and column <= offset.x < column + shown.cell_length:
                await self.screen.run_action(f"turn_to('{who}')")
                return
            column += shown.cell_length


def _packed(tabs: Sequence[_Cell], width: int) -> list[list[_Cell]]:
    """Return names in as few lines as hold them, none broken."""
    lines: list[list[_Cell]] = [[]]
    for tab in tabs:
        if lines[-1] and sum(each.cell_length for _, each in chain(lines[-1], [tab])) > width:
            lines.append([])
        lines[-1].append(tab)
    return lines
