"""Dates, and how long something lasts, said in words in the language in use."""

from __future__ import annotations

import re
from datetime import date

from mus_tui.language.date_spans import Span, months_of, part_of, week_of
from mus_tui.words import count, t


def say_date(day: date) -> str:
    """Return `1. marts 2027`."""
    return t("language.day", day=day.day, month=say_month(day.month), year=day.year)


def say_day(day: date) -> str:
    """Return `1. marts`, where the year goes without saying."""
    return t("language.day_in_year", day=day.day, month=say_month(day.month))


def say_short(day: date) -> str:
    """Return `1. feb. 2027`."""
    return t("language.day_short", day=day.day, month=t(f"language.month_short_{day.month}"), year=day.year)


def say_month(month: int) -> str:
    """Return the name of a month, 1 to 12."""
    return t(f"language.month_{month}")


def say_weekday(day: date) -> str:
    """Return the name of the day's weekday."""
    return t(f"language.weekday_{day.weekday()}")


def say_full(day: date) -> str:
    """Return `mandag den 1. marts 2027`."""
    return t("language.day_echo", weekday=say_weekday(day), date=say_date(day))


def say_span(first: date, last: date) -> str:
    """Return a day, week, month, part of a month, quarter or half-year by its name, any other span by its ends."""
    span, year = Span(first, last), first.year
    iso = first.isocalendar()
    if first == last:
        return say_date(first)
    if span == week_of(iso.year, iso.week):
        return t("language.week", week=iso.week, days=_days(first, last))
    if span == months_of(year, first.month):
        return t("language.month", month=say_month(first.month), year=year)
    for part in (1, 2, 3):
        if span == part_of(year, first.month, part):
            month = say_month(first.month)
            return t(f"language.part_{part}", month=month, year=year, first=first.day, last=last.day)
    if span == months_of(year, 1, 12):
        return t("language.year", year=year)
    for name, length in (("quarter", 3), ("half", 6)):
        if first.month % length == 1 and span == months_of(year, first.month, length):
            return t(f"language.{name}", n=first.month // length + 1, year=year)
    return _days(first, last)


def say_written(written: str, first: date | None, last: date | None) -> str:
    """Return a date as it was written, and as it was understood where that says more (S10)."""
    if first is None or last is None:
        return written
    # The name of a part of a month holds its days in brackets; here it stands in brackets itself.
    said = _days(first, last) if _is_part(first, last) else say_span(first, last)
    numbers = [int(each) for each in re.findall(r"[0-9]{1,4}", written)]
    if said.casefold() in written.casefold() or numbers == [first.day, first.month, first.year]:
        return written
    # «1. juni» only lacks its year, «1.-5. juni» a longer dash as well, «i uge 6» what goes on after it.
    if _plain(written) in _plain(said):
        return said
    before = _before(written, said)
    return f"{written} ({said})" if before is None else f"{before}{said}"


def _before(written: str, said: str) -> str | None:
    """Return what stands before the name of a day or a span that the words end with; None where they end otherwise."""
    for word in re.finditer(r"(?<=\s)\w", written):
        name = written[word.start() :].rstrip()
        goes_on = re.match(rf"{re.escape(name)}(?!\w)", said, re.IGNORECASE)
        # A number alone is no name: «uge 6» is not the sixth.
        if goes_on and any(sign.isalpha() for sign in name):
            return written[: word.start()]
    return None


def _plain(words: str) -> str:
    return re.sub(r"\s*[-–—]\s*", "–", words.casefold())


def _is_part(first: date, last: date) -> bool:
    return any(Span(first, last) == part_of(first.year, first.month, part) for part in (1, 2, 3))


def _days(first: date, last: date) -> str:
    if first.year != last.year:
        return t("language.span", first=say_date(first), last=say_date(last))
    month, last_month = say_month(first.month), say_month(last.month)
    if month == last_month:
        return t("language.span_in_month", first=first.day, last=last.day, month=month, year=last.year)
    return t(
        "language.span_in_year", first=first.day, month=month, last=last.day, last_month=last_month, year=last.year
    )  # fmt: skip


_SAID_IN_WORDS = (30, 45, 60, 75, 90, 105, 120, 150, 180)


def say_minutes(minutes: int) -> str:
    """Return a time in words, such as `halvanden time`."""
    if minutes in _SAID_IN_WORDS:
        return t(f"language.lasts_{minutes}")
    hours, rest = divmod(minutes, 60)
    parts = [count(f"language.lasts_{unit}", n) for unit, n in (("hours", hours), ("minutes", rest)) if n]
    return t("kit.and", others=parts[0], last=parts[1]) if len(parts) > 1 else "".join(parts)
