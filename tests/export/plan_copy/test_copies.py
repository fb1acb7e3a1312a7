"""Who gets which copy of a plan, and what is in it."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from mus_tui.export.calendar import calendar
from mus_tui.export.html import to_html
from mus_tui.export.markdown import to_markdown
from mus_tui.export.pieces import Heading
from mus_tui.export.plan_copy.copies import copy_bytes, copy_pieces, employees_copy, leaders_copy, third_persons_copy
from mus_tui.export.plan_copy.days import plan_days
from mus_tui.model.rules.copy_wish import Contents, Whose, Wish
from mus_tui.model.rules.sharing import rows_to_pass_on
from mus_tui.model.rules.silence import with_silence
from mus_tui.model.talk import Talk
from mus_tui.model.values.closing import Takeaway
from tests.export.talks import CLOSED, group_talk, per_perspective_talk, table_talk
from tests.sample import sample_talk

ALL = Contents(notes=True, minutes=True, last_words=True, silenced=True)


def told() -> Talk:
    """A talk in which one row may be passed on, and one question is silenced."""
    talk = sample_talk().with_closing(takeaways=(Takeaway(participant="p2", words="At det kan lade sig gøre"),))
    row = talk.agreement("a1").altered(disclose="At Jonas holder oplæg\ntil foråret", disclose_to="Aisha Khan")
    return with_silence(talk.with_agreement(row), "hverdag", "employee")


def test_the_leaders_copy_is_dated_and_named_and_has_neither_notes_nor_what_is_silenced() -> None:
    talk = with_silence(told(), "laere", "employee").agree(
        "Mette ringer", "Mette", told().agreement("a1").deadline, "", None
    )
    copy = to_markdown(leaders_copy(talk))
    assert "Kopi til Leder (Mette Friis), til personalemappen" in copy
    assert "- **Samtalen holdt:** 9. marts 2026" in copy
    assert "Mette ringer" in copy
    for words in ("oplæg", "Travlt", "Vi mødes oftere", "lade sig gøre", "avshedspligt", "█"):
        assert words not in copy


def test_the_employees_copy_holds_what_they_chose_and_personal_notes_never() -> None:
    copy = to_markdown(employees_copy(told(), ALL))
    assert "Kopi til Medarbejder (Jonas Holm)" in copy
    for words in ("Travlt, men godt.", "Vi mødes oftere.", "At det kan lade sig gøre"):
        assert words in copy
    assert "Jeg vil gerne holde oplæg" not in copy
    bare = to_markdown(employees_copy(told(), Contents()))
    assert "Travlt" not in bare
    assert "lade sig gøre" not in bare
    assert "Travlt" not in to_markdown(employees_copy(told(), Contents(notes=True)))


def test_a_copy_says_once_what_may_be_passed_on() -> None:
    assert "Kun det, der står under «Må gives videre»" in to_markdown(leaders_copy(told()))
    assert "Intet i planen må gives videre uden aftale." in to_markdown(leaders_copy(table_talk()))


def test_a_third_person_gets_what_may_be_passed_on_and_nothing_else_of_the_talk() -> None:
    copy = to_markdown(third_persons_copy(told(), "Aisha Khan", rows_to_pass_on(told())))
    assert copy.splitlines() == [
        "# Til Aisha Khan",
        "",
        "- **Det handler om:** Medarbejder (Jonas Holm)",
        "- **Aftalt ved:** Medarbejderudviklingssamtale den 9. marts 2026",
        "",
        "At Jonas holder oplæg  ",
        "til foråret",
        "",
        "Det gives til dig efter aftale og må ikke gives videre.",
    ]


def told_to_two() -> Talk:
    """A talk in which one row may be passed on to Aisha, and another one to Bo."""
    talk = told()
    to_bo = talk.new_agreement().altered(goal="Jonas går tidligt", disclose="At Jonas er syg", disclose_to="Bo Lind")
    return talk.with_agreement(to_bo)


@pytest.mark.parametrize(
    ("row", "person", "theirs", "others"),
    [("a1", "Aisha Khan", "holder oplæg", "er syg"), ("a2", "Bo Lind", "er syg", "holder oplæg")],
)
def test_a_third_persons_copy_holds_only_the_rows_that_may_be_passed_on_to_that_person(
    row: str, person: str, theirs: str, others: str
) -> None:
    copy = to_markdown(copy_pieces(told_to_two(), Wish("third", person=person, rows=(row,))))
    assert theirs in copy
    assert others not in copy
    assert copy.startswith(f"# Til {person}\n")
    assert "Det handler om:** Medarbejder (Jonas Holm)" in copy


def test_a_third_person_whom_no_row_was_chosen_for_is_told_nothing() -> None:
    copy = to_markdown(copy_pieces(told_to_two(), Wish("third", person="Aisha Khan")))
    assert "holder oplæg" not in copy
    assert "er syg" not in copy


def test_whatever_is_asked_for_each_gets_their_own_copy_and_no_more() -> None:
    talk = told()
    asked: dict[Whose, str] = {
        whose: to_markdown(copy_pieces(talk, Wish(whose, contents=ALL, person="Aisha Khan")))
        for whose in ("both", "leader", "employee")
    }
    assert asked["leader"] == to_markdown(leaders_copy(talk))
    assert asked["employee"] == to_markdown(employees_copy(talk, ALL))
    assert "Travlt, men godt." in asked["employee"]
    assert "Kopi til" not in asked["both"]
    assert "Vi mødes oftere." in asked["both"]
    assert "Travlt" not in asked["both"], "the copy for both holds what there is a duty of silence about"


def test_a_file_holds_the_copy_in_the_form_that_was_asked_for() -> None:
    talk, wish = told_to_two(), Wish("third", person="Bo Lind", rows=("a2",))
    pieces = list(copy_pieces(talk, wish))
    assert copy_bytes(talk, wish, CLOSED).decode() == to_markdown(pieces)
    assert copy_bytes(talk, wish._replace(to="html"), CLOSED).decode() == to_html(pieces, "da", "Jonas Holm")
    days = copy_bytes(per_perspective_talk(), Wish(to="ics"), CLOSED).decode()
    assert days == calendar(plan_days(per_perspective_talk(), CLOSED))
    assert "BEGIN:VEVENT" in days


def test_a_copy_names_everybody_it_is_for_and_nobody_who_gave_no_name() -> None:
    copy = to_markdown(third_persons_copy(group_talk(), "Aisha Khan", ()))
    assert "**Det handler om:** Medarbejdere (AB, CD)\n" in copy
    nameless = group_talk().altered(participants=tuple(each.altered(name="") for each in group_talk().participants))
    assert "**Det handler om:** Medarbejdere\n" in to_markdown(third_persons_copy(nameless, "Aisha Khan", ()))


def test_each_ones_copy_of_a_closed_talk_says_what_falls_when_and_the_plan_alone_does_not() -> None:
    closed = told().closed(datetime(2026, 3, 9, 12, tzinfo=UTC))
    year = "## Året, der kommer\n\njuni 2026: 1 aftale · marts 2027: næste samtale"
    for copy in (leaders_copy(closed), employees_copy(closed, Contents())):
        assert year in to_markdown(copy)
    assert "Året" not in to_markdown(copy_pieces(closed, Wish()))
    assert "Året" not in to_markdown(leaders_copy(told()))


def test_what_is_silenced_falls_in_nobodys_year() -> None:
    silenced = with_silence(told(), "laere", "employee").closed(datetime(2026, 3, 9, 12, tzinfo=UTC))
    assert "## Året, der kommer\n\nmarts 2027: næste samtale" in to_markdown(leaders_copy(silenced))


def test_what_may_be_passed_on_stands_in_a_place_of_its_own_and_where_they_sign_comes_last() -> None:
    closed = table_talk().with_note(table_talk().template.perspectives[0].questions[0].id, "Det går godt.")
    said = [piece.text for piece in employees_copy(closed, Contents(notes=True)) if isinstance(piece, Heading)]
    assert "Må gives videre" in said
    assert said.index("Fælles noter") < said.index("Underskrifter")
    assert said[-1] == "Underskrifter"
