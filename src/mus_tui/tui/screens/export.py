"""Saving a copy of the plan: whose, in which form, and where."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import ClassVar, cast

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.content import Content
from textual.widgets import Button, Input, Static

from mus_tui.model.copy_wish import ENDINGS, Contents, Whose, Wish, file_name, leading, subject
from mus_tui.model.sharing import with_share
from mus_tui.model.talk import Talk
from mus_tui.model.text import clean
from mus_tui.texts import t
from mus_tui.tui.widgets.about_people import name_of
from mus_tui.tui.widgets.copy_third import CopyForThird
from mus_tui.tui.widgets.desk import Desk
from mus_tui.tui.widgets.dialog import Dialog
from mus_tui.tui.widgets.one_of import OneOf
from mus_tui.tui.widgets.places import synced_by, typed_path
from mus_tui.tui.widgets.tick import Tick

_EACH = "each"
"""Stands among the choices for a copy to the leader and one to the employee, in one go."""

_OWN = frozenset({_EACH, "employee"})
"""Where the employee's copy is made, and they choose what goes with it."""


class ExportScreen(Dialog):
    """Nothing is written over without asking, and nothing goes to a third person unless both agree."""

    CSS_PATH = "export.tcss"
    AUTO_FOCUS = "#path"
    BINDINGS: ClassVar[list[BindingType]] = [Binding("ctrl+o", "close", "keys.close", priority=True, show=False)]

    def __init__(self, desk: Desk, folder: Path, write: Callable[[Path, Wish, bool], str | None]) -> None:
        """`write` takes the path, the copy and whether to overwrite; it returns what went wrong."""
        super().__init__()
        self._desk, self._folder, self._write = desk, folder, write
        self._may_overwrite: tuple[Path, ...] = ()
        self._suggested = file_name(desk.talk, Wish())

    # Laying out

    def compose(self) -> ComposeResult:
        """Put whose copy it is and what goes with it over where it will lie."""
        with Vertical(classes="dialog"):
            yield Static(Content(t("export_dialog.title")), classes="dialog-title")
            with VerticalScroll(id="choices", can_focus=False):
                yield OneOf(self._chosen_anew, id="whose")
                yield OneOf(self._turn_format, id="format")
                yield CopyForThird(self._desk.talk)
                for part in Contents._fields:
                    yield Tick(t(f"export_dialog.with_{part}"), id=f"with-{part.replace('_', '-')}")
            yield Static(Content(t("export_dialog.where")), classes="quiet")
            yield Input(str(self._folder / self._suggested), id="path")
            yield Static(id="said")
            yield Static(id="contents", classes="dialog-hint")
            with Horizontal(classes="buttons"):
                yield Button(Content(t("export_dialog.save")), id="save", classes="-primary")
                yield Button(Content(t("export_dialog.close")), id="close", action="screen.close")

    def on_mount(self) -> None:
        """Begin with one copy for both; once the talk is closed, with a copy for each."""
        talk = self._desk.talk
        called = {"leader": name_of(talk, leading(talk)), "employee": name_of(talk, subject(talk))}
        whose = ("both", _EACH, "leader", "employee", "third")
        choices = [(each, t(f"export_dialog.whose_{each}", name=called.get(each, ""))) for each in whose]
        self.query_one("#whose", OneOf).show(choices, _EACH if talk.is_closed and self._has_plan else "both")
        formats = [(each, t(f"export_dialog.format_{each}")) for each in dict.fromkeys(ENDINGS.values())]
        self.query_one("#format", OneOf).show(formats, "html" if talk.is_closed and self._has_plan else "markdown")
        self._chosen_anew()

    @property
    def _has_plan(self) -> bool:
        return bool(self._desk.talk.agreements)

    # What is asked for

    @property
    def _whose(self) -> str:
        return self.query_one("#whose", OneOf).chosen

    @property
    def _to(self) -> str:
        return self.query_one("#format", OneOf).chosen

    def _wish(self, whose: str) -> Wish:
        third = self.query_one(CopyForThird)
        ticks = {part: self.query_one(f"#with-{part.replace('_', '-')}", Tick) for part in Contents._fields}
        taken = {part: tick.ticked and tick.display for part, tick in ticks.items()}
        contents = Contents(**taken) if whose in {"both", "employee"} else Contents()
        if whose == "third":
            return Wish("third", self._to, Contents(), third.person, third.rows)
        return Wish(cast(Whose, whose), self._to, contents)

    def _wishes(self) -> list[Wish]:
        # The dates are the same in everybody's calendar.
        if self._to == "ics":
            return [self._wish("both")._replace(contents=Contents())]
        return [self._wish(each) for each in (("leader", "employee") if self._whose == _EACH else (self._whose,))]

    # Showing

    def _chosen_anew(self) -> None:
        """Show what goes with the copy that is chosen, and suggest a name for it."""
        offered = _offered(self._desk.talk, self._whose) if self._to != "ics" else ()
        for part in Contents._fields:
            self.query_one(f"#with-{part.replace('_', '-')}").display = part in offered
        self.query_one(CopyForThird).display = self._whose == "third" and self._to != "ics"
        said = "ics" if self._to == "ics" else self._whose
        self.query_one("#contents", Static).update(Content(t(f"export_dialog.contents_{said}")))
        self._suggest()

    def _suggest(self) -> None:
        """Give the file the name that we would give it, unless they gave it one; then only the ending."""
        path = self.query_one("#path", Input)
        whose = "both" if self._whose == _EACH else self._whose
        before, self._suggested = self._suggested, file_name(self._desk.talk, Wish(cast(Whose, whose), self._to))
        typed = Path(path.value)
        if typed.name == before:
            path.value = str(typed.with_name(self._suggested))
        elif typed.suffix.lower() in ENDINGS:
            path.value = str(typed.with_suffix(Path(self._suggested).suffix))

    def _turn_format(self) -> None:
        self._chosen_anew()

    @on(Input.Changed, "#path")
    def _look(self) -> None:
        """Say quietly where the folder is shared; another path has to be asked about anew."""
        path = self._path()
        service = synced_by(path) if path else ""
        self._may_overwrite = ()
        self._call_save("save")
        self._say(t("export_dialog.synced", service=service) if service else "")
        if path and (to := ENDINGS.get(path.suffix.lower())):
            self.query_one("#format", OneOf).choose(to)

    @on(Button.Pressed, "Tick")
    def _turn(self, event: Button.Pressed) -> None:
        if isinstance(event.button, Tick):
            event.button.show(not event.button.ticked)

    # Saving

    @on(Input.Submitted, "#path")
    @on(Button.Pressed, "#save")
    def _save(self) -> None:
        path = self._path()
        lacks = self.query_one(CopyForThird).lacks if self._whose == "third" and self._to != "ics" else ""
        if path is None or lacks:
            self._say(lacks or t("export_dialog.no_path"), asks=True)
            return
        copies = self._placed(path)
        paths = tuple(place for place, _ in copies)
        if any(place.exists() for place in paths) and paths != self._may_overwrite:
            self._may_overwrite = paths
            self._call_save("overwrite")
            self.query_one("#save").focus()
            self._say(t("export_dialog.exists"), asks=True)
            return
        self._write_all(copies)

    def _write_all(self, copies: list[tuple[Path, Wish]]) -> None:
        for path, wish in copies:
            if trouble := self._write(path, wish, bool(self._may_overwrite)):
                self._say(clean(trouble), asks=True)
                return
            if wish.whose == "third":
                self._desk.put(with_share(self._desk.talk, wish.person, wish.rows, self._desk.today))
        self._done([path for path, _ in copies])

    def _placed(self, path: Path) -> list[tuple[Path, Wish]]:
        """Return where each copy is to lie; two of them beside each other."""
        wishes = self._wishes()
        if len(wishes) == 1:
            return [(path, wishes[0])]
        talk = self._desk.talk
        own = {"leader": leading(talk).id, "employee": subject(talk).id}
        return [(path.with_name(f"{path.stem}-{own[wish.whose]}{path.suffix}"), wish) for wish in wishes]

    def _call_save(self, name: str) -> None:
        save = self.query_one("#save", Button)
        save.label = Content(t(f"export_dialog.{name}"))
        save.refresh(layout=True)

    def _path(self) -> Path | None:
        """Return the file that is meant: a folder gets the name we would give, a bare name our ending."""
        path = typed_path(self.query_one("#path", Input).value, self._folder)
        if path is None:
            return None
        if path.is_dir():
            return path / self._suggested
        return path if path.suffix else path.with_name(f"{path.name}{Path(self._suggested).suffix}")

    def _done(self, paths: list[Path]) -> None:
        self.add_class("-done")
        done = "done" if len(paths) == 1 else "done_each"
        self.query_one(".dialog-title", Static).update(Content(t(f"export_dialog.{done}")))
        self._say(clean("\n".join(str(path.absolute()) for path in paths)))
        self.query_one("#close").focus()

    def _say(self, words: str, *, asks: bool = False) -> None:
        said = self.query_one("#said", Static)
        said.update(Content(words))
        said.display = bool(words)
        said.set_class(asks, "-asks")


def _offered(talk: Talk, whose: str) -> tuple[str, ...]:
    """Return what may go with a copy, and is there: to the leader's and a third person's, nothing (A21, A22)."""
    there = {
        "notes": True,
        "minutes": bool(talk.minutes.strip()),
        "last_words": bool(talk.closing.takeaways or talk.closing.about_the_talk) and whose in _OWN,
        "silenced": bool(talk.silences) and whose in _OWN,
    }
    return tuple(part for part, is_there in there.items() if is_there) if whose in {*_OWN, "both"} else ()
