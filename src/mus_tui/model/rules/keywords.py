"""Keywords are drawn: each picks in secret, and one reveal shows what everybody picked (A7, A8, E16, E17).

What a talk tells of its keywords (`Talk.keywords_of`, `Talk.chosen_keywords`) is what has been shown. Only
`own_picks` looks behind the curtain: for the one whose turn it is.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from mus_tui.model.talk import Talk
from mus_tui.model.values.preparation import Preparation


class Drawn(NamedTuple):
    """A keyword as the reveal shows it."""

    word: str
    """The keyword, as the template has it."""
    people: tuple[str, ...]
    """The ids of those who picked it."""


def own_picks(talk: Talk, participant: str) -> tuple[str, ...]:
    """Return what a participant has picked, for their own eyes until it is shown."""
    return next((choice.words for choice in talk.keyword_choices if choice.participant == participant), ())


def picks_left(talk: Talk, participant: str) -> int:
    """Return how many keywords a participant has still to pick."""
    pick = talk.template.keywords.pick if talk.template.keywords else 0
    return max(0, pick - len(own_picks(talk, participant)))


def anybody_has_picked(talk: Talk) -> bool:
    """Whether there is anything to show."""
    return bool(talk.keyword_choices)


def all_have_picked(talk: Talk) -> bool:
    """Whether everybody has picked as many as the template asks for."""
    return all(not picks_left(talk, person.id) for person in talk.participants)


def lie_unseen(talk: Talk) -> bool:
    """Whether keywords were picked that they have not shown each other."""
    return anybody_has_picked(talk) and not talk.keywords_shown


def revealed(talk: Talk) -> Talk:
    """Show each other what everybody picked; from then on it lies open."""
    return talk.altered(keywords_shown=True) if lie_unseen(talk) else talk


def drawn(talk: Talk) -> tuple[Drawn, ...]:
    """Return the shown keywords, those that most of them picked first (E16)."""
    every = (
        Drawn(word, tuple(person.id for person in talk.everybody if word in talk.keywords_of(person.id)))
        for word in talk.chosen_keywords
    )
    return tuple(sorted(every, key=lambda each: -len(each.people)))


def with_prepared(talk: Talk, shared: Sequence[Preparation]) -> Talk:
    """Take over what participants picked and shared in their preparation, where they have picked nothing here.

    It stays behind the curtain as what is picked here does; once all have been shown, nothing is added unseen.
    """
    if talk.keywords_shown or talk.is_closed:
        return talk
    for each in shared:
        if each.keywords and not own_picks(talk, each.participant):
            talk = talk.with_keywords(each.participant, each.keywords)
    return talk
