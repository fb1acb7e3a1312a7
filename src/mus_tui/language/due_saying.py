"""What is due, in words and without alarm."""

from __future__ import annotations

from datetime import date, timedelta

from mus_tui.language.date_saying import say_date, say_day, say_weekday
from mus_tui.words import t


def say_planned(people: str, kind: str, on: date, today: date) -> str:
    """Return `MUS med Jonas på torsdag`."""
    return t(
        "start.due_planned" if on >= today else "start.due_planned_past",
        people=people,
        kind=kind,
        when=say_when(on, today),
    )


def say_follow_up(people: str, on: date, today: date) -> str:
    """Return `Planen med Jonas følges op i dag`."""
    return t(
        "start.due_follow_up" if on >= today else "start.due_follow_up_past", people=people, when=say_when(on, today)
    )


def say_locked(kind: str, held: date, on: date, today: date) -> str:
    """Return `Planen fra MUS 9. marts 2026 (låst) følges op i dag`, where nobody's name is told."""
    key = "start.due_locked" if on >= today else "start.due_locked_past"
    return t(key, kind=kind, held=say_date(held), when=say_when(on, today))


def say_promises(people: str, on: date, today: date, who: str, number: int, *, brief: bool = False) -> str:
    """Return `En aftale med Jonas har frist på torsdag (Mette)`; `brief` says of several `3 frister med Jonas, …`."""
    key = "start.due_promise" if number == 1 else "start.due_deadlines" if brief else "start.due_promises"
    words = t(key if on >= today else f"{key}_past", people=people, when=say_when(on, today), n=number)
    return f"{words} ({who})" if who else words


def say_next_talk(people: str, kind: str, held: date, on: date, today: date, *, declined: bool) -> str:
    """Return `MUS med Jonas: det er et år siden i næste uge`."""
    key = "declined" if declined else "talk_year" if (on.year, on.month) == (held.year + 1, held.month) else "talk"
    past = "" if on >= today else "_past"
    return t(f"start.due_{key}{past}", people=people, kind=kind, when=say_when(on, today))


def say_when(on: date, today: date) -> str:
    """Return `i dag`, `på torsdag`, `i næste uge` or `den 1. juni`."""
    days = (on - today).days
    near = {-1: "yesterday", 0: "today", 1: "tomorrow"}.get(days)
    if near:
        return t(f"start.due_{near}")
    monday = today - timedelta(days=today.weekday())
    weeks = (on - monday).days // 7
    if days > 0 and weeks == 0:
        return t("start.due_weekday", weekday=say_weekday(on))
    return t("start.due_next_week") if weeks == 1 else t("start.due_day", day=say_day(on))
