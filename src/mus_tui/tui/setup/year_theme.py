"""Which theme of the year a talk is held under, where the workplace has written one."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from textual.app import ComposeResult
from textual.containers import Vertical

from mus_tui.model.values.listing import ThemeHead
from mus_tui.model.values.template import Template
from mus_tui.tui.kit.choice import Choice
from mus_tui.tui.kit.setup_fields import setup_field
from mus_tui.tui.shelf import Shelf
from mus_tui.words import t


class YearTheme(Vertical):
    """None is chosen by itself."""

    DEFAULT_CSS = """
    YearTheme { height: auto; }
    """

    def __init__(self, shelf: Shelf, chosen: str, changed: Callable[[], None]) -> None:
        super().__init__()
        self._shelf, self._met, self._changed = shelf, chosen, changed
        self._themes: Sequence[ThemeHead] = ()

    def compose(self) -> ComposeResult:
        """Lay out the choice, where there is one."""
        self._themes = self._shelf.themes()
        if self._themes:
            yield setup_field("year_theme", Choice(self._changed, id="year-theme"))

    def on_mount(self) -> None:
        """Show what was chosen before they went away."""
        for choice in self.query(Choice):
            choice.show([("", t("setup.theme_none")), *((each.id, each.theme) for each in self._themes)], self._met)

    @property
    def chosen(self) -> str:
        """The id of the chosen theme; empty where there is none."""
        return next((choice.chosen for choice in self.query(Choice)), "")

    def laid_over(self, template: Template, named: str) -> Template:
        """Return a template with the chosen theme; `Refused` where that one does not fit it."""
        return self._shelf.with_theme(named, self.chosen) if self.chosen else template
