"""The pieces of a form in sections: its title, what stands in front, and what stands under each heading."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import groupby, islice, pairwise

from mus_tui.drafting.labels import joined, labelled
from mus_tui.drafting.vocabulary import KINDS, asks
from mus_tui.model.forms.own_form import RULED, Piece

LONGEST_HEADING = 90
_LONGEST_LABEL = 60
_ROOM = 3
"""Empty lines that are meant to be written on; fewer only keep things apart."""


@dataclass
class Section:
    """A heading with what stands under it."""

    heading: Piece
    guessed: bool = False
    """Whether it is none in the document, and only looks like one."""
    pieces: list[Piece] = field(default_factory=list)
    parts: list[Section] = field(default_factory=list)


@dataclass
class Outline:
    """A form in sections."""

    title: Piece | None
    front: list[Piece]
    sections: list[Section]
    prompts_label: str = ""
    """A line that stands over more than one list of points."""
    has_room: bool = False
    """Whether it draws lines to write on, so that what has none is only read."""


def outlined(pieces: Sequence[Piece]) -> Outline:
    """Return a form in sections."""
    known = list(_headed(labelled(list(joined(_with_room(pieces))))))
    title, rest = _titled(known)
    levels = sorted({each.level for each, _ in rest if each.sort == "heading"})
    front: list[Piece] = []
    top: list[Section] = []
    open_: list[tuple[int, Section]] = []
    for piece, guessed in rest:
        if piece.sort != "heading":
            (open_[-1][1].pieces if open_ else front).append(piece)
            continue
        depth = levels.index(piece.level)
        while open_ and open_[-1][0] >= depth:
            open_.pop()
        section = Section(piece, guessed)
        (open_[-1][1].parts if open_ else top).append(section)
        open_.append((depth, section))
    has_room = any(each.sort == "room" or each.lines for each, _ in rest)
    return Outline(title, front, top, _repeated([each for each, _ in rest]), has_room)


def _repeated(pieces: Sequence[Piece]) -> str:
    """Return the line that stands over points most often, where it does so more than once."""
    over = Counter(
        each.text
        for each, after in pairwise(pieces)
        if each.sort == "text" and after.sort == "item" and each.text.endswith(":") and len(each.text) <= _LONGEST_LABEL
    )
    words, often = next(iter(over.most_common(1)), ("", 0))
    return words if often > 1 else ""


def _with_room(pieces: Sequence[Piece]) -> Iterator[Piece]:
    """Give the pieces, the lines to write on that stand together as one, without the empty ones that only part."""
    before: Piece | None = None
    for is_room, run in groupby(pieces, key=lambda each: each.sort == "room"):
        if not is_room:
            for before in run:
                yield before
            continue
        rooms = list(run)
        drawn = [each for each in rooms if each.level or each.line]
        parts = before is None or before.sort not in ("text", "field", "boxes") or len(before.text) > LONGEST_HEADING
        if len(drawn) == 1 and drawn[0].level == RULED and parts:
            # A rule across the page.
            drawn = []
        lines = len(drawn) or len(rooms)
        if drawn or lines >= _ROOM:
            number, *others = [each.line for each in drawn if each.line] or [""]
            yield Piece("room", " ".join((number, *others)), level=1, lines=lines)


def _headed(pieces: Iterable[Piece]) -> Iterator[tuple[Piece, bool]]:
    """Give the pieces, each with whether it is a heading that only looks like one."""
    every = list(pieces)
    deepest = max((each.level for each in every if each.sort == "heading"), default=0)
    several = sum(bool(each.number) and _may_head(each) for each in every) > 1
    for n, piece in enumerate(every):
        after = next((each for each in islice(every, n + 1, n + 9) if each.sort != "aside"), None)
        leads = after is not None and (after.sort in ("item", "table") or (after.sort == "text" and asks(after.text)))
        if piece.sort == "heading":
            yield piece, False
        elif _is_label(piece, after):
            yield replace(piece, sort="field"), False
        elif _may_head(piece) and (piece.strong or (several and piece.number and leads)):
            yield replace(piece, sort="heading", level=deepest + 1), True
        else:
            yield piece, False


def _is_label(piece: Piece, after: Piece | None) -> bool:
    """Whether a line with a colon last is a place to write, and leads to nothing."""
    if piece.sort != "text" or not piece.text.endswith(":") or len(piece.text) > _LONGEST_LABEL or asks(piece.text):
        return False
    return (
        after is None
        or after.sort in ("field", "heading", "room")
        or (after.sort == "text" and after.text.endswith(":"))
    )


def _may_head(piece: Piece) -> bool:
    words = piece.text
    if words.startswith("(") and words.endswith(")"):
        return False
    return (
        piece.sort == "text" and len(words) <= LONGEST_HEADING and not asks(words) and words[-1:] not in (".", ",", ";")
    )


def _titled(pieces: list[tuple[Piece, bool]]) -> tuple[Piece | None, list[tuple[Piece, bool]]]:
    headings = [each for each, _ in pieces if each.sort == "heading"]
    if found := next((each for each in headings if each.level == 0), None):
        rest = [(each, guessed) for each, guessed in pieces if each is not found]
        return found, [(replace(e, level=1) if e.sort == "heading" and e.level == 0 else e, g) for e, g in rest]
    at = next((n for n, (each, _) in enumerate(pieces) if each.sort not in ("aside", "room")), len(pieces))
    if at == len(pieces):
        return None, pieces
    named = _named(pieces, at)
    first = pieces[at][0]
    if named is not None and first.sort == "heading" and first.level < pieces[named][0].level:
        # What stands over the line that names the talk is the name of the form.
        named = None
    if named is not None:
        # Whose form it is often stands above.
        above = [(replace(each, sort="aside", place="edge"), guessed) for each, guessed in pieces[:named] if each.line]
        return pieces[named][0], above + pieces[named + 1 :]
    rest = pieces[:at] + pieces[at + 1 :]
    if first.sort == "heading":
        alone = len(headings) > 1 and all(each.level > first.level for each in headings if each is not first)
        follows = next((each for each, _ in pieces[at + 1 :] if each.sort not in ("aside", "room")), None)
        over = follows is not None and follows.sort == "heading"
        if alone or over or _is_talk(first.text):
            return first, rest
    elif first.sort == "text" and _may_head(first) and (_is_talk(first.text) or first.strong):
        return first, rest
    return None, pieces


def _named(pieces: list[tuple[Piece, bool]], at: int) -> int | None:
    """Return where the first lines name the talk, a few lines down and before anything is asked."""
    for n, (piece, _) in enumerate(pieces[at : at + 4], start=at):
        if (
            piece.sort not in ("heading", "text", "room", "aside")
            or asks(piece.text)
            or len(piece.text) > LONGEST_HEADING
        ):
            return None
        if n > at and piece.sort == "heading" and _is_talk(piece.text):
            return n
        if n == at and _is_talk(piece.text):
            return None
    return None


def _is_talk(words: str) -> bool:
    return any(pattern.search(words) for pattern, _ in KINDS)
