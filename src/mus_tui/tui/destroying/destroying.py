"""Destroying what is due: each file is listed, they are asked once, and what was found afterwards is said."""

from __future__ import annotations

from itertools import groupby
from pathlib import Path
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.content import Content
from textual.widgets import Button, Static

from mus_tui.model.values.destruction import Report
from mus_tui.model.values.text import clean
from mus_tui.tui.destroying.keep_copy import KeepCopyScreen
from mus_tui.tui.destroying.to_destroy import Chosen, Going, KeepLine, ToDestroy
from mus_tui.tui.destroying.words import left_words
from mus_tui.tui.doors import Doors
from mus_tui.tui.kit.dialog import Dialog
from mus_tui.tui.kit.setting.hanging import Hanging
from mus_tui.tui.kit.tick import Tick
from mus_tui.tui.shelf import Shelf
from mus_tui.words import count, t

"""Rows from which a dialog has air around it."""


class DestroyingScreen(Dialog[None]):
    """«Not now» has the focus, and Esc says the same: nothing goes by a key too many."""

    CSS_PATH = "destroying.tcss"
    fills = "#about"
    AUTO_FOCUS = "#not-now"
    BINDINGS: ClassVar[list[BindingType]] = [Binding("ctrl+o", "copy_plan", "keys.export", show=False, priority=True)]

    def __init__(self, to_destroy: ToDestroy, shelf: Shelf, doors: Doors) -> None:
        super().__init__()
        self._asked, self._shelf, self._doors = to_destroy, shelf, doors

    def compose(self) -> ComposeResult:
        """Put the question under what it is about; the buttons are always there."""
        asked = self._asked
        with Vertical(classes="dialog"):
            yield Static(Content(asked.title), classes="dialog-title")
            with VerticalScroll(id="about"):
                for paragraph in asked.said:
                    yield Static(Content(clean(paragraph)), classes="said")
                if asked.save_first:
                    yield Button(Content(asked.save_first), id="save-first", classes="copy")
                for n, owner in enumerate(asked.owners):
                    label = t(f"destroying.copy_to_{owner.of}", name=owner.name)
                    yield Button(Content(label), id=f"copy-{n}", classes="copy owner")
                    yield Static(id=f"copied-{n}", classes="copied")
                yield from self._compose_files()
                if asked.keep_line:
                    yield Tick(t("destroying.keep_line"), id="keep-line")
                    yield Tick(t("destroying.with_names"), id="with-names")
                yield Static(Content(t("destroying.beyond")), classes="heading")
                for sentence in asked.beyond:
                    yield Static(Hanging(Content(f"· {clean(sentence)}")), classes="quiet beyond")
            with Horizontal(classes="buttons"):
                yield Button(Content(t("destroying.destroy")), id="destroy")
                yield Button(Content(t("destroying.not_now")), id="not-now", classes="-primary", action="screen.close")

    def _compose_files(self) -> ComposeResult:
        yield Static(Content(t("destroying.goes")), id="goes", classes="heading")
        if self._asked.taken_out:
            yield Static(Hanging(Content(f"· {clean(self._asked.taken_out)}")), classes="file")
        family = [each for each in self._asked.files if each.is_family]
        if family:
            folder = family[0].file.path.parent
            yield Static(Content(t("destroying.in_folder", folder=clean(str(folder)))), classes="quiet folder")
        for going in family:
            name = (clean(going.file.path.name), "$quiet")
            yield Static(Hanging(Content.assemble(f"· {clean(going.words)}  ", name)), classes="file")
        for there, files in groupby(self._elsewhere(), key=lambda each: each[1].file.path.parent):
            words = t("destroying.in_folder", folder=clean(str(there)))
            yield Static(Content(words), classes="quiet folder elsewhere")
            for n, going in files:
                yield Tick(f"{clean(going.words)}: {clean(going.file.path.name)}", id=f"file-{n}")

    def _elsewhere(self) -> list[tuple[int, Going]]:
        """Return what can be left, by folder."""
        left = [(n, each) for n, each in enumerate(self._asked.files) if not each.is_family]
        return sorted(left, key=lambda each: str(each[1].file.path.parent))

    def on_mount(self) -> None:
        """Tick what goes unless they say otherwise: all that is as the program wrote it, and nobody's own (E5)."""
        for n, going in self._elsewhere():
            self.query_one(f"#file-{n}", Tick).show(going.file.ours and not going.file.own)
        if self._asked.keep_line:
            self.query_one("#keep-line", Tick).show(self._asked.keep_line != "no")

    @on(Button.Pressed, "Tick")
    def _turn(self, event: Button.Pressed) -> None:
        tick = self.query_one(f"#{event.button.id}", Tick)
        tick.show(not tick.ticked)
        if tick.id == "keep-line" and not tick.ticked:
            self.query_one("#with-names", Tick).show(False)
        elif tick.id == "with-names" and tick.ticked:
            self.query_one("#keep-line", Tick).show(True)

    @on(Button.Pressed, "#save-first")
    def _save_first(self) -> None:
        self._doors.export()

    def action_copy_plan(self) -> None:
        """Save the copy of the plan that somebody has not got yet (B18)."""
        for n, owner in enumerate(self._asked.owners):
            if owner.of == "plan":
                self._copy(n)

    @on(Button.Pressed, ".owner")
    def _pressed(self, event: Button.Pressed) -> None:
        self._copy(int((event.button.id or "").removeprefix("copy-")))

    def _copy(self, number: int) -> None:
        owner = self._asked.owners[number]

        def kept(path: Path | None) -> None:
            if path is None:
                return
            # Not on the button: a path is longer than a button, and its end is what they need.
            line = self.query_one(f"#copied-{number}", Static)
            line.update(Content(t("destroying.copied", name=owner.name, path=clean(str(path)))))
            line.display = True

        self.app.push_screen(KeepCopyScreen(owner, self._shelf), kept)

    @on(Button.Pressed, "#destroy")
    def _destroy(self) -> None:
        if not self.is_current:
            return
        apart = {going.file.path: self._ticked(f"file-{n}") for n, going in self._elsewhere()}
        spared = tuple(path for path, ticked in apart.items() if not ticked)
        named = tuple(path for path, ticked in apart.items() if ticked)
        answer = self._asked.destroy(Chosen(spared, self._line(), named))
        if isinstance(answer, str):
            self._say((t("destroying.failed"), answer), ())
        else:
            self._say_found(answer)

    def _line(self) -> KeepLine:
        if self._asked.keep_line is None or not self._ticked("keep-line"):
            return "no"
        return "with-names" if self._ticked("with-names") else "yes"

    def _ticked(self, tick: str) -> bool:
        return self.query_one(f"#{tick}", Tick).ticked

    def _say_found(self, report: Report) -> None:
        """Say what was found on looking again."""
        self.query_one(".dialog-title", Static).update(
            Content(t("destroying.done_not_all" if report.left else "destroying.done"))
        )
        lines = [count("destroying.gone", len(report.gone))]
        words = {each.file.path: each.words for each in self._asked.files}
        beside = {each.file.path for each in self._asked.files if each.is_family}
        lines += [
            f"✓ {words.get(path, t('destroying.sort_earlier'))}  {path.name if path in beside else path}"
            for path in report.gone
        ]
        if self._asked.taken_out and not report.left:
            lines.append(f"✓ {self._asked.taken_out}")
        left = [t("destroying.left")] if report.left else []
        left += [f"! {each.path}: {left_words(each)}" for each in report.left]
        self._say(lines, left)
        if not report.left:
            self.query_one("#destroy").display = False
            self.add_class("-done")
        button = self.query_one("#not-now", Button)
        button.label = Content(t("destroying.close"))
        button.refresh(layout=True)

    def _say(self, lines: tuple[str, ...] | list[str], left: tuple[str, ...] | list[str]) -> None:
        about = self.query_one("#about", VerticalScroll)
        for child in list(about.children):
            child.display = child.has_class("beyond") or (child.has_class("heading") and child.id != "goes")
        about.mount(
            Static(Content("\n".join(map(clean, lines))), classes="found"),
            *([Static(Content("\n".join(map(clean, left))), classes="found here")] if left else []),
            before=0,
        )
        about.scroll_home(animate=False)
        self.query_one("#not-now").focus()
