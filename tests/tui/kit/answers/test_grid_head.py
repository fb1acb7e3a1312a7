"""What stands over a grid: what the points are called, and over the rows what the form has there."""

from __future__ import annotations

import pytest

from mus_tui.model.values.fields import Field, Scale
from mus_tui.tui.kit.answers.asked import Option, options_of
from mus_tui.tui.kit.answers.grid import GridHead
from mus_tui.tui.kit.answers.layout import drawn
from mus_tui.tui.plan.plan_columns import lines_of
from tests.form_with_rows import rows_source, talk_with_rows


def options(scale: str) -> list[Option]:
    rated = Field(id="grad", label="Grad", answer="scale", scale=scale)
    return list(options_of(rated, talk_with_rows(**rows_source()).template.scales))


@pytest.mark.parametrize(("scale", "width"), [("grad", 130), ("grad", 64), ("fem", 64)])
def test_what_stands_over_the_rows_is_on_the_line_of_the_points(scale: str, width: int) -> None:
    over, without = (drawn(GridHead(options(scale), (), said).spots(width)).plain for said in ("Krav", ""))
    assert over.split("\n")[-1].startswith("Krav  ")
    assert over.replace("Krav", "    ") == without


def test_where_it_is_long_or_the_points_stand_below_it_has_lines_of_its_own() -> None:
    long = "Det, som jobbet kræver af dig og af os andre i huset"
    lines = drawn(GridHead(options("fem"), (), long).spots(40)).plain.split("\n")
    assert " ".join(line[:24].strip() for line in lines).strip() == long
    narrow = drawn(GridHead(options("fem"), (), "Krav").spots(16)).plain.split("\n")
    assert narrow[-2] == "Krav" and narrow[-1].split() == ["1", "2", "3", "4", "5"]


def test_a_number_that_the_form_has_in_the_words_of_a_point_is_not_said_twice() -> None:
    words = ("Ikke tilfreds", "Ret tilfreds", "Meget tilfreds")
    levels = [{"id": f"n{n}", "label": f"{n} {each}"} for n, each in enumerate(words, 1)]
    scale = Scale.model_validate({"id": "tre", "levels": levels})
    field = Field(id="tilfreds", label="Tilfreds", answer="scale", scale="tre")
    shown = drawn(GridHead(options_of(field, [scale]), ()).spots(40)).plain
    assert "2 Ret tilfreds" in shown and "2 2" not in shown


def test_a_title_keeps_its_own_space_after_a_stroke_and_breaks_at_others_where_it_has_to() -> None:
    assert lines_of("Leder / Ansatt", 30) == ["Leder / Ansatt"]
    assert lines_of("Leder / Medarbejder/afdelingsleder", 20) == ["Leder / Medarbejder/", "afdelingsleder"]
