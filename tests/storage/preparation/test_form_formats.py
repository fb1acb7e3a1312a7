"""A form comes back with all its answers, whatever sort of file it was saved as; or it is refused in a sentence."""

from __future__ import annotations

import random
import re
import sys
from collections.abc import Callable
from email.message import EmailMessage
from functools import cache
from html import escape
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest
from docx import Document
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.text.paragraph import Paragraph

from mus_tui.errors import MusError
from mus_tui.export.forms.blank_forms import blank_forms
from mus_tui.export.forms.preparation_form import preparation_form
from mus_tui.export.html import to_html
from mus_tui.export.word import to_word_bytes
from mus_tui.language.sentences import sentence
from mus_tui.model.forms.filled_form import NOWHERE, Answers, read_answers, whose_form
from mus_tui.model.forms.replied import without_reply_marks
from mus_tui.storage.preparation.form_file import read_form
from mus_tui.storage.preparation.form_rtf import lines_of_rtf
from mus_tui.storage.preparation.form_word import lines_of_word
from tests.sample import sample_talk

TALK = sample_talk()
JONAS = TALK.participants[1]
ANSWERS = {
    "svar: hverdag": "Travlt, men godt – «ja» & æøå <3 {x} \\ 50%",
    "svar: samarbejde/godt": "Vi mødes.\nOg vi aftaler.",
    "svar: samarbejde/bedre": "Mindre 100 €",
    "svar: laere": "Norsk",
    "egne emner": "Kontoret\nFerien",
}


@cache
def blanks() -> tuple[str, ...]:
    return blank_forms(TALK, JONAS)


def filled() -> str:
    """Return the form as plain text, with an answer to everything but one."""
    text = blanks()[0].replace("- [ ] Mod", "- [x] Mod")
    for mark, words in ANSWERS.items():
        text = text.replace(f"<!-- {mark} -->\n", f"<!-- {mark} -->\n{words}\n")
    return text


def read(tmp_path: Path, data: bytes) -> Answers:
    form = tmp_path / "skema"
    form.write_bytes(data)
    return read_answers(read_form(form), blanks())


def said(answers: Answers) -> dict[str, list[str]]:
    """Return what was read word by word: editors set lines their own way."""
    return {mark: text.split() for mark, text in answers.at.items()}


ALL = {mark: text.split() for mark, text in ANSWERS.items()}


# The plain form, opened in another program and saved there


def rtf_of_wordpad(text: str) -> bytes:
    body = "".join(_in_rtf(line) + "\\par\r\n" for line in text.split("\n"))
    head = r"{\rtf1\ansi\ansicpg1252\deff0\nouicompat\deflang1030{\fonttbl{\f0\fnil\fcharset0 Calibri;}}"
    return (
        head
        + "\r\n{\\*\\generator Riched20 10.0.22621}\\viewkind4\\uc1 \r\n\\pard\\sa200\\f0\\fs22\\lang6 "
        + body
        + "}\r\n\0"
    ).encode()


def rtf_of_textedit(text: str) -> bytes:
    body = "\\\n".join(_in_rtf(line, old="") for line in text.split("\n"))
    head = r"{\rtf1\ansi\ansicpg1252\cocoartf2761\cocoatextscaling0{\fonttbl\f0\fswiss\fcharset0 Helvetica;}"
    return (
        head
        + "\n{\\colortbl;\\red255\\green255\\blue255;}\n\\pard\\tx566\\pardirnatural\n\n\\f0\\fs24 \\cf0 \\uc0 "
        + body
        + "}"
    ).encode()


def _in_rtf(line: str, old: str = "?") -> str:
    line = re.sub(r"([\\{}])", r"\\\1", line)
    return "".join(
        sign
        if sign.isascii()
        else f"\\'{sign.encode('cp1252').hex()}"
        if sign in "æøåÆØÅ«»"
        else f"\\u{ord(sign)}{old or ' '}"
        for sign in line
    )


def word(text: str) -> bytes:
    document = Document()
    for line in text.split("\n"):
        document.add_paragraph(line)
    return saved(document)


def saved(document: Any) -> bytes:
    out = BytesIO()
    document.save(out)
    return out.getvalue()


