"""How far they have come each way, and for how long."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from mus_tui.model.rules.around.pace import Looked, looked, minutes_since
from mus_tui.model.values.template import Looks, Template
from tests.model.build import bare_talk
from tests.sample import sample_source

BEGAN = datetime(2026, 11, 22, 10, 0)  # noqa: DTZ001 - the clock on the wall


def looking(perspective: Looks | None, *questions: Looks | None) -> Template:
    """Return the sample template, whose first perspective and the questions of it look these ways."""
    source = sample_source()
    first = source["perspectives"][0]
    first["looks"] = perspective
    for question, way in zip(first["questions"], questions, strict=False):
        question["looks"] = way
    return Template.model_validate(source)


def test_a_template_that_says_nothing_of_it_has_no_pace() -> None:
    assert looked(bare_talk()) == ()


def test_a_question_looks_as_its_perspective_does_unless_it_says_so_itself() -> None:
    template = looking("back", "ahead")
    questions = template.perspectives_for("MUS")[0].questions
    talk = bare_talk(template).with_passed(f"q-{questions[0].id}")
    assert looked(talk) == tuple(
        each for each in (Looked("back", 0, len(questions) - 1), Looked("ahead", 1, 1)) if each.of
    )


def test_topics_of_their_own_look_no_way() -> None:
    template = looking("back")
    talk = bare_talk(template).with_own_question("Ferien", template.perspectives[0].id)
    talk = talk.with_passed(f"q-{talk.own_questions[0].id}")
    assert looked(talk) == looked(bare_talk(template))


@pytest.mark.parametrize(("gone", "said"), [(-90, 0), (0, 0), (3, 0), (4.9, 0), (5, 5), (38, 35), (125, 125)])
def test_the_time_is_said_in_whole_fives_and_never_more_than_has_gone(gone: float, said: int) -> None:
    assert minutes_since(BEGAN, BEGAN + timedelta(minutes=gone)) == said
