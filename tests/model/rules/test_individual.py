"""After a group's talk come individual ones: the shorter kind, what the group has had, and who asked for one."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from mus_tui.model.rules.crossing import may_cross, with_release
from mus_tui.model.rules.group.individual import (
    had_by_group,
    individual_kind,
    parts_had,
    topics_had,
    usual_kind,
    with_asked,
    with_had,
)
from mus_tui.model.rules.group.members import without_member
from mus_tui.model.rules.last_year import following
from mus_tui.model.rules.minutes import sources
from mus_tui.model.rules.open_items import open_items
from mus_tui.model.rules.route import route
from mus_tui.model.rules.topic_parts import topics_left
from mus_tui.model.talk import Talk
from mus_tui.model.values.people import Participant
from mus_tui.model.values.plan_date import NO_DATE
from mus_tui.storage.template.template_file import load_template

TEMPLATES = Path(__file__).parents[3] / "templates"
GROUP = ("Mette Friis", "Anna Bæk", "Bo Ravn", "Carla Holm")


def talk_of(template: str, kind: str, *names: str) -> Talk:
    found = load_template(TEMPLATES / f"{template}.yaml", template)
    one, other = found.kind(kind).roles
    people = [Participant(id=f"p{n}", role=(other if n > 1 else one).id, name=name) for n, name in enumerate(names, 1)]
    return Talk(id=f"{kind.lower()}-{len(names)}", template=found, kind=kind, participants=tuple(people), held=DAY)


DAY = date(2026, 11, 22)


def herlevs_group() -> Talk:
    """A group that has had two topics, and released one of its two agreements."""
    talk = talk_of("herlev", "GRUS", *GROUP)
    talk = talk.with_topic("arbejdsopgaver", "discussed").with_topic("trivslen", "discussed")
    talk = talk.agree("Vi deler vagterne anderledes.", "alle", NO_DATE, None, None)
    talk = talk.agree("Anna søger orlov.", "Anna", NO_DATE, None, None)
    return with_release(talk, "a1", released=True)


def short_talk(before: Talk, *names: str) -> Talk:
    return following(talk_of("herlev", "KORTMUS", *names), before, chosen=["a1", "a2"])


@pytest.mark.parametrize(
    ("template", "group", "individual"),
    [("herlev", "GRUS", "KORTMUS"), ("gentofte", "GRUS", "MUS"), ("albertslund", "GRUS", "LUS")],
)
def test_the_individual_talk_is_the_shorter_one_where_there_is_one(template: str, group: str, individual: str) -> None:
    kind = individual_kind(talk_of(template, group, *GROUP))
    assert kind is not None and kind.id == individual
    assert individual_kind(talk_of(template, individual, *GROUP[:2])) is None


def in_kinds(talk: Talk, *kinds: str) -> Talk:
    """Return a talk whose template has these kinds, in this order."""
    return talk.altered(template=talk.template.altered(kinds=tuple(talk.template.kind(each) for each in kinds)))


def test_the_individual_talk_is_no_groups_whichever_stands_first_and_none_where_there_is_none() -> None:
    talk = talk_of("herlev", "GRUS", *GROUP)
    for kinds, individual in {("GRUS", "MUS"): "MUS", ("GRUS", "MUS", "KORTMUS"): "KORTMUS"}.items():
        kind = individual_kind(in_kinds(talk, *kinds))
        assert kind is not None and kind.id == individual
    assert individual_kind(in_kinds(talk, "GRUS")) is None


def test_a_shorter_talk_after_another_kind_of_group_is_not_this_groups() -> None:
    talk = in_kinds(talk_of("herlev", "GRUS", *GROUP), "KORTMUS", "GRUS", "MUS")
    short, *others = talk.template.kinds
    kind = individual_kind(
        talk.altered(template=talk.template.altered(kinds=(short.altered(after="TEAM"), *others))),
    )
    assert kind is not None and kind.id == "MUS"


def test_a_short_talk_opens_with_what_the_group_released_and_with_what_it_has_had() -> None:
    talk = short_talk(herlevs_group(), "Mette Friis", "Anna Bæk")
    assert [row.goal for row in talk.previous[0].agreements] == ["Vi deler vagterne anderledes."]
    assert [topic.id for topic in had_by_group(talk)] == ["arbejdsopgaver", "trivslen"]
    steps = ["opening", "follow-up", "q-opfoelgning-fra-sidst", "q-obligatoriske", "q-lederen-som-leder"]
    assert [step.id for step in route(talk)] == [*steps, "plan", "minutes", "closing"]


def test_all_six_topics_stand_and_those_the_group_had_are_ticked_at_once_by_the_two_alone() -> None:
    talk = short_talk(herlevs_group(), "Mette Friis", "Anna Bæk")
    assert len(topics_left(talk)) == len(talk.mandatory_topics) == 6
    ticked = with_had(talk)
    left = [topic.id for topic in ticked.mandatory_topics if ticked.topic_mark(topic.id).state == "open"]
    assert left == ["opfoelgning-fra-sidst", "lederen-som-leder", "kompetenceudvikling", "maal-og-vaerdier"]
    assert (len(topics_left(ticked)), had_by_group(ticked)) == (4, ())
    assert with_had(talk.closed(datetime(2026, 11, 22, tzinfo=UTC))).topics == ()


def test_nothing_crosses_to_one_who_did_not_sit_in_the_group() -> None:
    before = herlevs_group()
    talk = following(talk_of("herlev", "KORTMUS", "Mette Friis", "Ida Lind"), before)
    assert talk.previous == ()
    assert topics_had(before, talk_of("herlev", "KORTMUS", "Mette Friis", "")) == ()


def test_one_who_was_taken_out_midway_sat_in_the_group_too() -> None:
    before = without_member(herlevs_group(), "p2")
    assert topics_had(before, talk_of("herlev", "KORTMUS", "Mette Friis", "Anna Bæk")) == ("arbejdsopgaver", "trivslen")


def test_what_others_had_when_they_went_before_takes_nothing_from_one_who_stayed_longer() -> None:
    agreed = talk_of("herlev", "GRUS", *GROUP).agree("Fast møde.", "alle", NO_DATE, None, None)
    none_yet = without_member(agreed, "p4")
    later = none_yet.with_topic("arbejdsopgaver", "discussed").with_topic("trivslen", "discussed")
    gone = without_member(later, "p2")
    anna = talk_of("herlev", "KORTMUS", "Mette Friis", "Anna Bæk")
    assert topics_had(gone, anna) == ("arbejdsopgaver", "trivslen")
    assert topics_had(gone, talk_of("herlev", "KORTMUS", "Mette Friis", "Carla Holm")) == ()
    assert topics_had(gone.with_topic("trivslen", "open"), anna) == ("arbejdsopgaver",)


def test_what_the_group_had_after_somebody_went_is_not_what_they_have_had() -> None:
    talk = herlevs_group().with_aspect("kompetenceudvikling", "fagligt")
    before = without_member(talk, "p2").with_topic("maal-og-vaerdier", "discussed")
    before = before.with_topic("kompetenceudvikling", "discussed").agree("Nyt.", "alle", NO_DATE, None, None)
    before = with_release(before, before.agreements[-1].id, released=True)
    had = ("arbejdsopgaver", "trivslen", "kompetenceudvikling/fagligt")
    hers = talk_of("herlev", "KORTMUS", "Mette Friis", "Anna Bæk")
    assert topics_had(before, hers) == had
    assert "Nyt." not in [row.goal for row in may_cross(hers, before)]
    his = talk_of("herlev", "KORTMUS", "Mette Friis", "Bo Ravn")
    assert "maal-og-vaerdier" in topics_had(before, his)
    assert "Nyt." in [row.goal for row in may_cross(his, before)]


def test_topics_cross_even_where_nothing_was_released_and_no_word_with_them() -> None:
    before = herlevs_group().altered(releases=())
    talk = short_talk(before, "Mette Friis", "Anna Bæk")
    assert talk.previous[0].agreements == ()
    assert [topic.id for topic in had_by_group(talk)] == ["arbejdsopgaver", "trivslen"]


def test_of_a_topic_that_was_had_whole_the_parts_are_not_told_besides() -> None:
    before = herlevs_group().with_topic("kompetenceudvikling", "discussed")
    had = topics_had(before, talk_of("herlev", "KORTMUS", "Mette Friis", "Anna Bæk"))
    assert sorted(had) == ["arbejdsopgaver", "kompetenceudvikling", "trivslen"]


def test_of_how_last_time_went_no_part_crosses_either() -> None:
    template = herlevs_group().template
    aspects = next(each.aspects for each in template.topics if each.id == "kompetenceudvikling")
    asked = {"aspects": aspects, "only": ()}
    perspectives = [
        group.altered(only=(), questions=[q.altered(**asked) if q.follow_up else q for q in group.questions])
        for group in template.perspectives
    ]
    template = template.altered(perspectives=perspectives)
    before = herlevs_group().altered(template=template).with_aspect("opfoelgning-fra-sidst", "fagligt")
    here = talk_of("herlev", "KORTMUS", "Mette Friis", "Anna Bæk").altered(template=template)
    assert topics_had(before, here) == ("arbejdsopgaver", "trivslen")


def test_in_gentofte_a_yes_to_competence_is_a_topic_the_group_has_had() -> None:
    before = talk_of("gentofte", "GRUS", *GROUP).with_closing(competence_discussed=True)
    assert topics_had(before, talk_of("gentofte", "MUS", "Mette Friis", "Bo Ravn")) == ("kompetenceudvikling",)


def test_another_templates_topics_and_a_talk_of_two_give_nothing() -> None:
    two = talk_of("herlev", "MUS", "Mette Friis", "Anna Bæk").with_topic("trivslen", "discussed")
    assert topics_had(two, talk_of("herlev", "KORTMUS", "Mette Friis", "Anna Bæk")) == ()
    assert topics_had(herlevs_group(), talk_of("gentofte", "MUS", "Mette Friis", "Anna Bæk")) == ()


def test_to_another_group_and_to_a_template_that_is_alike_but_another_nothing_crosses() -> None:
    before = herlevs_group()
    assert topics_had(before, talk_of("herlev", "GRUS", *GROUP)) == ()
    here = talk_of("herlev", "KORTMUS", "Mette Friis", "Anna Bæk")
    assert topics_had(before, here)
    assert topics_had(before, here.altered(template=here.template.altered(id="andetsteds"))) == ()


def test_somebody_without_a_name_is_nobody_who_sat_there() -> None:
    before = talk_of("herlev", "GRUS", "Mette Friis", "Anna Bæk", "").with_topic("trivslen", "discussed")
    assert topics_had(before, talk_of("herlev", "KORTMUS", "Mette Friis", "")) == ()
    assert topics_had(before, talk_of("herlev", "KORTMUS", "Mette Friis", "Anna Bæk")) == ("trivslen",)


def test_of_a_group_that_had_one_alone_the_topics_cross_too() -> None:
    before = talk_of("herlev", "GRUS", "Mette Friis", "Anna Bæk").with_topic("trivslen", "discussed")
    assert topics_had(before, talk_of("herlev", "KORTMUS", "Mette Friis", "Anna Bæk")) == ("trivslen",)


def test_what_a_group_does_not_take_up_is_not_said_to_lack_where_each_has_a_talk_of_their_own() -> None:
    assert not [item for item in open_items(talk_of("herlev", "GRUS", *GROUP)) if item.kind == "topic"]


def test_a_year_after_a_shorter_talk_comes_the_usual_one() -> None:
    assert usual_kind(talk_of("herlev", "KORTMUS", *GROUP[:2])) == "MUS"
    assert usual_kind(talk_of("herlev", "GRUS", *GROUP)) == "GRUS"


@pytest.mark.parametrize(
    ("kinds", "usual"),
    [(("GRUS", "KORTMUS", "MUS"), "MUS"), (("GRUS", "KORTMUS"), "KORTMUS")],
    ids=["whichever stands first", "itself where there is no usual one"],
)
def test_the_usual_talk_is_one_of_the_same_roles(kinds: tuple[str, ...], usual: str) -> None:
    assert usual_kind(in_kinds(talk_of("herlev", "KORTMUS", *GROUP[:2]), *kinds)) == usual


def test_a_usual_talk_is_followed_by_its_own_kind_though_another_has_the_same_roles() -> None:
    talk = talk_of("herlev", "MUS", *GROUP[:2])
    other = talk.talk_kind.altered(id="SENIOR")
    both = talk.template.altered(kinds=(other, *talk.template.kinds))
    assert usual_kind(talk.altered(template=both)) == "MUS"


def test_one_of_a_group_asks_for_a_talk_of_their_own_and_takes_it_back() -> None:
    talk = with_asked(with_asked(herlevs_group(), "p4", asked=True), "p2", asked=True)
    assert talk.asked_alone == ("p2", "p4")
    assert with_asked(talk, "p2", asked=False).asked_alone == ("p4",)
    assert with_asked(talk, "p1", asked=True) is talk
    assert with_asked(talk, "p2", asked=True) is talk


def test_of_a_topic_that_a_group_has_had_in_part_that_part_is_ticked() -> None:
    before = herlevs_group().with_aspect("kompetenceudvikling", "fagligt")
    talk = short_talk(before, "Mette Friis", "Anna Bæk")
    assert parts_had(talk) == (("kompetenceudvikling", "fagligt"),)
    mark = with_had(talk).topic_mark("kompetenceudvikling")
    assert (mark.state, mark.aspects) == ("open", ("fagligt",))
    assert parts_had(with_had(talk)) == ()


def test_what_is_left_of_a_topic_and_what_the_minutes_draw_on_are_its_parts() -> None:
    talk = short_talk(herlevs_group(), "Mette Friis", "Anna Bæk").with_aspect("kompetenceudvikling", "fagligt")
    left = [each.words for each in open_items(talk) if each.kind == "topic"]
    assert "Kompetenceudvikling: Socialt og arbejdsmæssigt, Personligt" in left
    assert [each.title for each in sources(talk)] == ["Kompetenceudvikling: Fagligt"]
    whole = talk.with_topic("kompetenceudvikling", "discussed")
    assert [each.title for each in sources(whole)] == ["Kompetenceudvikling"]


def test_a_topic_that_the_two_have_put_aside_is_not_ticked_for_them() -> None:
    before = herlevs_group().with_aspect("kompetenceudvikling", "fagligt")
    talk = short_talk(before, "Mette Friis", "Anna Bæk").with_topic("kompetenceudvikling", "put_aside", "Til foråret.")
    assert parts_had(talk) == ()
    assert with_had(talk).topic_mark("kompetenceudvikling").state == "put_aside"


def test_what_is_for_another_alone_does_not_cross_though_it_was_released() -> None:
    before = with_release(herlevs_group(), "a2", released=True)
    annas, bos = (talk_of("herlev", "KORTMUS", "Mette Friis", name) for name in ("Anna Bæk", "Bo Ravn"))
    assert [row.id for row in may_cross(annas, before)] == ["a1", "a2"]
    assert [row.id for row in may_cross(bos, before)] == ["a1"]
    assert [row.id for row in following(bos, before, chosen=["a1", "a2"]).previous[0].agreements] == ["a1"]
