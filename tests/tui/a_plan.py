"""Talks with a plan of a given form. The people are made up."""

from __future__ import annotations

from datetime import date
from typing import Any

from mus_tui.model.talk import Talk
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
