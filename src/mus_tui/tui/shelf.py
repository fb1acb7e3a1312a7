"""What the screens ask of the disk, without knowing that there is one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from mus_tui.model.talk import Talk
    from mus_tui.model.values.listing import Due, Remembered, TalkHead, TemplateHead
    from mus_tui.model.values.template import Template


class Refused(Exception):  # noqa: N818 - an answer, not an error
    """What was asked for cannot be had; its words are a sentence for the person who asked."""


class Cupboard(Protocol):
    """Talks and templates, as the screens see them. Whatever cannot be had is `Refused`, in a sentence."""

    set_aside: dict[Path | None, object]
    """New talks whose set-up was left half done, by the file of the talk that each follows (None: any new talk).

    They wait here until somebody comes back, and go with the program."""

    def trouble(self) -> str:
        """Say why the talks on this machine cannot be listed; empty where they can."""

    def newest(self, count: int, skip: int = 0) -> Sequence[TalkHead]:
        """Return the newest talks on this machine."""

    def search(self, words: str) -> Iterator[TalkHead]:
        """Return the talks that have all these words, the newest first."""

    def talks_in(self, folder: Path | None = None) -> Sequence[TalkHead]:
        """Return the newest talks in a folder, whatever their files are called; without one, those on this machine."""

    def path_of(self, words: str) -> Path:
        """Return the path that a person wrote or dragged in, whole."""

    def shared_through(self) -> str:
        """Return the service that shares the folder of talks with other machines; empty where none seems to."""

    def in_progress(self) -> TalkHead | None:
        """Return the talk that was last open and is not closed, if there is one."""

    def today(self) -> date:
        """Return the day it is."""

    def due(self) -> Sequence[Due]:
        """Return what is due among the talks on this machine, the nearest to today first; it may take a while."""

    def remembered(self) -> Remembered:
        """Return what is remembered from the last talk."""

    def templates(self) -> Sequence[TemplateHead]:
        """Return the templates there are, also those with faults."""

    def template(self, name_or_file: str) -> Template:
        """Return a template by its id or its file."""

    def fault_lines(self, summary: TemplateHead) -> list[str]:
        """Return what is wrong with a template, a sentence each."""

    def talk(self, file: Path) -> Talk:
        """Return the talk in a file, only to read in it."""

    def set_up(self, template: str | None = None) -> None:
        """Go to the set-up of a new talk, with this template where one is named."""

    def set_up_after(self, talk: TalkHead) -> None:
        """Go to the set-up of the talk that follows this one."""

    def new_talk_id(self) -> str:
        """Return an id that no talk has."""

    def begin(self, talk: Talk) -> None:
        """Put a new talk on the table and go to its first step."""

    def keep_for_later(self, talk: Talk) -> None:
        """Keep a new talk as planned, without putting it on the table."""

    def open(self, file: Path) -> None:
        """Put the talk of a file on the table and go to where it was left."""

    def prepare(self, file: Path, participant: str, *, from_paper: bool = False) -> None:
        """Put a participant's preparation for the talk of a file on the table; closed talks are `Refused`."""

    def form(self, file: Path, participant: str) -> None:
        """Ask where the form goes on which a participant of the talk of a file prepares elsewhere."""

    def follow_up(self, file: Path) -> None:
        """Follow up on the plan of the closed talk in a file, and on nothing else of it."""

    def destroy(self, file: Path) -> None:
        """Ask whether all that a talk has left on this machine is to go."""