def page_of_word(text: str) -> bytes:
    lines = "".join(
        f"<p class=MsoNormal><span lang=DA\nstyle='font-size:11pt'>{escape(line) or '&nbsp;'}<o:p></o:p></span></p>\r\n"
        for line in text.split("\n")
    )
    head = '<html xmlns:o="urn:schemas-microsoft-com:office:office">\r\n<head>\r\n<meta charset=windows-1252>'
    head += "<!--[if gte mso 9]><xml><o:Author>Jonas</o:Author></xml><![endif]--><style>p {margin:0}</style>"
    return f"{head}\r\n<body lang=DA><![if !supportLists]>{lines}<![endif]></body></html>".encode("cp1252")


def quoted(text: str) -> bytes:
    return "".join(
        f"> {line}\n" if line in blanks()[0].split("\n") else f"{line}\n" for line in text.split("\n")
    ).encode()


def quoted_all(text: str) -> bytes:
    return "".join(f">> {line}\r\n" for line in text.split("\n")).encode()


def mail(text: str) -> bytes:
    message = EmailMessage()
    message["Subject"], message["From"], message["Message-ID"] = "Sv: Skema", "jonas@example.org", "<1@example.org>"
    message.set_content(f"Hej Mette\n\n{quoted(text).decode()}", charset="utf-8", cte="quoted-printable")
    message.add_alternative("<p>Hej</p>", subtype="html")
    return message.as_bytes()


SAVED: dict[str, Callable[[str], bytes]] = {
    "WordPad": rtf_of_wordpad, "TextEdit": rtf_of_textedit, "Word": word, "web page of Word": page_of_word,
    "reply": quoted, "reply to a reply": quoted_all, "mail": mail,
}  # fmt: skip


@pytest.mark.parametrize("save", SAVED.values(), ids=SAVED)
def test_the_form_comes_back_whole_from_whatever_it_was_saved_as(tmp_path: Path, save: Callable[[str], bytes]) -> None:
    found = read(tmp_path, save(filled()))
    assert (
        said(found) | {NOWHERE: []} == ALL | {NOWHERE: []}
        if save is not mail
        else said(found) == ALL | {NOWHERE: ["Hej", "Mette"]}
    )
    assert found.ticked == ("Mod",)


@pytest.mark.parametrize("save", SAVED.values(), ids=SAVED)
def test_a_blank_form_has_nothing_in_it_in_any_file_and_says_whose_it_is(
    tmp_path: Path, save: Callable[[str], bytes]
) -> None:
    (tmp_path / "skema").write_bytes(save(blanks()[0]))
    text = read_form(tmp_path / "skema")
    assert whose_form(text) == (TALK.id, JONAS.id)
    found = read_answers(text, blanks())
    assert said(found) == ({NOWHERE: ["Hej", "Mette"]} if save is mail else {})


# The form to print, as a web page and as Word has it, written in there


@pytest.mark.parametrize("with_marks", [True, False])
def test_a_printed_web_page_that_was_written_in_comes_back(tmp_path: Path, with_marks: bool) -> None:
    page = to_html(preparation_form(TALK, JONAS, by_hand=True))
    assert said(read(tmp_path, page.encode())) == {}
    for mark, words in ANSWERS.items():
        lines = "".join(f"<p>{escape(line)}</p>" for line in words.split("\n"))
        place = f'<!-- {mark} -->\n<div class="rules">'
        assert place in page
        page = page.replace(place, f"{place}{lines}")
    page = page.replace("<li>Mod</li>", "<li>[x] Mod</li>")
    found = read(tmp_path, (page if with_marks else re.sub("<!--.*?-->", "", page)).encode("utf-16"))
    assert found.ticked == ("Mod",)
    if not with_marks:
        # It stands below the last of the sub-questions then, and may be the answer to that one alone.
        assert found.at["svar: hverdag"].startswith("- Hvor ofte?\n")
        found.at["svar: hverdag"] = found.at["svar: hverdag"].removeprefix("- Hvor ofte?\n")
    assert said(found) == ALL


