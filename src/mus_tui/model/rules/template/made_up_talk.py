"""A talk between people that do not exist, as a template has it: made for whoever looks at one while they write it."""

from __future__ import annotations

from datetime import date, timedelta

from mus_tui.model.rules.template.moving import loses_plan, moved
from mus_tui.model.talk import Talk
from mus_tui.model.values.answers import Answer
from mus_tui.model.values.closing import Closing
from mus_tui.model.values.last_year import PreviousPlan
from mus_tui.model.values.people import Participant
from mus_tui.model.values.plan import Action, Agreement
from mus_tui.model.values.plan_form import CANONICAL, PlanForm
from mus_tui.model.values.template import Template

_NAMES = ("Karen Blomkål", "Otto Persille", "Ida Pastinak", "Bent Rødbede", "Maja Purløg", "Villy Spinat")
"""Nobody is called so: whoever looks over a shoulder sees that it is made up."""
_IN_A_GROUP = 3
_SINCE_LAST_YEAR = timedelta(weeks=52)


def made_up(template: Template, kind: str, held: date, last_year: str) -> Talk:
    """Return a new talk between people that do not exist, who had a talk the year before."""
    roles = template.kind(kind).roles
    seats = [role.id for role in roles if role.present for _ in range(_IN_A_GROUP if role.many else 1)]
    called = [_NAMES[n] if n < len(_NAMES) else "" for n in range(len(seats))]
    people = tuple(
        Participant(id=f"p{n}", role=role, name=name)
        for n, (role, name) in enumerate(zip(seats, called, strict=True), 1)
    )
    talk = Talk(id="forhaandsvisning", template=template, kind=kind, participants=people, held=held)
    return talk.altered(previous=(_last_year(talk, last_year),)) if talk.makes_plan and last_year else talk


def _last_year(talk: Talk, words: str) -> PreviousPlan:
    template = talk.template
    form = template.whole_plan
    places = template.places_for(talk.kind)
    row = Agreement(id="a1", perspective=places[0].id if places else None)
    return PreviousPlan(
        talk="sidste",
        name=template.name,
        kind=talk.kind,
        held=talk.held - _SINCE_LAST_YEAR,
        form=form,
        agreements=(_said_in(form, row, words),),
    )


def _said_in(form: PlanForm, row: Agreement, words: str) -> Agreement:
    """Return a row with words in the first of its fields that takes any."""
    for field in form.fields:
        if field.id == "actions":
            return row.altered(actions=(Action(what=words),))
        if field.id in CANONICAL and not field.is_date and not field.is_chosen and field.id != "category":
            return row.altered(**{field.id: words})
        if field.is_own and field.answer == "text":
            return row.with_own(field.id, Answer(text=words))
    return row.altered(goal=words)


def gone_over(had: Talk, fresh: Talk) -> Talk:
    """Return a talk with a newer template, of which `fresh` is a new talk; what was said goes along as it can.

    Those who are in it are made up as well: where the template has other roles now, they have those. The plan is always
    in the newer form, and rows that have no room in it go.
    """
    here = {person.id for person in fresh.participants}
    same_plan = (had.template.plan, had.template.follow_up) == (fresh.template.plan, fresh.template.follow_up)
    same_keywords = had.template.keywords == fresh.template.keywords
    same_people = here == {person.id for person in had.participants}
    rows = (row for row in had.agreements if not loses_plan(had.altered(agreements=(row,)), fresh.template))
    goes_over = had.altered(
        participants=tuple(_as_called(person, had) for person in fresh.participants),
        **dict.fromkeys(("readers", "former", "left", "followed_up"), ()),
        previous=fresh.previous,
        last_year_rows=had.last_year_rows if same_plan else (),
        agreements=tuple(row.altered(agreed=()) for row in rows),
        notes=tuple(note for note in had.notes if not note.author or note.author in here),
        keyword_choices=had.keyword_choices if same_keywords and same_people else (),
        touched=had.touched if same_keywords else (),
        keywords_shown=had.keywords_shown and same_keywords and same_people,
        closing=had.closing.altered(closed_at=None) if same_people else Closing(),
    )
    return moved(goes_over, fresh.template)


def _as_called(person: Participant, had: Talk) -> Participant:
    """Return somebody by the name that was written for them while they looked."""
    name = next((each.name for each in had.participants if (each.id, each.role) == (person.id, person.role)), None)
    return person if name is None else person.altered(name=name)
