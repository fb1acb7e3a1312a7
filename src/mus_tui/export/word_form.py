"""What lets a form be filled in in Word and read back: boxes to click, marks that nobody sees, pieces to cut out."""

from __future__ import annotations

from collections.abc import Container, Iterable, Sequence
from typing import TYPE_CHECKING

from mus_tui.export.word_plan import shown

if TYPE_CHECKING:
    from docx.document import Document as Page
    from docx.text.paragraph import Paragraph

    from mus_tui.export.pieces import CutOut

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
        paragraph.add_run(_BETWEEN.join(f"{'☒' if word in ticked else '☐'} {shown(word)}" for word in words))
        return
    from docx.oxml import parse_xml

    for n, word in enumerate(words):
        if n:
            paragraph.add_run(_BETWEEN)
        paragraph._p.append(parse_xml(_BOX))
        paragraph.add_run(f" {shown(word)}")


def hide(paragraph: Paragraph, mark: str) -> None:
    """Write what finds a place again, where no one sees it and Word keeps it."""
    if not mark:
        return
    from docx.oxml import OxmlElement

    if not paragraph.runs:
        # The paragraph has no end of its own either, and takes no room.
        ending = OxmlElement("w:rPr")
        ending.append(OxmlElement("w:vanish"))
        paragraph._p.get_or_add_pPr().append(ending)
    paragraph.add_run(f" <!-- {mark} --> ").font.hidden = True


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
