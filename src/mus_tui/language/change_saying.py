"""One change between two templates on a line."""

from __future__ import annotations

from collections.abc import Sequence

from mus_tui.words import t

_PARTS = frozenset(
    {"kinds", "guidance", "perspectives", "topics", "scales", "keywords", "preparation", "follow_up", "plan"}
)


def part_title(part: str) -> str:
    """Return what a part of a template is called, where its changes are listed."""
    return t(f"changes.part_{part}" if part in _PARTS else "changes.part_other")


def say_setting(way: Sequence[str], before: str, after: str) -> str:
    """Return what became of how something is set; `way` are the keys and ids that lead to it."""
    return t("changes.key", key=" · ".join(way[1:] or way), before=before or "–", after=after or "–")


def say_change(before: str, after: str) -> str:
    """Return what is new, what is gone, or what became of what."""
    before, after = (" ".join(words.split()) for words in (before, after))
    if not before:
        return t("changes.new", text=after)
    return t("changes.other", before=before, after=after) if after else t("changes.gone", text=before)
