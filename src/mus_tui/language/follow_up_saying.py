"""What was said about an agreement in a follow-up, as one line; how often it was carried on."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from mus_tui.language.date_saying import say_date, say_day
from mus_tui.words import t

_ENDS = (".", "!", "?", "…")


def say_followed_up(on: date, status: str | None, remark: str, moved_to: str) -> str:
    """Return `3. marts: delvist. Ventede på driften. Ny dato 1. juni.` for one day."""
    return t("last_year.said_on", day=say_day(on), said=say_outcome(status, (remark,), moved_to))


def say_settled(on: date, status: str | None, remark: str, moved_to: str) -> str:
    """Return `Nået den 4. marts. Kurset var godt.` for what a follow-up settled."""
    return say_outcome(None, (t(f"last_year.{status}_on", day=say_day(on)), remark), moved_to)


def say_outcome(status: str | None, remarks: Sequence[str], moved_to: str = "") -> str:
    """Return how an agreement went, what was said about it and its new date, as sentences."""
    sentences = [t(f"last_year.{status}") if status else "", *remarks]
    if moved_to:
        sentences.append(t("last_year.moved_to", date=moved_to))
    return " ".join(_ended(words) for each in sentences if (words := each.strip()))


def say_whose(kind: str, held: date, people: Sequence[str]) -> str:
    """Return `MUS 3. marts 2025 · Anna Lund og Mette Holm`: which talk a plan comes from, and whose it is."""
    whose = t("last_year.and", first=", ".join(people[:-1]), last=people[-1]) if len(people) > 1 else "".join(people)
    return " · ".join(each for each in (f"{kind} {say_date(held)}", whose) if each)


def say_times_carried(times: int) -> str:
    """Return `ført videre for 2. gang`; nothing for the first time."""
    return t("last_year.times", n=times) if times > 1 else ""


def _ended(words: str) -> str:
    return words if words.endswith(_ENDS) else f"{words}."


def say_days(due: str, follow_up: str) -> str:
    """Return when an agreement is done and when it is looked at again, as they are written: never one as the other."""
    again = t("talk.agree_again", when=follow_up) if follow_up else ""
    return " · ".join(filter(None, (due, again)))
