"""Labels of any length in each piece of a page that has one: it is set, and what they say stands on it."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import pytest
import typst

from mus_tui.export import pdf
from mus_tui.export.cut_outs import CutOut, CutOuts
from mus_tui.export.pdf import to_pdf
from mus_tui.export.pieces import (
    Aside,
    Blank,
    Boxes,
    Bullet,
    Bullets,
    Cell,
    Column,
    Fold,
    Form,
    Grid,
    GridRow,
    Heading,
    Item,
    Items,
    Line,
    Piece,
    Place,
    Plan,
    RowsToFill,
    Said,
    Signs,
    Table,
    Words,
)
from mus_tui.tui.papers.flow.forms import write_paper
from mus_tui.words import t

_LONG = "Medarbejderudviklingssamtalernesforberedelsesarbejdsgruppeme"
LABELS = (
    *(_LONG[:letters] for letters in (1, 13, 14, 25, 60)),
    "Trivsels-, arbejdsmiljø- og kompetenceudviklingsspørgsmålene",
    "Arbejdsmiljøet 😀 og arbejdsmiljøet",
)


def labelled(label: str) -> Iterable[Piece]:
    """Give every piece that has a label, with this one in each place of it."""
    fields = (Blank(label), Blank(label, (label, "Nej")))
    yield Line(label)
    yield Words("Ja", label)
    yield Aside(label, "Ja")
    yield Items((Item(label, label), Item(label, rule=True), Item(label, alone=True)))
    yield Items((Item(label, label),), head=True)
    yield Bullets((Bullet(label, (label,)),))
    yield Boxes((label, "Nej"), label=label, hint=label)
    yield Grid((label, "1", "2"), (GridRow(label, "svar:a", label), GridRow(label, "svar:b", label, label)), (label,))
    answers = (Place(label, "svar:d", 5, label), Boxes((label, "Nej"), "svar:e"), Boxes(("1", "2"), "svar:f"))
    yield RowsToFill(((label, label), (label, ""), ("Ja", "")), ((label, answers), ("1", answers)))
    yield Grid(("1", "2", "3", "4", "5"), (GridRow(label, "svar:c"),))
    yield Table((label, label), ((label, label),))
    for table in (True, False):
        cells = (Cell(label, (Said(label, label, "goal"),)), Cell("Hvem", (Said("A", label),)))
        yield Plan((label, "Hvem"), (cells,), 3, table)
    for card in (True, False):
        yield Form((Column(label, label, fields), Column(label)), 2, label, card=card)
        yield Form((Column(label, label, fields),), 2, "Nr.", card=card)
    yield Place(label, "svar:d", 2, label)
    yield Place(label, "svar:e", 0, label)
    yield CutOuts((CutOut(label, 0, label),))
    yield Signs((label, label))


@pytest.mark.parametrize("label", LABELS, ids=range(len(LABELS)))
def test_a_label_of_any_length_can_be_set_in_every_piece_that_has_one(label: str) -> None:
    assert to_pdf([Heading(1, label), *labelled(label)])


def test_a_card_for_the_pocket_takes_labels_of_any_length() -> None:
    for label in LABELS:
        items = Items((Item(label, rule=True),))
        asked: list[Piece] = [Heading(1, label), items, Boxes((label,)), Bullets((Bullet(label),))]
        assert to_pdf([*asked, Fold(label), Heading(2, label), items, Signs((label, label))])


def test_what_the_typesetter_cannot_set_is_told_in_a_sentence_and_nothing_is_written(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def fails(*_: object, **__: object) -> bytes:
        raise typst.TypstError("cannot compare", "error: cannot compare")

    monkeypatch.setattr(pdf, "_set", fails)
    made = tmp_path / "skema.pdf"
    said = write_paper(made, lambda: pdf.to_pdf([Heading(1, "Plan")]), None, "form", False)
    assert said == t("errors.page_not_set")
    assert not made.exists()
