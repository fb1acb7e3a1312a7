"""A document's pieces as one HTML page: to read on a screen and to print on A4.

The page holds everything itself: no script, nothing fetched, and a policy in it that lets nothing of the kind in.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from html import escape
from importlib.resources import files

from mus_tui.export.card import Card, cards
from mus_tui.export.columns import shares
from mus_tui.export.cut_outs import CutOuts
from mus_tui.export.html_form import (
    asked,
    boxes,
    cut_out,
    form_card,
    form_table,
    grid,
    place,
    rows_to_fill,
    titles_over,
)
from mus_tui.export.html_text import comment, shown, written
from mus_tui.export.lines import foot_name, paragraphs_of, with_colon
from mus_tui.export.pieces import (
    Aside,
    Boxes,
    Bullet,
    Bullets,
    Cell,
    Form,
    Grid,
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
    RowsToFill,
    Said,
    Signs,
    Table,
    Words,
)
from mus_tui.words import t

_PAGE = """\
<!DOCTYPE html>
<html lang="{language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<style>
{style}</style>
</head>
<body>
<main>
{body}
</main>
</body>
</html>
"""


def to_html(pieces: Iterable[Piece], language: str = "da", whose: str = "") -> str:
    """Return a document as a page of its own; `whose` it is stands at the foot of each sheet it is printed on."""
    every = tuple(pieces)
    title = next((piece.text for piece in every if isinstance(piece, Heading)), "")
    style = (files("mus_tui.export") / "paper.css").read_text(encoding="utf-8") + _foot(whose)
    body = "\n".join(_sections(every))
    return _PAGE.format(language=escape(language), title=escape(title), style=style, body=body)


def _foot(whose: str) -> str:
    """Return the style of what stands at the foot of each sheet: which it is, of how many, and whose."""
    number, count = "\0", "\1"
    words = t("export.sheet", page=number, pages=count) + (f" · {name}" if (name := foot_name(whose)) else "")
    counters = {number: "counter(page)", count: "counter(pages)"}
    parts = (counters.get(part) or _quoted(part) for part in re.split(f"([{number}{count}])", words) if part)
    return f"@page {{ @bottom-center {{ content: {' '.join(parts)}; }} }}\n"


def _quoted(text: str) -> str:
    """Return a text for a style sheet: every sign by its number, so that none of them can mean anything there."""
    return '"' + "".join(f"\\{ord(sign):x} " for sign in text) + '"'


def _sections(pieces: tuple[Piece, ...]) -> Iterator[str]:
    """Give every heading with what belongs to it as a whole that is not parted between two pages."""
    open_one, new_page, framed = False, False, False
    for piece, following in zip(pieces, (*pieces[1:], None), strict=True):
        if open_one and (isinstance(piece, Heading) or (isinstance(piece, NewPage) and piece.framed)):
            yield "</section>"
            open_one = False
        if isinstance(piece, Heading):
            alone = " alone" if isinstance(following, Heading) else ""
            yield f'<section class="level-{piece.level}{alone}{" new-page" if new_page else ""}">'
            open_one, new_page = True, False
        if not isinstance(piece, NewPage):
            yield "\n".join(_piece(piece))
        elif piece.framed:
            framed = True
            yield '<div class="frame">'
        else:
            new_page = True
    if open_one:
        yield "</section>"
    if framed:
        yield "</div>"


def _piece(piece: Piece) -> Iterator[str]:
    match piece:
        case Heading(level, text):
            yield f"<h{level}>{shown(text)}</h{level}>"
        case Line(text, strong):
            kinds = " ".join(
                name for name, is_so in (("strong", strong), ("apart", piece.apart), ("called", piece.title)) if is_so
            )
            yield f'<p class="{kinds}">{shown(text)}</p>' if kinds else f"<p>{shown(text)}</p>"
        case Prose(text):
            yield from _prose(text)
        case Words(text, label, hint):
            # With its colon, by which a form that comes back without its marks is known.
            yield asked(label, hint)
            yield f'<p class="words">{shown(text)}</p>'
        case Aside(label, text):
            yield f'<p class="aside"><i>{shown(with_colon(label))}</i> {shown(text)}</p>'
        case Items(items, head):
            yield '<dl class="head">' if head else "<dl>"
            yield from map(_item, items)
            yield "</dl>"
        case Bullets(bullets):
            yield _list(bullets)
        case Boxes():
            yield from boxes(piece)
        case Grid():
            yield from grid(piece)
        case RowsToFill():
            yield from rows_to_fill(piece)
        case Table(headings, rows):
            yield from _table(map(shown, headings), (map(shown, row) for row in rows))
        case Plan(table=True) if not piece.alone:
            yield from _plan_table(piece)
        case Plan():
            yield from map(_agreement, cards(piece))
        case Form(card=True):
            yield from [form_card(piece.columns)] * piece.rows
        case Form():
            yield from form_table(piece)
        case Mark(mark):
            yield comment(mark)
        case Place():
            yield from place(piece)
        case CutOuts(pieces):
            yield f'<div class="pieces">{"".join(map(cut_out, pieces))}</div>'
        case Signs(labels):
            lines_to_sign = (f'<p><span>{shown(label)}</span><span class="line"></span></p>' for label in labels)
            yield f'<div class="signs">{"".join(lines_to_sign)}</div>'


def _prose(text: str) -> Iterator[str]:
    for points, lines in paragraphs_of(text):
        if points:
            yield _list(map(Bullet, lines))
        else:
            yield from (f"<p>{shown(line)}</p>" for line in lines)


def _list(bullets: Iterable[Bullet]) -> str:
    points = (shown(each.text) + (_list(map(Bullet, each.under)) if each.under else "") for each in bullets)
    return f"<ul>{''.join(f'<li>{point}</li>' for point in points)}</ul>"


def _item(item: Item) -> str:
    """Return something after its label, or below it."""
    if item.alone:
        return f"<div><dt>{shown(item.label)}</dt></div>"
    said = '<dd class="line"></dd>' if item.rule else f"<dd>{shown(item.text)}</dd>"
    return f"<div><dt>{shown(item.label)}</dt>{said}</div>"


def _row(name: str, cells: Iterable[str]) -> str:
    return "<tr>" + "".join(f"<{name}>{cell}</{name}>" for cell in cells) + "</tr>"


def _table(headings: Iterable[str], rows: Iterable[Iterable[str]], kind: str = "said") -> Iterator[str]:
    yield f'<table class="{kind}"><thead>{_row("th", headings)}</thead><tbody>'
    yield from (_row("td", row) for row in rows)
    yield "</tbody></table>"


def _plan_table(plan: Plan) -> Iterator[str]:
    number = (plan.number,) if plan.number else ()
    rows = (
        (*(f'<td data-over="{escape(over)}">{n}</td>' for over in number), *map(_plan_cell, row))
        for n, row in enumerate(plan.rows, plan.begins)
    )
    heads = titles_over(plan.titles, len(number)) + _row("th", map(shown, (*number, *plan.headings)))
    widths = "".join(f'<col width="{share:.1%}">' for share in shares(plan))
    yield f'<table class="said plan"><colgroup>{"<col>" if number else ""}{widths}</colgroup>'
    yield f"<thead>{heads}</thead><tbody>"
    yield from (f"<tr>{''.join(row)}</tr>" for row in rows)
    yield "</tbody></table>"


def _plan_cell(cell: Cell) -> str:
    """Return a cell with its heading, which is seen where there is no room for columns."""
    over = f' data-over="{escape(cell.heading)}"'
    if len(cell.said) == 1 and not cell.said[0].label:
        promise = ' class="promise"' if cell.said[0].field == "goal" else ""
        return f"<td{promise}{over}>{written(cell.said[0].text)}</td>"
    return f"<td{over}>{''.join(map(_said, cell.said)) or '–'}</td>"


def _said(said: Said) -> str:
    label = f'<p class="label">{written(said.label)}</p>' if said.label else ""
    return f'{label}<p class="{"promise" if said.field == "goal" else "words"}">{written(said.text)}</p>'


def _agreement(card: Card) -> str:
    name = f"{card.name} · {card.label}" if card.label else card.name
    above = f'<p class="label">{written(name)}</p>'
    above += f'<p class="promise">{written(card.promise)}</p>' if card.promise else ""
    above += "".join(f'<p class="hint">{written(hint)}</p>' for hint in card.hints)
    told = "".join(f'<div><p class="title">{written(cell.heading)}</p>{_within(cell)}</div>' for cell in card.beside)
    told = f'<div class="told">{told}</div>' if told else ""
    rest = "".join(f"<div><dt>{written(cell.heading)}</dt><dd>{_within(cell)}</dd></div>" for cell in card.below)
    return f'<div class="agreement">{above}{told}{f"<dl>{rest}</dl>" if rest else ""}</div>'


def _within(cell: Cell) -> str:
    """Return what stands under a heading; several things by their words side by side."""
    if len(cell.said) < 2 and not any(said.label for said in cell.said):
        return f'<p class="words">{written(cell.text or "–")}</p>'
    parts = "".join(f"<div>{_said(said)}</div>" for said in cell.said)
    return f'<div class="parts">{parts}</div>'
