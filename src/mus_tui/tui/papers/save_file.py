"""A dialog that writes a file, or several beside each other, where they say: what all of these have in common."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

from textual import on
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.content import Content
from textual.widgets import Button, Input, Static

from mus_tui.model.rules.file_ending import ending_of
from mus_tui.model.values.text import clean
from mus_tui.tui.kit.dialog import Dialog
from mus_tui.tui.kit.tick import Tick
from mus_tui.tui.papers.format_choice import Offered
from mus_tui.tui.shelf import Shelf
from mus_tui.words import t


class SaveFileScreen(Dialog[None]):
    """Nothing is written over without asking. Each kind says what is chosen, and writes it."""

    CSS_PATH = "save_file.tcss"
    AUTO_FOCUS = "#path"
    HEADING = ""
    """The key of the words above the dialog."""
    SAVED = "papers.copy_done"
    """The key of what is said above the place of the one file that was written."""

    def __init__(self, shelf: Shelf, formats: Sequence[Offered]) -> None:
        super().__init__()
        self.shelf, self.folder = shelf, shelf.documents()
        self._endings = [ending for each in formats for ending in each.endings]
        self._may_overwrite: tuple[Path, ...] = ()
        self._suggested = self.suggested()

    # What each kind says for itself

    def suggested(self) -> str:
        """Return the name that we would give the file."""
        raise NotImplementedError

    def compose_choices(self) -> ComposeResult:
        """Lay out what is to be chosen."""
        yield from ()

    def lacks(self) -> str:
        """Return what is missing before anything can be written, in a sentence; empty where nothing is."""
        return ""

    def places(self, path: Path) -> tuple[Path, ...]:
        """Return every file that is written where this path was chosen."""
        return (path,)

    def write(self, path: Path, *, overwrite: bool) -> str | None:
        """Write them; return what went wrong."""
        raise NotImplementedError

    def looked_at(self, path: Path) -> None:
        """Note that another path was written, whose name may say the format."""

    # Laying out

    def compose(self) -> ComposeResult:
        """Put what is chosen over where it will lie."""
        with Vertical(classes="dialog"):
            yield Static(Content(t(self.HEADING)), classes="dialog-title")
            with VerticalScroll(id="choices", can_focus=False):
                yield from self.compose_choices()
            yield Static(Content(t("papers.copy_where")), classes="quiet")
            yield Input(str(self.folder / self._suggested), id="path")
            yield Static(id="said")
            yield Static(id="contents", classes="dialog-hint")
            with Horizontal(classes="buttons"):
                yield Button(Content(t("papers.copy_save")), id="save", classes="-primary")
                yield Button(Content(t("papers.copy_close")), id="close", action="screen.close")

    def explain(self, words: str) -> None:
        """Say what is in the file."""
        self.query_one("#contents", Static).update(Content(words))

    def suggest(self) -> None:
        """Give the file the name that we would give it, unless they gave it one; then only the ending."""
        path = self.query_one("#path", Input)
        before, self._suggested = self._suggested, self.suggested()
        typed = Path(path.value)
        if typed.name == before:
            path.value = str(typed.with_name(self._suggested))
        elif ending_of(typed.name) == ending_of(before):
            path.value = str(typed.with_suffix(ending_of(self._suggested)))
        else:
            return
        path.cursor_position = len(path.value)

    @on(Input.Changed, "#path")
    def _look(self) -> None:
        """Say quietly where the folder is shared; another path has to be asked about anew."""
        path = self._path()
        service = self.shelf.shared_through(path) if path else ""
        self._may_overwrite = ()
        self._call_save("save")
        self._say(t("papers.copy_synced", service=service) if service else "")
        if path:
            self.looked_at(path)

    @on(Button.Pressed, "Tick")
    def _turn(self, event: Button.Pressed) -> None:
        if isinstance(event.button, Tick):
            event.button.show(not event.button.ticked)

    # Saving

    @on(Input.Submitted, "#path")
    @on(Button.Pressed, "#save")
    def _save(self) -> None:
        path = self._path()
        lacks = self.lacks() or (self._lacks_ending(path) if path else t("papers.copy_no_path"))
        if path is None or lacks:
            self._say(lacks, asks=True)
            return
        places = self.places(path)
        if any(os.path.exists(place) for place in places) and places != self._may_overwrite:
            self._may_overwrite = places
            self._call_save("overwrite")
            self.query_one("#save").focus()
            self._say(t("papers.copy_exists"), asks=True)
        elif trouble := self.write(path, overwrite=bool(self._may_overwrite)):
            self._say(clean(trouble), asks=True)
        else:
            self._done(places)

    def _call_save(self, name: str) -> None:
        save = self.query_one("#save", Button)
        save.label = Content(t(f"papers.copy_{name}"))
        save.refresh(layout=True)

    def _path(self) -> Path | None:
        """Return the file that is meant: a folder gets the name we would give, a bare name our ending."""
        path = self.shelf.typed_path(self.query_one("#path", Input).value, self.folder)
        if path is None:
            return None
        if os.path.isdir(path):
            return path / self._suggested
        return path if ending_of(path.name) else path.with_name(f"{path.name}{ending_of(self._suggested)}")

    def _lacks_ending(self, path: Path) -> str:
        """Say what the name may end in, where it ends in something else."""
        if ending_of(path.name) in self._endings:
            return ""
        return t("papers.copy_unknown_ending", endings=", ".join(self._endings))

    def _done(self, places: tuple[Path, ...]) -> None:
        self.add_class("-done")
        done = self.SAVED if len(places) == 1 else "papers.copy_done_each"
        self.query_one(".dialog-title", Static).update(Content(t(done)))
        self._say(clean("\n".join(str(path.absolute()) for path in places)))
        self.query_one("#close").focus()

    def _say(self, words: str, *, asks: bool = False) -> None:
        said = self.query_one("#said", Static)
        said.update(Content(words))
        said.display = bool(words)
        said.set_class(asks, "-asks")
