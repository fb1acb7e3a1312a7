"""Where what is somebody's own is to lie before the rest goes: theirs alone, and nothing is written over unasked."""

from __future__ import annotations

import os
from pathlib import Path

from textual import on
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.widgets import Button, Input, Static

from mus_tui.model.rules.file_ending import ending_of
from mus_tui.model.values.text import clean
from mus_tui.tui.destroying.to_destroy import Owner
from mus_tui.tui.kit.dialog import Dialog
from mus_tui.tui.kit.writing.writing_line import WritingLine
from mus_tui.tui.shelf import Shelf
from mus_tui.words import t


class KeepCopyScreen(Dialog[Path]):
    """Answers where it was written."""

    CSS_PATH = "keep_copy.tcss"
    AUTO_FOCUS = "Input"

    def __init__(self, owner: Owner, shelf: Shelf) -> None:
        super().__init__()
        self._owner, self._shelf = owner, shelf
        self._may_overwrite: Path | None = None

    def compose(self) -> ComposeResult:
        """Ask where the copy is to lie."""
        with Vertical(classes="dialog"):
            title = t(f"destroying.copy_title_{self._owner.of}", name=self._owner.name)
            yield Static(Content(title), classes="dialog-title")
            where = [t(f"destroying.copy_where_{self._owner.of}")]
            where += [t("destroying.copy_unlocked")] if self._owner.unlocked else []
            yield Static(Content(" ".join(where)), classes="quiet")
            yield WritingLine(str(self._owner.place), id="path")
            yield Static(id="said", classes="here")
            with Horizontal(classes="buttons"):
                yield Button(Content(t("destroying.copy_save")), id="save", classes="-primary")
                yield Button(Content(t("papers.copy_beside")), id="beside", classes="-primary")
                yield Button(Content(t("papers.copy_overwrite")), id="overwrite")
                yield Button(Content(t("destroying.close")), id="close", action="screen.close")

    @on(Input.Changed)
    def _look(self) -> None:
        path = self._path()
        self.remove_class("-asking")
        self._may_overwrite = None
        service = self._shelf.shared_through(path) if path else ""
        self._say(t("papers.copy_synced", service=service) if service else "")

    @on(Input.Submitted)
    @on(Button.Pressed, "#save")
    def _save(self) -> None:
        path = self._path()
        if path is None:
            self._say(t("papers.copy_no_path"))
        elif ending_of(path.name) not in self._owner.endings:
            self._say(t("papers.copy_unknown_ending", endings=", ".join(self._owner.endings)))
        elif os.path.lexists(path) and path != self._may_overwrite:
            self.add_class("-asking")
            self._say(clean(f"{self._owner.lies(path)}\n{t('papers.copy_exists_one')}"))
            self.call_after_refresh(self.query_one("#beside").focus)
        elif trouble := self._owner.write(path, path == self._may_overwrite):
            self._say(clean(trouble))
        else:
            self.dismiss(path.absolute())

    @on(Button.Pressed, "#beside")
    def _write_beside(self) -> None:
        if path := self._path():
            self.query_one("#path", Input).value = str(self._owner.free(path))
            self._save()

    @on(Button.Pressed, "#overwrite")
    def _write_over(self) -> None:
        self._may_overwrite = self._path()
        self._save()

    def _path(self) -> Path | None:
        path = self._shelf.typed_path(self.query_one("#path", Input).value, self._owner.place.parent)
        if path is None:
            return None
        if os.path.isdir(path):
            return path / self._owner.place.name
        return path if ending_of(path.name) else path.with_name(f"{path.name}.md")

    def _say(self, words: str) -> None:
        said = self.query_one("#said", Static)
        said.update(Content(words))
        said.add_class("-saying")
