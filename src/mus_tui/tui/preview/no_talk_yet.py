"""What is seen until the file that is followed has once been a whole template."""

from __future__ import annotations

from textual.app import ComposeResult

from mus_tui.tui.desk import Watched
from mus_tui.tui.kit.keys.key_bar import KeyBar, KeyHint
from mus_tui.tui.kit.letters import TakesLetters
from mus_tui.tui.kit.title_bar import TitleBar
from mus_tui.tui.kit.watched.template_state import TemplateState
from mus_tui.words import t


class NoTalkYetScreen(TakesLetters[None]):
    """Says why there is nothing to see, and waits; the file is looked at meanwhile."""

    HORIZONTAL_BREAKPOINTS: list[tuple[int, str]] | None = [(0, "-narrow"), (92, "-medium"), (112, "-wide")]
    VERTICAL_BREAKPOINTS: list[tuple[int, str]] | None = [(0, "-short"), (28, "-tall")]
    AUTO_FOCUS = "#faults"

    def __init__(self, watched: Watched) -> None:
        super().__init__()
        self._watched = watched

    def compose(self) -> ComposeResult:
        """Give the reasons all the room there is."""
        yield TitleBar(t("drafting.preview"), (), t("drafting.preview_not_kept"))
        yield TemplateState(self._watched, alone=True)
        yield KeyBar((KeyHint("F1", t("keys.help"), "app.help"), KeyHint("Ctrl+Q", t("keys.quit"), "app.quit")))

    def nowhere_words(self) -> str:
        """Say where it is written."""
        return t("drafting.preview_letters")
