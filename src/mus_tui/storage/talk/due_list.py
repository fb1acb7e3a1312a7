"""What is due among some talks, from their heads alone: Pydantic is not loaded.

A reminder comes a little before its day and goes by itself: nobody is told of the same thing for years.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from mus_tui.model.values.letters import as_known
from mus_tui.model.values.listing import Due, Falls, TalkHead
from mus_tui.model.values.year import Kind, by_month

_A_YEAR = timedelta(days=365)
# How many days before and after its day something is due.
_AROUND = {"planned": (14, 7), "follow_up": (7, 180), "promise": (14, 30), "talk": (30, 365)}


def due_of(talks: Iterable[TalkHead], today: date) -> list[Due]:
    """Return what is due among some talks, the nearest to today first; a copy of a talk is not told of again."""
    known = _Known([talk for talk in talks if not talk.copy and talk.state != "damaged"])
    found = [each for talk in known.talks for each in _after(talk, known, today)]
    return sorted(found, key=lambda due: (abs((due.on - today).days), list(_AROUND).index(due.kind)))


def year_ahead(talks: Iterable[TalkHead], today: date) -> tuple[Falls, ...]:
    """Return how much falls in each month of the year to come, in all of some talks."""
    known = _Known([talk for talk in talks if not talk.copy and talk.state != "damaged"])
    days = ((kind, date.fromisoformat(day)) for talk in known.talks for kind, day in _falls(talk, known) if day)
    return by_month((kind, day) for kind, day in days if today <= day <= today + _A_YEAR)


def later_follow_ups(talks: Iterable[TalkHead]) -> int:
    """Return on how many days more agreements are followed up than the heads of some talks had room for."""
    known = _Known([talk for talk in talks if not talk.copy and talk.state != "damaged"])
    open_ones = (talk for talk in known.talks if not any(each.state == "closed" for each in known.followers(talk)))
    return sum(talk.more_follow_ups for talk in open_ones)


def _falls(talk: TalkHead, known: _Known) -> Iterator[tuple[Kind, str]]:
    if talk.standing in ("planned", "offered"):
        yield "talk", talk.held
    followers = known.followers(talk)
    if not followers and not known.has_a_later_one(talk):
        yield "talk", talk.next_talk
    if not any(each.state == "closed" for each in followers):
        yield "follow_up", talk.follow_up
        yield from (("follow_up", day) for day in talk.follow_ups)
        yield from (("promise", by) for by, _ in talk.promises)


class _Known:
    """Some talks, and which of them go on from which."""

    def __init__(self, talks: list[TalkHead]) -> None:
        self.talks = talks
        self._followers: dict[str, list[TalkHead]] = {}
        self._last_of_the_same: dict[object, str] = {}
        for talk in talks:
            for earlier in talk.follows.split():
                self._followers.setdefault(earlier, []).append(talk)
            same = _of_the_same(talk)
            self._last_of_the_same[same] = max(talk.held, self._last_of_the_same.get(same, ""))

    def followers(self, talk: TalkHead) -> list[TalkHead]:
        """Return the talks that go on from one; where it was declined, those that go on from what it was to follow."""
        found = self._followers.get(talk.id, []) if talk.id else []
        if talk.standing == "declined" and talk.follows:
            later = [each for earlier in talk.follows.split() for each in self._followers[earlier]]
            found = found + [each for each in later if each.held > talk.held]
        return found

    def has_a_later_one(self, talk: TalkHead) -> bool:
        """Whether people of the same names have a later talk of the same kind; only ever used to say less (S6).

        Also by another template, in another order, or with their letters written otherwise.
        """
        return self._last_of_the_same[_of_the_same(talk)] > talk.held


def _of_the_same(talk: TalkHead) -> object:
    return (talk.kind, frozenset(map(as_known, talk.people))) if talk.people else talk.id


def _after(talk: TalkHead, known: _Known, today: date) -> Iterator[Due]:
    if talk.standing in ("planned", "offered") and (planned := _due_day("planned", talk.held, today)):
        yield Due("planned", planned, talk)
    followers = known.followers(talk)
    again = _due_day("talk", talk.next_talk, today)
    if again and not followers and not known.has_a_later_one(talk):
        yield Due("talk", again, talk)
    if any(each.state == "closed" for each in followers):
        # Its plan has been followed up in the next talk.
        return
    if looked_at := _due_day("follow_up", talk.follow_up, today):
        yield Due("follow_up", looked_at, talk)
    promised = [(day, who) for by, who in talk.promises if (day := _due_day("promise", by, today))]
    if promised:
        day, who = min(promised, key=lambda each: abs((each[0] - today).days))
        yield Due("promise", day, talk, who if len(promised) == 1 else "", len(promised))


def _due_day(kind: str, day: str, today: date) -> date | None:
    """Return the day, where it is near enough to be mentioned."""
    before, after = _AROUND[kind]
    if not day:
        return None
    on = date.fromisoformat(day)
    return on if on - timedelta(days=before) <= today <= on + timedelta(days=after) else None
