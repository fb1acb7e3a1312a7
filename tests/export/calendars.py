"""Reads a calendar file back with a library, as somebody's calendar would."""

from __future__ import annotations

from datetime import date, datetime
from typing import NamedTuple

from icalendar import Calendar


class Entry(NamedTuple):
    """What a calendar shows of an event, and what it knows it by."""

    uid: str
    title: str
    begins: date | datetime
    ends: date | datetime
    sequence: int
    stamp: datetime
    place: str
    text: str
    busy: bool


def entries(written: str | bytes) -> list[Entry]:
    """Return the events of a file; a fault in it is an error here."""
    read = Calendar.from_ical(written)
    assert read.errors == []
    return [_entry(each) for each in read.walk("VEVENT")]


def _entry(event: object) -> Entry:
    assert event.errors == []  # type: ignore[attr-defined]
    said = event.get  # type: ignore[attr-defined]
    return Entry(
        uid=str(said("UID")),
        title=str(said("SUMMARY", "")),
        begins=said("DTSTART").dt,
        ends=said("DTEND").dt,
        sequence=int(said("SEQUENCE")),
        stamp=said("DTSTAMP").dt,
        place=str(said("LOCATION", "")),
        text=str(said("DESCRIPTION", "")),
        busy=said("TRANSP") != "TRANSPARENT",
    )
