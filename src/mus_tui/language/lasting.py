"""How long something lasts, in words: on every screen and page the same."""

from __future__ import annotations

from mus_tui.words import count, t

_SAID_IN_WORDS = (30, 45, 60, 75, 90, 105, 120, 150, 180)


def say_minutes(minutes: int) -> str:
    """Return a time in words, such as `halvanden time`."""
    if minutes in _SAID_IN_WORDS:
        return t(f"language.lasts_{minutes}")
    hours, rest = divmod(minutes, 60)
    parts = [count(f"language.lasts_{unit}", n) for unit, n in (("hours", hours), ("minutes", rest)) if n]
    return t("kit.and", others=parts[0], last=parts[1]) if len(parts) > 1 else "".join(parts)
