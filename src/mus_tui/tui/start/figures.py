"""The talks in figures, and the line of them that may leave the house (K16)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.message import Message
from textual.widgets import Button, OptionList, Static
from textual.widgets.option_list import Option

from mus_tui.language.figures_saying import say_figures, say_line, say_locked, say_whose
from mus_tui.model.rules.around.figures import Figures, as_they_are, figures, to_tell
from mus_tui.model.values.listing import Told
from mus_tui.tui.kit.dialog import Dialog
from mus_tui.tui.kit.setting.hanging import Hanging
from mus_tui.tui.shelf import Shelf
from mus_tui.words import count, t


class _Counted(Message):
    def __init__(self, told: Sequence[Told]) -> None:
        super().__init__()
        self.told = told


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
    AUTO_FOCUS = "#close"
    BINDINGS: ClassVar[list[BindingType]] = [Binding("enter", "copy", "keys.copy_line", priority=True)]

    def __init__(self, shelf: Shelf) -> None:
        super().__init__()
        self._shelf = shelf
        self._figures: Sequence[Figures] = ()

    def compose(self) -> ComposeResult:
        """Put the rows over the line; they come when everything is counted."""
        with Vertical(classes="dialog"):
            yield Static(Content(t("figures.title")), classes="dialog-title")
            yield Static(Content(t("figures.counting")), id="none", classes="quiet")
            yield OptionList(id="figures")
            yield Static(Content(t("figures.to_tell")), id="to-tell", classes="quiet counted")
            yield Static(id="line", classes="counted")
            yield Static(Content(t("figures.hint")), classes="quiet counted")
            with Horizontal(classes="buttons"):
                yield Button(Content(t("figures.copy")), id="copy", classes="-primary", action="screen.copy")
                yield Button(Content(t("keys.close")), id="close", action="screen.close")

    def on_mount(self) -> None:
        """Count beside the screen: there may be thousands of talks."""
        self._show_what_there_is()
        self.run_worker(self._count, thread=True)

    def _count(self) -> None:
        self.post_message(_Counted(self._shelf.told()))

    @on(_Counted)
    def _show_counted(self, event: _Counted) -> None:
        self._figures = figures(event.told)
        self.query_one("#none", Static).update(Content(t("figures.none")))
        rows = self.query_one(OptionList)
        rows.add_options([Option(Hanging(_row(each))) for each in self._figures])
        rows.highlighted = 0 if self._figures else None
        self._show_what_there_is()
        self.set_focus(rows if self._figures else self.query_one("#close"))

    def _show_what_there_is(self) -> None:
        self.query_one("#none").display = not self._figures
        for part in (*self.query(".counted"), self.query_one(OptionList), self.query_one("#copy")):
            part.display = bool(self._figures)

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
