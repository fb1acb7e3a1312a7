"""Why they meet, in the source's words: folded away under the overview, and in its place while it is read (H25)."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.widgets import Static

from mus_tui.model.talk import Talk
from mus_tui.model.values.parts.guidance import Guidance
from mus_tui.tui.kit.guidance import guidance_content
from mus_tui.words import t


def purposes_of(talk: Talk) -> tuple[Guidance, ...]:
    """Return what the template says of why they meet; nothing where it does not."""
    return talk.template.guidance_at("purpose", talk.kind)


class Purposes(VerticalScroll, can_focus=True):
    """Every purpose that the template names for this kind of talk."""

    SCOPED_CSS = False
    DEFAULT_CSS = """
    Purposes { display: none; height: 1fr; margin: 1 0 0 0; }
    Purposes Static { height: auto; max-width: 80; }
    .-short Purposes { margin: 0; }
    """

    def __init__(self, talk: Talk) -> None:
        super().__init__(id="purposes")
        self._said, self._kind = purposes_of(talk), talk.talk_kind

    def compose(self) -> ComposeResult:
        """Lay out the words."""
        yield Static(guidance_content(self._said, t("talk.opening_purpose"), self._kind))
