"""What the screens ask of the disk, without knowing that there is one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from mus_tui.model.talk import Talk
    from mus_tui.model.values.template import Template


class Refused(Exception):  # noqa: N818 - an answer, not an error
    """What was asked for cannot be had; its words are a sentence for the person who asked."""


class TalkSummary(Protocol):
    """What a list shows of a talk."""

    @property
    def file(self) -> Path:
        """Where it lies."""

    @property
    def id(self) -> str:
        """The talk's id."""

    @property
    def held(self) -> str:
        """The day of the talk, as an ISO date."""

    @property
    def template(self) -> str:
        """Whose template it was."""

    @property
    def kind(self) -> str:
        """The kind of talk."""

    @property
    def people(self) -> tuple[str, ...]:
        """Who took part."""

    @property
    def state(self) -> str:
        """`open` or `closed`."""

    @property
    def agreements(self) -> int:
        """How many rows its plan has."""

    @property
    def standing(self) -> str:
        """`planned`, `offered` or `declined`, for one that has not begun."""


class DueSummary(Protocol):
    """What a list shows of something that is due."""

    @property
    def kind(self) -> str:
        """`planned`, `follow_up`, `promise` or `talk`."""

    @property
    def on(self) -> date:
        """The day."""

    @property
    def talk(self) -> TalkSummary:
        """The talk that is to be held, or that it comes from."""

    @property
    def who(self) -> str:
        """For one promise: who answers for it."""

    @property
    def promises(self) -> int:
        """For promises: how many there are in that plan."""


class TemplateSummary(Protocol):
    """What a list shows of a template."""

    @property
    def id(self) -> str:
        """Its id."""

    @property
    def name(self) -> str:
        """Whose it is."""

    @property
    def title(self) -> str:
        """Its title in full."""

    @property
    def kinds(self) -> tuple[tuple[str, str], ...]:
        """Id and title of each kind of talk."""

    @property
    def faults(self) -> Sequence[object]:
        """Why it cannot be used; none where it can."""


class Remembered(Protocol):
    """What is remembered from the last talk; empty where nothing is."""

    @property
    def last_template(self) -> str:
        """The id of the template."""

    @property
    def last_kind(self) -> str:
        """The kind of talk."""

    @property
    def leader(self) -> str:
        """The name of the one who holds the talks."""

    @property
    def place(self) -> str:
        """The place."""


class Cupboard(Protocol):
    """Talks and templates, as the screens see them. Whatever cannot be had is `Refused`, in a sentence."""

    set_aside: dict[Path | None, object]
    """New talks whose set-up was left half done, by the file of the talk that each follows (None: any new talk).

    They wait here until somebody comes back, and go with the program."""

    def trouble(self) -> str:
        """Say why the talks on this machine cannot be listed; empty where they can."""

    def newest(self, count: int, skip: int = 0) -> Sequence[TalkSummary]:
        """Return the newest talks on this machine."""

    def search(self, words: str) -> Iterator[TalkSummary]:
        """Return the talks that have all these words, the newest first."""

    def talks_in(self, folder: Path | None = None) -> Sequence[TalkSummary]:
        """Return the newest talks in a folder, whatever their files are called; without one, those on this machine."""

    def path_of(self, words: str) -> Path:
        """Return the path that a person wrote or dragged in, whole."""

    def shared_through(self) -> str:
        """Return the service that shares the folder of talks with other machines; empty where none seems to."""

    def in_progress(self) -> TalkSummary | None:
        """Return the talk that was last open and is not closed, if there is one."""

    def today(self) -> date:
        """Return the day it is."""

    def due(self) -> Sequence[DueSummary]:
        """Return what is due among the talks on this machine, the nearest to today first; it may take a while."""

    def remembered(self) -> Remembered:
        """Return what is remembered from the last talk."""

    def templates(self) -> Sequence[TemplateSummary]:
        """Return the templates there are, also those with faults."""

    def template(self, name_or_file: str) -> Template:
        """Return a template by its id or its file."""

    def fault_lines(self, summary: TemplateSummary) -> list[str]:
        """Return what is wrong with a template, a sentence each."""

    def talk(self, file: Path) -> Talk:
        """Return the talk in a file, only to read in it."""

    def set_up(self, template: str | None = None) -> None:
        """Go to the set-up of a new talk, with this template where one is named."""

    def set_up_after(self, talk: TalkSummary) -> None:
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
