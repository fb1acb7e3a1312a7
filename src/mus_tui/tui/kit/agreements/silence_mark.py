"""The mark of an agreement that there is a duty of silence about, in every list of agreements (G26)."""

from __future__ import annotations

from mus_tui.model.values.marks import Interest
from mus_tui.words import t


def marked(words: str, silence: Interest | None) -> str:
    """Return the words of an agreement with the mark before them, where a narrow list does not cut it off."""
    return f"{t('kit.silence_mark')} · {words}" if silence else words
