"""A copy in each of its formats, as the words that are read there."""

from __future__ import annotations

import re
from collections.abc import Iterable
from html import unescape
from io import BytesIO

import docx
from pypdf import PdfReader

from mus_tui.export.html import to_html
from mus_tui.export.markdown import to_markdown
from mus_tui.export.pdf import to_pdf
from mus_tui.export.pieces import Piece
from mus_tui.export.word import to_word_bytes


def in_every_format(pieces: Iterable[Piece]) -> dict[str, str]:
    """Return the words of a document in each format, one space between them wherever a line ends."""
    every = tuple(pieces)
    word = docx.Document(BytesIO(to_word_bytes(every)))
    body = to_html(every).partition("<main>")[2]
    made = {
        "markdown": re.sub(r"[*\\]", "", to_markdown(every)),
        "html": unescape(re.sub("<[^>]+>", " ", body.replace('<span class="day">', "").replace("</span>", ""))),
        "pdf": " ".join(page.extract_text() for page in PdfReader(BytesIO(to_pdf(every))).pages),
        "docx": " ".join(each.text or "" for each in word.element.body.iter() if each.tag.endswith("}t")),
    }
    return {kind: " ".join(words.split()) for kind, words in made.items()}
