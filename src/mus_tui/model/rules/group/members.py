"""Who comes to a group's talk and who goes, also midway: what somebody wrote stays, under the name they had."""

from __future__ import annotations

from mus_tui.model.rules.group.belonging import belongs_to
from mus_tui.model.rules.group.individual import talked_about
from mus_tui.model.rules.group.taking_part import asked_anew
from mus_tui.model.rules.last_words import last_word, last_words, speakers, with_last_word
from mus_tui.model.talk import Talk
from mus_tui.model.values.names import known_name, read_name
from mus_tui.model.values.people import Leaving, Participant
from mus_tui.model.values.talk_kind import Role
from mus_tui.model.values.text import one_line


def group_role(talk: Talk) -> Role | None:
    """Return the role that many may have; None where this is no group's talk."""
    return next((role for role in talk.talk_kind.roles if role.many), None)


def with_member(talk: Talk, name: str) -> Talk:
    """Return the talk with one more in the group; whoever was taken out of it comes back to what is theirs.

    A closed talk, one that is no group's, and one that has somebody of this name already stay as they are.
    """
    role, known = group_role(talk), known_name(name)
    if talk.is_closed or role is None or not known or known in {known_name(each.name) for each in talk.participants}:
        return talk
    back = next((each for each in talk.former if known_name(each.name) == known), None)
    number = 1 + max(talk.people_made, *map(_number, talk.everybody))
    member = back or Participant(id=f"p{number}", role=role.id, name=read_name(one_line(name)).whole)
    roles = [each.id for each in talk.talk_kind.roles]
    people = sorted((*talk.participants, member), key=lambda each: roles.index(each.role))
    former = tuple(each for each in talk.former if each is not back)
    left = tuple(each for each in talk.left if each.who != member.id)
    return _said_by_more(talk, asked_anew(talk.altered(participants=tuple(people), former=former, left=left)), role)


def _said_by_more(before: Talk, talk: Talk, role: Role) -> Talk:
    """Return the talk with nothing that the group has said as one in the mouth of somebody who was not asked."""
    group = {each.id for each in talk.everybody if each.role == role.id}
    stood = (each.altered(agrees=None) if each.participant in group else each for each in talk.closing.stances)
    talk = talk.with_closing(stances=tuple(each for each in stood if each.agrees is not None or each.words.strip()))
    one = next((each for each in speakers(talk) if each.as_one and each.participant in group), None)
    if one is None or any(each.as_one for each in speakers(before)):
        return talk
    # They have become so many that they speak with one voice: what each has said stands in it, by name.
    said = [(each, words) for each, words in last_words(before) if each.participant in group]
    for each, _ in said:
        talk = with_last_word(talk, each.participant, "")
    return with_last_word(talk, one.participant, " · ".join(f"{each.name}: {words}" for each, words in said))


def may_go(talk: Talk, person: str) -> bool:
    """Whether somebody may be taken out: one of a group that has others."""
    member = next((each for each in talk.participants if each.id == person), None)
    if talk.is_closed or member is None or not talk.role_of(member).many:
        return False
    return len(talk.people_in(member.role)) > 1


def without_member(talk: Talk, person: str) -> Talk:
    """Return the talk without one of its group. Who has left something in it is remembered as having sat there."""
    if not may_go(talk, person):
        return talk
    gone = next(each for each in talk.participants if each.id == person)
    talk = _with_one_voice(talk, gone)
    former, left = talk.former, talk.left
    if _left_something(talk, person):
        former, left = (*former, gone), (*left, _leaving(talk, person))
    people = tuple(each for each in talk.participants if each.id != person)
    made = max(talk.people_made, *map(_number, talk.everybody))
    return talk.altered(participants=people, former=former, left=left, people_made=made)


def _leaving(talk: Talk, person: str) -> Leaving:
    own = (row.id for row in talk.agreements if not row.is_empty)
    earlier = (each.ref for each in talk.earlier_rows)
    return Leaving(who=person, agreements=(*own, *earlier), topics=talked_about(talk))


def _with_one_voice(talk: Talk, gone: Participant) -> Talk:
    """Return the talk with what the group says as one under the name of another of them."""
    said = last_word(talk, gone.id)
    one_of_them = any(each.participant == gone.id and each.as_one for each in speakers(talk))
    heir = next((each for each in talk.people_in(gone.role) if each.id != gone.id), None)
    if not said or not one_of_them or heir is None:
        return talk
    return with_last_word(with_last_word(talk, gone.id, ""), heir.id, said)


def _left_something(talk: Talk, person: str) -> bool:
    """Whether anything in the talk is theirs: what they wrote or said, and every agreement that they sat by.

    And what an earlier plan has for them: were they forgotten, it would name nobody and be everybody's.
    """
    named = [note.author for note in talk.notes]
    named += [own.by for own in talk.own_questions]
    named += [each.participant for each in talk.keyword_choices]
    named += [each.participant for each in talk.closing.stances]
    named += [each.participant for each in talk.closing.takeaways]
    named += [each.id for earlier in talk.earlier_rows for each in belongs_to(talk, earlier.row)]
    said_as_one = any(each.as_one for each, _ in last_words(talk))
    return person in named or said_as_one or any(not row.is_empty for row in talk.agreements)


def _number(person: Participant) -> int:
    number = person.id.removeprefix("p")
    return int(number) if number.isdecimal() else 0
