"""Which of a kind's roles somebody has: not every talk has somebody from HR in it."""

from __future__ import annotations

from collections.abc import Sequence

from mus_tui.model.rules.find_person import all_who_may_be_meant
from mus_tui.model.talk import Talk
from mus_tui.model.values.names import known_name
from mus_tui.model.values.people import Participant
from mus_tui.model.values.talk_kind import Role, TalkKind


def may_be_empty(kind: TalkKind, role: Role) -> bool:
    """Whether a talk is one without anybody in this role: neither who holds it nor whom it is about."""
    if not role.present:
        return True
    both = any(each.leads for each in kind.roles) and any(each.subject for each in kind.roles)
    return both and not (role.leads or role.subject or role.many)


def who_takes_part(kind: TalkKind, people: Sequence[tuple[Role, str]]) -> list[tuple[Role, str]]:
    """Return those who sit in the talk, of everybody who was asked for by a name that may be empty.

    Where others have a name, one without in a role that may be empty is nobody; where nobody has, all are there (S13).
    """
    here = [(role, name) for role, name in people if role.present]
    named = any(name for _, name in here)
    return [(role, name) for role, name in here if name or not named or not may_be_empty(kind, role)]


def who_reads(kind: TalkKind, people: Sequence[tuple[Role, str]]) -> tuple[Participant, ...]:
    """Return those who read or sign it on paper, of everybody who was asked for: only who was named is one."""
    return tuple(_somebody(kind, role, name) for role, name in people if name and not role.present)


def named_in(talk: Talk, role: str) -> tuple[Participant, ...]:
    """Return everybody who has a role, whether they sit in the talk or read it on paper."""
    return tuple(each for each in (*talk.participants, *talk.readers) if each.role == role)


def empty_roles(talk: Talk) -> tuple[Role, ...]:
    """Return the roles that nobody in the talk has, and that somebody may come to; whoever reads it is not in it."""
    kind = talk.talk_kind
    return tuple(role for role in kind.roles if may_be_empty(kind, role) and not talk.people_in(role.id))


def somebody_in(talk: Talk, role: Role, name: str) -> Participant:
    """Return somebody who comes to a role that was empty, by an id that no other can have."""
    return _somebody(talk.talk_kind, role, name)


def _somebody(kind: TalkKind, role: Role, name: str) -> Participant:
    return Participant(id=f"p-{kind.roles.index(role) + 1}", role=role.id, name=name)


def with_somebody(talk: Talk, new: Participant) -> Talk:
    """Return the open talk with somebody in a role that was empty, by the name they have now; without one they go."""
    if talk.is_closed:
        return talk
    roles = [role.id for role in talk.talk_kind.roles]
    there = "participants" if talk.role_of(new).present else "readers"
    people = [each for each in getattr(talk, there) if each.id != new.id]
    people += [new] if new.name else []
    now = talk.altered(**{there: tuple(sorted(people, key=lambda each: roles.index(each.role)))})
    if now == talk:
        return talk
    return asked_anew(now) if len(now.participants) > len(talk.participants) else now


def somebody_else(before: Talk, now: Talk) -> bool:
    """Whether anybody sits in the talk who did not before: they came, or a name was written that is another's.

    A name put right is the same person's where each of the two means them alone, as «Bo» and «Bo Ravn» do.
    """
    then = {each.id: each for each in before.participants}
    return any(each.id not in then or not _is_the_same(before, then[each.id], now, each) for each in now.participants)


def _is_the_same(before: Talk, one: Participant, now: Talk, other: Participant) -> bool:
    if not one.name or known_name(one.name) == known_name(other.name):
        return True
    alone = (all_who_may_be_meant(talk, said) for talk, said in ((before, other.name), (now, one.name)))
    return bool(other.name) and any([each.id for each in meant] == [one.id] for meant in alone)


def asked_anew(talk: Talk) -> Talk:
    """Return the talk when somebody has come to it: what all agreed may leave it, they have not agreed to."""
    return talk.altered(releases=(), shares=())
