"""The app: owns the talk, brings the screens, keeps the talk on disk."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path, PurePath
from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding, BindingType
from textual.screen import Screen

from mus_tui.errors import MusError
from mus_tui.storage.locations import Locations
from mus_tui.storage.settings import load_settings, save_settings
from mus_tui.texts import t
from mus_tui.tui.autosave import AutoSave, SaveState
from mus_tui.tui.cupboard import DiskCupboard
from mus_tui.tui.in_order import InOrderApp
from mus_tui.tui.screens.start import StartScreen
from mus_tui.tui.signals import heed_signals
from mus_tui.tui.themes import THEMES
from mus_tui.tui.widgets.desk import Desk
from mus_tui.tui.widgets.title_bar import TitleBar

if TYPE_CHECKING:
    from mus_tui.model.route import Step
    from mus_tui.model.talk import Talk
    from mus_tui.tui.launch import NewTalk


class MusApp(InOrderApp):
    """Two people, one laptop, one talk."""

    # Textual reads the style of a screen when it is pushed, and the first one never is.
    CSS_PATH: ClassVar[list[str | PurePath]] = ["app.tcss", "screens/start.tcss"]
    ENABLE_COMMAND_PALETTE = True
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("f1", "help", "keys.help", priority=True),
        Binding("question_mark", "help", "keys.help", show=False),
        Binding("ctrl+s", "save", "keys.save", priority=True),
        Binding("ctrl+q", "quit", "keys.quit", priority=True),
    ]

    def __init__(
        self,
        locations: Locations,
        *,
        open_file: Path | None = None,
        new: NewTalk | None = None,
        demo: bool = False,
        clock: Callable[[], datetime] = datetime.now,
    ) -> None:
        super().__init__()
        self.locations = locations
        self.settings = load_settings(locations.settings)
        self.clock = clock
        self.desk: Desk | None = None
        self.autosave: AutoSave | None = None
        self._wanted = (open_file, new, demo)
        for theme in THEMES:
            self.register_theme(theme)
        self.theme = self.settings.theme if self.settings.theme in self.available_themes else THEMES[0].name
        self.cupboard = DiskCupboard(locations, lambda: self.settings, self.begin, self.open_file, self.set_up)

    def get_default_screen(self) -> Screen[None]:
        """Begin at the start screen."""
        return StartScreen(self.cupboard)

    def on_mount(self) -> None:
        """Listen to the system."""
        heed_signals(self)

    def end(self, code: int) -> None:
        """Save everything and end at once: the system says so."""
        self.commit()
        if self.autosave:
            self.autosave.save_at_once()
        self.exit(return_code=code)

    def on_ready(self) -> None:
        """Go where the command line asked to go."""
        open_file, new, demo = self._wanted
        if demo:
            from mus_tui.tui.demo import demo_talk

            self._lay(*demo_talk(), path=None)
        elif open_file is not None:
            self.open_file(open_file)
        elif new is not None:
            self.set_up(new.template, new.kind)

    def set_up(self, template: str | None, kind: str | None = None) -> None:
        """Show the set-up of a new talk."""
        from mus_tui.tui.screens.setup import SetupScreen

        self.push_screen(SetupScreen(self.cupboard, self.clock().date(), template, kind))

    # The talk on the table

    def set_up(self, template: str | None = None, kind: str | None = None) -> None:
        """Go to the set-up of a new talk."""
        from mus_tui.tui.screens.setup import SetupScreen

        self.push_screen(SetupScreen(self.cupboard, self.clock().date(), template, kind))

    def begin(self, talk: Talk) -> None:
        """Put a new talk on the table; its file is there before the first word is typed."""
        from mus_tui.model.position import Position
        from mus_tui.storage.atomic import make_private_folder
        from mus_tui.storage.talk_file import new_talk_path

        make_private_folder(self.locations.talks)
        self._lay(talk, Position(), path=new_talk_path(self.locations.talks, talk))
        leads = [person for person in talk.participants if talk.role_of(person).leads]
        self.remember(
            last_template=talk.template.id,
            last_kind=talk.kind,
            leader=leads[0].name if leads else self.settings.leader,
            place=talk.place,
        )
        if self.autosave:
            self.autosave.changed()

    def open_file(self, file: Path) -> None:
        """Put the talk of a file on the table; `MusError` where it cannot be read."""
        from mus_tui.storage.talk_file import load_talk

        loaded = load_talk(file)
        self._lay(loaded.talk, loaded.position, path=file.absolute())

    def _lay(self, talk: Talk, position: object, *, path: Path | None) -> None:
        from mus_tui.model.position import Position

        assert isinstance(position, Position)
        self.leave_talk()
        self.desk = Desk(talk, position, self._changed, self.go, self.clock)
        if path is not None:
            self.autosave = AutoSave(path, self._on_table, self.set_timer, self._show_saved)
            self.remember(last_talk=str(path))
        self.go(position.step)

    def _on_table(self) -> Desk:
        assert self.desk is not None
        return self.desk

    def leave_talk(self) -> None:
        """Save the talk on the table and go back to the start screen."""
        self.commit()
        if self.autosave:
            self.autosave.save_at_once()
        self.desk = self.autosave = None
        while len(self.screen_stack) > 1:
            self.pop_screen()

    def commit(self) -> None:
        """Let every screen write what stands in its widgets into the talk."""
        for screen in reversed(self.screen_stack):
            if callable(commit := getattr(screen, "commit", None)) and screen.is_mounted:
                commit()

    def go(self, step: str) -> None:
        """Bring the screen of a step; questions follow each other on one screen."""
        from mus_tui.model.position import Position
        from mus_tui.model.route import step_at
        from mus_tui.tui.screens.question import QuestionScreen

        desk = self._on_table()
        there = step_at(desk.talk, step)
        if desk.position.step != there.id:
            desk.stand_at(Position(step=there.id))
        if there.kind == "question" and isinstance(self.screen, QuestionScreen):
            self.screen.show(there)
        elif isinstance(self.screen, StartScreen):
            self.push_screen(self._screen_for(desk, there))
        else:
            self.switch_screen(self._screen_for(desk, there))

    @staticmethod
    def _screen_for(desk: Desk, step: Step) -> Screen[None]:
        from mus_tui.tui.screens.steps import screen_for

        return screen_for(desk, step)

    # Saving

    def _changed(self) -> None:
        if self.autosave:
            self.autosave.changed()

    def _show_saved(self, state: SaveState) -> None:
        for screen in self.screen_stack:
            for bar in screen.query(TitleBar):
                bar.show_saved(saved_words(state), trouble=state.trouble is not None)

    async def action_save(self) -> None:
        """Save now; where that fails, offer another folder."""
        self.commit()
        if self.autosave:
            self.autosave.changed()
            state = await self.autosave.save()
            if state.trouble:
                from mus_tui.tui.screens.save_elsewhere import SaveElsewhereScreen

                self.push_screen(SaveElsewhereScreen(sentence(state.trouble), self.save_elsewhere))

    def save_elsewhere(self, folder: str) -> str | None:
        """Keep the talk in another folder from now on; return a sentence where that fails too."""
        from mus_tui.storage.talk_file import new_talk_path

        assert self.autosave is not None
        before, self.autosave.path = self.autosave.path, new_talk_path(Path(folder).expanduser(), self._on_table().talk)
        self.autosave.changed()
        state = self.autosave.save_at_once()
        if state.trouble:
            self.autosave.path = before
            return sentence(state.trouble)
        self.remember(last_talk=str(self.autosave.path))
        return None

    def remember(self, **values: str) -> None:
        """Remember a convenience; one that cannot be written is no trouble to anyone."""
        self.settings = replace(self.settings, **values)
        if not self._wanted[2]:
            try:
                save_settings(self.locations.settings, self.settings)
            except MusError:
                return

    # Leaving

    async def action_quit(self) -> None:
        """Leave; everything is saved first, and where it cannot be, they are told and stay."""
        self.commit()
        if self.autosave and (await self.autosave.save()).trouble:
            await self.action_save()
            return
        self.exit(return_code=0)

    def action_help(self) -> None:
        """Say what can be done here."""
        from mus_tui.tui.screens.help import HelpScreen

        if not isinstance(self.screen, HelpScreen):
            self.push_screen(HelpScreen(self.screen))


def saved_words(state: SaveState) -> str:
    """Return what the title bar says about saving."""
    if state.trouble is not None:
        return t("app.not_saved", reason=sentence(state.trouble))
    return t("app.saved", time=f"{state.at:%H:%M}") if state.at else ""


def sentence(error: MusError) -> str:
    """Return what a person is told about an error."""
    return t(f"errors.{error.message}", **error.values)


def run_app(
    locations: Locations, *, open_file: Path | None = None, new: NewTalk | None = None, demo: bool = False
) -> int:
    """Run the app; return the exit code."""
    app = MusApp(locations, open_file=open_file, new=new, demo=demo)
    app.run()
    return app.return_code or 0
