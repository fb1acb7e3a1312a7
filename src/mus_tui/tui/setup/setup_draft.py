"""What stands in the set-up of a new talk, and the talk that comes of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple

from mus_tui.language.date_saying import say_date
from mus_tui.model.rules.answering.shown import with_themes
from mus_tui.model.rules.crossing import released_rows
from mus_tui.model.rules.group.individual import individual_kind, usual_kind
from mus_tui.model.rules.group.taking_part import named_in, who_reads, who_takes_part
from mus_tui.model.talk import Talk
from mus_tui.model.values.listing import Remembered, TalkHead
from mus_tui.model.values.names import read_name
from mus_tui.model.values.people import Participant
from mus_tui.model.values.talk_kind import Role, TalkKind
from mus_tui.model.values.template import Template


class Earlier(NamedTuple):
    """An earlier talk that is to be taken up."""

    talk: TalkHead
    rows: tuple[str, ...] = ()
    """With other people: the ids of the rows that were ticked."""
    asked: tuple[str, ...] = ()
    """The names that sat here when they were asked; none where nobody was asked."""


@dataclass
class SetUp:
    """The form as it was left, so that they may go away and come back to it."""

    held: str
    """The day of the talk, in words."""
    template: str = ""
    """The id of a template or its file."""
    kind: str = ""
    """The id of the kind of talk."""
    leads: list[str] = field(default_factory=list)
    """Names typed for whoever holds the talk."""
    leader: str = ""
    """The name of the one who led the last talk."""
    leader_role: str = ""
    """The id of the role that they had in it, which says where the name stands in another kind of talk."""
    others: list[str] = field(default_factory=list)
    """Names typed for everyone else; they stay while another kind with fewer people is looked at."""
    place: str = ""
    """Where they meet."""
    form: str = ""
    """The id of the chosen form."""
    setting: str = ""
    """The id of the chosen setting."""
    year_theme: str = ""
    """The id of the chosen theme of the year."""
    themes: list[str] = field(default_factory=list)
    """The ids of the optional themes that were chosen."""
    previous: list[Earlier] = field(default_factory=list)
    """The earlier talks that were chosen."""

    @property
    def typed(self) -> tuple[object, ...]:
        """What a person has typed, or chosen earlier talks by: it is not to be lost when they go away."""
        names = [name for name in (*self.leads, *self.others) if name]
        return self.held, self.place, names, [*self.previous]

    def names_for(self, kind: TalkKind) -> tuple[list[str], list[str]]:
        """Return the names for those who lead and for the others, in one kind of talk.

        Whoever led the last talk as «Leder» stands as that where the talk is about the leader, rather than as «Leders
        leder»: only as long as nobody else is named.
        """
        named = [name for name in (*self.leads, *self.others) if name]
        if not self.leader_role or named != [self.leader]:
            return self.leads, self.others
        others = [role for role in kind.roles if not role.leads]
        at = next((n for n, role in enumerate(others) if role.id == self.leader_role and not role.many), None)
        return (named, []) if at is None else ([], [*[""] * at, *named])

    def keep_names(self, people: Sequence[tuple[Role, str]]) -> None:
        """Take over the names as they stand on the screen."""
        leads = [name for role, name in people if role.leads]
        others = [name for role, name in people if not role.leads]
        whole_group = any(role.many for role, _ in people if not role.leads)
        self.leads = leads
        self.others = others if whole_group else [*others, *self.others[len(others) :]]


def set_up_from(remembered: Remembered, today: date) -> SetUp:
    """Return the form as it is met, with what stays the same from talk to talk."""
    leader = read_name(remembered.leader).whole
    return SetUp(
        held=say_date(today),
        template=remembered.last_template,
        kind=remembered.last_kind,
        leads=[leader] if leader else [],
        leader=leader,
        leader_role=remembered.leader_role,
        place=remembered.place,
    )


def set_up_after(before: TalkHead, talk: Talk, today: date) -> SetUp:
    """Return the form for the talk that follows another: the same people, and its plan to follow up."""
    people = [
        (role.leads, read_name(name).whole)
        for role in talk.talk_kind.roles
        # A role that nobody had keeps its line, so that no name slips into it.
        for name in [person.name for person in named_in(talk, role.id)] or [""]
    ]
    return SetUp(
        held=say_date(today),
        template=talk.template.id,
        kind=usual_kind(talk),
        leads=[name for leads, name in people if leads],
        others=[name for leads, name in people if not leads],
        place=talk.place,
        form=talk.form or "",
        setting=talk.setting or "",
        themes=list(talk.themes),
        previous=[Earlier(before)],
    )


def set_up_alone(before: TalkHead | None, group: Talk, person: str, today: date) -> SetUp:
    """Return the form for the individual talk of one of a group, which takes up what they released and have had."""
    kind = individual_kind(group)
    leads = [read_name(each.name).whole for each in group.participants if group.role_of(each).leads]
    whose = next(each for each in group.participants if each.id == person)
    gives = before and (released_rows(group) or any(mark.state == "discussed" for mark in group.topics))
    return SetUp(
        held=say_date(today),
        template=group.template.id,
        kind=kind.id if kind else "",
        leads=leads,
        others=[read_name(whose.name).whole],
        place=group.place,
        previous=[Earlier(before)] if before and gives else [],
    )


def new_talk(talk_id: str, template: Template, set_up: SetUp, people: Sequence[tuple[Role, str]], held: date) -> Talk:
    """Return the talk that begins; last year's plan is added by `last_year.following`."""
    kind = template.kind(set_up.kind)
    talk = Talk(
        id=talk_id,
        template=template,
        kind=set_up.kind,
        participants=tuple(
            Participant(id=f"p{n}", role=role.id, name=name)
            for n, (role, name) in enumerate(who_takes_part(kind, people), 1)
        ),
        readers=who_reads(kind, people),
        held=held,
        place=set_up.place,
        form=set_up.form or None,
        setting=set_up.setting or None,
    )
    return with_themes(talk, tuple(set_up.themes))
