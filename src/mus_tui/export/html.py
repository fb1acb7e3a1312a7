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
from mus_tui.export.lines import DAY, foot_name, kept_together, lines_of, paragraphs_of, with_colon
from mus_tui.export.pieces import (
    Aside,
    Blank,
    Boxes,
    Bullet,
    Bullets,
    Cell,
    Column,
    CutOut,
    CutOuts,
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
            yield f"<h{level}>{_text(text)}</h{level}>"
        case Line(text, strong):
            kinds = " ".join(name for name, is_so in (("strong", strong), ("apart", piece.apart)) if is_so)
            yield f'<p class="{kinds}">{_text(text)}</p>' if kinds else f"<p>{_text(text)}</p>"
        case Prose(text):
            yield from _prose(text)
        case Words(text, label):
            # With its colon, by which a form that comes back without its marks is known.
            yield f'<p class="label">{_text(with_colon(label))}</p>' if label else ""
            yield f'<p class="words">{_text(text)}</p>'
        case Aside(label, text):
            yield f'<p class="aside"><i>{_text(with_colon(label))}</i> {_text(text)}</p>'
        case Items(items, head):
            yield '<dl class="head">' if head else "<dl>"
            yield from map(_item, items)
            yield "</dl>"
        case Bullets(bullets):
            yield _list(bullets)
        case Boxes(words, mark):
            yield _comment(mark)
            long = " long" if piece.long else ""
            yield f'<ul class="boxes{long}">' + "".join(_box(piece, word) for word in words) + "</ul>"
        case Table(headings, rows):
            yield from _table(map(_text, headings), (map(_text, row) for row in rows))
        case Plan(table=True) if not piece.alone:
            yield from _plan_table(piece)
        case Plan():
            yield from map(_agreement, cards(piece))
        case Form(card=True):
            yield from [_card(piece.columns)] * piece.rows
        case Form():
            yield from _form(piece)
        case Mark(mark):
            yield _comment(mark)
        case Place(label, mark, lines):
            # With its colon, by which a form that comes back without its marks is known.
            yield f'<p class="label">{_text(with_colon(label))}</p>' if label else ""
            yield _comment(mark)
            # What stands over them keeps three; the rest may go on over the edge of a sheet.
            rule = '<div class="rule"></div>'
            yield f'<div class="rules">{rule * min(3, lines)}</div>{rule * (lines - 3)}'
        case CutOuts(pieces):
            yield f'<div class="pieces">{"".join(map(_cut_out, pieces))}</div>'
        case Signs(labels):
            lines_to_sign = (f'<p><span>{_text(label)}</span><span class="line"></span></p>' for label in labels)
            yield f'<div class="signs">{"".join(lines_to_sign)}</div>'


def _cut_out(piece: CutOut) -> str:
    perspective = f'<p class="perspective">{_text(piece.perspective)}</p>'
    return f'<div class="piece hue-{piece.hue}">{perspective}<p class="words">{_text(piece.text)}</p></div>'


def _box(boxes: Boxes, word: str) -> str:
    ticked = ' class="ticked"' if word in boxes.ticked else ""
    return f"<li{ticked}>{_text(word)}</li>"


def _comment(mark: str) -> str:
    """Return what finds a place again where somebody wrote in the page: in no browser, and on no paper."""
    return f"<!-- {mark} -->" if mark else ""


def _text(text: str) -> str:
    return DAY.sub(r'<span class="day">\g<0></span>', escape(kept_together("\n".join(lines_of(text)))))


def _prose(text: str) -> Iterator[str]:
    for points, lines in paragraphs_of(text):
        if points:
            yield _list(map(Bullet, lines))
        else:
            yield from (f"<p>{_text(line)}</p>" for line in lines)


def _list(bullets: Iterable[Bullet]) -> str:
    points = (_text(each.text) + (_list(map(Bullet, each.under)) if each.under else "") for each in bullets)
    return f"<ul>{''.join(f'<li>{point}</li>' for point in points)}</ul>"


def _item(item: Item) -> str:
    """Return something after its label, or below it."""
    if item.alone:
        return f"<div><dt>{_text(item.label)}</dt></div>"
    said = '<dd class="line"></dd>' if item.rule else f"<dd>{_text(item.text)}</dd>"
    return f"<div><dt>{_text(item.label)}</dt>{said}</div>"


def _row(name: str, cells: Iterable[str]) -> str:
    return "<tr>" + "".join(f"<{name}>{cell}</{name}>" for cell in cells) + "</tr>"


def _table(headings: Iterable[str], rows: Iterable[Iterable[str]], kind: str = "said") -> Iterator[str]:
    yield f'<table class="{kind}"><thead>{_row("th", headings)}</thead><tbody>'
    yield from (_row("td", row) for row in rows)
    yield "</tbody></table>"


def _plan_table(plan: Plan) -> Iterator[str]:
    number = (plan.number,) if plan.number else ()
    rows = ((*(f"<td>{n}</td>" for _ in number), *map(_plan_cell, row)) for n, row in enumerate(plan.rows, plan.begins))
    heads = _row("th", map(_text, (*number, *plan.headings)))
    widths = "".join(f'<col width="{share:.1%}">' for share in shares(plan))
    yield f'<table class="said plan"><colgroup>{"<col>" if number else ""}{widths}</colgroup>'
    yield f"<thead>{heads}</thead><tbody>"
    yield from (f"<tr>{''.join(row)}</tr>" for row in rows)
    yield "</tbody></table>"


def _plan_cell(cell: Cell) -> str:
    if len(cell.said) == 1 and not cell.said[0].label:
        promise = ' class="promise"' if cell.said[0].field == "goal" else ""
        return f"<td{promise}>{_text(cell.said[0].text)}</td>"
    return f"<td>{''.join(map(_said, cell.said)) or '–'}</td>"


def _said(said: Said) -> str:
    label = f'<p class="label">{_text(said.label)}</p>' if said.label else ""
    return f'{label}<p class="{"promise" if said.field == "goal" else "words"}">{_text(said.text)}</p>'


def _agreement(card: Card) -> str:
    name = f"{card.name} · {card.label}" if card.label else card.name
    above = f'<p class="label">{_text(name)}</p>'
    above += f'<p class="promise">{_text(card.promise)}</p>' if card.promise else ""
    above += "".join(f'<p class="hint">{_text(hint)}</p>' for hint in card.hints)
    told = "".join(f'<div><p class="title">{_text(cell.heading)}</p>{_within(cell)}</div>' for cell in card.beside)
    told = f'<div class="told">{told}</div>' if told else ""
    rest = "".join(f"<div><dt>{_text(cell.heading)}</dt><dd>{_within(cell)}</dd></div>" for cell in card.below)
    return f'<div class="agreement">{above}{told}{f"<dl>{rest}</dl>" if rest else ""}</div>'


def _within(cell: Cell) -> str:
    """Return what stands under a heading; several things by their words side by side."""
    if len(cell.said) < 2 and not any(said.label for said in cell.said):
        return f'<p class="words">{_text(cell.text or "–")}</p>'
    parts = "".join(f"<div>{_said(said)}</div>" for said in cell.said)
    return f'<div class="parts">{parts}</div>'


def _form(form: Form) -> Iterator[str]:
    number = [f"<th>{_text(form.number)}</th>"] if form.number else []
    numbers = [[f"<td>{n}</td>" for _ in number] for n in range(1, form.rows + 1)]
    if len(form.columns) == 1 and len(form.columns[0].fields) > 1:
        # One heading stands over all of its fields, each a column.
        fields = form.columns[0].fields
        heads = f'<tr><th colspan="{len(number) + len(fields)}">{_column(form.columns[0])}</th></tr>'
        labels = "".join(number) + "".join(f'<th class="label">{_text(each.label)}</th>' for each in fields)
        heads += f"<tr>{labels}</tr>"
        rows = ["".join(n) + "".join(f"<td>{_ticks(each)}</td>" for each in fields) for n in numbers]
        kind = "form fields"
    else:
        heads = f"<tr>{''.join(number)}{''.join(f'<th>{_column(each)}</th>' for each in form.columns)}</tr>"
        rows = ["".join(n) + "".join(f"<td>{_blanks(each)}</td>" for each in form.columns) for n in numbers]
        kind = "form"
    kind += " numbered" if number else ""
    yield f'<table class="{kind}"><thead>{heads}</thead><tbody>'
    yield from (f"<tr>{row}</tr>" for row in rows)
    yield "</tbody></table>"


def _card(columns: Iterable[Column]) -> str:
    rows = "".join(f"<tr><th>{_column(each)}</th><td>{_blanks(each)}</td></tr>" for each in columns)
    return f'<table class="form card"><tbody>{rows}</tbody></table>'


def _column(column: Column) -> str:
    hint = f'<br><span class="hint">{_text(column.hint)}</span>' if column.hint else ""
    return _text(column.title) + hint


def _blanks(column: Column) -> str:
    """Return room for each field by its word, and the words to choose among below."""
    open_ones = [each for each in column.fields if not each.choices]
    places = "".join(f'<div class="label">{_text(each.label)}</div>' for each in open_ones)
    room = (
        f'<div class="places">{places}</div>' if len(column.fields) > 1 or any(each.label for each in open_ones) else ""
    )
    chosen = [each for each in column.fields if each.choices]
    return room + "".join(
        (f'<p class="label">{_text(each.label)}</p>' if each.label else "") + _ticks(each) for each in chosen
    )


def _ticks(field: Blank) -> str:
    ticks = "".join(f"<li>{_text(word)}</li>" for word in field.choices)
    return f'<ul class="boxes">{ticks}</ul>' if ticks else ""
