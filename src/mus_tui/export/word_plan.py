"""The agreements of a plan in a DOCX file: the promise first and large, labels small, who and when side by side."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from mus_tui.export.card import Card
from mus_tui.export.columns import shares
from mus_tui.export.lines import lines_of
from mus_tui.export.pieces import Cell, Plan, Said
from mus_tui.export.titles import spans

if TYPE_CHECKING:
    from docx.document import Document as Page
    from docx.shared import Pt
    from docx.table import Table, _Cell
    from docx.text.paragraph import Paragraph

# What XML cannot hold, and the cleaning of text lets through: two signs that are no characters.
_NO_XML = re.compile("[\ufffe\uffff]")
_TEXT_CM = 17.4
_LABEL_PT, _PROMISE_PT, _AIR_PT = 8.5, 13.0, 3.0
_QUIET = "5D6866"


def shown(text: str) -> str:
    """Return a text as it is written into the file."""
    return _NO_XML.sub("\N{REPLACEMENT CHARACTER}", "\n".join(lines_of(text)))


def put_card(page: Page, card: Card) -> None:
    """Write one agreement."""
    name = page.add_paragraph()
    name.paragraph_format.space_before = _points(10)
    _write(name, f"{card.name} · {card.label}" if card.label else card.name, size=_LABEL_PT, quiet=True)
    parts = [name]
    if card.promise:
        parts.append(page.add_paragraph())
        _write(parts[-1], card.promise, size=_PROMISE_PT, bold=True)
    for hint in card.hints:
        parts.append(page.add_paragraph())
        _write(parts[-1], hint, quiet=True)
    for each in parts:
        each.paragraph_format.space_after = _points(2)
        each.paragraph_format.keep_with_next = True
    if card.beside:
        columns(page, [(cell.heading, cell) for cell in card.beside], 3)
    if card.beside and card.below:
        # Word draws two tables that touch as one.
        between = page.add_paragraph()
        between.paragraph_format.space_after = _points(0)
        between.paragraph_format.line_spacing = _points(4)
        between.paragraph_format.keep_with_next = True
    if card.below:
        rows = _bare_table(page, 2, [0.36 * _TEXT_CM, 0.64 * _TEXT_CM])
        for cell in card.below:
            left, right = rows.add_row().cells
            _write(left.paragraphs[0], cell.heading, size=_LABEL_PT, quiet=True)
            _fill(right, cell)
        _keep_whole(rows)


def columns(page: Page, facts: Sequence[tuple[str, Cell | str]], across: int) -> None:
    """Write things side by side, each under its label."""
    table = _bare_table(page, across, [_TEXT_CM / across] * across)
    for begin in range(0, len(facts), across):
        for place, (label, said) in zip(table.add_row().cells, facts[begin : begin + across], strict=False):
            _write(place.paragraphs[0], label, size=_LABEL_PT, quiet=True)
            place.paragraphs[0].paragraph_format.space_after = _points(0)
            _fill(place, Cell(label, (Said(said),)) if isinstance(said, str) else said, below=True)
    _keep_whole(table)


def plan_table(page: Page, plan: Plan) -> None:
    """Write a plan whose headings stand over columns; they stand on every page that it reaches."""
    number = (plan.number,) if plan.number else ()
    room = _TEXT_CM - len(number)
    widths = [1.0 for _ in number] + [room * share for share in shares(plan)]
    table = _bare_table(page, len(widths), widths, style="Table Grid")
    _over(table, plan.titles, len(number))
    for place, heading in zip(table.add_row().cells, (*number, *plan.headings), strict=True):
        _write(place.paragraphs[0], heading, size=_LABEL_PT, bold=True)
    for n, row in enumerate(plan.rows, plan.begins):
        cells = table.add_row().cells
        if number:
            _write(cells[0].paragraphs[0], str(n), quiet=True)
        for place, cell in zip(cells[len(number) :], row, strict=True):
            _fill(place, cell)
    for place in (each for row in table.rows for each in row.cells):
        # The style of a table takes the air that paragraphs have elsewhere.
        place.paragraphs[0].paragraph_format.space_before = _points(_AIR_PT)
        place.paragraphs[-1].paragraph_format.space_after = _points(_AIR_PT)
    _repeat_heading(table, 2 if any(plan.titles) else 1)
    # Word draws two tables that touch as one.
    page.add_paragraph()


def _over(table: Any, titles: Sequence[str], before: int) -> None:  # noqa: ANN401
    """Write a row of the titles that stand over several headings, where there are any."""
    found = spans(titles)
    cells = table.add_row().cells if found else ()
    at = before
    for title, n in found:
        place = cells[at].merge(cells[at + n - 1])
        _write(place.paragraphs[0], title, size=_LABEL_PT, bold=True)
        at += n


def _fill(place: _Cell, cell: Cell, *, below: bool = False) -> None:
    """Write what stands under a heading; `below` where the heading stands in the same place."""
    free = [] if below else [place.paragraphs[0]]
    for said in cell.said or (Said("–"),):
        if said.label:
            label = free.pop() if free else place.add_paragraph()
            _write(label, said.label, size=_LABEL_PT, quiet=True)
            label.paragraph_format.space_after = _points(0)
        goal = said.field == "goal"
        paragraph = free.pop() if free else place.add_paragraph()
        _write(paragraph, said.text, bold=goal, size=_PROMISE_PT if goal else None)


def _write(
    paragraph: Paragraph, text: str, *, bold: bool = False, size: float | None = None, quiet: bool = False
) -> None:
    from docx.shared import RGBColor

    run = paragraph.add_run(shown(text))
    run.bold = bold or None
    if size:
        run.font.size = _points(size)
    if quiet:
        run.font.color.rgb = RGBColor.from_string(_QUIET)


def _points(size: float) -> Pt:
    from docx.shared import Pt

    return Pt(size)


def _bare_table(page: Page, across: int, widths: Iterable[float], style: str | None = None) -> Any:  # noqa: ANN401
    from docx.shared import Cm

    # The library says of a table's rows what they are, and of how one is added nothing.
    table: Any = page.add_table(rows=0, cols=across, style=style)
    table.autofit = False
    for column, share in zip(table.columns, widths, strict=True):
        column.width = Cm(share)
    return table


def _keep_whole(table: Table) -> None:
    """Keep an agreement on one page where it can be."""
    for row in table.rows:
        for cell in row.cells:
            for paragraph in cell.paragraphs:
                paragraph.paragraph_format.keep_with_next = row is not table.rows[-1]


def _repeat_heading(table: Table, rows: int) -> None:
    from docx.oxml import OxmlElement

    for n, row in enumerate(table.rows):
        about = row._tr.get_or_add_trPr()
        about.append(OxmlElement("w:cantSplit"))
        if n < rows:
            about.append(OxmlElement("w:tblHeader"))
