"""The examples of whole templates can be used as they stand: checked, held to the end, and printed."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader

from mus_tui.export.forms.paper_form import paper_form
from mus_tui.export.pdf import to_pdf
from mus_tui.export.plan_copy.copies import copy_bytes
from mus_tui.model.rules.answering.asked import answered_together, asked_of, fields_there
from mus_tui.model.rules.copy_wish import Wish
from mus_tui.model.rules.open_items import open_items
from mus_tui.model.rules.route import route
from mus_tui.model.talk import Talk
from mus_tui.model.values.answers import Answer
from mus_tui.model.values.fields import Field
from mus_tui.model.values.people import Participant
from mus_tui.model.values.plan import Agreement
from mus_tui.model.values.plan_date import PlanDate
from mus_tui.model.values.template import Question, Template
from mus_tui.storage.locations import find_locations
from mus_tui.storage.template.checking import check_template
from mus_tui.storage.template.template_file import load_template

EXAMPLES = sorted((Path(__file__).parents[1] / "docs" / "examples").glob("*.yaml"))
DAY = PlanDate(written="1. maj", first=date(2027, 5, 1), last=date(2027, 5, 1))
every_example = pytest.mark.parametrize("file", EXAMPLES, ids=lambda each: each.stem)


def loaded(file: Path) -> Template:
    return load_template(file, file.name)


def talks(file: Path) -> list[Talk]:
    """Return a talk of each of its kinds, just begun, with somebody in every role."""
    template = loaded(file)
    return [
        Talk(
            id="eksempel",
            template=template,
            kind=kind.id,
            participants=tuple(Participant(id=each.id, role=each.id, name=each.label) for each in kind.roles),
            held=date(2027, 2, 1),
            themes=tuple(each.id for each in template.perspectives if each.optional),
        )
        for kind in template.kinds
    ]


def answer_to(field: Field) -> Answer:
    if field.answer == "date":
        return Answer(date=DAY)
    if field.answer in ("choice", "choices"):
        return Answer(chosen=(field.choices[-1].id,))
    return Answer(text="Svar") if field.answer in ("text", "person") else Answer()


def answered(talk: Talk, question: Question) -> Talk:
    for field in fields_there(question, talk.kind, "talk"):
        for who in [""] if answered_together(field) else [each.id for each in asked_of(talk, field)]:
            if not (answer := answer_to(field)).is_empty:
                talk = talk.with_answer(question.id, answer, who, question.ref_of(field))
    return talk


def held(talk: Talk) -> Talk:
    """Return a talk after everybody has said everything."""
    for step in route(talk):
        if step.kind == "question":
            talk = answered(talk, talk.question(step.question))
        talk = talk.with_passed(step.id)
    for topic in talk.mandatory_topics:
        talk = talk.with_topic(topic.id, "discussed")
    if talk.makes_plan:
        talk = talk.with_agreement(Agreement(id="a1", goal="Det aftaler vi", responsible="Begge", deadline=DAY))
    if talk.template.minutes:
        talk = talk.altered(minutes="Kort og godt")
    for person in talk.participants:
        talk = talk.with_stance(person.id, True)
    return talk.with_closing(follow_up=DAY)


@every_example
def test_an_example_begins_by_saying_what_it_shows_and_there_is_nothing_to_advise(file: Path, tmp_path: Path) -> None:
    schema, first, *rest = file.read_text("utf-8").split("\n")
    assert schema.startswith("# yaml-language-server: $schema=")
    assert (file.parent / schema.partition("=")[2]).resolve().exists()
    assert first.startswith("# Et eksempel")
    assert rest[0].startswith("# Det viser: ")
    assert check_template(file, file.name, find_locations(str(tmp_path), {})) == ()


@every_example
def test_an_example_is_held_to_its_end_and_nothing_stays_open(file: Path) -> None:
    for talk in talks(file):
        done = held(talk)
        assert open_items(done) == ()
        closed = done.closed(datetime(2027, 2, 1, 12, tzinfo=UTC))
        assert closed.is_closed
        copy = copy_bytes(closed, Wish(), datetime(2027, 2, 1, 12, tzinfo=UTC)).decode()
        assert ("Det aftaler vi" in copy) is talk.makes_plan


@every_example
def test_an_example_is_printed_with_each_of_its_questions(file: Path) -> None:
    for talk in talks(file):
        pdf = PdfReader(BytesIO(to_pdf(paper_form(talk.template, talk.talk_kind))))
        words = re.sub(r"\s+", " ", " ".join(each.extract_text() for each in pdf.pages))
        asked = [talk.question(step.question).text for step in route(talk) if step.kind == "question"]
        assert [each for each in asked if each not in words] == []


def test_the_examples_use_most_of_what_came_with_the_second_format() -> None:
    text = "\n".join(file.read_text("utf-8") for file in EXAMPLES)
    named = set(re.findall(r"\b([a-z_]+):", text))
    keys = "phases focus own_topics scales afterwards closing last present number optional if follow_up read text_for"
    keys += " next_time items items_label least most rows_from each when roles lines suggestions after parts header"
    keys += " consent signatures_title date area owner adopted"
    assert set(keys.split()) - named == set()
    answers = set(re.findall(r"answer: (\w+)", text))
    assert answers == {"choice", "choices", "scale", "date", "person", "rows"}
    assert set(re.findall(r"shows: (\w+)", text)) == {"person", "period", "answer", "blank"}
