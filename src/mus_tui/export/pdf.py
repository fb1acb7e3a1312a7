"""A document's pieces as a PDF on A4: what a personnel folder keeps, and what is printed.

Typst sets the sheets as `paper.typ` and `sheets.typ` say (`pocket.typ` those that are folded), with Danish hyphenation
and with tags for those who have it read aloud. What people wrote goes to it as data and is never read as markup. The
fonts travel with the program; only where a letter is in none of them are the machine's own asked. The same pieces give
the same bytes on every day.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from importlib.resources import as_file, files
from itertools import takewhile
from textwrap import wrap
from typing import TYPE_CHECKING

from mus_tui.errors import MusError
from mus_tui.export.broken import may_break
from mus_tui.export.card import cards
from mus_tui.export.columns import columns_of
from mus_tui.export.lines import foot_name, kept_together, lines_of, paragraphs_of, with_colon
from mus_tui.export.pieces import (
    Aside,
    Boxes,
    Fold,
    Form,
    Heading,
    Line,
    Mark,
    NewPage,
    Piece,
    Place,
    Plan,
    Prose,
    RowsToFill,
)
from mus_tui.export.row_widths import is_short, widths
from mus_tui.export.titles import spans
from mus_tui.words import t

if TYPE_CHECKING:
    from typst import Compiler, PDFStandard

_SIZES = (12.0, 11.5, 11.0, 10.5, 10.0)
"""Points: the type is as large as it can be without taking one sheet more than the smallest does.

