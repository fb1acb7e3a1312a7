"""A document as a PDF, read back."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from io import BytesIO
from typing import Any

import pytest
from pypdf import PdfReader

from mus_tui.export.cut_outs import CutOut, CutOuts
from mus_tui.export.pdf import to_pdf
from mus_tui.export.pieces import (
    Aside,
    Boxes,
    Bullet,
    Bullets,
    Cell,
    Column,
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
from mus_tui.export.plan_copy.copies import copy_bytes
from mus_tui.export.plan_copy.document import plan_copy
from mus_tui.model.rules.copy_wish import Wish
from mus_tui.model.talk import Talk
from mus_tui.model.values.plan import Action, Agreement
from tests.export.hostile import HOSTILE
from tests.export.sheets import lowest
from tests.export.talks import CLOSED, DOCUMENTS, card_talk, group_talk, per_perspective_talk, table_talk

FULL_PLAN = {"albertslund": per_perspective_talk, "herlev": card_talk, "kk_buf": table_talk}


def read(made: bytes) -> PdfReader:
    return PdfReader(BytesIO(made))


def squeezed(text: str) -> str:
    """Return the signs of a text that can be seen, in their order: where lines were broken is the page's affair."""
    shown = unicodedata.normalize("NFKC", text)
    return re.sub(r"[\s\u00ad\u200b-\u200f\u202a-\u202e\u2066-\u2069]", "", shown)


def words_of(made: bytes) -> str:
    return squeezed("".join(page.extract_text() for page in read(made).pages))


def heights(page: Any) -> dict[str, float]:
    """Return how far above the foot of the sheet each text stands; the last of several that are alike."""
    found: dict[str, float] = {}

    def seen(text: str, at: list[float], within: list[float], *_: object) -> None:
        found[text.strip()] = within[4] * at[1] + within[5] * at[3] + at[5]

    page.extract_text(visitor_text=seen)
    return found


def plan_of(texts: Iterable[str], *, table: bool) -> Iterable[Piece]:
    yield Heading(1, "Udviklingsplan")
    rows = tuple((Cell("Mål", (Said(text, field="goal"),)), Cell("Handling", (Said(text),))) for text in texts)
    yield Plan(("Mål", "Handling"), rows, 2, table=table)


@pytest.mark.parametrize("table", [True, False])
def test_the_words_of_a_plan_are_in_it_whatever_they_look_like(table: bool) -> None:
    shown = words_of(to_pdf(plan_of(HOSTILE, table=table)))
    lacking = [text for text in HOSTILE if shown.count(squeezed(text)) < 2]
    assert lacking == ["e\u0301 og 👩\u200d💻"]
    # The reader gives no sign that stands for several; the letters around it are there.
    assert shown.count("éog") == 2


TYPST = (
    "#panic()", '#read("/etc/passwd")', '#import "@preview/x:0.1.0"', "#{1+1}", "$x^2$", "= Ikke en overskrift",
    "<mærke> @mærke", "*fed* _kursiv_", "\\u{1F600}", "// ikke væk", "/* ikke væk */", "[indhold]", "~ -- ---",
    "`kode`",
)  # fmt: skip


def test_what_is_markup_to_the_typesetter_is_only_words() -> None:
    pieces = [Heading(1, TYPST[0]), *(piece for text in TYPST for piece in _every(text))]
    made = to_pdf(pieces, whose=TYPST[1])
    shown = words_of(made)
    for text in TYPST:
        assert shown.count(squeezed(text)) >= 20, text
    assert read(made).metadata.title == TYPST[0]  # type: ignore[union-attr]


def _every(text: str) -> Iterable[Piece]:
    yield from (Heading(2, text), Line(text), Prose(f"{text}\n- {text}"), Words(text, text), Aside(text, text))
    yield from (Items((Item(text, text), Item(text, alone=True))), Items((Item(text, text),), head=True))
    yield from (Bullets((Bullet(text, (text,)),)), Boxes((text,)), Table((text,), ((text,),)))
    yield from (Form((Column(text, text),)), Form((Column(text),), card=True), Place(text, "mark", 1), Signs((text,)))
    yield CutOuts((CutOut(text, 0, text),))
    yield Plan(
        (text, text), ((Cell(text, (Said(text, text, "goal"), Said(text, text, "deadline"))), Cell(text, ())),), 2
    )
    yield Mark("et mærke")


def test_a_mark_for_the_program_is_on_no_sheet() -> None:
    assert "etmærke" not in words_of(to_pdf([Heading(1, "Skema"), Mark("et mærke"), Line("Linje")]))


