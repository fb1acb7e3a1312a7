"""Some of many chosen to talk about: the rest is gone past, in sight, and nothing that must be done is left out."""

from __future__ import annotations

from typing import Any

from mus_tui.export.forms.paper_form import paper_form
from mus_tui.export.forms.pocket_card import pocket_card
from mus_tui.export.forms.sitting_form import sitting_form
from mus_tui.export.markdown import to_markdown
from mus_tui.export.template.as_markdown import template_markdown
from mus_tui.model.rules.answering.focus import aside, choice_at, chooses, with_choice
from mus_tui.model.rules.open_items import questions_left
from mus_tui.model.rules.route import after, progress, route, step_at, stretches
from mus_tui.model.rules.template.moving import moved
from mus_tui.model.talk import Talk
from mus_tui.model.values.template import Template
from tests.model.build import bare_talk
from tests.routed import routed_source, routed_talk


def focused_source() -> dict[str, Any]:
    """Return a form that lets them choose two of its themes, and one of the questions of the first."""
    source = routed_source()
    source["focus"], source["perspectives"][0]["focus"] = 2, 1
    return source


def choosing(*questions: str) -> Talk:
    talk = routed_talk(focused_source())
    for each in questions:
        talk = with_choice(talk, choice_at(talk, each))
    return talk


def walked(talk: Talk) -> list[str]:
    """Return the questions that going on from the welcome leads to."""
    found, here = [], route(talk)[0]
    while here.kind != "plan":
        here = after(talk, here.id)
        found += [here.question] if here.question else []
    return found


def test_until_somebody_chooses_all_of_it_is_gone_through() -> None:
    talk = choosing()
    assert walked(talk) == ["nu", "ansvar", "mere", "om-ro", "ro-nu", "andet"] and aside(talk) == frozenset()
    assert chooses(talk) and not chooses(routed_talk())


def test_the_rest_is_gone_past_and_stays_where_it_was_to_be_gone_to() -> None:
    talk = choosing("ro-nu")
    assert walked(talk) == ["om-ro", "ro-nu"]
    assert [step.question for step in route(talk) if step.question] == walked(choosing())
    assert step_at(talk, "q-andet").aside and after(talk, "q-andet").id == "plan"
    assert after(talk, "q-andet", -1).id == "q-ro-nu"
    assert questions_left(talk) == 1 and [progress(talk, each)[1] for each in stretches(talk)] == [0, 1, 0]


def test_a_question_is_chosen_in_a_theme_that_says_so_and_its_theme_with_it() -> None:
    talk = choosing("ansvar")
    assert talk.focus == ("q-ansvar",) and walked(talk) == ["ansvar"]
    assert walked(with_choice(talk, choice_at(talk, "andet"))) == ["ansvar", "andet"]
    assert walked(choosing("ansvar", "ansvar")) == walked(choosing())


def test_what_must_be_discussed_or_answered_is_never_left_out() -> None:
    source = focused_source()
    source["topics"] = [{"id": "trivsel", "text": "Trivsel"}]
    source["perspectives"][0]["questions"][2]["covers"] = ["trivsel"]
    source["perspectives"][4]["questions"][1]["notes"][0]["required"] = True
    talk = bare_talk(Template.model_validate(source), "MUS")
    assert choice_at(talk, "mere") == ""
    assert walked(with_choice(talk, choice_at(talk, "nu"))) == ["nu", "mere", "andet"]


def test_a_topic_of_their_own_is_gone_to_in_a_theme_that_is_not() -> None:
    talk = choosing("ro-nu").with_own_question("Vores eget", "opgaver", "mere")
    assert walked(talk) == ["own-1", "om-ro", "ro-nu"] and choice_at(talk, "own-1") == ""


def test_a_newer_template_keeps_what_was_chosen_of_what_it_still_has() -> None:
    talk, source = choosing("ansvar", "ro-nu"), focused_source()
    del source["perspectives"][1]
    assert moved(talk, Template.model_validate(source)).focus == ("q-ansvar",)


def test_paper_says_what_is_to_be_chosen_or_was_and_has_all_of_it() -> None:
    empty = to_markdown(paper_form(choosing().template, choosing().talk_kind))
    for words in ("Vælg 2 af temaerne at tale om.", "Vælg ét af spørgsmålene at tale om."):
        assert words in empty and words in template_markdown(choosing().template)
    for paper in (sitting_form, pocket_card):
        page = to_markdown(paper(choosing("ansvar", "ro-nu")))
        assert "I har valgt: I Opgaver; Ro\n" in page and "I har valgt: Hvad har du ansvar for?\n" in page, paper
        assert "Hvad har du ansvar for?" in page and "Er der andet?" in page, paper
