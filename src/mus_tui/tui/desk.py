"""The talk on the table: what the app and its screens share.

It is one holder, changed at once, so that no key can come between a change and the screen that shows it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import TYPE_CHECKING, NamedTuple, Protocol

if TYPE_CHECKING:
    from mus_tui.model.rules.group.turns import Round
    from mus_tui.model.rules.undo import History
    from mus_tui.model.talk import Talk
    from mus_tui.model.values.listing import TalkHead
    from mus_tui.model.values.position import Position
    from mus_tui.model.values.preparation import Preparation


class Past(NamedTuple):
    """What undo and redo know of a text."""

    text: str
    """The text as it was left; of another one they would make nonsense."""
    history: object
    """What the editor keeps of it; nobody else looks into it."""


class Left(NamedTuple):
    """A line that was typed, and left without agreeing to it."""

    row: str
    """The id of the row that it was while it was typed."""
    words: str
    """What was typed."""
    perspective: str | None = None
    """The part of the plan that it was typed for, where that was said."""


NOTHING_LEFT = Left("", "")


class Watched(NamedTuple):
    """What is said of the template file that is looked at while somebody writes it."""

    about: str
    """Which file it is, and how it is looked at."""
    told: tuple[str, ...] = ()
    """Why it cannot be used as it is now, a line for each reason; none where it can."""


Pasts = dict[object, Past]
"""The past of every text that has been written in, by what names it."""


class Beside(Protocol):
    """What lies beside the talk, read when it is asked for."""

    def shared(self) -> Sequence[Preparation]:
        """Return what participants have shared of their preparations by now; nothing unshared is ever read."""

    def earlier(self, talk: Talk) -> Mapping[str, Talk]:
        """Return the earlier talks of the same people that are still there, by their ids."""

    def rounds(self, talk: Talk) -> Sequence[Talk]:
        """Return the earlier talks of the same people that this one goes on from, one after the other."""

    def of_the_same(self, talk: Talk) -> TalkHead | None:
        """Return the latest earlier talk of the same people that this one looks back at, and does not take up yet."""


class NothingBeside:
    """What lies beside a talk that is kept nowhere."""

    def shared(self) -> Sequence[Preparation]:
        """Return nothing: nobody has prepared."""
        return ()

    def earlier(self, talk: Talk) -> Mapping[str, Talk]:
        """Return nothing: there is none."""
        return {}

    def rounds(self, talk: Talk) -> Sequence[Talk]:
        """Return nothing: there is none."""
        return ()

    def of_the_same(self, talk: Talk) -> TalkHead | None:
        """Return nothing: there is none."""
        return None


def _nothing_done() -> History:
    from mus_tui.model.rules.undo import History

    return History()


@dataclass
class Desk:
    """Holds the talk, where they are in it, and what can be taken back."""

    talk: Talk
    """The talk as it stands now."""
    position: Position
    """Where in the talk they are."""
    on_change: Callable[[], None]
    """Told after every change of the talk, to save it."""
    clock: Callable[[], datetime]
    """Tells what time it is."""
    changed: datetime
    """When the talk was last changed."""
    beside: Beside = field(default_factory=NothingBeside)
    """What lies beside the talk."""
    saved: str = ""
    """What the title bar says about saving."""
    closed_words: str = ""
    """What the title bar says of a closed talk."""
    following_up: bool = False
    """Whether the plan is being followed up: of a closed talk, the one thing that may change (G23)."""
    in_trouble: bool = False
    """Whether the talk could not be saved."""
    only_read: str = ""
    """Why the talk can only be read, as the title bar says it; empty where it can be changed."""
    came_from: Position | None = None
    """Where they stood when they went to the plan; None where they began there."""
    not_agreed: Left = NOTHING_LEFT
    """The line of an agreement that was left, for when they come back to it."""
    pasts: Pasts = field(default_factory=dict)
    """What undo knows of each note, kept while they are elsewhere."""
    rounds: dict[str, Round] = field(default_factory=dict)
    """In a group, who has had the word at each question; it lies here alone, and nothing saves it."""
    history: History = field(default_factory=_nothing_done)
    """What can be taken back, and done again."""
    watched: Watched | None = None
    """The template file that the talk is a preview of; None for every other talk."""
    opened: datetime | None = None
    """When the talk was first laid here since the program began; known while it runs, and kept nowhere."""

    @property
    def today(self) -> date:
        """The day it is by the clock."""
        return self.clock().date()

    @property
    def state(self) -> str:
        """What the title bar says: that the talk can only be read, or whether it is saved."""
        if self.only_read:
            return self.only_read
        only_to_read = self.talk.is_closed and not self.in_trouble and not self.following_up
        return self.closed_words if only_to_read else self.saved

    def put(self, talk: Talk) -> None:
        """Put the next value of the talk on the table; what is only read stays as it is."""
        if talk is not self.talk and not self.only_read:
            self._note_change(talk)
            self._now(talk)

    def _now(self, talk: Talk) -> None:
        self.talk, self.changed = talk, self.clock()
        self.on_change()

    def stand_at(self, position: Position) -> None:
        """Remember where they are; looking changes nothing in the talk."""
        if position != self.position:
            if position.step == "plan" != self.position.step:
                self.came_from = self.position
            self.position = position

    def agreeing(self, row: str) -> None:
        """Remember which row is being typed in a line, so that it is known where it stands if the program is killed."""
        self.position = self.position.altered(agreeing=row)

    def back_from_plan(self) -> str | None:
        """Stand where they came to the plan from, cursor and all, and return that step; None where they began here."""
        if self.came_from is None:
            return None
        self.stand_at(self.came_from)
        return self.position.step

    # Undo and redo

    def remember_plan(self) -> None:
        """Begin a change of its own: what is written from now on is taken back together, and nothing before it."""
        self.history = self.history._replace(goes_on=False)

    def mark(self, step: str) -> None:
        """Mark a step as talked about by hand, or take the mark off: undo knows of it, as it does not of going on.

        With a question goes the topic that it is; what it only covers has a tick of its own (E6).
        """
        from mus_tui.model.rules.route import talked_about
        from mus_tui.model.rules.undo import Change

        if not self.only_read:
            done = step not in self.talk.passed
            now = talked_about(self.talk, [step], done).with_passed(step, done)
            self.history = self.history.with_change(Change(("passed", "topics"), self.talk, "", step), now)
            self._now(now)

    def mark_as(self, now: Talk) -> None:
        """Put steps marked by hand as talked about, and the topics with them: undo takes all of it back at once."""
        from mus_tui.model.rules.undo import Change

        if now != self.talk and not self.only_read:
            self.history = self.history.with_change(Change(("passed", "topics"), self.talk, ""), now)
            self._now(now)

    def _note_change(self, now: Talk) -> None:
        from mus_tui.model.rules.undo import change_between

        if change := change_between(self.talk, now):
            self.history = self.history.with_change(change, now)

    def undo(self) -> Talk | None:
        """Take the latest change back; return the talk from before, None where there is nothing to take back."""
        return self._turn(*self.history.back(self.talk))

    def redo(self) -> Talk | None:
        """Do again what was taken back last; return the talk from before, None where there is nothing to do."""
        return self._turn(*self.history.again(self.talk))

    def _turn(self, talk: Talk, history: History) -> Talk | None:
        before = self.talk
        if talk is before or self.only_read:
            return None
        self.history = history
        self._now(talk)
        return before

    def way_back(self, show: Callable[[], None]) -> Callable[[], None]:
        """Return what brings the talk and its undo to where they are now, as if nothing had happened, and shows it."""
        talk, history = self.talk, self.history

        def back() -> None:
            if self.talk is not talk:
                self.history = history
                self._now(talk)
                show()

        return back

    def forget_undo(self) -> None:
        """Let nothing be brought back: something has been destroyed."""
        self.history, self.not_agreed = _nothing_done(), NOTHING_LEFT
        self.pasts.clear()
