"""The agreements that were made at this question."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from textual.content import Content
from textual.geometry import Size
from textual.widget import Widget

from mus_tui.model.rules.silence import silence_of
from mus_tui.model.rules.who_answers import who_answers
from mus_tui.model.talk import Talk
from mus_tui.tui.kit.agreements.row_words import days_words
from mus_tui.tui.kit.agreements.silence_mark import marked
from mus_tui.words import count, t

_ROOM_FOR = 3
_SIGN, _GAP, _LEAST_GOAL = 3, 3, 20
"""How many cells the sign takes, what stands before who and when, and what they leave to the promise."""


class _Line(NamedTuple):
    goal: str
    who: str
    due: str


class AgreedHere(Widget):
    """The latest few, the newest first, with who and when at the right; a click goes to the plan."""

    SCOPED_CSS = False
    DEFAULT_CSS = """
    AgreedHere { height: auto; margin: 1 0 0 0; color: $foreground; }
    .-short AgreedHere { margin: 0; }
    AgreedHere.-none, .-quiet AgreedHere { display: none; }
    """

    _rows: Sequence[_Line] = ()
    _more = 0

    def show(self, talk: Talk, question: str) -> None:
        """Show what was agreed at one question; nothing where nothing was."""
        rows = talk.agreements_at(question)
        self.set_class(not rows, "-none")
        lines = [
            _Line(marked(row.goal.split("\n")[0], silence_of(talk, row)), who_answers(talk, row), days_words(row))
            for row in reversed(rows[-_ROOM_FOR:])
        ]
        if (lines, len(rows)) != (list(self._rows), len(self._rows) + self._more):
            self._rows, self._more = lines, len(rows) - len(lines)
            self.refresh(layout=True)

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        """Return how many lines they take."""
        return len(self._lines(width))

    def render(self) -> Content:
        """Show them in the width there is."""
        return Content("\n").join(self._lines(self.content_size.width))

    def _lines(self, width: int) -> list[Content]:
        most = 2 if self.screen.has_class("-short") else 3
        # Where there is no room for all of it, the end is out of sight: not that there are more, nor the newest.
        more = ("  " + count("talk.agreed_more", self._more), "$quiet") if self._more else ""
        lines = [Content.assemble((t("talk.agreed_here"), "bold $orient"), more)]
        return lines + [line for each in self._rows for line in _fitted(each, width, most)]

    async def on_click(self) -> None:
        """Go to the plan."""
        await self.screen.run_action("plan")


def _fitted(line: _Line, width: int, most: int) -> list[Content]:
    """Return one agreement in so many cells and at most so many lines: who and when stand whole at the right."""
    said = Content.styled(" · ".join(each for each in (line.who, line.due) if each), "$quiet")
    said = said.truncate(max(width - _SIGN - _GAP - _LEAST_GOAL, 1), ellipsis=True)
    room = max(width - _SIGN - (said.cell_length + _GAP if said else 0), 1)
    goal = [each.rstrip() for each in Content(line.goal).wrap(room)]
    if len(goal) > most:
        goal = [*goal[: most - 1], Content(f"{goal[most - 1].plain} …").truncate(room, ellipsis=True)]
    lines = [Content(" " * _SIGN) + each for each in goal]
    first = Content.styled("·", "$orient") + Content(" " * (_SIGN - 1)) + goal[0]
    lines[0] = first.pad_right(width - first.cell_length - said.cell_length) + said if said else first
    return lines
