"""A heading that stands over several fields has room for each by its word, and the words to choose among."""

from __future__ import annotations

from io import BytesIO

import pytest
from docx import Document

from mus_tui.export.forms.paper_form import paper_form
from mus_tui.export.html import to_html
from mus_tui.export.markdown import to_markdown
from mus_tui.export.word import to_word_bytes
from mus_tui.model.values.template import Template
from tests.sample import sample_source

WORDS = ("Målet", "Slagsen", "Faglig", "Personlig")


def form_of(*, alone: bool) -> Template:
    source = sample_source()
    choices = [{"id": "fag", "label": "Faglig"}, {"id": "pers", "label": "Personlig"}]
    fields = [
        {"id": "goal", "label": "Målet", "required": True},
        {"id": "category", "label": "Slagsen", "choices": choices},
    ]
    heading = {"text": "Hvad?", "fields": fields}
    source["plan"]["headings"] = [heading] if alone else [heading, {"text": "Hvem?", "fields": [{"id": "responsible"}]}]
    return Template.model_validate(source)


@pytest.mark.parametrize("alone", [True, False])
def test_every_field_and_choice_stands_in_every_row_or_over_its_column_in_every_format(alone: bool) -> None:
    template = form_of(alone=alone)
    paper = tuple(paper_form(template, template.kind("MUS")))
    document = Document(BytesIO(to_word_bytes(paper)))
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    for said in (to_markdown(paper), to_html(paper), "\n".join(cells)):
        assert [word for word in WORDS if word not in said] == []


@pytest.mark.parametrize("at", ["confidentiality", "opening"])
def test_what_the_source_says_at_the_beginning_is_on_the_form_too(at: str) -> None:
    source = sample_source()
    source["guidance"] = [{"id": "sagt", "at": at, "text": "Det bliver mellem os."}]
    template = Template.model_validate(source)
    assert "Det bliver mellem os." in to_markdown(paper_form(template, template.kind("MUS")))
