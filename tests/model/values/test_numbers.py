"""The form's own numbers stand before its words, and the program counts only where it has none."""

from __future__ import annotations

from mus_tui.export.forms.paper_form import paper_form
from mus_tui.export.markdown import to_markdown
from mus_tui.export.template.as_markdown import template_markdown
from mus_tui.model.rules.route import route, stretches
from mus_tui.model.values.template import Template
from mus_tui.tui.kit.question_card import place_above, place_title, place_words
from mus_tui.tui.kit.route_list import step_title
from tests.routed import routed_talk
from tests.sample import sample_source, sample_talk


def test_a_list_has_the_number_before_the_words_and_a_question_without_one_is_called_as_before() -> None:
    talk = routed_talk()
    asked = [step_title(talk, step) for step in route(talk) if step.kind == "question"]
    assert asked == ["1a Opgaver nu", "Hvad har du ansvar for?", "Hvad mere?", "Hvornår har du ro?", "Er der andet?"]
    assert [each.title for each in stretches(talk)] == ["I Opgaver", "Ro", "Andet"]


def test_the_place_of_a_question_is_its_own_number_and_is_counted_only_where_the_form_does_not_say() -> None:
    talk = routed_talk()
    steps = [step for step in route(talk) if step.kind == "question"]
    places = [place_words("", place_title(talk, step), step, talk.question(step.question).number) for step in steps]
    assert places == ["I Opgaver  ·  1a", "I Opgaver", "I Opgaver  ·  spørgsmål 3 af 3", "Ro", "Andet"]


def test_a_title_that_is_the_question_is_said_once() -> None:
    source = sample_source() | {"format": 2}
    source["perspectives"][0] |= {"number": "I", "title": "Trives du?"}
    del source["perspectives"][0]["questions"][0]["text"]
    template = Template.model_validate(source)
    talk = sample_talk().altered(template=template, passed=())
    first = next(step for step in route(talk) if step.kind == "question")
    assert talk.question(first.question).text == "Trives du?"
    assert place_above(talk, first) == f"I  ·  spørgsmål 1 af {first.of}"
    assert template_markdown(template).count("Trives du?") == 1


def test_a_bare_number_in_the_file_is_the_word_that_it_is() -> None:
    talk = routed_talk()
    question = talk.template.perspectives[0].questions[0]
    assert question.altered(number=4).numbered == "4 Hvilke opgaver har du nu?"


def test_paper_and_the_template_to_read_have_no_number_but_the_forms_own() -> None:
    talk = routed_talk()
    blank = to_markdown(paper_form(talk.template, talk.talk_kind))
    assert "## I Opgaver" in blank and "### 1a Hvilke opgaver" in blank and "### Hvad har du ansvar for?" in blank
    read = template_markdown(talk.template)
    assert "#### 1a Hvilke" in read and "#### Hvad har du ansvar" in read and "#### 3. Hvad mere?" in read
