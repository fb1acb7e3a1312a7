"""The form's own words for what the program would have a word for."""

from mus_tui.model.rules.plan.header import day_label
from tests.model.build import a_template


def test_the_day_is_called_what_a_line_of_the_form_calls_it_in_that_kind_of_talk() -> None:
    day = {"label": "Samtalen er holdt den:", "shows": "date"}
    assert day_label(a_template(format=2, header=[day]), "MUS") == "Samtalen er holdt den"
    assert not day_label(a_template(format=2, header=[day | {"only": ["GRUS"]}]), "MUS")
    assert not day_label(a_template(), "MUS")
