"""The app: where it begins, what works everywhere, and how it ends."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import datetime
from functools import partial
from pathlib import Path, PurePath
from typing import TYPE_CHECKING, ClassVar

from textual import events
from textual.binding import Binding, BindingType
from textual.screen import Screen
from textual.widgets import Button

from mus_tui.model.values.letters import on_screen
from mus_tui.storage.locations import Locations
from mus_tui.tui.follow_up.flow import follow_up_file, follow_up_here
from mus_tui.tui.hooks.discretion import hush
from mus_tui.tui.hooks.pasting import guard_pastes
from mus_tui.tui.hooks.signals import heed_signals
from mus_tui.tui.hooks.style_reading import StylesReadOnce
from mus_tui.tui.keeping.flow.rescue import keep_somewhere, last_words
from mus_tui.tui.keeping.flow.unlocking import ask_passphrase
from mus_tui.tui.kit.themes import THEMES
from mus_tui.tui.letting_go_app import LettingGoApp
from mus_tui.tui.papers.flow.copying import ask_for_copy
from mus_tui.tui.papers.flow.forms import ask_for_form_of, ask_to_invite
from mus_tui.tui.setup.flow.next_talk import begin_new, keep_new, set_up_after
from mus_tui.tui.shelf import Refused
from mus_tui.tui.shelf_disk import DiskCupboard
from mus_tui.tui.start.start import StartScreen
from mus_tui.words import t

if TYPE_CHECKING:
    from mus_tui.tui.launch import NewTalk, Preparing

SMALLEST = (60, 20)
"""Columns and rows below which a sentence stands instead of the screen."""


def _local_now() -> datetime:
    return datetime.now().astimezone()


class MusApp(LettingGoApp):
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
    ]

    def __init__(
        self,
        locations: Locations,
        *,
        open_file: Path | None = None,
        new: NewTalk | None = None,
        prepare: Preparing | None = None,
        follow_up: Path | None = None,
        demo: bool = False,
        clock: Callable[[], datetime] = _local_now,
    ) -> None:
        super().__init__(locations, clock, only_looking=demo)
        self.stylesheet = StylesReadOnce(variables=self.get_css_variables())
        # Nothing on the screen moves by itself.
        self.animation_level = "none"
        self.last_words = ""
        """What is said when an error of our own has ended the program, or what was typed lies elsewhere now."""
        self._wanted = (open_file, new, prepare, follow_up, demo)
        self._refused = ""
        for theme in THEMES:
            self.register_theme(theme)
        self.theme = self.settings.theme if self.settings.theme in self.available_themes else THEMES[0].name
        self.cupboard = DiskCupboard(
            locations,
            lambda: self.settings,
            partial(begin_new, self),
            self.open_file,
            self.set_up,
            self.prepare,
            partial(follow_up_file, self),
            self.ask_about_all,
            partial(ask_for_form_of, self),
            partial(ask_passphrase, self),
            partial(set_up_after, self),
            partial(keep_new, self),
            lambda: self.clock().date(),
        )

    # Beginning

    def get_default_screen(self) -> Screen[None]:
        """Begin at the start screen."""
        return StartScreen(self.cupboard)

    def on_mount(self) -> None:
        """Listen to the system, and put a talk that was asked for on the table before anything is painted."""
        heed_signals(self)
        open_file = self._wanted[0]
        if open_file is not None and isinstance(self.screen, StartScreen):
            try:
                self.cupboard.open(open_file)
            except Refused as answer:
                self._refused = str(answer)

    def on_ready(self) -> None:
        """Go where else the command line asked to go; then tidy up after a crash."""
        _, new, prepare, follow_up, demo = self._wanted
        if demo:
            from mus_tui.tui.start.flow.demo import demo_talk

            self.look_at(demo_talk())
        elif self._refused and isinstance(self.screen, StartScreen):
            self.screen.say(self._refused)
        elif prepare is not None and isinstance(self.screen, StartScreen):
            self.screen.prepare(prepare.file, prepare.participant, from_paper=prepare.from_paper)
        elif follow_up is not None and isinstance(self.screen, StartScreen):
            self.screen.follow_up(follow_up)
        elif new is not None:
            self.set_up(new.template, new.kind)
        if not demo:
            self.run_worker(self._sweep, thread=True)
        self._mind_the_size(self.size.width, self.size.height)

    def _sweep(self) -> None:
        from mus_tui.storage.disk.atomic import sweep
        from mus_tui.storage.talk.talk_list import TALK_FAMILY
        from mus_tui.storage.talk.talk_lock import sweep_locks

        sweep(self.locations.talks, TALK_FAMILY)
        sweep_locks(self.locations.talks, self.clock())
        sweep(self.locations.home, r"settings\.json")

    def set_up(self, template: str | None, kind: str | None = None) -> None:
        """Show the set-up of a new talk."""
        from mus_tui.tui.setup.setup import SetupScreen

        self.push_screen(SetupScreen(self.cupboard, self.clock().date(), template, kind))

    async def on_event(self, event: events.Event) -> None:
        """Clean what is pasted, wherever it goes, and let a letter be the same key with Caps Lock on."""
        if isinstance(event, events.Key) and len(event.key) == 1:
            # What is typed into a text is the character; the key only finds what it does.
            event.key = event.key.lower()
        if isinstance(event, events.Paste) and not event.is_forwarded:
            from mus_tui.model.values.text import clean

            event.text = clean(event.text)
        await super().on_event(event)

    async def on_resize(self, event: events.Resize) -> None:
        """Show a sentence while the window is too small for a screen; what was typed meanwhile lands when it is not."""
        for typed in self._mind_the_size(event.size.width, event.size.height):
            if isinstance(typed, events.Paste) or self._is_typed(typed):
                await self.on_event(typed)

    def _mind_the_size(self, width: int, height: int) -> Sequence[events.Key | events.Paste]:
        from mus_tui.tui.kit.too_small import TooSmallScreen

        too_small = width < SMALLEST[0] or height < SMALLEST[1]
        if too_small and not isinstance(self.screen, TooSmallScreen):
            self.push_screen(TooSmallScreen())
        elif not too_small and isinstance(screen := self.screen, TooSmallScreen):
            self.pop_screen()
            return screen.typed
        return ()

    # Help, commands, copies

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

    def action_command_palette(self) -> None:
        """Offer everything that can be done here; behind a dialog nothing changes."""
        from mus_tui.tui.commands import commands
        from mus_tui.tui.kit.keys.palette import PaletteScreen

        if not self.screen.is_modal:
            self.push_screen(PaletteScreen(tuple(commands(self, self.screen))))

    def action_screenshot(self, filename: str | None = None, path: str | None = None) -> None:
        """Write no picture of what they talk about, whoever asks Textual for one."""

    def action_export(self) -> None:
        """Save a copy of the plan where they want it."""
        ask_for_copy(self)

    def action_invite(self) -> None:
        """Invite to the talk on the table."""
        ask_to_invite(self)

    def action_follow_up(self) -> None:
        """Follow up on the plan of the closed talk that is on the table."""
        self.commit()
        follow_up_here(self)

    def action_help_quit(self) -> None:
        """Say how to leave: Ctrl+C is for copying."""
        self.notify(t("app.how_to_leave"), markup=False)

    # Ending

    async def action_quit(self) -> None:
        """Leave; everything is saved first, and where it cannot be, they are told and stay."""
        self.commit()
        self.mind_the_place()
        if self.autosave and (await self.autosave.save()).trouble:
            await self.action_save()
            return
        self.let_go()
        self.exit(return_code=0)

    def end(self, code: int) -> None:
        """Save everything and end at once: the system says so."""
        if elsewhere := keep_somewhere(self):
            self.last_words = t("app.broke_elsewhere", file=elsewhere)
        self.let_go()
        self.exit(return_code=code)

    def _handle_exception(self, error: Exception) -> None:
        """Save everything and end with a plain sentence.

        Textual's own way prints a traceback with what people typed in it. Private there, which is why it is pinned.
        """
        self._return_code = 1
        if self._exception is None:
            self._exception = error
            self._exception_event.set()
            try:
                from mus_tui.storage.report_file import write_report

                elsewhere = keep_somewhere(self)
                report = write_report(self.locations.reports, error, self.clock())
                self.last_words = last_words(self, error, elsewhere, report)
                self.let_go()
            finally:
                self._close_messages_no_wait()


def run_app(
    locations: Locations,
    *,
    open_file: Path | None = None,
    new: NewTalk | None = None,
    prepare: Preparing | None = None,
    follow_up: Path | None = None,
    demo: bool = False,
) -> int:
    """Run the app; return the exit code."""
    hush()
    guard_pastes()
    app = MusApp(locations, open_file=open_file, new=new, prepare=prepare, follow_up=follow_up, demo=demo)
    app.run()
    if app.last_words:
        with suppress(OSError):  # The terminal may have gone.
            sys.stderr.write(f"{on_screen(app.last_words)}\n")
    return app.return_code or 0
