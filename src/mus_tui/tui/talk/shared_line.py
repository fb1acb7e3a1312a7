"""Says quietly that somebody has shared something here; nothing where nobody has."""

from __future__ import annotations

from textual.content import Content

from mus_tui.tui.kit.text import Words
from mus_tui.words import t


class SharedLine(Words):
    """One line; a click reveals what is shared."""

    SCOPED_CSS = False
    DEFAULT_CSS = """
    SharedLine { height: 1; margin: 1 0 0 0; color: $here; }
    .-short SharedLine { margin: 0; }
    .-quiet SharedLine { display: none; }
    """

    def show(self, there: bool) -> None:
        """Show the line where there is something to reveal."""
        self.display = there
        self.say(Content(t("prepare.reveal_key")) if there else Content(""))

    async def on_click(self) -> None:
        """Reveal it."""
        await self.screen.run_action("reveal")
