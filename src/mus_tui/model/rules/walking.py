"""Whether a talk is held walking (A2, A10), so that it is taken along on paper and typed in at home."""

from __future__ import annotations

from mus_tui.model.talk import Talk

_ON_FOOT = ("walk", "gaa")
"""How the ids of such settings begin, as the guide to templates says."""


def walks(talk: Talk) -> bool:
    """Whether they chose to walk, by the id of the setting."""
    return (talk.setting or "").startswith(_ON_FOOT)
