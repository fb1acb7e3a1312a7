"""A talk is held by those who are there: a role that nobody has is asked for nothing."""

from __future__ import annotations

from mus_tui.model.rules.group.taking_part import (
    empty_roles,
    named_in,
    somebody_in,
    who_reads,
    who_takes_part,
    with_somebody,
)
from mus_tui.model.talk import Talk
from mus_tui.model.values.talk_kind import TalkKind
from mus_tui.model.values.template import Template
from tests.model.build import bare_talk
from tests.sample import sample_source

HR = {"id": "hr", "label": "HR-konsulent"}


def with_hr(**of_employee: object) -> Template:
    source = sample_source()
    source["kinds"][0]["roles"].insert(1, HR)
    source["kinds"][0]["roles"][2].update(of_employee)
    return Template.model_validate(source)


def who(kind: TalkKind, *names: str) -> list[str]:
    return [role.id for role, _ in who_takes_part(kind, list(zip(kind.roles, names, strict=True)))]


def test_a_role_that_nobody_is_named_for_is_nobody_and_who_is_named_sits_there() -> None:
    kind = with_hr().kind("MUS")
    assert who(kind, "Mette Friis", "", "Jonas Holm") == ["leder", "medarbejder"]
    assert who(kind, "Mette Friis", "Bo Lind", "Jonas Holm") == ["leder", "hr", "medarbejder"]


def test_whom_the_talk_is_about_is_there_also_without_a_name_and_so_is_everybody_where_nobody_has_one() -> None:
    kind = with_hr().kind("MUS")
    assert who(kind, "Mette Friis", "", "") == ["leder", "medarbejder"]
    assert who(kind, "", "", "") == ["leder", "hr", "medarbejder"]


def test_where_the_template_does_not_say_whom_the_talk_is_about_nobody_is_left_out() -> None:
    assert who(with_hr(subject=False).kind("MUS"), "Mette Friis", "", "") == ["leder", "hr", "medarbejder"]


def test_somebody_may_come_to_an_empty_role_later_and_in_their_place_among_the_others() -> None:
    talk: Talk = bare_talk(with_hr())
    (role,) = empty_roles(talk)
    there = with_somebody(talk, somebody_in(talk, role, "Bo Lind"))
    assert [each.name for each in there.participants] == ["Mette Friis", "Bo Lind", "Jonas Holm"]
    assert empty_roles(there) == ()
    assert with_somebody(there, somebody_in(talk, role, "")) == talk


def test_whoever_comes_to_an_empty_role_has_not_agreed_to_what_was_released() -> None:
    talk: Talk = bare_talk(with_hr()).altered(releases=("a1",))
    (role,) = empty_roles(talk)
    there = with_somebody(talk, somebody_in(talk, role, "Bo Lind"))
    assert there.releases == ()
    assert with_somebody(there.altered(releases=("a1",)), somebody_in(talk, role, "Bo Lin")).releases == ("a1",)


def reading() -> Template:
    source = sample_source()
    source["kinds"][0]["roles"].append({"id": "chef", "label": "Områdechef", "present": False})
    return Template.model_validate(source | {"format": 2})


def test_whoever_only_reads_is_nobody_in_the_talk_however_few_have_a_name() -> None:
    kind = reading().kind("MUS")
    assert who(kind, "Mette Friis", "Jonas Holm", "Inger Bæk") == ["leder", "medarbejder"]
    assert who(kind, "", "", "Inger Bæk") == ["leder", "medarbejder"]
    read = who_reads(kind, list(zip(kind.roles, ("Mette Friis", "", "Inger Bæk"), strict=True)))
    assert [each.name for each in read] == ["Inger Bæk"]
    assert who_reads(kind, list(zip(kind.roles, ("Mette Friis", "", ""), strict=True))) == ()


def test_who_reads_it_may_be_named_later_put_right_and_taken_away_and_never_sits_in_it() -> None:
    talk = bare_talk(reading())
    (role,) = empty_roles(talk)
    named = with_somebody(talk, somebody_in(talk, role, "Inger Bæk"))
    assert [each.name for each in named_in(named, role.id)] == ["Inger Bæk"]
    assert named.participants == talk.participants
    right = with_somebody(named, somebody_in(named, role, "Inger Beck"))
    assert [each.name for each in right.readers] == ["Inger Beck"]
    assert with_somebody(right, somebody_in(right, role, "")) == talk
