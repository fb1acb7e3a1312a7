"""The lines that remain of talks that were destroyed; each of them can be removed too."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.widgets import Button, Input, OptionList, Static
from textual.widgets.option_list import Option

from mus_tui.model.values.text import clean
from mus_tui.tui.kit.finding.filter_line import FilterLine
from mus_tui.tui.kit.finding.filtered import Filtered
from mus_tui.words import t


class RemainsScreen(Filtered[None]):
    """There is nothing to open: a line has no content."""

    CSS_PATH = "remains.tcss"
    AUTO_FOCUS = "OptionList"
    fills = "OptionList"
    BINDINGS: ClassVar[list[BindingType]] = [Binding("delete", "remove", "keys.remove", priority=True)]

    def __init__(self, lines: Sequence[tuple[str, str]], attempt: Callable[[str], str | None]) -> None:
        """`lines` are ids and words; `attempt` removes the line of an id, or returns what went wrong."""
        super().__init__()
        self._lines, self._attempt = dict(lines), attempt
        self._shown: list[str] = []

    def compose(self) -> ComposeResult:
        """Put the lines over what can be done with one."""
        with Vertical(classes="dialog"):
            yield Static(Content(t("destroying.lines_title")), classes="dialog-title")
            yield FilterLine()
            yield OptionList(id="lines", compact=True)
            yield Static(Content(t("destroying.lines_hint")), id="hint", classes="dialog-hint")
            with Horizontal(classes="buttons"):
                yield Button(Content(t("destroying.line_remove")), id="remove", action="screen.remove")
                yield Button(Content(t("destroying.close")), id="close", classes="-primary", action="screen.close")

    def on_mount(self) -> None:
        """Begin at the first line."""
        self._show(0)

    @on(Input.Changed)
    def _sift(self) -> None:
        self._show(0)

    def _show(self, at: int) -> None:
        """Show the lines that have the words in them, with one pointed out."""
        self._shown = [name for name, words in self._lines.items() if self.fits(words)]
        lines = self.query_one(OptionList)
        lines.clear_options()
        lines.add_options([Option(Content(clean(self._lines[name]))) for name in self._shown])
        if not self._shown and self.wanted:
            lines.add_option(Option(Content(t("kit.filter_nothing")), disabled=True))
        lines.highlighted = min(at, len(self._shown) - 1) if self._shown else None

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Let Delete take away a letter in the line."""
        return action != "remove" or not isinstance(self.focused, Input)

    @on(Input.Submitted)
    def _found(self) -> None:
        self.set_focus(self.query_one(OptionList))

    @on(OptionList.OptionSelected)
    def _chosen(self) -> None:
        self.query_one("#remove").focus()

    def action_remove(self) -> None:
        """Remove the line that is pointed out."""
        shown = self.query_one(OptionList)
        here = shown.highlighted
        if here is None:
            return
        trouble = self._attempt(self._shown[here])
        if trouble:
            self.query_one("#hint", Static).update(Content(clean(trouble)))
            return
        del self._lines[self._shown[here]]
        self._show(here)
        # Not on the button: one more Enter would remove the next line, which nobody has chosen.
        shown.focus()
        if not self._lines:
            self.dismiss()
