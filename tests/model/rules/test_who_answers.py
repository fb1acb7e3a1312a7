from __future__ import annotations

import pytest

from mus_tui.model.rules.who_answers import by_name, names_others, who_answers
from mus_tui.model.values.people import Participant
from mus_tui.model.values.plan import Action, Agreement
from tests.sample import sample_talk


@pytest.mark.parametrize(
    ("owners", "said"),
    [
        (("Mette", "Jonas", "Mette"), "Mette, Jonas"),
        (("Jonas", "Mette", "begge"), "begge"),
        (("Jonas Holm", "Begge", "begge"), "begge"),
        (("HR", "Jonas", "begge"), "HR, begge"),
        (("jonas", "Jonas"), "Jonas"),
        (("", ""), ""),
    ],
)
def test_each_is_named_once_and_nobody_beside_the_word_that_means_them_too(owners: tuple[str, ...], said: str) -> None:
    row = Agreement(id="a1", actions=tuple(Action(what="Luk døren", responsible=who) for who in owners))
    assert who_answers(sample_talk(), row) == said


def test_the_rows_own_answer_comes_first() -> None:
    row = Agreement(id="a1", responsible="Alle", actions=(Action(what="Luk døren", responsible="Mette"),))
    assert who_answers(sample_talk(), row) == "Alle"


def test_whoever_was_told_apart_by_a_letter_has_the_whole_name_where_others_read_it() -> None:
    people = (
        Participant(id="p1", role="leder", name="Mette Friis"),
        Participant(id="p2", role="medarbejder", name="Mette Holm"),
    )
    talk = sample_talk().altered(participants=people)
    row = Agreement(id="a1", goal="x", responsible="Mette F. og Mette H.")
    assert by_name(row, talk).responsible == "Mette Friis og Mette Holm"


@pytest.mark.parametrize(
    ("support", "others"),
    [
        ("", False),
        ("Mette", False),
        ("Mette og Jonas", False),
        ("mette friis, JH", False),
        ("Begge", False),
        ("vi", False),
        ("lederen\nmedarbejderen", False),
        ("Jeg og lederen.", False),
        ("HR", True),
        ("Mette og Aisha", True),
        ("Mette, Jonas & driften", True),
        ("Mette Holm", True),
        ("alle i driften", True),
        ("Holm hjælper", True),
        ("jh", False),
    ],
)
def test_somebody_else_is_named_where_any_of_them_does_not_sit_there(support: str, others: bool) -> None:
    assert names_others(sample_talk(), support) is others
