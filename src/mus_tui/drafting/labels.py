"""Labels with lines to write on below them, and the help that stands between the two."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from mus_tui.drafting.vocabulary import NOTE, asks
from mus_tui.model.forms.own_form import Piece

_LONGEST = 100
_LONGEST_HINT = 800
_YES_OR_NO = re.compile(
    r"(?:(.*[?:.])\s+)?((?:ja|jo|yes)\s*/\s*(?:nej|nei|nein|no)(?:\s*/\s*[\w ]{2,20})?)", re.IGNORECASE
)
_IN_BRACKETS = re.compile(r"\((.*)\)")


def joined(pieces: Iterable[Piece]) -> Iterator[Piece]:
    """Give the pieces, what a box says on more than one line as one."""
    before: Piece | None = None
    for piece in pieces:
        if before is not None and _goes_on(before, piece):
            before = replace(before, choices=(f"{before.choices[0]} {piece.text}",))
            continue
        if before is not None:
            yield before
        before = piece
    if before is not None:
        yield before


def _goes_on(box: Piece, piece: Piece) -> bool:
    """Whether a line belongs to the box before it: it is in brackets, or goes on with its sentence."""
    if box.sort != "boxes" or len(box.choices) != 1 or box.text or piece.sort != "text" or piece.number:
        return False
    said = box.choices[0]
    is_open = said.count("(") > said.count(")")
    return is_open or bool(_IN_BRACKETS.fullmatch(piece.text)) or (piece.text[0].islower() and said[-1] not in ".?!")


def labelled(pieces: Sequence[Piece]) -> Iterator[Piece]:
    """Give the pieces, a label with the lines below it as one place to write, and the help between them as its hint."""
    at, headed = 0, False
    while at < len(pieces):
        piece = pieces[at]
        headed = headed or piece.sort == "heading"
        if named := _named_by_hint(pieces, at):
            yield named
            at += 3
            continue
        if piece.sort == "text" and (chosen := choices_in(piece.text)):
            lead, choices = chosen
            yield replace(piece, sort="boxes", text=lead, choices=choices, is_one=True)
            at += 1
            continue
        hint = _hint(pieces, at) if piece.sort in ("text", "field", "heading") else None
        after = at + 2 if hint else at + 1
        below = pieces[after] if after < len(pieces) else None
        if below is not None and _are_boxes(below) and _leads(piece, headed=headed):
            yield replace(below, text=piece.text, number=piece.number)
            if hint:
                yield hint
            at = after + 1
            continue
        room = below if below is not None and below.sort == "room" else None
        if room is None or room.line or not _is_label(piece, headed=headed):
            yield piece
            at += 1
            if hint:
                yield hint
                at += 1
            continue
        # A label has a line of its own where the form drew one beside it.
        own = int(piece.sort == "field")
        yield replace(piece, sort="field", lines=own + room.lines)
        if hint:
            yield hint
        at = after + 1


def choices_in(words: str) -> tuple[str, tuple[str, ...]] | None:
    """Return what stands before a yes and a no, and what one may choose, where a line ends in «Ja / Nej»."""
    found = _YES_OR_NO.fullmatch(words)
    return (found[1].strip(), tuple(each.strip() for each in found[2].split("/"))) if found else None


def _named_by_hint(pieces: Sequence[Piece], at: int) -> Piece | None:
    """Return a place to write that is only named by what is to be written there, in brackets and above its lines."""
    here = pieces[at : at + 3]
    if [each.sort for each in here] != ["room", "aside", "room"] or here[0].line or here[2].line:
        return None
    hint = here[1]
    is_name = hint.place == "hint" and hint.text.startswith("[") and len(hint.text) <= _LONGEST
    return Piece("field", hint.text, lines=here[2].lines) if is_name else None


def _is_label(piece: Piece, *, headed: bool) -> bool:
    """Whether words stand over lines as the name of them: in bold letters, below a heading, or before a colon."""
    if piece.sort == "field":
        return True
    if piece.sort != "text" or len(piece.text) > _LONGEST or NOTE.match(piece.text) or piece.number:
        return False
    return headed and (piece.strong or piece.text.endswith(":")) and not piece.text.endswith((".", ",", ";"))


def _are_boxes(piece: Piece) -> bool:
    """Whether there are boxes without words before them, which what stands above them asks for."""
    return piece.sort == "boxes" and len(piece.choices) > 1 and not (piece.text or piece.number)


def _leads(piece: Piece, *, headed: bool) -> bool:
    """Whether words are what is answered by the boxes below them."""
    is_short = piece.sort == "text" and len(piece.text) <= _LONGEST
    return is_short and headed and (asks(piece.text) or not piece.text.endswith((".", ",", ";")))


def _hint(pieces: Sequence[Piece], at: int) -> Piece | None:
    """Return the line after a label where it only helps: in brackets, or plain below bold words, and above an answer.

    Of a label with its line beside it, the help stands below that.
    """
    label, *rest = pieces[at : at + 3]
    said, below = (*rest, None, None)[:2]
    if said is None or said.sort != "text" or said.number or len(said.text) > _LONGEST_HINT:
        return None
    has_room = below is not None and (below.sort == "room" or _are_boxes(below))
    is_beside = (
        label.sort == "field"
        and asks(label.text)
        and (below is None or below.strong or below.sort in ("heading", "field"))
    )
    found = _IN_BRACKETS.fullmatch(said.text)
    if found and (has_room or label.sort == "field"):
        return Piece("aside", found[1], place="hint")
    plain = label.strong and not said.strong and label.sort != "heading" and len(label.text) <= _LONGEST
    if plain and (has_room if label.sort == "text" else is_beside and said.text.endswith((".", "?", "!"))):
        return Piece("aside", said.text, place="hint")
    return None
