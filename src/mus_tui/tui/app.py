"""The app: where it begins, what works everywhere, and how it ends."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial
from pathlib import PurePath
from typing import ClassVar

from textual import events
from textual.binding import Binding, BindingType
from textual.screen import Screen
from textual.scrollbar import ScrollBar
from textual.widgets import Button

from mus_tui.storage.locations import Locations
from mus_tui.storage.settings import Memory
from mus_tui.tui.doors_app import AppDoors
from mus_tui.tui.errand import BEFORE_ALL, KEPT_NOWHERE, Errand, FollowingUp, NewTalk, OpenTalk, Preparing, Previewing
from mus_tui.tui.hooks.covering import Coverable
from mus_tui.tui.hooks.ending import PlainEnding
from mus_tui.tui.hooks.light_loading import clear_up_again
from mus_tui.tui.hooks.mends import mend_textual
from mus_tui.tui.hooks.signals import end_on_signals
from mus_tui.tui.hooks.style_reading import StylesReadOnce
from mus_tui.tui.hooks.terminal_cursor import CursorAtFocus
from mus_tui.tui.keeping.flow.rescue import keep_somewhere, last_words
from mus_tui.tui.keeping.flow.showing import found_since
from mus_tui.tui.kit.cover import COVER_KEYS, LOOK_EVERY_SECONDS, Idle, ScreenCover
from mus_tui.tui.kit.keys.enter_waits import EnterWaits
from mus_tui.tui.kit.one_notice import OneNotice
from mus_tui.tui.kit.scroll_bar import HalfBar
from mus_tui.tui.kit.themes import THEMES
from mus_tui.tui.kit.writing.one_mark import OneMark
from mus_tui.tui.shelf import refusal
from mus_tui.tui.shelf_disk import DiskShelf
from mus_tui.tui.start.start import StartScreen
from mus_tui.tui.table import Table
from mus_tui.words import t

SMALLEST = (60, 20)
"""Columns and rows below which a sentence stands instead of the screen."""


def _local_now() -> datetime:
    return datetime.now().astimezone()


class MusApp(Coverable, EnterWaits, OneMark, PlainEnding, OneNotice, CursorAtFocus):
    """Two people, one laptop, one talk."""

    TITLE = "mus"
    # Textual reads the style of a screen when it is pushed, and the first one never is.
    CSS_PATH: ClassVar[list[str | PurePath]] = ["app.tcss", "start/start.tcss"]
    ENABLE_COMMAND_PALETTE = True
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("f1", "help", "keys.help", priority=True),
        Binding("question_mark", "help", "keys.help", show=False),
        Binding("space", "press", "keys.press", show=False),
        Binding("ctrl+s", "save", "keys.save", priority=True),
        Binding("ctrl+q", "quit", "keys.quit", priority=True),
        Binding("ctrl+p", "command_palette", "keys.palette", priority=True, show=False),
        Binding(",".join(COVER_KEYS), "cover", "keys.cover", priority=True, show=False),
    ]
    cover_kind = ScreenCover
    THROUGH_THE_COVER = frozenset({*COVER_KEYS, "ctrl+s", "ctrl+q"})

    def __init__(
        self, locations: Locations, errand: Errand | None = None, *, clock: Callable[[], datetime] = _local_now
    ) -> None:
        mend_textual()
        super().__init__()
        self.stylesheet = StylesReadOnce(variables=self.theme_variables)
        ScrollBar.renderer = HalfBar
        # Nothing on the screen moves by itself.
        self.animation_level = "none"
        self.last_words = ""
        """What is said when an error of our own has ended the program, or what was typed lies elsewhere now."""
        self._errand = errand
        self._refused = ""
        memory = Memory(locations.settings)
        self.table = Table(self, locations, memory, clock)
        self.shelf = DiskShelf(locations, memory, lambda: clock().date())
        self.doors = AppDoors(self.table, self.shelf)
        self.idle = Idle(clock, lambda: self.table.memory.settings.cover_minutes, self._cover)
        for theme in THEMES:
            self.register_theme(theme)
        self.theme = memory.settings.theme if memory.settings.theme in self.available_themes else THEMES[0].name

    # Beginning

    def get_default_screen(self) -> Screen[None]:
        """Begin at the start screen; behind a talk that was asked for it waits until somebody comes back to it."""
        return StartScreen(self.shelf, self.doors, behind=isinstance(self._errand, BEFORE_ALL))

    def on_load(self) -> None:
        """Let a talk that was asked for be the first thing of all, before any key that is pressed meanwhile."""
        if isinstance(self._errand, BEFORE_ALL):
            self.call_later(self._lay_what_was_asked_for)

    def _lay_what_was_asked_for(self) -> None:
        """Put a talk that was asked for on the table before anything is painted: the first screen has names on it."""
        if isinstance(self._errand, OpenTalk):
            file, read = self._errand
            # What was read is read once: from here on it is the table's.
            self._errand = OpenTalk(file)
            self._refused = refusal(partial(self.doors.open, file, read))
        elif isinstance(self._errand, Previewing):
            self.doors.preview(*self._errand)
        else:
            self.doors.demo()
        start, *above = self.screen_stack
        # Refused, or something is asked first: then it is seen.
        if isinstance(start, StartScreen) and all(each.is_modal for each in above):
            start.call_later(start.lay_out)

    def on_mount(self) -> None:
        """Listen to the system."""
        end_on_signals(self)
        self.set_interval(LOOK_EVERY_SECONDS, self.idle.look)

    def on_ready(self) -> None:
        """Go where else the command line asked to go; then tidy up after a crash."""
        if self._errand is not None and isinstance(self.screen, StartScreen):
            self._run_the_errand(self.screen, self._errand)
        self.call_after_refresh(clear_up_again)
        self.call_after_refresh(self.run_worker, self._sweep, thread=True)
        self._mind_the_size(self.size.width, self.size.height)

    def _run_the_errand(self, start: StartScreen, errand: Errand) -> None:
        """Go there from the first screen, which says so where it cannot be had."""
        match errand:
            case NewTalk(template, kind):
                self.doors.set_up(template, kind)
            case OpenTalk():
                start.say(self._refused)
            case Preparing(file, participant, from_paper):
                start.prepare(file, participant, from_paper=from_paper)
            case FollowingUp(file):
                start.follow_up(file)

    def _sweep(self) -> None:
        from mus_tui.storage.disk.atomic import sweep
        from mus_tui.storage.disk.shown_pages import sweep_shown_pages
        from mus_tui.storage.talk.talk_list import TALK_FAMILY
        from mus_tui.storage.talk.talk_lock import sweep_locks

        sweep_shown_pages()
        if isinstance(self._errand, KEPT_NOWHERE):
            return
        locations = self.table.locations
        sweep(locations.talks, TALK_FAMILY)
        sweep_locks(locations.talks, self.table.clock())
        sweep(locations.home, r"settings\.json")

    async def on_event(self, event: events.Event) -> None:
        """Clean what is pasted, wherever it goes, and let a letter be the same key with Caps Lock on."""
        if isinstance(event, (events.Key, events.Paste, events.MouseDown)) and not event.is_forwarded:
            was_covered = self.covered
            self.idle.touched()
            if self.covered and not was_covered and isinstance(event, events.Key) and event.key in COVER_KEYS:
                # Whoever asks for the cover that has just fallen has it.
                return
        if isinstance(event, events.Key) and len(event.key) == 1:
            # What is typed into a text is the character; the key only finds what it does.
            event.key = event.key.lower()
        if isinstance(event, events.Paste) and not event.is_forwarded:
            from mus_tui.model.values.text import clean

            event.text = clean(event.text)
        typed = isinstance(event, events.Paste) or (isinstance(event, events.Key) and self._is_typed(event))
        if typed and not event.is_forwarded and self.table.saving:
            # Before the letter is painted: else «Gemt» would stand beside it for a moment.
            self.table.saving.writing()
        await super().on_event(event)

    async def on_resize(self, event: events.Resize) -> None:
        """Show a sentence while the window is too small for a screen; what was typed meanwhile lands when it is not."""
        await self._fit(event.size.width, event.size.height)

    async def _fit(self, width: int, height: int) -> None:
        for typed in self._mind_the_size(width, height):
            await (self.on_event(typed) if isinstance(typed, events.Paste) else self.write(typed))

    def _mind_the_size(self, width: int, height: int) -> Sequence[events.Key | events.Paste]:
        too_small = width < SMALLEST[0] or height < SMALLEST[1]
        if self.covered or not (too_small or "mus_tui.tui.kit.too_small" in sys.modules):
            # The cover fits every window; and where no sentence was ever needed there is none to take away.
            return ()
        from mus_tui.tui.kit.too_small import TooSmallScreen

        if too_small and not isinstance(self.screen, TooSmallScreen):
            self.push_screen(TooSmallScreen())
        elif not too_small and isinstance(screen := self.screen, TooSmallScreen):
            self.pop_screen()
            return screen.typed
        return ()

    # The cover

    async def action_cover(self) -> None:
        """Take everything away when somebody steps in, or bring it back as it was."""
        if self.covered:
            self.lay_cover(False)
            await self._fit(self.size.width, self.size.height)
        else:
            self._cover()

    def _cover(self) -> None:
        if not self.covered:
            self.table.commit()
            self.lay_cover(True)

    def _say_on_cover(self) -> None:
        """Say on the cover whether it is saved: what was asked may lie below it."""
        if self.covered and (lies := self.table.lies):
            saved = t("kit.cover_unsaved" if lies.desk.in_trouble else "kit.cover_saved")
            self.say_on_cover(saved if lies.saving else lies.desk.state)

    # Help and commands

    def action_help(self) -> None:
        """Say what can be done here."""
        from mus_tui.tui.kit.keys.help import HelpScreen
        from mus_tui.tui.kit.too_small import TooSmallScreen

        if not isinstance(self.screen, (HelpScreen, TooSmallScreen)):
            self.push_screen(HelpScreen(self.screen))

    def action_press(self) -> None:
        """Let the space bar press a button, as it ticks a line in every list."""
        if isinstance(self.focused, Button):
            self.focused.press()

    def action_command_palette(self, words: str = "") -> None:
        """Offer everything that can be done here, or what has some words in it; behind a dialog nothing changes."""
        from mus_tui.tui.commands import commands
        from mus_tui.tui.kit.keys.palette import PaletteScreen

        if not self.screen.is_modal:
            offered = commands(self.table, self.doors, self.shelf, self.screen)
            self.push_screen(PaletteScreen(tuple(offered), words))

    def action_screenshot(self, filename: str | None = None, path: str | None = None) -> None:
        """Write no picture of what they talk about, whoever asks Textual for one."""

    def action_help_quit(self) -> None:
        """Say how to leave: Ctrl+C is for copying."""
        kept_nowhere = self.table.lies and not self.table.saving
        self.notify(t("keeping.how_to_leave_unkept" if kept_nowhere else "keeping.how_to_leave"), markup=False)

    # Saving and ending

    async def action_save(self) -> None:
        """Save now; where that fails, offer another folder, and where there are two versions, let them choose."""
        from mus_tui.tui.keeping.flow.saving import save_now

        await save_now(self.table, self.doors, self.shelf)
        self._say_on_cover()

    async def action_quit(self) -> None:
        """Leave; everything is saved first, and where it cannot be, they are told and stay."""
        self.table.commit()
        if self.table.lies:
            self.table.lies.keep_the_place()
        told_of = self.table.lies.told_of if self.table.lies else None
        if self.table.saving:
            await self.table.saving.save()
        if self.table.holds_words:
            await self.action_save()
            return
        self.last_words = found_since(self.table, told_of)
        self.table.leave()
        self.stop_waiting()
        self.exit(return_code=0)

    def end(self, code: int) -> None:
        """Save everything and end at once: the system says so."""
        told_of = self.table.lies.told_of if self.table.lies else None
        if elsewhere := keep_somewhere(self.table):
            self.last_words = t("keeping.broke_elsewhere", file=elsewhere)
        else:
            self.last_words = found_since(self.table, told_of)
        self.table.leave()
        self.stop_waiting()
        self.exit(return_code=code)

    def broke(self, error: Exception) -> None:
        """Save everything after an error of our own, and remember what to say about it."""
        from mus_tui.storage.report_file import write_report

        self.stop_waiting()
        elsewhere = keep_somewhere(self.table)
        report = write_report(self.table.locations.reports, error, self.table.clock())
        self.last_words = last_words(self.table, error, elsewhere, report)
        self.table.leave()
