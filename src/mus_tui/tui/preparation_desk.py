"""One person's preparation on the table: what the app and the preparation's screens share. No talk lies beside it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from mus_tui.model.forms.taking_in import TakenIn
    from mus_tui.model.talk import Talk
    from mus_tui.model.values.people import Participant
    from mus_tui.model.values.position import Position
    from mus_tui.model.values.preparation import Preparation
    from mus_tui.tui.desk import Pasts, Watched


class BesidePreparation(Protocol):
    """What lies beside a preparation, looked for when it is asked for."""

    shared_name: str
    """What the file is called that has what is shared and nothing else."""

    def hold_talk(self) -> str:
        """See to it that the talk can be written in, or return in a sentence who has it open."""

    def read_form(self, words: str) -> TakenIn:
        """Read the filled-in form that somebody wrote the place of; `Refused` where it cannot be had."""


@dataclass
class PreparationDesk:
    """Holds the preparation; what saves it is told of changes."""

    talk: Talk
    """The talk it prepares for; only its rewordings change here."""
    preparation: Preparation
    """The preparation as it stands now."""
    position: Position
    """Where in the preparation they are."""
    on_change: Callable[[], None]
    """Told after every change, to save it."""
    beside: BesidePreparation
    """What lies beside the preparation."""
    clock: Callable[[], datetime]
    """Tells what time it is."""
    saved: str = ""
    """What the title bar says about saving."""
    in_trouble: bool = False
    """Whether it could not be saved."""
    pasts: Pasts = field(default_factory=dict)
    """What undo knows of each note, kept while its owner is elsewhere."""
    watched: Watched | None = None
    """The template file that it is a preview of; None for every other preparation."""
    reworded: dict[str, str] = field(default_factory=dict)
    """The questions that were put in other words in this sitting, and how they are asked now."""

    @property
    def today(self) -> date:
        """The day it is by the clock."""
        return self.clock().date()

    @property
    def state(self) -> str:
        """What the title bar says."""
        return self.saved

    @property
    def person(self) -> Participant:
        """The participant whose preparation it is."""
        return next(each for each in self.talk.participants if each.id == self.preparation.participant)

    def put(self, preparation: Preparation) -> None:
        """Put the next value of the preparation on the table."""
        if preparation is not self.preparation:
            self.preparation = preparation
            self.on_change()

    def stand_at(self, position: Position) -> None:
        """Remember where they are; looking changes nothing."""
        self.position = position

    def reword(self, question: str, text: str) -> None:
        """Ask a question in other words in this talk (A13)."""
        from mus_tui.model.rules.rewording import reword

        talk = reword(self.talk, question, text)
        if talk is not self.talk:
            self.talk = talk
            self.reworded[question] = talk.question(question).text
            self.on_change()
