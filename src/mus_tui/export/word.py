"""A document's pieces as a DOCX file, for those whose files live in Word.

python-docx is loaded when such a file is asked for.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from io import BytesIO
from typing import TYPE_CHECKING

from mus_tui.export.card import cards
from mus_tui.export.cut_outs import CutOuts
from mus_tui.export.lines import paragraphs_of, with_colon
from mus_tui.export.pieces import (
    Aside,
    Blank,
    Boxes,
    Bullets,
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
    Signs,
    Table,
    Words,
)
from mus_tui.export.word_form import boxes, cut_outs, grid, hide, rows_to_fill
from mus_tui.export.word_plan import columns, plan_table, put_card, shown
from mus_tui.languages import LANGUAGES
from mus_tui.words import t

if TYPE_CHECKING:
    from docx.document import Document as Page
    from docx.table import _Cell
    from docx.text.paragraph import Paragraph

_LONGEST_TITLE = 255
"""More is an error to the library; the heading on the page has all of it."""
_MARGIN_CM, _WIDTH_CM, _HEIGHT_CM = 1.8, 21.0, 29.7
_TEXT_CM = _WIDTH_CM - 2 * _MARGIN_CM


def to_word_bytes(pieces: Iterable[Piece], language: str = "da") -> bytes:
    """Return a document as the bytes of a DOCX file; `language` is what most of it is written in."""
    every = tuple(pieces)
    page = _empty_page(language)
    title = next((piece.text for piece in every if isinstance(piece, Heading)), "")
    page.core_properties.title = shown(title)[:_LONGEST_TITLE]
    for piece in every:
        _put(page, piece)
    out = BytesIO()
    page.save(out)
    return out.getvalue()


def _empty_page(language: str) -> Page:
    from docx import Document
    from docx.oxml.ns import qn
    from docx.shared import Cm, Pt

    page = Document()
    # The library's own file says that the library wrote it, years ago.
    about = page.core_properties._element
    for each in list(about):
        about.remove(each)
    for lang in page.styles.element.iter(qn("w:lang")):
        lang.set(qn("w:val"), LANGUAGES[language].tag if language in LANGUAGES else language)
    section = page.sections[0]
    section.page_width, section.page_height = Cm(_WIDTH_CM), Cm(_HEIGHT_CM)
    section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = Cm(_MARGIN_CM)
    normal = page.styles["Normal"]
    normal.font.name, normal.font.size = "Calibri", Pt(11)
    normal.paragraph_format.space_after = Pt(4)
    return page


def _put(page: Page, piece: Piece) -> None:
    match piece:
        case Heading(level, text):
            page.add_heading(shown(text), level=min(level, 9))
        case Line(text, strong):
            if piece.apart:
                page.add_paragraph()
            _write(page.add_paragraph(), text, bold=strong or piece.title)
        case Prose(text):
            _prose(page, text)
        case Words():
            _words(page, piece)
        case Aside(label, text):
            _write(page.add_paragraph(), f"{with_colon(label)} {text}", italic=True)
        case Items(items, head=True):
            columns(page, [(item.label, _given(item)) for item in items], 3)
        case Items(items):
            for item in items:
                _item(page.add_paragraph(), item)
        case Bullets(bullets):
            for bullet in bullets:
                _write(page.add_paragraph(style="List Bullet"), bullet.text)
                for under in bullet.under:
                    _write(page.add_paragraph(style="List Bullet 2"), under)
        case Boxes():
            _boxes(page, piece)
        case Grid():
            grid(page, piece)
        case RowsToFill():
            rows_to_fill(page, piece)
        case Table(headings, rows):
            _table(page, [headings, *rows])
        case Plan(table=True) if not piece.alone:
            plan_table(page, piece)
        case Plan():
            for card in cards(piece):
                put_card(page, card)
        case Form():
            _form(page, piece)
        case Mark(mark):
            hide(page.add_paragraph(), mark)
        case Place():
            _place(page, piece)
        case Signs(labels):
            for label in labels:
                paragraph = page.add_paragraph()
                _write(paragraph, label, after=" ")
                _rule(paragraph)
        case CutOuts(pieces):
            cut_outs(page, pieces)
        case NewPage():
            _new_page(page)


def _words(page: Page, piece: Words) -> None:
    if piece.hint:
        _asked(page.add_paragraph(), piece.label, piece.hint, "")
    elif piece.label:
        _write(page.add_paragraph(), piece.label, bold=True)
    _write(page.add_paragraph(), piece.text)


def _new_page(page: Page) -> None:
    from docx.enum.text import WD_BREAK

    page.add_paragraph().add_run().add_break(WD_BREAK.PAGE)


def _boxes(page: Page, piece: Boxes) -> None:
    if piece.label or piece.hint:
        _asked(page.add_paragraph(), piece.label, piece.hint, piece.mark)
    elif piece.mark:
        hide(page.add_paragraph(), piece.mark)
    for line in [(word,) for word in piece.words] if piece.long else [piece.words]:
        boxes(page.add_paragraph(), line, piece.ticked, to_click=bool(piece.mark))


def _form(page: Page, form: Form) -> None:
    titles = tuple(f"{each.whole}\n{each.hint}" if each.hint else each.whole for each in form.columns)
    number = (form.number,) if form.number else ()
    widths: tuple[float, ...] = ()
    if len(form.columns) == 1 and len(form.columns[0].fields) > 1:
        # One heading stands over all of its fields, each a column.
        _write(page.add_paragraph(), titles[0], bold=True)
        titles = tuple(field.label for field in form.columns[0].fields)
        cells = tuple(_room(Blank("", field.choices)) for field in form.columns[0].fields)
    else:
        cells = tuple("\n".join(map(_room, each.fields)) for each in form.columns)
        room = (_TEXT_CM - len(number)) / (sum(each.share for each in form.columns) or 1)
        widths = (*(1.0 for _ in number), *(room * each.share for each in form.columns))
    empty = [(*(str(n) for _ in number), *cells) for n in range(1, form.rows + 1)]
    _table(page, [(*number, *titles), *empty], widths)


def _room(field: Blank) -> str:
    """Return room for a field under its word, or the words to choose among."""
    return "\n".join(filter(None, (field.label, *(f"☐ {word}" for word in field.choices)))) + "\n" * (
        1 if field.choices else 2
    )


def _place(page: Page, piece: Place) -> None:
    place = page.add_paragraph()
    _asked(place, piece.label or ("" if piece.hint else t("papers.blank_here")), piece.hint, piece.mark)
    if not piece.lines:
        _rule(page.add_paragraph() if piece.wide else place)
    for _ in range(piece.lines):
        _rule(page.add_paragraph())


def _asked(paragraph: Paragraph, label: str, hint: str, mark: str) -> None:
    """Write what is asked, with what finds it again."""
    if label:
        _write(paragraph, with_colon(label), bold=True)
    if hint:
        _write(paragraph, f" {hint}" if label else hint)
    hide(paragraph, mark)


def _write(paragraph: Paragraph, text: str, *, bold: bool = False, italic: bool = False, after: str = "") -> None:
    run = paragraph.add_run(shown(text) + after)
    run.bold, run.italic = bold or None, italic or None


def _given(item: Item) -> str:
    return "_" * 20 if item.rule else item.text


def _item(paragraph: Paragraph, item: Item) -> None:
    _write(paragraph, item.label if item.alone else with_colon(item.label), bold=True, after=" ")
    if item.rule:
        _rule(paragraph)
    else:
        _write(paragraph, item.text)


def _rule(paragraph: Paragraph) -> None:
    """Draw a line to write on, from where the paragraph has come to the margin."""
    from docx.enum.text import WD_TAB_ALIGNMENT, WD_TAB_LEADER
    from docx.shared import Cm, Pt

    paragraph.paragraph_format.space_before = Pt(14)
    paragraph.paragraph_format.tab_stops.add_tab_stop(Cm(_TEXT_CM), WD_TAB_ALIGNMENT.RIGHT, WD_TAB_LEADER.LINES)
    paragraph.add_run("\t")


def _prose(page: Page, text: str) -> None:
    for points, lines in paragraphs_of(text):
        for line in lines:
            _write(page.add_paragraph(style="List Bullet" if points else None), line)


def _table(page: Page, rows: list[tuple[str, ...]], widths: Sequence[float] = ()) -> None:
    """Write a table, its columns so many centimetres wide, or alike."""
    from docx.shared import Cm

    table = page.add_table(rows=0, cols=len(rows[0]), style="Table Grid")
    for n, row in enumerate(rows):
        cells = table.add_row().cells
        for cell, text in zip(cells, row, strict=True):
            _cell(cell, text, bold=n == 0)
        for cell, width in zip(cells, widths, strict=False):
            cell.width = Cm(width)
    # Word draws two tables that touch as one.
    page.add_paragraph()


def _cell(cell: _Cell, text: str, *, bold: bool) -> None:
    _write(cell.paragraphs[0], text, bold=bold)
