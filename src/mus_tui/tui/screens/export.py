"""Saving a copy of the plan where they want it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.widgets import Button, Input, Static

from mus_tui.model.text import clean
from mus_tui.texts import t
from mus_tui.tui.widgets.dialog import Dialog
from mus_tui.tui.widgets.places import synced_by, typed_path
from mus_tui.tui.widgets.tick import Tick


class ExportScreen(Dialog):
    """Where, and whether the notes in common go with it (S5). Nothing is written over without asking."""

    CSS_PATH = "export.tcss"
    AUTO_FOCUS = "Input"
    BINDINGS: ClassVar[list[BindingType]] = [Binding("ctrl+o", "close", "keys.close", priority=True, show=False)]

    def __init__(self, default: Path, write: Callable[[Path, bool, bool], str | None]) -> None:
        """`write` takes the path, whether notes are included and whether to overwrite; it returns what went wrong."""
        super().__init__()
        self._default, self._write = default, write
        self._may_overwrite: Path | None = None

    def compose(self) -> ComposeResult:
        """Put what will be in the copy under where it will lie."""
        with Vertical(classes="dialog"):
            yield Static(Content(t("export_dialog.title")), classes="dialog-title")
            yield Static(Content(t("export_dialog.where")), classes="quiet")
            yield Input(str(self._default), id="path")
            yield Static(id="said")
            yield Tick(t("export_dialog.with_notes"), id="with-notes")
            yield Static(Content(f"{t('export_dialog.contents')} {t('export_dialog.endings')}"), classes="dialog-hint")
            with Horizontal(classes="buttons"):
                yield Button(Content(t("export_dialog.save")), id="save", classes="-primary")
                yield Button(Content(t("export_dialog.close")), id="close", action="screen.close")

    @on(Input.Changed)
    def _look(self) -> None:
        """Say quietly where the folder is shared; another path has to be asked about anew."""
        path = self._path()
        service = synced_by(path) if path else ""
        self._may_overwrite = None
        self._call_save("save")
        self._say(t("export_dialog.synced", service=service) if service else "")

    @on(Button.Pressed, "#with-notes")
    def _turn_notes(self) -> None:
        notes = self.query_one("#with-notes", Tick)
        notes.show(not notes.ticked)

    @on(Input.Submitted)
    @on(Button.Pressed, "#save")
    def _save(self) -> None:
        path = self._path()
        if path is None:
            self._say(t("export_dialog.no_path"), asks=True)
        elif path.exists() and path != self._may_overwrite:
            self._may_overwrite = path
            self._call_save("overwrite")
            self.query_one("#save").focus()
            self._say(t("export_dialog.exists"), asks=True)
        elif trouble := self._write(path, self.query_one("#with-notes", Tick).ticked, path == self._may_overwrite):
            self._say(clean(trouble), asks=True)
        else:
            self._done(path)

    def _call_save(self, name: str) -> None:
        save = self.query_one("#save", Button)
        save.label = Content(t(f"export_dialog.{name}"))
        save.refresh(layout=True)

    def _path(self) -> Path | None:
        """Return the file that is meant: a folder gets the name we would give, a bare name our ending."""
        path = typed_path(self.query_one("#path", Input).value, self._default.parent)
        if path is None:
            return None
        if path.is_dir():
            return path / self._default.name
        return path if path.suffix else path.with_name(f"{path.name}{self._default.suffix}")

    def _done(self, path: Path) -> None:
        self.add_class("-done")
        self.query_one(".dialog-title", Static).update(Content(t("export_dialog.done")))
        self._say(clean(str(path.absolute())))
        self.query_one("#close").focus()

    def _say(self, words: str, *, asks: bool = False) -> None:
        said = self.query_one("#said", Static)
        said.update(Content(words))
        said.display = bool(words)
        said.set_class(asks, "-asks")