A label is set at four fifths of it, so that even the smallest is read without glasses.
"""

_USUAL = 10.5
"""Points on sheets that are filled in by hand, and where there are many: a sheet more or less is nothing there."""

_FEW_ROWS = 4
"""Rows of a table to answer in that have three lines of room each, and not two."""

_LEAST_TALL = {(True, True): 13, (True, False): 12, (False, True): 10, (False, False): 26}
"""Millimetres that a row of a form has at least: on a card or in a table, with one heading or several."""

_ABOUT_USUAL = (10.5, 10.0, 11.0, 11.5, 12.0)
"""What is tried where there are many sheets, the first first."""

_CARD = (12.0, 11.5, 11.0)
"""Points on a card for the pocket, where nothing is smaller than that: it is read while they walk."""

_MANY = 4
"""How many sheets are many."""

_LONELY = 0.3
"""Above this part of the last sheet what stands on it looks forgotten."""

_PANEL_PART = 300
"""Letters of what stands in one piece on a card: more than that may go on over the edge of a panel."""

_NO_SIGN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
"""What is no sign that could be printed; the cleaning of text lets the last two through."""

_LONG = re.compile(r"\S{17,}")
_JOINT = re.compile(r"(?<=[/@_.,;=&?+%-])(?=\w)")
"""Where an address or two words in one may be broken."""

_ENDLESS = re.compile(r"\d{17,}|\w{41,}|[^\w\s]{17,}")
"""What no hyphenation knows of: it may be broken anywhere."""

_BREAK, _HYPHEN = "\N{ZERO WIDTH SPACE}", "\N{SOFT HYPHEN}"


def to_pdf(pieces: Iterable[Piece], language: str = "da", whose: str = "") -> bytes:
    """Return a document as the bytes of a PDF; `whose` it is stands at the foot of each sheet.

    Raises `MusError` where Typst cannot set it.
    """
    import typst

    every: list[Piece] = [piece for piece in pieces if not isinstance(piece, Mark)]
    title = next((piece.text for piece in every if isinstance(piece, Heading)), "mus")
    by_hand = any(isinstance(each, Form | Place) for each in every)
    folded = any(isinstance(each, Fold) for each in every)
    paper = json.dumps({
        "title": _shown(title),
        "language": language.partition("-")[0],
        "sheet": t("export.sheet", page="{page}", pages="{pages}"),
        "goes-on": t("export.goes_on", n="{n}"),
        "whose": _shown(foot_name(whose)),
        "by-hand": by_hand,
        "sections": list(_sections(every)),
    })  # fmt: skip
    sizes = _CARD if folded else (_USUAL,) if by_hand else _SIZES
    made = partial(_set, "pocket.typ" if folded else "sheets.typ", paper, sizes)
    for fonts_of_machine in (False, True):
        try:
            return made(["ua-1"], fonts_of_machine=fonts_of_machine)
        except typst.TypstError:
            # The standard for what is read aloud takes no letter that no font has.
            continue
    try:
        return made([], fonts_of_machine=True)
    except typst.TypstError as error:
        raise MusError("page_not_set") from error


def _set(
    sheets: str, paper: str, sizes: Sequence[float], standards: list[PDFStandard], *, fonts_of_machine: bool
) -> bytes:
    import typst

    ours = files("mus_tui.export")
    source = b"".join((ours / name).read_bytes() for name in ("paper.typ", sheets))
    with as_file(ours / "fonts") as folder:
        fonts = typst.Fonts(include_system_fonts=fonts_of_machine, font_paths=[folder])

        def at(size: float) -> Compiler:
            return typst.Compiler(source, font_paths=fonts, sys_inputs={"paper": paper, "size": str(size)})

        largest = sizes[0] if len(sizes) == 1 else _largest(sizes, lambda size: _sheets(at(size)))
        made = at(largest).compile(source, format="pdf", pdf_standards=standards)
    assert isinstance(made, bytes)
    return made


def _largest(sizes: Sequence[float], sheets: Callable[[float], tuple[int, float]]) -> float:
    """Return the largest size at which there is no sheet too many, and at which nothing stands lonely on the last."""
    fewest, _ = sheets(sizes[-1])
    wanted = [size for size in _ABOUT_USUAL if size in sizes] if fewest >= _MANY else sizes
    loneliest: tuple[float, float] = (0.0, sizes[-1])
    for size in wanted:
        number, filled = sheets(size)
        if number > fewest and fewest < _MANY:
            continue
        if number == 1 or filled >= _LONELY:
            return size
        loneliest = max(loneliest, (filled, size))
    return loneliest[1]


def _sheets(compiler: Compiler) -> tuple[int, float]:
    """Return how many sheets there are, and how far down the last one something stands."""
    number, filled = json.loads(compiler.query("<sheets>", field="value", one=True))
    return int(number), float(filled)


# The pieces as data


def _sections(pieces: list[Piece]) -> Iterator[dict[str, object]]:
    """Give each heading with what belongs to it: that is kept on one sheet where it can be."""
    held: list[dict[str, object]] = []
    new_page, framed, alone, quiet, level = False, False, False, False, 1
    blanks: tuple[str, ...] = ()
    for n, piece in enumerate(pieces):
        if isinstance(piece, Place) and piece.label in blanks:
            # It is a rule beside its box.
            continue
        blanks = _blanks_beside(piece, pieces[n + 1 :])
        after_grid = bool(held) and held[-1]["is"] in {"Grid", "RowsToFill"}
        begins = isinstance(piece, Heading) and piece.level > level
        over = bool(held) and alone and (held[-1]["is"] == "Heading" or begins)
        if (isinstance(piece, Heading | NewPage) or after_grid) and held and not over:
            yield {"pieces": held, "new-page": new_page, "framed": framed, "level": level, "breaks": may_break(held)}
            held, new_page = [], False
        if isinstance(piece, NewPage):
            new_page, framed = True, piece.framed
            continue
        # What is to be known of a theme is not left by its first question.
        alone = isinstance(piece, Heading) or (alone and isinstance(piece, Line))
        if isinstance(piece, Heading) and not held:
            level = piece.level
        data = _data(piece)
        assert isinstance(data, dict)
        ruled = {"ruled": [word in blanks for word in piece.words]} if isinstance(piece, Boxes) else {}
        held.append(data | _besides(piece) | ruled | {"quiet": quiet})
        quiet = isinstance(piece, Heading) and piece.level == 1
    yield {"pieces": held, "new-page": new_page, "framed": framed, "level": level, "breaks": may_break(held)}


def _blanks_beside(piece: Piece, after: Sequence[Piece]) -> tuple[str, ...]:
    """Return which words of some boxes are followed by a blank, where each has a place of its own right after them."""
    if not isinstance(piece, Boxes) or not piece.mark:
        return ()
    own = takewhile(lambda each: isinstance(each, Place) and each.mark.startswith(f"{piece.mark}/"), after)
    return tuple(each.label for each in own if isinstance(each, Place) and each.label in piece.words)


def _data(value: object) -> object:
    if isinstance(value, str):
        return _shown(value)
    if not isinstance(value, tuple):
        return value
    if not hasattr(value, "_asdict"):
        return [_data(each) for each in value]
    return {"is": type(value).__name__} | {name: _data(each) for name, each in value._asdict().items()}


def _besides(piece: Piece) -> dict[str, object]:
    """Return what else is to be known of a piece before it can be set."""
    match piece:
        case Prose(text):
            return {
                "parts": [{"points": points, "lines": _data(tuple(lines))} for points, lines in paragraphs_of(text)]
            }
        case Aside(label):
            return {"label": _shown(with_colon(label))}
        case Place():
            return {"wide": piece.wide}
        case Boxes(words):
            return {
                "long": piece.long,
                "ticked": [word in piece.ticked for word in words],
                "parts": [_data(tuple(wrap(word, _PANEL_PART)) or ("",)) for word in words],
            }
        case RowsToFill(_, ((_, first), *_)):
            return {
                "wide": list(widths(piece)),
                "short": [
                    all(not isinstance(cell, Boxes) or is_short(cell) for _, cells in piece.rows for cell in [cells[n]])
                    for n in range(len(first))
                ],
                "tall": _tall(piece),
            }
        case Form():
            over = spans([each.over for each in piece.columns])
            return {
                "tall": _LEAST_TALL[piece.card, len(piece.columns) == 1],
                "over": [[_shown(title), n] for title, n in over],
            }
        case Plan():
            columns = columns_of(piece)
            return {
                "cards": [_data(card) for card in cards(piece)],
                "alone": piece.alone,
                "over": [[_shown(title), n] for title, n in spans(piece.titles)],
                "columns": [_data(column) for column in columns],
            }
    return {}


def _tall(piece: RowsToFill) -> int:
    """Return how many lines of room each row has: as many as the form says of all its words, or a few."""
    places = [cell for _, cells in piece.rows for cell in cells if isinstance(cell, Place) and cell.lines]
    if places and all(each.exact for each in places):
        return max(each.lines for each in places)
    return 3 if len(piece.rows) <= _FEW_ROWS else 2


def _shown(text: str) -> str:
    """Return a text as it is set: nothing that no font has a sign for, and no word wider than the sheet."""
    cleaned = _NO_SIGN.sub("\N{REPLACEMENT CHARACTER}", "\n".join(lines_of(text)))
    unbroken = kept_together(cleaned)
    return _LONG.sub(lambda long: _ENDLESS.sub(_broken, _JOINT.sub(_BREAK, long[0])), unbroken)


def _broken(run: re.Match[str]) -> str:
    """Return a run that may be broken anywhere: a word with a hyphen where it is, what is no word without."""
    return (_HYPHEN if run[0].isalpha() else _BREAK).join(run[0])
