"""The table: one thing lies on it, a talk or somebody's preparation, with all that keeps it; or nothing does.

What lies there is laid down and taken away whole. The flow of a room gets the table and the doors, and never the app.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from textual.app import App

from mus_tui.errors import MusError
from mus_tui.storage.disk.shown_pages import ShownPages
from mus_tui.storage.locations import Locations
from mus_tui.storage.settings import Memory
from mus_tui.tui.saving import Save, SaveState, Saving, Waiting

if TYPE_CHECKING:
    from mus_tui.model.talk import Talk
    from mus_tui.model.values.position import Position
    from mus_tui.storage.disk.seen_file import Found
    from mus_tui.storage.preparation.kept_preparation import KeptPreparation
    from mus_tui.storage.talk.kept_talk import KeptTalk
    from mus_tui.storage.talk.moved import Moved
    from mus_tui.storage.talk.talk_lock import TalkLock
    from mus_tui.tui.desk import Desk
    from mus_tui.tui.preparation_desk import PreparationDesk


class LaidTalk:
    """A talk on the table. Without `saving` it is kept nowhere, and only looked at."""

    def __init__(self, desk: Desk, kept: KeptTalk | None = None, lock: TalkLock | None = None) -> None:
        self.desk = desk
        self.saving: Saving | None = None
        """What saves it."""
        self.waiting: Waiting | None = None
        """Waits for those who have it open elsewhere."""
        self.told_of: Found | None = None
        """What was found in the place of its file, once that is said."""
        self.away: Moved | None = None
        """Where it belongs, while it had to be saved elsewhere."""
        self.remembered_in: Path | None = None
        """The file that remembers where it lies; None where no folder took one yet."""
        self._kept = {kept.path: kept} if kept else {}
        self._lock = lock
        self._place = desk.position

    @property
    def kept(self) -> KeptTalk | None:
        """What is known of the file that the talk is kept in: another one where it had to be saved elsewhere."""
        return self._kept_in(self.saving.path) if self.saving else None

    def _kept_in(self, path: Path) -> KeptTalk:
        from mus_tui.storage.talk.kept_talk import KeptTalk

        if path not in self._kept:
            self._kept[path] = KeptTalk(path)
        return self._kept[path]

    def take(self) -> Save:
        """Return what saves the talk as it stands now."""
        self._place = self.desk.position
        return partial(self._save, talk=self.desk.talk, position=self._place, changed=self.desk.changed)

    def _save(self, path: Path, *, talk: Talk, position: Position, changed: datetime) -> None:
        self._kept_in(path).save(talk, position, changed)

    def look(self, path: Path, whole: bool) -> bool:
        """See to it that what was saved lies in its file; return whether it did not any more."""
        return self._kept_in(path).look(whole=whole)

    @property
    def only_looked_at(self) -> bool:
        """Whether there is not a word in it that was written in this sitting."""
        return self.kept is not None and self.kept.only_looked_at(self.desk.talk)

    def keep_the_place(self) -> None:
        """Save where they are as well, now that they leave; it is no change of the talk."""
        if self.saving and self.desk.position != self._place:
            self.saving.changed()

    def file_in(self, folder: Path) -> Path:
        """Return the file to keep it in in another folder."""
        from mus_tui.storage.talk.talk_file import new_talk_path

        return new_talk_path(folder, self.desk.talk)

    def was_moved(self, before: Path, now: Path) -> None:
        """Know where it belongs, now that it is saved elsewhere."""
        from mus_tui.storage.talk.moved import Moved

        known = self._kept.get(before)
        at_home = self.away or Moved(now, before, known.checksum if known else "")
        self.away, self.remembered_in = at_home._replace(file=now), None

    def comes_home(self, kept: KeptTalk) -> None:
        """Go on in the file that it belongs in; what lies on the desk stays as it is."""
        assert self.saving is not None
        self._kept = {kept.path: kept}
        self.saving.path, self.away, self.remembered_in = kept.path, None, None
        self.lock_only(kept.path)

    def lock_only(self, file: Path) -> None:
        """Hold this file open for ourselves, and no other."""
        from mus_tui.storage.talk.talk_lock import TalkLock

        if self._lock:
            self._lock.release()
        self._lock = TalkLock(file)
        self._lock.take(self.desk.clock())

    def leave(self) -> None:
        """Leave the file as it is now, for whoever opens it next."""
        if self.kept:
            self.kept.leave()
        self.release()

    def release(self) -> None:
        """Give the file back, and wait for nobody any more."""
        if self.waiting:
            self.waiting.stop()
        if self.saving:
            self.saving.stop()
        if self._lock:
            self._lock.release()
        self._lock = self.waiting = None


class LaidPreparation:
    """Somebody's preparation on the table. Without `saving` it is kept nowhere, and only looked at."""

    def __init__(
        self,
        desk: PreparationDesk,
        kept: KeptPreparation | None = None,
        lock: TalkLock | None = None,
        saving: Saving | None = None,
        home: Path | None = None,
    ) -> None:
        """`home` is the talk that it belongs beside."""
        self.desk, self.home, self.saving = desk, home, saving
        self.waiting: Waiting | None = None
        """Follows the template that it is a preview of."""
        self.kept = kept
        self.told_of: Found | None = None
        """What was found in the place of its file, once that is said."""
        self.talk_lock: TalkLock | None = None
        """Holds the talk itself, once a question is asked in other words."""
        self._lock = lock
        self._place = desk.position

    def keep_the_place(self) -> None:
        """Save where they are as well, now that they leave; merely to look leaves no file behind."""
        if self.saving and self.desk.position != self._place and not self.desk.preparation.is_empty:
            self._place = self.desk.position
            self.saving.changed()

    @property
    def only_looked_at(self) -> bool:
        """Whether there is not a word in it that was written in this sitting."""
        return self.kept is not None and self.kept.only_looked_at(self.desk.preparation)

    def file_in(self, folder: Path) -> Path:
        """Return the file to keep it beside in another folder."""
        assert self.saving is not None
        return folder / self.saving.path.name

    def remember_where(self, locations: Locations) -> None:
        """Remember where it lies, now that it is saved elsewhere."""
        from mus_tui.storage.preparation.preparation_file import private_file
        from mus_tui.storage.talk.moved import Moved, remember_moved

        assert self.saving is not None
        assert self.home is not None
        now, home = (private_file(each, self.desk.preparation.participant) for each in (self.saving.path, self.home))
        remember_moved(locations, Moved(now, home, ""))

    def leave(self) -> None:
        """Leave the files as they are now."""
        if self.waiting:
            self.waiting.stop()
        if self.saving:
            self.saving.stop()
        for lock in filter(None, (self.talk_lock, self._lock)):
            lock.release()


