"""A made-up form that is filled in again and again, and talks on it. The people are made up."""

from __future__ import annotations

from datetime import date
from typing import Any

from mus_tui.model.rules.last_year import following
from mus_tui.model.talk import Talk
from mus_tui.model.values.answers import Answer
from mus_tui.model.values.template import Template
from tests.sample import sample_source, sample_talk


def rounds_source() -> dict[str, Any]:
    """Return a template that has the last times seen at one field of its first question, and at all of its second."""
    source = sample_source()
    source["format"] = 2
    source["scales"] = [{"id": "fem", "least": 1, "most": 5}]
    scale = {"answer": "scale", "scale": "fem"}
    source["perspectives"][0]["questions"] = [
        {
            "id": "proeve",
            "text": "Hvordan går det?",
            "notes": [
                {"id": "trivsel", "label": "Trivsel", "next_time": True, **scale},
                {"id": "tempo", "label": "Tempo", **scale},
                {"id": "opgaver", "label": "Opgaver", "each": True, "next_time": True, **scale},
                {"id": "ord", "label": "Med egne ord", "next_time": True},
            ],
        },
        {"id": "andet", "text": "Hvad ellers?", "next_time": True},
        {"id": "tavst", "text": "Hvad bliver her?"},
    ]
    return source


def a_round(talk_id: str, held: date, trivsel: str = "", words: str = "") -> Talk:
    """Return a talk on the form, with something answered everywhere where that is said."""
    talk = sample_talk().altered(template=Template.model_validate(rounds_source()), id=talk_id, held=held)
    talk = talk.altered(notes=(), agreements=(), passed=(), rewordings=(), own_questions=())
    if trivsel:
        for author, field in (("", "trivsel"), ("", "tempo"), ("p2", "opgaver")):
            talk = talk.with_answer("proeve", Answer(chosen=(trivsel,)), author, field)
        talk = talk.with_note("tavst", "Tavskvast")
    return talk.with_note("proeve", words).with_note("andet", words)


def three_rounds() -> tuple[Talk, Talk, Talk]:
    """Return three talks of the same people, the newest first, each following the one before; the newest is empty."""
    first = a_round("runde1", date(2026, 1, 15), "2", "Det er nyt.")
    second = following(a_round("runde2", date(2026, 3, 2), "3", "Det går bedre."), first)
    return following(a_round("runde3", date(2026, 5, 4)), second), second, first
