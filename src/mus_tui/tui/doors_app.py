"""Where one can go in the app: behind each door is the flow of a room, loaded when somebody goes there."""

from __future__ import annotations

import sys
from collections.abc import Callable, Collection
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from mus_tui.errors import MusError
from mus_tui.language.sentences import sentence
from mus_tui.tui.kit.one_notice import lasting, unsay
from mus_tui.tui.shelf import Refused, Shelf
from mus_tui.tui.table import Table

if TYPE_CHECKING:
    from mus_tui.model.talk import Talk
    from mus_tui.model.values.listing import TalkHead
    from mus_tui.storage.talk.talk_file import ReadTalk


class AppDoors:
    """The doors of the app; see `Doors`."""

    def __init__(self, table: Table, shelf: Shelf) -> None:
        self._table, self._shelf = table, shelf
        # What was unlocked on the command line is for the first door.
        self._first = True

    # Within what lies on the table

    def go(self, step: str) -> None:
        """Bring the screen of a step; questions follow each other on one screen."""
        from mus_tui.tui.steps import go

        go(self._table, self, step)

    def leave(self, but: Collection[str] = ()) -> None:
        """Save what lies on the table, take it away, and go back to the first screen; or ask where else to save it."""
        # What is said while it is saved for the last time is news, and stays.
        said = lasting(self._table.host) if self._table.lies else ""
        if trouble := self._table.clear():
            from mus_tui.tui.keeping.flow.saving import ask_where_else

            ask_where_else(self._table, self._shelf, sentence(trouble))
            return
        while len(self._table.host.screen_stack) > 1:
            self._table.host.pop_screen()
        unsay(self._table.host, said)
        _forget_keys(but)

    def export(self) -> None:
        """Ask which copy of the plan they want, and where."""
        from mus_tui.tui.papers.flow.copying import ask_for_copy

        ask_for_copy(self._table, self._shelf)

    def cut_out(self) -> None:
        """Ask where the pieces of the puzzle on the table go, to be cut out."""
        from mus_tui.tui.papers.flow.puzzle import ask_for_pieces

        ask_for_pieces(self._table, self._shelf)

    def invite(self) -> None:
        """Ask when on the day the talk is, and where the invitation goes."""
        from mus_tui.tui.papers.flow.forms import ask_to_invite

        ask_to_invite(self._table, self._shelf)

    def follow_up_here(self) -> None:
        """Follow up on the plan of the closed talk on the table, and come back to it."""
        from mus_tui.tui.follow_up.flow import follow_up_here

        follow_up_here(self._table, self)

    def afterwards(self) -> None:
        """Fill in what the form of the closed talk on the table asks afterwards, and come back to it."""
        from mus_tui.tui.follow_up.flow import afterwards

        afterwards(self._table, self)

    def same_week(self) -> str:
        """Say which other talks there are with the same people in the same week; empty where there are none."""
        from mus_tui.tui.closing.flow import same_week

        return same_week(self._table, self._shelf)

    def offer_to_destroy(self) -> None:
        """Ask about what is to be destroyed now that the talk on the table is closed (H10, E20)."""
        from mus_tui.tui.destroying.flow.asking import offer

        offer(self._table, self._shelf, self)

    def individual_talks(self) -> None:
        """Show who of the group on the table has a talk of their own before them."""
        from mus_tui.tui.closing.flow import individual_talks

        individual_talks(self._table, self._shelf, self)

    def newer_template(self) -> None:
        """Show how the template of the talk on the table is now, and go over to it where they say so."""
        from mus_tui.tui.setup.flow import newer_template

        newer_template(self._table, self._shelf, self)

    def left_to_destroy(self) -> str:
        """Return what is still here although it was to be destroyed, in a sentence; empty where nothing is."""
        from mus_tui.tui.destroying.flow.asking import left_to_destroy

        return left_to_destroy(self._table)

    def without_copy(self) -> str:
        """Return that the employee has no copy of the closed talk's plan yet, in a sentence; empty where they have."""
        from mus_tui.tui.destroying.flow.asking import without_copy

        return without_copy(self._table)

    # The talks before it

    def read(self, file: Path, then: Callable[[Talk], None]) -> None:
        """Read the talk of a file, only to read in it, and do something with it."""

        def act() -> None:
            from mus_tui.storage.talk.talk_file import load_talk

            then(load_talk(file).talk)

        self._unlocking(act)

    def earlier(self) -> None:
        """Ask which earlier talks the one on the table takes up, and take them away again."""
        from mus_tui.tui.earlier.flow import ask_which

        ask_which(self._table, self._shelf, self)

    def take_up(self, talk: TalkHead) -> None:
        """Take up an earlier talk in the one on the table."""
        from mus_tui.tui.earlier.flow import take_up

        take_up(self._table, self, talk)

    def release(self) -> None:
        """Ask which agreements of the talk on the table may be taken into another talk."""
        from mus_tui.tui.earlier.flow import ask_what_is_released

        ask_what_is_released(self._table)

    # From the first screen

    def set_up(self, template: str | None = None, kind: str | None = None) -> None:
        """Go to the set-up of a new talk, with this template and kind where they are named."""
        from mus_tui.tui.setup.flow import set_up

        self._come_afresh()
        set_up(self._table, self, self._shelf, template, kind)

    def set_up_after(self, talk: TalkHead) -> None:
        """Go to the set-up of the talk that follows this one."""
        from mus_tui.tui.setup.flow import set_up_after

        self._come_afresh()
        self._unlocking(partial(set_up_after, self._table, self, self._shelf, talk))

    def set_up_alone(self, group: Path, person: str) -> None:
        """Put the group's talk away and go to the set-up of the individual talk of one of them."""
        from mus_tui.tui.setup.flow import set_up_alone

        self.leave()
        if self._table.lies is None:
            self._unlocking(partial(set_up_alone, self._table, self, self._shelf, group, person))

    def begin(self, talk: Talk) -> None:
        """Put a new talk on the table and go to its first step."""
        from mus_tui.tui.setup.flow import begin

        _refusing(partial(begin, self._table, self, talk))

    def keep_for_later(self, talk: Talk) -> None:
        """Keep a new talk as planned, without putting it on the table."""
        from mus_tui.tui.setup.flow import keep_for_later

        _refusing(partial(keep_for_later, self._table, talk))

    def demo(self) -> None:
        """Put a made-up talk on the table, to look around in; nothing of it is kept."""
        from mus_tui.tui.start.flow.demo import show_demo

        show_demo(self._table, self)

    def preview(self, file: Path, kind: str, role: str) -> None:
        """Show the template of a file as those who use it will see it, and follow the file; nothing of it is kept."""
        from mus_tui.tui.preview.flow import preview

        preview(self._table, self, file, kind, role)

    def look_as(self) -> None:
        """Ask which kind of talk, or whose preparation, of the template that is looked at they want to see."""
        from mus_tui.tui.preview.flow import look_as

        look_as(self._table)

    def corrected(self, before: Talk) -> None:
        """Let what is remembered for the next talk follow a correction of the one on the table."""
        from mus_tui.tui.setup.flow import corrected

        corrected(self._table, before)

    def open(self, file: Path, read: ReadTalk | None = None) -> None:
        """Put the talk of a file, which may have been read already, on the table and go to where it was left."""
        from mus_tui.tui.keeping.flow.laying import open_talk

        self._come_afresh()
        self._unlocking(partial(open_talk, self._table, self, file, read=read))

    def prepare(self, file: Path, participant: str, *, from_paper: bool = False) -> None:
        """Put a participant's preparation for the talk of a file on the table; closed talks are `Refused`."""
        from mus_tui.tui.prepare.flow.preparing import prepare

        self._come_afresh()
        self._unlocking(partial(prepare, self._table, self, file, participant, from_paper=from_paper))

    def write_form(self, file: Path, participant: str) -> None:
        """Ask where the form goes on which a participant of the talk of a file prepares elsewhere."""
        from mus_tui.tui.papers.flow.forms import ask_for_form_of

        self._come_afresh()
        self._unlocking(partial(ask_for_form_of, self._table, self._shelf, file, participant))

    def follow_up(self, file: Path) -> None:
        """Follow up on the plan of the closed talk in a file, and on nothing else of it."""
        from mus_tui.tui.follow_up.flow import follow_up_file

        self._come_afresh()
        self._unlocking(partial(follow_up_file, self._table, self, file))

    def destroy(self, file: Path) -> None:
        """Ask whether all that a talk has left on this machine is to be destroyed."""
        from mus_tui.tui.destroying.flow.asking import ask_about_all

        self._come_afresh()
        _refusing(partial(ask_about_all, self._table, self._shelf, self, file))

    def _come_afresh(self) -> None:
        """Come from the first screen, where somebody else may sit by now: what was read there is locked again."""
        if self._table.lies is None and not self._first:
            _forget_keys()
        self._first = False

    def _unlocking(self, act: Callable[[], None]) -> None:
        """Do something, and where a lock stands in its way ask for the passphrase first."""
        from mus_tui.tui.keeping.flow.unlocking import LOCKED, ask_passphrase

        try:
            act()
        except MusError as error:
            if error.message not in LOCKED:
                raise Refused(sentence(error)) from error
            ask_passphrase(self._table, Path(str(error.values["path"])), partial(self._unlocking, act))


def _forget_keys(but: Collection[str] = ()) -> None:
    # Where no file of ours has been read there is none, and Pydantic is not loaded for it.
    if "mus_tui.storage.talk.locking" in sys.modules:
        from mus_tui.storage.talk.locking import forget_keys

        forget_keys(but)


def _refusing(act: Callable[[], None]) -> None:
    try:
        act()
    except MusError as error:
        raise Refused(sentence(error)) from error
