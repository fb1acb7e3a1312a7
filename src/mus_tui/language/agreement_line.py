"""An agreement written in one line, taken apart: what, who and when (S1)."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from datetime import date
from typing import NamedTuple

from mus_tui.language.date_reading import Reading, read_date
from mus_tui.language.due_finding import Found, ended, find_due, kind_of
from mus_tui.language.due_sureness import is_clause, is_time, names_a_day
from mus_tui.language.follow_up_finding import follow_up_at_end
from mus_tui.language.who_finding import NOBODY, Doubt, People, Who, WhoFinder
from mus_tui.language.who_words import pattern_of

_WHEN_LABEL = re.compile(rf"(?:^|[.,;:(–—]|\s-)\s*{pattern_of('when_label')}$", re.IGNORECASE)
_BEFORE_COLON = re.compile(r"[^:]{1,60}(?=:\s)")
_TAIL = 100
_IN_FIGURES = re.compile(r"[0-9][./][0-9]")
_MOST_WORDS = 3
"""So many words has a day at most: `den 1. marts`."""


class AgreementLine(NamedTuple):
    """What one line was understood to say."""

    what: str
    """The sentence as it was written, without the date or the names that stood by themselves."""
    who: str
    """What those who were named are called, or the word for both or for all; empty where nobody is sure to be meant."""
    when: str
    """The words of the date, as written; empty when there was none."""
    reading: Reading | None
    """How the date was understood; None when there was none."""
    doubts: tuple[Doubt, ...] = ()
    """The words for somebody that are to be asked about."""
    follow_up: str = ""
    """The words of the date it is followed up on, as written; empty when there was none."""
    follow_up_reading: Reading | None = None
    """How that date was understood; None when there was none."""


def read_agreement_line(
    line: str,
    people: People,
    today: date,
    since: date | None = None,
    answers: Mapping[str, str] | None = None,
    *,
    followed_up: bool = False,
) -> AgreementLine:
    """Return what, who and when of a line such as `Mette taler med driften, 1. feb`; never raises.

    `answers` are what was asked about before: a word in small letters, and what the one is called who was meant.
    With `followed_up` there is a field for the day it is followed up on, and that day is no longer taken for its own.
    Where there is none it is taken beside another: two days say that they are not the same.
    """
    again = follow_up_at_end(unicodedata.normalize("NFC", line).strip(), today, since)
    rest = read_agreement_line(again.rest, people, today, since, answers) if again else None
    if again and rest and (followed_up or rest.when):
        return rest._replace(follow_up=again.when, follow_up_reading=again.reading)
    finder = WhoFinder(people, answers or {})
    what, who = unicodedata.normalize("NFC", line).strip(), NOBODY
    when, reading = "", None
    for _ in range(2):
        if who == NOBODY and (named := finder.at_end(what)):
            what, who = named
        elif reading is None and (due := _due(what, finder, today, since)):
            when, reading = what[due.start : due.end], due.reading
            who = _who_after(what, due, finder) if who == NOBODY else who
            what = _without_label(due)
    if reading is None and (due := _between_name_and_colon(what, finder, today, since)):
        when, reading = what[due.start : due.end], due.reading
    who = finder.at_start(what) if who == NOBODY else who
    return AgreementLine(finder.without_everybody(what), who.said, when, reading, who.doubts)


def _due(what: str, finder: WhoFinder, today: date, since: date | None) -> Found | None:
    """Return the date in a sentence; `Maj ringer til driften` begins with a name."""
    due = find_due(what, today, since=since)
    is_name = due is not None and due.place != "end" and finder.names_somebody(what[due.start : due.end])
    return None if is_name else due


def _between_name_and_colon(what: str, finder: WhoFinder, today: date, since: date | None) -> Found | None:
    """Return the day that a name has before a colon: `Jonas 1/3: kursus`; the sentence stays whole."""
    before = _BEFORE_COLON.match(what)
    due = find_due(before[0], today, since=since) if before else None
    is_day = due is not None and due.place == "end" and kind_of(due.reading) in ("day", "span")
    return due if due and is_day and finder.names_somebody(due.rest) else None


def _who_after(what: str, due: Found, finder: WhoFinder) -> Who:
    """Return who stands after a date and a word: `Den 1. marts ringer Mette` stays whole."""
    begins = due.rest == what and not what[: due.start].strip() and not is_clause(what[due.end :].lstrip(" ,"))
    return finder.after(what, due.end) if begins else NOBODY


def _without_label(due: Found) -> str:
    """Return the rest of a sentence without the word for the date at its end: `Ring til driften. Frist: 1. marts`."""
    label = _WHEN_LABEL.search(due.rest[-_TAIL:]) if due.place == "end" else None
    return ended(due.rest[: len(due.rest) - len(due.rest[-_TAIL:]) + label.start()]) if label else due.rest


def days_said(what: str, today: date) -> list[str]:
    """Return the days that are said anywhere in a sentence, as they are written: what was not taken out of it."""
    words, found, at = what.split(), [], 0
    while at < len(words):
        spans = (" ".join(words[at : at + n]).strip(",;:()") for n in range(_MOST_WORDS, 0, -1))
        day = next((span for span in spans if _is_a_day(span, today)), "")
        found += [day] if day else []
        at += max(1, len(day.split()))
    return found


def _is_a_day(words: str, today: date) -> bool:
    # «Hver fredag kl. 9» is when it is done, each time.
    if not (names_a_day(words) or _IN_FIGURES.search(words)):
        return False
    return is_time(words) and kind_of(read_date(words, today, past_ok=True)) == "day"
