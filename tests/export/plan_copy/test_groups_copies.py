"""Each in a group gets what is theirs of the plan and what is everybody's, and the plan says which is which."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime

from mus_tui.export.markdown import to_markdown
from mus_tui.export.plan_copy.copies import copy_bytes, copy_pieces
from mus_tui.model.rules.agreeing import with_agreed
from mus_tui.model.rules.copy_wish import Contents, Wish, copy_name
from mus_tui.model.rules.group.belonging import still_named
from mus_tui.model.rules.group.members import without_member
from mus_tui.model.rules.last_words import with_last_word
from mus_tui.model.rules.route import questions_asked
from mus_tui.model.talk import Talk
from mus_tui.model.values.plan import Agreement
from mus_tui.model.values.plan_date import NO_DATE, PlanDate
from tests.export.calendars import entries
from tests.model.rules.test_individual import GROUP, talk_of


def groups_talk() -> Talk:
    rows = (
        Agreement(id="a1", goal="Vi deler vagterne anderledes.", responsible="alle"),
        Agreement(id="a2", goal="Kursus i samtaler.", responsible="Carla"),
        Agreement(id="a3", goal="Følordning i driften.", responsible="Bo og Carla"),
    )
    return talk_of("gentofte", "GRUS", *GROUP).altered(agreements=rows)


def copy(wish: Wish) -> str:
    return to_markdown(copy_pieces(groups_talk(), wish))


def test_the_plan_as_a_whole_says_whom_each_agreement_is_for() -> None:
    whole = copy(Wish())
    for words in ("For hele gruppen", "For Carla Holm", "For Bo Ravn og Carla Holm"):
        assert words in whole


def test_each_ones_own_copy_holds_theirs_and_the_groups() -> None:
    theirs = copy(Wish("employee", member="p3"))
    assert "Kopi til Bo Ravn: det, der er for Bo Ravn, og det, der er for hele gruppen" in theirs
    assert "Vi deler vagterne" in theirs and "Følordning" in theirs
    assert "Kursus i samtaler" not in theirs


def test_where_every_agreement_is_anothers_the_copy_says_so_and_never_that_none_was_made() -> None:
    talk = groups_talk()
    theirs = to_markdown(copy_pieces(talk.altered(agreements=talk.agreements[1:]), Wish("employee", member="p2")))
    assert "Aftalerne er for andre i gruppen; her står ingen, der er for dig eller for alle." in theirs
    assert "endnu ingen aftaler" not in theirs and "Kursus" not in theirs
    none = to_markdown(copy_pieces(talk.altered(agreements=()), Wish("employee", member="p2")))
    assert "Der er endnu ingen aftaler." in none


def test_where_every_agreement_about_a_perspective_is_anothers_the_copy_says_so_there() -> None:
    talk = talk_of("albertslund", "GRUS", *GROUP)
    one, other, *_ = talk.template.perspectives_for("GRUS")
    rows = (
        Agreement(id="a1", goal="Kursus i samtaler.", responsible="Carla", perspective=one.id),
        Agreement(id="a2", goal="Vi deler vagterne.", responsible="alle", perspective=other.id),
    )
    theirs = to_markdown(copy_pieces(talk.altered(agreements=rows), Wish("employee", member="p2")))
    assert theirs.count("Aftalerne her er for andre i gruppen.") == 1
    assert "Ingen aftaler her." in theirs and "Kursus" not in theirs


def test_who_was_taken_out_has_a_copy_of_what_is_theirs() -> None:
    talk = without_member(groups_talk(), "p4")
    assert [each.id for each in still_named(talk)] == ["p4"]
    theirs = to_markdown(copy_pieces(talk, Wish("employee", member="p4")))
    assert (
        "Kopi til Carla Holm, som blev taget ud undervejs: det, der er for Carla Holm" in theirs
        and "Kursus i samtaler" in theirs
    )
    assert still_named(without_member(groups_talk(), "p2")) == ()


def test_who_left_midway_is_named_and_gets_nothing_that_those_who_stayed_said_together() -> None:
    talk = without_member(groups_talk(), "p4")
    for person in talk.participants:
        talk = talk.with_stance(person.id, agrees=True)
        talk = with_agreed(talk, "a3", [person.id])
    talk = with_last_word(talk, "p3", "Sidste ord").with_note(questions_asked(talk)[0].question, "En note")
    everything = Contents(notes=True, minutes=True, last_words=True)
    said = ("Enig", "Læst højt", "hele gruppen)", "Sidste ord", "En note")
    theirs = to_markdown(copy_pieces(talk, Wish("employee", member="p4", contents=everything)))
    others = to_markdown(copy_pieces(talk, Wish("employee", member="p3", contents=everything)))
    assert [words for words in said if words in theirs] == []
    assert [words for words in said if words in others] == [*said]
    for each in (theirs, others, to_markdown(copy_pieces(talk, Wish("leader")))):
        assert "Gik undervejs" in each and "Carla Holm" in each
    assert "Gik undervejs" not in copy(Wish("leader"))


def test_what_one_takes_with_them_is_in_nobody_elses_copy_and_what_a_large_group_says_as_one_in_everybodys() -> None:
    wanted = Contents(last_words=True)
    few = talk_of("gentofte", "GRUS", "Mette Friis", "Bo Ravn", "Bente Riis", "Åse Lund")
    for person in few.participants:
        few = with_last_word(few, person.id, f"Sagt af {person.id}.")
    copied = to_markdown(copy_pieces(few, Wish("employee", member="p3", contents=wanted)))
    assert re.findall(r"Sagt af p\d", copied) == ["Sagt af p3"]
    names = ("Mette Friis", "Bo Ravn", "Bente Riis", "Åse Lund", "Carla Holm")
    many = with_last_word(talk_of("gentofte", "GRUS", *names), "p2", "Vi tør mere")
    assert "Vi tør mere" in to_markdown(copy_pieces(many, Wish("employee", member="p3", contents=wanted)))


def test_the_leaders_copy_is_the_whole_plan() -> None:
    assert all(row.goal in copy(Wish("leader")) for row in groups_talk().agreements)


def test_no_name_is_in_the_name_of_the_file() -> None:
    name = copy_name(groups_talk(), Wish("employee", member="p3"))
    assert name == "udviklingsplan-2026-11-22-grus-egen-medarbejdere-p3"


def test_the_initials_of_each_tell_their_copies_apart_also_where_two_have_the_same() -> None:
    talk = talk_of("gentofte", "GRUS", "Mette Friis", "Bo Ravn", "Bente Riis", "Åse Lund")
    names = [copy_name(talk, Wish("employee", member=each), initials=True) for each in ("p2", "p3", "p4")]
    ends = [each.partition("-egen-medarbejdere-")[2] for each in names]
    assert ends == ["br-p2", "br-p3", "aal"]
    assert copy_name(talk, Wish("employee", member="p4")).endswith("-egen-medarbejdere-p4")
    gone = without_member(talk.agree("Åse ringer.", "Åse", NO_DATE, None, None), "p4")
    assert copy_name(gone, Wish("employee", member="p4"), initials=True).endswith("-egen-medarbejdere-aal")
    assert copy_name(talk, Wish("leader"), initials=True).endswith("-grus-personalemappe-leder")


def test_the_calendar_of_one_has_their_days_and_the_groups_numbered_as_in_their_copy() -> None:
    days = {n: PlanDate(written=f"{n}. marts", first=date(2027, 3, n), last=date(2027, 3, n)) for n in (1, 2, 3)}
    rows = tuple(row.altered(deadline=days[n]) for n, row in enumerate(groups_talk().agreements, 1))
    talk = groups_talk().altered(agreements=rows)
    for member, titles in {"p3": ["1", "2"], "p4": ["1", "2", "3"], "p2": ["1"], "": ["1", "2", "3"]}.items():
        wish = Wish("employee" if member else "both", to="ics", days=True, member=member)
        found = entries(copy_bytes(talk, wish, datetime(2026, 12, 1, tzinfo=UTC)))
        assert [each.title.split(" fra ")[0] for each in found] == [f"Frist for aftale {n}" for n in titles]
    assert copy_name(talk, Wish("employee", days=True, member="p3")).endswith("-grus-egen-medarbejdere-p3")
    assert copy_name(talk, Wish(days=True)) == "opfoelgning-2026-11-22-grus"
