"""What is said while keywords are drawn: whose turn it is, how far they are, and where the keys lead."""

from __future__ import annotations

from collections.abc import Mapping

from mus_tui.model.rules.keywords import all_have_picked, anybody_has_picked, own_picks, picks_left
from mus_tui.model.talk import Talk
from mus_tui.tui.kit.listed import listed
from mus_tui.tui.kit.people_line import Name
from mus_tui.words import count, t

_NAMED = 4
"""How many are named before they are counted instead."""

TOGETHER = ""
"""Stands for all of them together, where they show each other what they picked."""


def curtain_words(talk: Talk, turn: str, called: Mapping[str, str]) -> tuple[str, str]:
    """Return what stands on the curtain before somebody's turn, and the quieter words below it."""
    others = [called[person.id] for person in talk.participants if person.id != turn]
    key = "keywords.curtain_two" if len(others) == 1 else "keywords.curtain_many"
    curtain = t(key, name=called[turn], other=listed(others[:1]))
    if not picks_left(talk, turn):
        return curtain, t("keywords.behind_all", name=called[turn])
    return curtain, count("keywords.behind", _pick(talk), name=called[turn])


def picking_words(talk: Talk, turn: str, called: Mapping[str, str]) -> tuple[str, str]:
    """Return what the one whose turn it is, is asked, and how many are left to pick."""
    asked, left = count("keywords.asked", _pick(talk), name=called[turn]), picks_left(talk, turn)
    if not left:
        return asked, t("keywords.has_all", name=called[turn], n=_pick(talk))
    return asked, count("keywords.first" if left == _pick(talk) else "keywords.left", left)


def gate_words(talk: Talk, called: Mapping[str, str]) -> tuple[str, str]:
    """Return what stands before the reveal."""
    if talk.is_closed:
        return t("keywords.never_shown"), t("keywords.never_shown_hint")
    if not anybody_has_picked(talk):
        return t("keywords.nobody_has"), ""
    if all_have_picked(talk):
        return t(f"keywords.all_have_{'two' if len(talk.participants) == 2 else 'many'}"), t("keywords.after")
    lacking = [called[person.id] for person in talk.participants if picks_left(talk, person.id)]
    many = t("keywords.so_many", n=len(lacking), of=len(talk.participants))
    people = listed(lacking) if len(lacking) <= _NAMED else many
    return count("keywords.lack", len(lacking), people=people), t("keywords.after")


def following(talk: Talk, turn: str) -> str:
    """Return whose turn F7 leads to: the next, after the last all of them together where there is something to show."""
    people = [person.id for person in talk.participants]
    if turn == TOGETHER:
        return next((each for each in people if picks_left(talk, each)), people[0])
    order = [*people, TOGETHER] if anybody_has_picked(talk) else people
    return order[(order.index(turn) + 1) % len(order)]


def turn_words(talk: Talk, turn: str, called: Mapping[str, str], *, lifted: bool) -> str:
    """Return where F7 leads from somebody's turn."""
    to = following(talk, turn)
    if turn == TOGETHER and talk.keywords_shown:
        return t("keywords.change")
    if lifted and not talk.keywords_shown:
        return t("keywords.hide_done") if to == TOGETHER else t("keywords.hide_for", name=called[to])
    if to == TOGETHER:
        return t("keywords.see_together" if talk.keywords_shown else "keywords.to_together")
    done = not picks_left(talk, to)
    return t("keywords.back_to" if done else "keywords.over_to", name=called[to])


def turns(talk: Talk, called: Mapping[str, str]) -> list[Name]:
    """Return everybody with how far they are, and all of them together where there is something to show."""
    people = []
    for person in talk.participants:
        far = f"{len(own_picks(talk, person.id))}/{_pick(talk)}" if picks_left(talk, person.id) else "✓"
        people.append(Name(person.id, f"{called[person.id]} {far}"))
    return [*people, Name(TOGETHER, t("keywords.together"))] if anybody_has_picked(talk) else people


def _pick(talk: Talk) -> int:
    return talk.template.keywords.pick if talk.template.keywords else 0
