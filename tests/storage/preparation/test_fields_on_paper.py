"""A form with boxes, dates and names comes back as it was filled in, from every file it is written to."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterator
from email.message import EmailMessage
from functools import cache
from io import BytesIO
from pathlib import Path
from textwrap import wrap
from typing import Any

import pytest
from docx import Document
from docx.text.paragraph import Paragraph

from mus_tui.export.forms.blank_forms import blank_forms
from mus_tui.export.forms.paper_form import paper_form
from mus_tui.export.forms.preparation_form import preparation_form
from mus_tui.export.forms.sitting_form import sitting_form
from mus_tui.export.html import to_html
from mus_tui.export.html_text import shown
from mus_tui.export.markdown import to_markdown
from mus_tui.export.pieces import Boxes, Grid, Piece, Place, RowsToFill
from mus_tui.export.word import to_word_bytes
from mus_tui.model.forms.filled_form import Answers, read_answers
from mus_tui.model.forms.form_lines import alike
from mus_tui.model.forms.form_marks import ANSWER
from mus_tui.storage.preparation.form_file import read_form
from mus_tui.storage.preparation.form_html import lines_of_html
from mus_tui.storage.preparation.form_word import lines_of_word
from tests.sample_fields import talk_with_fields
from tests.storage.preparation.test_form_formats import page_of_word, quoted_all, rtf_of_textedit, rtf_of_wordpad, word


def mailed(text: str) -> bytes:
    """Return a form in a mail whose lines are no longer than mail programs make them."""
    message = EmailMessage()
    message["Subject"], message["Message-ID"] = "Sv: Skema", "<1@example.org>"
    lines = (wrap(line, 74, break_long_words=False, break_on_hyphens=False) or [""] for line in text.split("\n"))
    message.set_content("\n".join(part for line in lines for part in line), cte="quoted-printable")
    return message.as_bytes()


TALK = talk_with_fields()
JONAS = TALK.participants[1]

Filled = dict[str, tuple[str, ...]]
"""By the mark of a place with boxes, the words that get a cross."""


@cache
def blanks() -> tuple[str, ...]:
    return blank_forms(TALK, JONAS)


FORMS: dict[str, Callable[[], list[Piece]]] = {
    "to prepare on": lambda: list(preparation_form(TALK, JONAS, by_hand=False)),
    "to prepare on by hand": lambda: list(preparation_form(TALK, JONAS, by_hand=True)),
    "to sit with": lambda: list(sitting_form(TALK)),
    "blank": lambda: list(paper_form(TALK.template, TALK.talk_kind)),
}


def places_of(pieces: list[Piece]) -> Iterator[Piece]:
    """Give the pieces, of a table to answer in each place."""
    for piece in pieces:
        yield from (cell for _, cells in piece.rows for cell in cells) if isinstance(piece, RowsToFill) else (piece,)


def in_boxes(pieces: list[Piece]) -> Filled:
    """Return what can be crossed at each place."""
    lists = {
        piece.mark: piece.words
        for piece in places_of(pieces)
        if isinstance(piece, Boxes) and piece.mark.startswith(ANSWER)
    }
    return lists | {row.mark: piece.heads for piece in pieces if isinstance(piece, Grid) for row in piece.rows}


def in_words(pieces: list[Piece]) -> list[str]:
    return [piece.mark for piece in places_of(pieces) if isinstance(piece, Place)]


def in_markdown(pieces: list[Piece], crosses: Filled, words: dict[str, str]) -> str:
    out: list[str] = []
    at = ""
    for line in to_markdown(pieces).split("\n"):
        found = re.search("<!-- (.*?) -->", line)
        at = found[1] if found else at
        crossed = line
        for each in crosses.get(at, ()):
            there = rf"\[ \] {re.escape(each)}(?=  \[|$)"
            crossed = re.sub(there, f"[x] {each}", crossed)
        out.append(crossed)
        if found and at in words:
            out.append(words[at])
    return "\n".join(out)


def in_html(pieces: list[Piece], crosses: Filled, words: dict[str, str]) -> str:
    out: list[str] = []
    at = ""
    for part in re.split("(?=<!--)", to_html(pieces)):
        found = re.match("<!-- (.*?) -->", part)
        at, here = found[1] if found else at, part
        for each in crosses.get(at, ()):
            here = re.sub(rf"(<li>|<td><span[^>]*>){re.escape(shown(each))}<", rf"\1x {shown(each)}<", here, count=1)
        if at in words and found:
            here = re.sub(r'(<div class="rules">|<span class="line">)', rf"\1<p>{words[at]}</p>", here, count=1)
        out.append(here)
    return lines_of_html("".join(out))


def in_word(pieces: list[Piece], crosses: Filled, words: dict[str, str]) -> str:
    document: Any = Document(BytesIO(to_word_bytes(pieces)))
    at = ""
    for element in document.element.body.iter("{*}p"):
        paragraph = Paragraph(element, document)
        said = "".join(each.text or "" for each in element.iter("{*}t"))
        if found := re.search("<!-- (.*?) -->", said):
            at = found[1]
            if at in words:
                # A short one has its rule beside it, the others below.
                rule = paragraph if element.findall("{*}r/{*}tab") else Paragraph(element.getnext(), document)
                rule.runs[-1].text = f"{words[at]}\t"
            continue
        boxes = [each for each in element.iter("{*}t") if each.text == "☐"]
        texts = re.split(r"\s*☐\s*", said)[1:]
        for box, text in zip(boxes, texts, strict=True) if boxes else ():
            if text.strip() in crosses.get(at, ()):
                box.text = "☒"
    out = BytesIO()
    document.save(out)
    return lines_of_word(out.getvalue())


WRITTEN: dict[str, Callable[[list[Piece], Filled, dict[str, str]], str]] = {
    "Markdown": in_markdown,
    "HTML": in_html,
    "Word": in_word,
}


def said(answers: Answers) -> tuple[dict[str, str], dict[str, set[str]]]:
    return dict(answers.at), {mark: set(words) for mark, words in answers.crossed.items()}


@pytest.mark.parametrize("written", WRITTEN.values(), ids=WRITTEN)
@pytest.mark.parametrize("form", FORMS.values(), ids=FORMS)
def test_every_cross_day_and_name_comes_back_where_it_was_set(
    form: Callable[[], list[Piece]], written: Callable[[list[Piece], Filled, dict[str, str]], str]
) -> None:
    pieces = form()
    choose = random.Random(7)
    for part in (0.0, 0.6):
        at_boxes = in_boxes(pieces).items()
        crosses: Filled = {mark: (choose.choice(words),) for mark, words in at_boxes if choose.random() < part}
        words = {mark: f"Mit svar {n}" for n, mark in enumerate(in_words(pieces)) if choose.random() < part}
        expected = {mark: {alike(word) for word in crossed} for mark, crossed in crosses.items()}
        text = written(pieces, crosses, words)
        assert said(read_answers(text, blanks())) == (words, expected)


@pytest.mark.parametrize("save", [rtf_of_wordpad, rtf_of_textedit, word, page_of_word, quoted_all, mailed])
def test_a_form_that_another_program_saved_comes_back_as_it_was_filled_in(
    tmp_path: Path, save: Callable[[str], bytes]
) -> None:
    pieces = FORMS["to prepare on"]()
    crosses = {mark: words[-1:] for mark, words in in_boxes(pieces).items()}
    words = {mark: f"Mit svar {n}" for n, mark in enumerate(in_words(pieces))}
    form = tmp_path / "skema"
    form.write_bytes(save(in_markdown(pieces, crosses, words)))
    expected = {mark: {alike(word) for word in crossed} for mark, crossed in crosses.items()}
    assert said(read_answers(read_form(form), blanks())) == (words, expected)


@pytest.mark.parametrize("written", WRITTEN.values(), ids=WRITTEN)
def test_a_form_without_its_marks_has_nothing_in_it_that_nobody_wrote(
    written: Callable[[list[Piece], Filled, dict[str, str]], str],
) -> None:
    for name in ("to prepare on", "to sit with"):
        form = FORMS[name]
        bare = re.sub(" ?<!--.*?-->", "", written(form(), {}, {}))
        assert said(read_answers(bare, blanks())) == ({}, {})


def test_crosses_are_found_by_what_is_asked_where_the_marks_were_deleted() -> None:
    pieces = FORMS["to prepare on"]()
    crosses = {mark: words[-1:] for mark, words in in_boxes(pieces).items()}
    for written in WRITTEN.values():
        bare = re.sub(" ?<!--.*?-->", "", written(pieces, crosses, {}))
        expected = {mark: {alike(word) for word in words} for mark, words in crosses.items()}
        assert said(read_answers(bare, blanks())) == ({}, expected)
