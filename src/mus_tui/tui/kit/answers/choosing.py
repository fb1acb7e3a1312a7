"""Choosing among what a form offers: nothing is chosen until somebody chooses, and it can be taken back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import ClassVar

from textual import events
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.geometry import Offset, Size
from textual.message import Message
from textual.widget import Widget

from mus_tui.model.values.answers import Answer
from mus_tui.tui.kit.answers.asked import Asked, Option, style_of
from mus_tui.tui.kit.answers.layout import WORDS_ONLY, Spot, below, drawn, flow, height_of, in_columns, words_at
from mus_tui.tui.kit.tick import box

_PREPARED = "◎"
"""The sign of what somebody chose in their preparation."""


class Choosing(Widget, can_focus=True):
    """The arrows point; Space, a click and its number, where it has one, choose, and take it back where it is chosen.

    Enter on what is chosen goes on, as everywhere.
    """

    SCOPED_CSS = False
    DEFAULT_CSS = """
    Choosing { height: auto; color: $quiet; margin: 0 0 1 0; }
    .-short Choosing { margin: 0; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("left", "point(-1)", show=False),
        Binding("right", "point(1)", show=False),
        Binding("up", "point(-1)", show=False),
        Binding("down", "point(1)", show=False),
        Binding("home", "point(-999)", show=False),
        Binding("end", "point(999)", show=False),
        Binding("space", "choose", show=False),
        Binding("enter", "go_on", show=False),
        *(Binding(str(digit), f"type_number('{digit}')", show=False) for digit in range(10)),
        Binding("minus", "type_number('-')", show=False),
    ]

    class Pointed(Message):
        """Something else is pointed out, or nothing here any more."""

    def __init__(
        self,
        asked: Asked,
        options: Sequence[Option],
        changed: Callable[[], None],
        *,
        ends: Sequence[str] = (),
        numbers: bool = False,
    ) -> None:
        super().__init__()
        self.asked, self.options = asked, options
        self._changed, self._ends, self._numbers = changed, ends, numbers
        self._several = asked.field.answer == "choices"
        self.read_only = False
        """Whether it can only be looked at."""
        self._typed = ""
        self.chosen: tuple[str, ...] = ()
        """The ids of what is chosen, in the form's order."""
        self.here = 0
        """Which of the options is pointed out."""
        self.show(asked)

    def show(self, asked: Asked) -> None:
        """Show what is chosen now; it is pointed out, or else what was prepared."""
        before, self.asked = self.asked, asked
        chosen = () if asked.kept else asked.answer.chosen
        if chosen != self.chosen or before != asked:
            self.chosen = chosen
            first = (*chosen, *asked.prepared.chosen)
            if not self.is_attached or not self.has_focus:
                self.here = next((n for n, each in enumerate(self.options) if each.id in first), 0)
            self.refresh(layout=True)

    @property
    def answer(self) -> Answer | None:
        """What is answered here; None where what was answered is not on the screen."""
        return None if self.asked.kept and not self.chosen else Answer(chosen=self.chosen)

    @property
    def pointed(self) -> Option:
        """What is pointed out."""
        return self.options[self.here]

    # Drawing

    @property
    def heading(self) -> Content:
        """What is asked, with what the form says about it."""
        asked = self.asked
        kept = asked.kept if not self.chosen else ""
        said = [part for part in ((asked.label, style_of(asked.field)), (kept, "$here")) if part[0]]
        parts = [Content(" · ").join(Content.styled(*part) for part in said)] if said else []
        parts += [Content.styled(each, "$quiet") for each in (asked.field.hint, asked.before) if each]
        return Content("\n").join(parts)

    def spots(self, width: int) -> list[Spot]:
        """Return where everything stands."""
        heading = words_at(self.heading, width)
        pieces = [(n, self.piece(n, each.words)) for n, each in enumerate(self.options)]
        if not self._numbers:
            return [*heading, *below(in_columns(pieces, width), height_of(heading))]
        if self._ends:
            numbered = sum(bool(each.number) for each in self.options)
            low, high = (Content.styled(each, "$quiet") for each in self._ends)
            pieces = [(WORDS_ONLY, low), *pieces[:numbered], (WORDS_ONLY, high), *pieces[numbered:]]
        return [*heading, *below(flow(pieces, width, 2), height_of(heading))]

    def piece(self, option: int, words: str) -> Content:
        """Return one of the options, with its sign."""
        each = self.options[option]
        chosen = each.id in self.chosen
        prepared = not self.chosen and each.id in self.asked.prepared.chosen
        sign = _PREPARED if prepared else ("✓" if self._several else "●") if chosen else ""
        sign = box(sign) if self._several else sign or "○"
        shown = Content(f"{sign} {words}" if words else sign)
        if self.has_focus and option == self.here:
            return shown.stylize("bold underline $background on $focus")
        return shown.stylize("bold $foreground") if chosen else shown.stylize("$foreground") if prepared else shown

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        """Return how many lines it takes."""
        return height_of(self.spots(width))

    def render(self) -> Content:
        """Show the lines."""
        return drawn(self.spots(self.size.width))

    @property
    def cursor_screen_offset(self) -> Offset:
        """Where on the screen what is pointed out stands."""
        at = next((each for each in self.spots(self.size.width) if each.option == self.here), None)
        return self.content_region.offset + (Offset(at.column, at.line) if at else Offset(0, 0))

    @property
    def shows_numbers(self) -> bool:
        """Whether a number is a key here: on every scale, where it is the point's own or else its place."""
        return self._numbers or self.asked.field.scale is not None

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Leave to a text the digits that are no number here."""
        if action != "type_number":
            return True
        return self.shows_numbers and any(str(parameters[0]) in each.number for each in self.options)

    # Pointing and choosing

    def on_focus(self) -> None:
        """Tell what is pointed out."""
        self._typed = ""
        self.post_message(self.Pointed())

    def on_blur(self) -> None:
        """Tell that nothing here is pointed out."""
        self.post_message(self.Pointed())

    def action_point(self, by: int) -> None:
        """Point out another; at the ends it stays."""
        self.point_at(self.here + by)

    def point_at(self, option: int) -> None:
        """Point out one of them."""
        self._typed = ""
        self.here = max(0, min(len(self.options) - 1, option))
        self.refresh()
        self.post_message(self.Pointed())

    def choose(self, option: int) -> None:
        """Choose one of them, or take it back where it is chosen."""
        if self.read_only:
            return
        self.here, picked = option, self.options[option].id
        others = tuple(each for each in self.chosen if each != picked) if self._several else ()
        now = (*others, *(() if picked in self.chosen else (picked,)))
        self.chosen = tuple(each.id for each in self.options if each.id in now)
        self.refresh(layout=bool(self.asked.kept))
        self.post_message(self.Pointed())
        self._changed()

    def take_prepared(self) -> None:
        """Choose what was prepared."""
        if not self.read_only and not self.chosen:
            self.chosen = self.asked.prepared.chosen
            self.refresh()

    def action_choose(self) -> None:
        """Choose what is pointed out, or take it back."""
        self._typed = ""
        self.choose(self.here)

    def action_go_on(self) -> None:
        """Choose what is pointed out; where it is chosen, go on."""
        if self.pointed.id in self.chosen or self.read_only:
            self.screen.focus_next()
        else:
            self.action_choose()

    def action_type_number(self, digit: str) -> None:
        """Choose by number, one digit after the other where it has several; chosen it stays, as it was typed."""
        numbers = [each.number for each in self.options]
        before = self._typed
        typed = next((each for each in (before + digit, digit) if any(n.startswith(each) for n in numbers)), "")
        if typed in numbers:
            at = numbers.index(typed)
            if self.options[at].id not in self.chosen:
                self.choose(at)
            else:
                self.point_at(at)
        self._typed = typed

    def option_at(self, column: int, line: int) -> int | None:
        """Return which of the options stands in a cell; None where none does."""
        found = (each.option for each in self.spots(self.size.width) if each.holds(column, line))
        return next((each for each in found if each != WORDS_ONLY), None)

    def on_click(self, event: events.Click) -> None:
        """Choose the one that was clicked."""
        offset = event.get_content_offset(self)
        option = self.option_at(offset.x, offset.y) if offset else None
        if option is not None:
            self._typed = ""
            self.choose(option)
