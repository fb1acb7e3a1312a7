"""Open a talk from anywhere: write or drag in where it lies, or choose it from a folder."""

from __future__ import annotations

import os
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from textual import on
from textual.content import Content
from textual.widgets import Button, Input

from mus_tui.model.values.listing import TalkHead
from mus_tui.model.values.text import one_line
from mus_tui.tui.doors import Doors
from mus_tui.tui.kit.talk_row import others_than, people_within, where_lines
from mus_tui.tui.shelf import Refused, Shelf, refusal
from mus_tui.tui.start.talk_picker import TalkPicker
from mus_tui.words import t

_NAME = 34
"""How much of a file's name is shown: all of it where we gave it."""


class OpenFileScreen(TalkPicker):
    """A file is opened, a folder shows the talks in it."""

    def __init__(self, shelf: Shelf, doors: Doors) -> None:
        def attempt(talk: TalkHead | None) -> str:
            return refusal(partial(doors.open, talk.file)) if talk else ""

        super().__init__(t("start.open_title"), t("start.open_placeholder"), attempt)
        self._shelf, self._doors = shelf, doors

    def on_mount(self) -> None:
        """Begin with the folder where the talks lie by themselves."""
        talks = self._shelf.talks_in()
        self.show_talks(talks)
        self.say(t("start.open_here" if talks else "start.open_nothing"))

    def rows(self, talks: Sequence[TalkHead], width: int) -> list[Content]:
        """Return the names of the files, and whose talks they are."""
        leader = self._shelf.remembered().leader
        people = people_within([others_than(leader, talk.people) for talk in talks], width - _NAME - 2)
        names = [Content(one_line(talk.file.name)).truncate(_NAME, ellipsis=True, pad=True) for talk in talks]
        both = zip(names, people, strict=True)
        lines = [Content.assemble(name, "  ", who).truncate(width, ellipsis=True) for name, who in both]
        return [Content("\n").join([line, *where_lines(talk, width)]) for line, talk in zip(lines, talks, strict=True)]

    @on(Input.Changed)
    def _written(self) -> None:
        self.moved = False

    def action_choose(self) -> None:
        """Open the path that was written, unless they went on into the list."""
        words = self.query_one(Input).value
        if isinstance(self.focused, Button) or self.moved or not words.strip():
            super().action_choose()
            return
        path = self._shelf.path_of(words)
        if os.path.isdir(path):
            self._look_into(path)
        else:
            self.say(refusal(partial(self._doors.open, path)), trouble=True)

    def _look_into(self, folder: Path) -> None:
        try:
            talks = self._shelf.talks_in(folder)
        except Refused as answer:
            self.say(str(answer), trouble=True)
            return
        self.show_talks(talks)
        self.moved = bool(talks)
        words = "start.open_folder" if talks else "start.open_none"
        self.say(t(words, folder=one_line(str(folder))), trouble=not talks)
