"""The overview of a puzzle (A2): pieces on a table, the chosen keywords beside them, and the plan as their frame."""

from __future__ import annotations

import re
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.widgets import Button, Input, Static

from mus_tui.model.rules.ways.puzzle import first_left, puzzle_pieces
from mus_tui.tui.kit.finding.filter_line import FilterLine
from mus_tui.tui.talk.overview.how_far import how_far_words
from mus_tui.tui.talk.overview.overview import OverviewScreen
from mus_tui.tui.talk.overview.purposes import Purposes
from mus_tui.tui.talk.puzzle.drawn_words import DrawnWords
from mus_tui.tui.talk.puzzle.laid_out import laid_out
from mus_tui.tui.talk.puzzle.puzzle_table import PuzzleTable
from mus_tui.tui.talk.puzzle.turned import Done, TurnedPieceScreen
from mus_tui.words import t

_ROOMY = 70
"""Columns from which there is air between what is said above the table."""

_TALL = 30
"""Rows from which the pace has room there as well; before, the pieces would have to make room for it."""


class BoardScreen(OverviewScreen):
    """Space turns a piece over to be read and then lays it, Enter goes to its question, to write there."""

    CSS_PATH = ["../overview/overview.tcss", "board.tcss"]
    AUTO_FOCUS = "PuzzleTable"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("space", "turn", "keys.turn", priority=True),
        Binding("ctrl+o", "cut_out", "keys.pieces", priority=True),
        Binding("ctrl+n,f9", "go", "keys.go", priority=True),
    ]
    _said_of = ("", False)
    _nothing = False
    HORIZONTAL_BREAKPOINTS: list[tuple[int, str]] | None = [(0, "-narrow"), (108, "-wide")]

    def compose(self) -> ComposeResult:
        """Put the state of the talk over the table, and what can be done below it."""
        form = self._desk.talk.chosen_form
        with Vertical(classes="dialog"):
            with Horizontal(id="head"):
                yield Static(Content(form.label if form else t("talk.overview_title")), classes="dialog-title")
                yield Static(id="state")
            yield FilterLine()
            with Horizontal(id="laid-out"):
                yield PuzzleTable()
                yield DrawnWords(self._desk, "beside")
            yield DrawnWords(self._desk, "below")
            yield Purposes(self._desk.talk)
            yield Static(Content(t("puzzle.hint")), classes="dialog-hint", id="keys")
            with Horizontal(classes="buttons"):
                yield Button(Content(t("puzzle.turn")), id="turn", classes="-primary")
                yield Button(Content(t("puzzle.go")), id="go")
                yield from self._other_buttons()

    @property
    def _table(self) -> PuzzleTable:
        return self.query_one(PuzzleTable)

    # What the list of the overview is here

    def _first(self) -> str:
        return first_left(self._desk.talk)

    def _show(self, highlighted: str) -> None:
        talk, wanted = self._desk.talk, self.wanted
        self.say_state()
        shown = laid_out(talk)
        found = shown.with_only(wanted) if wanted.strip() else shown
        self._table.show(found, highlighted)
        self._nothing = found.is_empty
        for each in self.query(DrawnWords):
            each.show()
        self._say_what_to_do()

    @on(DrawnWords.Touched)
    def _touched(self) -> None:
        self._show(self._table.taken)

    def _hint(self) -> None:
        """Say what the keys do."""
        self._say_what_to_do()

    @on(PuzzleTable.Taken)
    def _say_what_to_do(self) -> None:
        """Say what the keys do to what is taken, in the place of what was said of something else."""
        pieces = puzzle_pieces(self._desk.talk)
        is_piece = any(each.step == self._table.taken for each in pieces)
        all_lie = bool(pieces) and all(each.laid for each in pieces)
        if self._said_of == (said_of := (self._table.taken, all_lie or self._nothing)):
            return
        self._said_of = said_of
        words = (
            "puzzle.none_has"
            if self._nothing
            else "puzzle.hint"
            if is_piece
            else "puzzle.hint_all_lie"
            if all_lie
            else "puzzle.hint_step"
        )
        self.query_one("#keys", Static).update(Content(t(words)))
        self.query_one("#turn", Button).display = is_piece

    def say_state(self) -> None:
        """Say it without air where there is little room, and the pace only where the pieces have theirs."""
        width, height = self.app.size
        said = how_far_words(self._desk, pace=height >= _TALL)
        self.query_one("#state", Static).update(Content(re.sub(" +", " ", said) if width < _ROOMY else said))

    def on_resize(self) -> None:
        """Say as much as there is room for now."""
        self.say_state()

    def _chosen_id(self) -> str | None:
        return self._table.taken or None

    def point_on(self, by: int) -> None:
        """Point out the next piece that fits, or the one before."""
        self._table.move(by)

    @property
    def sifted_list(self) -> PuzzleTable:
        """The table with the pieces."""
        return self._table

    # Finding

    async def ready_to_write(self) -> None:
        """Bring the line in which a piece is found."""
        self.add_class("-finding")

    def action_filter(self) -> None:
        """Go to the line in which a piece is found."""
        self.add_class("-finding")
        super().action_filter()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Let the key that turns be typing in the line."""
        if action == "turn" and isinstance(self.focused, Input):
            return False
        return super().check_action(action, parameters)

    # Turning over

    @on(PuzzleTable.Clicked)
    def _clicked(self) -> None:
        self._turn()

    @on(Button.Pressed, "#turn")
    def _turn_by_button(self) -> None:
        self.set_focus(self._table)
        self._turn()

    def action_turn(self) -> None:
        """Turn the piece over to be read; what is no piece is gone to."""
        if isinstance(self.focused, Button):
            self.focused.press()
        else:
            self._turn()

    def _turn(self) -> None:
        talk, taken = self._desk.talk, self._table.taken
        piece = next((each for each in puzzle_pieces(talk) if each.step == taken), None)
        if piece is None:
            self._go()
        else:
            # What is said below the pieces goes for those that are not turned.
            self.query_one("#keys").visible = False
            self.app.push_screen(TurnedPieceScreen(self._desk, self._chosen(), piece), self._turned)

    def action_cut_out(self) -> None:
        """Write the pieces on paper."""
        self._doors.cut_out()

    def _turned(self, done: Done | None) -> None:
        """Lay the piece, or take it up again, or go to its question."""
        self.query_one("#keys").visible = True
        step = self._table.taken
        if done == "write":
            self._go()
        elif done == "plan":
            self.action_plan()
        elif done == "lay":
            self._desk.mark(step)
            # They stay at it, so that what they agree on now belongs to it; where all lie the plan comes next.
            all_lie = all(each.laid for each in puzzle_pieces(self._desk.talk))
            self._show(first_left(self._desk.talk) if all_lie else step)
