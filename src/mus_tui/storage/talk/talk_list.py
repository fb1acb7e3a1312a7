"""The talks of a folder as the start screen lists them: from file names and the first bytes of each file.

Needed for the first screen: loads neither Pydantic nor YAML.
"""

from __future__ import annotations

import heapq
import json
import os
import re
from contextlib import suppress
from datetime import date, datetime
from pathlib import Path
from typing import Any

from mus_tui.errors import MusError
from mus_tui.model.values.letters import on_screen
from mus_tui.model.values.listing import TalkHead

HEAD_BYTES = 4096
"""The head of a talk lies within this many bytes from the beginning of its file."""

TALK_NAME = r"[0-9]{4}-[0-9]{2}-[0-9]{2}-[^/\\]+\.json"
"""The name of a talk's file: its date first, so that names in order are talks in order."""

TALK_FAMILY = r"[0-9]{4}-[0-9]{2}-[0-9]{2}-[^/\\]+\.[a-z]+(?:-[0-9]+)?"
"""The name of a file that holds a talk or a part of one: also a preparation and an older version."""

OLDER = r".+\.(?:before|(?:conflict|other|damaged)-[0-9]+)"
"""The name of a file that holds an older or another version of a talk beside it."""

_NAME = re.compile(TALK_NAME)
_BEFORE_HEAD = re.compile(r'\ufeff?\s*\{\s*"format":\s*"mus-talk",\s*"version":\s*[0-9]{1,9},[^{]*"head":\s*')
_IS_LOCKED = re.compile(r',\s*"lock":\s*\{')
_decoder = json.JSONDecoder()


def newest(folder: Path, count: int, skip: int = 0) -> list[Path]:
    """Return `count` talks of a folder by date, the newest first, after the first `skip`; none where it is missing."""
    try:
        # Plain names: an entry each for 10,000 files would be felt on the first screen.
        names = [name for name in os.listdir(folder) if "0" <= name < ":"]  # noqa: PTH208
    except (OSError, ValueError):
        return []
    wanted = skip + count
    best = [name for name in heapq.nlargest(wanted, names) if _NAME.fullmatch(name)]
    if len(best) < wanted < len(names):
        best = heapq.nlargest(wanted, (name for name in names if _NAME.fullmatch(name)))
    return [folder / name for name in best[skip:]]


def check_folder(folder: Path) -> None:
    """Raise `MusError` (`cannot_read_talks`) where talks may lie in a folder that cannot be looked into."""
    try:
        os.scandir(folder).close()
    except FileNotFoundError:
        return
    except OSError as error:
        raise MusError("cannot_read_talks", path=folder) from error


def read_head(path: Path) -> TalkHead | None:
    """Return what a list shows of a talk, its text without signs that steer a terminal; None for anything strange."""
    with suppress(OSError, ValueError):
        if os.path.isfile(path):
            with path.open("rb") as file:
                return head_in(path, file.read(HEAD_BYTES))
    return None


def read_head_or_before(path: Path) -> TalkHead | None:
    """Return the head of a talk, or where it is strange that of the last good version beside it."""
    if head := read_head(path):
        return head
    before = read_head(path.with_suffix(".before"))
    return before._replace(file=path) if before else None


def has_talk_name(name: str) -> bool:
    """Whether a file has a name of ours, so that `newest` gives it."""
    return _NAME.fullmatch(name) is not None


def head_in(path: Path, data: bytes) -> TalkHead | None:
    """Return the head in the first bytes of a talk's file; None for anything strange."""
    with suppress(ValueError, RecursionError, LookupError, TypeError, AttributeError):
        return _head_in(path, data[:HEAD_BYTES].decode("utf-8", "replace"))
    return None


def _head_in(path: Path, text: str) -> TalkHead | None:
    before = _BEFORE_HEAD.match(text)
    if not before:
        return None
    head, end = _decoder.raw_decode(text, before.end())
    if _IS_LOCKED.match(text, end):
        return _locked_head(path, head)
    words = [head[key] for key in ("id", "template", "kind", "state", "held", "changed")] + head["people"]
    if not all(isinstance(each, str) for each in words) or head["state"] not in ("open", "closed"):
        return None
    if type(head["agreements"]) is not int or not 0 <= head["agreements"] < 10_000:
        return None
    return TalkHead(
        file=path,
        id=on_screen(head["id"]),
        held=date.fromisoformat(head["held"]).isoformat(),
        template=on_screen(head["template"]),
        kind=on_screen(head["kind"]),
        people=tuple(on_screen(each) for each in head["people"]),
        state=head["state"],
        agreements=head["agreements"],
        changed=datetime.fromisoformat(head["changed"]).isoformat(),
        **_around(head),
    )


def _locked_head(path: Path, head: dict[str, str]) -> TalkHead:
    return TalkHead(
        file=path,
        id=on_screen(head["id"]),
        held=date.fromisoformat(head["held"]).isoformat(),
        template="",
        kind=on_screen(head["kind"]),
        people=(),
        state="locked",
        agreements=0,
        changed=date.fromisoformat(head["held"]).isoformat(),
        follow_up=_day(head["follow_up"]) if head.get("follow_up") else "",
    )


def _around(head: dict[str, Any]) -> dict[str, Any]:
    """Return what a head says of what comes before and after its talk; older ones say nothing of it."""
    standing, follows = head.get("standing", ""), head.get("follows", "")
    if standing not in ("", "planned", "offered", "declined"):
        raise ValueError(standing)
    plan = head.get("plan", "")
    if plan not in ("", "none", "made", "followed_up"):
        raise ValueError(plan)
    days: dict[str, Any] = {name: _day(head[name]) for name in ("next_talk", "follow_up") if name in head}
    by_themselves, more = _follow_ups(head.get("follow_ups", ""))
    days |= {"follow_ups": by_themselves, "more_follow_ups": more}
    promised = [each.partition(" ") for each in head.get("promises", ())]
    promises = tuple((_day(by), on_screen(who)) for by, _, who in promised)
    return days | {"standing": standing, "follows": on_screen(follows), "plan": plan, "promises": promises}


def _follow_ups(words: str) -> tuple[tuple[str, ...], int]:
    """Return the days that are named, and how many more there are, which stands last."""
    named, _, more = words.partition("+")
    return tuple(map(_day, named.split())), max(0, min(int(more or 0), 999))


def _day(words: str) -> str:
    return date.fromisoformat(words).isoformat()