class Table:
    """At most one thing lies on it."""

    def __init__(self, host: App[None], locations: Locations, memory: Memory, clock: Callable[[], datetime]) -> None:
        self.host = host
        """Shows screens and notices."""
        self.locations = locations
        self.memory = memory
        self.clock = clock
        self.lies: LaidTalk | LaidPreparation | None = None
        """What lies there."""
        self.opened: dict[str, datetime] = {}
        """When each talk was first laid here, by its id; it goes with the program."""
        self.pages = ShownPages()
        """What is looked at in the browser, and goes with what lies there."""

    @property
    def talk(self) -> LaidTalk | None:
        """The talk that lies there."""
        return self.lies if isinstance(self.lies, LaidTalk) else None

    @property
    def preparation(self) -> LaidPreparation | None:
        """The preparation that lies there."""
        return self.lies if isinstance(self.lies, LaidPreparation) else None

    @property
    def saving(self) -> Saving | None:
        """What saves it; None where nothing lies there that is kept anywhere."""
        return self.lies.saving if self.lies else None

    @property
    def file(self) -> Path | None:
        """The file of the talk that lies there, or that is prepared for; None where none is kept."""
        return self.saving.path if self.saving else None

    def changed(self) -> None:
        """Save before long, as something has changed."""
        if self.saving:
            self.saving.changed()

    def commit(self) -> None:
        """Let every screen write what stands in its widgets."""
        for screen in reversed(self.host.screen_stack):
            if callable(commit := getattr(screen, "commit", None)) and screen.is_mounted:
                commit()

    def show_anew(self) -> None:
        """Let every screen show the talk as it is now, also behind a dialog that has not gone yet."""
        for screen in self.host.screen_stack:
            if callable(show := getattr(screen, "show_behind", None)) and screen.is_mounted:
                show()

    def keep(self) -> SaveState | None:
        """Save everything before anything else happens; None where nothing is kept."""
        self.commit()
        if self.lies:
            self.lies.keep_the_place()
        return self.saving.save_at_once() if self.saving else None

    @property
    def holds_words(self) -> bool:
        """Whether something that was written here is in no file that can be had now, so that nobody may leave it."""
        trouble = self.saving.state.trouble if self.saving else None
        return self.lies is not None and trouble is not None and not self.lies.only_looked_at

    def leave(self) -> None:
        """Leave the files as they are now; what lies there can still be read."""
        self.pages.clear()
        self.remember_where()
        if self.lies:
            self.lies.leave()

    def clear(self) -> MusError | None:
        """Save what lies there and take it away; what cannot be saved stays, and what stood in its way is returned."""
        state = self.keep()
        if state and self.holds_words:
            return state.trouble
        self.leave()
        self.lies = None
        self.memory.take_up_again()
        return None

    def save_elsewhere(self, folder: Path) -> MusError | None:
        """Keep what lies there in another folder from now on; return what stood in the way there too."""
        assert self.lies is not None
        assert self.saving is not None
        before, self.saving.path = self.saving.path, self.lies.file_in(folder)
        self.saving.changed()
        state = self.saving.save_at_once()
        if state.trouble:
            self.saving.path = before
        elif self.talk:
            self.talk.lock_only(self.saving.path)
            self.talk.was_moved(before, self.saving.path)
            self.memory.remember(last_talk=self.locations.name_of(self.saving.path))
            self.remember_where()
        elif self.preparation:
            self.preparation.remember_where(self.locations)
        return state.trouble

    def remember_where(self) -> None:
        """Remember where the talk lies that had to be saved elsewhere, unless that is remembered already."""
        if self.talk and self.talk.away and self.talk.remembered_in is None:
            from mus_tui.storage.talk.moved import remember_moved

            self.talk.remembered_in = remember_moved(self.locations, self.talk.away)
