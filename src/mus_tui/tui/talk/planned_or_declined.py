"""Whether a talk that has not begun is planned, offered or declined (B1, E25): one quiet line."""

from __future__ import annotations

from collections.abc import Callable
from typing import get_args

from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.content import Content
from textual.widgets import Static

from mus_tui.model.values.talk_state import Standing
from mus_tui.tui.kit.choice import Choice
from mus_tui.words import t

_ALL: tuple[Standing, ...] = get_args(Standing)


class PlannedOrDeclined(Horizontal):
    """The arrows and a click choose another."""

    DEFAULT_CSS = """
    PlannedOrDeclined { height: auto; margin: 1 0 0 0; }
    PlannedOrDeclined Static { width: auto; color: $quiet; padding: 0 2 0 0; }
    PlannedOrDeclined Choice { width: 1fr; }
    """

    def __init__(self, chosen: Callable[[Standing], None]) -> None:
        super().__init__()
        self._chosen = chosen

    def compose(self) -> ComposeResult:
        """Put the choice after its words."""
        yield Static(Content(t("talk.opening_standing")))
        yield Choice(self._tell, id="standing")

    def show(self, standing: Standing) -> None:
        """Show how it stands."""
        self.query_one(Choice).show([(each, t(f"talk.opening_{each}")) for each in _ALL], standing)

    def _tell(self) -> None:
        now = self.query_one(Choice).chosen
        self._chosen(next(each for each in _ALL if each == now))
