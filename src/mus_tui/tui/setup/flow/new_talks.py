"""New talks: one that is kept for later, and what is remembered from each for the next."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mus_tui.model.talk import Talk
    from mus_tui.tui.table import SittingApp


def keep_for_later(app: SittingApp, talk: Talk) -> None:
    """Keep a new talk without putting it on the table; `MusError` where there is no place for it."""
    from mus_tui.model.values.position import Position
    from mus_tui.storage.disk.atomic import make_private_folder
    from mus_tui.storage.talk.talk_file import new_talk_path, save_talk

    make_private_folder(app.locations.talks)
    save_talk(new_talk_path(app.locations.talks, talk), talk, Position(), app.clock())
    remember_from(app, talk)


def remember_from(app: SittingApp, talk: Talk) -> None:
    """Remember what is likely the same in the next talk."""
    leads = [person for person in talk.participants if talk.role_of(person).leads]
    app.remember(
        last_template=talk.template.id,
        last_kind=talk.kind,
        leader=leads[0].name if leads else app.settings.leader,
        place=talk.place,
    )
