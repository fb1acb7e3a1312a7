"""A screen with a list of agreements, and the chosen one large beside it."""

from __future__ import annotations

from collections.abc import Sequence

from textual import on
from textual.content import Content
from textual.screen import Screen
from textual.widgets import OptionList
from textual.widgets.option_list import Option


class ListWithDetail(Screen[None]):
    """The list has the id `rows`; turning to another line first writes what stands beside the one before."""

    index = 0
    """The line that is shown beside the list."""

    def lines(self) -> Sequence[Content]:
        """Return the lines of the list as they are now; always as many."""
        raise NotImplementedError

    def show_row(self) -> None:
        """Show what belongs to the line at `index`."""
        raise NotImplementedError

    def commit(self) -> None:
        """Write what stands beside the list into the talk."""
        raise NotImplementedError

    @property
    def list(self) -> OptionList:
        """The list beside the detail."""
        return self.query_one("#rows", OptionList)

    def begin_at(self, index: int) -> None:
        """Fill the list, and show one of its lines."""
        self.index = index
        self.list.add_options([Option(line, id=f"row-{n}") for n, line in enumerate(self.lines())])
        self.list.highlighted = index
        self.show_row()

    def show_lines(self) -> None:
        """Show the lines as they are now."""
        for n, line in enumerate(self.lines()):
            self.list.replace_option_prompt(f"row-{n}", line)

    @on(OptionList.OptionHighlighted, "#rows")
    def turn(self) -> None:
        """Show what is chosen in the list, which a fast key may have reached before its message."""
        chosen = self.list.highlighted
        if chosen is not None and chosen != self.index:
            self.commit()
            self.index = chosen
            self.show_row()
