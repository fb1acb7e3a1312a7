"""Where a question is itself one of the topics, Ctrl+L has it once, and ticks both."""

from __future__ import annotations

from pathlib import Path

import pytest

from mus_tui.model.rules.route import questions_asked
from mus_tui.model.rules.topic_parts import topics_left
from mus_tui.tui.kit.question_card import left_words
from mus_tui.tui.talk.mark_lines import mark_lines
from mus_tui.tui.talk.opening_route import lies_ahead
from tests.model.rules.test_individual import GROUP, talk_of
from tests.tui.at_table import at_table, desk_of, on_screen


@pytest.mark.parametrize(("template", "kind"), [("herlev", "KORTMUS"), ("herlev", "MUS"), ("gentofte", "MUS")])
def test_a_question_that_is_a_topic_has_one_line(template: str, kind: str) -> None:
    talk = talk_of(template, kind, "Mette Friis", "Jonas Holm")
    for step in questions_asked(talk):
        marks = [(mark.kind, mark.name) for part in mark_lines(talk, step) for mark, _ in part.lines]
        asked, topic = ("step", step.id) in marks, ("topic", step.question) in marks
        assert asked is not topic


async def test_to_tick_it_is_to_have_talked_about_the_question_and_undo_takes_both_back(tmp_path: Path) -> None:
    talk = talk_of("herlev", "KORTMUS", "Mette Friis", "Jonas Holm")
    topics = {topic.id for topic in talk.mandatory_topics}
    step = next(each for each in questions_asked(talk) if each.question in topics)
    async with at_table(tmp_path, talk, step.id) as (app, pilot):
        await pilot.press("ctrl+l", "space")
        now = desk_of(app).talk
        assert now.topic_mark(step.question).state == "discussed" and step.id in now.passed
        await pilot.press("ctrl+z")
        now = desk_of(app).talk
        assert now.topic_mark(step.question).state == "open" and step.id not in now.passed


async def test_where_there_are_no_topics_no_key_puts_one_aside(tmp_path: Path) -> None:
    talk = talk_of("gentofte", "GRUS", *GROUP)
    assert talk.mandatory_topics == ()
    async with at_table(tmp_path, talk, questions_asked(talk)[0].id) as (app, pilot):
        await pilot.press("ctrl+l")
        assert "side" not in on_screen(app)


def test_what_a_group_may_discuss_is_not_what_it_has_to_on_the_welcome_either() -> None:
    talk = talk_of("herlev", "GRUS", *GROUP)
    assert "Det skal drøftes" in lies_ahead(talk_of("herlev", "MUS", "Mette Friis", "Jonas Holm"), {}, 60).plain
    assert "Det kan drøftes" in lies_ahead(talk, {}, 60).plain


async def test_a_long_question_is_whole_after_a_tick_too(tmp_path: Path) -> None:
    talk = talk_of("herlev", "KORTMUS", "Mette Friis", "Jonas Holm")
    async with at_table(tmp_path, talk, "q-obligatoriske") as (app, pilot):
        await pilot.press("ctrl+l", "space")
        asked, _, others = on_screen(app).partition("Tavshedspligt om dette")
        assert "[✓] Fagligt" in others and "trivslen" in asked


def test_what_is_left_is_counted_in_words_for_one_as_for_several() -> None:
    talk = talk_of("herlev", "KORTMUS", "Mette Friis", "Jonas Holm")
    first, *others = topics_left(talk)
    assert left_words(talk) == f"○ {len(others) + 1} emner"
    for topic in others:
        talk = talk.with_topic(topic.id, "discussed")
    assert (left_words(talk), topics_left(talk)) == ("○ 1 emne", (first,))
