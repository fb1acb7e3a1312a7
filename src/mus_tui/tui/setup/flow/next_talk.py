"""The talk that follows another: the same people, and its plan to follow up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mus_tui.words import t

if TYPE_CHECKING:
    from mus_tui.model.talk import Talk
    from mus_tui.model.values.listing import TalkHead
    from mus_tui.tui.app import MusApp


def set_up_after(app: MusApp, before: TalkHead) -> None:
    """Show the set-up of the talk that follows another; `MusError` where that one cannot be read."""
    from mus_tui.storage.talk.talk_file import load_talk
    from mus_tui.tui.setup.setup import SetupScreen
    from mus_tui.tui.setup.setup_draft import set_up_after

    today = app.clock().date()
    begun = set_up_after(before, load_talk(before.file).talk, today)
    app.push_screen(SetupScreen(app.cupboard, today, begun=begun))


def begin_new(app: MusApp, talk: Talk) -> None:
    """Put a new talk on the table; where it follows a locked one, offer to lock it too, for it has that one's plan."""
    from mus_tui.tui.keeping.flow.lock_commands import ask_to_lock_too, follows_locked

    app.begin(talk)
    if follows_locked(talk):
        app.call_after_refresh(ask_to_lock_too, app)


def keep_new(app: MusApp, talk: Talk) -> None:
    """Keep a new talk for later; where it follows a locked one, say that its plan lies in the clear in it."""
    from mus_tui.tui.keeping.flow.lock_commands import follows_locked
    from mus_tui.tui.setup.flow.new_talks import keep_for_later

    keep_for_later(app, talk)
    if follows_locked(talk):
        app.notify(t("lock.as_last_year"), markup=False, severity="warning", timeout=15)
