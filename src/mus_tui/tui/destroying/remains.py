"""The lines that remain of talks that were destroyed; each of them can be removed too."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.widgets import Button, OptionList, Static
from textual.widgets.option_list import Option

from mus_tui.model.values.text import clean
from mus_tui.tui.kit.dialog import Dialog
from mus_tui.words import t


class RemainsScreen(Dialog[None]):
    """There is nothing to open: a line has no content."""

    CSS_PATH = "remains.tcss"
    AUTO_FOCUS = "OptionList"
    fills = "OptionList"
    BINDINGS: ClassVar[list[BindingType]] = [Binding("delete", "remove", "keys.remove", priority=True)]

    def __init__(self, lines: Sequence[tuple[str, str]], attempt: Callable[[str], str | None]) -> None:
        """`lines` are ids and words; `attempt` removes the line of an id, or returns what went wrong."""
        super().__init__()
        self._lines, self._attempt = list(lines), attempt

    def compose(self) -> ComposeResult:
        """Put the lines over what can be done with one."""
        with Vertical(classes="dialog"):
            yield Static(Content(t("destroying.lines_title")), classes="dialog-title")
            options = [Option(Content(clean(words)), id=f"line-{n}") for n, (_, words) in enumerate(self._lines)]
            yield OptionList(*options, id="lines", compact=True)
            yield Static(Content(t("destroying.lines_hint")), id="hint", classes="dialog-hint")
            with Horizontal(classes="buttons"):
                yield Button(Content(t("destroying.line_remove")), id="remove", action="screen.remove")
                yield Button(Content(t("destroying.close")), id="close", classes="-primary", action="screen.close")

    @on(OptionList.OptionSelected)
    def _chosen(self) -> None:
        self.query_one("#remove").focus()

    def action_remove(self) -> None:
        """Remove the line that is pointed out."""
        shown = self.query_one(OptionList)
        here = shown.highlighted
        if here is None:
            return
        trouble = self._attempt(self._lines[here][0])
        if trouble:
            self.query_one("#hint", Static).update(Content(clean(trouble)))
            return
        del self._lines[here]
        shown.remove_option_at_index(here)
        # Not on the button: one more Enter would remove the next line, which nobody has chosen.
        shown.focus()
        if not self._lines:
            self.dismiss()
