"""What is different between two templates, a line for each thing, under the part that it belongs to."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import Protocol

from mus_tui.words import t

_PARTS = frozenset(
    {
        *("kinds", "guidance", "perspectives", "topics", "scales", "keywords"),
        *("preparation", "afterwards", "follow_up", "plan", "closing"),
    }
)


class Change(Protocol):
    """One thing that is not the same in both."""

    @property
    def way(self) -> Sequence[str]:
        """The keys and ids that lead to it."""

    @property
    def before(self) -> str:
        """What the older says; empty where it says nothing of the kind."""

    @property
    def after(self) -> str:
        """What the newer says; empty where it says nothing of the kind."""

    @property
    def where(self) -> str:
        """What it is about where it is a form's way through the talk; empty else."""

    @property
    def none(self) -> str:
        """What stands in the place of a number where a form says that it has none."""

    @property
    def is_setting(self) -> bool:
        """Whether it is how something is set, and no words that anybody reads."""


def say_changes(changes: Iterable[Change]) -> Iterator[tuple[str, list[str]]]:
    """Give each part of a template that is not the same, by what it is called, with its lines."""
    for title, inside in groupby(changes, key=lambda change: _title(change.way[0])):
        yield title, [_line(each) for each in inside]


def _title(part: str) -> str:
    return t(f"setup.changes_part_{part}" if part in _PARTS else "setup.changes_part_other")


def _became(change: Change) -> str:
    if change.after == change.none:
        return "none"
    if change.before == change.none:
        return "new" if change.after else "counted"
    return "new" if change.before in ("", "false") else "gone" if change.after in ("", "false") else "other"


def _line(change: Change) -> str:
    """Return what is new, what is gone, or what became of what."""
    before, after = (" ".join(words.split()) for words in (change.before, change.after))
    if change.where:
        return t(f"setup.changes_{change.way[-1]}_{_became(change)}", where=change.where, before=before, after=after)
    if change.is_setting:
        way = " · ".join(change.way[1:] or change.way)
        return t("setup.changes_key", key=way, before=before or "–", after=after or "–")
    if not before:
        return t("setup.changes_new", text=after)
    return t("setup.changes_other", before=before, after=after) if after else t("setup.changes_gone", text=before)
