"""The end itself: closing the talk, and opening it again on purpose."""

from __future__ import annotations

from textual import on
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.widgets import Button, Static

from mus_tui.language.dates import say_date
from mus_tui.model.rules.agreeing import asks_about_plan
from mus_tui.model.rules.open_items import open_items
from mus_tui.model.talk import Talk
from mus_tui.tui.closing.yes_or_no import stance_of, voices
from mus_tui.words import t


class TalkEnd(Vertical):
    """One button while the talk is open; when it is closed, since when, a copy, and the way back."""

    DEFAULT_CSS = """
    TalkEnd { height: auto; }
    TalkEnd Horizontal { height: auto; margin: 1 0 0 0; }
    TalkEnd Button { margin: 0 2 0 0; }
    TalkEnd #lies-here-said { width: auto; max-width: 1fr; margin: 0 2 0 0; }
    TalkEnd #end-said { color: $done; text-style: bold; }
    TalkEnd #reopen-ask { display: none; height: auto; margin: 1 0 0 0; }
    TalkEnd.-asking #reopen-ask, TalkEnd.-doubting #close-ask { display: block; }
    TalkEnd #close-ask { display: none; height: auto; margin: 1 0 0 0; }
    TalkEnd #close-why-not { display: none; height: auto; margin: 1 0 0 0; }
    """

    def __init__(self) -> None:
        super().__init__(classes="part")

    def compose(self) -> ComposeResult:
        """Put what is said over what can be done."""
        yield Static(id="end-said")
        yield Static(id="end-hint", classes="quiet")
        yield Static(id="no-copy", classes="here")
        with Horizontal():
            yield Button(Content(t("closing.close")), id="close", classes="-primary", action="screen.close_talk")
            yield Button(Content(t("closing.copy")), id="copy", action="screen.export")
            yield Button(Content(t("closing.reopen")), id="reopen")
        yield Static(id="close-why-not", classes="here")
        with Vertical(id="close-ask"):
            yield Static(id="close-doubts", classes="here")
            with Horizontal():
                yield Button(Content(t("closing.close_no")), id="close-no")
                yield Button(Content(t("closing.close_yes")), id="close-yes", action="screen.close_all_the_same")
        with Horizontal(id="follow-up"):
            yield Button(Content(t("closing.follow_up_plan")), id="follow-up-plan", action="screen.follow_up")
        with Horizontal(id="lies-here"):
            yield Static(id="lies-here-said", classes="quiet")
            yield Button(Content(t("destroying.destroy")), id="let-go", action="screen.offer_to_destroy")
        with Vertical(id="reopen-ask"):
            yield Static(Content(t("closing.reopen_ask")), classes="here")
            with Horizontal():
                yield Button(Content(t("closing.reopen_no")), id="reopen-no")
                yield Button(Content(t("closing.reopen_yes")), id="reopen-yes", action="screen.reopen_talk")

    def show(self, talk: Talk, lies_here: str = "", no_copy: str = "") -> None:
        """Show whether it is closed, what that means, who has no copy, and quietly what is still to be destroyed."""
        at = talk.closing.closed_at
        said = t("closing.closed", date=say_date(at.date()), time=f"{at:%H.%M}") if at else ""
        self.query_one("#end-said", Static).update(Content(said))
        self.query_one("#end-said").display = at is not None
        self.query_one("#end-hint", Static).update(Content(t("closing.closed_hint" if at else "closing.close_hint")))
        close = self.query_one("#close", Button)
        close.label = Content(t("closing.close" if _is_whole(talk) else "closing.close_as_is"))
        close.refresh(layout=True)
        close.display = at is None
        copy = self.query_one("#copy", Button)
        copy.label = Content(t("closing.copies" if at else "closing.copy"))
        copy.refresh(layout=True)
        self.query_one("#reopen").display = at is not None
        self.query_one("#follow-up").display = at is not None and bool(talk.agreements)
        self.query_one("#no-copy").display = bool(no_copy)
        self.query_one("#no-copy", Static).update(Content(no_copy))
        self.query_one("#lies-here").display = bool(lies_here)
        self.query_one("#lies-here-said", Static).update(Content(lies_here))
        self.remove_class("-asking" if at is None else "-doubting")
        if self.query_one("#close-no").has_focus:
            self._bring_doubts()

    def doubt(self, words: str) -> None:
        """Ask whether it is to be closed although something speaks against it; the no has the focus."""
        self.query_one("#close-doubts", Static).update(Content(words))
        self.add_class("-doubting")
        self.call_after_refresh(self._begin_to_ask)

    def _begin_to_ask(self) -> None:
        self.query_one("#close-no").focus()
        self._bring_doubts()

    def _bring_doubts(self) -> None:
        """Bring the question into sight, also where it was asked from the palette, before there was room for it."""
        ask = self.query_one("#close-ask")
        self.call_after_refresh(ask.scroll_visible, animate=False, immediate=True)

    def say_why_not(self, words: str) -> None:
        """Say why it cannot be closed."""
        why = self.query_one("#close-why-not", Static)
        why.update(Content(words))
        why.display = True
        self.call_after_refresh(why.scroll_visible, animate=False, immediate=True)

    @on(Button.Pressed, "#close-no")
    def _leave_open(self, event: Button.Pressed) -> None:
        event.stop()
        self.remove_class("-doubting")
        self.query_one("#close").focus()

    @on(Button.Pressed, "#reopen")
    def _ask(self, event: Button.Pressed) -> None:
        event.stop()
        self.ask()

    def ask(self) -> None:
        """Ask once. The no has the focus, so that Enter twice does not reopen it."""
        self.add_class("-asking")
        # After it has been laid out, so that the question scrolls into view with it.
        self.call_after_refresh(self.query_one("#reopen-no").focus)

    @on(Button.Pressed, "#reopen-no")
    def _leave_closed(self, event: Button.Pressed) -> None:
        event.stop()
        self.remove_class("-asking")
        self.query_one("#reopen").focus()


def _is_whole(talk: Talk) -> bool:
    agreed = not asks_about_plan(talk) or all(stance_of(talk, voice).agrees for voice in voices(talk))
    return agreed and not open_items(talk)
