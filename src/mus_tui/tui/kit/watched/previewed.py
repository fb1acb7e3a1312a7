"""What every screen has that can be seen in the preview of a template."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType

from mus_tui.tui.desk import Watched
from mus_tui.tui.doors import Doors
from mus_tui.tui.kit.letters import TakesLetters
from mus_tui.tui.kit.watched.template_state import TemplateState


class Previewed(TakesLetters[None]):
    """In a preview it says how the file is, and one key asks how else to look at it; else it is as if it were not."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("ctrl+k,f11", "look_as", "keys.look_as", priority=True)]

    doors: Doors

    @property
    def watched(self) -> Watched | None:
        """The template file that it is a preview of, as what lies on the desk says."""
        watched: Watched | None = vars(self)["desk"].watched
        return watched

    def compose_watched(self) -> ComposeResult:
        """Put the state of the file over the keys."""
        if self.watched:
            yield TemplateState(self.watched)

    @property
    def not_now(self) -> tuple[str, ...]:
        """What help and the palette leave out."""
        return () if self.watched else ("look_as",)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Leave the key to the text that is written in, where there is no preview."""
        return action != "look_as" or self.watched is not None

    def action_look_as(self) -> None:
        """Ask how else to look at the template."""
        self.doors.look_as()
