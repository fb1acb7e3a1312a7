"""Talks and templates on disk, as the screens see them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from mus_tui.storage.locations import Locations
from mus_tui.storage.settings import Settings
from mus_tui.storage.talk_list import TalkHead, newest, read_head, search

if TYPE_CHECKING:
    from mus_tui.model.talk import Talk
    from mus_tui.model.template import Template
    from mus_tui.storage.template_file import TemplateHead
    from mus_tui.tui.widgets.cupboard import TemplateSummary


class DiskCupboard:
    """The folders of one user."""

    def __init__(
        self,
        locations: Locations,
        settings: Callable[[], Settings],
        begin: Callable[[Talk], None],
        open_file: Callable[[Path], None],
    ) -> None:
        self._locations, self._settings = locations, settings
        self.begin, self.open = begin, open_file

    def newest(self, count: int, skip: int = 0) -> list[TalkHead]:
        """Return the newest talks on this machine, without those whose file is strange."""
        return [head for file in newest(self._locations.talks, count, skip) if (head := read_head(file))]

    def search(self, words: str) -> Iterator[TalkHead]:
        """Return the talks that have all these words, the newest first."""
        return search(self._locations.talks, words)

    def in_progress(self) -> TalkHead | None:
        """Return the talk that was last open and is not closed, if there is one."""
        file = self._settings().last_talk
        head = read_head(Path(file)) if file else None
        return head if head and head.state == "open" else None

    def remembered(self) -> Settings:
        """Return what is remembered from the last talk."""
        return self._settings()

    def templates(self) -> Sequence[TemplateHead]:
        """Return the templates there are, also those with faults."""
        from mus_tui.storage.template_file import find_templates

        return find_templates(self._locations)

    def template(self, name_or_file: str) -> Template:
        """Return a template by its id or its file."""
        from mus_tui.storage.template_file import load_template_named

        return load_template_named(name_or_file, self._locations)

    def fault_lines(self, summary: TemplateSummary) -> list[str]:
        """Return what is wrong with a template, a sentence each."""
        from mus_tui.errors import Fault
        from mus_tui.texts import t

        faults = [each for each in summary.faults if isinstance(each, Fault)]
        return [f"{f.file}:{f.line}:{f.column}: {t(f'faults.{f.message}', **f.values)}" for f in faults]

    def talk(self, file: Path) -> Talk:
        """Return the talk in a file, only to read in it."""
        from mus_tui.storage.talk_file import load_talk

        return load_talk(file).talk

    def new_talk_id(self) -> str:
        """Return an id that no talk has."""
        from mus_tui.storage.talk_file import new_talk_id

        return new_talk_id()
