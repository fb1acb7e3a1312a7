"""What stands first on a closed talk: since when, and what is still to be done about it."""

from __future__ import annotations

from textual import on
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.widgets import Button, Static

from mus_tui.language.date_saying import say_date
from mus_tui.model.rules.answering.afterwards import filled_in_later, left_empty
from mus_tui.model.rules.group.individual import comes_after_group
from mus_tui.model.talk import Talk
from mus_tui.tui.kit.listed import listed
from mus_tui.tui.kit.setting.together import together
from mus_tui.tui.talk.talk_screen import TalkScreen
from mus_tui.words import t


class ClosedHead(Vertical):
    """Nothing while the talk is open."""

    DEFAULT_CSS = """
    ClosedHead { display: none; height: auto; }
    ClosedHead Static { height: auto; }
    ClosedHead #end-said { color: $done; text-style: bold; }
    ClosedHead #later { height: auto; margin: 1 0 0 0; }
    ClosedHead #of-group { height: auto; margin: 1 0 0 0; }
    ClosedHead #lies-here { height: auto; margin: 1 0 0 0; }
    ClosedHead #lies-here-said { width: auto; max-width: 1fr; margin: 0 2 0 0; }
    """

    def __init__(self) -> None:
        super().__init__(classes="part")

    def compose(self) -> ComposeResult:
        """Put what is to be done under since when it is closed."""
        yield Static(id="end-said")
        yield Static(Content(t("closing.closed_hint")), classes="quiet")
        yield Static(id="no-copy", classes="here")
        with Vertical(id="later"):
            yield Static(id="later-said", classes="quiet")
            yield Button(Content(t("closing.afterwards")), id="afterwards")
        with Horizontal(id="of-group"):
            yield Button(Content(t("closing.next_of_group")), id="next-of-group")
        with Horizontal(id="lies-here"):
            yield Static(id="lies-here-said", classes="quiet")
            yield Button(Content(t("destroying.destroy")), id="let-go", action="screen.offer_to_destroy")

    def show(self, talk: Talk, lies_here: str = "", no_copy: str = "") -> None:
        """Show since when it is closed, who has no copy, and quietly what is still to be destroyed."""
        at = talk.closing.closed_at
        self.display = at is not None
        said = t("closing.closed", date=together(say_date(at.date())), time=f"{at:%H.%M}") if at else ""
        self.query_one("#end-said", Static).update(Content(said))
        self.query_one("#later").display = bool(at and filled_in_later(talk))
        self.query_one("#later-said", Static).update(Content(_later(talk) if at else ""))
        self.query_one("#of-group").display = comes_after_group(talk)
        self.query_one("#no-copy").display = bool(no_copy)
        self.query_one("#no-copy", Static).update(Content(no_copy))
        self.query_one("#lies-here").display = bool(lies_here)
        self.query_one("#lies-here-said", Static).update(Content(lies_here))

    @on(Button.Pressed, "#next-of-group")
    def _go_to_group(self, event: Button.Pressed) -> None:
        event.stop()
        if isinstance(self.screen, TalkScreen):
            self.screen.doors.individual_talks()

    @on(Button.Pressed, "#afterwards")
    def _fill_in(self, event: Button.Pressed) -> None:
        event.stop()
        if isinstance(self.screen, TalkScreen):
            self.screen.doors.afterwards()


def _later(talk: Talk) -> str:
    """Return what lacks of what is filled in afterwards, or else when something was filled in last."""
    if lacking := left_empty(talk):
        return t("closing.afterwards_lacks", fields=listed([f"«{each.label}»" for each in lacking]))
    if talk.afterwards:
        return t("closing.afterwards_last", date=say_date(talk.afterwards[-1].on))
    return t("closing.afterwards_said")
