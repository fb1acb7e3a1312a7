"""Forms that nobody has: pieces at random, each word of them once, as Word documents and as text."""

from __future__ import annotations

import re
from collections.abc import Callable
from io import BytesIO
from random import Random
from zipfile import ZipFile

from docx import Document
from docx.document import Document as WordDocument
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.text.paragraph import Paragraph

SYLLABLES = ["ba", "de", "fi", "go", "hu", "ka", "le", "mi", "no", "pu", "ra", "se", "ti", "vo", "zu"]
HEADS = (
    *("Mål", "Handling", "Ansvarlig", "Hvornår", "Opfølgning", "Rating", "Kommentar", "Kriterier", "Medarbejder"),
    *("Leder", "Spørgsmål", "1", "2", "3", "4", "5", "Enig", "Uenig", "Dato", "Navn", "Underskrift", "Nr", "Goal"),
    *("Action", "Who", "Termin"),
)
SAID = (
    *("Formål", "Udviklingsplan", "Underskrifter", "Trivsel", "Fortrolighed", "Inden samtalen", "Oplysninger"),
    *("MUS", "Mitarbeitergespräch", "Development plan", "Handlingsplan", "Aftaler"),
)
LABELS = ("Navn", "Dato", "Stilling", "Leder", "Medarbejderens underskrift", "Underskrift", "HR", "Frist", "Period")


class MadeUp:
    """One form, and the words that stand in it."""

    def __init__(self, seed: int) -> None:
        self.dice = Random(seed)
        self.words: list[str] = []
        self._count = 0

    def word(self) -> str:
        """Return a word that no other place has."""
        self._count += 1
        made = "".join(self.dice.choices(SYLLABLES, k=2)) + f"q{self._count}"
        self.words.append(made)
        return made

    def said(self, least: int = 1, most: int = 6) -> str:
        """Return a few such words, often with one among them that means something."""
        words = [self.word() for _ in range(self.dice.randint(least, most))]
        if self.dice.random() < 0.35:
            words.insert(0, self.dice.choice((*SAID, *LABELS, *HEADS)))
        if self.dice.random() < 0.15:
            words.append(self.dice.choice(('"citat" \\', "# nr", "a: b", "{x}", "[y]", "& * !", "50 %", "–", "„så“")))
        return " ".join(words)

    def line(self) -> str:
        """Return a line as a form may have it."""
        dice, said = self.dice, self.said()
        return dice.choice(
            (
                said,
                f"{said}?",
                f"{said}:",
                f"{said}.",
                f"{dice.randint(1, 9)}. {said}",
                f"{said}: ______ {self.said()}: ........",
                f"☐ {said} ☐ {self.said()}",
                f"{said}? ☐ ja {self.word()} ☐ nej {self.word()}",
                f"[ ] {said}",
                f"{said}: [{self.said(2)}]",
                "__________",
                f"{said} ..... {self.said()}",
            )
        )

    def table(self) -> list[list[str]]:
        """Return the cells of a table."""
        dice = self.dice
        columns, rows = dice.randint(1, 5), dice.randint(1, 6)
        first, blank = dice.random() < 0.7, dice.random() < 0.7
        header = [
            dice.choice((dice.choice(HEADS), self.said(1, 2), f"{dice.choice(HEADS)} {self.word()}"))
            for _ in range(columns)
        ]
        cells = [header] if dice.random() < 0.8 else []
        for _ in range(rows):
            row = [self.said() if first else dice.choice(("", "1", "2."))]
            row += [dice.choice(("", "", "☐", "/5", self.line())) if not blank else "" for _ in range(columns - 1)]
            cells.append(row)
        return cells


def word_form(seed: int) -> tuple[bytes, list[str]]:
    """Return a Word document, and its words."""
    made, document = MadeUp(seed), Document()
    if made.dice.random() < 0.5:
        document.add_heading(made.said(), made.dice.randint(0, 1))
    for _ in range(made.dice.randint(3, 25)):
        made.dice.choice(_PIECES)(made, document)
    for place in (document.sections[0].header, document.sections[0].footer):
        if made.dice.random() < 0.5:
            place.paragraphs[0].text = made.said()
    data = BytesIO()
    document.save(data)
    with ZipFile(data) as package:
        written = b"".join(package.read(each) for each in package.namelist() if each.endswith(".xml")).decode()
    return data.getvalue(), _used(made, written)


def _used(made: MadeUp, written: str) -> list[str]:
    """Return the words that were taken: more are thought of than a form has."""
    taken = set(re.findall(r"[a-z]+q[0-9]+", written))
    return [each for each in made.words if each in taken]


def _paragraph(made: MadeUp, document: WordDocument) -> None:
    document.add_paragraph(made.line())


