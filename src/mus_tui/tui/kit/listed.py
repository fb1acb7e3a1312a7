"""Several things in one sentence."""

from __future__ import annotations

from collections.abc import Sequence

from mus_tui.words import t


def listed(things: Sequence[str]) -> str:
    """Return `Mod, Roller og Møder`; the only one alone, and nothing for none."""
    if len(things) < 2:
        return "".join(things)
    return t("kit.and", others=", ".join(things[:-1]), last=things[-1])
