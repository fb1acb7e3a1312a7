"""The first draft of a template, made from the pieces of somebody's own form."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import takewhile
from typing import NamedTuple

from mus_tui.drafting.frame import Frame, frame_of
from mus_tui.drafting.outline import outlined
from mus_tui.drafting.section_reading import read_front, read_sections
from mus_tui.drafting.sheet import Guide, Sheet
from mus_tui.drafting.table_reading import is_rated_in
from mus_tui.drafting.ticking import repeated_choices
from mus_tui.drafting.vocabulary import SIGNATURE, asks
from mus_tui.drafting.writing import template_of
from mus_tui.drafting.yaml_text import yaml_text
from mus_tui.model.forms.own_form import Piece, texts_of
from mus_tui.words import t

_FEW = 4
"""Words at the foot of a page that are a name or an address, and no sentence."""
_WORD = re.compile(r"[^\W_]+")


class Draft(NamedTuple):
    """A draft, as the text of a file."""

    text: str
    guesses: int
    """How many remarks in it say what was guessed or is ours."""
    kept: int
    """How many remarks hold words of the form that have no place of their own."""


def drafted(pieces: Sequence[Piece], stem: str, file: str) -> Draft:
    """Return a draft of the template that a form comes to; `stem` is what it is called where it has no title."""
    pieces = [_without_hidden(each) for each in pieces]
    last = _last_words(pieces)
    edges, pieces_of_run = _without_edges(pieces[: len(pieces) - len(last)])
    run, told_last = _without_end(pieces_of_run)
    outline = outlined(run)
    title = outline.title.line.rstrip(" :") if outline.title else ""
    frame = frame_of(title, texts_of(tuple(pieces)))
    sheet = Sheet(frame.language, frame.leader, frame.employee)
    sheet.prompts_label = outline.prompts_label
    sheet.edges, sheet.steps, sheet.rates = edges, repeated_choices(pieces), is_rated_in(pieces)
    sheet.has_room = outline.has_room
    read_front(sheet, outline.front, title or stem)
    read_sections(sheet, outline.sections)
    if told_last:
        sheet.guides.append(Guide("end", "", [each.line for each in told_last], [sheet.guess("told_last")]))
    if last:
        sheet.guides.append(Guide("end", "", [each.text for each in last], [sheet.guess("last_words")]))
    root = template_of(sheet, frame, title, stem, file)
    text = yaml_text(root, _above(file))
    text += "".join(f"\n# {said}\n" for said in sheet.loose)
    lost = list(_lost(pieces, text, sheet.again))
    if lost:
        # Whatever was overlooked above stands here: nothing of the form is dropped.
        text += "\n" + "".join(f"# {said}\n" for said in (sheet.kept(words, "end") for words in lost))
    return Draft(text, sheet.guesses, sheet.kept_count)


def _last_words(pieces: Sequence[Piece]) -> list[Piece]:
    """Return the sentences at the foot of the pages, which say what becomes of the form."""
    words = takewhile(lambda each: each.sort == "aside" and each.place == "edge", reversed(pieces))
    said = [each for each in words if each.text.endswith(".") and len(each.text.split()) > _FEW]
    return said[::-1] if said and list(pieces[-len(said) :]) == said[::-1] else []


def _without_edges(pieces: Sequence[Piece]) -> tuple[list[str], list[Piece]]:
    """Return what stands at the edge of every page, each thing once, and what is left."""
    edges = dict.fromkeys(each.text for each in pieces if each.sort == "aside" and each.place == "edge")
    return list(edges), [each for each in pieces if each.sort != "aside" or each.place != "edge"]


def _without_end(pieces: list[Piece]) -> tuple[list[Piece], list[Piece]]:
    """Return a form without the sentences after all that is asked in it, and those."""
    n = len(pieces)
    while n and (pieces[n - 1].sort == "room" or _is_told(pieces[n - 1])) and pieces[n - 1].line[-1:] != "?":
        n -= 1
    while n < len(pieces) and not (pieces[n].sort == "text" and pieces[n].text.endswith(".")):
        n += 1
    before = next((each.sort for each in reversed(pieces[:n]) if each.sort not in ("room", "aside")), "")
    told = [each for each in pieces[n:] if each.line]
    is_over = before in ("item", "field", "boxes", "table") and not any(SIGNATURE.search(e.text) for e in told[1:])
    return (pieces[:n], told) if told and is_over else (pieces, [])


def _is_told(piece: Piece) -> bool:
    return piece.sort == "text" and not (piece.strong or piece.number or asks(piece.text) or piece.text.endswith(":"))


def _above(file: str) -> tuple[str, ...]:
    return (t("drafting.above", file=file), t("drafting.above_marks"), "")


def _without_hidden(piece: Piece) -> Piece:
    """Return a piece without the few signs that no YAML file may hold, which have no letter to show."""
    rows = tuple(
        tuple(replace(cell, pieces=tuple(map(_without_hidden, cell.pieces))) for cell in row) for row in piece.rows
    )
    return replace(
        piece,
        text=_clean(piece.text),
        number=_clean(piece.number),
        choices=tuple(map(_clean, piece.choices)),
        rows=rows,
    )


def _clean(words: str) -> str:
    return re.sub("[\ufffe\uffff\ue000]", " ", words).strip()


def _lost(pieces: Iterable[Piece], text: str, again: Iterable[str]) -> Iterable[str]:
    """Give the runs of words that the draft has not as often as the form."""
    unfolded = " ".join(line.strip().lstrip("#").strip() for line in text.split("\n"))
    there = Counter(_WORD.findall(" ".join((unfolded, *again))))
    for words in texts_of(tuple(pieces)):
        here = Counter(_WORD.findall(words))
        if any(there[word] < n for word, n in here.items()):
            yield words
        there.subtract(here)


__all__ = ["Draft", "Frame", "drafted"]
