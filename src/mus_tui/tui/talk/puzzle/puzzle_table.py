"""The table with the pieces on it, and the plan as the frame round them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar, NamedTuple

from rich.cells import cell_len
from textual import events
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.geometry import Offset, Size
from textual.message import Message
from textual.scroll_view import ScrollView
from textual.strip import Strip
from textual.visual import Visual

from mus_tui.model.rules.ways.puzzle import Frame
from mus_tui.tui.talk.puzzle.arrangement import Arrangement, arranged, moved
from mus_tui.tui.talk.puzzle.drawing import FrameLines, look_of, piece_line
from mus_tui.tui.talk.puzzle.laid_out import Shown
from mus_tui.words import t

_ROOMY = 70
"""Cells from which there is air between the frame and the pieces."""
_BEGINS = 3
"""Where the words in the frame begin."""


_TAKEN = "bold underline $background on $focus"


_NOTHING = Shown((), (), (), (), Frame(0, 0))


class PuzzleTable(ScrollView, can_focus=True):
    """Arrows and clicks take a piece or a step in the frame; what is done with it, the screen knows."""

    DEFAULT_CSS = """
    PuzzleTable { height: 1fr; overflow-x: hidden; background: $background; pointer: pointer; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("left", "move(-1, 0)", show=False),
        Binding("right", "move(1, 0)", show=False),
        Binding("up", "move(0, -1)", show=False),
        Binding("down", "move(0, 1)", show=False),
        Binding("home", "move_to(0)", show=False),
        Binding("end", "move_to(-1)", show=False),
        Binding("pageup", "move(0, -4)", show=False),
        Binding("pagedown", "move(0, 4)", show=False),
    ]

    class Taken(Message):
        """Another piece or step in the frame is taken."""

    class Clicked(Message):
        """A piece or a step in the frame was clicked; it has been taken."""

    def __init__(self) -> None:
        super().__init__(id="table")
        self.taken = ""
        """The step of what is taken; empty where there is nothing."""
        self._shown = _NOTHING
        self._lying: Arrangement = arranged((), 1, 1)
        self._arranged_for = Size(0, 0)
        self._words: dict[tuple[int, bool], list[Content]] = {}
        self._edges: tuple[list[_Word], list[_Word]] = ([], [])

    def show(self, shown: Shown, taken: str) -> None:
        """Lay everything on the table anew, with one of it taken."""
        self._shown = shown
        every = [*(each.step for each in shown.pieces), *(step for step, _ in (*shown.before, *shown.behind))]
        self.taken = taken if taken in every else next(iter(every), "")
        self._lay()

    @property
    def _rows(self) -> list[list[str]]:
        pieces = [[self._shown.pieces[n].step for n in row] for row in self._lying.rows]
        around = [[step for step, _ in edge] for edge in (self._shown.before, self._shown.behind)]
        return [row for row in (around[0], *pieces, around[1]) if row]

    # Laying out

    def on_resize(self) -> None:
        """Lay the pieces out for the room there is."""
        self._lay()

    def _lay(self) -> None:
        if not self.container_size:
            return
        self._arrange()
        self.virtual_size = Size(self._width, self._lying.lines + 2)
        self._bring_into_view()
        self.refresh()

    def _arrange(self) -> None:
        whole, heaps = self.container_size, [piece.which for piece in self._shown.pieces]
        width, height = whole.width - 2 * self._around, max(1, whole.height - 2)
        self._arranged_for, self._lying = whole, arranged(heaps, width, height)
        if self._lying.lines > height:
            # The bar beside them takes a column.
            self._lying = arranged(heaps, width - 1, height)
        self._words.clear()
        self._edges = self._in_edge(self._shown.before), self._in_edge(self._shown.behind)

    @property
    def _width(self) -> int:
        lying = self._lying.lines > self.container_size.height - 2
        return self.container_size.width - int(lying)

    @property
    def _around(self) -> int:
        """How many cells there are at least on each side of the pieces, the frame with them."""
        return 2 if self.container_size.width >= _ROOMY else 1

    @property
    def _aside(self) -> int:
        """How far in the first piece lies: what the rows leave is shared between both sides."""
        widest = max((len(row) for row in self._lying.rows), default=0)
        taken = widest * (self._lying.width + 1) - 1
        return max(self._around, (self._width - taken) // 2)

    def _in_edge(self, steps: Sequence[tuple[str, str]]) -> list[_Word]:
        """Put the words of steps side by side, each shorter where there is not room for all."""
        room = self._width - 2 * _BEGINS
        words = [Content(f" {said} ") for _, said in steps]
        while sum(word.cell_length + 2 for word in words) - 2 > room and max(word.cell_length for word in words) > 5:
            longest = max(range(len(words)), key=lambda n: words[n].cell_length)
            words[longest] = words[longest].truncate(words[longest].cell_length - 2, ellipsis=True) + Content(" ")
        placed, x = [], _BEGINS
        for (step, _), word in zip(steps, words, strict=True):
            placed.append(_Word(step, x, word))
            x += word.cell_length + 2
        return placed

    # Drawing

    def render_line(self, y: int) -> Strip:
        """Draw one line: of the frame's edges, which stand still, or of what lies between them."""
        if self._arranged_for != self.container_size:
            # It is painted before it is told its size.
            self._arrange()
        size = self.size
        lines = FrameLines(self._shown.frame, self._width, size.height)
        if y in (0, size.height - 1):
            line = self._edge(lines, foot=y > 0)
        else:
            left, right = lines.sides(y)
            inner = self._pieces_line(y - 1 + round(self.scroll_offset.y))
            room = self._width - 2
            inner = inner.truncate(room)
            line = Content.assemble(left, inner.pad_right(room - inner.cell_length), right)
        return Visual.to_strips(self, line, self._width, 1, self.visual_style)[0].adjust_cell_length(size.width)

    def _edge(self, lines: FrameLines, *, foot: bool) -> Content:
        edge = (lines.foot if foot else lines.top)()
        parts, x = [], 0
        for word in self._edges[int(foot)]:
            taken = word.step == self.taken and self.has_focus
            parts += [edge[x : word.begins], word.words.stylize(_TAKEN if taken else "$foreground")]
            x = word.begins + word.words.cell_length
        return Content.assemble(*parts, edge[x:])

    def _pieces_line(self, y: int) -> Content:
        lying = self._lying
        number, line = divmod(y, lying.pitch)
        aside = Content(" " * (self._aside - 1))
        if not 0 <= number < len(lying.rows):
            return aside
        return Content.assemble(aside, *(self._piece_line(n, line) for n in lying.rows[number]))

    def _piece_line(self, n: int, line: int) -> Content:
        piece, lying = self._shown.pieces[n], self._lying
        taken = piece.step == self.taken and self.has_focus
        look = look_of(piece.hue, laid=piece.laid, taken=taken)
        label = Content.styled(piece.perspective or t("talk.own_topics"), f"bold $piece-{piece.hue}")
        size = (lying.width, lying.height)
        return piece_line(look, line, size, label, self._said_on(n, taken=taken), lying.joints(n))

    def _said_on(self, n: int, *, taken: bool) -> list[Content]:
        """Return the lines on a piece: whether it is laid, what it is called, and quietly what came of it."""
        if (n, taken) not in self._words:
            piece, room, lines = self._shown.pieces[n], self._lying.width - 3, self._lying.height - 2
            noted = _as_many_as_fit(self._shown.noted[n], room)
            air = [Content("")] if self._lying.has_air else []
            named = _behind(f"{'✓' if piece.laid else '○'} ", piece.title, max(3, room))
            free = max(1, lines - len(air) - int(bool(noted) and lines > 2))
            said = [*air, *named[:free]]
            if len(named) > free:
                said[-1] = Content.assemble(said[-1].rstrip().truncate(room - 1), "…")
            if taken:
                said[len(air) :] = [line.rstrip().stylize(_TAKEN) for line in said[len(air) :]]
            if noted and len(said) < lines:
                said += [Content("")] * (lines - 1 - len(said))
                said.append(Content.styled(noted, f"$piece-{piece.hue}"))
            self._words[n, taken] = said
        return self._words[n, taken]

    # Where the cursor stands

    @property
    def cursor_screen_offset(self) -> Offset:
        """Where on the screen the words stand of what is taken."""
        corner = self.content_region.offset
        for edge, y in zip(self._edges, (0, self.size.height - 1), strict=True):
            for word in edge:
                if word.step == self.taken:
                    return corner + Offset(word.begins + 1, y)
        place = self._place_of_taken
        if place is None:
            return corner
        return corner + place + Offset(2, 1 + int(self._lying.has_air) - round(self.scroll_offset.y))

    @property
    def _place_of_taken(self) -> Offset | None:
        """Where the taken piece begins, from the upper left corner of everything; None where none is."""
        steps = [piece.step for piece in self._shown.pieces]
        if self.taken not in steps:
            return None
        row, column = self._lying.place(steps.index(self.taken))
        return Offset(self._aside + column * (self._lying.width + 1), 1 + row * self._lying.pitch)

    def _bring_into_view(self) -> None:
        if (place := self._place_of_taken) is None:
            return
        top, bottom = place.y - 1, place.y - 1 + self._lying.height
        seen, now = max(1, self.size.height - 2), round(self.scroll_offset.y)
        if top < now or bottom > now + seen:
            self.scroll_to(y=top if top < now else bottom - seen, animate=False, immediate=True)

    # Taking

    def action_move(self, across: int, down: int) -> None:
        """Take what lies beside, above or below."""
        if rows := self._rows:
            self._take(moved(rows, self.taken, across, down))

    def action_move_to(self, n: int) -> None:
        """Take the first or the last piece."""
        if self._shown.pieces:
            self._take(self._shown.pieces[n].step)

    def move(self, by: int) -> None:
        """Take another piece, from the line in which they are found."""
        self.action_move(by, 0)

    def _take(self, step: str) -> None:
        self.taken = step
        self._bring_into_view()
        self.refresh()
        self.post_message(self.Taken())

    def on_focus(self) -> None:
        """Show what is taken."""
        self.refresh()

    def on_blur(self) -> None:
        """Show that nothing here has the focus."""
        self.refresh()

    def on_click(self, event: events.Click) -> None:
        """Take what was clicked, and say so; a click beside it takes nothing."""
        if (at := event.get_content_offset(self)) and (step := self._at(at)):
            self._take(step)
            self.post_message(self.Clicked())

    def _at(self, at: Offset) -> str:
        for edge, y in zip(self._edges, (0, self.size.height - 1), strict=True):
            if at.y == y:
                return next((word.step for word in edge if 0 <= at.x - word.begins < word.words.cell_length), "")
        n = self._lying.at(at.x - self._aside, at.y - 1 + round(self.scroll_offset.y))
        return "" if n is None else self._shown.pieces[n].step


def _behind(sign: str, words: str, width: int) -> list[Content]:
    """Return words wrapped behind a sign, from which also a word that is too long is not parted."""
    first, *others = Content(f"{'x' * len(sign)}{words}").wrap(width)
    return [Content(sign) + first[len(sign) :], *others]


def _as_many_as_fit(parts: Sequence[str], width: int) -> str:
    return next((said for n in range(len(parts), 0, -1) if cell_len(said := " · ".join(parts[:n])) <= width), "")


class _Word(NamedTuple):
    """A step in an edge of the frame."""

    step: str
    begins: int
    words: Content
