"""Talks and templates on disk, as the screens see them."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from mus_tui.errors import MusError
from mus_tui.language.sentences import fault_line, sentence
from mus_tui.storage.locations import Locations
from mus_tui.storage.settings import Settings
from mus_tui.storage.talk.talk_list import check_folder, newest, read_head, read_head_or_before, search
from mus_tui.storage.user_folders import synced_by
from mus_tui.tui.keeping.flow.unlocking import LOCKED
from mus_tui.tui.shelf import Refused

if TYPE_CHECKING:
    from mus_tui.model.talk import Talk
    from mus_tui.model.values.listing import Due, Remembered, TalkHead, TemplateHead
    from mus_tui.model.values.template import Template

_MOST_IN_FOLDER = 200


class DiskCupboard:
    """The folders of one user."""

    def __init__(
        self,
        locations: Locations,
        settings: Callable[[], Settings],
        begin: Callable[[Talk], None],
        open_file: Callable[[Path], None],
        set_up: Callable[[str | None], None],
        prepare: Callable[[Path, str, bool], None],
        follow_up: Callable[[Path], None],
        destroy: Callable[[Path], None],
        form: Callable[[Path, str], None],
        ask_passphrase: Callable[[Path, Callable[[], None]], None],
        set_up_after: Callable[[TalkHead], None],
        keep_for_later: Callable[[Talk], None],
        today: Callable[[], date],
    ) -> None:
        self._locations, self._settings = locations, settings
        self._begin, self._open, self._set_up, self._prepare = begin, open_file, set_up, prepare
        self._follow_up, self._destroy, self._ask_passphrase, self._form = follow_up, destroy, ask_passphrase, form
        self._set_up_after, self._keep_for_later, self._today = set_up_after, keep_for_later, today
        self.set_aside: dict[Path | None, object] = {}
        self._listed: dict[str, TemplateHead] = {}

    # Talks

    def trouble(self) -> str:
        """Say why the talks on this machine cannot be listed; empty where they can."""
        try:
            check_folder(self._locations.talks)
        except MusError as error:
            return sentence(error)
        return ""

    def newest(self, count: int, skip: int = 0) -> list[TalkHead]:
        """Return the newest talks on this machine, without those that can be read in no version."""
        files = newest(self._locations.talks, count, skip)
        heads = [head for file in files if (head := read_head_or_before(file))]
        # A talk that was moved has its old day in its file's name.
        return sorted(heads, key=lambda head: head.held, reverse=True)

    def search(self, words: str) -> Iterator[TalkHead]:
        """Return the talks that have all these words, the newest first."""
        return search(self._locations.talks, words)

    def talks_in(self, folder: Path | None = None) -> list[TalkHead]:
        """Return the newest talks in a folder, whatever their files are called; `Refused` where it cannot be read."""
        if folder is None:
            return self.newest(_MOST_IN_FOLDER)
        try:
            files = sorted((file for file in folder.iterdir() if file.suffix.lower() == ".json"), reverse=True)
        except OSError:
            raise Refused(sentence(MusError("cannot_read_private", path=folder))) from None
        heads = [head for file in files[:_MOST_IN_FOLDER] if (head := read_head(file))]
        return sorted(heads, key=lambda head: head.held, reverse=True)

    def path_of(self, words: str) -> Path:
        """Return the path that a person wrote or dragged in."""
        return path_of(words)

    def shared_through(self) -> str:
        """Return the service that shares the folder of talks with other machines; empty where none seems to."""
        return synced_by(self._locations.talks)

    def in_progress(self) -> TalkHead | None:
        """Return the talk that was last open and is not closed, if there is one."""
        name = self._settings().last_talk
        head = read_head(self._locations.talk_named(name)) if name else None
        return head if head and head.state == "open" and head.standing != "declined" else None

    def talk(self, file: Path) -> Talk:
        """Return the talk in a file, only to read in it."""
        from mus_tui.storage.talk.talk_file import load_talk

        with _in_words():
            return load_talk(file).talk

    def today(self) -> date:
        """Return the day it is."""
        return self._today()

    def due(self) -> Sequence[Due]:
        """Return what is due among the talks on this machine, the nearest to today first."""
        from mus_tui.storage.talk.due_list import due_in

        going_on, found = self.in_progress(), due_in(self._locations.talks, self._today())
        # The one to go on with stands above the rest already.
        return [each for each in found if each.kind != "planned" or not going_on or each.talk.file != going_on.file]

    def remembered(self) -> Remembered:
        """Return what is remembered from the last talk."""
        return self._settings().remembered

    # Templates

    def templates(self) -> Sequence[TemplateHead]:
        """Return the templates there are, also those with faults."""
        from mus_tui.storage.template.template_file import find_templates

        heads = find_templates(self._locations)
        self._listed = {head.id: head for head in heads if not head.faults}
        return heads

    def template(self, name_or_file: str) -> Template:
        """Return a template by its id or its file."""
        from mus_tui.storage.template.template_file import load_template, load_template_named

        with _in_words():
            # To look a name up is to read every template there is; the list has just done that.
            if listed := self._listed.get(name_or_file):
                return load_template(listed.file, listed.file.name)
            return load_template_named(name_or_file, self._locations)

    def fault_lines(self, summary: TemplateHead) -> list[str]:
        """Return what is wrong with a template, a sentence each."""
        return [fault_line(each) for each in summary.faults]

    # Onto the table

    def set_up(self, template: str | None = None) -> None:
        """Go to the set-up of a new talk."""
        self._set_up(template)

    def set_up_after(self, talk: TalkHead) -> None:
        """Go to the set-up of the talk that follows this one."""
        self._unlocking(partial(self._set_up_after, talk))

    def new_talk_id(self) -> str:
        """Return an id that no talk has."""
        from mus_tui.storage.talk.talk_file import new_talk_id

        return new_talk_id()

    def begin(self, talk: Talk) -> None:
        """Put a new talk on the table."""
        with _in_words():
            self._begin(talk)

    def keep_for_later(self, talk: Talk) -> None:
        """Keep a new talk without putting it on the table."""
        with _in_words():
            self._keep_for_later(talk)

    def open(self, file: Path) -> None:
        """Put the talk of a file on the table."""
        self._unlocking(partial(self._open, file))

    def prepare(self, file: Path, participant: str, *, from_paper: bool = False) -> None:
        """Put somebody's preparation for the talk of a file on the table."""
        self._unlocking(partial(self._prepare, file, participant, from_paper))

    def form(self, file: Path, participant: str) -> None:
        """Ask for a form for somebody to prepare on elsewhere."""
        self._unlocking(partial(self._form, file, participant))

    def follow_up(self, file: Path) -> None:
        """Follow up on the plan of the closed talk in a file."""
        self._unlocking(partial(self._follow_up, file))

    def _unlocking(self, act: Callable[[], None]) -> None:
        """Do something, and where a lock stands in its way ask for the passphrase first."""
        try:
            act()
        except MusError as error:
            if error.message not in LOCKED:
                raise Refused(sentence(error)) from error
            self._ask_passphrase(Path(str(error.values["path"])), partial(self._unlocking, act))

    # Away

    def destroy(self, file: Path) -> None:
        """Ask whether all that a talk has left is to go."""
        with _in_words():
            self._destroy(file)


def path_of(words: str) -> Path:
    r"""Return the path that a person wrote or dragged in: in quotes or not, with `~`, with `\ ` for a space."""
    text = words.strip()
    if len(text) > 1 and text[0] == text[-1] and text[0] in "\"'":
        text = text[1:-1]
    elif os.name == "posix" and not os.path.exists(text):
        text = text.replace("\\ ", " ")
    path = Path(text)
    with suppress(RuntimeError):
        path = path.expanduser()
    return path.absolute()


@contextmanager
def _in_words() -> Iterator[None]:
    try:
        yield
    except MusError as error:
        raise Refused(sentence(error)) from error
