"""Several fields on one scale, under each other: what the points are called stands once above them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import ClassVar, NamedTuple

from textual.binding import Binding, BindingType
from textual.content import Content
from textual.geometry import Size
from textual.widget import Widget

from mus_tui.tui.kit.answers.asked import Asked, Option
from mus_tui.tui.kit.answers.choosing import Choosing
from mus_tui.tui.kit.answers.layout import WORDS_ONLY, Spot, below, drawn, flow, height_of, words_at

_NARROWEST_LABEL = 20
"""Cells that what is asked needs beside its points."""

_NONE = "–"
"""Stands over the point that has no number: that it is not relevant."""


class Columns(NamedTuple):
    """The points side by side: as wide as their words where there is room, or else numbered; none where both fail."""

    heads: tuple[str, ...]
    """What stands over each."""
    each: int
    """The cells of one."""
    left: int
    """Where the first begins; 0 where they stand below what is asked."""
    named: bool
    """Whether their own words stand over them."""


def columns_in(width: int, options: Sequence[Option]) -> Columns:
    """Return how the points stand in so many cells."""
    words = tuple(each.words for each in options)
    widest = max(Content(each).cell_length for each in words) + 2
    if widest * len(words) <= width - max(_NARROWEST_LABEL, width * 2 // 5):
        return Columns(words, widest, width - widest * len(words), named=True)
    heads = tuple(each.number or _NONE for each in options)
    cells = max(3, max(len(each) for each in heads) + 1)
    if cells * len(heads) > width:
        return Columns((), 0, 0, named=False)
    left = width - cells * len(heads)
    return Columns(heads, cells, left if left >= _NARROWEST_LABEL else 0, named=False)


def _in_the_middle(words: Content, cells: int) -> int:
    return max(0, (cells - words.cell_length) // 2)


def _numbered(point: Option) -> str:
    """Return a point by its number and its words; some forms write the number in the words themselves."""
    own = point.words.startswith(point.number) and not point.words[len(point.number) :][:1].isdigit()
    return point.words if own else f"{point.number} {point.words}"


class GridHead(Widget):
    """What the points are called: over their columns, or in a line with the number of each.

    What the form has `over` the names of the rows stands on the same line, where the points stand beside them.
    """

    SCOPED_CSS = False
    DEFAULT_CSS = """
    GridHead { height: auto; color: $quiet; }
    """

    def __init__(self, options: Sequence[Option], ends: Sequence[str], over: str = "") -> None:
        super().__init__()
        self._options, self._ends, self._over = options, ends, over

    def _legend(self) -> list[str]:
        numbered = [each for each in self._options if each.number]
        said = [_numbered(each) for each in numbered if each.words != each.number]
        if self._ends:
            first, last = numbered[0], numbered[-1]
            said = [f"{each.number} {end}" for each, end in zip((first, last), self._ends, strict=True)]
        return [*said, *(f"{_NONE} {each.words}" for each in self._options if not each.number)]

    def spots(self, width: int) -> list[Spot]:
        """Return where everything stands."""
        columns = columns_in(width, self._options)
        legend = [] if columns.named else flow([(WORDS_ONLY, Content(each)) for each in self._legend()], width)
        over = words_at(Content(self._over), columns.left - 2 if columns.left else width)
        # It ends on the line of what stands over the points, where they stand beside the rows.
        line = height_of(legend) + max(0, height_of(over) - int(columns.left > 0))
        over = below(over, height_of(legend))
        heads = [Content(each) for each in columns.heads]
        begins = [columns.left + n * columns.each + _in_the_middle(head, columns.each) for n, head in enumerate(heads)]
        return [*legend, *over, *(Spot(WORDS_ONLY, at, line, (head,)) for at, head in zip(begins, heads, strict=True))]

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        """Return how many lines it takes."""
        return height_of(self.spots(width))

    def render(self) -> Content:
        """Show the lines."""
        return drawn(self.spots(self.size.width))


class GridRow(Choosing):
    """What is asked with its points beside it, or below it where that is too narrow; up and down go to the others."""

    SCOPED_CSS = False
    DEFAULT_CSS = """
    GridRow { margin: 0; }
    GridRow.-last { margin: 0 0 1 0; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up", "row(-1)", show=False),
        Binding("down", "row(1)", show=False),
    ]

    def __init__(
        self, asked: Asked, options: Sequence[Option], changed: Callable[[], None], rows: Sequence[Choosing]
    ) -> None:
        super().__init__(asked, options, changed)
        self._rows = rows

    @property
    def heading(self) -> Content:
        """What is asked; it stands out where the keys are."""
        heading = super().heading
        style = "bold $foreground" if self.has_focus else "not bold $foreground"
        return heading.stylize(style, 0, len(self.asked.label))

    def spots(self, width: int) -> list[Spot]:
        """Return where everything stands."""
        columns = columns_in(width, self.options)
        if not columns.heads:
            return super().spots(width)
        heading = words_at(self.heading, columns.left - 2 if columns.left else width)
        signs = [self.piece(n, "") for n in range(len(self.options))]
        points = [
            Spot(n, columns.left + n * columns.each + _in_the_middle(sign, columns.each), 0, (sign,))
            for n, sign in enumerate(signs)
        ]
        return [*heading, *(points if columns.left else below(points, height_of(heading)))]

    def option_at(self, column: int, line: int) -> int | None:
        """Return the point in whose column a cell is."""
        columns = columns_in(self.size.width, self.options)
        if not columns.heads:
            return super().option_at(column, line)
        points = next(each.line for each in self.spots(self.size.width) if each.option != WORDS_ONLY)
        at = (column - columns.left) // columns.each
        return at if line == points and 0 <= at < len(self.options) else None

    def action_row(self, by: int) -> None:
        """Go to the field above or below, at the same point."""
        to = self._rows.index(self) + by
        if not 0 <= to < len(self._rows):
            self.screen.focus_next() if by > 0 else self.screen.focus_previous()
            return
        self._rows[to].here = self.here
        self.screen.set_focus(self._rows[to])
