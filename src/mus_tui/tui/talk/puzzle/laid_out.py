"""What lies on the table of a talk, and what is said on each piece and in the frame."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from mus_tui.model.rules.answering.focus import aside
from mus_tui.model.rules.route import Step, steps_left_behind
from mus_tui.model.rules.silence import silence_at, silence_of
from mus_tui.model.rules.ways.puzzle import Frame, PuzzlePiece, frame_of, puzzle_pieces, round_the_pieces
from mus_tui.model.talk import Talk
from mus_tui.tui.kit.finding.filter_line import sifted
from mus_tui.tui.kit.route_list import step_title, words_of
from mus_tui.words import count, t


class Shown(NamedTuple):
    """All that lies there."""

    pieces: Sequence[PuzzlePiece]
    """In the order of the talk."""
    noted: Sequence[Sequence[str]]
    """What is said quietly on each of them, such as how many agreements were made there; the first is told first."""
    before: Sequence[tuple[str, str]]
    """What stands in the upper edge of the frame: steps by id, and their words."""
    behind: Sequence[tuple[str, str]]
    """What stands in the lower edge, the plan first."""
    frame: Frame
    """How far it is filled."""

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing."""
        return not (self.pieces or self.before or self.behind)

    def with_only(self, wanted: str) -> Shown:
        """Return it with only what has all of the words."""
        lying = zip(self.pieces, self.noted, strict=True)
        found = [
            (piece, noted)
            for piece, noted in lying
            if sifted([f"{piece.title} {piece.perspective} {words_of(piece.question)}"], wanted)
        ]
        return self._replace(
            pieces=[piece for piece, _ in found],
            noted=[noted for _, noted in found],
            before=[step for step in self.before if sifted([step[1]], wanted)],
            behind=[step for step in self.behind if sifted([step[1]], wanted)],
        )


def laid_out(talk: Talk) -> Shown:
    """Return what lies on the table of a talk."""
    pieces = puzzle_pieces(talk)
    before, behind = round_the_pieces(talk)
    return Shown(
        pieces,
        [_noted(talk, piece) for piece in pieces],
        [(step.id, _in_frame(talk, step)) for step in before],
        [(step.id, _in_frame(talk, step)) for step in (*behind, *steps_left_behind(talk))],
        frame_of(talk),
    )


def _in_frame(talk: Talk, step: Step) -> str:
    title = " ".join(step_title(talk, step).split())
    title = t("talk.place_left_behind", title=title) if step.left_behind else title
    made = f" · {count('talk.overview_agreements', len(talk.agreements))}" if step.kind == "plan" else ""
    return f"{'✓' if step.id in talk.passed else '○'} {title}{made}"


def _noted(talk: Talk, piece: PuzzlePiece) -> list[str]:
    """Return what came of a piece, as the overview says it."""
    at = piece.question.id
    rows = talk.agreements_at(at)
    silent = silence_at(talk, at) or any(silence_of(talk, row) for row in rows)
    parts = [
        t("talk.focus_aside") if at in aside(talk) else "",
        count("talk.overview_agreed", len(rows)) if rows else "",
        t("kit.silence_mark") if silent else "",
        t("talk.overview_noted") if talk.authors_at(at) else "",
    ]
    return [part for part in parts if part]
