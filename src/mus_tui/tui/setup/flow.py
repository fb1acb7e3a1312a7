"""New talks: set up, put on the table or kept for later, and what is remembered from each for the next."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from mus_tui.tui.hooks.in_order import soon
from mus_tui.words import t

if TYPE_CHECKING:
    from pathlib import Path

    from mus_tui.model.talk import Talk
    from mus_tui.model.values.listing import TalkHead
    from mus_tui.tui.doors import Doors
    from mus_tui.tui.shelf import Shelf
    from mus_tui.tui.table import Table


def set_up(table: Table, doors: Doors, shelf: Shelf, template: str | None, kind: str | None) -> None:
    """Show the set-up of a new talk."""
    from mus_tui.tui.setup.setup import SetupScreen

    table.host.push_screen(SetupScreen(shelf, doors, template, kind))


def set_up_after(table: Table, doors: Doors, shelf: Shelf, before: TalkHead) -> None:
    """Show the set-up of the talk that follows another: the same people, and its plan to follow up.

    `MusError` where that one cannot be read.
    """
    from mus_tui.storage.talk.talk_file import load_talk
    from mus_tui.tui.setup.setup import SetupScreen
    from mus_tui.tui.setup.setup_draft import set_up_after

    begun = set_up_after(before, load_talk(before.file).talk, shelf.today())
    table.host.push_screen(SetupScreen(shelf, doors, begun=begun))


def set_up_alone(table: Table, doors: Doors, shelf: Shelf, group: Path, person: str) -> None:
    """Show the set-up of the individual talk of one of a group, which the group's talk is put away for.

    `MusError` where that one cannot be read.
    """
    from mus_tui.storage.talk.talk_file import load_talk
    from mus_tui.tui.setup.setup import SetupScreen
    from mus_tui.tui.setup.setup_draft import set_up_alone

    head = next((each for each in shelf.search("") if each.file == group), None)
    begun = set_up_alone(head, load_talk(group).talk, person, shelf.today())
    # Another of the group may have been set up half: that one is not theirs.
    shelf.set_aside.pop(group, None)
    table.host.push_screen(SetupScreen(shelf, doors, begun=begun))


def begin(table: Table, doors: Doors, talk: Talk) -> None:
    """Put a new talk on the table; where it follows a locked one, offer to lock it too, for it has that one's plan."""
    from mus_tui.tui.keeping.flow.laying import lay_new
    from mus_tui.tui.keeping.flow.lock_commands import ask_to_lock_too, from_locked

    lay_new(table, doors, talk)
    _remember_from(table, talk)
    if from_locked(table, talk):
        soon(table.host, partial(ask_to_lock_too, table))


def keep_for_later(table: Table, talk: Talk) -> None:
    """Keep a new talk without putting it on the table; `MusError` where there is no place for it.

    Where it follows a locked one, say that its plan lies in the clear in it.
    """
    from mus_tui.model.values.position import Position
    from mus_tui.storage.disk.atomic import make_private_folder
    from mus_tui.storage.talk.talk_file import new_talk_path, save_talk
    from mus_tui.tui.keeping.flow.lock_commands import from_locked

    make_private_folder(table.locations.talks)
    save_talk(new_talk_path(table.locations.talks, talk), talk, Position(), table.clock())
    _remember_from(table, talk)
    if said := from_locked(table, talk):
        table.host.notify(said, markup=False, severity="warning", timeout=15)


def corrected(table: Table, before: Talk) -> None:
    """Let what is remembered follow a correction: what was put right is not suggested wrong in the next talk.

    What came from another talk since stays as it is.
    """
    if table.talk is None:
        return
    now, settings = table.talk.desk.talk, table.memory.settings
    if settings.leader == _leader(before) != _leader(now):
        table.memory.remember(leader=_leader(now))
    if settings.place == before.place != now.place:
        table.memory.remember(place=now.place)


def _leader(talk: Talk) -> str:
    return next((person.name for person in talk.participants if talk.role_of(person).leads), "")


def _remember_from(table: Table, talk: Talk) -> None:
    """Remember what is likely the same in the next talk."""
    leads = [person for person in talk.participants if talk.role_of(person).leads]
    table.memory.remember(
        last_template=talk.template.id,
        last_kind=talk.kind,
        leader=leads[0].name if leads else table.memory.settings.leader,
        leader_role=leads[0].role if leads else table.memory.settings.leader_role,
        place=talk.place,
    )


def newer_template(table: Table, shelf: Shelf, doors: Doors) -> None:
    """Show how the template of the talk on the table is now, and go over to it where they say so."""
    from mus_tui.model.rules.template.moving import can_move, moved
    from mus_tui.tui.setup.newer_template import NewerTemplateScreen
    from mus_tui.tui.shelf import Refused

    if table.talk is None:
        return
    desk = table.talk.desk
    try:
        named, theme = desk.talk.template.id, desk.talk.template.theme
        template = shelf.with_theme(named, theme) if theme else shelf.template(named)
    except Refused as answer:
        table.host.notify(str(answer), markup=False)
        return
    if template == desk.talk.template:
        table.host.notify(t("setup.changes_same"), markup=False)
        return
    if not can_move(desk.talk, template):
        table.host.notify(t("setup.changes_cannot"), markup=False)
        return

    def act(go_over: bool | None) -> None:
        if go_over:
            desk.put(moved(desk.talk, template))
            doors.go(desk.position.step)

    table.commit()
    table.host.push_screen(NewerTemplateScreen(desk.talk, template), act)
