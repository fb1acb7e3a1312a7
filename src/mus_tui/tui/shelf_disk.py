"""Talks and templates on disk: the shelf that the app has."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from mus_tui.errors import MusError, TemplateFaultsError
from mus_tui.language.sentences import fault_line, sentence
from mus_tui.storage import user_folders
from mus_tui.storage.locations import TALKS, Locations
from mus_tui.storage.settings import Memory
from mus_tui.storage.talk.moved import Moved, marked, marked_one, moved_talks, newer_than
from mus_tui.storage.talk.talk_list import check_folder, has_talk_name, newest, read_head, read_head_or_before
from mus_tui.tui.shelf import Refused
from mus_tui.words import t

if TYPE_CHECKING:
    from mus_tui.model.talk import Talk
    from mus_tui.model.values.listing import LookedThrough, Remembered, TalkHead, TemplateHead, ThemeHead, Told
    from mus_tui.model.values.template import Template

_MOST_IN_FOLDER = 200
# Looked through behind the first screen; whoever has more finds the rest where they look for it.
_MOST_OURS, _MOST_OTHERS = 2000, 200


class DiskShelf:
    """The folders of one user."""

    def __init__(self, locations: Locations, memory: Memory, clock: Callable[[], date]) -> None:
        self._locations, self._memory, self._today = locations, memory, clock
        self.set_aside: dict[Path | None, object] = {}
        self._listed: dict[str, TemplateHead] = {}
        self._beside: tuple[Path, ...] = ()
        """More folders that may remember where a talk lies, once there was time to look which there are."""

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
        moved = [] if skip else moved_talks(self._locations, self._beside)
        # A talk that was moved has its old day in its file's name.
        return sorted(marked(heads, moved), key=lambda head: head.held, reverse=True)[:count]

    def search(self, words: str) -> Iterator[TalkHead]:
        """Return the talks that have all these words, copies and damaged ones too; those saved elsewhere come first."""
        from mus_tui.storage.talk.all_talks import matching, search

        moved = self._moved_anywhere()
        away = [head for head in marked((), moved) if head.home or head.file.parent != self._locations.talks]
        listed = {head.file for head in away}
        yield from matching(away, words)
        for head in search(self._locations.talks, words):
            if head.file not in listed:
                yield marked_one(head, moved)

    def _moved_anywhere(self) -> list[Moved]:
        """Look on the drives that are there now as well, which may take a while."""
        self._beside = user_folders.places()
        return moved_talks(self._locations, self._beside)

    def talks_in(self, folder: Path | None = None) -> list[TalkHead]:
        """Return the newest talks in a folder, whatever their files are called; `Refused` where it cannot be read.

        In a folder of data, such as a stick that the program was started on, they lie one folder further in.
        """
        if folder is None:
            from mus_tui.storage.talk.all_talks import all_talks

            moved = moved_talks(self._locations, self._beside)
            here = all_talks(self._locations.talks, _MOST_IN_FOLDER, _MOST_OTHERS)
            return [marked_one(head, moved) for head in here]
        try:
            folders = [each for each in (folder, folder / TALKS) if each == folder or os.path.isdir(each)]
            there = (file for each in folders for file in each.iterdir() if file.suffix.lower() == ".json")
            files = sorted(there, key=lambda file: file.name, reverse=True)
        except OSError:
            raise Refused(sentence(MusError("cannot_read_private", path=folder))) from None
        moved = moved_talks(self._locations, self._beside)
        heads = [marked_one(head, moved) for file in files[:_MOST_IN_FOLDER] if (head := read_head(file))]
        return sorted(heads, key=lambda head: head.held, reverse=True)

    def in_progress(self) -> TalkHead | None:
        """Return the talk that was last open and is not closed, if there is one."""
        name = self._memory.settings.last_talk
        head = read_head(self._locations.talk_named(name)) if name else None
        if head and (moved := moved_talks(self._locations, self._beside)):
            newer = newer_than(head.file, moved)
            head = marked_one((newer and read_head(newer)) or head, moved)
        return self._told_where(head) if head and head.state == "open" and head.standing != "declined" else None

    def _told_where(self, head: TalkHead) -> TalkHead:
        """Return a talk that is opened without being looked for, told that it lies elsewhere than among these."""
        there, talks = head.file.parent, self._locations.talks
        if head.home or there == talks:
            return head
        with suppress(OSError):
            if there.samefile(talks):
                return head
        return head._replace(home=talks / head.file.name)

    def talk(self, file: Path) -> Talk:
        """Return the talk in a file, only to read in it."""
        from mus_tui.storage.talk.talk_file import load_talk

        with _in_words():
            return load_talk(file).talk

    def today(self) -> date:
        """Return the day it is."""
        return self._today()

    def look_through(self) -> LookedThrough:
        """Return what is due among the newest talks on this machine, and which a list of the newest may not tell of."""
        from mus_tui.model.values.listing import LookedThrough, is_begun
        from mus_tui.storage.talk.all_talks import all_talks
        from mus_tui.storage.talk.counting import told_of_year
        from mus_tui.storage.talk.due_list import due_of, later_follow_ups, year_ahead

        talks = marked(list(all_talks(self._locations.talks, _MOST_OURS, _MOST_OTHERS)), self._moved_anywhere())
        # Of a newer one that is out of reach nobody can say what is due.
        last = [each for each in talks if not each.newer or not os.path.exists(each.newer)]
        going_on, found = self.in_progress(), due_of(last, self._today())
        # The one to go on with stands above the rest already.
        due = [each for each in found if each.kind != "planned" or not going_on or each.talk.file != going_on.file]
        others = [each for each in talks if _is_strange(each) or is_begun(each)]
        this_year = told_of_year(self._locations, talks, self._today().year)
        return LookedThrough(due, others, year_ahead(last, self._today()), later_follow_ups(last), this_year)

    def told(self) -> list[Told]:
        """Return what is counted of each talk, without a name, also of those that were destroyed."""
        from mus_tui.storage.talk.all_talks import all_talks
        from mus_tui.storage.talk.counting import told

        return told(self._locations, marked(list(all_talks(self._locations.talks)), self._moved_anywhere()))

    def remembered(self) -> Remembered:
        """Return what is remembered from the last talk."""
        return self._memory.settings.remembered

    # Templates

    def templates(self) -> Sequence[TemplateHead]:
        """Return the templates there are, also those with faults."""
        from mus_tui.storage.template.template_folder import find_templates

        heads = find_templates(self._locations)
        self._listed = {head.id: head for head in heads if not head.faults}
        return heads

    def template(self, name_or_file: str) -> Template:
        """Return a template by its id or its file."""
        from mus_tui.storage.template.template_file import load_template
        from mus_tui.storage.template.template_folder import load_template_named

        with _in_words():
            # To look a name up is to read every template there is; the list has just done that.
            if listed := self._listed.get(name_or_file):
                return load_template(listed.file, listed.file.name)
            return load_template_named(name_or_file, self._locations)

    def themes(self) -> Sequence[ThemeHead]:
        """Return the themes of the year there are."""
        from mus_tui.storage.template.themes import find_themes

        return tuple(find_themes(self._locations.templates))

    def with_theme(self, name_or_file: str, theme: str) -> Template:
        """Return a template with the theme of this id, or of these words, laid over it."""
        from mus_tui.storage.template.template_folder import load_with_theme
        from mus_tui.storage.template.themes import theme_named

        head = theme_named(theme, self._locations.templates)
        if head is None:
            raise Refused(t("setup.theme_gone", theme=theme))
        with _in_words():
            try:
                return load_with_theme(name_or_file, head.file, self._locations)
            except TemplateFaultsError as error:
                fault = fault_line(error.faults[0])
                raise Refused(t("setup.theme_unfit", theme=head.theme, fault=fault)) from None

    def fault_lines(self, summary: TemplateHead) -> list[str]:
        """Return what is wrong with a template, a sentence each."""
        return [fault_line(each) for each in summary.faults]

    def new_talk_id(self) -> str:
        """Return an id that no talk has."""
        from mus_tui.storage.talk.talk_file import new_talk_id

        return new_talk_id()

    # Folders of the user

    def documents(self) -> Path:
        """Return the folder for documents, or the home folder where there is none."""
        return user_folders.documents()

    def places(self) -> tuple[Path, ...]:
        """Return the folders that a file may be put in, the likeliest first."""
        return user_folders.places()

    def shared_through(self, path: Path | None = None) -> str:
        """Return the service that shares a path with other machines, or the folder of talks; empty where none does."""
        return user_folders.synced_by(path or self._locations.talks)

    def path_of(self, words: str) -> Path:
        """Return the path of something that is there, as a person wrote or dragged it in, whole."""
        return user_folders.path_of(words)

    def typed_path(self, words: str, beside: Path) -> Path | None:
        """Return the path for something new that a person typed, a bare name lying in `beside`; None for no words."""
        return user_folders.typed_path(words, beside)


@contextmanager
def _in_words() -> Iterator[None]:
    try:
        yield
    except MusError as error:
        raise Refused(sentence(error)) from error


def _is_strange(talk: TalkHead) -> bool:
    """Whether the name of its file alone does not tell which talk it is."""
    is_one_of_two = bool(talk.copy or talk.home or talk.newer)
    return is_one_of_two or talk.state == "damaged" or not has_talk_name(talk.file.name)