@pytest.mark.parametrize(
    ("piece", "times"),
    [
        ("x", 4_000), ("æ|", 300), ("%C3", 200), ("ord ", 2_000), ("\n", 300), ("\x00\x1b", 5), ("\ud800", 5),
        ("\ufffe", 5),
        ("\N{RIGHT-TO-LEFT OVERRIDE}", 5), ("\N{CJK UNIFIED IDEOGRAPH-6C49}", 50), ("👍", 50), ("\u0301", 50),
    ],
)  # fmt: skip
def test_no_text_keeps_a_plan_from_being_made_or_is_cut_off(piece: str, times: int) -> None:
    made = to_pdf(plan_of((piece * times, "efter"), table=times % 3 == 1))
    shown = words_of(made)
    assert "efter" in shown
    if piece.isprintable() and (piece.isascii() or "æ" in piece):
        assert shown.count(squeezed(piece)) >= 2 * times


def test_right_to_left_words_are_there() -> None:
    assert "שלום" in words_of(to_pdf(plan_of(("Hun siger שלום til os",), table=False)))


def test_no_word_is_wider_than_its_place() -> None:
    texts = ("x" * 300, "mette.friis-hansen-og-jonas@et-meget-langt-navn.eksempel.dk" * 4, "1234567890" * 30)
    for table, most in ((True, 50), (False, 95)):
        (page,) = read(to_pdf(plan_of(texts, table=table))).pages
        assert max(map(len, re.findall(r"\S+", re.sub("[\u200b\u00ad]", "", page.extract_text())))) < most


@pytest.mark.parametrize("name", FULL_PLAN)
def test_an_ordinary_plan_is_one_sheet_of_a4_with_whose_it_is_at_the_foot(name: str) -> None:
    made = copy_bytes(FULL_PLAN[name](), Wish(to="pdf"), CLOSED)
    (page,) = read(made).pages
    assert [round(float(side)) for side in (page.mediabox.width, page.mediabox.height)] == [595, 842]
    whose = "MetteFriis" if name == "albertslund" else "JonasHolm"
    assert words_of(made).endswith(f"side1af1·{whose}")


def test_no_day_is_broken_over_two_lines_and_none_runs_out_of_its_column() -> None:
    page = read(copy_bytes(table_talk(), Wish(to="pdf"), CLOSED)).pages[0]
    lines = [line.strip() for line in page.extract_text().splitlines()]
    assert "(9. september 2026)" in lines
    assert "(11.–17. maj 2026)" in lines
    assert "om 6 måneder" in lines


def test_what_they_do_and_when_and_who_stand_beside_each_other_under_the_promise() -> None:
    page = read(copy_bytes(card_talk(), Wish(to="pdf"), CLOSED)).pages[0]
    at = heights(page)
    assert len({round(at[heading]) for heading in ("Handlingsplan", "Tidsplan", "Ansvarlig")}) == 1
    assert at["Jonas siger fra i tide."] > at["Handlingsplan"]
    # Of the second agreement nothing is said there; the form's heading stands there all the same.
    assert page.extract_text().count("Evaluering") == 2


@pytest.mark.parametrize("rows", range(3, 24, 4))
def test_the_last_sheet_of_a_plan_does_not_look_forgotten(rows: int) -> None:
    one = card_talk().agreements[0]
    talk = card_talk().altered(agreements=tuple(one.altered(id=f"a{n}") for n in range(1, rows + 1)))
    pages = read(to_pdf(plan_copy(talk))).pages
    assert len(pages) == 1 or lowest(pages[-1]) < 0.75 * 842


@pytest.mark.parametrize("name", DOCUMENTS)
def test_it_is_tagged_and_says_its_language_and_its_title(name: str) -> None:
    talk = DOCUMENTS[name][0]()
    pdf = read(to_pdf(plan_copy(talk)))
    about: Any = pdf.root_object
    assert about["/MarkInfo"]["/Marked"]
    assert about["/Lang"].startswith("da")
    assert about["/ViewerPreferences"]["/DisplayDocTitle"]
    assert pdf.metadata is not None
    assert pdf.metadata.title == talk.template.plan.title
    assert b"pdfuaid" in pdf.xmp_metadata.stream.get_data()  # type: ignore[union-attr]


