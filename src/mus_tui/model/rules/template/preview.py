"""What is looked at of a template that somebody is writing: the talk as made-up people have it, or one's preparation.

The file is read again and again. What was typed while looking goes on in the newer talk as far as its question is still
there, and so do the views that were chosen: where the file lost one, the nearest is shown until it is back.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from types import MappingProxyType
from typing import NamedTuple

from mus_tui.model.rules.preparation_route import pages
from mus_tui.model.rules.route import route
from mus_tui.model.rules.template.made_up_talk import gone_over, made_up
from mus_tui.model.rules.template.still_asked import still_asked
from mus_tui.model.talk import Talk
from mus_tui.model.values.preparation import Preparation
from mus_tui.model.values.template import Template


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
