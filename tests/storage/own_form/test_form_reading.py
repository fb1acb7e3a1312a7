"""Which file it is that somebody calls their form, and what is said of those that cannot be read."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from random import Random
from zipfile import ZIP_DEFLATED, ZipFile

import pytest

from mus_tui.errors import MusError
from mus_tui.storage.own_form.form_reading import OwnFormError, read_own_form
from mus_tui.words import t
from tests.drafting.made_up_forms import word_form
from tests.storage.own_form.packages import p, package


def packed(**parts: bytes) -> bytes:
    data = BytesIO()
    with ZipFile(data, "w", ZIP_DEFLATED) as made:
        for name, inner in parts.items():
            made.writestr(name.replace("__", "/"), inner)
    return data.getvalue()


HEAD = b'<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>'
BOMB = b'<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'

REFUSED = {
    "is_pdf": b"%PDF-1.7 ...",
    "is_old_word": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600,
    "is_picture": b"\x89PNG\r\n\x1a\n....",
    "is_packed": packed(mimetype=b"application/vnd.oasis.opendocument.text", content=b"<x/>"),
    "damaged": package(p("Trivsel"))[:-40],
    "not_text": b"\xff\xfe\x00\xd8" * 9,
    "empty": b"\xef\xbb\xbf \r\n\t\r\n",
    "too_large": b"ord " * 100_000,
    "is_mail": b"Message-ID: <1@example.org>\nFrom: a@example.org\nSubject: Skema\n\nHej\n",
}


@pytest.mark.parametrize("said", REFUSED)
@pytest.mark.parametrize("name", ["skema.docx", "skema.txt"])
def test_what_is_no_form_is_refused_in_a_sentence_whatever_it_is_called(tmp_path: Path, said: str, name: str) -> None:
    file = tmp_path / name
    file.write_bytes(REFUSED[said])
    with pytest.raises(OwnFormError) as refused:
        read_own_form(file)
    assert refused.value.message == said
    assert str(file) in t(f"drafting.{said}", path=file)


@pytest.mark.parametrize(
    "data",
    [
        packed(word__document=b"<x"),
        packed(**{"word__document.xml": b"<w:document"}),
        packed(**{"word__document.xml": HEAD + b"</w:body></w:wrong>"}),
        packed(**{"word__document.xml": BOMB + HEAD + b"<w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>"}),
        packed(**{"word__document.xml": b" " * 5_000_000}),
        packed(**{"word__document.xml": HEAD + b"<w:p>" * 4000}),
        packed(**{"word__document.xml": HEAD + b"</w:body></w:document>", "word__styles.xml": b"\xff\xfe"}),
    ],
    ids=["elsewhere", "cut", "crossed", "entities", "bomb", "deep", "styles"],
)
def test_a_package_that_means_harm_is_a_damaged_file(tmp_path: Path, data: bytes) -> None:
    file = tmp_path / "skema.docx"
    file.write_bytes(data)
    with pytest.raises(OwnFormError) as refused:
        read_own_form(file)
    assert refused.value.message in ("damaged", "empty")


def test_bytes_that_were_spoiled_end_in_pieces_or_in_a_sentence(tmp_path: Path) -> None:
    whole, _ = word_form(3)
    file, dice, read = tmp_path / "skema.docx", Random(5), 0
    for _ in range(60):
        data = bytearray(whole)
        for _ in range(dice.randint(1, 6)):
            data[dice.randrange(len(data))] = dice.randrange(256)
        file.write_bytes(bytes(data))
        try:
            read += bool(read_own_form(file))
        except MusError as error:
            assert isinstance(error, OwnFormError)
    assert read


@pytest.mark.parametrize("text", ["x" * 9_000, "[" * 9_000, "- punkt\n" * 6_000, "# Trivsel\n" * 6_000])
def test_what_is_longer_than_any_form_is_refused_before_it_is_looked_into(tmp_path: Path, text: str) -> None:
    file = tmp_path / "skema.md"
    file.write_text(text, "utf-8")
    with pytest.raises(OwnFormError, match="too_large"):
        read_own_form(file)


@pytest.mark.parametrize("coding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_a_text_is_read_in_the_alphabets_of_notepad(tmp_path: Path, coding: str, end: str) -> None:
    file = tmp_path / "skema.txt"
    file.write_bytes(f"Trivsel på jobbet{end}Hvordan går det?{end}".encode(coding))
    assert [each.text for each in read_own_form(file) if each.text] == ["Trivsel på jobbet", "Hvordan går det?"]


def test_a_word_document_is_known_under_a_wrong_name(tmp_path: Path) -> None:
    file = tmp_path / "skema.txt"
    file.write_bytes(package(p("Trivsel")))
    assert [each.text for each in read_own_form(file)] == ["Trivsel"]


def test_pages_and_rich_text_are_read_as_well(tmp_path: Path) -> None:
    page, rich = tmp_path / "a.html", tmp_path / "b.rtf"
    page.write_text("<!doctype html><html><body><h2>Trivsel</h2><p>Hvordan går det?</p></body></html>", "utf-8")
    rich.write_bytes(rb"{\rtf1\ansi Trivsel\par Hvordan g\'e5r det?\par}")
    for file in (page, rich):
        assert [each.text for each in read_own_form(file) if each.text] == ["Trivsel", "Hvordan går det?"]
