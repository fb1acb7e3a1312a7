"""When the talk cannot be saved where it should be: another folder."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from textual import on
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.widgets import Button, Input, OptionList, Static
from textual.widgets.option_list import Option

from mus_tui.model.values.text import clean
from mus_tui.tui.kit.dialog import Dialog
from mus_tui.tui.kit.writing.writing_line import WritingLine
from mus_tui.tui.shelf import Shelf
from mus_tui.words import t


class SaveElsewhereScreen(Dialog[None]):
    """Says plainly what is wrong and that nothing is lost, and offers the folders there are."""

    CSS_PATH = "save_elsewhere.tcss"
    AUTO_FOCUS = "OptionList"

    def __init__(
        self, reason: str, shelf: Shelf, lies: Callable[[Path], str], attempt: Callable[[Path], str | None]
    ) -> None:
        """`lies` says what lies in a folder that is kept beside; `attempt` saves there, or returns what went wrong."""
        super().__init__()
        self._reason, self._shelf, self._lies, self._attempt = reason, shelf, lies, attempt
        self._folders = shelf.places()

    def compose(self) -> ComposeResult:
        """Put the folders under the reason."""
        with Vertical(classes="dialog"):
            yield Static(Content(t("papers.copy_elsewhere_title")), classes="dialog-title")
            yield Static(Content(clean(self._reason)), id="reason")
            yield Static(Content(t("papers.copy_elsewhere_safe")), id="safe")
            yield OptionList(
                *(Option(Content(clean(str(folder))), id=f"folder-{n}") for n, folder in enumerate(self._folders)),
                id="folders",
                compact=True,
            )
            yield Static(Content(t("papers.copy_elsewhere_folder")), classes="quiet")
            yield WritingLine(str(self._folders[0]) if self._folders else "", id="folder")
            with Horizontal(classes="buttons"):
                yield Button(Content(t("papers.copy_elsewhere_save")), id="save", classes="-primary")
                yield Button(Content(t("papers.copy_close")), id="close", action="screen.close")

    @on(OptionList.OptionHighlighted)
    def _fill_in(self, event: OptionList.OptionHighlighted) -> None:
        self.query_one("#folder", Input).value = str(self._folders[event.option_index])

    @on(Input.Changed)
    def _look(self) -> None:
        """Say quietly where the folder is shared, and what lies there of the same talk."""
        folder = self._shelf.typed_path(self.query_one("#folder", Input).value, Path.home())
        service = self._shelf.shared_through(folder) if folder else ""
        said = [t("papers.copy_elsewhere_safe")]
        said += [t("papers.copy_elsewhere_synced", service=service)] if service else []
        said += [lies] if folder and (lies := self._lies(folder)) else []
        self.query_one("#safe", Static).update(Content(clean(" ".join(said))))

    @on(OptionList.OptionSelected)
    @on(Input.Submitted)
    @on(Button.Pressed, "#save")
    def _save(self) -> None:
        folder = self._shelf.typed_path(self.query_one("#folder", Input).value, Path.home())
        if folder is None:
            self.query_one("#reason", Static).update(Content(t("papers.copy_elsewhere_no_folder")))
        elif trouble := self._attempt(folder):
            self.query_one("#reason", Static).update(Content(clean(trouble)))
        else:
            self._done("papers.copy_elsewhere_done", folder)

    def saved_after_all(self, file: Path) -> None:
        """Say that it was saved where it should be while they were asked: no other folder is needed."""
        if self.is_mounted and not self.has_class("-done"):
            self._done("papers.copy_elsewhere_after_all", file.parent)

    def _done(self, said: str, folder: Path) -> None:
        self.add_class("-done")
        self.query_one(".dialog-title", Static).update(Content(t(said)))
        self.query_one("#safe", Static).update(Content(clean(str(folder))))
        self.query_one("#close").focus()
