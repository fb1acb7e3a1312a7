from __future__ import annotations

import pytest

from mus_tui.model.values.plan import Action
from mus_tui.model.values.plan_form import PlanField
from mus_tui.tui.kit.agreements.row_words import words_in
from tests.tui.a_plan import CARDS, row, talk_with_plan


@pytest.mark.parametrize(
    ("headings", "said"),
    [(CARDS["headings"], "Møde (Bo)"), (CARDS["headings"][:2], "1. Møde (Bo)\n2. Karen")],
)
def test_a_name_without_an_action_stands_under_who_answers_and_only_else_among_the_actions(
    headings: list[object], said: str
) -> None:
    goal = row(1, "Mål", actions=(Action(what="Møde", responsible="Bo"), Action(responsible="Karen")))
    talk = talk_with_plan(goal, **CARDS | {"headings": headings})
    assert words_in(talk, PlanField(id="actions"), goal) == said