def _heading(made: MadeUp, document: WordDocument) -> None:
    document.add_heading(made.said() if made.dice.random() < 0.8 else made.line(), made.dice.randint(1, 4))


def _bold(made: MadeUp, document: WordDocument) -> None:
    document.add_paragraph().add_run(made.line()).bold = True


def _list(made: MadeUp, document: WordDocument) -> None:
    for _ in range(made.dice.randint(1, 4)):
        style = made.dice.choice(("List Bullet", "List Bullet 2", "List Number", "List Number 2"))
        document.add_paragraph(made.line(), style=style)


def _empty(made: MadeUp, document: WordDocument) -> None:
    for _ in range(made.dice.randint(1, 5)):
        document.add_paragraph()


def _table(made: MadeUp, document: WordDocument) -> None:
    cells = made.table()
    table = document.add_table(len(cells), max(map(len, cells)))
    for r, row in enumerate(cells):
        for c, words in enumerate(row):
            table.cell(r, c).text = words
    if len(cells) > 1 and len(cells[0]) > 1 and made.dice.random() < 0.3:
        across = made.dice.randrange(len(cells))
        table.cell(across, 0).merge(table.cell(across, len(cells[0]) - 1))
    if made.dice.random() < 0.15:
        inner = table.cell(0, 0).add_table(2, 2)
        inner.cell(0, 0).text, inner.cell(1, 1).text = made.line(), made.line()


def _raw(made: MadeUp, document: WordDocument) -> None:
    """Add what Word has and python-docx has not: changes, controls, fields to fill in and text boxes."""
    paragraph: Paragraph = document.add_paragraph()
    inner = made.dice.choice(
        (
            f"<w:ins {nsdecls('w')} w:id='1' w:author='x'><w:r><w:t>{made.said(1, 3)} </w:t></w:r></w:ins>",
            f"<w:del {nsdecls('w')} w:id='2' w:author='x'><w:r><w:delText>{made.word()}</w:delText></w:r></w:del>",
            f"<w:sdt {nsdecls('w')}><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:r><w:t>Klik her {made.word()}"
            "</w:t></w:r></w:sdtContent></w:sdt>",
            f"<w:sdt {nsdecls('w')}><w:sdtPr><w:dropDownList><w:listItem w:displayText='{made.word()}' w:value='1'/>"
            f"<w:listItem w:displayText='{made.word()}' w:value='2'/></w:dropDownList></w:sdtPr><w:sdtContent>"
            f"<w:r><w:t>{made.word()}</w:t></w:r></w:sdtContent></w:sdt>",
            f"<w:r {nsdecls('w')}><w:pict><v:textbox xmlns:v='urn:schemas-microsoft-com:vml'><w:txbxContent>"
            f"<w:p><w:r><w:t>{made.said(1, 3)}</w:t></w:r></w:p></w:txbxContent></v:textbox></w:pict></w:r>",
        )
    )
    for mark in ("#", "&", "<", '"'):
        inner = inner.replace(f" {mark} ", " ")
    paragraph.add_run(f"{made.said(1, 2)}: ")
    paragraph._p.append(parse_xml(inner))


_PIECES: tuple[Callable[[MadeUp, WordDocument], None], ...] = (
    *(_paragraph, _paragraph, _paragraph, _heading, _heading, _bold, _list, _list, _empty, _table, _table, _raw),
)


def text_form(seed: int) -> tuple[str, list[str]]:
    """Return a form in Markdown or as plain lines, and its words."""
    made = MadeUp(seed)
    dice = made.dice
    lines: list[str] = []
    for _ in range(dice.randint(3, 30)):
        kind = dice.randrange(9)
        if kind == 0:
            lines += ["", f"{'#' * dice.randint(1, 4)} {made.said()}", ""]
        elif kind == 1:
            lines += ["", f"**{made.said()}**", ""]
        elif kind == 2:
            lines += [
                f"{'  ' * dice.randint(0, 2)}{dice.choice('-*•')} {made.line()}" for _ in range(dice.randint(1, 4))
            ]
        elif kind == 3:
            cells = made.table()
            rows = [f"| {' | '.join(each.replace('|', '') for each in row)} |" for row in cells]
            lines += ["", *rows[:1], f"|{'---|' * len(cells[0])}", *rows[1:], ""]
        elif kind == 4:
            lines += ["", made.said(1, 3), dice.choice(("======", "------")), ""]
        elif kind == 5:
            lines += ["\t".join(row) for row in made.table()]
        elif kind == 6:
            lines += ["", "", "", ""]
        else:
            lines += [made.line(), *([""] if dice.random() < 0.5 else [])]
    text = "\n".join(lines)
    return text, _used(made, text)
