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


def speakers(talk: Talk) -> tuple[Speaker, ...]:
    """Return who has a last word, in the order of the roles; a larger group speaks with one voice (E10)."""
    named = short_names(talk.participants)
    together = len(talk.participants) > EACH_UP_TO
    result = []
    for role in talk.talk_kind.roles:
        people = talk.people_in(role.id)
        if together and len(people) > 1:
            result.append(Speaker(people[0].id, role.label))
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


def last_words(talk: Talk) -> tuple[tuple[str, str], ...]:
    """Return the last words that were said, each with who says it as it is shown: the way to read them."""
    return tuple((each.name, words) for each in speakers(talk) if (words := last_word(talk, each.participant)))
