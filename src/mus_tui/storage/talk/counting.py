"""What figures need to know of each talk of a folder, from heads and from the lines of those that were destroyed.

The talk itself is read only where its file is from before heads said what became of the plan, and only where somebody
asks for all figures: those of one year stand on the first screen, and load neither a talk nor Pydantic.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Iterator
from contextlib import suppress

from mus_tui.errors import MusError
from mus_tui.model.values.listing import PlanCame, TalkHead, Told
from mus_tui.storage.locations import Locations


def told(locations: Locations, talks: Iterable[TalkHead]) -> list[Told]:
    """Return one for each talk that was held, offered or declined, here or destroyed."""
    known, followed = _known(talks)
    closely = (talk if talk.plan else talk._replace(plan=_looked_into(talk)) for talk in known)
    found = [each for talk in closely if (each := _told(talk, followed))]
    return [*found, *_destroyed(locations, {talk.id for talk in known}, followed)]


def told_of_year(locations: Locations, talks: Iterable[TalkHead], year: int) -> list[Told]:
    """Return those of one year, whatever their template, as far as heads and lines say at a glance."""
    known, followed = _known(talks)
    found = [each for talk in known if (each := _told(talk, followed))]
    every = [*found, *_destroyed_at_a_glance(locations, {talk.id for talk in known}, followed)]
    return [each._replace(template="") for each in every if each.year == year]


def _known(talks: Iterable[TalkHead]) -> tuple[list[TalkHead], set[str]]:
    """Return each talk once, and the ids of those that a later one followed up on."""
    known = [talk for talk in talks if not (talk.copy or talk.newer) and talk.state != "damaged"]
    # As with what is due: the next talk has followed its plan up.
    return known, {earlier for talk in known if talk.state == "closed" for earlier in talk.follows.split()}


def _told(talk: TalkHead, followed: set[str]) -> Told | None:
    year = int(talk.held[:4])
    if talk.state == "locked":
        return Told(year, "", "locked")
    if talk.state == "closed":
        return Told(year, talk.template, "held", _came(talk.plan, talk.id in followed))
    if talk.standing in ("offered", "declined"):
        return Told(year, talk.template, "offered" if talk.standing == "offered" else "declined")
    return None


def _came(plan: PlanCame, followed: bool) -> PlanCame:
    return "followed_up" if followed and plan == "made" else plan


def _looked_into(talk: TalkHead) -> PlanCame:
    if talk.state != "closed":
        return ""
    from mus_tui.model.rules.around.outcome import plan_came
    from mus_tui.storage.talk.talk_file import load_talk

    try:
        return plan_came(load_talk(talk.file).talk)
    except MusError:
        return "made" if talk.agreements else ""


def _destroyed(locations: Locations, there: set[str], followed: set[str]) -> Iterator[Told]:
    if not os.path.exists(locations.remains):
        return
    from mus_tui.storage.remains import read_remains

    # A list that is not whole is told of where it is read for its own sake.
    with suppress(MusError):
        lines = [line for line in read_remains(locations.remains) if line.id not in there]
        for line in lines:
            yield Told(line.held.year, line.template, "held", _came(line.plan, line.id in followed))


def _destroyed_at_a_glance(locations: Locations, there: set[str], followed: set[str]) -> list[Told]:
    """Return the same without loading what checks the lines; none where the list is strange."""
    with suppress(OSError, ValueError, LookupError, TypeError, AttributeError, RecursionError):
        lines = json.loads(locations.remains.read_bytes())["held"]["lines"]
        return [
            Told(int(line["held"][:4]), "", "held", _came(line.get("plan", ""), line["id"] in followed))
            for line in lines
            if line["id"] not in there
        ]
    return []
