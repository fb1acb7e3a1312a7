"""A talk in free order as pieces on a table: which there are, which lie there yet, and the plan as frame (A2, S12).

Nothing here is kept: a piece that is laid is a question that was passed, and the frame is filled by agreements.
"""

from __future__ import annotations

from typing import NamedTuple

from mus_tui.model.rules.answering.focus import aside
from mus_tui.model.rules.file_names import file_name
from mus_tui.model.rules.route import Step, route, step_at, stretches
from mus_tui.model.talk import Talk
from mus_tui.model.values.parts.conditions import If
from mus_tui.model.values.template import Question

HUES = 6
"""How many perspectives have a colour of their own; the next one has the first again, and its words tell it apart."""


class PuzzlePiece(NamedTuple):
    """A question as it lies on the table."""

    step: str
    """The id of its step."""
    question: Question
    """What stands on its front, as it is asked here."""
    perspective: str
    """The words of its perspective, on its back; empty for a topic of their own."""
    which: int
    """Which of the perspectives on the table that is, from 0."""
    laid: bool
    """Whether they have talked about it."""
    if_: If = ()
    """The answer that it is asked after, by itself or with its whole perspective."""

    @property
    def hue(self) -> int:
        """Which colour it has, from 0."""
        return self.which % HUES

    @property
    def title(self) -> str:
        """What the piece is called: on one line, in few words where the template has them."""
        return self.question.called


class Frame(NamedTuple):
    """The plan round the pieces: it fills as agreements are made, a part for each."""

    filled: int
    """How many agreements there are."""
    parts: int
    """How many parts it has: as many as there are pieces, more only where there are more agreements."""


def puzzle_pieces(talk: Talk) -> tuple[PuzzlePiece, ...]:
    """Return the pieces of a talk, perspective by perspective."""
    passed = frozenset(talk.passed)
    return tuple(
        PuzzlePiece(
            f"q-{question.id}",
            question,
            stretch.title,
            which,
            f"q-{question.id}" in passed,
            question.if_ or stretch.if_,
        )
        for which, stretch in enumerate(stretches(talk))
        for question in stretch.questions
        if not question.read
    )


def first_left(talk: Talk) -> str:
    """Return the step of the first piece that is not laid, or what comes after them all where none is left."""
    open_ = (each for each in puzzle_pieces(talk) if not each.laid and each.question.id not in aside(talk))
    return next((piece.step for piece in open_), round_the_pieces(talk)[1][0].id)


def frame_of(talk: Talk) -> Frame:
    """Return how far the frame is filled."""
    made = len(talk.agreements)
    return Frame(made, max(len(puzzle_pieces(talk)), made))


def round_the_pieces(talk: Talk) -> tuple[tuple[Step, ...], tuple[Step, ...]]:
    """Return the steps that are no pieces: those before the plan, and the plan, if there is one, with what follows."""
    others = [step for step in route(talk) if step.kind != "question"]
    behind = [step for step in others if step.kind in ("plan", "minutes", "closing")]
    return tuple(step for step in others if step not in behind), tuple(behind)


def sheets_name(talk: Talk, *, initials: bool = False) -> str:
    """Return what the file of the pieces on paper is called."""
    return file_name("brikker", talk, initials=initials)


def on_from(talk: Talk, step: str) -> Step | None:
    """Return where going on from a step leads in free order; None for the table with the pieces.

    What comes before the plan is done before the pieces, also where it stands among the questions of the template.
    """
    here = step_at(talk, step)
    before, behind = round_the_pieces(talk)
    if here.kind == "question" or here == before[-1]:
        return None
    around = (*before, *behind)
    return around[min(around.index(here) + 1, len(around) - 1)]
