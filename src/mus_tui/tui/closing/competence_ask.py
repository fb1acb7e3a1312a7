"""Where the plan hangs on it: have they talked about competence development? (G13, E27)."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Static

from mus_tui.model.rules.open_items import competence_was_discussed
from mus_tui.model.talk import Talk
from mus_tui.tui.kit.one_stop import OneStop
from mus_tui.tui.kit.tick import Tick
from mus_tui.words import t


class CompetenceAsk(Vertical):
    """A yes and a no, filled in from the topic they marked, and what follows from the answer."""

    DEFAULT_CSS = """
    CompetenceAsk { height: auto; }
    CompetenceAsk Horizontal { height: 1; }
    CompetenceAsk Tick { margin: 0 4 0 0; }
    """

    def __init__(self) -> None:
        super().__init__(classes="part")
        self._outright = False

    def compose(self) -> ComposeResult:
        """Put the answers under the question."""
        yield Static(Content(t("closing.competence")), name=t("closing.more_competence"), classes="heading")
        with OneStop():
            yield Tick(t("closing.yes"), id="competence-yes", sign="●")
            yield Tick(t("closing.no"), id="competence-no", sign="●")
        yield Static(id="competence-then", classes="quiet")

    def ask_outright(self) -> None:
        """Go to the question, with a word on why it is asked."""
        self._outright = True
        self._say_then(t("closing.competence_first"))
        self.enter()
        self.call_after_refresh(self.scroll_visible, animate=False)

    def enter(self) -> None:
        """Go to the answers."""
        self.query_one(OneStop).enter()

    def show(self, talk: Talk) -> None:
        """Show the answer as it stands."""
        answer = competence_was_discussed(talk)
        self.display = answer is not None or not talk.is_closed
        for name, means in (("yes", True), ("no", False)):
            tick = self.query_one(f"#competence-{name}", Tick)
            tick.show(answer is means)
            tick.disabled = talk.is_closed
            tick.display = answer is means or not talk.is_closed
        # Asked outright, it stays said until it is answered.
        first = t("closing.competence_first") if self._outright else ""
        then = first if answer is None else t("closing.competence_yes" if answer else "closing.competence_no")
        if answer and talk.closing.competence_discussed is None:
            then = t("closing.competence_from_topic", then=then)
        self._say_then(then)

    def _say_then(self, words: str) -> None:
        then = self.query_one("#competence-then", Static)
        then.update(Content(words))
        then.set_class(words == t("closing.competence_first"), "here")
