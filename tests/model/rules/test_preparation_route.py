from __future__ import annotations

from mus_tui.model.rules.preparation_route import (
    Page,
    asked_in,
    fields_for,
    guidance_for,
    in_words_for,
    page_at,
    pages,
    question_at,
)
from mus_tui.model.rules.rewording import reword
from mus_tui.model.rules.route import step_at
from mus_tui.model.rules.shared_topics import shared_at, topics_waiting, with_topics
from mus_tui.model.talk import Talk
from mus_tui.model.values.fields import Field
from mus_tui.model.values.parts.guidance import Guidance
from mus_tui.model.values.preparation import KEYWORDS, Preparation
from mus_tui.model.values.template import Template
from tests.sample import sample_source, sample_talk

TALK = sample_talk()
LEADER, EMPLOYEE = TALK.participants
MINE = Preparation(talk=TALK.id, participant="p2").with_own_question("Hjemmearbejde", "trivsel", "hverdag")
ASKS_THE_LEADER = TALK.altered(
    template=TALK.template.altered(
        preparation=(Field(id="mulig", label="Muligheder", suggestions=("Kursus",), roles=("leder",)),),
        guidance=(
            Guidance(id="alle", at="preparation", text="Forbered jer."),
            Guidance(id="ikke", at="preparation", text="Ikke til problemer.", roles=("leder",)),
        ),
    )
)


def test_a_preparation_walks_the_talks_own_questions_with_ones_own_topics_among_them() -> None:
    assert [page.id for page in pages(TALK, MINE)] == [
        "opening", "keywords", "q-hverdag", "q-own-p2-1", "q-samarbejde", "q-siden-sidst", "q-laere", "closing",
    ]  # fmt: skip
    assert question_at(TALK, MINE, "own-p2-1").text == "Hjemmearbejde"


def test_every_page_says_what_is_done_there_and_what_can_be_shared_of_it() -> None:
    walked = pages(ASKS_THE_LEADER, Preparation(talk=TALK.id, participant="p1"))
    assert (walked[0], walked[-1]) == (Page("opening", "opening"), Page("closing", "closing"))
    assert walked[1:4] == (
        Page("keywords", "keywords", KEYWORDS),
        Page("field-mulig", "field", "mulig"),
        Page("q-hverdag", "question", "hverdag", step_at(TALK, "q-hverdag")),
    )
    without = TALK.altered(template=TALK.template.altered(keywords=None))
    assert [page.kind for page in pages(without, MINE)][:2] == ["opening", "question"]


def test_what_they_have_talked_about_is_not_marked_before_somebody_who_prepares() -> None:
    assert TALK.passed == ("q-hverdag",)
    assert asked_in(TALK, MINE).passed == ()


def test_the_ends_stay_and_an_unknown_page_is_the_first() -> None:
    assert page_at(TALK, MINE, "nowhere").id == page_at(TALK, MINE, "opening", -1).id == "opening"
    assert page_at(TALK, MINE, "closing", 1).id == "closing"


def test_what_is_meant_for_the_leader_is_asked_of_the_leader_alone() -> None:
    leaders = Preparation(talk=TALK.id, participant="p1")
    assert [page.id for page in pages(ASKS_THE_LEADER, leaders)][2] == "field-mulig"
    assert question_at(ASKS_THE_LEADER, leaders, "mulig").prompts[0].text == "Kursus"
    assert fields_for(ASKS_THE_LEADER, EMPLOYEE) == ()
    assert "field" not in [page.kind for page in pages(ASKS_THE_LEADER, MINE)]
    assert [each.id for each in guidance_for(ASKS_THE_LEADER, LEADER)] == ["alle", "ikke"]
    assert [each.id for each in guidance_for(ASKS_THE_LEADER, EMPLOYEE)] == ["alle"]


def test_what_names_no_role_is_asked_of_everybody_and_only_in_its_kind_of_talk() -> None:
    fields = (
        Field(id="stolt", label="Det er jeg stolt af", hint="Skriv frit"),
        Field(id="os", label="Om os som gruppe", only=("GRUS",)),
    )
    said = (Guidance(id="gruppe", at="preparation", text="Forbered jer sammen.", only=("GRUS",)),)
    talk = TALK.altered(template=TALK.template.altered(preparation=fields, guidance=said))
    assert [each.id for person in (LEADER, EMPLOYEE) for each in fields_for(talk, person)] == ["stolt", "stolt"]
    assert guidance_for(talk, EMPLOYEE) == ()
    group = talk.altered(kind="GRUS", participants=(LEADER, EMPLOYEE.altered(role="medarbejdere")))
    assert [each.id for each in fields_for(group, LEADER)] == ["stolt", "os"]
    assert [each.id for each in guidance_for(group, LEADER)] == ["gruppe"]
    assert [(asked.id, asked.text, asked.note) for asked in (question_at(group, MINE, each.id) for each in fields)] == [
        ("stolt", "Det er jeg stolt af", "Skriv frit"),
        ("os", "Om os som gruppe", ""),
    ]


