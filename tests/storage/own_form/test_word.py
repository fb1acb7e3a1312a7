"""What a form in Word says, wherever in the document it stands."""

from __future__ import annotations

import pytest

from mus_tui.model.forms.own_form import Piece
from mus_tui.storage.own_form.word import pieces_of_word
from mus_tui.storage.preparation.not_read import NotReadError
from tests.storage.own_form.packages import p, package, r, table

STYLES = (
    '<w:style w:styleId="Overskrift1"><w:name w:val="heading 1"/></w:style>'
    '<w:style w:styleId="Vores"><w:name w:val="Vores egen"/><w:basedOn w:val="Overskrift1"/></w:style>'
    '<w:style w:styleId="Titel"><w:name w:val="Title"/></w:style>'
    '<w:style w:styleId="Fed"><w:name w:val="Fed"/><w:rPr><w:b/></w:rPr></w:style>'
    '<w:style w:styleId="INDHOLD1"><w:name w:val="toc 1"/></w:style>'
)
NUMBERING = (
    '<w:abstractNum w:abstractNumId="7">'
    '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>'
    '<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%1%2)"/></w:lvl>'
    '<w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="-"/></w:lvl></w:abstractNum>'
    '<w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>'
)


def listed(words: str, level: int) -> str:
    return p(words, about=f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="1"/></w:numPr>')


def said(body: str, **parts: str) -> list[tuple[str, str]]:
    """Return the sort and the words of each piece."""
    return [(each.sort, each.line) for each in pieces_of_word(package(body, **parts))]


def test_a_heading_is_known_by_what_its_style_stands_on_in_every_language() -> None:
    body = p("Skema", style="Titel") + p("Trivsel", style="Overskrift1") + p("Opgaver", style="Vores")
    body += p("Fremtid", about='<w:outlineLvl w:val="1"/>') + p("Bare fed", style="Fed")
    pieces = pieces_of_word(package(body, styles=STYLES))
    assert [(each.sort, each.level, each.strong) for each in pieces] == [
        *(
            ("heading", 0, False),
            ("heading", 1, False),
            ("heading", 1, False),
            ("heading", 2, False),
            ("text", 0, True),
        ),
    ]


def test_the_numbers_that_word_counts_are_told_as_it_shows_them() -> None:
    body = listed("Opgaver", 0) + listed("Nu", 1) + listed("Senere", 1) + listed("punkt", 2) + listed("Trivsel", 0)
    body += listed("Igen", 1)
    pieces = pieces_of_word(package(body, numbering=NUMBERING))
    assert [(each.sort, each.number, each.text) for each in pieces] == [
        ("text", "1.", "Opgaver"),
        ("text", "1a)", "Nu"),
        ("text", "1b)", "Senere"),
        ("item", "", "punkt"),
        ("text", "2.", "Trivsel"),
        ("text", "2a)", "Igen"),
    ]


def test_what_is_inserted_is_read_and_what_is_deleted_is_told_apart() -> None:
    inserted = f'<w:ins w:id="1" w:author="x">{r(" nu")}</w:ins>'
    deleted = '<w:del w:id="2" w:author="x"><w:r><w:delText>før</w:delText></w:r></w:del>'
    moved = f'<w:moveFrom w:id="3" w:author="x">{r("et andet sted")}</w:moveFrom>'
    pieces = pieces_of_word(package(p("Hvordan går det", inserted, deleted, moved, "?")))
    assert [(each.sort, each.text, each.place) for each in pieces] == [
        ("text", "Hvordan går det nu?", ""),
        ("aside", "før", "deleted"),
    ]


def test_what_word_hides_is_told_apart() -> None:
    pieces = pieces_of_word(package(p("Trivsel", r(" kun til os", "<w:vanish/>"))))
    assert [(each.text, each.place) for each in pieces] == [("Trivsel", ""), ("kun til os", "other")]


def test_a_text_box_is_read_once_though_word_writes_it_twice() -> None:
    box = f"<w:txbxContent>{p('Husk kalenderen')}</w:txbxContent>"
    both = f"<mc:Choice>{box}</mc:Choice><mc:Fallback>{box}</mc:Fallback>"
    twice = f"<w:r><mc:AlternateContent>{both}</mc:AlternateContent></w:r>"
    assert said(p("Trivsel", twice)) == [("text", "Trivsel"), ("text", "Husk kalenderen")]


def test_controls_and_fields_are_places_to_write_and_to_choose() -> None:
    hint = f"<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>{r('Klik her')}</w:sdtContent></w:sdt>"
    items = '<w:listItem w:displayText="Vælg" w:value=""/><w:listItem w:displayText="Nord" w:value="n"/>'
    items += '<w:listItem w:displayText="Syd" w:value="s"/>'
    drop = f"<w:sdt><w:sdtPr><w:dropDownList>{items}</w:dropDownList></w:sdtPr>"
    drop += f"<w:sdtContent>{r('Vælg')}</w:sdtContent></w:sdt>"
    box = f"<w:sdt><w:sdtPr><w14:checkbox/></w:sdtPr><w:sdtContent>{r('☐')}</w:sdtContent></w:sdt>"
    old = '<w:r><w:fldChar w:fldCharType="begin"><w:ffData>{}</w:ffData></w:fldChar></w:r>'
    body = p("Stilling: ", hint) + p("Afdeling: ", drop) + p(box, " Ja ", box, " Nej")
    body += p("Navn: ", old.format("<w:textInput/>")) + p(old.format("<w:checkBox/>"), " Enig")
    pieces = pieces_of_word(package(body))
    assert [(each.sort, each.text, each.choices) for each in pieces if each.sort != "aside"] == [
        ("field", "Stilling:", ()),
        ("boxes", "Afdeling:", ("Nord", "Syd")),
        ("boxes", "", ("Ja", "Nej")),
        ("field", "Navn:", ()),
        ("boxes", "", ("Enig",)),
    ]
    assert [each.text for each in pieces if each.place == "hint"] == ["Klik her", "Vælg Vælg"]


@pytest.mark.parametrize(
    "line",
    [
        p("Navn: ______ Dato: ........"),
        p("Navn:", "<w:r><w:tab/></w:r>", "Dato:", "<w:r><w:tab/></w:r>"),
        p("Navn: ", r("      ", "<w:u w:val='single'/>"), "Dato: ", r("      ", "<w:u w:val='single'/>")),
        p(
            "Navn ",
            "<w:r><w:tab/></w:r>",
            "Dato ",
            "<w:r><w:tab/></w:r>",
            about='<w:tabs><w:tab w:leader="dot"/></w:tabs>',
        ),
    ],
)
def test_a_line_to_write_on_is_known_however_it_is_drawn(line: str) -> None:
    assert [(each.sort, each.text.strip(":")) for each in pieces_of_word(package(line))] == [
        ("field", "Navn"),
        ("field", "Dato"),
    ]


def test_notes_stand_where_they_belong_and_edges_first_and_last() -> None:
    note = '<w:r><w:footnoteReference w:id="2"/></w:r>'
    remark = '<w:r><w:commentReference w:id="0"/></w:r>'
    pieces = pieces_of_word(
        package(
            p("Trivsel", note, remark) + p("Mere"),
            footnotes=f'<w:footnote w:id="2">{p("Se bilag")}</w:footnote>',
            comments=f'<w:comment w:id="0">{p("Skal den med")}</w:comment>',
            header1=p("Lillekøbing"),
            footer1=p("Side 1"),
        )
    )
    assert [(each.place, each.text) for each in pieces] == [
        ("edge", "Lillekøbing"),
        ("", "Trivsel"),
        ("note", "Se bilag"),
        ("comment", "Skal den med"),
        ("", "Mere"),
        ("edge", "Side 1"),
    ]


def test_a_table_in_a_table_stays_in_its_cell_and_a_list_of_contents_is_told_apart() -> None:
    inner = table(("a", "b"))
    body = p("Trivsel 2", style="INDHOLD1") + table((p("Ydre") + inner, ""))
    contents, outer = pieces_of_word(package(body, styles=STYLES))
    assert (contents.sort, contents.place) == ("aside", "other")
    assert [each.sort for each in outer.rows[0][0].pieces] == ["text", "table"]
    assert outer.rows[0][1].is_blank


def test_a_picture_is_named_and_so_is_what_is_not_read() -> None:
    inline = '<wp:inline><wp:docPr id="1" name="x" descr="Byens våben"/><pic:pic/></wp:inline>'
    drawn = f"<w:r><w:drawing>{inline}</w:drawing></w:r>"
    pieces = pieces_of_word(package(p(drawn) + "<w:altChunk/>"))
    assert [(each.place, each.text) for each in pieces if each.sort == "aside"] == [
        ("picture", "Byens våben"),
        ("other", ""),
    ]


def test_thousands_of_paragraphs_are_no_form() -> None:
    with pytest.raises(NotReadError) as refused:
        pieces_of_word(package(p("x") * 20_001))
    assert refused.value.said == "too_large"


def test_a_room_is_no_word() -> None:
    assert pieces_of_word(package(p(""))) == (Piece("room"),)
