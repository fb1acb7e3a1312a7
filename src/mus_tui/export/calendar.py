"""Days and times as a calendar file (RFC 5545) that Outlook and others open.

Written here rather than with a library: a handful of plain properties is all that is needed, and the library for it
takes a seventh of a second to load and brings two more along.

Times are floating, without a zone: everybody who takes part is in the same place, and a zone would have to be described
in the file. A day without a time is a whole day, ending the day after (RFC 5545, 3.6.1).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, time, timedelta
from typing import NamedTuple

_LONGEST = 75
"""Octets in a line, its end left out (RFC 5545, 3.1)."""

_BEGINNING = datetime(2020, 1, 1, tzinfo=UTC)
"""From which the seconds are counted that tell a later writing from an earlier one; an int of 32 bits lasts to 2088."""

_SPECIAL = re.compile(r"[\\;,]")
_UNSAFE = re.compile(r"[\x00-\x09\x0b-\x1f\x7f]")


class Happening(NamedTuple):
    """One thing in a calendar, on one day or several."""

    uid: str
    """The same each time it is written, so that a calendar knows it again."""
    title: str
    """What the calendar shows it as."""
    day: date
    """The day, or the first of several."""
    stamp: datetime
    """When this was written down; it has a zone. What was written later takes the place of what was written before."""
    begins: time | None = None
    """The time on that day, where it is known."""
    minutes: int = 60
    """How long it takes, where the time is known."""
    place: str = ""
    """Where it is held; may be empty."""
    text: str = ""
    """What more there is to say about it; may be empty."""
    last: date | None = None
    """The last day, where it takes several whole ones."""


def calendar(happenings: Iterable[Happening]) -> str:
    """Return the text of a calendar file."""
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//mus-tui//mus//DA"]
    for each in happenings:
        stamp = f"DTSTAMP:{each.stamp.astimezone(UTC):%Y%m%dT%H%M%SZ}"
        later = f"SEQUENCE:{max(0, int((each.stamp - _BEGINNING).total_seconds()))}"
        lines += ["BEGIN:VEVENT", f"UID:{each.uid}@mus-tui", stamp, later, *_when(each)]
        lines += [f"{name}:{_text(text)}" for name, text in _said(each) if text.strip()]
        lines.append("END:VEVENT")
    lines.append("END:VCALENDAR")
    return "".join(f"{line}\r\n" for whole in lines for line in _folded(whole))


def _when(each: Happening) -> Iterator[str]:
    if each.begins is None:
        yield f"DTSTART;VALUE=DATE:{each.day:%Y%m%d}"
        yield f"DTEND;VALUE=DATE:{(each.last or each.day) + timedelta(days=1):%Y%m%d}"
        # Nobody is busy the whole day for it.
        yield "TRANSP:TRANSPARENT"
        return
    begins = datetime.combine(each.day, each.begins.replace(tzinfo=None))
    yield f"DTSTART:{begins:%Y%m%dT%H%M%S}"
    yield f"DTEND:{begins + timedelta(minutes=each.minutes):%Y%m%dT%H%M%S}"


def _said(each: Happening) -> tuple[tuple[str, str], ...]:
    return ("SUMMARY", each.title), ("LOCATION", each.place), ("DESCRIPTION", each.text)


def _text(text: str) -> str:
    return _UNSAFE.sub(" ", _SPECIAL.sub(r"\\\g<0>", text)).replace("\n", "\\n")


def _folded(line: str) -> Iterator[str]:
    """Break a line where it is too long, never inside a letter."""
    part, size = "", 0
    for letter in line:
        octets = len(letter.encode())
        if size + octets > _LONGEST:
            yield part
            part, size = " ", 1
        part, size = part + letter, size + octets
    yield part
