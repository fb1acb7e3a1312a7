"""What the tests of the model alter in the sample: traits of the template, of the plan form, and last year's plan."""

from __future__ import annotations

from datetime import date
from typing import Any

from mus_tui.model.talk import Talk
from mus_tui.model.values.last_year import PreviousPlan
from mus_tui.model.values.plan import Action, Agreement
from mus_tui.model.values.plan_date import PlanDate
from mus_tui.model.values.plan_form import PlanForm
from mus_tui.model.values.template import Template
from tests.sample import sample_source, sample_talk, sample_template


def a_day(year: int = 2026, month: int = 6, day: int = 1) -> PlanDate:
    """Return a date that was understood."""
    meant = date(year, month, day)
    return PlanDate(written=f"{day}.{month}.{year}", first=meant, last=meant)


UNCLEAR = PlanDate(written="når vi når det")
"""A date that was written and not understood."""


def bare_talk(template: Template | None = None, kind: str = "MUS") -> Talk:
    """Return a talk that has just begun."""
    sample = sample_talk()
    return Talk(
        id=sample.id,
        template=template or sample_template(),
        kind=kind,
        participants=sample.participants,
        held=sample.held,
    )


def a_form(*fields: dict[str, Any], **traits: Any) -> PlanForm:
    """Return a plan form with one heading over the fields, the goal first."""
    headings = ({"text": "Aftale", "fields": ({"id": "goal", "required": True}, *fields)},)
    return sample_template().plan.altered(headings=headings, **traits)


def a_template(plan: PlanForm | None = None, **fields: Any) -> Template:
    """Return the sample template with another plan form or other fields at the top."""
    return sample_template().altered(**({"plan": plan} if plan else {}), **fields)


def with_kind(kind: str, **traits: Any) -> Template:
    """Return the sample template with other traits of one kind."""
    source = sample_source()
    next(each for each in source["kinds"] if each["id"] == kind).update(traits)
    return Template.model_validate(source)


def without_follow_up_question() -> Template:
    """Return the sample template as a municipality that never asks about last year's plan."""
    source = sample_source()
    for perspective in source["perspectives"]:
        for question in perspective["questions"]:
            question.pop("follow_up", None)
    return Template.model_validate(source)


LAST_YEARS_ROW = Agreement(
    id="a1",
    question="et-gammelt-sporgsmaal",
    perspective="trivsel",
    goal="Jonas får ro om formiddagen",
    category=("faglige",),
    actions=(Action(what="Døren er lukket", responsible="Jonas"),),
    start=a_day(2025, 4),
    deadline=a_day(2025, 5),
    responsible="Mette",
    follow_up_on=a_day(2025, 9),
    relation="Mere tid til borgerne",
    in_use_on=a_day(2025, 8),
)

OTHER_ROW = Agreement(id="a2", perspective="en-anden-kommunes", goal="Jonas lærer regneark", deadline=a_day(2025, 12))


def last_year(form: PlanForm | None = None, *rows: Agreement) -> PreviousPlan:
    """Return last year's plan, with two rows unless others are given."""
    return PreviousPlan(
        talk="b2m9xx",
        name="Mosekøb",
        kind="MUS",
        held=date(2025, 3, 10),
        form=form or sample_template().plan,
        agreements=rows or (LAST_YEARS_ROW, OTHER_ROW),
    )
