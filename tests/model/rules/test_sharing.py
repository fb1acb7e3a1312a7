from __future__ import annotations

from datetime import date

import pytest

from mus_tui.model.rules.sharing import names, people_named, rows_to_pass_on, share_with, shared_rows, with_share
from mus_tui.model.rules.silence import with_silence
from mus_tui.model.talk import Talk
from tests.sample import sample_talk

TODAY = date(2026, 3, 9)


def told() -> Talk:
    talk = sample_talk()
    talk = talk.with_agreement(talk.agreement("a1").altered(disclose="At han skal på kursus", disclose_to="Aisha Khan"))
    return talk.with_agreement(talk.new_agreement().altered(goal="Mette ringer", disclose_to="Aisha"))


def test_only_a_row_that_says_what_may_be_passed_on_is_passed_on() -> None:
    assert [row.id for row in rows_to_pass_on(told())] == ["a1"]
    assert rows_to_pass_on(with_silence(told(), "laere", "employee")) == ()
    assert people_named(told()) == ("Aisha Khan",)


def test_a_row_that_may_be_passed_on_and_says_not_to_whom_names_nobody() -> None:
    row = told().agreement("a2").altered(disclose="At der er travlt", disclose_to="")
    talk = told().with_agreement(row)
    assert [each.id for each in rows_to_pass_on(talk)] == ["a1", "a2"]
    assert people_named(talk) == ("Aisha Khan",)
    assert not names(row, "")
    assert not names(row, "Aisha Khan")


@pytest.mark.parametrize(
    ("person", "named"),
    [
        ("Aisha Khan", True),
        ("Aisha  Khan", True),
        ("aisha", True),
        ("Aisha Lund", True),
        ("Ai", False),
        ("Khan", True),
        ("Bo Khan", False),
        ("", False),
    ],
)
def test_a_row_names_a_person_by_the_first_name_with_or_without_the_rest(person: str, named: bool) -> None:
    assert names(told().agreement("a1"), person) is named


def test_a_row_names_a_person_however_the_letters_came() -> None:
    row = told().agreement("a1").altered(disclose_to="Åse Friis")
    assert names(row, "A\u030ase")
    assert not names(row, "Ase")


def test_nothing_is_shared_until_both_agreed_to_it_and_that_is_put_down_with_its_day() -> None:
    assert shared_rows(told(), "Aisha Khan") == ()
    talk = with_share(told(), "Aisha Khan", ["a1", "a2"], TODAY)
    assert [row.id for row in shared_rows(talk, "aisha  khan")] == ["a1"]
    share = share_with(talk, "Aisha Khan")
    assert share is not None
    assert (share.on, share.agreements) == (TODAY, ("a1",))
    assert shared_rows(talk, "Bent") == ()
    assert with_share(talk, "Aisha Khan", [], TODAY).shares == ()


def test_what_may_no_longer_be_passed_on_is_no_longer_shared() -> None:
    talk = with_share(told(), "HR", ["a1"], TODAY)
    assert shared_rows(with_silence(talk, "a1", "leader"), "HR") == ()
    other = talk.with_agreement(talk.agreement("a1").altered(disclose="At han er syg"))
    assert (shared_rows(other, "HR"), other.shares) == ((), ())
    assert talk.with_agreement(talk.agreement("a1").altered(goal="Andet")).shares == talk.shares


def test_what_is_shared_with_one_person_is_not_shared_with_another() -> None:
    to_bo = told().agreement("a2").altered(disclose="At han er syg", disclose_to="Bo")
    talk = with_share(told().with_agreement(to_bo), "Aisha Khan", ["a1"], TODAY)
    talk = with_share(talk, "Bo", ["a2"], TODAY)
    assert [row.id for row in shared_rows(talk, "Aisha Khan")] == ["a1"]
    assert [row.id for row in shared_rows(talk, "Bo")] == ["a2"]
    talk = with_share(talk, "bo", [], TODAY)
    assert [row.id for row in shared_rows(talk, "Aisha Khan")] == ["a1"]
    assert shared_rows(talk, "Bo") == ()
