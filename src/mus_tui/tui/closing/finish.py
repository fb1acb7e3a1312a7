"""The row that ends the talk, always in sight: closing it, and opening it again on purpose."""

from __future__ import annotations

from datetime import date

from textual import on
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.widgets import Button, Static

from mus_tui.language.date_saying import say_full
from mus_tui.model.rules.agreeing import agreed_rows, asks_about_plan, rows_to_agree
from mus_tui.model.rules.open_items import open_items
from mus_tui.model.rules.standing import has_begun
from mus_tui.model.talk import Talk
from mus_tui.tui.closing.yes_or_no import stance_of, unanswered, voices
from mus_tui.tui.hooks.in_order import soon
from mus_tui.words import t

_ROOM_FOR_THREE = 66


class Finish(Vertical):
    """What can be done with the talk as it is. What has to be answered first stands in its place meanwhile."""

    DEFAULT_CSS = """
    Finish { height: auto; }
    Finish Horizontal { height: 1; }
    Finish Button { margin: 0 2 0 0; }
    Finish Static { height: auto; max-width: 88; }
    Finish .ask, Finish #close-why-not { display: none; height: auto; }
    Finish.-asking #doings, Finish.-doubting #doings { display: none; }
    Finish.-asking #reopen-ask, Finish.-doubting #close-ask { display: block; }
    """

    def compose(self) -> ComposeResult:
        """Lay out what can be done, and the two questions."""
        yield Static(id="close-why-not", classes="here")
        with Horizontal(id="doings"):
            yield Button(Content(t("closing.read_aloud_begin")), id="read-aloud", action="screen.read_aloud")
            yield Button(Content(t("closing.close")), id="close", action="screen.close_talk")
            yield Button(Content(t("closing.copy")), id="copy", action="screen.export")
            yield Button(Content(t("closing.follow_up_plan")), id="follow-up-plan", action="screen.follow_up")
            yield Button(Content(t("closing.reopen")), id="reopen")
        with Vertical(id="close-ask", classes="ask"):
            yield Static(id="close-doubts", classes="here")
            with Horizontal():
                yield Button(Content(t("closing.close_no")), id="close-no")
                yield Button(Content(t("closing.close_yes")), id="close-yes", action="screen.close_all_the_same")
        with Vertical(id="reopen-ask", classes="ask"):
            yield Static(Content(t("closing.reopen_ask")), classes="here")
            with Horizontal():
                yield Button(Content(t("closing.reopen_no")), id="reopen-no")
                yield Button(Content(t("closing.reopen_yes")), id="reopen-yes", action="screen.reopen_talk")

    def show(self, talk: Talk) -> None:
        """Show what can be done now; what is natural next is the one that stands out."""
        closed, reads = talk.is_closed, bool(rows_to_agree(talk)) and not talk.is_closed
        narrow = self.screen.has_class("-narrow")
        self.on_resize()
        for name, shown in (
            ("#read-aloud", reads),
            ("#close", not closed),
            # Where there is little room, the key at the bottom is the place to click.
            ("#copy", closed or not narrow),
            ("#follow-up-plan", closed and bool(talk.agreements)),
            ("#reopen", closed),
        ):
            self.query_one(name).display = shown
        self._call("#close", t("closing.close" if _is_whole(talk) else "closing.close_as_is"))
        self._call("#copy", t("closing.copies" if closed else "closing.copy"))
        first = self.natural(talk)
        for button in self.query("#doings Button").results(Button):
            button.set_class(button is first, "-primary")
        self.remove_class("-doubting" if closed else "-asking")

    def on_resize(self) -> None:
        """Let the buttons touch only where they would not stand beside each other otherwise."""
        self.set_class(self.app.size.width < _ROOM_FOR_THREE, "-close")

    def natural(self, talk: Talk) -> Button:
        """Return what comes next: the copies, reading aloud what is not agreed yet, or closing."""
        unread = bool(rows_to_agree(talk)) and agreed_rows(talk) != rows_to_agree(talk) and not _is_whole(talk)
        name = "#copy" if talk.is_closed else "#read-aloud" if unread else "#close"
        return self.query_one(name, Button)

    def _call(self, button: str, words: str) -> None:
        shown = self.query_one(button, Button)
        shown.label = Content(words)
        shown.refresh(layout=True)

    def doubt(self, words: str) -> None:
        """Ask whether it is to be closed although something speaks against it; the no has the focus."""
        self.query_one("#close-doubts", Static).update(Content(words))
        self.add_class("-doubting")
        soon(self.app, self.query_one("#close-no").focus)

    def say_why_not(self, words: str) -> None:
        """Say why it cannot be closed."""
        why = self.query_one("#close-why-not", Static)
        why.update(Content(words))
        why.display = True

    @on(Button.Pressed, "#close-no")
    def _leave_open(self, event: Button.Pressed) -> None:
        event.stop()
        self._back_to("#close")

    @on(Button.Pressed, "#reopen")
    def _ask(self, event: Button.Pressed) -> None:
        event.stop()
        self.ask()

    def ask(self) -> None:
        """Ask once. The no has the focus, so that Enter twice does not reopen it."""
        self.add_class("-asking")
        soon(self.app, self.query_one("#reopen-no").focus)

    @on(Button.Pressed, "#reopen-no")
    def _leave_closed(self, event: Button.Pressed) -> None:
        event.stop()
        self._back_to("#reopen")

    def _back_to(self, button: str) -> None:
        self.remove_class("-asking", "-doubting")
        soon(self.app, self.query_one(button).focus)


def _is_whole(talk: Talk) -> bool:
    against = asks_about_plan(talk) and any(stance_of(talk, voice).agrees is False for voice in voices(talk))
    return not against and not unanswered(talk) and not open_items(talk)


def too_early(talk: Talk, today: date) -> str:
    """Return what speaks against closing it now: its day has not come, or nothing has been said in it; else nothing."""
    if talk.held > today:
        return t("closing.doubt_ahead", day=say_full(talk.held))
    return "" if has_begun(talk) else t("closing.doubt_not_begun")
