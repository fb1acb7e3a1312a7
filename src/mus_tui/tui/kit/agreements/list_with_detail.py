"""A screen with a list of agreements, and the chosen one large beside it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from textual import on
from textual.content import Content
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from mus_tui.tui.desk import Desk
from mus_tui.tui.kit.agreements.statuses import STATUSES, Statuses
from mus_tui.tui.kit.keys.key_bar import KeyBar, KeyHint
from mus_tui.tui.kit.letters import TakesLetters, takes_letters
from mus_tui.tui.kit.setting.hanging import Hanging
from mus_tui.words import t


class ListWithDetail(TakesLetters[None]):
    """The list has the id `rows`; turning to another line first writes what stands beside the one before."""

    desk: Desk
    """The talk that lies there."""
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

    def keys_here(self) -> Sequence[KeyHint]:
        """Return the keys that the bar names."""
        raise NotImplementedError

    @property
    def list(self) -> OptionList:
        """The list beside the detail."""
        return self.query_one("#rows", OptionList)

    def begin_at(self, index: int) -> None:
        """Fill the list, and show one of its lines."""
        self.index = index
        self.list.add_options([Option(Hanging(line), id=f"row-{n}") for n, line in enumerate(self.lines())])
        self.list.highlighted = index
        self.show_row()

    def show_lines(self) -> None:
        """Show the lines as they are now."""
        for n, line in enumerate(self.lines()):
            self.list.replace_option_prompt(f"row-{n}", line)

    @on(OptionList.OptionHighlighted, "#rows")
    def turn(self) -> None:
        """Show what is chosen in the list, which a fast key may have reached before its message."""
        chosen = self.list.highlighted if self.query("#rows") else None
        if chosen is not None and chosen != self.index:
            self.commit()
            self.index = chosen
            self.show_row()

    # How it went

    def on_descendant_focus(self) -> None:
        """Name the keys that do something where they are now."""
        for bar in self.query(KeyBar):
            bar.show(self.keys_here())

    def unless_writing(self, *keys: KeyHint) -> tuple[KeyHint, ...]:
        """Return keys that are typing in a text: there they are no keys."""
        return () if takes_letters(self.focused) else keys

    @property
    def how_it_went(self) -> KeyHint:
        """The keys that say how the chosen agreement went; a click on them goes to the answers."""
        return KeyHint(f"1–{len(STATUSES)}", t("keys.how_it_went"), "screen.how_it_went", t("keys.how_it_went_short"))

    def action_how_it_went(self) -> None:
        """Go to the answers to how it went."""
        self.query_one(Statuses).enter()

    def way_back(self) -> Callable[[], None]:
        """Return what takes the answers back that are given by a letter from now on."""
        self.turn()
        return self.desk.way_back(self.show_row)
