"""Who gets what."""

from __future__ import annotations

from mus_tui.export.copies import employees_copy, leaders_copy, third_persons_copy
from mus_tui.export.paper_markdown import to_markdown
from mus_tui.model.closing import Takeaway
from mus_tui.model.copy_wish import Contents
from mus_tui.model.sharing import rows_to_pass_on
from mus_tui.model.silence import with_silence
from mus_tui.model.talk import Talk
from tests.export.talks import table_talk
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
        "At Jonas holder oplæg\\",
        "til foråret",
        "",
        "Det gives til dig efter aftale og må ikke gives videre.",
    ]
