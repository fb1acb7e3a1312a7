"""A dialog that writes a file, or several beside each other, where they say: what all of these have in common."""

from __future__ import annotations

import os
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Button, Input, Static

from mus_tui.model.rules.file_ending import ending_of
from mus_tui.model.rules.file_names import is_numbered
from mus_tui.model.values.text import clean
from mus_tui.tui.kit.setting.more_below import MoreBelow
from mus_tui.tui.kit.tick import Tick
from mus_tui.tui.kit.writing.writing_line import WritingLine
from mus_tui.tui.papers.filing import Filing
from mus_tui.tui.papers.format_choice import Offered
from mus_tui.tui.papers.heading import heading
from mus_tui.tui.papers.name_list import NameList
from mus_tui.tui.papers.one_by_one import OneByOne
from mus_tui.tui.shelf import Refused, Shelf
from mus_tui.words import count, t


class SaveFileScreen(OneByOne):
    """The name that is proposed is free, or that of the same paper, to be renewed; all else is asked about.

    Each kind says what is chosen, and writes it. What it is stands before where it lies, and Enter at any choice saves.
    """

    CSS_PATH = "save_file.tcss"
    AUTO_FOCUS = "#choices Choice"
    fills = "#choices"
    BINDINGS: ClassVar[list[BindingType]] = [Binding("enter", "save", "keys.save_file")]
    HEADING = ""
    """The key of the words above the dialog."""
    SAVED = "papers.copy_done"
    """The key of what is said above the place of the one file that was written."""

    def __init__(self, shelf: Shelf, formats: Sequence[Offered], filing: Filing, initials: str) -> None:
        """Offer `initials` for the name, where there are any; its ending is one of those of `formats`."""
        super().__init__()
        self.shelf, self.folder, self.filing = shelf, filing.folder or shelf.documents(), filing
        self._endings = [ending for each in formats for ending in each.endings]
        self._initials = initials
        self._unlocked = t("papers.copy_unlocked") if filing.is_locked else ""
        self._may_overwrite: tuple[Path, ...] = ()
        self._saved = ""
        self._proposed = self._propose(self.folder)

    # What each kind says for itself

    def suggested(self) -> str:
        """Return the name that we would give the file, whatever lies there."""
        raise NotImplementedError

    def renews_its_own(self) -> bool:
        """Whether what was written before under the same name is the same paper, and may be renewed."""
        return True

    def compose_choices(self) -> ComposeResult:
        """Lay out what is to be chosen."""
        yield from ()

    def never(self) -> str:
        """Return why nothing can be written as it is chosen now, whatever they do here; empty where it can."""
        return ""

    def lacks(self) -> str:
        """Return what is missing before anything can be written, in a sentence; empty where nothing is."""
        return ""

    def places(self, path: Path) -> tuple[Path, ...]:
        """Return every file that is written where this path was chosen."""
        return (path,)

    def called(self, places: Sequence[Path]) -> Sequence[str]:
        """Return what each of several files is called, and whose it is."""
        return [place.name for place in places]

    def looked_at(self, path: Path) -> None:
        """Note that another path was written, whose name may say the format."""

    def see(self) -> str:
        """Show what is chosen in the browser; return what came of it, in a sentence."""
        raise NotImplementedError

    # Laying out

    def compose(self) -> ComposeResult:
        """Put what is chosen over where it will lie."""
        with Vertical(classes="dialog"):
            yield Static(Content(t(self.HEADING)), classes="dialog-title")
            with VerticalScroll(id="choices", can_focus=False) as choices:
                yield from self.compose_choices()
            yield MoreBelow(choices, gives_way=True)
            yield Static(id="contents", classes="dialog-hint")
            yield heading("papers.copy_where", id="where")
            yield WritingLine(self._in_field(), id="path")
            yield NameList(id="names")
            if self._initials:
                initials = Tick(t("papers.initials", initials=self._initials), id="initials")
                initials.show(self.filing.initials)
                yield initials
            yield Static(id="said")
            with Horizontal(classes="buttons"):
                yield Button(Content(t("papers.copy_save")), id="save", classes="-primary")
                yield Button(Content(t("papers.see")), id="see")
                yield Button(Content(t("papers.copy_beside")), id="beside", classes="-primary")
                yield Button(Content(t("papers.copy_overwrite")), id="overwrite")
                yield Button(Content(t("papers.copy_close")), id="close", action="screen.close")

    def on_mount(self) -> None:
        """Show the end of a long path, where the name is, once it is laid out, and what lies in a folder by name."""
        self._name_files(self._path())
        self.call_after_refresh(self._show_name)

    def _show_name(self) -> None:
        for path in self.query("#path").results(Input):
            path.cursor_position = 0
            path.cursor_position = len(path.value)

    def explain(self, words: str) -> None:
        """Say what is in the file, and that it has no lock where the talk has one."""
        self.query_one("#contents", Static).update(Content(" ".join(filter(None, (words, self._unlocked)))))

    def place_to_write(self) -> Widget | None:
        """Return none: a letter that meets no text is hardly meant for the end of a path."""
        return None

    def _propose(self, folder: Path, *, renew: bool = True) -> Path:
        """Return where we would put it in a folder."""
        return self.filing.propose(folder / self.suggested(), self.places, renew=renew and self.renews_its_own())

    def _in_field(self) -> str:
        """Return where we would put it: of several files beside each other their folder, since none has that name."""
        return str(self._proposed.parent if len(self.places(self._proposed)) > 1 else self._proposed)

    def _is_folder(self, path: Path) -> bool:
        """Whether it is one; the one that we would put several files in need not be there yet."""
        return os.path.isdir(path) or str(path) == self._in_field() != str(self._proposed)

    def _name_files(self, path: Path | None) -> None:
        """Say which files are written, where there are several, and ask for the place in the right number."""
        places = self.places(path) if path else ()
        several = len(places) > 1
        self.query_one(NameList).show(self.called(places) if places else ())
        self._call("#see", "see_many" if several else "see")
        self.query_one("#where", Static).update(Content(t(f"papers.copy_where{'_many' if several else ''}")))

    def suggest(self) -> None:
        """Give the file the name that we would give it, unless they gave it one; then only the ending."""
        path = self.query_one("#path", Input)
        typed, before = Path(path.value), self._proposed.name
        ours = typed.name == before
        if (folder := self.shelf.typed_path(path.value, self.folder)) and self._is_folder(folder):
            ours, typed = True, folder / before
        self._proposed = self._propose(typed.parent if ours else self.folder)
        if ours:
            path.value = self._in_field()
        elif ending_of(typed.name) == ending_of(before):
            path.value = str(typed.with_suffix(self._proposed.suffix))
        else:
            return
        self._show_name()
        self._look()

    @on(Input.Changed, "#path")
    def _look(self) -> None:
        """Say quietly where the folder is shared, and what is renewed; another path has to be asked about anew."""
        if self.has_class("-done"):
            return
        path = self._path()
        self._name_files(path)
        service = self.shelf.shared_through(path) if path else ""
        self._may_overwrite = ()
        self.remove_class("-asking")
        renews = path is not None and self._renews(path)
        self._call("#save", "copy_renew" if renews else "copy_save")
        said = [never] if (never := self.never()) else [t("papers.copy_synced", service=service)] if service else []
        if path and renews:
            # Of two written together, one says it.
            said.append(self.filing.lies(self.places(path)[:1]))
        self._say("\n".join(said))
        if path:
            self.looked_at(path)

    def _renews(self, path: Path) -> bool:
        """Whether it is the same paper as this talk wrote before under the name that we would give it."""
        name = Path(self.suggested())
        ours = path.suffix == name.suffix and is_numbered(path.stem, name.stem)
        return ours and self.renews_its_own() and self.filing.renews(self.places(path))

    @on(Button.Pressed, "Tick")
    def _turn(self, event: Button.Pressed) -> None:
        if isinstance(event.button, Tick):
            event.button.show(not event.button.ticked)
            if event.button.id == "initials":
                self.filing.use_initials(event.button.ticked)
                self.suggest()

    # Saving

    @on(Button.Pressed, "#see")
    def _see(self) -> None:
        # Where they lie is still said once they are saved.
        self._say("\n\n".join(filter(None, (self._saved, clean(self.see())))))

    def action_save(self) -> None:
        """Write it, from wherever they are among the choices."""
        if not self.has_class("-done", "-asking"):
            self._save()

    @on(Input.Submitted, "#path")
    @on(Button.Pressed, "#save")
    def _save(self) -> None:
        if self.has_class("-writing"):
            return
        path = self._path()
        lacks = " ".join(filter(None, (self.lacks(), self._lacks_ending(path) if path else t("papers.copy_no_path"))))
        if path is None or lacks:
            self._say(lacks, asks=True)
            return
        places = self.places(path)
        there = [place for place in places if os.path.lexists(place)]
        if there and places != self._may_overwrite and not self._renews(path):
            self._ask(there)
        else:
            self.write_each(self.writings(path, overwrite=bool(there)), partial(self._written, path))

    def _written(self, path: Path, trouble: str | None) -> None:
        if trouble:
            self._say(clean(trouble), asks=True)
        else:
            self._done(path)

    def _ask(self, there: Sequence[Path]) -> None:
        """Say what lies there, and ask; to write beside it has the focus, so that Enter loses nothing."""
        try:
            said = self.filing.lies(there)
        except Refused as answer:
            self._say(clean(str(answer)), asks=True)
            return
        self.add_class("-asking")
        self._say(clean(f"{said}\n{count('papers.copy_exists', len(there))}"), asks=True)
        self.call_after_refresh(self.query_one("#beside").focus)

    @on(Button.Pressed, "#beside")
    def _write_beside(self) -> None:
        if path := self._path():
            self.query_one("#path", Input).value = str(self.filing.propose(path, self.places, renew=False))
            self.remove_class("-asking")
            self._save()

    @on(Button.Pressed, "#overwrite")
    def _write_over(self) -> None:
        if path := self._path():
            self._may_overwrite = self.places(path)
            self._save()

    def _call(self, button: str, name: str) -> None:
        shown = self.query_one(button, Button)
        shown.label = Content(t(f"papers.{name}"))
        shown.refresh(layout=True)

    def _path(self) -> Path | None:
        """Return the file that is meant: a folder gets the name we would give, a bare name our ending."""
        path = self.shelf.typed_path(self.query_one("#path", Input).value, self.folder)
        if path is None:
            return None
        if self._is_folder(path):
            return self._propose(path)
        return path if ending_of(path.name) else path.with_name(f"{path.name}{self._proposed.suffix}")

    def _lacks_ending(self, path: Path) -> str:
        """Say what the name may end in, where it ends in something else, or is an ending and no more."""
        known, bare = ending_of(path.name) in self._endings, ending_of(path.name) == path.name.lower()
        said = "papers.copy_only_ending" if bare else "papers.copy_unknown_ending"
        return "" if known and not bare else t(said, endings=", ".join(self._endings))

    def _done(self, path: Path) -> None:
        places = self.places(path)
        self._name_files(path)
        self.filing.keep_folder(folder := places[0].absolute().parent)
        self.remove_class("-asking").add_class("-done")
        done = self.SAVED if len(places) == 1 else "papers.copy_done_each"
        self.query_one(".dialog-title", Static).update(Content(t(done)))
        self._saved, self.fills = clean(str(folder / places[0].name if len(places) == 1 else folder)), "#names"
        self._say("\n".join(filter(None, (self._saved, self.filing.unshown(places)))))
        self._call("#see", "see_saved_one" if len(places) == 1 else "see_saved_many")
        self.query_one("#close").focus()
