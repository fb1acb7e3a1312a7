"""The line above what somebody prepares: what it is called, whether it is theirs alone, and the buttons for it."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.content import Content
from textual.widgets import Button

from mus_tui.tui.kit.text import Words
from mus_tui.words import t


class ShareLine(Horizontal):
    """Says in words whether it is shared; the first button shares it or takes it back, the second is the leader's."""

    SCOPED_CSS = False
    DEFAULT_CSS = """
    ShareLine { height: 1; margin: 1 0 0 0; }
    ShareLine #whose { width: auto; max-width: 40%; color: $orient; text-style: bold; padding: 0 3 0 0; }
    ShareLine #whose, ShareLine #shared { height: 1; text-overflow: ellipsis; text-wrap: nowrap; }
    ShareLine #shared { width: 1fr; color: $quiet; }
    ShareLine #shared.-shared { color: $here; text-style: bold; }
    ShareLine Button { margin: 0 0 0 2; }
    .-short ShareLine { margin: 0; }
    """

    def __init__(self, *, rewords: bool) -> None:
        super().__init__()
        self._rewords = rewords

    def compose(self) -> ComposeResult:
        """Lay the words before the buttons."""
        yield Words(id="whose")
        yield Words(id="shared")
        yield Button(Content(t("prepare.share")), id="share", action="screen.share")
        if self._rewords:
            yield Button(Content(t("prepare.reword")), id="reword", action="screen.reword")

    def show(self, label: str, *, shared: bool, rewords: bool) -> None:
        """Show what it is called, how it stands, and whether the question can be put in other words."""
        self.query_one("#whose", Words).say(Content(label))
        self.query_one("#whose").display = bool(label)
        words = self.query_one("#shared", Words)
        words.set_class(shared, "-shared")
        words.say(Content(shared_words(shared)))
        button = self.query_one("#share", Button)
        button.label = Content(t("prepare.take_back" if shared else "prepare.share"))
        button.refresh(layout=True)
        for each in self.query("#reword"):
            each.display = rewords


def shared_words(shared: bool) -> str:
    """Return whether something is shared, with a sign that needs no colour."""
    return f"● {t('prepare.shared')}" if shared else f"○ {t('prepare.only_you')}"
