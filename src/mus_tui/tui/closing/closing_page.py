"""The page of the last step: from the top, what is best settled first."""

from __future__ import annotations

from datetime import date

from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Static

from mus_tui.model.talk import Talk
from mus_tui.tui.closing.after_group import AfterGroup
from mus_tui.tui.closing.closed_head import ClosedHead
from mus_tui.tui.closing.closing_dates import ClosingDates
from mus_tui.tui.closing.competence_ask import CompetenceAsk
from mus_tui.tui.closing.last_words import LastWords
from mus_tui.tui.closing.open_list import StillOpen
from mus_tui.tui.closing.stances import Stances
from mus_tui.words import t


class ClosingPage(VerticalScroll):
    """A part for each thing; on a closed talk they say what there is, and those with nothing to say are gone."""

    def __init__(self, talk: Talk, today: date) -> None:
        super().__init__(id="closing", can_focus=False)
        self._talk, self._today = talk, today

    def compose(self) -> ComposeResult:
        """Lay the parts out below each other."""
        yield ClosedHead()
        yield StillOpen()
        yield ClosingDates(self._talk, self._today)
        if self._talk.talk_kind.plan == "if_competence":
            yield CompetenceAsk()
        yield Stances(self._talk)
        yield AfterGroup()
        yield LastWords(self._talk)
        yield Static(Content(t("closing.close_hint")), id="close-hint", classes="quiet")

    def show(self, talk: Talk, lies_here: str, no_copy: str) -> None:
        """Show the talk as it stands now; what is being typed is left alone."""
        self.query_one(ClosedHead).show(talk, lies_here, no_copy)
        self.query_one(StillOpen).show(talk)
        self.query_one(ClosingDates).show(talk)
        for part in self.query(CompetenceAsk):
            part.show(talk)
        self.query_one(Stances).show(talk)
        self.query_one(AfterGroup).show(talk)
        self.query_one(LastWords).show(talk)
        self.query_one("#close-hint").display = not talk.is_closed

    def written_into(self, talk: Talk) -> Talk:
        """Return the talk with the dates and the words as they are typed."""
        for part in (self.query_one(ClosingDates), self.query_one(LastWords), self.query_one(Stances)):
            talk = part.written_into(talk)
        return talk
