"""Inviting to the talk (A10): the time is asked for, and two files written: one to read, one for the calendar."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal
from textual.content import Content
from textual.widgets import Button, Input, Static

from mus_tui.language.clock import read_clock
from mus_tui.language.date_saying import say_full
from mus_tui.model.rules.file_ending import ending_of
from mus_tui.model.rules.file_names import file_name, initials_of
from mus_tui.tui.desk import Desk
from mus_tui.tui.kit.writing.writing_line import WritingLine
from mus_tui.tui.papers.filing import Filing
from mus_tui.tui.papers.format_choice import Offered
from mus_tui.tui.papers.save_file import SaveFileScreen
from mus_tui.tui.shelf import Shelf
from mus_tui.words import t


class InviteScreen(SaveFileScreen):
    """The time is kept in the talk; without one the calendar has a whole day."""

    AUTO_FOCUS = "#time"
    HEADING = "papers.invite_title"
    BINDINGS: ClassVar[list[BindingType]] = [Binding("enter", "on", "keys.next_field", priority=True)]

    def __init__(
        self,
        desk: Desk,
        formats: Sequence[Offered],
        shelf: Shelf,
        filing: Filing,
        attempt: Callable[[Path, bool], str | None],
        see: Callable[[], str],
    ) -> None:
        """`attempt` writes what a path ends in, over what is there or not, or says what went wrong; `see` shows it."""
        self._desk, self._attempt, self._see_it = desk, attempt, see
        self._to_read = next(each.ending for each in formats if not each.days)
        self._for_calendar = next(each.ending for each in formats if each.days)
        super().__init__(shelf, formats, filing, initials_of(desk.talk))

    def compose_choices(self) -> ComposeResult:
        """Ask for the time of day."""
        begins = self._desk.talk.begins
        with Horizontal(classes="line"):
            yield Static(Content(t("papers.time", day=say_full(self._desk.talk.held))), classes="quiet")
            yield WritingLine(f"{begins:%H.%M}" if begins else "", placeholder=t("papers.time_placeholder"), id="time")

    def on_mount(self) -> None:
        """Say what the files are."""
        self.explain(t("papers.invite_about"))

    def suggested(self) -> str:
        """Return the name of the one to read."""
        name = file_name("indkaldelse", self._desk.talk, initials=self.filing.initials)
        return f"{name}{self._to_read}"

    def lacks(self) -> str:
        """Ask again for a time that cannot be read."""
        typed = self._time
        return t("papers.time_unclear", words=typed) if typed and read_clock(typed) is None else ""

    def places(self, path: Path) -> tuple[Path, ...]:
        """Return where both files go; the one for a calendar is made alone where its ending is asked for."""
        if ending_of(path.name) == self._for_calendar:
            return (path,)
        return path, path.with_suffix(self._for_calendar)

    def see(self) -> str:
        """Keep the time in the talk, and show the one to read."""
        if lacks := self.lacks():
            return lacks
        self.commit()
        return self._see_it()

    def write(self, path: Path, *, overwrite: bool) -> str | None:
        """Keep the time in the talk, and write both."""
        self.commit()
        return next(filter(None, (self._attempt(place, overwrite) for place in self.places(path))), None)

    def commit(self) -> None:
        """Keep the time in the talk, or that there is none."""
        begins = read_clock(self._time)
        if self.is_mounted and begins != self._desk.talk.begins and (begins or not self._time):
            self._desk.put(self._desk.talk.altered(begins=begins))

    @property
    def _time(self) -> str:
        return self.query_one("#time", Input).value.strip()

    def action_on(self) -> None:
        """Go from the time to the path, and from there write."""
        if isinstance(self.focused, Button):
            self.focused.press()
        elif self.focused is self.query_one("#time"):
            self.query_one("#path").focus()
        else:
            self.query_one("#save", Button).press()
