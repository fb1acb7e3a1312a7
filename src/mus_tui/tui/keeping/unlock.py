"""A locked talk or preparation: its passphrase."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from textual import on, work
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.widgets import Button, Input, Static

from mus_tui.model.values.text import clean
from mus_tui.tui.kit.dialog import Dialog
from mus_tui.tui.kit.writing.writing_line import WritingLine
from mus_tui.words import t


class UnlockScreen(Dialog[bool]):
    """Asks until the passphrase is the right one or they close it; what is typed is never shown."""

    AUTO_FOCUS = "Input"
    CSS_PATH = "lock.tcss"

    def __init__(self, which: str, attempt: Callable[[str], Awaitable[str | None]]) -> None:
        """`which` says what is locked; `attempt` unlocks with a passphrase, or returns what went wrong."""
        super().__init__()
        self._which, self._attempt = which, attempt

    def compose(self) -> ComposeResult:
        """Put the field over its hint."""
        with Vertical(classes="dialog"):
            yield Static(Content(t("keeping.lock_open_title")), classes="dialog-title")
            yield Static(Content(clean(self._which)), id="which")
            yield WritingLine(password=True, id="phrase")
            yield Static(Content(t("keeping.lock_open_hint")), id="said", classes="dialog-hint")
            with Horizontal(classes="buttons"):
                yield Button(Content(t("keeping.lock_open")), id="open", classes="-primary")
                yield Button(Content(t("keeping.lock_close")), id="close", action="screen.close")

    @on(Input.Submitted)
    @on(Button.Pressed, "#open")
    def _typed(self) -> None:
        self._try()

    @work(exclusive=True)
    async def _try(self) -> None:
        field, said = self.query_one(Input), self.query_one("#said", Static)
        if not field.value:
            return
        said.update(Content(t("keeping.lock_opening")))
        if trouble := await self._attempt(field.value):
            said.update(Content(clean(trouble)))
            field.value = ""
            field.focus()
        else:
            self.dismiss(True)
