"""Whom a sentence about the plan names: each of a few, and a large group as a group."""

from __future__ import annotations

from mus_tui.tui.destroying.words import without_their_copy
from tests.model.rules.test_turns import group
from tests.sample import sample_talk


def test_who_has_no_copy_is_named_while_they_are_few_and_else_a_group() -> None:
    assert without_their_copy(sample_talk()).startswith("Jonas")
    assert without_their_copy(group(2)) == "Navn 2 og Navn 3"
    assert without_their_copy(group(6)) == "Gruppen"