def test_what_is_read_aloud_knows_headings_and_what_stands_over_a_column() -> None:
    roles: list[str] = []

    def walk(node: Any) -> None:
        for each in node if isinstance(node, list) else [node]:
            found = each.get_object() if hasattr(each, "get_object") else each
            if isinstance(found, dict):
                roles.append(str(found.get("/S", "")))
                walk(found.get("/K", []))

    root: Any = read(copy_bytes(table_talk(), Wish(to="pdf"), CLOSED)).root_object
    walk(list(root["/StructTreeRoot"]["/K"]))
    top = 1
    assert roles.count(f"/H{top}") == roles.count("/Table") == 1
    assert roles.count("/TH") == 5
    assert roles.count("/TD") == 10


def parted(text: str, columns: int) -> set[str]:
    """Return how words are parted at the end of a line, in a table of so many columns or, with none, along the line."""
    row = tuple(Cell(f"Mål {n}", (Said(text),)) for n in range(columns))
    piece = Plan(tuple(cell.heading for cell in row), (row,), 2, table=True) if columns else Words(text)
    (page,) = read(to_pdf([Heading(1, "Plan"), piece])).pages
    return {word.replace("\u00ad\n", "-") for word in re.findall(r"\w+\u00ad\n\w+", page.extract_text())}


def test_a_long_word_that_finds_no_room_in_a_column_is_parted_as_danish_is_and_leaves_no_scraps() -> None:
    found = parted("kompetenceudviklingssamtaler " * 9, 5)
    assert found
    assert found <= {
        "kompe-tenceudviklingssamtaler", "kompeten-ceudviklingssamtaler", "kompetence-udviklingssamtaler",
        "kompetenceud-viklingssamtaler", "kompetenceudvik-lingssamtaler", "kompetenceudviklings-samtaler",
        "kompetenceudviklingssam-taler",
    }  # fmt: skip


def test_a_word_longer_than_any_is_parted_with_a_hyphen_in_a_column_and_along_the_line() -> None:
    for columns in (0, 5):
        found = parted("kompetenceudviklingssamtaleforberedelseskursus" * 4, columns)
        assert found
        assert all("-" in word for word in found)


def test_a_label_that_takes_no_more_than_half_the_width_keeps_to_one_line() -> None:
    long = "Medarbejder (Storm Emil Valdemar Ahornkvist)"
    pieces: list[Piece] = [Heading(1, "Plan"), Items((Item("Leder", "Enig"), Item(long, "Enig")))]
    pieces.append(Signs((long, "Dato")))
    (page,) = read(to_pdf(pieces)).pages
    assert page.extract_text().count(long) == 2


@pytest.mark.parametrize(
    ("text", "columns"),
    [("kompetenceudviklingssamtaler " * 40, 0), ("økonomikurset Gentofte møde eller ledere " * 9, 5)],
)
def test_nothing_is_parted_along_the_line_nor_a_short_word_anywhere(text: str, columns: int) -> None:
    assert parted(text, columns) == set()


def test_the_same_talk_gives_the_same_bytes_and_nothing_of_the_machine_is_in_them() -> None:
    made = [copy_bytes(table_talk(), Wish(to="pdf"), CLOSED) for _ in range(2)]
    assert made[0] == made[1]
    about = read(made[0]).metadata
    assert about is not None
    assert set(about) <= {"/Title", "/Creator"}
    assert not re.search(rb"CreationDate|ModDate|CreateDate|ModifyDate", made[0])
    assert {font["/BaseFont"].partition("+")[2] for font in _fonts(made[0])} == {
        "LibertinusSerif-Regular-Identity-H", "LibertinusSerif-Semibold-Identity-H", "SourceSans3-Roman",
    }  # fmt: skip


def _fonts(made: bytes) -> list[Any]:
    resources: list[Any] = [page["/Resources"] for page in read(made).pages]
    return [font.get_object() for each in resources for font in each["/Font"].values()]


def test_the_headings_of_a_table_stand_on_every_sheet_it_reaches() -> None:
    pdf = read(to_pdf(plan_of([f"Aftale {n} om noget, der tager en linje" for n in range(120)], table=True)))
    assert len(pdf.pages) > 2
    for page in pdf.pages:
        assert "Handling" in page.extract_text()


def test_a_plan_that_needs_another_sheet_leaves_no_few_lines_alone_on_it() -> None:
    def sheets(rows: int) -> list[int]:
        agreements = tuple(
            Agreement(id=f"a{n}", goal=f"Aftale {n} om noget", support="Bent") for n in range(1, rows + 1)
        )
        pages = read(to_pdf(plan_copy(card_talk().altered(agreements=agreements)))).pages
        return [len(page.extract_text().splitlines()) for page in pages]

    second = next(each[1] for each in map(sheets, range(4, 20)) if len(each) == 2)
    assert second > 6


