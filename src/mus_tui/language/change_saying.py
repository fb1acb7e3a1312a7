"""One change between two templates on a line."""

from __future__ import annotations

from collections.abc import Sequence

from mus_tui.words import t

_PARTS = frozenset(
    {"kinds", "guidance", "perspectives", "topics", "scales", "keywords", "preparation", "follow_up", "plan"}
)


def part_title(part: str) -> str:
    """Return what a part of a template is called, where its changes are listed."""
    return t(f"setup.changes_part_{part}" if part in _PARTS else "setup.changes_part_other")


def say_setting(way: Sequence[str], before: str, after: str) -> str:
    """Return what became of how something is set; `way` are the keys and ids that lead to it."""
    return t("setup.changes_key", key=" · ".join(way[1:] or way), before=before or "–", after=after or "–")


def say_change(before: str, after: str) -> str:
    """Return what is new, what is gone, or what became of what."""
    before, after = (" ".join(words.split()) for words in (before, after))
    if not before:
        return t("setup.changes_new", text=after)
    return t("setup.changes_other", before=before, after=after) if after else t("setup.changes_gone", text=before)
