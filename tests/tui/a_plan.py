"""Talks with a plan of a given form. The people are made up."""

from __future__ import annotations

from datetime import date
from typing import Any

from mus_tui.model.talk import Talk
from mus_tui.model.values.answers import OwnAnswer
from mus_tui.model.values.plan import Agreement
from mus_tui.model.values.plan_date import PlanDate
from mus_tui.model.values.template import Template
from tests.sample import sample_source
from tests.tui.people import two_people

_KINDS = [{"id": "faglige", "label": "Faglige"}, {"id": "sociale", "label": "Sociale"}]

CARDS: dict[str, Any] = {
    "layout": "cards",
    "headings": [
        {
            "text": "Mål",
            "fields": [
                {"id": "goal", "required": True},
                {"id": "category", "choices": _KINDS},
            ],
        },
        {
            "text": "Handlingsplan",
            "fields": [
                {"id": "actions", "required": True, "several": True, "suggestions": ["Jobrotation", "Sparring"]},
            ],
        },
        {"text": "Ansvarlig", "fields": [{"id": "responsible"}]},
        {"text": "Må gives videre", "fields": [{"id": "disclose"}]},
    ],
}  # fmt: skip
"""A form whose fields are rows, each action with its own responsible."""


def talk_with_plan(*rows: Agreement, kind: dict[str, Any] | None = None, **plan: Any) -> Talk:
    """Return a talk with these rows; what is not said of the plan is the sample's."""
    source = sample_source()
    source["plan"] |= plan
    source["kinds"][0] |= kind or {}
    return two_people(Template.model_validate(source), agreements=rows, agreements_made=len(rows))


def row(number: int, goal: str = "", **fields: Any) -> Agreement:
    """Return a row of a plan."""
    return Agreement(id=f"a{number}", goal=goal, **fields)


def on_day(written: str, day: date) -> PlanDate:
    """Return a date that was understood as one day."""
    return PlanDate(written=written, first=day, last=day)


OWN: dict[str, Any] = {
    "headings": [
        {
            "text": "Område",
            "fields": [
                {
                    "id": "omraade",
                    "answer": "choice",
                    "label": "Område",
                    "choices": [{"id": "fag", "label": "Faget"}, {"id": "kolleger", "label": "Kolleger, ledere"}],
                }
            ],
        },
        {"text": "Det vil vi", "fields": [{"id": "goal", "required": True}]},
        {"text": "Vejen", "fields": []},
        {
            "text": "Hvor svært",
            "fields": [{"id": "svaert", "answer": "scale", "label": "Hvor svært", "scale": "grad", "required": True}],
        },
        {
            "text": "Hvem og hvornår",
            "fields": [
                {"id": "mentor", "answer": "person", "label": "Mentor"},
                {"id": "begynd", "answer": "date", "label": "Begynder"},
                {"id": "hvor", "answer": "text", "label": "Hvor", "suggestions": ["I hverdagen", "På kursus"]},
            ],
        },
    ],
}  # fmt: skip
"""A form with a first column and others of its own, and a title over those that come last."""

GRADES = {
    "id": "grad",
    "levels": [{"id": "let", "label": "Let", "text": "kan selv"}, {"id": "svaert", "label": "Svært"}],
    "not_relevant": "Ved ikke",
}
"""The scale that it rates by."""


def talk_with_own_fields(*rows: Agreement, **plan: Any) -> Talk:
    """Return a talk with these rows in a form that has fields of its own."""
    source = sample_source()
    scales = plan.pop("scales", [GRADES])
    source |= {"format": 2, "scales": scales, "plan": source["plan"] | OWN | plan}
    return two_people(Template.model_validate(source), agreements=rows, agreements_made=len(rows))


def own(**answers: Any) -> tuple[OwnAnswer, ...]:
    """Return what a row says in fields of the form's own: words, a date, or the ids of what was chosen."""
    found = []
    for field, said in answers.items():
        how = "chosen" if isinstance(said, tuple) else "date" if isinstance(said, PlanDate) else "text"
        found.append(OwnAnswer.model_validate({"field": field, how: said}))
    return tuple(found)
