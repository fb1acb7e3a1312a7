from __future__ import annotations

from mus_tui.model.values.marks import OwnQuestion
from mus_tui.model.values.preparation import KEYWORDS, Preparation

MINE = (
    Preparation(talk="k7f3qa", participant="p2")
    .with_note("hverdag", "Det er for travlt om mandagen.")
    .with_note("laere", "Jeg vil gerne holde oplæg.")
    .altered(keywords=("Mod", "Møder"), own_questions=(OwnQuestion(id="own-1", text="Hjemmearbejde"),))
)


def test_nothing_is_shared_until_its_owner_shares_it() -> None:
    part = MINE.shared_part()
    assert part.is_empty
    assert "travlt" not in part.model_dump_json()


def test_one_question_is_shared_without_the_others() -> None:
    part = MINE.with_shared("laere").shared_part()
    assert part.note("laere") == "Jeg vil gerne holde oplæg."
    assert part.note("hverdag") == ""
    assert (part.keywords, part.own_questions) == ((), ())


def test_what_is_taken_back_is_no_longer_in_the_shared_part() -> None:
    assert MINE.with_shared("laere").with_shared("laere", False).shared_part().is_empty


def test_it_can_be_shared_whole() -> None:
    whole = MINE.with_everything_shared()
    assert whole.shared == ("hverdag", "laere", "own-1", KEYWORDS)
    assert whole.shared_part() == whole


def test_an_emptied_note_is_no_note() -> None:
    assert MINE.with_note("laere", " \n").note("laere") == ""
    assert not MINE.is_empty
