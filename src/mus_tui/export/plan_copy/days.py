"""The days of a plan for a calendar (A19, A20): what each is for and whom the talk is with, and no word of the plan."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from datetime import datetime

from mus_tui.export.calendar import Happening
from mus_tui.export.lines import listed
from mus_tui.language.date_saying import say_date
from mus_tui.model.rules.copy_wish import named_in_calendar
from mus_tui.model.rules.due import DAY_KINDS, DayKind, MarkedDay, agreed_next, days_for_calendar
from mus_tui.model.rules.group.belonging import as_copied_for
from mus_tui.model.talk import Talk
from mus_tui.words import count, t


def plan_days(
    talk: Talk, written: datetime, kinds: Collection[DayKind] = DAY_KINDS, *, initials: bool = False, member: str = ""
) -> Iterator[Happening]:
    """Give the days of these kinds, for one of a group theirs and the group's; `MusError` where there are none.

    A day that has moved keeps its name, and what is `written` later counts: so a calendar that can, moves it.
    """
    # Numbered as in the copy that they have.
    for day in days_for_calendar(as_copied_for(talk, member) if member else talk, kinds):
        yield Happening(
            uid=f"{_UIDS[day.kind]}-{talk.id}-{day.which}",
            title=titled(
                t(f"export.calendar_{_said(day)}", kind=kind_said(talk), rows=_numbers(day)), talk, initials=initials
            ),
            day=day.first,
            stamp=written,
            text=_text(talk, day),
            last=day.last,
        )


_UIDS = {"follow_ups": "follow-up", "deadlines": "deadline", "next_talk": "talk"}


def kind_said(talk: Talk) -> str:
    """Return what the kind of talk is called for short; one that comes after a group's has no such name outside."""
    title = talk.talk_kind.title
    return talk.kind if talk.talk_kind.after is None else title[:1].lower() + title[1:]


def titled(title: str, talk: Talk, *, initials: bool = False) -> str:
    """Return what a calendar shows, and whom the talk is with: as they wrote it, or by initials."""
    names = [_initials(name) if initials else name for name in named_in_calendar(talk)]
    return f"{title}: {', '.join(names)}" if names else title


def _initials(name: str) -> str:
    parts = [part for part in re.split(r"[\W_]+", name) if part]
    # Whoever wrote initials wrote what is wanted.
    return "".join(part[0] for part in parts).upper() if len(parts) > 1 else name if name.isupper() else name[:1]


def _said(day: MarkedDay) -> str:
    return {"follow_ups": "follow_up", "deadlines": "deadline", "next_talk": "next_talk"}[day.kind]


def _numbers(day: MarkedDay) -> str:
    return listed([str(n) for n in day.rows]) if day.rows else ""


def _text(talk: Talk, day: MarkedDay) -> str:
    held = say_date(talk.held)
    if day.kind == "next_talk" and agreed_next(talk).first:
        return " ".join(filter(None, (t("export.calendar_text_next_agreed", date=held), talk.closing.next_place)))
    if day.kind == "next_talk":
        return count("export.calendar_text_next_talk", talk.talk_kind.interval_months or 0, date=held)
    if day.rows:
        return t("export.calendar_text_row", rows=_numbers(day), date=held)
    return t("export.calendar_text_plan", date=held)
