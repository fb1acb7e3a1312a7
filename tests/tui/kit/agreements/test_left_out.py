"""Whoever an agreement of a group is no longer for is named, however the names in it were changed."""

from __future__ import annotations

from mus_tui.tui.kit.agreements.belongs import only_for_words
from mus_tui.tui.kit.difference_words import turned_words
from tests.model.rules.test_belonging import row, talk


def test_undo_says_who_is_left_out_wherever_it_is_pressed() -> None:
    before = talk(row(1, responsible="Bo og Carla"), row(2), row(3, responsible="alle"))
    now = talk(row(1, responsible="Carla"), row(2, responsible="Bo"), row(3, responsible="Anna"))
    said = turned_words("undo", before, now)
    assert said.endswith("Aftale 1: Bo er ikke længere med i aftalen. Aftale 3: Aftalen er nu kun for Anna.")
    assert "ikke længere" not in turned_words("redo", now, before)


def test_of_rows_that_were_pasted_it_is_said_for_whom_some_are_alone() -> None:
    before = talk(row(1))
    new = (row(2, responsible="Carla"), row(3), row(4, responsible="Bo og Carla"))
    assert only_for_words(before, talk(row(1), *new)) == "Nogle er kun for Carla og Bo."
    assert only_for_words(before, talk(row(1), row(3))) == ""
