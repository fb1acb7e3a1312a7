"""Turns round the table: in a group everybody is heard at each question.

A round is held in memory while they talk, and by nothing else: whose turn it was is in no file.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import NamedTuple

from mus_tui.model.rules.route import route
from mus_tui.model.talk import Talk

_FEWEST = 2
"""How many members there are at least where turns mean anything."""


class Round(NamedTuple):
    """One round of the table, at one question. There is no clock in it, and it stops nobody."""

    order: tuple[str, ...]
    """The ids of all who are to be heard."""
    waiting: tuple[str, ...]
    """Those whose turn is now or still to come; the first has the word."""
    heard: tuple[str, ...] = ()
    """Those who have had the word."""
    passed_over: tuple[str, ...] = ()
    """Those who let it pass, and are asked once more when the others have been heard."""
    told: bool = False
    """Whether it was said that somebody has not been heard."""

    @property
    def turn(self) -> str:
        """The id of the one who has the word; empty when the round is over."""
        return self.waiting[0] if self.waiting else ""

    @property
    def begun(self) -> bool:
        """Whether anybody has had the word, or let it pass."""
        return bool(self.heard or self.passed_over)

    @property
    def unheard(self) -> tuple[str, ...]:
        """Those who have not been given the word, in the order of the table; whoever has it now has been."""
        return tuple(each for each in self.order if each not in (*self.heard, self.turn))

    def on(self) -> Round:
        """Return the round when the one who has the word has been heard; of one that is over, the same."""
        if not self.waiting:
            return self
        heard = dict.fromkeys((*self.heard, self.turn))
        return self._replace(waiting=self.waiting[1:], heard=tuple(heard))

    def past(self) -> Round:
        """Return the round when the one who has the word lets it pass: they come last, and a second time not again."""
        if not self.waiting:
            return self
        first, *others = self.waiting
        again = () if first in self.passed_over else (first,)
        return self._replace(waiting=(*others, *again), passed_over=(*self.passed_over, *again))

    def given_to(self, person: str) -> Round:
        """Return the round when somebody gets the word out of turn, also once more."""
        if person not in self.order:
            return self
        return self._replace(waiting=(person, *(each for each in self.waiting if each != person)))


def takes_turns(talk: Talk) -> bool:
    """Whether there is a table to go round: in an open talk, a role that several have."""
    return not talk.is_closed and len(_members(talk)) >= _FEWEST


def new_round(talk: Talk, question: str) -> Round:
    """Return the round at a question: another begins each time, and whoever leads comes last."""
    members = _members(talk)
    questions = [step.question for step in route(talk) if step.kind == "question"]
    first = questions.index(question) % len(members) if members and question in questions else 0
    others = [each.id for each in talk.participants if each.id not in members]
    order = (*members[first:], *members[:first], *others)
    return Round(order, order)


def among(found: Round, talk: Talk) -> Round:
    """Return a round without those who sit in the talk no more, and with those who have come since, last."""
    here = [each.id for each in talk.participants]
    if {*found.order} == {*here}:
        return found
    new = tuple(each for each in here if each not in found.order)
    return found._replace(
        order=(*_those(found.order, here), *new),
        waiting=(*_those(found.waiting, here), *new),
        heard=_those(found.heard, here),
        passed_over=_those(found.passed_over, here),
    )


def is_to_be_told(found: Round, others: Collection[Round]) -> bool:
    """Whether it is said on leaving that somebody has not been heard: once, and in all where no turns are taken."""
    if found.told or not found.unheard:
        return False
    return found.begun or not any(each.told for each in others)


def _members(talk: Talk) -> list[str]:
    return [each.id for each in talk.participants if talk.role_of(each).many]


def _those(ids: tuple[str, ...], here: Collection[str]) -> tuple[str, ...]:
    return tuple(each for each in ids if each in here)