@pytest.mark.parametrize("by_hand", [True, False])
def test_a_form_as_word_has_it_comes_back_with_what_was_written_in_it(tmp_path: Path, by_hand: bool) -> None:
    blank = to_word_bytes(preparation_form(TALK, JONAS, by_hand=by_hand))
    assert said(read(tmp_path, blank)) == {}
    document = Document(BytesIO(blank))
    for mark, words in ANSWERS.items():
        place = next(each for each in document.paragraphs if mark in each.text)
        first, *others = words.split("\n")
        rule = Paragraph(place._p.getnext(), place._parent)
        rule.runs[0].text = f"{first}\t"
        for line in reversed(others):
            # While changes are tracked, what is new is wrapped up.
            new = parse_xml(f'<w:p {nsdecls("w")}><w:ins w:id="1" w:author="J"><w:r><w:t/></w:r></w:ins></w:p>')
            next(new.iter("{*}t")).text = line
            rule._p.addnext(new)
    box = next(each for each in document.element.body.iter("{*}t") if each.text == "☐")
    box.text = "☒"
    found = read(tmp_path, saved(document))
    assert said(found) == ALL
    assert found.ticked == ("Mod",)
    second = next(each for each in document.element.body.iter("{*}t") if each.text == "☐")
    for sign in ("x", "X", "✓", "✔", "☐x"):
        # It was typed over the box, and not clicked.
        box.text = second.text = sign
        found = read(tmp_path, saved(document))
        assert (said(found), len(found.ticked)) == (ALL, 2)


def test_what_was_written_beside_the_text_in_word_is_kept_and_what_was_deleted_is_not(tmp_path: Path) -> None:
    document = Document(BytesIO(word(filled())))
    place = next(each for each in document.paragraphs if each.text == "Norsk")
    deleted = '<w:del w:id="2" w:author="J"><w:r><w:delText>Svensk</w:delText></w:r></w:del>'
    runs = f"{deleted}<w:r><w:t>Flydende</w:t><w:br/><w:t>helst</w:t></w:r>"
    place._p.addnext(parse_xml(f"<w:p {nsdecls('w')}>{runs}</w:p>"))
    document.add_comment(place.runs, "Skal vi tale om det?", author="Jonas")
    found = read(tmp_path, saved(document))
    assert found.at["svar: laere"] == "Norsk\nFlydende\nhelst"
    assert "Svensk" not in str(found)
    assert "Skal vi tale om det?" in str(found)


def test_what_another_program_makes_of_the_form_is_read_too(tmp_path: Path) -> None:
    page = (
        filled().replace("- **Til:** ", "<dl><dt>Til:</dt><dd><p>").replace("- **Sted:** ", "<dt>Sted:</dt>\n<dd><p>")
    )
    page = re.sub(r"^(.*)$", r"<p>\1", re.sub("<!--.*?-->", "", page), flags=re.MULTILINE)
    assert said(read(tmp_path, f"<!DOCTYPE html><html><body>{page}".encode())) == ALL
    document = Document(BytesIO(word(filled().replace("- [x] Mod", ""))))
    numbering = document.part.numbering_part.element
    kind = "".join(f'<w:lvl w:ilvl="{n}"><w:lvlText w:val="{sign}"/></w:lvl>' for n, sign in enumerate("☐☒"))
    numbering.append(parse_xml(f'<w:abstractNum {nsdecls("w")} w:abstractNumId="77">{kind}</w:abstractNum>'))
    numbering.append(parse_xml(f'<w:num {nsdecls("w")} w:numId="78"><w:abstractNumId w:val="77"/></w:num>'))
    at = next(each for each in document.paragraphs if each.text == "- [ ] Roller")
    for depth, name in ((0, "Møder"), (1, "Mod")):
        listed = f'<w:pPr><w:numPr><w:ilvl w:val="{depth}"/><w:numId w:val="78"/></w:numPr></w:pPr>'
        at._p.addnext(parse_xml(f"<w:p {nsdecls('w')}>{listed}<w:r><w:t>{name}</w:t></w:r></w:p>"))
    assert read(tmp_path, saved(document)).ticked == ("Mod",)


def test_what_stands_beside_the_text_in_word_is_kept_and_is_no_answer_to_the_last_question(tmp_path: Path) -> None:
    document = Document(BytesIO(word(filled())))
    section = document.sections[0]
    section.header.paragraphs[0].text = "Fortroligt"
    section.footer.paragraphs[0].text = "Ring til mig"
    page = section.footer.add_paragraph("Side ")
    page._p.append(parse_xml(f'<w:fldSimple {nsdecls("w")} w:instr="PAGE"><w:r><w:t>1</w:t></w:r></w:fldSimple>'))
    document.add_comment(document.paragraphs[0].runs, "Skal vi tale om det?", author="Jonas")
    found = said(read(tmp_path, saved(document)))
    assert " ".join(found.pop(NOWHERE)) == "Fortroligt Ring til mig Skal vi tale om det?"
    assert found == ALL


