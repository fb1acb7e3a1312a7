"""A template as a page that a committee can read and sign, in each format that it can be written in."""

from __future__ import annotations

from typing import Any

import pytest

from mus_tui.export.formats import formats_for
from mus_tui.export.markdown import to_markdown
from mus_tui.export.template.as_markdown import template_markdown
from mus_tui.export.template.document import template_paper
from mus_tui.model.values.template import Template
from tests.export.in_every_format import in_every_format
from tests.export.talks import template
from tests.sample import sample_source, sample_template

ADOPTED = {"area": "Hele kommunen", "owner": "HR", "adopted": "MED, 3. marts 2026"}


def page(**changed: Any) -> str:
    paper = template_paper(Template.model_validate({**sample_source(), **changed}), None, to_sign=True)
    return to_markdown(paper.pieces)


def test_in_every_format_it_ends_with_lines_to_sign_and_says_who_sees_what_and_how_long() -> None:
    paper = template_paper(sample_template().altered(**ADOPTED), None, to_sign=True)
    for kind, words in in_every_format(paper.pieces).items():
        for said in (
            "Udviklingssamtaler i Mosekøb", "MED, 3. marts 2026", "Hvordan har du det i din hverdag?",
            "Hvad tærer på dig?", "Kun den, der har forberedt sig.", "Destrueres, når samtalen er lukket.",
            "Alt står i kilden",
        ):  # fmt: skip
            assert said in words, (kind, said)
        assert words.rindex("Godkendelse") > words.rindex("Alt står i kilden"), kind
        assert words.count("Navn og rolle") == words.count("Dato og underskrift") == 4, kind


def test_to_be_read_alone_it_has_no_lines_to_sign() -> None:
    assert "Godkendelse" not in template_markdown(sample_template())


def test_who_answers_for_it_and_when_it_was_adopted_is_said_or_asked_for() -> None:
    assert "**Vedtaget:** ____" in page()
    assert "**Ansvarlig:** ____" in page()
    said = page(**ADOPTED)
    assert "**Vedtaget:** MED, 3. marts 2026" in said
    assert "**Ansvarlig:** HR" in said
    assert "**Vedtaget:**" not in template_markdown(sample_template())


def test_what_is_ours_stands_together_and_the_rest_is_the_sources() -> None:
    ours = template_markdown(template("albertslund")).partition("## Hvad der er kildens")[2]
    assert "Alt andet står i kilden" in ours
    assert "- GRUS: Udviklingssamtale i en gruppe" in ours
    assert "- Mit afsæt" in ours


def test_it_is_written_in_all_that_is_a_page() -> None:
    assert [each.name for each in formats_for("template")] == ["markdown", "pdf", "html", "docx"]


@pytest.mark.parametrize("kind", ["MUS", "GRUS"])
def test_one_kind_alone_can_be_approved(kind: str) -> None:
    paper = template_paper(sample_template(), kind, to_sign=True)
    said = to_markdown(paper.pieces)
    assert f"### {kind}:" in said
    assert f"### {'GRUS' if kind == 'MUS' else 'MUS'}:" not in said
