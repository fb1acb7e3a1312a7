"""The part of the first screen that says what is due and which talks wait or cannot be opened, and leads there.

It comes after the rest, from a thread of its own: there may be thousands of talks.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from textual import on
from textual.content import Content
from textual.message import Message

from mus_tui.model.values.letters import on_screen
from mus_tui.model.values.listing import is_begun
from mus_tui.tui.doors import Doors
from mus_tui.tui.kit.letters import TakesLetters
from mus_tui.tui.shelf import Shelf, refusal
from mus_tui.tui.start.start_list import Row
from mus_tui.words import count, t

if TYPE_CHECKING:
    from mus_tui.model.values.listing import Due, Falls, LookedThrough, TalkHead, Told

_MOST = 3
_ALL = "due all"


class _Seen(Message):
    def __init__(self, seen: LookedThrough) -> None:
        super().__init__()
        self.seen = seen


class LookingAhead(TakesLetters[None]):
    """At most three lines, the nearest to today first, and a way to the rest; and which talks cannot be opened."""

    def __init__(self, shelf: Shelf, doors: Doors) -> None:
        super().__init__()
        self.shelf, self.doors = shelf, doors
        self._due: Sequence[Due] = ()
        self._others: Sequence[TalkHead] = ()
        self._year: Sequence[Falls] = ()
        self._later = 0
        self._seen: LookedThrough | None = None
        self._this_year: Sequence[Told] = ()

    def list_anew(self) -> None:
        """Show the list with what is known now."""
        raise NotImplementedError

    def say(self, words: str) -> None:
        """Say what went wrong, in place."""
        raise NotImplementedError

    def open_talk(self, file: Path) -> None:
        """Put a talk on the table, or say why it cannot be had."""
        raise NotImplementedError

    def look_ahead(self) -> None:
        """Find out what is due, once the screen stands there."""
        self.call_after_refresh(self.run_worker, self._read, thread=True, exclusive=True, group="due")

    def _read(self) -> None:
        self.post_message(_Seen(self.shelf.look_through()))

    @on(_Seen)
    def _show_seen(self, message: _Seen) -> None:
        seen = message.seen
        if seen != self._seen:
            self._seen = seen
            self._due, self._others, self._year, self._later, self._this_year = seen
            self.list_anew()

    # Talks that are not as they seem

    @property
    def damaged(self) -> list[TalkHead]:
        """The talks that cannot be opened, as far as it is known."""
        return [each for each in self._others if each.state == "damaged"]

    def with_others(self, talks: Sequence[TalkHead]) -> list[TalkHead]:
        """Return these talks as they are seen by now, and those known besides: first what is begun, then the newest."""
        seen = {each.file: each for each in self._others}
        known = [seen.pop(each.file, each) for each in talks]
        every = [*known, *seen.values()]
        # Also a copy, so that it stands beside the one that it is a copy of.
        begun = {each.id for each in every if is_begun(each)}
        return sorted(every, key=lambda each: (each.id in begun, each.held), reverse=True)

    def damaged_rows(self) -> list[Row]:
        """Return a line that names the talks that cannot be opened."""
        names = [on_screen(each.file.name) for each in self.damaged]
        words = count("start.damaged_talks", len(names), names=", ".join(names))
        return [Row("damaged", (Content.styled(f"! {words}", "$here"),))] if names else []

    def action_damaged(self) -> None:
        """Open the one that cannot be read, which offers its last good version; of several, let them choose."""
        damaged = self.damaged
        if len(damaged) == 1:
            self.open_talk(damaged[0].file)
            return
        from mus_tui.tui.start.find_talk import FindTalkScreen

        self.say("")
        title, none = t("start.damaged_title"), t("start.damaged_none")
        self.app.push_screen(
            FindTalkScreen(self.shelf, self.opened, title, fits=lambda talk: talk.state == "damaged", nothing=none)
        )

    def opened(self, talk: TalkHead | None) -> str:
        """Put a talk that was chosen on the table; return why it cannot be had."""
        return refusal(partial(self.doors.open, talk.file)) if talk else ""

    # What is due

    def due_rows(self, width: int, room: int) -> list[Row]:
        """Return a line for each of the nearest things that are due, and fewer where there is little room."""
        if not self._due:
            return []
        from mus_tui.tui.start.due_words import due_lines

        today, leader = self.shelf.today(), self.shelf.remembered().leader
        most = max(1, min(_MOST, room - 3))
        words = due_lines(self._due[:most], today, leader, width)
        rows = [Row("", (Content(""), Content.styled(t("start.due_title"), "bold $orient")))]
        rows += [Row(f"due {n}", (Content(each),)) for n, each in enumerate(words)]
        more = len(self._due) - len(words)
        return [*rows, Row(_ALL, (Content.styled(count("start.due_more", more), "$quiet"),))] if more else rows

    def year_rows(self, width: int) -> list[Row]:
        """Return quietly what falls when, by its number alone: an employee may sit beside it."""
        if not self._year:
            return []
        from mus_tui.language.year_saying import year_lines

        meant, *months = year_lines(f"{t('start.year')}:", self._year, width, self._later)
        lines = (meant, *(f"  {line}" for line in months))
        return [Row("", (Content(""), *(Content.styled(line, "$quiet") for line in lines)))]

    def figures_rows(self, width: int, *, air: bool) -> list[Row]:
        """Return quietly how many talks there were this year (K16), which leads to the rest of the figures."""
        if not self._this_year:
            return []
        from mus_tui.language.figures_saying import say_this_year
        from mus_tui.model.rules.around.figures import as_they_are, figures

        every, *_ = figures(self._this_year)
        said, more = say_this_year(as_they_are(every), every.locked), t("figures.this_year_more")
        with_key = f"{said} · {more}"
        line = Content.styled(with_key if len(with_key) <= width else said, "$quiet")
        above = [Row("", (Content(""),))] if air else []
        return [*above, Row("figures", (line,))] if said else []

    def action_figures(self) -> None:
        """Show the talks in figures, which are counted when somebody asks for them."""
        from mus_tui.tui.start.figures import FiguresScreen

        self.say("")
        self.app.push_screen(FiguresScreen(self.shelf))

    def due_at(self, row: str) -> Due | None:
        """Return what is due in a row; None where the row says something else."""
        number = row.removeprefix("due ")
        return self._due[int(number)] if number != row and number.isdecimal() else None

    def choose_due(self, row: str) -> None:
        """Do what a row about something due stands for."""
        if due := self.due_at(row):
            self.take_up(due)
        elif row == _ALL:
            from mus_tui.tui.start.due import DueScreen

            leader = self.shelf.remembered().leader
            self.app.push_screen(DueScreen(self._due, self.shelf.today(), leader), self._taken_up)

    def _taken_up(self, due: Due | None) -> None:
        if due:
            self.take_up(due)

    def take_up(self, due: Due) -> None:
        """Open the talk, follow up on the plan, or set the next talk up."""
        if due.kind == "planned":
            self.open_talk(due.talk.file)
            return
        if due.kind != "talk":
            self.follow_up(due.talk.file)
            return
        self.say(refusal(partial(self.doors.set_up_after, due.talk)))

    def follow_up(self, file: Path) -> None:
        """Follow up on the plan of a talk, or say why it cannot be done."""
        self.say(refusal(partial(self.doors.follow_up, file)))

    def has_plans(self, talks: Sequence[TalkHead]) -> bool:
        """Whether one of these talks has a plan to follow up, or one that is due has, such as a locked one."""
        return any(map(_has_plan, talks)) or any(due.kind in ("follow_up", "promise") for due in self._due)

    def follow_up_on(self, talk: TalkHead | None) -> None:
        """Follow up on the plan of a talk; where it has none to follow up, let them choose one that has."""
        if talk and _has_plan(talk):
            self.follow_up(talk.file)
            return
        from mus_tui.tui.start.find_talk import FindTalkScreen

        self.say("")
        title, none = t("follow_up.which"), t("follow_up.none_closed")
        today = self.shelf.today().isoformat()
        find = FindTalkScreen(
            self.shelf,
            self._found,
            title,
            fits=_has_plan,
            nothing=none,
            # Of what was agreed today there is nothing to follow up yet.
            meant_last=lambda head: head.held >= today,
        )
        self.app.push_screen(find)

    def _found(self, talk: TalkHead | None) -> str:
        return refusal(partial(self.doors.follow_up, talk.file)) if talk else ""


def _has_plan(talk: TalkHead) -> bool:
    return talk.state == "closed" and talk.agreements > 0
