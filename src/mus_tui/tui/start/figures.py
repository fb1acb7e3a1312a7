"""The talks in figures, and the line of them that may leave the house (K16)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.widgets import Button, OptionList, Static
from textual.widgets.option_list import Option

from mus_tui.language.figures_saying import say_figures, say_line, say_locked, say_whose
from mus_tui.model.rules.around.figures import Figures, as_they_are, to_tell
from mus_tui.tui.kit.dialog import Dialog
from mus_tui.tui.kit.setting.hanging import Hanging
from mus_tui.words import count, t


class FiguresScreen(Dialog[None]):
    """A year and a template a row; below them the line for others of the one that is pointed out."""

    DEFAULT_CSS = """
    FiguresScreen {
        &>.dialog { width: 88; }
        #figures { height: auto; background: $surface; padding: 0; }
        #to-tell { margin: 1 0 0 0; }
        &.-packed #to-tell { margin: 0; }
    }
    """
    fills = "#figures"
    AUTO_FOCUS = "OptionList, Button"
    BINDINGS: ClassVar[list[BindingType]] = [Binding("enter", "copy", "keys.copy_line", priority=True)]

    def __init__(self, figures: Sequence[Figures]) -> None:
        super().__init__()
        self._figures = figures

    def compose(self) -> ComposeResult:
        """Put the rows over the line."""
        with Vertical(classes="dialog"):
            yield Static(Content(t("figures.title")), classes="dialog-title")
            if not self._figures:
                yield Static(Content(t("figures.none")), classes="quiet")
            else:
                yield OptionList(*(Option(Hanging(_row(each))) for each in self._figures), id="figures")
                yield Static(Content(t("figures.to_tell")), id="to-tell", classes="quiet")
                yield Static(id="line")
                yield Static(Content(t("figures.hint")), classes="quiet")
            with Horizontal(classes="buttons"):
                if self._figures:
                    yield Button(Content(t("figures.copy")), id="copy", classes="-primary", action="screen.copy")
                yield Button(Content(t("keys.close")), id="close", action="screen.close")

    def on_mount(self) -> None:
        """Begin at the newest year."""
        for rows in self.query(OptionList):
            rows.highlighted = 0

    @property
    def line(self) -> str:
        """The line of the row that is pointed out, as others may have it."""
        here = self._figures[self.query_one(OptionList).highlighted or 0]
        return say_line(here.year, here.template, to_tell(here, self._figures), here.locked)

    @on(OptionList.OptionHighlighted)
    def _show(self) -> None:
        self.query_one("#line", Static).update(Content(self.line))

    @on(OptionList.OptionSelected)
    def _chosen(self) -> None:
        self.app.copy_to_clipboard(self.line)

    def action_copy(self) -> None:
        """Copy the line; on the button that closes, or where there is nothing to copy, close."""
        if not self._figures or (isinstance(self.focused, Button) and self.focused.id == "close"):
            self.action_close()
        else:
            self.app.copy_to_clipboard(self.line)


def _row(those: Figures) -> Content:
    lines = [
        Content.styled(t("figures.of", year=those.year, template=say_whose(those.template)), "bold"),
        Content(f"  {say_figures(as_they_are(those))}"),
    ]
    left_out = [count("figures.unknown", those.unknown)] if those.unknown else []
    left_out += [say_locked(those.locked)] if those.locked else []
    return Content("\n").join([*lines, *(Content.styled(f"  {each}", "$quiet") for each in left_out)])
