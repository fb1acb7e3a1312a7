"""Saving a copy of the plan where they want it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import ClassVar, NamedTuple

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


class Taken(NamedTuple):
    """What goes with the plan in the copy."""

    notes: bool
    """The notes in common (S5)."""
    minutes: bool
    """The minutes (H9)."""


class ExportScreen(Dialog):
    """Where, and whether the notes in common and the minutes go with it. Nothing is written over without asking."""

    CSS_PATH = "export.tcss"
    AUTO_FOCUS = "Input"
    BINDINGS: ClassVar[list[BindingType]] = [Binding("ctrl+o", "close", "keys.close", priority=True, show=False)]

    def __init__(self, default: Path, write: Callable[[Path, Taken, bool], str | None], *, has_minutes: bool) -> None:
        """`write` takes the path, what goes with it and whether to overwrite; it returns what went wrong."""
        super().__init__()
        self._default, self._write, self._has_minutes = default, write, has_minutes
        self._may_overwrite: Path | None = None

    def compose(self) -> ComposeResult:
        """Put what will be in the copy under where it will lie."""
        with Vertical(classes="dialog"):
            yield Static(Content(t("export_dialog.title")), classes="dialog-title")
            yield Static(Content(t("export_dialog.where")), classes="quiet")
            yield Input(str(self._default), id="path")
            yield Static(id="said")
            yield Tick(t("export_dialog.with_notes"), id="with-notes")
            minutes = Tick(t("export_dialog.with_minutes"), id="with-minutes")
            minutes.display = self._has_minutes
            yield minutes
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

    @on(Button.Pressed, "Tick")
    def _turn(self, event: Button.Pressed) -> None:
        if isinstance(event.button, Tick):
            event.button.show(not event.button.ticked)

    def _taken(self) -> Taken:
        return Taken(*(self.query_one(f"#with-{part}", Tick).ticked for part in Taken._fields))

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
        elif trouble := self._write(path, self._taken(), path == self._may_overwrite):
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
