"""An agreement that was carried on says which talk it comes from, and whose that was."""

from __future__ import annotations

from mus_tui.model.rules.crossing import with_release
from mus_tui.model.rules.last_year import following
from mus_tui.tui.kit.agreements.where_from import say_where_from, say_where_from_in_short
from tests.model.earlier_talks import a_talk, held

JONAS = with_release(held("old111", "Mette Friis", "Jonas Holm"), "a1", True)


def test_a_row_from_others_says_whose_talk_it_was_and_how_it_was_put_there() -> None:
    group = a_talk("gruppe", "Mette Friis", "Jonas Holm", "Bo Ravn")
    talk = following(group, JONAS, chosen=["a1"]).with_carried("old111/a1")
    row = talk.agreements[-1]
    whose = "Ført videre fra MUS 10. marts 2025 · Mette Friis og Jonas Holm"
    assert say_where_from(talk, row) == f"{whose}."
    anew = row.altered(goal="Et andet kursus")
    assert say_where_from(talk.with_agreement(anew), anew) == f"{whose}, hvor der stod: «Kursuskvast»"
    assert say_where_from_in_short(talk, row) == "Fra MUS 10. marts 2025 · Mette og Jonas."


def test_a_row_of_their_own_plan_says_its_day_and_one_that_was_made_here_nothing() -> None:
    talk = following(a_talk("igen11", "Mette Friis", "Jonas Holm"), JONAS).with_carried("old111/a1")
    assert say_where_from(talk, talk.agreements[-1]) == "Ført videre fra MUS 10. marts 2025."
    assert say_where_from_in_short(talk, talk.agreements[-1]) == "Fra MUS 10. marts 2025."
    assert say_where_from(talk, JONAS.agreement("a1")) == ""
