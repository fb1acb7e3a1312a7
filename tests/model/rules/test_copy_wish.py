"""What goes into whose copy beyond the plan, and what its file is called: of people no more than they want."""

from __future__ import annotations

from mus_tui.model.rules.copy_wish import Contents, Wish, contents_of, copy_name, named_in_calendar, own_part
from mus_tui.model.talk import Talk
from mus_tui.model.values.template import Template
from tests.model.build import bare_talk
from tests.model.earlier_talks import a_talk
from tests.sample import sample_source

ALL = Contents(notes=True, minutes=True, last_words=True, silenced=True)
PAIR = a_talk("parret", "Mette Friis", "Jonas Holm")
GROUP = a_talk("gruppe", "Mette Friis", "Bo Ravn", "", "Bente Riis")


def without_plan() -> Talk:
    """Return a talk of a kind that ends without a plan."""
    source = sample_source() | {"format": 2}
    source["kinds"][0]["plan"] = "none"
    return bare_talk(Template.model_validate(source))


def test_the_leaders_copy_has_nothing_beyond_the_plan_whatever_is_asked_for() -> None:
    assert contents_of(PAIR, Wish("leader", contents=ALL)) == Contents()
    assert contents_of(PAIR, Wish("employee", contents=ALL)) == ALL
    assert contents_of(PAIR, Wish("both")) == Contents()


def test_where_there_is_no_plan_the_notes_and_the_minutes_are_what_each_takes_home() -> None:
    taken = Contents(notes=True, minutes=True)
    assert contents_of(without_plan(), Wish("leader", contents=ALL)) == taken
    assert contents_of(without_plan(), Wish("both")) == taken


def test_the_file_of_each_copy_says_what_it_is_and_for_which_role_and_names_nobody() -> None:
    assert {each: copy_name(PAIR, Wish(each)) for each in ("both", "leader", "employee", "third", "card")} == {
        "both": "udviklingsplan-2026-03-09-mus",
        "leader": "udviklingsplan-2026-03-09-mus-personalemappe-leder",
        "employee": "udviklingsplan-2026-03-09-mus-egen-medarbejder",
        "third": "oplysninger-2026-03-09-mus",
        "card": "lommekort-2026-03-09-mus",
    }


def test_a_calendar_is_nobodys_own_unless_it_is_that_of_one_of_a_group() -> None:
    assert copy_name(PAIR, Wish("employee", days=True)) == "opfoelgning-2026-03-09-mus"
    assert copy_name(GROUP, Wish("employee", days=True, member="p2")).endswith("-grus-egen-medarbejdere-p2")


def test_initials_stand_in_the_name_only_where_they_are_wanted() -> None:
    assert copy_name(PAIR, Wish("employee"), initials=True) == "udviklingsplan-2026-03-09-mus-jh-egen-medarbejder"
    own = {each: own_part(GROUP, "employee", each, initials=True) for each in ("p2", "p3", "p4", "p9")}
    # Two of the same letters have the id too; who has no name, or has gone, has the id alone.
    assert {each: said.removeprefix("-egen-medarbejdere-") for each, said in own.items()} == {
        "p2": "br-p2",
        "p3": "p3",
        "p4": "br-p4",
        "p9": "p9",
    }
    assert own_part(GROUP, "employee", "p2") == "-egen-medarbejdere-p2"
    assert own_part(GROUP, "employee") == "-egen-medarbejdere"


def test_a_calendar_names_those_who_have_a_name_and_nobody_where_they_are_many() -> None:
    assert named_in_calendar(GROUP) == ("Mette Friis", "Bo Ravn", "Bente Riis")
    four = a_talk("fire11", "Mette Friis", "Bo Ravn", "Bente Riis", "Åse Lund")
    assert len(named_in_calendar(four)) == 4
    assert named_in_calendar(a_talk("fem111", "Mette Friis", "Bo Ravn", "Bente Riis", "Åse Lund", "Ea Bæk")) == ()
