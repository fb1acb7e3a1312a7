"""What is looked at of a template that somebody is writing: the talk as made-up people have it, or one's preparation.

The file is read again and again. What was typed while looking goes on in the newer talk as far as its question is still
there, and so do the views that were chosen: where the file lost one, the nearest is shown until it is back.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from types import MappingProxyType
from typing import NamedTuple

from mus_tui.model.rules.answering.shown import ahead
from mus_tui.model.rules.preparation_route import fields_for, pages
from mus_tui.model.rules.route import route
from mus_tui.model.rules.template.moving import loses_plan, moved
from mus_tui.model.talk import Talk
from mus_tui.model.values.answers import Answer, choices_of
from mus_tui.model.values.closing import Closing
from mus_tui.model.values.fields import Field
from mus_tui.model.values.last_year import PreviousPlan
from mus_tui.model.values.people import Participant
from mus_tui.model.values.plan import Action, Agreement
from mus_tui.model.values.plan_form import CANONICAL, PlanForm
from mus_tui.model.values.preparation import Preparation, PreparedNote
from mus_tui.model.values.template import Template

_NAMES = ("Karen Blomkål", "Otto Persille", "Ida Pastinak", "Bent Rødbede", "Maja Purløg", "Villy Spinat")
"""Nobody is called so: whoever looks over a shoulder sees that it is made up."""
_IN_A_GROUP = 3
_SINCE_LAST_YEAR = timedelta(weeks=52)


class View(NamedTuple):
    """One way to look at a template."""

    kind: str = ""
    """The kind of talk; empty for the first that the template has."""
    role: str = ""
    """The role whose preparation it is; empty for the talk itself."""


class Stand(NamedTuple):
    """Where somebody stood in a view."""

    step: str
    """The step, or the page of a preparation."""
    among: tuple[str, ...]
    """What there was to go to then, in order."""
    shown: str
    """Where they were put when it was gone; the step itself while it is there."""


class Preview(NamedTuple):
    """All that is kept in mind while somebody looks: in memory, and nowhere else."""

    wish: View = View()
    """What they chose to look at."""
    template: Template | None = None
    """The last one that could be used."""
    held: date = date(2000, 1, 1)
    """The day it is."""
    last_year: str = ""
    """What is written in the plan of last year."""
    talks: Mapping[str, Talk] = MappingProxyType({})
    """The talk of each kind as it was left."""
    prepared: Mapping[View, Preparation] = MappingProxyType({})
    """Each preparation as it was left, also what the template has no place for any more."""
    stands: Mapping[View, Stand] = MappingProxyType({})
    """Where they stood in each view."""

    @property
    def view(self) -> View:
        """What is shown: what they chose, or the nearest that the template has."""
        every = views(self.template) if self.template else ()
        near = (
            *(each for each in every if each == self.wish),
            *(each for each in every if each.kind == self.wish.kind and not each.role),
            *(each for each in every if each.role == self.wish.role),
        )
        return next(iter((*near, *every)), self.wish)

    @property
    def talk(self) -> Talk:
        """The talk that is shown, or prepared for."""
        assert self.template is not None
        kind = self.view.kind
        return self.talks.get(kind) or made_up(self.template, kind, self.held, self.last_year)

    @property
    def preparation(self) -> Preparation:
        """The preparation that is shown: what was typed in it, where it is still asked for."""
        person = next(each for each in self.talk.participants if each.role == self.view.role)
        empty = Preparation(talk=self.talk.id, participant=person.id)
        had = self.prepared.get(self.view, empty).altered(participant=person.id)
        return still_asked(had, self.talk, person)

    @property
    def step(self) -> str:
        """The step, or the page, that is shown: where they stood, or else the nearest that is there now."""
        stood = self.stands.get(self.view)
        return nearest(stood.among, self.steps, stood.step) if stood else self.steps[0]

    @property
    def steps(self) -> tuple[str, ...]:
        """All that there is to go to in the view, in order."""
        if self.view.role:
            return tuple(page.id for page in pages(self.talk, self.preparation))
        return tuple(step.id for step in route(self.talk))

    def on(self, template: Template) -> Preview:
        """Look at the template as it is now: every talk goes over to it whose kind is still there."""
        there = {kind.id for kind in template.kinds}
        fresh = {kind: made_up(template, kind, self.held, self.last_year) for kind in self.talks if kind in there}
        talks = {kind: gone_over(had, fresh[kind]) if kind in fresh else had for kind, had in self.talks.items()}
        return self._replace(template=template, talks=talks)

    def at(self, wish: View) -> Preview:
        """Look at something else of it: at the same question where it is there too, else where they stood."""
        before, now = self.stands.get(self.view), self._replace(wish=wish)
        if before and before.shown in (steps := now.steps):
            return now._replace(stands={**self.stands, now.view: Stand(before.shown, steps, before.shown)})
        return now

    def left(self, step: str, talk: Talk, preparation: Preparation | None = None) -> Preview:
        """Keep in mind where they are in the view, and what they have typed in it by now."""
        view, among = self.view, self.steps
        stood = self.stands.get(view)
        moved_away = stood is None or step != nearest(stood.among, among, stood.step)
        stand = Stand(step, among, step) if moved_away or stood is None else stood._replace(shown=step)
        now = self._replace(stands={**self.stands, view: stand}, talks={**self.talks, view.kind: talk})
        if preparation is None:
            return now
        had = self.prepared.get(view)
        return now._replace(prepared={**self.prepared, view: _with_hidden(preparation, had, self.preparation)})


def _with_hidden(now: Preparation, had: Preparation | None, shown: Preparation) -> Preparation:
    """Return a preparation with what was typed in it before and is asked for nowhere at the moment."""
    seen = {(note.at, note.field) for note in (*shown.notes, *now.notes)}
    hidden = tuple(note for note in had.notes if (note.at, note.field) not in seen) if had else ()
    return now.altered(notes=(*now.notes, *hidden))


def views(template: Template) -> tuple[View, ...]:
    """Return all that can be looked at: each kind of talk, and the preparation of each who sits in it."""
    found: list[View] = []
    for kind in template.kinds:
        found += [View(kind.id), *(View(kind.id, role.id) for role in kind.roles if role.present)]
    return tuple(found)


def role_named(template: Template, words: str) -> str:
    """Return the id of the role that somebody means, by its id or by the template's word for it; empty for none."""
    every = [role for kind in template.kinds for role in kind.roles if role.present]
    wanted = words.strip().casefold()
    return next((role.id for role in every if wanted in (role.id.casefold(), role.label.casefold())), "")


