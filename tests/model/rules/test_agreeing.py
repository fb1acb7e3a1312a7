from __future__ import annotations

import pytest

from mus_tui.model.rules.agreeing import (
    agreed_rows,
    asks_about_plan,
    has_agreed,
    is_agreed,
    plan_is_agreed,
    was_read,
    with_agreed,
    with_disagreement,
)
from mus_tui.model.talk import Talk
from mus_tui.model.values.plan import undone
from tests.model.build import a_day, bare_talk, with_kind
from tests.sample import sample_talk


def both_agreed() -> Talk:
    return with_agreed(sample_talk(), "a1", ("p2", "p1"))


def test_a_row_is_agreed_when_each_of_them_has_said_so() -> None:
    talk = with_agreed(sample_talk(), "a1", ["p2"])
    row = talk.agreement("a1")
    assert (has_agreed(row, ["p2"]), has_agreed(row, ["p1"]), is_agreed(talk, row)) == (True, False, False)
    talk = with_agreed(talk, "a1", ["p1"])
    assert talk.agreement("a1").agreed == ("p1", "p2")
    assert plan_is_agreed(talk)


def test_a_mark_can_be_taken_back_and_saying_it_again_changes_nothing() -> None:
    talk = both_agreed()
    assert with_agreed(talk, "a1", ["p1"]) is talk
    assert with_agreed(talk, "a1", ["p1"], False).agreement("a1").agreed == ("p2",)


def test_a_plan_without_rows_is_not_agreed_and_one_row_left_is_not_the_plan() -> None:
    assert not plan_is_agreed(bare_talk())
    talk = both_agreed()
    more = talk.with_agreement(talk.new_agreement().altered(goal="Mette ringer til driften"))
    assert [row.id for row in agreed_rows(more)] == ["a1"]
    assert not plan_is_agreed(more)


@pytest.mark.parametrize("edit", [{"goal": "Jonas holder to oplæg"}, {"deadline": a_day()}, {"disclose": "Kurset"}])
def test_an_edit_of_the_row_clears_the_marks(edit: dict[str, object]) -> None:
    talk = both_agreed()
    assert talk.with_agreement(talk.agreement("a1").altered(**edit)).agreement("a1").agreed == ()


def test_a_disagreement_stands_beside_the_row_clears_no_mark_and_survives_an_edit() -> None:
    talk = with_disagreement(both_agreed(), "a1", "Fristen er kort")
    assert talk.agreement("a1").agreed == ("p1", "p2")
    edited = talk.with_agreement(talk.agreement("a1").altered(goal="Andet"))
    assert (edited.agreement("a1").agreed, edited.agreement("a1").disagreement) == ((), "Fristen er kort")


def test_moving_a_row_is_no_edit_of_it() -> None:
    talk = both_agreed()
    talk = talk.with_agreement(talk.new_agreement().altered(goal="Mette ringer"))
    assert talk.with_agreement_moved("a1", 1).agreement("a1").agreed == ("p1", "p2")


def test_undo_keeps_the_marks_given_since_to_rows_that_are_the_same() -> None:
    before = sample_talk()
    before = before.with_agreement(before.new_agreement().altered(goal="Mette ringer"))
    now = with_agreed(before, "a1", ["p1"]).without_agreement("a2")
    back = undone(now.agreements, before.agreements)
    assert [(row.id, row.agreed) for row in back] == [("a1", ("p1",)), ("a2", ())]


def test_undo_of_an_edit_brings_back_what_was_agreed_with_its_marks() -> None:
    before = both_agreed()
    now = before.with_agreement(before.agreement("a1").altered(goal="Andet"))
    assert undone(now.agreements, before.agreements) == before.agreements


def test_a_plan_that_nobody_read_aloud_has_no_marks() -> None:
    assert not was_read(sample_talk())
    assert was_read(with_disagreement(sample_talk(), "a1", "Nej"))


def test_naming_others_asks_for_consent_anew() -> None:
    talk = sample_talk()
    talk = talk.with_agreement(talk.agreement("a1").altered(support="Aisha", support_agreed=True))
    assert talk.agreement("a1").support_agreed is True
    kept = talk.with_agreement(talk.agreement("a1").altered(goal="Andet"))
    assert kept.agreement("a1").support_agreed is True
    other = talk.with_agreement(talk.agreement("a1").altered(support="Bent"))
    assert other.agreement("a1").support_agreed is None


@pytest.mark.parametrize(
    ("rule", "answer", "asked"),
    [
        ("required", None, True),
        ("offered", None, False),
        ("if_competence", None, True),
        ("if_competence", True, True),
        ("if_competence", False, False),
    ],
)
def test_without_rows_a_plan_is_asked_about_only_where_there_has_to_be_one(
    rule: str, answer: bool | None, asked: bool
) -> None:
    talk = bare_talk(with_kind("MUS", plan=rule)).with_closing(competence_discussed=answer)
    assert asks_about_plan(talk) is asked
    assert asks_about_plan(talk.with_agreement(talk.new_agreement().altered(goal="Ro")))
    assert asks_about_plan(talk.with_stance("p1", False, "Nej"))
