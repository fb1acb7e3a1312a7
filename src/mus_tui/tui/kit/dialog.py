"""A dialog over the talk: it has its own few keys, and closing it never loses what was typed."""

from __future__ import annotations

from typing import ClassVar, TypeVar

from textual.binding import Binding, BindingType
from textual.containers import Vertical, VerticalScroll
from textual.content import Content
from textual.widget import Widget

from mus_tui.tui.kit.left_once import LeftOnce
from mus_tui.tui.kit.letters import TakesLetters
from mus_tui.tui.kit.setting.air import Airy
from mus_tui.words import t

Answer = TypeVar("Answer")


class CloseSign(Widget):
    """In the corner of a dialog: a click closes it as Esc does. It takes no room from what stands there."""

    ALLOW_SELECT = False
    SCOPED_CSS = False
    DEFAULT_CSS = """
    Dialog>Vertical { layers: default sign; }
    CloseSign { layer: sign; dock: right; width: 3; height: 1; color: $quiet; pointer: pointer; }
    CloseSign:hover { background: $line; color: $orient; text-style: bold; }
    """

    def render(self) -> Content:
        """Show the sign that windows have for it."""
        return Content(" × ")

    async def on_click(self) -> None:
        """Do what Esc does."""
        await self.screen.run_action("close")


class Dialog(LeftOnce[Answer | None], TakesLetters[Answer | None], Airy[Answer | None]):
    """Esc closes it without an answer; the screen below stands still meanwhile.

    `Dialog[None]` is one that asks nothing: what it shows it changes on the desk.
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "close", "keys.close", priority=True),
        # As everywhere else; behind a dialog the app's own keys are out of reach.
        Binding("space", "app.press", "keys.press", show=False),
        # Without priority: what has the focus takes its own first, such as a text, a list, or one tick of several.
        Binding("pageup", "read_on('page_up')", show=False),
        Binding("pagedown", "read_on('page_down')", show=False),
        Binding("up", "read_on('up')", show=False),
        Binding("down", "read_on('down')", show=False),
    ]
    HORIZONTAL_BREAKPOINTS: list[tuple[int, str]] | None = [(0, "-narrow"), (92, "-wide")]

    def on_mount(self) -> None:
        """Let it be left with the mouse too."""
        for box in self.query_children(Vertical):
            box.mount(CloseSign())

    def nowhere_words(self) -> str:
        """Say that it has to be closed to write elsewhere, where it has no place of its own."""
        return super().nowhere_words() if self.texts else t("kit.letters_behind")

    def commit(self) -> None:
        """Write what stands in the widgets into the talk."""

    def action_read_on(self, way: str) -> None:
        """Scroll what the dialog shows, where it is longer than the dialog: nothing below its edge goes unseen."""
        up, parts = way.endswith("up"), list(self.query(VerticalScroll))
        for part in reversed(parts) if up else parts:
            if part.display and (part.scroll_y > 0 if up else part.scroll_y < part.max_scroll_y):
                getattr(part, f"scroll_{way}")(animate=False)
                return

    def action_close(self) -> None:
        """Keep what was typed and close."""
        self.commit()
        self.dismiss()