def nearest(among: Sequence[str], now: Sequence[str], step: str) -> str:
    """Return the step, or of those around it the nearest that is there now; the one before goes first."""
    if step in now:
        return step
    here = among.index(step) if step in among else 0
    around = sorted(range(len(among)), key=lambda n: (abs(n - here), n > here))
    return next((among[n] for n in around if among[n] in now), now[0])


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
        participants=fresh.participants,
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


def still_asked(had: Preparation, talk: Talk, person: Participant) -> Preparation:
    """Return of a preparation what the template asks for as it is now."""
    known = talk.template.keywords.words if talk.template.keywords else ()
    keywords = tuple(word for word in had.keywords if word in known)
    return had.altered(notes=tuple(each for each in had.notes if _is_asked(each, had, talk, person)), keywords=keywords)


def _is_asked(note: PreparedNote, had: Preparation, talk: Talk, person: Participant) -> bool:
    """Whether the same kind of answer is asked for at the place of a note; a topic of one's own is always there."""
    if any(own.id == note.at for own in had.own_questions):
        return True
    for field in fields_for(talk, person):
        if field.id == note.at:
            return _fits(note, field, talk)
    steps = {step.question for step in route(ahead(talk)) if step.kind == "question"}
    if note.at not in steps:
        return False
    question = talk.question(note.at)
    if not question.notes:
        return not note.field and not note.chosen and not note.date
    first = note.field.partition("/")[0]
    there = [each for each in question.asked if question.ref_of(each) == note.field]
    there += [each for each in question.notes if question.ref_of(each) == first]
    return bool(there) and _fits(note, there[0], talk)


def _fits(note: PreparedNote, field: Field, talk: Talk) -> bool:
    known = {each.id for each in choices_of(field, talk.template.scales)}
    return known.issuperset(note.chosen) and bool(note.date) <= (field.answer in ("date", "rows"))
