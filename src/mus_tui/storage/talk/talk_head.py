"""The head of a talk's file: what lists show of it, and what comes after it, to be read without reading the talk."""

from __future__ import annotations

import json
from datetime import UTC, datetime

from mus_tui.model.rules.around.outcome import plan_came
from mus_tui.model.rules.due import follow_up, follow_ups, next_talk, promises
from mus_tui.model.rules.standing import stage
from mus_tui.model.talk import Talk
from mus_tui.storage.talk.talk_list import HEAD_BYTES

# Together below `talk_list.HEAD_BYTES`, also where every character takes four bytes.
_LONGEST_WORD = 80
_LONGEST_NAME = 60
_ALL_NAMES = 1800
_LONGEST_WHO = 20
_ALL_WHO = 520
_PROMISES = 36
_BEFORE_IT = 200
"""What a file begins with before its head, and the sign after it."""


def head_of(talk: Talk, changed: datetime) -> dict[str, object]:
    """Return the head of a talk that was last changed at `changed`; what there is nothing to say of is left out."""
    head: dict[str, object] = {
        "id": talk.id[:_LONGEST_WORD],
        "held": talk.held.isoformat(),
        "template": talk.template.name[:_LONGEST_WORD],
        "kind": talk.kind,
        "people": _people(talk),
        "state": "closed" if talk.is_closed else "open",
        "agreements": len(talk.agreements),
        "changed": changed.isoformat(timespec="seconds"),
        **{name: value for name, value in _around(talk).items() if value},
    }
    return head | _followed_up_by_themselves(talk, head)


def head_fits(talk: Talk, head: object) -> bool:
    """Whether a head says of a talk what is in it: no checksum covers the head, and the talk is what counts."""
    if not isinstance(head, dict):
        return False
    return {**head, "changed": ""} == {**head_of(talk, datetime.min.replace(tzinfo=UTC)), "changed": ""}


def _people(talk: Talk) -> list[str]:
    names: list[str] = []
    room = _ALL_NAMES
    for person in talk.participants:
        name = (person.name or talk.role_of(person).label)[:_LONGEST_NAME]
        room -= len(json.dumps(name, ensure_ascii=False).encode()) + len(",\n      ")
        if room < 0:
            return [*names, "…"]
        names.append(name)
    return names


def _around(talk: Talk) -> dict[str, object]:
    """Return how far it has come, which talk it follows, and what is due after it."""
    how_far, again, looked_at = stage(talk), next_talk(talk), follow_up(talk)
    return {
        "standing": "" if how_far in ("open", "closed") else how_far,
        # What others released is taken up, not followed up.
        "follows": " ".join(plan.talk for plan in talk.previous if not plan.others)[:_LONGEST_WORD],
        "next_talk": again.isoformat() if again else "",
        "follow_up": looked_at.isoformat() if looked_at else "",
        "plan": plan_came(talk),
        "promises": _promises(talk),
    }


def _promises(talk: Talk) -> list[str]:
    """Return when the agreements are due, and who answers for each as far as there is room for the names."""
    said: list[str] = []
    room = _ALL_WHO
    for each in promises(talk)[:_PROMISES]:
        who = each.who[:_LONGEST_WHO]
        room -= len(json.dumps(who, ensure_ascii=False).encode())
        said.append(f"{each.by.isoformat()} {who if room >= 0 else ''}")
    return said


def _followed_up_by_themselves(talk: Talk, head: dict[str, object]) -> dict[str, object]:
    """Return as many of the days as there is room for beside the rest, and the number of the others."""
    days = [day.isoformat() for day in follow_ups(talk)]
    if not days:
        return {}
    taken = len(json.dumps({**head, "follow_ups": "+999"}, ensure_ascii=False, indent=4).encode())
    room = max(0, HEAD_BYTES - _BEFORE_IT - taken) // len("2026-03-09 ")
    said = days[:room] + [f"+{len(days) - room}"] * (len(days) > room)
    return {"follow_ups": " ".join(said)}
