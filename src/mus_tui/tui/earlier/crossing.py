"""What goes from a talk of other people into this one: row by row, asked outright (G16, G26, H7)."""

from __future__ import annotations

from collections.abc import Collection

from textual import on
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.content import Content
from textual.widgets import Button, Static

from mus_tui.language.follow_up_saying import say_whose
from mus_tui.model.rules.crossing import absent, may_cross, released_rows
from mus_tui.model.talk import Talk
from mus_tui.tui.kit.dialog import Dialog
from mus_tui.tui.kit.listed import listed
from mus_tui.tui.kit.names import names
from mus_tui.tui.kit.tick import Tick
from mus_tui.words import t

_LONGEST = 200


class CrossingScreen(Dialog[tuple[str, ...]]):
    """Nothing is ticked beforehand. Answers with the rows that are ticked; closed, with nothing at all."""

    CSS_PATH = "earlier.tcss"
    AUTO_FOCUS = "Tick, Button"

    def __init__(self, talk: Talk, before: Talk) -> None:
        super().__init__()
        self._before, self._rows = before, may_cross(talk, before)
        called = names(before)
        self._away = [called[each.id] for each in absent(talk, before)]
        self._people = list(called.values())

    def compose(self) -> ComposeResult:
        """Put the rows under whose they are, and the question under them."""
        before = self._before
        with Vertical(classes="dialog"):
            yield Static(Content(t("earlier.crossing_title")), classes="dialog-title")
            whole = [each.name or before.role_of(each).label for each in before.participants]
            yield Static(Content(say_whose(before.kind, before.held, whole)), classes="here")
            yield Static(Content(self._said()), classes="said")
            if self._rows:
                released = {row.id for row in released_rows(before)}
                with VerticalScroll(id="crossing", can_focus=False):
                    for row in self._rows:
                        words = " ".join(row.goal.split()) or t("last_year.no_words")
                        words = words if len(words) <= _LONGEST else f"{words[:_LONGEST]}…"
                        mark = f"  ({t('earlier.released')})" if row.id in released else ""
                        yield Tick(f"{words}{mark}", id=f"row-{row.id}")
                yield Static(Content(t("earlier.crossing_hint")), classes="dialog-hint")
            with Horizontal(classes="buttons"):
                if self._rows:
                    yield Button(Content(t("earlier.take_ticked")), id="take", classes="-primary")
                yield Button(Content(t("keys.close")), id="leave")

    def _said(self) -> str:
        lines = [t("earlier.belong_to", names=listed(self._people))] if self._rows else []
        if self._away:
            lines.append(t("earlier.absent", names=listed(self._away)))
        if not self._rows:
            lines.append(t("earlier.none_released" if self._away else "earlier.none_to_take"))
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
