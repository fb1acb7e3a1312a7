"""Paragraphs and lists of a source stay paragraphs and lists wherever they stand."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from mus_tui.export.forms.paper_form import paper_form
from mus_tui.export.forms.preparation_form import preparation_form
from mus_tui.export.html import to_html
from mus_tui.export.lines import paragraphs_of
from mus_tui.export.markdown import to_markdown
from mus_tui.export.pieces import Piece
from mus_tui.export.template.as_markdown import template_markdown
from mus_tui.model.talk import Talk
from mus_tui.model.values.prose import in_one_line
from mus_tui.model.values.template import Template
from mus_tui.tui.kit.guidance import with_dots
from mus_tui.tui.start.template_page import template_page
from tests.sample import sample_source, sample_talk

SAID = "Vælg én ting.\n\nTænk på:\n- det nære\n- det fjerne\n"


def putting(*way: str | int) -> Talk:
    """Return a talk whose template has the text in one place, by the way to it."""
    source: Any = sample_source()
    source["preparation"] = [{"id": "foer", "label": "Inden samtalen"}]
    place = source
    for key in way[:-1]:
        place = place[key]
    place[way[-1]] = SAID
    return sample_talk().altered(template=Template.model_validate(source))


QUESTION = ("perspectives", 0, "questions", 0)
PLACES = [
    (*QUESTION, "intent"),
    (*QUESTION, "note"),
    (*QUESTION, "prompts", 0),
    (*QUESTION, "prompts", 1, "note"),
    ("preparation", 0, "hint"),
    ("plan", "headings", 2, "hint"),
    ("plan", "headings", 2, "fields", 0, "hint"),
]


def papers(talk: Talk) -> Iterator[tuple[Piece, ...]]:
    if "det nære" in talk.template.preparation[0].hint:
        yield tuple(preparation_form(talk, talk.participants[0], by_hand=True))
    else:
        yield tuple(paper_form(talk.template, talk.talk_kind))


@pytest.mark.parametrize("way", PLACES, ids=lambda way: ".".join(map(str, way)))
def test_every_paragraph_and_point_stands_by_itself_on_paper_and_where_a_template_is_read(
    way: tuple[str | int, ...],
) -> None:
    talk = putting(*way)
    for paper in papers(talk):
        lines = [line.strip() for line in to_markdown(paper).split("\n")]
        assert {"- det nære", "- det fjerne"} <= set(lines)
        assert "<li>det nære</li>" in to_html(paper)
    page = [each.text for each in template_page(talk.template)] if way[0] != "preparation" else ["det nære"]
    assert "det nære" in page
    assert "- det" not in template_markdown(talk.template).replace("\n- det", "").replace("\n  - det", "")


def test_in_a_place_of_one_line_points_are_told_apart() -> None:
    assert in_one_line("Vælg én ting.\nTænk på:\n- det nære\n- det fjerne") == (
        "Vælg én ting. Tænk på: det nære; det fjerne"
    )


def test_a_point_under_a_point_is_a_point_of_the_list_and_stands_under_it_on_the_screen() -> None:
    said = "Læs:\n- det, der ligger på nettet\n  - om start\n- jeres aftale"
    assert with_dots(said) == "Læs:\n\n· det, der ligger på nettet\n  – om start\n· jeres aftale"
    points = ["det, der ligger på nettet", "om start", "jeres aftale"]
    assert list(paragraphs_of(said)) == [(False, ["Læs:"]), (True, points)]
