"""The talk on the table: laid there, walked through, and kept on disk."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from textual.screen import Screen

from mus_tui.errors import MusError
from mus_tui.storage.locations import Locations
from mus_tui.storage.settings import load_settings, save_settings
from mus_tui.texts import t
from mus_tui.tui.autosave import AutoSave, Save, SaveState
from mus_tui.tui.in_order import InOrderApp
from mus_tui.tui.sentences import sentence
from mus_tui.tui.widgets.desk import Desk
from mus_tui.tui.widgets.title_bar import TitleBar

if TYPE_CHECKING:
    from mus_tui.model.follow_up import PreviousPlan
    from mus_tui.model.position import Position
    from mus_tui.model.route import Step
    from mus_tui.model.talk import Talk


class SittingApp(InOrderApp):
    """An app with at most one talk on the table."""

    def __init__(self, locations: Locations, clock: Callable[[], datetime], *, only_looking: bool) -> None:
        super().__init__()
        self.locations = locations
        self.settings = load_settings(locations.settings)
        self.clock = clock
        self.desk: Desk | None = None
        self.autosave: AutoSave | None = None
        self._only_looking = only_looking

    # Laying the talk on the table

    def begin(self, talk: Talk) -> None:
        """Put a new talk on the table; `MusError` where there is no place to keep it."""
        from mus_tui.model.position import Position
        from mus_tui.storage.atomic import make_private_folder
        from mus_tui.storage.talk_file import new_talk_path

        make_private_folder(self.locations.talks)
        self._lay(talk, Position(), new_talk_path(self.locations.talks, talk))
        leads = [person for person in talk.participants if talk.role_of(person).leads]
        self.remember(
            last_template=talk.template.id,
            last_kind=talk.kind,
            leader=leads[0].name if leads else self.settings.leader,
            place=talk.place,
        )
        self._changed()

    def open_file(self, file: Path) -> None:
        """Put the talk of a file on the table; `MusError` where it cannot be read."""
        from mus_tui.storage.talk_file import load_talk

        loaded = load_talk(file)
        self._lay(loaded.talk, loaded.position, file.absolute())

    def look_at(self, talk: Talk) -> None:
        """Put a talk on the table that is kept nowhere."""
        from mus_tui.model.position import Position

        self._lay(talk, Position(), None)

    def _lay(self, talk: Talk, position: Position, file: Path | None) -> None:
        self.leave_talk()
        self.desk = Desk(
            talk, position, self._changed, self.go, self.clock, self._earlier, closed_words=t("app.closed")
        )
        if file is None:
            self.desk.saved = t("app.only_looking")
        else:
            if file.exists():
                self.desk.saved = _saved_words(SaveState(datetime.fromtimestamp(file.stat().st_mtime), None))  # noqa: DTZ006
            self.autosave = AutoSave(file, _taker(self.desk), self.clock, self.set_timer, self._show_saved)
            self.remember(last_talk=str(file))
        self.go(position.step)

    def _earlier(self, plan: PreviousPlan) -> Talk | None:
        from mus_tui.storage.earlier import read_earlier

        return read_earlier(self.locations.talks, plan)

    def _on_table(self) -> Desk:
        assert self.desk is not None
        return self.desk

    def leave_talk(self) -> None:
        """Save the talk on the table and go back to the start screen."""
        self.keep()
        self.desk = self.autosave = None
        while len(self.screen_stack) > 1:
            self.pop_screen()

    # Walking through it

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
            if self.screen.is_mounted:
                self.screen.show(there)
            else:
                # It shows its step when it is there.
                self.screen.step = there
        elif len(self.screen_stack) == 1:
            self.push_screen(self._screen_for(desk, there))
        else:
            self.switch_screen(self._screen_for(desk, there))

    @staticmethod
    def _screen_for(desk: Desk, step: Step) -> Screen[None]:
        from mus_tui.tui.screens.steps import screen_for

        return screen_for(desk, step)

    # Keeping it

    def commit(self) -> None:
        """Let every screen write what stands in its widgets into the talk."""
        for screen in reversed(self.screen_stack):
            if callable(commit := getattr(screen, "commit", None)) and screen.is_mounted:
                commit()

    def keep(self) -> SaveState | None:
        """Save everything before anything else happens; None where no talk is kept."""
        self.commit()
        return self.autosave.save_at_once() if self.autosave else None

    def _changed(self) -> None:
        if self.autosave:
            self.autosave.changed()

    def _show_saved(self, state: SaveState) -> None:
        if self.desk is None:
            return
        self.desk.saved, self.desk.in_trouble = _saved_words(state), state.trouble is not None
        for screen in self.screen_stack:
            for bar in screen.query(TitleBar):
                bar.show_saved(self.desk.state, trouble=self.desk.in_trouble)

    async def action_save(self) -> None:
        """Save now; where that fails, offer another folder."""
        self.commit()
        self._changed()
        state = await self.autosave.save() if self.autosave else None
        if state and state.trouble:
            from mus_tui.tui.screens.save_elsewhere import SaveElsewhereScreen

            if not isinstance(self.screen, SaveElsewhereScreen):
                self.push_screen(SaveElsewhereScreen(sentence(state.trouble), self.save_elsewhere))

    def save_elsewhere(self, folder: str) -> str | None:
        """Keep the talk in another folder from now on; return a sentence where that fails too."""
        from mus_tui.storage.talk_file import new_talk_path

        assert self.autosave is not None
        before, self.autosave.path = self.autosave.path, new_talk_path(Path(folder).expanduser(), self._on_table().talk)
        self._changed()
        state = self.autosave.save_at_once()
        if state.trouble:
            self.autosave.path = before
            return sentence(state.trouble)
        self.remember(last_talk=str(self.autosave.path))
        return None

    def remember(self, **values: str) -> None:
        """Remember a convenience; one that cannot be written is no trouble to anyone."""
        self.settings = replace(self.settings, **values)
        if not self._only_looking:
            try:
                save_settings(self.locations.settings, self.settings)
            except MusError:
                return


def _taker(desk: Desk) -> Callable[[], Save]:
    """Return what takes the talk off a desk to be saved, with the time at which it was last changed."""
    latest: list[tuple[Talk, datetime]] = [(desk.talk, desk.clock())]

    def take() -> Save:
        from mus_tui.storage.talk_file import save_talk

        if desk.talk is not latest[0][0]:
            latest[0] = (desk.talk, desk.clock())
        talk, changed = latest[0]
        return partial(save_talk, talk=talk, position=desk.position, changed=changed)

    return take


def _saved_words(state: SaveState) -> str:
    if state.trouble is not None:
        return t("app.not_saved", reason=t(f"app.{state.trouble.message}"))
    return t("app.saved", time=f"{state.at:%H:%M}") if state.at else ""
