"""The copy says whom an agreement is for, and never that none was made where it is only another's."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from mus_tui.export.plan_copy.whose import say_belongs, say_none, say_none_here
from mus_tui.model.talk import Talk
from mus_tui.model.values.people import Participant
from mus_tui.model.values.plan import Agreement
from mus_tui.model.values.template import Template
from tests.model.build import bare_talk
from tests.model.earlier_talks import a_talk
from tests.sample import sample_source

ROW = Agreement(id="a1", goal="Ro", responsible="Bo Ravn", perspective="trivsel")
EMPTY = Agreement(id="a2", perspective="trivsel")
PAIR = a_talk("parret", "Mette Friis", "Bo Ravn")
GROUP = a_talk("gruppe", "Mette Friis", "Bo Ravn", "Ea Lund")


def test_in_a_talk_of_two_nothing_is_said_of_whom_it_is_for() -> None:
    assert say_belongs(PAIR, ROW) == ""
    assert say_belongs(GROUP, ROW) == "For Bo Ravn"
    assert say_belongs(GROUP, ROW.altered(responsible="alle")) == "For hele gruppen"


def test_whoever_has_no_name_is_called_by_their_role() -> None:
    source = sample_source()
    source["kinds"][1]["roles"].append({"id": "elever", "label": "Elever", "many": True})
    people = (*GROUP.participants, Participant(id="p9", role="elever"))
    talk = GROUP.altered(template=Template.model_validate(source), participants=people)
    assert say_belongs(talk, ROW.altered(responsible="Elever")) == "For Elever"


@pytest.mark.parametrize(
    ("whole", "said"),
    [
        (None, "Der er endnu ingen aftaler."),
        (GROUP.altered(agreements=(EMPTY,)), "Der er endnu ingen aftaler."),
        (GROUP.altered(agreements=(ROW,)), "Aftalerne er for andre i gruppen; her står ingen, der er for dig eller"),
    ],
)
def test_an_empty_copy_says_that_there_are_others_only_where_there_are(whole: Talk | None, said: str) -> None:
    assert say_none(GROUP, whole).startswith(said)


def test_of_a_closed_talk_it_says_that_none_was_made() -> None:
    closed = bare_talk().closed(datetime(2026, 3, 9, tzinfo=UTC))
    assert say_none(closed, None) != say_none(bare_talk(), None)
    assert "endnu" not in say_none(closed, None)


def test_about_one_perspective_it_says_so_of_that_perspective_alone() -> None:
    others, none = say_none_here(GROUP.altered(agreements=(ROW,)), "trivsel"), say_none_here(None, "trivsel")
    assert others == "Aftalerne her er for andre i gruppen."
    assert none == "Ingen aftaler her."
    assert say_none_here(GROUP.altered(agreements=(EMPTY,)), "trivsel") == none
    assert say_none_here(GROUP.altered(agreements=(ROW,)), "udvikling") == none
