"""The talk on the table: laid there, walked through, and kept on disk."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from textual.screen import Screen

from mus_tui.errors import MusError
from mus_tui.language.sentences import sentence
from mus_tui.storage.locations import Locations
from mus_tui.storage.settings import load_settings, save_settings
from mus_tui.tui.desk import Bring, Desk
from mus_tui.tui.hooks.in_order import InOrderApp
from mus_tui.tui.keeping.flow.autosave import AutoSave, SaveState
from mus_tui.tui.keeping.flow.saved_words import held_words, saved_words
from mus_tui.tui.keeping.flow.versions import let_them_choose, offer_last_good
from mus_tui.tui.kit.title_bar import TitleBar
from mus_tui.tui.setup.flow.new_talks import remember_from
from mus_tui.tui.taking import Taker
from mus_tui.words import t

if TYPE_CHECKING:
    from mus_tui.model.rules.route import Step
    from mus_tui.model.talk import Talk
    from mus_tui.model.values.position import Position
    from mus_tui.storage.talk.kept_talk import KeptTalk
    from mus_tui.storage.talk.talk_lock import TalkLock
    from mus_tui.tui.keeping.flow.in_use import Waiting
    from mus_tui.tui.preparation_desk import PreparationDesk


class SittingApp(InOrderApp):
    """An app with at most one thing on the table: a talk, or somebody's preparation for one."""

    def __init__(self, locations: Locations, clock: Callable[[], datetime], *, only_looking: bool) -> None:
        super().__init__()
        self.locations = locations
        self.settings = load_settings(locations.settings)
        self.clock = clock
        self.desk: Desk | None = None
        self.preparing: PreparationDesk | None = None
        self.autosave: AutoSave | None = None
        self.taker: Taker | None = None
        self._lock: TalkLock | None = None
        self.waiting: Waiting | None = None
        self._only_looking = only_looking

    # Laying the talk on the table

    def begin(self, talk: Talk) -> None:
        """Put a new talk on the table; `MusError` where there is no place to keep it."""
        from mus_tui.model.values.position import Position
        from mus_tui.storage.disk.atomic import make_private_folder
        from mus_tui.storage.talk.kept_talk import KeptTalk
        from mus_tui.storage.talk.talk_file import new_talk_path

        make_private_folder(self.locations.talks)
        path = new_talk_path(self.locations.talks, talk)
        self._lay(talk, Position(), KeptTalk(path))
        self._lock_only(path)
        remember_from(self, talk)
        self._changed()

    def open_file(self, file: Path, *, at: str = "", whoever_has_it: bool = False, bring: Bring | None = None) -> None:
        """Put the talk of a file on the table, `at` a step or where it was left; `MusError` where it cannot be read.

        Where somebody else has it open it is only to be read (with `whoever_has_it` somebody on another machine is
        passed over); where the file is damaged, its last good version is offered.
        """
        from mus_tui.model.values.position import Position
        from mus_tui.storage.talk.generations import is_older, last_good
        from mus_tui.storage.talk.kept_talk import KeptTalk
        from mus_tui.storage.talk.talk_file import load_talk
        from mus_tui.storage.talk.talk_lock import TalkLock
        from mus_tui.tui.keeping.flow.in_use import Waiting

        file = file.absolute()
        if self.autosave and self.autosave.path == file:
            self.leave_talk()
        if is_older(file):
            loaded = load_talk(file)
            self._lay(loaded.talk, loaded.position, None, t("app.older_version"))
            return
        # Before it is read, so that nobody writes in between.
        lock = TalkLock(file)
        holder = lock.take(self.clock(), take_over=whoever_has_it)
        try:
            loaded, kept = KeptTalk.opened(file)
        except MusError as error:
            lock.release()
            if good := last_good(file, error):
                offer_last_good(self, file, good)
                return
            raise
        position = Position(step=at) if at else loaded.position
        if holder:
            self._lay(loaded.talk, position, None, held_words(holder, self.clock()))
            self.waiting = Waiting(self, file, lock, holder)
        else:
            self._lay(loaded.talk, position, kept, bring=bring)
            self._lock = lock

    def lay_again(self, file: Path) -> None:
        """Put the talk of a file on the table in place of the version that is there, and is kept by now."""
        step = self._on_table().position.step
        self.autosave = self.taker = None
        self.let_go()
        self.open_file(file, at=step)

    def look_at(self, talk: Talk) -> None:
        """Put a talk on the table that is kept nowhere."""
        from mus_tui.model.values.position import Position

        self._lay(talk, Position(), None)

    def _lay(
        self, talk: Talk, position: Position, kept: KeptTalk | None, only_read: str = "", bring: Bring | None = None
    ) -> None:
        self.leave_talk()
        if only_read:
            from mus_tui.model.rules.reading_only import to_read

            talk = to_read(talk)
        from mus_tui.storage.talk.earlier_talk import read_earlier

        earlier = partial(read_earlier, self.locations.talks)
        self.desk = desk = Desk(
            talk, position, self._changed, self.go, self.clock, earlier, closed_words=t("app.closed")
        )
        desk.only_read = only_read
        desk.on_closed, desk.lies_here = self.action_offer_to_destroy, self.lies_here
        if kept is None:
            desk.saved = t("app.only_looking")
        else:
            from mus_tui.storage.preparation.preparation_file import SharedBeside

            self.taker = Taker(desk, kept)
            desk.read_shared = SharedBeside(kept.path, talk)
            self.autosave = AutoSave(kept.path, self.taker.take, self.clock, self.set_timer, self._show_saved)
            if os.path.exists(kept.path):
                at = datetime.fromtimestamp(kept.path.stat().st_mtime)  # noqa: DTZ006 - the clock on the wall
                self._say_saved(desk, SaveState(at, None))
            self.remember(last_talk=self.locations.name_of(kept.path))
        if bring is None or not bring(desk):
            self.go(position.step)

    def action_offer_to_destroy(self) -> None:
        """Ask about what is to go now that the talk is closed."""

    def lies_here(self) -> str:
        """Say what still lies here although it was to go."""
        return ""

    def _on_table(self) -> Desk:
        assert self.desk is not None
        return self.desk

    def leave_talk(self) -> None:
        """Save what is on the table and go back to the start screen."""
        self.keep()
        self.let_go()
        self.desk = self.preparing = self.autosave = self.taker = None
        while len(self.screen_stack) > 1:
            self.pop_screen()

    def let_go(self) -> None:
        """Leave the file as it is now, for whoever opens it next."""
        if self.waiting:
            self.waiting.stop()
        if self.kept:
            self.kept.leave()
        if self._lock:
            self._lock.release()
        self._lock = self.waiting = None

    @property
    def kept(self) -> KeptTalk | None:
        """What is known of the file that the talk is kept in."""
        return self.taker.kept(self.autosave.path) if self.taker and self.autosave else None

    def _lock_only(self, file: Path) -> None:
        from mus_tui.storage.talk.talk_lock import TalkLock

        self._lock = TalkLock(file)
        self._lock.take(self.clock())

    # Walking through it

    def go(self, step: str) -> None:
        """Bring the screen of a step; questions follow each other on one screen."""
        from mus_tui.model.rules.route import step_at
        from mus_tui.model.values.position import Position
        from mus_tui.tui.talk.question import QuestionScreen

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
        from mus_tui.tui.steps import screen_for

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
        self.mind_the_place()
        return self.autosave.save_at_once() if self.autosave else None

    def mind_the_place(self) -> None:
        """Save where they are as well, now that they leave; it is no change of the talk."""
        if self.autosave and self.taker and self.desk and self.desk.position != self.taker.place:
            self.autosave.changed()

    def _changed(self) -> None:
        if self.autosave:
            self.autosave.changed()

    def _show_saved(self, state: SaveState) -> None:
        table = self.desk or self.preparing
        if table is None:
            return
        self._say_saved(table, state)
        for screen in self.screen_stack:
            for bar in screen.query(TitleBar):
                bar.show_saved(table.state, trouble=table.in_trouble)

    def _say_saved(self, table: Desk | PreparationDesk, state: SaveState) -> None:
        in_two = self.kept is not None and self.kept.conflict is not None
        table.in_trouble = state.trouble is not None or in_two
        table.saved = t("app.in_two") if in_two and not state.trouble else saved_words(state, self.clock())

    async def action_save(self) -> None:
        """Save now; where that fails, offer another folder, and where there are two versions, let them choose."""
        self.commit()
        self._changed()
        state = await self.autosave.save() if self.autosave else None
        if state and state.trouble:
            from mus_tui.tui.keeping.save_elsewhere import SaveElsewhereScreen

            if not isinstance(self.screen, SaveElsewhereScreen):
                self.push_screen(SaveElsewhereScreen(sentence(state.trouble), self.save_elsewhere))
        elif self.kept and self.kept.conflict:
            let_them_choose(self)

    def save_elsewhere(self, folder: str) -> str | None:
        """Keep the talk in another folder from now on; return a sentence where that fails too."""
        from mus_tui.storage.talk.talk_file import new_talk_path

        assert self.autosave is not None
        before, self.autosave.path = self.autosave.path, new_talk_path(Path(folder).expanduser(), self._on_table().talk)
        self._changed()
        state = self.autosave.save_at_once()
        if state.trouble:
            self.autosave.path = before
            return sentence(state.trouble)
        if self._lock:
            self._lock.release()
        self._lock_only(self.autosave.path)
        self.remember(last_talk=self.locations.name_of(self.autosave.path))
        return None

    def remember(self, **values: str) -> None:
        """Remember a convenience; one that cannot be written is no trouble to anyone.

        What is known already is not written again: a talk that is opened anew need not wait for the disk.
        """
        before, self.settings = self.settings, replace(self.settings, **values)
        if self.settings != before and not self._only_looking:
            try:
                save_settings(self.locations.settings, self.settings)
            except MusError:
                return
