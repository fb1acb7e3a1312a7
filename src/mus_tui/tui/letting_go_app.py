"""What the app offers of letting go; the rest is loaded when somebody asks for it."""

from __future__ import annotations

from pathlib import Path

from mus_tui.tui.prepare.flow.preparing import PreparingApp


class LettingGoApp(PreparingApp):
    """An app that can destroy what talks have left, when they say so."""

    def action_offer_to_destroy(self) -> None:
        """Ask about what is to go now that the talk is closed (H10, E20)."""
        from mus_tui.tui.destroying.flow.asking import offer

        offer(self)

    def lies_here(self) -> str:
        """Say what still lies here although it was to go."""
        from mus_tui.tui.destroying.flow.asking import lies_here

        return lies_here(self)

    def ask_about_all(self, file: Path) -> None:
        """Ask whether all of a talk is to go; `MusError` where it cannot be had."""
        from mus_tui.tui.destroying.flow.asking import ask_about_all

        ask_about_all(self, file)

    def show_held_lines(self) -> None:
        """Show what remains of talks that were destroyed."""
        from mus_tui.tui.destroying.flow.asking import show_lines

        show_lines(self)
