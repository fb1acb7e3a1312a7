"""Whose turn it is in a group, and who comes after: one quiet line over the note."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import ClassVar, NamedTuple

from textual import events
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.geometry import Offset, Size
from textual.widget import Widget

from mus_tui.model.rules.group.turns import Round
from mus_tui.tui.kit.listed import listed
from mus_tui.words import t

_GAP = 2
_LEAST_NAME = 8
_AND_MORE = Content(" …")


class _Cell(NamedTuple):
    action: str
    """What a click on it does; empty for nothing."""
    words: Content


class TurnLine(Widget, can_focus=True):
    """Nothing where nobody takes turns. A click on a name gives it the word; with the focus Enter gives it on."""

    SCOPED_CSS = False
    DEFAULT_CSS = """
    TurnLine { height: 1; margin: 1 0 0 0; color: $quiet; }
    .-short TurnLine { margin: 0; }
    .-quiet TurnLine { height: 3; margin: 1 0 0 0; padding: 0 4; }
    """
    FOCUS_ON_CLICK: ClassVar[bool] = False
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "screen.hear_next", show=False),
        Binding("right,down", "screen.pass_over", "keys.pass_over", show=False),
    ]

    _called: Mapping[str, str] = {}
    _round: Round | None = None

    def show(self, called: Mapping[str, str], now: Round | None) -> None:
        """Show a round, each by what they are called here; nothing without one."""
        if (called, now) != (self._called, self._round):
            self._called, self._round = called, now
            self.display = now is not None
            self.refresh(layout=True)

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        """Return how many lines it takes."""
        return len(self._lines(width))

    def render(self) -> Content:
        """Show whose turn it is, and what can be done about it."""
        lines = self._lines(self.content_size.width)
        return Content("\n").join(Content("").join(cell.words for cell in line) for line in lines)

    def _lines(self, width: int) -> list[list[_Cell]]:
        """Return what stands on each line: all of it on one, and in Ro below each other."""
        now = self._round
        if now is None:
            return []
        if not now.turn:
            return [[_Cell("", Content(self._over(now)).truncate(max(1, width), ellipsis=True))]]
        doing = list(self._doing())
        if self.screen.has_class("-quiet"):
            return [[self._turn(now, width)], [*self._after(now, width, first=True)], doing]
        left = width - _length(doing) - _GAP
        turn = self._turn(now, left)
        cells = [turn, *self._after(now, left - turn.words.cell_length)]
        return [[*cells, _Cell("", Content(" " * max(_GAP, left + _GAP - _length(cells)))), *doing]]

    def _turn(self, now: Round, room: int) -> _Cell:
        around = Content(t("talk.turn", name="")).cell_length
        name = Content(self._called.get(now.turn, "")).truncate(max(_LEAST_NAME, room - around), ellipsis=True)
        style = "bold underline $here" if self.has_focus else "bold $here"
        return _Cell("", Content.styled(t("talk.turn", name=name.plain), style))

    def _after(self, now: Round, room: int, *, first: bool = False) -> Iterator[_Cell]:
        """Give as many of those who come after as there is room for, and how many more."""
        begins, more = "" if first else "   ", now.waiting[1:]
        then, all_of_them = Content(f"{begins}{t('talk.turn_then')} "), Content(f"{begins}+{len(more)}")
        left = room - then.cell_length
        for n, each in enumerate(more):
            name, still = Content(self._called.get(each, "")), len(more) - n - 1
            rest = Content(f" +{still}" if still else "")
            left -= name.cell_length + (_GAP if n else 0)
            if n and left < rest.cell_length:
                yield _Cell("", Content(f" +{still + 1}"))
                return
            if left < min(rest.cell_length, _AND_MORE.cell_length):
                if all_of_them.cell_length <= room:
                    yield _Cell("", all_of_them)
                return
            yield _Cell("", Content(", ") if n else then)
            yield _Cell(f"give_turn('{each}')", name)
            if left < rest.cell_length:
                # Who is next is worth more than how many come after.
                yield _Cell("", _AND_MORE)
                return

    def _over(self, now: Round) -> str:
        if not now.unheard:
            return t("talk.turn_all")
        return t("talk.turn_over", names=listed([self._called.get(each, "") for each in now.unheard]))

    def _doing(self) -> Sequence[_Cell]:
        on = _Cell("hear_next", Content.assemble((t("talk.turn_on"), "$foreground"), " Ctrl+U"))
        return (on, _Cell("", Content(" " * _GAP)), _Cell("pass_over", Content(t("talk.turn_past"))))

    @property
    def cursor_screen_offset(self) -> Offset:
        """Where the name of whoever has the word stands."""
        return self.content_region.offset

    async def on_click(self, event: events.Click) -> None:
        """Do what was clicked."""
        offset, column = event.get_content_offset(self), 0
        lines = self._lines(self.content_size.width)
        if offset is None or offset.y >= len(lines):
            return
        for cell in lines[offset.y]:
            column += cell.words.cell_length
            if offset.x < column:
                if cell.action:
                    await self.screen.run_action(cell.action)
                return


def _length(cells: Sequence[_Cell]) -> int:
    return sum(cell.words.cell_length for cell in cells)
