"""The short guide: what the first talk takes, to be read in the terminal before it."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.widgets import Button, Static

from mus_tui.tui.kit.dialog import Dialog
from mus_tui.tui.start.page import Page, Paragraph
from mus_tui.words import t

_PARTS = ("before", "during", "agreements", "end", "kept", "help")


class GuideScreen(Dialog[None]):
    """One page, a few lines for each part of the talk."""

    CSS_PATH = "guide.tcss"
    AUTO_FOCUS = "Page"
    fills = "Page"
    BINDINGS: ClassVar[list[BindingType]] = [Binding("enter", "close", "keys.close", priority=True)]

    def compose(self) -> ComposeResult:
        """Put the page over the way back."""
        with Vertical(classes="dialog"):
            yield Static(Content(t("start.guide_title")), classes="dialog-title")
            yield Page()
            with Horizontal(classes="buttons"):
                yield Button(Content(t("keys.close")), action="screen.close")

    def on_mount(self) -> None:
        """Show the page from its beginning."""
        self.query_one(Page).show([paragraph for part in _PARTS for paragraph in _part(part)])


def _part(part: str) -> tuple[Paragraph, Paragraph]:
    head = Paragraph(t(f"start.guide_{part}_head"), "bold $orient", air=True)
    return head, Paragraph(t(f"start.guide_{part}"))
