"""Last year's plan is looked at where the form has it, under its own title and after its own words, and so on paper."""

from __future__ import annotations

from typing import Any

from mus_tui.export.forms.paper_form import paper_form
from mus_tui.export.forms.sitting_form import sitting_form
from mus_tui.export.markdown import to_markdown
from mus_tui.export.template.as_markdown import template_markdown
from mus_tui.language.change_saying import say_changes
from mus_tui.model.rules.last_year import following
from mus_tui.model.rules.route import route
from mus_tui.model.rules.template.changes import changes
from mus_tui.model.talk import Talk
from mus_tui.model.values.template import Template
from tests.routed import routed_source, routed_talk
from tests.sample import sample_talk

SAID = "Læs planen fra sidst højt."


def placed_source() -> dict[str, Any]:
    """Return a form whose second theme begins with last year's plan, after a text of its own."""
    source = routed_source()
    source["perspectives"][1]["follow_up"] = True
    source["guidance"] = [{"id": "sidst", "at": "last_year", "text": SAID}]
    return source


def following_one(source: dict[str, Any]) -> Talk:
    return following(routed_talk(source), sample_talk().altered(id="old123"))


def test_a_theme_may_begin_with_last_years_plan_and_it_is_then_a_step_of_that_theme() -> None:
    steps = route(following_one(placed_source()))
    (at,) = [n for n, step in enumerate(steps) if step.kind == "follow_up"]
    assert (steps[at].perspective, steps[at + 1].question, steps[at - 1].question) == ("ro", "om-ro", "mere")


def test_a_theme_that_asks_nothing_else_has_it_before_the_page_with_its_title() -> None:
    source = placed_source()
    source["perspectives"][1]["questions"] = []
    steps = [step.id for step in route(following_one(source))]
    assert steps[steps.index("follow-up") + 1] == "q-ro"


def test_where_its_theme_is_not_part_of_the_talk_it_comes_first() -> None:
    source = placed_source()
    source["perspectives"][1]["optional"] = True
    assert [step.kind for step in route(following_one(source))][:3] == ["opening", "keywords", "follow_up"]


def test_on_paper_it_stands_in_the_same_place_after_the_forms_own_words() -> None:
    talk = following_one(placed_source())
    form = to_markdown(sitting_form(talk))
    title, said, row = form.index("### Tilbageblik"), form.index(SAID), form.index("Jonas lærer")
    assert form.index("## Ro") < title < said < row < form.index("Hvornår har du ro?")
    first = to_markdown(sitting_form(following_one(routed_source())))
    assert first.index("## Tilbageblik") < first.index("## I Opgaver")
    blank = to_markdown(paper_form(talk.template, talk.talk_kind))
    assert blank.index("## Ro") < blank.index(SAID) < blank.index("Hvornår har du ro?")
    assert SAID not in to_markdown(sitting_form(routed_talk(placed_source())))


def test_that_it_stands_there_is_shown_and_told_of_two_templates() -> None:
    placed = Template.model_validate(placed_source())
    assert "Begynder med aftalerne fra sidst." in template_markdown(placed)
    ((_, _), (_, lines)) = say_changes(changes(Template.model_validate(routed_source()), placed))
    assert lines == ["Aftalerne fra sidst står nu ved «Ro»"]
