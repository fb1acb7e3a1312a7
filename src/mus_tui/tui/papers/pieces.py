"""Writing the pieces of a puzzle to cut out, with the plan as their frame (A2)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from textual.app import ComposeResult

from mus_tui.model.rules.file_names import initials_of
from mus_tui.model.rules.ways.puzzle import sheets_name
from mus_tui.model.talk import Talk
from mus_tui.tui.papers.filing import Filing
from mus_tui.tui.papers.format_choice import FormatChoice, Offered
from mus_tui.tui.papers.heading import heading
from mus_tui.tui.papers.save_file import SaveFileScreen
from mus_tui.tui.shelf import Shelf
from mus_tui.words import t


class PiecesScreen(SaveFileScreen):
    """Nothing that anybody has written is on them, but the questions in this talk's own words."""

    HEADING = "puzzle.on_paper"

    def __init__(
        self,
        talk: Talk,
        formats: Sequence[Offered],
        shelf: Shelf,
        filing: Filing,
        attempt: Callable[[Path, bool], str | None],
        see: Callable[[], str],
    ) -> None:
        """`attempt` writes them to a path, over what is there or not, or returns what went wrong; `see` shows them."""
        self._talk, self._attempt, self._see_them = talk, attempt, see
        self._format = FormatChoice(formats, "papers.form", self.suggest, to_print=True)
        super().__init__(shelf, formats, filing, initials_of(talk))

    def compose_choices(self) -> ComposeResult:
        """Ask for the format alone."""
        yield heading("papers.which_form")
        yield self._format

    def on_mount(self) -> None:
        """Say what is on the sheets."""
        self.explain(t("puzzle.on_paper_about"))

    def suggested(self) -> str:
        """Return the name of the sheets."""
        return f"{sheets_name(self._talk, initials=self.filing.initials)}{self._format.format.ending}"

    def looked_at(self, path: Path) -> None:
        """Choose what the name ends in."""
        self._format.choose_by_name(path)

    def see(self) -> str:
        """Show the sheets."""
        return self._see_them()

    def write(self, path: Path, *, overwrite: bool) -> str | None:
        """Write the sheets."""
        return self._attempt(path, overwrite)
