"""What lets a form be filled in in Word and read back: boxes to click, marks that nobody sees, pieces to cut out."""

from __future__ import annotations

from collections.abc import Container, Iterable, Sequence
from typing import TYPE_CHECKING

from mus_tui.export.lines import with_colon
from mus_tui.export.pieces import Boxes, Place, Words
from mus_tui.export.row_widths import is_short, widths
from mus_tui.export.word_plan import shown
from mus_tui.model.forms.form_marks import NEXT

if TYPE_CHECKING:
    from docx.document import Document as Page
    from docx.table import _Cell
    from docx.text.paragraph import Paragraph

    from mus_tui.export.cut_outs import CutOut
    from mus_tui.export.pieces import Grid, GridRow, RowsToFill

_BETWEEN = "   "
_BOX = """\
<w:sdt xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
       xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml">
  <w:sdtPr><w14:checkbox>
    <w14:checked w14:val="0"/>
    <w14:checkedState w14:val="2612" w14:font="MS Gothic"/><w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/>
  </w14:checkbox></w:sdtPr>
  <w:sdtContent><w:r><w:rPr><w:rFonts w:ascii="MS Gothic" w:eastAsia="MS Gothic" w:hAnsi="MS Gothic" w:hint="eastAsia"/>
  </w:rPr><w:t>☐</w:t></w:r></w:sdtContent>
</w:sdt>
"""


def boxes(paragraph: Paragraph, words: Iterable[str], ticked: Container[str], *, to_click: bool) -> None:
    """Write words with a box before each, which a click fills where they are to be read back."""
    if not to_click:
        paragraph.add_run(_BETWEEN.join(f"{_box(word, ticked)} {shown(word)}" for word in words))
        return
    from docx.oxml import parse_xml

    for n, word in enumerate(words):
        if n:
            paragraph.add_run(_BETWEEN)
        paragraph._p.append(parse_xml(_BOX))
        paragraph.add_run(f" {shown(word)}")


def _box(word: str, ticked: Container[str]) -> str:
    return "☒" if word in ticked else "☐"


def hide(paragraph: Paragraph, mark: str, *, bare: bool = False) -> None:
    """Write what finds a place again, where no one sees it and Word keeps it."""
    if not mark:
        return
    from docx.oxml import OxmlElement

    if not paragraph.runs:
        # The paragraph has no end of its own either, and takes no room.
        ending = OxmlElement("w:rPr")
        ending.append(OxmlElement("w:vanish"))
        paragraph._p.get_or_add_pPr().append(ending)
    paragraph.add_run(mark if bare else f" <!-- {mark} --> ").font.hidden = True


def grid(page: Page, piece: Grid) -> None:
    """Write boxes to click below words that stand once above; each has its word with it, where nobody sees it."""
    from docx.enum.text import WD_ALIGN_PARAGRAPH
    from docx.oxml import OxmlElement, parse_xml
    from docx.shared import Cm, Pt

    hide(page.add_paragraph(), NEXT, bare=True)
    for each in piece.meant:
        page.add_paragraph(shown(each)).runs[0].font.size = Pt(_SMALL_PT)
    table = page.add_table(rows=1, cols=1 + len(piece.heads), style="Table Grid")
    table.autofit = False
    wide = [Cm(_WIDTH_CM - sum(map(_head_cm, piece.heads))), *(Cm(_head_cm(head)) for head in piece.heads)]
    # Over the rows on every page.
    table.rows[0]._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))
    for cell, head in zip(table.rows[0].cells[1:], piece.heads, strict=True):
        cell.paragraphs[0].alignment = WD_ALIGN_PARAGRAPH.CENTER
        cell.paragraphs[0].add_run(shown(head)).font.size = Pt(_SMALL_PT)
    if piece.corner:
        table.rows[0].cells[0].paragraphs[0].add_run(shown(piece.corner)).font.size = Pt(_SMALL_PT)
    over = ""
    for row in piece.rows:
        if row.over and row.over != over:
            whole = table.add_row().cells
            _asked(whole[0].merge(whole[-1]).paragraphs[0], row.over, row.hint)
        over = row.over
        asked, *cells = table.add_row().cells
        _row(asked.paragraphs[0], row)
        for cell, head in zip(cells, piece.heads, strict=True):
            cell.paragraphs[0].alignment = WD_ALIGN_PARAGRAPH.CENTER
            if row.ticked is not None:
                cell.paragraphs[0].add_run(_box(head, row.ticked))
                continue
            cell.paragraphs[0]._p.append(parse_xml(_BOX))
            cell.paragraphs[0].add_run(f" {shown(head)}").font.hidden = True
    for column, width in zip(table.columns, wide, strict=True):
        column.width = width
    for cells in (each.cells for each in table.rows):
        for cell, width in zip(cells, wide, strict=True):
            cell.width = Cm(_WIDTH_CM) if cells[0]._tc is cells[-1]._tc else width
    # Word draws two tables that touch as one.
    page.add_paragraph()


