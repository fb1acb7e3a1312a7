"""What the day is called on which the plan is followed up, in a kind of talk that the source's words may not be of."""

from __future__ import annotations

from pathlib import Path

import pytest

from mus_tui.model.rules.plan.follow_up_label import follow_up_label
from mus_tui.storage.template.template_file import load_template

ALBERTSLUND = load_template(Path(__file__).parents[3] / "templates" / "albertslund.yaml", "albertslund")


@pytest.mark.parametrize(
    ("label", "of_leaders", "of_a_group"),
    [
        ("Hvornår der følges op på LUS og udviklingsplanen", True, False),
        ("Vi følger op på LUS'en", True, False),
        ("Vi følger op på LUS og GRUS", True, True),
        ("Vi følger op på PLUS", True, True),
        ("", False, False),
    ],
)
def test_words_that_name_one_kind_are_not_said_of_another(label: str, of_leaders: bool, of_a_group: bool) -> None:
    template = ALBERTSLUND.altered(plan=ALBERTSLUND.plan.altered(follow_up_label=label))
    said = [follow_up_label(template, kind) for kind in ("LUS", "GRUS")]
    assert said == [label if of_leaders else "", label if of_a_group else ""]


def test_albertslunds_own_words_are_kept_where_they_are_its_own() -> None:
    assert follow_up_label(ALBERTSLUND, "LUS") == "Hvornår der følges op på LUS og udviklingsplanen"
    assert follow_up_label(ALBERTSLUND, "GRUS") == ""
