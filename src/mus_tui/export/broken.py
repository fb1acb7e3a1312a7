"""Where what stands under one heading may go on over the edge of a sheet: between two fields, and nowhere else."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

_ANSWERED = {"Place", "Boxes", "Grid", "RowsToFill"}


def may_break(pieces: Sequence[Mapping[str, object]]) -> list[int]:
    """Return before which pieces, as they go to the page, a new sheet may begin.

    What leads to a field stays with it, and so does the heading with its first one.
    """
    found: list[int] = []
    answered = False
    for n, piece in enumerate(pieces):
        to_answer = piece["is"] in _ANSWERED
        # Room without a word of its own goes on with what is before it.
        if answered and not (to_answer and piece["is"] == "Place" and not (piece["label"] or piece["hint"])):
            found.append(n)
            answered = False
        answered = answered or to_answer
    # What ends it belongs to the last field.
    return found if answered or not found else found[:-1]
