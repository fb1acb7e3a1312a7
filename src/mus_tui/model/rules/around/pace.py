"""How much of the talk looked back and how much ahead (B21): counted from what they talked about, and never kept."""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple

from mus_tui.model.rules.answering.focus import aside
from mus_tui.model.rules.answering.shown import themes_of
from mus_tui.model.talk import Talk
from mus_tui.model.values.template import Looks, Perspective, Question

_WHOLE = 5


class Looked(NamedTuple):
    """How far they have come with the questions that look one way."""

    way: Looks
    """Which way."""
    done: int
    """How many of them they have talked about."""
    of: int
    """How many there are."""


def looked(talk: Talk) -> tuple[Looked, ...]:
    """Return how far they have come each way; a way that no question of the template looks is left out."""
    ways: tuple[Looks, ...] = ("back", "ahead")
    every = [
        (looks_at(perspective, question), f"q-{question.id}" in talk.passed)
        for perspective in themes_of(talk)
        for question in perspective.questions
        if not question.read and question.id not in aside(talk)
    ]
    counted = (Looked(way, every.count((way, True)), sum(at == way for at, _ in every)) for way in ways)
    return tuple(each for each in counted if each.of)


def looks_at(perspective: Perspective, question: Question) -> Looks | None:
    """Return which way a question looks: as it says itself, or as its perspective does for all."""
    return question.looks or perspective.looks


def minutes_since(opened: datetime, now: datetime) -> int:
    """Return how many minutes have gone, in whole fives: no more exact than is calm to read, and never too many."""
    gone = max(0.0, (now - opened).total_seconds() / 60)
    return int(gone // _WHOLE) * _WHOLE
