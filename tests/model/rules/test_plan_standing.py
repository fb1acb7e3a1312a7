"""Where the plan stands in the talk: last, or after a theme or a question of the form."""

from __future__ import annotations

from typing import Any

import pytest

from mus_tui.language.change_saying import say_changes
from mus_tui.model.rules.answering.shown import with_themes
from mus_tui.model.rules.open_items import open_items
from mus_tui.model.rules.route import after, route
from mus_tui.model.rules.template.changes import changes
from mus_tui.model.rules.ways.puzzle import on_from, round_the_pieces
from mus_tui.model.talk import Talk
from mus_tui.model.values.plan import Agreement
from mus_tui.model.values.template import Template
from tests.model.build import last_year
from tests.routed import answered, routed_source, routed_talk

OF_THE_TALK = ["q-nu", "q-ansvar", "q-mere", "q-om-ro", "q-ro-nu", "q-andet"]


def planned(after: str | None, **kind: Any) -> Talk:
    source = routed_source()
    source["plan"]["after"] = after
    source["kinds"][0] |= kind
    return routed_talk(source)


def walk(talk: Talk) -> list[str]:
    """Return the steps between the keywords and the closing."""
    return [step.id for step in route(talk)][2:-1]


def with_plan_at(place: int) -> list[str]:
    return [*OF_THE_TALK[:place], "plan", *OF_THE_TALK[place:]]


@pytest.mark.parametrize(
    ("stands_after", "place"),
    [(None, 6), ("opgaver", 3), ("ansvar", 2), ("om-ro", 4), ("ro", 5), ("helt-andet", 6), ("andet", 6)],
)
def test_the_plan_comes_right_after_the_theme_or_the_question_that_the_form_has_it_after(
    stands_after: str | None, place: int
) -> None:
    assert walk(planned(stands_after)) == with_plan_at(place)


def test_where_that_is_not_part_of_the_talk_it_comes_after_what_stands_before_it() -> None:
    talk = planned("senior")
    assert walk(talk) == with_plan_at(5)
    chosen = with_themes(talk, ("senior",))
    assert walk(chosen) == [*OF_THE_TALK[:5], "q-fremtid", "plan", "q-andet"]
    led = answered(planned("ledelse"), "leder", "ja")
    assert walk(led) == [*OF_THE_TALK[:5], "q-dine-folk", "plan", "q-andet"]
    source = routed_source()
    source["plan"]["after"] = "opgaver"
    source["perspectives"][0]["only"] = ["GRUS"]
    del source["perspectives"][2], source["perspectives"][-1]["questions"][0]
    del source["perspectives"][-1]["questions"][0]["notes"]
    assert walk(routed_talk(source))[-1] == "plan"
    assert walk(routed_talk(source, "GRUS")).index("plan") == 3


def test_a_topic_of_their_own_there_is_talked_about_before_the_plan() -> None:
    talk = planned("ansvar").with_own_question("Ferien", "opgaver", "ansvar").with_own_question("Løn", "ro")
    assert walk(talk) == [*OF_THE_TALK[:2], "q-own-1", "plan", *OF_THE_TALK[2:5], "q-own-2", "q-andet"]


def test_a_theme_to_which_they_bring_their_own_questions_may_stand_before_it() -> None:
    source = routed_source()
    source["perspectives"][1] = {"id": "ro", "title": "Ro", "questions": []}
    source["plan"]["after"] = "ro"
    talk = routed_talk(source).with_own_question("Stilhed", "ro", "ro")
    assert walk(talk) == [*OF_THE_TALK[:3], "q-ro", "q-own-1", "plan", "q-andet"]


def test_last_years_plan_is_followed_up_where_it_was_whichever_comes_first() -> None:
    source = routed_source()
    source["perspectives"][1]["questions"][1]["follow_up"] = True
    for stands_after, order in (("opgaver", ["plan", "follow-up"]), ("om-ro", ["plan", "follow-up"])):
        source["plan"]["after"] = stands_after
        talk = routed_talk(source).altered(previous=(last_year(),))
        assert [step for step in walk(talk) if not step.startswith("q-")] == order
    source["plan"]["after"] = "ro"
    talk = routed_talk(source).altered(previous=(last_year(),))
    assert [step for step in walk(talk) if not step.startswith("q-")] == ["follow-up", "plan"]


def test_going_on_leads_through_it_and_closing_still_asks_for_it() -> None:
    talk = planned("ansvar")
    assert after(talk, "q-ansvar").id == "plan"
    assert after(talk, "plan").id == "q-mere"
    assert after(talk, "plan", -1).id == "q-ansvar"
    assert after(talk, "q-andet").id == "closing"
    assert ("plan", "plan") in [(each.kind, each.step) for each in open_items(talk)]


def test_only_between_the_questions_of_one_theme_is_it_within_it() -> None:
    def within(talk: Talk) -> bool:
        return next(step.within for step in route(talk) if step.kind == "plan")

    assert [within(planned(after)) for after in ("ansvar", "opgaver", None)] == [True, False, False]


def test_a_kind_without_a_plan_has_none_there_either() -> None:
    talk = planned("ansvar", plan="none")
    assert walk(talk) == OF_THE_TALK
    assert "plan" in walk(talk.with_agreement(Agreement(id="a1", goal="Ro")))


def test_in_free_order_the_plan_stays_the_frame_round_the_pieces() -> None:
    source = routed_source()
    source["kinds"][0]["forms"] = [{"id": "puslespil", "label": "Puslespil", "free_order": True}]
    source["plan"]["after"] = "nu"
    talk = routed_talk(source).altered(form="puslespil")
    before, behind = round_the_pieces(talk)
    assert [step.id for step in before] == ["opening", "keywords", "q-om-ro"]
    assert [step.id for step in behind] == ["plan", "closing"]
    led = {step: on_from(talk, step) for step in ("plan", "closing", "q-om-ro")}
    assert [each and each.id for each in led.values()] == ["closing", "closing", None]


def test_what_is_different_is_told_in_words() -> None:
    said = []
    for before, now in ((None, "ro"), ("ro", "ansvar"), ("ansvar", None)):
        said += [line for _, lines in say_changes(changes(_form(before), _form(now))) for line in lines]
    assert said == [
        "Planen kommer nu efter «Ro»",
        "Planen kommer nu efter «Hvad har du ansvar for?» i stedet for efter «Ro»",
        "Planen kommer nu til sidst",
    ]


def _form(after: str | None) -> Template:
    return planned(after).template
