"""The keys that the bar names on the last step."""

from __future__ import annotations

from collections.abc import Sequence

from mus_tui.model.rules.agreeing import asks_about_plan, is_seen
from mus_tui.model.talk import Talk
from mus_tui.tui.closing.yes_or_no import keys_of, voices
from mus_tui.tui.kit.keys.key_bar import KeyHint
from mus_tui.words import t


def closing_hints(talk: Talk, *, writing: bool) -> Sequence[KeyHint]:
    """Return the keys that matter most; in a text that is being written a digit is typing, and so no key."""
    closed = talk.is_closed
    end = () if closed else (KeyHint("Ctrl+N", t("keys.to_the_end"), "screen.next"),)
    asked = asks_about_plan(talk) and not closed and not writing
    yes = t("keys.stand_seen" if is_seen(talk) else "keys.stand")
    stand = (KeyHint(keys_of(len(voices(talk))), yes, "screen.answer"),) if asked else ()
    return (
        KeyHint("F1", t("keys.help"), "app.help"),
        *end,
        KeyHint("Ctrl+B", t("keys.previous"), "screen.previous"),
        *stand,
        KeyHint("Ctrl+T", t("keys.plan"), "screen.plan"),
        KeyHint("Ctrl+O", t("keys.export"), "screen.export"),
        *((KeyHint("Ctrl+G", t("keys.overview"), "screen.overview"),) if closed else ()),
    )
