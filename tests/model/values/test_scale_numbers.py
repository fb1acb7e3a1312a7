"""The number of a point is the one its label has, wherever a number is typed, drawn or read from paper."""

from __future__ import annotations

from typing import Any

import pytest

from mus_tui.model.forms.tick_words import numbered_in
from mus_tui.model.rules.plan.choosing import chosen_by
from mus_tui.model.values.fields import Field, Scale
from mus_tui.model.values.plan import Agreement
from mus_tui.model.values.plan_form import PlanField
from mus_tui.model.values.template import Template
from tests.sample import sample_source

LEVELS = [{"id": f"n{n}", "label": f"{n} – {said}"} for n, said in ((3, "A"), (2, "B"), (1, "C"))]
FALLING: dict[str, Any] = {"id": "fald", "levels": LEVELS}


@pytest.mark.parametrize(
    ("scale", "numbers"),
    [
        (FALLING, (3, 2, 1)),
        ({"id": "ord", "levels": [{"id": "a", "label": "Lidt"}, {"id": "b", "label": "Meget"}]}, (1, 2)),
        ({"id": "delt", "levels": [{"id": "a", "label": "1 – 3 gange"}, {"id": "b", "label": "4 gange"}]}, (1, 2)),
        ({"id": "ens", "levels": [{"id": "a", "label": "Trin 1"}, {"id": "b", "label": "Trin 1, igen"}]}, (1, 2)),
        ({"id": "tal", "least": -1, "most": 1}, (-1, 0, 1)),
    ],
)
def test_a_point_has_the_number_in_its_label_where_all_have_one_and_else_its_place(
    scale: dict[str, Any], numbers: tuple[int, ...]
) -> None:
    assert Scale.model_validate(scale).numbers == numbers


def test_a_number_means_the_same_level_in_the_plan_and_on_paper() -> None:
    source = sample_source() | {"format": 2, "scales": [FALLING]}
    template = Template.model_validate(source)
    asked = PlanField(id="vej", answer="scale", label="Vej", scale="fald")
    row, left = chosen_by(template, Agreement(id="a1"), asked, "3", typed=True)
    assert (row.answer_in("vej").chosen, left) == (("n3",), "")
    on_paper = Field(id="vej", label="Vej", answer="scale", scale="fald")
    assert numbered_in(on_paper, template.scales, "3.") == ("n3",)
    assert numbered_in(on_paper, template.scales, "4") == ()
