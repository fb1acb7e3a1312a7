"""Writing the preparation form for one of them, to fill in in a file or by hand."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from textual.app import ComposeResult

from mus_tui.model.forms.form_marks import form_name
from mus_tui.model.talk import Talk
from mus_tui.tui.kit.choice import OneOf
from mus_tui.tui.papers.save_file import SaveFileScreen
from mus_tui.tui.talk.talk_screen import names
from mus_tui.words import t

_ENDINGS = {"html": ".html", "markdown": ".md"}


class FormScreen(SaveFileScreen):
    """Nothing that anybody has prepared is in the form."""

    HEADING = "papers.form_title"
    SAVED = "papers.form_saved"

    def __init__(
        self, talk: Talk, participant: str, folder: Path, write: Callable[[Path, str, bool], str | None]
    ) -> None:
        """`write` takes the path, whom the form is for and whether to overwrite; it returns what went wrong."""
        self._talk, self._first, self._write = talk, participant, write
        super().__init__(folder)

    def compose_choices(self) -> ComposeResult:
        """Ask whom it is for, and how it is filled in."""
        yield OneOf(self._chosen_anew, id="whose")
        yield OneOf(self._chosen_anew, id="format")

    def on_mount(self) -> None:
        """Begin with the form to print for the one who was meant."""
        called = names(self._talk)
        self.query_one("#whose", OneOf).show(
            [(each.id, called[each.id]) for each in self._talk.participants], self._first
        )
        self.query_one("#format", OneOf).show([(each, t(f"papers.form_{each}")) for each in _ENDINGS], "html")
        self._chosen_anew()

    def _chosen_anew(self) -> None:
        self.explain(t(f"papers.form_about_{self.query_one('#format', OneOf).chosen}"))
        self.suggest()

    def suggested(self) -> str:
        """Return the name of the form for the one who is chosen."""
        whom = self.query_one("#whose", OneOf).chosen if self.is_mounted else self._first
        to = self.query_one("#format", OneOf).chosen if self.is_mounted else "html"
        person = next(each for each in self._talk.participants if each.id == whom)
        return f"{form_name(self._talk, person)}{_ENDINGS[to]}"

    def looked_at(self, path: Path) -> None:
        """Choose what the name ends in."""
        if to := next((each for each, ending in _ENDINGS.items() if ending == path.suffix.lower()), ""):
            self.query_one("#format", OneOf).choose(to)

    def write(self, path: Path, *, overwrite: bool) -> str | None:
        """Write the form."""
        return self._write(path, self.query_one("#whose", OneOf).chosen, overwrite)