def test_what_was_moved_in_word_is_read_once_and_where_it_is_now(tmp_path: Path) -> None:
    document = Document(BytesIO(word(filled())))
    for answer, way in (("Norsk", "moveTo"), ("Kontoret", "moveFrom")):
        place = next(each for each in document.paragraphs if each.text == answer)
        run = f'<w:{way} w:id="3" w:author="J"><w:r><w:t>Flyttet</w:t></w:r></w:{way}>'
        place._p.addnext(parse_xml(f"<w:p {nsdecls('w')}>{run}</w:p>"))
    assert said(read(tmp_path, saved(document))) == ALL | {"svar: laere": ["Norsk", "Flyttet"]}


def test_a_list_in_word_keeps_its_points(tmp_path: Path) -> None:
    document = Document(BytesIO(word(filled())))
    place = next(each for each in document.paragraphs if each.text == "Norsk")
    point = document.add_paragraph("Svensk", style="List Bullet")
    place._p.addnext(point._p)
    assert read(tmp_path, saved(document)).at["svar: laere"] == "Norsk\n- Svensk"


@pytest.mark.parametrize("save", [rtf_of_wordpad, rtf_of_textedit])
def test_a_brace_too_many_in_rtf_loses_nothing_after_it(tmp_path: Path, save: Callable[[str], bytes]) -> None:
    for place in (b"\\f0\\fs2", b"Norsk", b"{\\fonttbl"):
        data = save(filled())
        assert place in data
        found = read(tmp_path, data.replace(place, b"}" + place, 1))
        assert {mark: words for mark, words in said(found).items() if mark != NOWHERE} == ALL


# Replies


@pytest.mark.parametrize("text", ["Mit svar\n> sagt af Bo\nmere", "> a", "a > b\n\n> c\nd\ne", ""])
def test_what_is_quoted_in_an_answer_stays_quoted(text: str) -> None:
    form = blanks()[0].replace("<!-- svar: hverdag -->\n", f"<!-- svar: hverdag -->\n{text}\n")
    assert without_reply_marks(form) == form
    assert read_answers(without_reply_marks(quoted_all(form).decode()), blanks()) == read_answers(form, blanks())


def test_a_reply_without_marks_is_read_by_its_headings(tmp_path: Path) -> None:
    bare = re.sub(r" ?<!--.*?-->", "", filled())
    assert said(read(tmp_path, "".join(f"> {line}\n" for line in bare.split("\n")).encode())) == ALL


# What is not read

_ODT = BytesIO()
with ZipFile(_ODT, "w") as _package:
    _package.writestr("mimetype", "application/vnd.oasis.opendocument.text")
    _package.writestr("content.xml", "<x/>")
_PACKED = BytesIO()
with ZipFile(_PACKED, "w") as _package:
    _package.writestr("skema.md", "x")


def attached() -> bytes:
    message = EmailMessage()
    message["Subject"], message["Message-ID"] = "Skema", "<1@example.org>"
    message.set_content("Her er det.")
    message.add_attachment(word(filled()), maintype="application", subtype="octet-stream", filename="skema.docx")
    return message.as_bytes()


REFUSED = {
    "form_damaged": b"PK\3\4\0\0\xe6word/",
    "form_is_pdf": b"%PDF-1.7\n1 0 obj", "form_is_open_document": _ODT.getvalue(), "form_is_packed": _PACKED.getvalue(),
    "form_is_old_word": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 99, "form_is_attached": attached(),
}  # fmt: skip
PICTURES = (
    b"\x89PNG\r\n\x1a\n",
    b"\xff\xd8\xff\xe0",
    b"GIF89a",
    b"RIFF\1\2\3\4WEBPVP8 ",
    b"\0\0\0\x18ftypheic",
    b"II*\0\1",
    b"BM\1\2\3\4\0\0",
)


@pytest.mark.parametrize(
    ("data", "message"),
    [*((data, name) for name, data in REFUSED.items()), *((each, "form_is_picture") for each in PICTURES)],
)
@pytest.mark.parametrize("name", ["skema.md", "skema.docx", "skema"])
def test_what_is_not_read_is_known_by_what_is_in_it_and_told_with_what_to_do(
    tmp_path: Path, data: bytes, message: str, name: str
) -> None:
    form = tmp_path / name
    form.write_bytes(data)
    with pytest.raises(MusError, match=message) as refused:
        read_form(form)
    assert str(form) in sentence(refused.value)


