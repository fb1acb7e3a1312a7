"""Locks with a passphrase, or changes it; that a forgotten one is final is said before it is set."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from textual import on
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.widgets import Button, Input, Static

from mus_tui.model.values.text import clean
from mus_tui.tui.kit.dialog import Dialog
from mus_tui.tui.kit.writing.writing_line import WritingLine
from mus_tui.words import t

SHORTEST = 8
"""Characters in a passphrase, so that nobody locks with a name or a year."""


class LockScreen(Dialog[None]):
    """The same passphrase twice, since it is never shown."""

    AUTO_FOCUS = "#phrase"
    CSS_PATH = "lock.tcss"

    def __init__(
        self, title: str, final: str, beyond: str, done: str, attempt: Callable[[str], Awaitable[str | None]]
    ) -> None:
        """`beyond` is what stays unlocked; `attempt` locks with a passphrase, or returns what went wrong.

        `done` is said when nothing did.
        """
        super().__init__()
        self._title, self._final, self._beyond, self._done = title, final, beyond, done
        self._attempt = attempt

    def compose(self) -> ComposeResult:
        """Put what is final before the fields."""
        with Vertical(classes="dialog"):
            yield Static(Content(self._title), classes="dialog-title")
            yield Static(Content(self._final), id="final")
            yield Static(Content(self._beyond), id="copies", classes="quiet")
            yield Static(Content(t("keeping.lock_phrase")), classes="label quiet")
            yield WritingLine(password=True, id="phrase")
            yield Static(Content(t("keeping.lock_again")), classes="label quiet")
            yield WritingLine(password=True, id="again")
            yield Static(id="said")
            with Horizontal(classes="buttons"):
                yield Button(Content(t("keeping.lock_do_lock")), id="lock", classes="-primary")
                yield Button(Content(t("keeping.lock_close")), id="close", action="screen.close")

    @on(Input.Submitted, "#phrase")
    def _go_on(self) -> None:
        self.query_one("#again").focus()

    @on(Input.Submitted, "#again")
    @on(Button.Pressed, "#lock")
    def _typed(self) -> None:
        phrase, again = (self.query_one(each, Input).value for each in ("#phrase", "#again"))
        if len(phrase) < SHORTEST:
            self._say(t("keeping.lock_too_short", n=SHORTEST))
            self.query_one("#phrase").focus()
        elif phrase != again:
            self._say(t("keeping.lock_not_alike"))
            self.query_one("#again").focus()
        else:
            self._set(phrase)

    def _set(self, phrase: str) -> None:
        # Of the app: closing the dialog meanwhile does not stop it, and what became of it is said all the same.
        self.app.run_worker(self._locked(phrase), group="lock", exclusive=True)

    async def _locked(self, phrase: str) -> None:
        self._say(t("keeping.lock_locking"))
        trouble = await self._attempt(phrase)
        if not self.is_attached:
            self.app.notify(trouble or self._done, markup=False, severity="warning" if trouble else "information")
            return
        if trouble:
            self._say(clean(trouble))
            return
        self.add_class("-done")
        self._say(self._done)
        for field in self.query(Input):
            field.value = ""
        self.query_one("#close").focus()

    def _say(self, words: str) -> None:
        said = self.query_one("#said", Static)
        said.update(Content(words))
        said.add_class("-saying")
