"""One person's preparation on the table: laid there, and kept beside the talk that it is for."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from mus_tui.errors import MusError
from mus_tui.language.sentences import sentence
from mus_tui.tui.keeping.flow.autosave import AutoSave, Save, SaveState
from mus_tui.tui.keeping.flow.saved_words import held_words
from mus_tui.tui.preparation_desk import PreparationDesk
from mus_tui.tui.table import SittingApp
from mus_tui.words import t

if TYPE_CHECKING:
    from datetime import datetime

    from mus_tui.model.forms.taking_in import TakenIn
    from mus_tui.model.values.position import Position
    from mus_tui.model.values.preparation import Preparation
    from mus_tui.storage.preparation.kept_preparation import KeptPreparation
    from mus_tui.storage.talk.talk_lock import TalkLock


class PreparingApp(SittingApp):
    """An app on whose table a preparation can lie instead of a talk."""

    _own_lock: TalkLock | None = None
    _kept_place: Position | None = None
    _kept: KeptPreparation | None = None
    _told_of: Path | None = None

    def prepare(self, file: Path, participant: str, from_paper: bool = False) -> None:
        """Put somebody's preparation on the table; `MusError` where it or the talk cannot be read, or is closed."""
        from mus_tui.model.values.position import Position
        from mus_tui.model.values.preparation import Preparation
        from mus_tui.storage.preparation.kept_preparation import KeptPreparation
        from mus_tui.storage.preparation.preparation_file import load_preparation, private_file, shared_file
        from mus_tui.storage.talk.talk_file import load_talk
        from mus_tui.storage.talk.talk_lock import TalkLock
        from mus_tui.tui.prepare.preparation import preparation_screen

        file = file.absolute()
        talk = load_talk(file).talk
        if talk.is_closed:
            raise MusError("prepare_closed")
        loaded = load_preparation(file, participant)
        lock = TalkLock(private_file(file, participant))
        if lock.take(self.clock(), take_over=True):
            raise MusError("preparation_open")
        self.leave_talk()
        self._own_lock = lock
        desk = self.preparing = PreparationDesk(
            talk=talk,
            preparation=loaded.preparation if loaded else Preparation(talk=talk.id, participant=participant),
            position=loaded.position if loaded else Position(),
            on_change=self._changed,
            on_leave=self.leave_talk,
            shared_name=shared_file(file, participant).name,
            hold_talk=partial(self._hold_talk, file),
            read_form=self._read_form,
        )
        self._kept_place = desk.position
        self._kept = KeptPreparation(desk.preparation)
        take = _taker(desk, self._kept, file, self.clock)
        self.autosave = AutoSave(file, take, self.clock, self.set_timer, self._show_saved)
        screen = preparation_screen(desk)
        self.push_screen(screen)
        if from_paper:
            screen.call_after_refresh(screen.action_take_in)

    def _read_form(self, words: str) -> TakenIn:
        from mus_tui.tui.prepare.flow.reading_form import read_into

        assert self.preparing is not None
        return read_into(self.preparing, words)

    def _hold_talk(self, file: Path) -> str:
        """See to it that nobody else writes in the talk meanwhile; return who does, in a sentence."""
        from mus_tui.storage.talk.talk_lock import TalkLock

        if self._lock is None:
            lock = TalkLock(file)
            if holder := lock.take(self.clock()):
                return held_words(holder, self.clock())
            self._lock = lock
        return ""

    def _show_saved(self, state: SaveState) -> None:
        """Say once where a preparation lies that somebody else has put in this one's place."""
        super()._show_saved(state)
        beside = self._kept.beside if self._kept else None
        if beside and beside != self._told_of:
            self._told_of = beside
            self.notify(t("prepare.other_kept", file=beside.name), markup=False, severity="warning", timeout=20)

    def let_go(self) -> None:
        """Leave the files as they are now."""
        super().let_go()
        if self._own_lock:
            self._own_lock.release()
        self._own_lock = self._kept = None

    def mind_the_place(self) -> None:
        """Save where they are as well, now that they leave; merely to look leaves no file behind."""
        super().mind_the_place()
        desk = self.preparing
        if desk and self.autosave and desk.position != self._kept_place and not desk.preparation.is_empty:
            self._kept_place = desk.position
            self.autosave.changed()

    def save_elsewhere(self, folder: str) -> str | None:
        """Keep what is on the table in another folder from now on; return a sentence where that fails too."""
        if self.preparing is None or self.autosave is None:
            return super().save_elsewhere(folder)
        before = self.autosave.path
        self.autosave.path = Path(folder).expanduser() / before.name
        self._changed()
        state = self.autosave.save_at_once()
        if state.trouble:
            self.autosave.path = before
            return sentence(state.trouble)
        return None


def _taker(
    desk: PreparationDesk, kept: KeptPreparation, file: Path, clock: Callable[[], datetime]
) -> Callable[[], Save]:
    """Return what takes a preparation off its desk to be saved, and the rewordings that the talk has not got yet."""
    written: dict[str, str] = {}

    def take() -> Save:
        return partial(save, preparation=desk.preparation, position=desk.position, reworded=dict(desk.reworded))

    def save(path: Path, *, preparation: Preparation, position: Position, reworded: dict[str, str]) -> None:
        kept.save(path, preparation, position)
        if new := {question: text for question, text in reworded.items() if written.get(question) != text}:
            _reword(file, new, clock())
            written.update(new)

    return take


def _reword(file: Path, reworded: dict[str, str], changed: datetime) -> None:
    """Write rewordings into the talk as it lies on disk now, and leave all the rest of it alone."""
    from mus_tui.model.rules.rewording import reword
    from mus_tui.storage.talk.kept_talk import KeptTalk

    loaded, kept = KeptTalk.opened(file)
    talk = loaded.talk
    for question, text in reworded.items():
        talk = reword(talk, question, text)
    if talk is not loaded.talk:
        kept.save(talk, loaded.position, changed)
