"""What the title bar says about saving, and about who else has the talk open."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from mus_tui.words import t

if TYPE_CHECKING:
    from mus_tui.model.values.listing import TalkHead
    from mus_tui.storage.talk.talk_lock import Holder
    from mus_tui.tui.saving import SaveState


WRITING = "○"
"""Stands where it is said else that all is saved, while the last letter may not be."""


def saved_words(state: SaveState, now: datetime) -> str:
    """Say that all is saved and when, or why it is not and since when.

    While somebody writes there is a sign instead, as wide as the words, so that nothing moves; and words again where
    something has waited for long.
    """
    if state.trouble is None:
        if state.sign == "late":
            return t("keeping.late")
        saved = t("keeping.saved", time=moment(state.at or now, now))
        return WRITING.ljust(len(saved)) if state.sign == "writing" else saved if state.at else ""
    reason = t(f"keeping.{state.trouble.message}")
    if state.trouble.message == "may_not_last":
        return reason
    if state.since is None:
        return t("keeping.not_saved", reason=reason)
    return t("keeping.not_saved_since", reason=reason, time=moment(state.since, now))


def in_use_words(holder: Holder, now: datetime) -> str:
    """Say who has the talk open and since when."""
    who = holder.who or t("keeping.somebody")
    return (
        t("keeping.read_only_since", who=who, time=moment(holder.since, now))
        if holder.since
        else t("keeping.read_only_by", who=who)
    )


def moment(at: datetime, now: datetime) -> str:
    """Say a time: the clock alone today, with the day on any other."""
    if at.date() == now.date():
        return f"{at:%H:%M}"
    from mus_tui.language.date_saying import say_short

    return t("keeping.day_and_time", day=say_short(at.date()), time=f"{at:%H:%M}")


def which_of(file: Path) -> str:
    """Say which talk lies in a file, or lies beside a preparation; empty where that cannot be told."""
    from mus_tui.storage.talk.talk_list import read_head
    from mus_tui.tui.kit.lying_words import which_talk

    head = read_head(file) or read_head(file.with_name(f"{file.name.partition('.')[0]}.json"))
    said = which_talk(head) if head else ""
    return f"{said[:1].upper()}{said[1:]}"


def last_changed(head: TalkHead, file: Path) -> datetime:
    """Return when the talk in a file was last changed; where a lock hides that, when the file was."""
    if head.changed:
        return datetime.fromisoformat(head.changed)
    return datetime.fromtimestamp(file.stat().st_mtime).astimezone()
