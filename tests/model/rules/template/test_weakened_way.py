"""A layer may not let fall away what the template below asks for in every talk."""

from __future__ import annotations

from mus_tui.model.rules.template.weakened import weakened
from mus_tui.model.values.template import Template
from tests.routed import routed_source


def asking(**traits: object) -> Template:
    source = routed_source()
    source["perspectives"][4]["questions"][1]["notes"][0].update(traits)
    return Template.model_validate(source)


def test_a_field_that_must_be_filled_in_may_not_hang_on_an_answer_above() -> None:
    asked, hung = asking(required=True), asking(required=True, **{"if": {"leder": "ja"}})
    assert [each.message for each in weakened(asked, hung)] == ["weakened_required"]
    assert [each.message for each in weakened(hung, hung)] == []
    assert [each.message for each in weakened(hung, asked)] == []


def test_nor_may_the_theme_it_stands_in_be_one_to_choose() -> None:
    asked, chosen = asking(required=True), routed_source()
    chosen["perspectives"][4]["optional"] = True
    chosen["perspectives"][4]["questions"][1]["notes"][0]["required"] = True
    assert [each.message for each in weakened(asked, Template.model_validate(chosen))] == ["weakened_required"]
