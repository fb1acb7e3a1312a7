"""A kind of talk that ends without a plan: no step for it, and the copy has what they said."""

from __future__ import annotations

import pytest

from mus_tui.export.markdown import to_markdown
from mus_tui.export.plan_copy.copies import copy_pieces
from mus_tui.model.rules.copy_wish import Contents, Whose, Wish, contents_of, copy_name
from mus_tui.model.rules.open_items import open_items
from mus_tui.model.rules.route import route
from mus_tui.model.talk import Talk
from mus_tui.model.values.plan import Agreement
from mus_tui.model.values.template import Template
from mus_tui.storage.talk.made_file import copy_sort
from tests.model.build import bare_talk
from tests.sample import sample_source


def without_plan() -> Talk:
    source = sample_source()
    source["format"] = 2
    source["kinds"][0]["plan"] = "none"
    return bare_talk(Template.model_validate(source))


def test_there_is_no_step_for_a_plan_and_nothing_of_it_is_open() -> None:
    talk = without_plan()
    assert "plan" not in [step.kind for step in route(talk)]
    assert {item.step for item in open_items(talk)}.isdisjoint({"plan"})


def test_agreements_from_before_it_had_none_are_still_there() -> None:
    assert "plan" in [step.kind for step in route(without_plan().with_agreement(Agreement(id="a1", goal="Ro")))]


def test_what_they_take_home_is_who_and_when_and_what_they_said() -> None:
    talk = without_plan().with_note("hverdag", "Det går godt.").with_note("hverdag", "Kun mit.", "p1")
    copy = to_markdown(copy_pieces(talk, Wish()))
    assert "Det går godt." in copy
    assert "Kun mit." not in copy
    assert copy.startswith(f"# {talk.talk_kind.title}\n")
    assert talk.template.plan.title not in copy
    assert copy.count(talk.talk_kind.title) == 1
    assert f"{talk.template.name}\n" in copy


@pytest.mark.parametrize("whose", ["both", "leader", "employee"])
def test_a_copy_without_a_plan_is_remembered_as_what_is_in_it(whose: Whose) -> None:
    talk = without_plan().with_note("hverdag", "Det går godt.")
    assert "Det går godt." in to_markdown(copy_pieces(talk, Wish(whose)))
    assert copy_sort(talk, Wish(whose)).removeprefix("own_") == "notes_and_minutes"
    with_plan = talk.with_agreement(Agreement(id="a1", goal="Ro"))
    assert "Det går godt." not in to_markdown(copy_pieces(with_plan, Wish(whose)))
    assert copy_sort(with_plan, Wish(whose)).removeprefix("own_") in {"plan", "copy"}


def test_what_is_chosen_besides_is_still_there_without_a_plan() -> None:
    assert contents_of(without_plan(), Wish(contents=Contents(last_words=True))).last_words


def test_its_file_is_not_called_a_plan() -> None:
    assert copy_name(without_plan(), Wish()).startswith("samtale-")