def test_an_empty_plan_and_an_empty_document_can_be_made() -> None:
    assert "Derblevikkeindgåetaftaler" in words_of(to_pdf(plan_copy(group_talk())))
    assert len(read(to_pdf([])).pages) == 1


EMPTY = (
    Heading(1, ""),
    Heading(9, "dybt"),
    Items(()),
    Items((), head=True),
    Bullets(()),
    Boxes(()),
    Table((), ()),
    Prose(""),
    Plan((), (), 2),
    Plan(("Mål", "Hvem"), (), 2, table=True),
    Plan(("Mål",), ((),), 2),
    Form((), 0),
    Signs(()),
    Words(""),
)


@pytest.mark.parametrize("piece", EMPTY, ids=repr)
def test_a_piece_with_nothing_in_it_can_be_set(piece: Piece) -> None:
    assert "Plan" in words_of(to_pdf([Heading(1, "Plan"), piece, NewPage(), piece]))


def test_a_long_heading_of_a_card_to_fill_in_does_not_run_into_the_next() -> None:
    columns = (Column("Hvornår og hvordan " * 12, "fx " * 40), Column("Næste"))
    (page,) = read(to_pdf([Heading(1, "Skema"), Form(columns, card=True)])).pages
    at = heights(page)
    hints = [height for text, height in at.items() if text.startswith("fx")]
    assert len(hints) > 1
    assert at["Næste"] < min(hints) - 10


def test_a_page_that_is_asked_for_begins_on_another_sheet() -> None:
    pages = read(to_pdf([Heading(1, "Ét"), Line("Først"), NewPage(), Heading(2, "To")])).pages
    assert ["To" in page.extract_text() for page in pages] == [False, True]


def rows_of_a_table(rows: int, longest: str) -> Talk:
    """Return a talk whose plan is a table of that many rows, the third of them with long words."""
    one = table_talk().agreements[0]
    every = [one.altered(id=f"a{n}", goal=f"Mål{n}", responsible=f"Ansvar{n}.") for n in range(1, rows + 1)]
    every[2] = every[2].altered(support=longest)
    return table_talk().altered(agreements=tuple(every))


def test_a_row_of_a_plan_is_never_parted_where_it_fits_on_a_sheet() -> None:
    talk = rows_of_a_table(24, "ord om støtte " * 60)
    steps = [tuple(Action(what=f"Skridt {n}") for n in range(1 + at % 9)) for at in range(24)]
    rows = (row.altered(actions=actions) for row, actions in zip(talk.agreements, steps, strict=True))
    talk = talk.altered(agreements=tuple(rows))
    pages = [page.extract_text() for page in read(to_pdf(plan_copy(talk))).pages]
    assert len(pages) > 2
    for row in talk.agreements:
        last = f"Skridt {len(row.actions) - 1}"
        (sheet,) = (page for page in pages if row.goal in re.findall(r"\w+", page))
        assert row.responsible in sheet
        assert last in sheet.partition(row.goal)[2]
    assert not any("fortsat" in page for page in pages)


def test_an_agreement_that_fits_on_a_sheet_is_never_parted_on_a_card_either() -> None:
    one, _ = card_talk().agreements
    long = one.altered(id="a9", goal="Et langt mål", evaluation="ord om det\n" * 26 + "Slut.")
    pages = [page.extract_text() for page in read(to_pdf(plan_copy(card_talk().altered(agreements=(one, long))))).pages]
    assert len(pages) == 2
    assert ["Et langt mål" in page for page in pages] == ["Slut." in page for page in pages] == [False, True]


def test_a_row_longer_than_a_sheet_says_which_it_is_where_it_goes_on_and_only_there() -> None:
    one, other = card_talk().agreements
    long = one.altered(evaluation="ord om det, der skal ske " * 200)
    by_row = rows_of_a_table(5, "ord om støtte " * 380)
    for talk, n in ((card_talk().altered(agreements=(other, long)), 2), (by_row, 3)):
        pages = [page.extract_text() for page in read(to_pdf(plan_copy(talk))).pages]
        assert [f"Aftale {n}, fortsat" in page for page in pages][:2] == [False, True]
        assert "Aftale 1, fortsat" not in "".join(pages)
        assert "fortsat" not in pages[-1] or "ord" in pages[-1]


def test_a_word_that_may_be_broken_is_copied_from_the_page_with_nothing_between_its_letters() -> None:
    made = to_pdf([Heading(1, "Skema"), Line("Kundebetjening/-tilfredshed og medarbejder@eksempel-kommune.dk")])
    assert "\u200b" not in read(made).pages[0].extract_text()