def rows_to_fill(page: Page, piece: RowsToFill) -> None:
    """Write a table to answer in; each cell has what is asked there with it, where nobody sees it."""
    from docx.enum.table import WD_ROW_HEIGHT_RULE
    from docx.oxml import OxmlElement
    from docx.shared import Cm, Pt

    table = page.add_table(rows=1, cols=1 + len(piece.heads), style="Table Grid")
    table.autofit = False
    table.rows[0]._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))
    for cell, (head, hint) in zip(table.rows[0].cells[1:], piece.heads, strict=True):
        _asked(cell.paragraphs[0], head, hint)
    if piece.corner:
        _asked(table.rows[0].cells[0].paragraphs[0], piece.corner, "")
    for label, answers in piece.rows:
        row = table.add_row()
        if piece.to_write:
            row.height, row.height_rule = Cm(_ROW_CM), WD_ROW_HEIGHT_RULE.AT_LEAST
        row._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))
        named, *cells = row.cells
        hide(named.paragraphs[0], NEXT, bare=True)
        named.add_paragraph().add_run(shown(label)).bold = True
        for cell, answer in zip(cells, answers, strict=True):
            _to_answer(cell, answer)
    for column, width in zip(table.columns, widths(piece), strict=True):
        for cell in column.cells:
            cell.width = Cm(width / 170 * _WIDTH_CM)
    for paragraph in (each for row in table.rows for cell in row.cells for each in cell.paragraphs):
        paragraph.paragraph_format.space_after = Pt(2)
    # Word draws two tables that touch as one; and what follows is no part of the last answer.
    hide(page.add_paragraph(), NEXT, bare=True)
    page.add_paragraph()


def _to_answer(cell: _Cell, answer: Boxes | Place | Words) -> None:
    """Write room for an answer below what nobody sees of it, or what the form itself says."""
    asked = cell.paragraphs[0]
    if isinstance(answer, Words):
        hide(asked, NEXT, bare=True)
        cell.add_paragraph().add_run(shown(answer.text))
        return
    hide(asked, f"{shown(with_colon(answer.label))} {shown(answer.hint)}".strip(), bare=True)
    hide(asked, answer.mark)
    if isinstance(answer, Place):
        cell.add_paragraph().add_run("")
    else:
        for words in [answer.words] if is_short(answer) else [(word,) for word in answer.words]:
            boxes(cell.add_paragraph(), words, answer.ticked, to_click=bool(answer.mark))


def _head_cm(head: str) -> float:
    return max(0.9, max(map(len, head.split()), default=0) * 0.18 + 0.5)


def _asked(paragraph: Paragraph, label: str, hint: str) -> None:
    paragraph.add_run(shown(label)).bold = True
    if hint:
        paragraph.add_run(f" {shown(hint)}")


def _row(paragraph: Paragraph, row: GridRow) -> None:
    """Write what stands before a row: all of what is asked, also where only a part of it is seen."""
    if row.over:
        paragraph.add_run(f"{shown(row.over)} – ").font.hidden = True
    paragraph.add_run(shown(row.label)).bold = None if row.over else True
    if colon := with_colon(row.label).removeprefix(row.label):
        paragraph.add_run(colon).font.hidden = True
    if row.hint:
        paragraph.add_run(f" {shown(row.hint)}").font.hidden = True if row.over else None
    hide(paragraph, row.mark)


_SMALL_PT, _WIDTH_CM, _ROW_CM = 9, 17.4, 1.6
_CUT_PT, _QUESTION_PT, _ACROSS, _TALL_CM = 0.75, 12, 3, 4.7


def cut_outs(page: Page, pieces: Sequence[CutOut]) -> None:
    """Write pieces within dashed lines to cut along, three to a row that is on one page."""
    from docx.enum.table import WD_ROW_HEIGHT_RULE
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn
    from docx.shared import Cm, Pt

    table = page.add_table(rows=0, cols=_ACROSS, style="Table Grid")
    borders = OxmlElement("w:tblBorders")
    for side in ("top", "left", "bottom", "right", "insideH", "insideV"):
        line = OxmlElement(f"w:{side}")
        # In eighths of a point.
        for name, value in (("val", "dashed"), ("sz", str(round(8 * _CUT_PT))), ("color", "5D6866")):
            line.set(qn(f"w:{name}"), value)
        borders.append(line)
    table._tbl.tblPr.append(borders)
    for begin in range(0, len(pieces), _ACROSS):
        row = table.add_row()
        row.height, row.height_rule = Cm(_TALL_CM), WD_ROW_HEIGHT_RULE.AT_LEAST
        row._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))
        for cell, piece in zip(row.cells, pieces[begin : begin + _ACROSS], strict=False):
            cell.paragraphs[0].add_run(shown(piece.perspective)).bold = True
            cell.add_paragraph().add_run(shown(piece.text)).font.size = Pt(_QUESTION_PT)
    page.add_paragraph()
