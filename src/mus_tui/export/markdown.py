"""A document's pieces as Markdown for a GitHub-flavoured reader."""

from __future__ import annotations

from collections.abc import Iterable

from mus_tui.export.lines import with_colon
from mus_tui.export.markdown_text import (
    RULE,
    block,
    document,
    heading,
    inline,
    item,
    labelled,
    prose,
    table,
)
from mus_tui.export.pieces import (
    Aside,
    Boxes,
    Bullets,
    Form,
    Heading,
    Item,
    Items,
    Line,
    Mark,
    NewPage,
    Piece,
    Place,
    Plan,
    Prose,
    Signs,
    Table,
    Words,
)
from mus_tui.words import t


def to_markdown(pieces: Iterable[Piece]) -> str:
    """Return a document as Markdown."""
    return document(map(_piece, pieces))


def _piece(piece: Piece) -> str:
    match piece:
        case Heading(level, text):
            return heading(level, text)
        case Line(text, strong):
            return f"**{inline(text)}**" if strong else inline(text)
        case Prose(text):
            return prose(text)
        case Words(text, label):
            return labelled(label, text) if label else block(text)
        case Aside(label, text):
            return f"*{inline(with_colon(label))}* {inline(text)}"
        case Items(items):
            return "\n".join(map(_item, items))
        case Bullets(bullets):
            return "\n".join(
                line
                for each in bullets
                for line in (f"- {block(each.text, '  ')}", *(f"  - {block(under, '    ')}" for under in each.under))
            )
        case Boxes(words, mark):
            boxes = "\n".join(f"- [ ] {inline(word)}" for word in words)
            return f"{_comment(mark)}\n\n{boxes}" if mark else boxes
        case Table(headings, rows):
            return table(headings, rows)
        case Plan():
            return "\n\n".join(map(_piece, piece.spelled_out()))
        case Form():
            return _form(piece)
        case Place(label, mark):
            # Two empty lines: room for what is written, and for a cursor to find.
            return f"**{inline(with_colon(label or t('papers.blank_here')))}** {_comment(mark)}\n\n"
        case Mark(text):
            return _comment(text)
        case Signs(labels):
            return "\n\n".join(f"{block(label)} {RULE}" for label in labels)
        case NewPage():
            return ""


def _comment(mark: str) -> str:
    return f"<!-- {mark} -->"


def _item(piece: Item) -> str:
    if piece.alone:
        return f"- **{inline(piece.label)}**"
    return f"{item(piece.label, '')} {RULE}" if piece.rule else item(piece.label, piece.text)


def _form(form: Form) -> str:
    titles = [f"{each.title} – {each.hint}" if each.hint else each.title for each in form.columns]
    if form.card:
        return document("\n".join(f"- **{inline(with_colon(title))}**" for title in titles) for _ in range(form.rows))
    numbers = [[str(number)] if form.number else [] for number in range(1, form.rows + 1)]
    return table([form.number, *titles] if form.number else titles, [[*n, *[""] * len(titles)] for n in numbers])
