"""The agreements that were made at this question."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from textual.content import Content
from textual.widget import Widget

from mus_tui.model.rules.silence import silence_of
from mus_tui.model.rules.who_answers import who_answers
from mus_tui.model.talk import Talk
from mus_tui.tui.kit.agreements.silence_mark import marked
from mus_tui.words import count, t

_ROOM_FOR = 3


class _Line(NamedTuple):
    goal: str
    who: str
    due: str


class AgreedHere(Widget):
    """The latest few, one a line; a click goes to the plan."""

    SCOPED_CSS = False
    DEFAULT_CSS = """
    AgreedHere { height: auto; margin: 1 0 0 0; color: $foreground; text-overflow: ellipsis; text-wrap: nowrap; }
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
            _Line(marked(row.goal.split("\n")[0], silence_of(talk, row)), who_answers(talk, row), row.due.written)
            for row in rows[-_ROOM_FOR:]
        ]
        if (lines, len(rows)) != (list(self._rows), len(self._rows) + self._more):
            self._rows, self._more = lines, len(rows) - len(lines)
            self.refresh(layout=True)

    def render(self) -> Content:
        """Show them in the width there is."""
        lines = [Content.styled(t("talk.agreed_here"), "bold $orient")]
        lines += [_fitted(each, self.content_size.width) for each in self._rows]
        if self._more:
            lines.append(Content.styled(count("talk.agreed_more", self._more), "$quiet"))
        return Content("\n").join(lines)

    async def on_click(self) -> None:
        """Go to the plan."""
        await self.screen.run_action("plan")


def _fitted(line: _Line, width: int) -> Content:
    """Return one agreement in so many cells: the day gives way before the promise, and who promised stays."""
    sign = Content.styled("·  ", "$orient")
    details = [" · ".join(each for each in (line.who, line.due) if each), line.who]
    whole = [sign + Content(line.goal) + Content.styled(f"   {each}" if each else "", "$quiet") for each in details]
    if fitting := [each for each in whole if each.cell_length <= width or not width]:
        return fitting[0]
    who = Content.styled(f"   {line.who}" if line.who else "", "$quiet")
    room = width - sign.cell_length - who.cell_length
    return sign + Content(line.goal).truncate(max(room, 1), ellipsis=True) + who