def test_a_spoiled_file_is_ours_to_refuse_and_never_more(tmp_path: Path) -> None:
    dice = random.Random(12)
    seeds = [save(filled()) for save in SAVED.values()] + [
        to_html(preparation_form(TALK, JONAS, by_hand=True)).encode()
    ]
    form = tmp_path / "skema"
    refused = set()
    for _ in range(150):
        data = bytearray(dice.choice(seeds))
        for _ in range(dice.randint(1, 6)):
            at = dice.randrange(len(data))
            data[at : at + dice.randint(0, 40)] = dice.choice(
                [b"", b"<![x", b"{\\*", b"\\u-3 ", b"<!--", b"\xe6", b"<pre>", b"\\bin9 ", b"=?"]
            )
        form.write_bytes(bytes(data))
        try:
            read_answers(read_form(form), blanks())
        except MusError as error:
            refused.add(error.message)
            sentence(error)
    assert refused >= {"form_damaged"}


def test_an_equation_is_read_as_a_line_and_not_dropped() -> None:
    def of(*parts: str) -> str:
        return "".join(f"<m:r><m:t>{part}</m:t></m:r>" for part in parts)

    math = "http://schemas.openxmlformats.org/officeDocument/2006/math"
    half = f"<m:f><m:num>{of('1')}</m:num><m:den>{of('2')}</m:den></m:f>"
    power = f"<m:sSup><m:e>{of('n')}</m:e><m:sup>{of('k+1')}</m:sup></m:sSup>"
    total = f'<m:nary><m:naryPr><m:chr m:val="∑"/></m:naryPr><m:sub>{of("i")}</m:sub><m:e>{of("x")}</m:e></m:nary>'
    body = (
        f'<w:document {nsdecls("w")} xmlns:m="{math}"><w:p><w:r><w:t>Tid: </w:t></w:r>'
        f"<m:oMath>{half}{of(' + ')}{power}{of(' ')}{total}</m:oMath><w:del><m:oMath>{of('væk')}</m:oMath></w:del>"
        "<w:r><w:t> timer</w:t></w:r></w:p></w:document>"
    )
    assert lines_of_word(packed(body)) == "Tid: 1/2 + n^(k+1) ∑_ix timer"
    rtf = rb"{\rtf1 Tid: {\mmath{\*\moMath{\mf{\mfPr{\mtype bar}}{\mnum{\mr 1}}{\mden{\mr 2}}}}} timer}"
    assert lines_of_rtf(rtf).strip() == "Tid: (1)/(2) timer"


def test_a_document_that_unpacks_to_more_than_any_form_is_refused(tmp_path: Path) -> None:
    form = tmp_path / "skema.docx"
    with ZipFile(form, "w", 8) as package:
        package.writestr("word/document.xml", b" " * (9 * 1024 * 1024))
    with pytest.raises(MusError, match="form_damaged"):
        read_form(form)


def test_the_work_of_reading_a_document_grows_with_what_is_in_it_alone(tmp_path: Path) -> None:
    def steps(depth: int) -> int:
        """Count what a reader of it asks of Python: a clock would say something else each time."""
        runs = "<w:r><w:t>a</w:t></w:r>" * 300
        body = f"<w:document {nsdecls('w')}>{'<w:p>' * depth}{runs}{'</w:p>' * depth}</w:document>"
        asked = 0

        def count(*_: object) -> None:
            nonlocal asked
            asked += 1

        data = packed(body)
        lines_of_word(data)
        sys.setprofile(count)
        try:
            lines_of_word(data)
        finally:
            sys.setprofile(None)
        return asked

    assert steps(60) < 2 * steps(1)
    # So much air before a word took hours.
    air = f"<w:document {nsdecls('w')}><w:p><w:r><w:t>{chr(0xA0) * 1_000_000}a</w:t></w:r></w:p></w:document>"
    assert lines_of_word(packed(air)).strip() == "a"


def packed(body: str) -> bytes:
    out = BytesIO()
    with ZipFile(out, "w", 8) as package:
        package.writestr("word/document.xml", body)
    return out.getvalue()
