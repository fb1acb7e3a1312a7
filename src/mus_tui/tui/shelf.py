"""What there is: talks and templates, as the screens ask for them, without knowing that there is a disk."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from mus_tui.model.talk import Talk
    from mus_tui.model.values.listing import LookedThrough, Remembered, TalkHead, TemplateHead, ThemeHead, Told
    from mus_tui.model.values.template import Template


class Refused(Exception):  # noqa: N818 - an answer, not an error
    """What was asked for cannot be had; its words are a sentence for the person who asked."""


def refusal(act: Callable[[], None]) -> str:
    """Do something; return why it was refused, or nothing where it was done."""
    try:
        act()
    except Refused as answer:
        return str(answer)
    return ""


class Shelf(Protocol):
    """Talks and templates, as the screens see them. Whatever cannot be had is `Refused`, in a sentence."""

    set_aside: dict[Path | None, object]
    """New talks whose set-up was left half done, by the file of the talk that each follows (None: any new talk).

    They wait here until somebody comes back, and go with the program."""

    def trouble(self) -> str:
        """Say why the talks on this machine cannot be listed; empty where they can."""

    def newest(self, count: int, skip: int = 0) -> Sequence[TalkHead]:
        """Return the newest talks on this machine."""

    def search(self, words: str) -> Iterator[TalkHead]:
        """Return the talks that have all these words, the newest first, copies and damaged ones among them."""

    def talks_in(self, folder: Path | None = None) -> Sequence[TalkHead]:
        """Return the newest talks in a folder, whatever their files are called; without one, those on this machine."""

    def in_progress(self) -> TalkHead | None:
        """Return the talk that was last open and is not closed, if there is one."""

    def today(self) -> date:
        """Return the day it is."""

    def look_through(self) -> LookedThrough:
        """Return what is due among the talks on this machine, and which are not as they seem; it may take a while."""

    def told(self) -> Sequence[Told]:
        """Return what is counted of each talk, also of those that were destroyed; it may take a while."""

    def remembered(self) -> Remembered:
        """Return what is remembered from the last talk."""

    def templates(self) -> Sequence[TemplateHead]:
        """Return the templates there are, also those with faults."""

    def template(self, name_or_file: str) -> Template:
        """Return a template by its id or its file."""

    def themes(self) -> Sequence[ThemeHead]:
        """Return the themes of the year there are."""

    def with_theme(self, name_or_file: str, theme: str) -> Template:
        """Return a template with the theme of this id, or of these words, laid over it."""

    def fault_lines(self, summary: TemplateHead) -> list[str]:
        """Return what is wrong with a template, a sentence each."""

    def talk(self, file: Path) -> Talk:
        """Return the talk in a file, only to read in it."""

    def new_talk_id(self) -> str:
        """Return an id that no talk has."""

    # Folders of the user

    def documents(self) -> Path:
        """Return the folder for documents, or the home folder where there is none."""

    def places(self) -> tuple[Path, ...]:
        """Return the folders that a file may be put in, the likeliest first."""

    def shared_through(self, path: Path | None = None) -> str:
        """Return the service that shares a path with other machines, or the folder of talks; empty where none does."""

    def path_of(self, words: str) -> Path:
        """Return the path of something that is there, as a person wrote or dragged it in, whole."""

    def typed_path(self, words: str, beside: Path) -> Path | None:
        """Return the path for something new that a person typed, a bare name lying in `beside`; None for no words."""
