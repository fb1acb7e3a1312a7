"""The last thing before closing, for those who want it: what each takes with them, in one sentence."""

from __future__ import annotations

from typing import NamedTuple

from mus_tui.model.talk import Talk
from mus_tui.model.values.closing import Takeaway
from mus_tui.model.values.people import short_names
from mus_tui.model.values.text import put

EACH_UP_TO = 4
"""With more people than this a role has one sentence in common: nobody need wait for a round of twelve."""


class Speaker(NamedTuple):
    """Somebody with a last word: one participant, or all in a role together."""

    participant: str
    """The id under which the sentence is kept: for a role that of the first in it."""
    name: str
    """What they are called on the screen."""
    as_one: bool = False
    """Whether it is a whole role that speaks: what it says is nobody's alone."""


def speakers(talk: Talk) -> tuple[Speaker, ...]:
    """Return who has a last word, in the order of the roles; a larger group speaks with one voice (E10)."""
    named = short_names(talk.participants)
    # Who was taken out counts: what so many said as one does not become one person's own when they are fewer.
    together = len(talk.everybody) > EACH_UP_TO
    result = []
    for role in talk.talk_kind.roles:
        people = talk.people_in(role.id)
        if together and len(people) > 1:
            result.append(Speaker(people[0].id, role.label, as_one=True))
        else:
            result += [Speaker(person.id, named.get(person.id) or role.label) for person in people]
    return tuple(result)


def last_word(talk: Talk, participant: str) -> str:
    """Return what was said under a participant's id, or nothing."""
    return next((each.words for each in talk.closing.takeaways if each.participant == participant), "")


def with_last_word(talk: Talk, participant: str, words: str) -> Talk:
    """Write somebody's last word; an empty one takes it away."""
    new = Takeaway(participant=participant, words=words)
    takeaways = put(talk.closing.takeaways, new, lambda each: each.participant, keep=bool(new.words))
    return talk.with_closing(takeaways=takeaways)


def last_words(talk: Talk) -> tuple[tuple[Speaker, str], ...]:
    """Return the last words that were said, each with who says it: also who was taken out, and has spoken before."""
    speaking = speakers(talk)
    named, known = short_names(talk.everybody), {each.participant for each in speaking}
    others = (each for each in talk.everybody if each.id not in known)
    alone = [Speaker(each.id, named.get(each.id) or talk.role_of(each).label) for each in others]
    return tuple((each, words) for each in (*speaking, *alone) if (words := last_word(talk, each.participant)))
