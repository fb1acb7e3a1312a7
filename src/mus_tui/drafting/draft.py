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
    outline = outlined(pieces[: len(pieces) - len(last)])
    title = outline.title.line.rstrip(" :") if outline.title else ""
    frame = frame_of(title, texts_of(tuple(pieces)))
    sheet = Sheet(frame.language, frame.leader, frame.employee)
    sheet.prompts_label = outline.prompts_label
    read_front(sheet, outline.front, title or stem)
    read_sections(sheet, outline.sections)
    if last:
        sheet.guides.append(Guide("end", "", [each.text for each in last], [sheet.guess("last_words")]))
    root = template_of(sheet, frame, title, stem, file)
    text = yaml_text(root, _above(file))
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
