from __future__ import annotations

from typing import Any

import pytest

from mus_tui.model.rules.second_look import MOST, Asked, is_two, second_look
from mus_tui.model.values.plan import Action
from mus_tui.model.values.plan_date import PlanDate
from tests.model.build import a_day, bare_talk


def asked(goal: str, **fields: Any) -> dict[str, str]:
    """Return what is asked about a row of a talk between Mette and Jonas: what for each id."""
    talk = bare_talk()
    return {each.id: each.words for each in second_look(talk, talk.new_agreement().altered(goal=goal, **fields))}


def clear(goal: str, **fields: Any) -> dict[str, str]:
    """Return what is asked about the words alone: who and when are there."""
    return asked(goal, **({"responsible": "Jonas", "deadline": a_day(), **fields}))


def test_a_row_that_says_who_and_what_and_when_is_asked_nothing() -> None:
    assert clear("Jonas taler med driften om nøgler til hallen") == {}
    assert second_look(bare_talk(), bare_talk().new_agreement()) == ()


def test_nobody_and_no_day_are_asked_about() -> None:
    assert asked("Oplæg om den nye ordning") == {"who": "", "when": ""}
    assert asked("Oplæg", deadline=PlanDate(written="når vi når det")) == {"who": "", "when": "når vi når det"}


@pytest.mark.parametrize(
    "goal", ["Jonas holder oplæg", "Vi holder oplæg", "Medarbejderen holder oplæg", "Jeg holder oplæg"]
)
def test_somebody_named_in_the_words_is_somebody(goal: str) -> None:
    assert asked(goal, deadline=a_day()) == {}


def test_the_responsible_of_an_action_is_somebody() -> None:
    row = {"actions": (Action(what="Kursus", responsible="Mette"),), "deadline": a_day()}
    assert asked("Oplæg om ordningen", **row) == {}


@pytest.mark.parametrize(
    ("goal", "words"),
    [("Der skal findes et nyt lokale", "Der skal findes"), ("Det skal afklares med driften", "Det skal afklares")],
)
def test_a_passive_without_a_person_asks_who_does_it(goal: str, words: str) -> None:
    assert asked(goal, deadline=a_day()) == {"who_passive": words}
    assert asked(goal, deadline=a_day(), responsible="Jonas") == {}


@pytest.mark.parametrize("words", ["snart", "hurtigst muligt", "når der er tid", "på sigt", "ved lejlighed", "engang"])
def test_some_day_asks_for_a_day_unless_there_is_one(words: str) -> None:
    goal = f"Jonas taler med driften {words}"
    assert asked(goal) == {"when_words": words}
    assert asked(goal, deadline=a_day()) == {}


@pytest.mark.parametrize("goal", ["Jonas ringer, så snart svaret er der", "Jonas holder oplæg én gang til"])
def test_words_that_only_look_like_some_day_are_left_alone(goal: str) -> None:
    assert clear(goal) == {}


def test_now_and_then_asks_how_often_unless_it_is_said() -> None:
    assert clear("Jonas og Mette taler løbende om opgaverne") == {"how_often": "løbende"}
    for often in ("hver fredag", "to gange om måneden", "ugentligt"):
        assert clear(f"Jonas og Mette taler løbende, {often}, om opgaverne") == {}


@pytest.mark.parametrize(
    "goal",
    [
        "Jonas taler med driften, og Mette bestiller nøgler",
        "Jonas taler med driften og bestiller nøgler",
        "Jonas lærer at holde oplæg, og at sige fra",
        "Jonas holder oplæg. Mette skriver referat",
        "Jonas holder oplæg\nMette skriver referat",
    ],
)
def test_two_agreements_in_one_are_asked_about(goal: str) -> None:
    assert clear(goal) == {"one_or_two": ""}


@pytest.mark.parametrize(
    "goal",
    [
        "Mette og Jonas taler med driften",
        "Jonas holder oplæg om roller og opgaver",
        "Jonas deltager i møder og kurser om ledelse og planer",
        "Jonas holder oplæg for forældre og leder mødet",
        "Jonas holder oplæg, f.eks. Kommunens nye ordning",
        "Mødet er den 1. Marts kl. 10",
        "Vi taler sammen om ro og orden",
        "Jonas lærer at holde og afslutte et møde",
    ],
)
def test_one_thing_with_an_and_in_it_is_one(goal: str) -> None:
    assert not is_two(goal, ("Mette", "Jonas"))


def test_trying_asks_what_it_takes_and_a_test_does_not() -> None:
    assert clear("Jonas vil prøve at holde oplæg") == {"what_it_takes": "prøve at"}
    assert clear("Jonas forsøger at sige fra") == {"what_it_takes": "forsøger at"}
    for innocent in ("Jonas tager en prøve i dansk", "Jonas består prøven", "Forsøget med Jonas' vagtplan"):
        assert clear(innocent) == {}


def test_more_asks_how_it_is_seen_unless_it_can_be() -> None:
    assert clear("Jonas bliver bedre til at sige fra") == {"how_seen": "bedre"}
    assert clear("Jonas får mere tid til borgerne") == {"how_seen": "mere"}
    assert clear("Jonas bliver bedre til at sige fra", evaluation="Vi spørger holdet") == {}
    for seen in (
        "Jonas får 2 timer mere om ugen",
        "Jonas tager ikke mere arbejde hjem",
        "Det er mere end nok, siger Jonas",
    ):
        assert clear(seen) == {}


def test_never_more_than_three_things_at_once() -> None:
    talk = bare_talk()
    row = talk.new_agreement().altered(goal="Der skal løbende forsøges mere.\nPrøve at blive bedre")
    questions = second_look(talk, row)
    assert len(questions) == MOST
    assert questions[0] == Asked("who_passive", "Der skal")
