"""Writing the preparation form for one of them, to fill in in a file or by hand, or the form they sit with."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from textual.app import ComposeResult

from mus_tui.model.forms.form_marks import form_name
from mus_tui.model.rules.copy_wish import initials_offered
from mus_tui.model.talk import Talk
from mus_tui.tui.kit.choice import Choice
from mus_tui.tui.kit.names import names
from mus_tui.tui.papers.filing import Filing
from mus_tui.tui.papers.format_choice import FormatChoice, Offered
from mus_tui.tui.papers.heading import heading
from mus_tui.tui.papers.save_file import SaveFileScreen
from mus_tui.tui.shelf import Shelf
from mus_tui.words import t

_SITTING = "-"
"""Stands among the people for the talk itself; no participant has such an id."""


class FormScreen(SaveFileScreen):
    """Nothing that anybody has prepared is in the form."""

    HEADING = "papers.form_title"
    SAVED = "papers.form_saved"

    def __init__(
        self,
        talk: Talk,
        participant: str,
        formats: Sequence[Offered],
        shelf: Shelf,
        filing: Filing,
        attempt: Callable[[Path, str, bool], str | None],
        see: Callable[[str], str],
    ) -> None:
        """`attempt` writes a participant's form to a path, over what is there or not, or returns what went wrong.

        `see` shows it.
        """
        self._talk, self._first, self._attempt, self._see_it = talk, participant, attempt, see
        self._format = FormatChoice(formats, "papers.form", self._chosen_anew)
        super().__init__(shelf, formats, filing, ", ".join(initials_offered(talk)))

    def compose_choices(self) -> ComposeResult:
        """Ask whom it is for, and how it is filled in."""
        yield heading("papers.form_whose")
        yield Choice(self._chosen_anew, id="whose")
        yield heading("papers.which_form")
        yield self._format

    def on_mount(self) -> None:
        """Begin with the form for the one who was meant."""
        called = names(self._talk)
        people = [(each.id, called[each.id]) for each in self._talk.participants]
        self.query_one("#whose", Choice).show([*people, (_SITTING, t("papers.form_sitting"))], self._first)
        self._chosen_anew()

    def _chosen_anew(self) -> None:
        sitting = self.query_one("#whose", Choice).chosen == _SITTING
        self.explain(t("papers.form_about_sitting" if sitting else f"papers.form_about_{self._format.chosen}"))
        self.suggest()

    def suggested(self) -> str:
        """Return the name of the form for the one who is chosen."""
        whom = self.query_one("#whose", Choice).chosen if self.is_mounted else self._first
        person = next((each for each in self._talk.participants if each.id == whom), None)
        return f"{form_name(self._talk, person, initials=self.filing.initials)}{self._format.format.ending}"

    def looked_at(self, path: Path) -> None:
        """Choose what the name ends in."""
        self._format.choose_by_name(path)

    def see(self) -> str:
        """Show the form for the one who is chosen."""
        return self._see_it(self.query_one("#whose", Choice).chosen)

    def write(self, path: Path, *, overwrite: bool) -> str | None:
        """Write the form for the one who is chosen."""
        return self._attempt(path, self.query_one("#whose", Choice).chosen, overwrite)
