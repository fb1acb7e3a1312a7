"""What goes from a talk of other people into this one: row by row, asked outright (G16, G26, H7)."""

from __future__ import annotations

from collections.abc import Collection

from textual import on
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.content import Content
from textual.widgets import Button, Static

from mus_tui.language.follow_up_saying import say_whose
from mus_tui.model.rules.crossing import absent, may_cross
from mus_tui.model.rules.group.belonging import sat_by
from mus_tui.model.talk import Talk
from mus_tui.tui.earlier.whole_row import whole_row, whose_rows
from mus_tui.tui.kit.dialog import Dialog
from mus_tui.tui.kit.listed import listed
from mus_tui.tui.kit.names import names_of_all
from mus_tui.tui.kit.tick import Tick
from mus_tui.words import t


class CrossingScreen(Dialog[tuple[str, ...]]):
    """Nothing is ticked beforehand. Answers with the rows that are ticked; closed, with nothing at all."""

    CSS_PATH = "earlier.tcss"
    AUTO_FOCUS = "Tick, Button"
    fills = "#crossing"

    def __init__(self, talk: Talk, before: Talk) -> None:
        super().__init__()
        self._before, self._rows = before, may_cross(talk, before)
        called, agreed = names_of_all(before), self._rows or before.agreements
        sat = {*before.participants, *(each for row in agreed for each in sat_by(before, row))}
        self._away = [called[each.id] for each in absent(talk, before) if each in sat]
        here = names_of_all(talk)
        self._come = [here[each.id] for each in absent(before, talk)]
        self._people = whose_rows(before, self._rows)

    def compose(self) -> ComposeResult:
        """Put the rows under whose they are, and the question under them."""
        before = self._before
        with Vertical(classes="dialog"):
            yield Static(Content(t("earlier.crossing_title")), classes="dialog-title")
            whole = [each.name or before.role_of(each).label for each in before.everybody]
            yield Static(Content(say_whose(before.kind, before.held, whole)), classes="here")
            yield Static(Content(self._said()), classes="said")
            if self._rows:
                with VerticalScroll(id="crossing", can_focus=False):
                    for row in self._rows:
                        yield from whole_row(before, row)
                yield Static(Content(t("earlier.crossing_hint")), classes="dialog-hint")
            with Horizontal(classes="buttons"):
                if self._rows:
                    yield Button(Content(t("earlier.take_ticked")), id="take", classes="-primary")
                yield Button(Content(t("keys.close")), id="leave")

    def _said(self) -> str:
        lines = [t("earlier.belong_to", names=listed(self._people))] if self._rows else []
        if self._come:
            lines.append(t("earlier.come", names=listed(self._come)))
        if self._away:
            lines.append(t("earlier.absent", names=listed(self._away)))
        if not self._come and not self._away:
            lines.append(t("earlier.unnamed"))
        lines.append(t("earlier.only_released" if self._rows else "earlier.none_released"))
        return " ".join(lines)

    def on_mount(self) -> None:
        """Begin with nothing ticked."""
        for tick in self.query(Tick):
            tick.show(False)

    @on(Button.Pressed, "Tick")
    def _ticked(self, event: Button.Pressed) -> None:
        assert isinstance(event.button, Tick)
        event.button.show(not event.button.ticked)

    @property
    def ticked(self) -> Collection[str]:
        """The ids of the rows that are ticked."""
        return [row.id for row in self._rows if self.query_one(f"#row-{row.id}", Tick).ticked]

    @on(Button.Pressed, "#take")
    def _take(self) -> None:
        self.dismiss(tuple(self.ticked))

    @on(Button.Pressed, "#leave")
    def _leave(self) -> None:
        self.action_close()
