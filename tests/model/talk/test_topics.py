from __future__ import annotations

import pytest

from mus_tui.model.values.marks import TopicMark
from tests.model.build import bare_talk


def test_every_topic_is_open_from_the_start() -> None:
    assert [bare_talk().topic_mark(topic.id).state for topic in bare_talk().mandatory_topics] == ["open", "open"]


def test_a_topic_is_discussed_when_they_say_so_without_a_word_written() -> None:
    talk = bare_talk().with_topic("trivsel-emne", "discussed")
    assert talk.topic_mark("trivsel-emne") == TopicMark(topic="trivsel-emne", state="discussed")
    assert talk.topic_mark("kompetencer").state == "open"


def test_a_topic_may_be_put_aside_with_a_reason() -> None:
    mark = bare_talk().with_topic("trivsel-emne", "put_aside", " Vi talte\nom det i går ").topic_mark("trivsel-emne")
    assert (mark.state, mark.reason) == ("put_aside", "Vi talte om det i går")


@pytest.mark.parametrize("state", ["discussed", "put_aside"])
def test_a_topic_may_be_opened_again(state: str) -> None:
    talk = bare_talk().with_topic("kompetencer", state, "Fordi")  # type: ignore[arg-type]
    assert talk.with_topic("kompetencer", "open").topic_mark("kompetencer") == TopicMark(topic="kompetencer")


def test_one_aspect_alone_leaves_the_topic_open() -> None:
    mark = bare_talk().with_aspect("kompetencer", "personlige").topic_mark("kompetencer")
    assert (mark.state, mark.aspects) == ("open", ("personlige",))


def test_all_aspects_ticked_is_discussed_and_they_stand_in_the_templates_order() -> None:
    talk = bare_talk().with_aspect("kompetencer", "personlige").with_aspect("kompetencer", "faglige")
    mark = talk.topic_mark("kompetencer")
    assert (mark.state, mark.aspects) == ("discussed", ("faglige", "personlige"))


def test_unticking_an_aspect_opens_the_topic_again() -> None:
    talk = bare_talk().with_topic("kompetencer", "discussed").with_aspect("kompetencer", "faglige", ticked=False)
    mark = talk.topic_mark("kompetencer")
    assert (mark.state, mark.aspects) == ("open", ("personlige",))


def test_ticking_an_aspect_twice_ticks_it_once() -> None:
    talk = bare_talk().with_aspect("kompetencer", "faglige").with_aspect("kompetencer", "faglige")
    assert talk.topic_mark("kompetencer").aspects == ("faglige",)


def test_to_discuss_a_topic_whole_ticks_every_aspect() -> None:
    assert bare_talk().with_topic("kompetencer", "discussed").topic_mark("kompetencer").aspects == (
        "faglige",
        "personlige",
    )


def test_putting_aside_keeps_the_aspects_they_did_talk_about() -> None:
    talk = bare_talk().with_aspect("kompetencer", "faglige").with_topic("kompetencer", "put_aside", "Tiden gik")
    assert talk.topic_mark("kompetencer").aspects == ("faglige",)


def test_an_aspect_the_topic_does_not_have_is_not_ticked() -> None:
    assert bare_talk().with_aspect("kompetencer", "sociale").topic_mark("kompetencer").aspects == ()


def test_a_topic_has_one_mark_only() -> None:
    talk = bare_talk().with_topic("trivsel-emne", "put_aside", "Nej").with_topic("trivsel-emne", "discussed")
    assert [mark.topic for mark in talk.topics] == ["trivsel-emne"]
    assert talk.topic_mark("trivsel-emne").reason == ""