def asks_each_in_their_own_words() -> Talk:
    """Return a talk whose template asks two of its questions in other words of each role."""
    source = sample_source() | {"format": 2}
    said = {"leder": "Hvordan har din medarbejder det?", "medarbejder": "Hvordan har jeg det?"}
    for question in source["perspectives"][0]["questions"]:
        question["text_for"] = [{"role": role, "text": text} for role, text in said.items()]
    return TALK.altered(template=Template.model_validate(source))


def test_each_is_asked_in_the_words_for_their_own_role_and_the_talk_itself_in_those_for_both() -> None:
    talk = asks_each_in_their_own_words()
    of_leader = Preparation(talk=talk.id, participant="p1")
    assert question_at(talk, of_leader, "hverdag").text == "Hvordan har din medarbejder det?"
    assert question_at(talk, MINE, "hverdag").text == "Hvordan har jeg det?"
    assert talk.question("hverdag").text == in_words_for(talk, "chef").question("hverdag").text
    assert in_words_for(talk, "chef") is talk
    gone = talk.altered(participants=(LEADER,), former=(EMPLOYEE,))
    assert question_at(gone, MINE, "samarbejde").text == "Hvordan har jeg det?"
    nobody = Preparation(talk=talk.id, participant="p9")
    assert question_at(talk, nobody, "hverdag").text == talk.question("hverdag").text


def test_the_words_they_gave_a_question_themselves_go_before_those_of_the_template_and_no_others() -> None:
    talk = reword(asks_each_in_their_own_words(), "hverdag", "Og hverdagen?")
    asked = [question_at(talk, MINE, each).text for each in ("hverdag", "samarbejde", "laere")]
    assert asked == ["Og hverdagen?", "Hvordan har jeg det?", "Hvad vil du gerne lære?"]


def test_a_shared_topic_is_taken_in_once_and_keeps_what_is_shared_about_it() -> None:
    shared = MINE.with_note("own-p2-1", "To dage om ugen").with_shared("own-p2-1").shared_part()
    (waiting,) = topics_waiting(TALK, [shared])
    talk = with_topics(with_topics(TALK, [waiting]), [waiting])
    assert [(own.id, own.by) for own in talk.own_questions] == [("own-p2-1", "p2")]
    assert topics_waiting(talk, [shared]) == ()
    assert shared_at([shared], talk.own_questions[0].id)
    assert [page.id for page in pages(talk, MINE)].count("q-own-p2-1") == 1


def test_to_take_in_what_is_there_already_changes_nothing() -> None:
    talk = with_topics(TALK, topics_waiting(TALK, [MINE]))
    assert with_topics(talk, talk.own_questions) is talk
    assert with_topics(TALK, []) is TALK


def test_in_a_group_nobody_is_named_with_a_topic() -> None:
    group = TALK.altered(kind="GRUS", participants=tuple(p.altered(role="medarbejdere") for p in TALK.participants))
    (waiting,) = topics_waiting(group, [MINE.with_shared("own-p2-1").shared_part()])
    assert waiting.by == ""


def test_a_topic_taken_away_takes_its_note_along_and_its_id_is_not_used_again() -> None:
    with_note = MINE.with_note("own-p2-1", "To dage").with_shared("own-p2-1")
    assert with_note.without_own_question("own-p2-1").is_empty
    two = MINE.with_own_question("Løn")
    assert [own.id for own in two.own_questions] == ["own-p2-1", "own-p2-2"]


def test_what_is_asked_of_others_alone_is_no_page_of_ones_own() -> None:
    first, *rest = TALK.template.perspectives[0].questions
    notes = (
        Field(id="forbered", label="Lederens ark", roles=("leder",)),
        Field(id="siden", when=("talk",), label="Nu"),
    )
    theirs = first.altered(notes=notes)
    perspective = TALK.template.perspectives[0].altered(questions=(theirs, *rest))
    talk = TALK.altered(template=TALK.template.altered(perspectives=(perspective, *TALK.template.perspectives[1:])))
    mine = [page.at for page in pages(talk, MINE)]
    assert first.id not in mine
    assert [page.at for page in pages(talk, Preparation(talk=talk.id, participant="p1"))].count(first.id) == 1
    assert [at for at in (page.at for page in pages(TALK, MINE)) if at != first.id] == mine
    # What was written there before stays to be read.
    assert first.id in [page.at for page in pages(talk, MINE.with_note(first.id, "Travlt"))]
