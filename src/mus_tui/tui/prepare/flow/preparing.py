"""Somebody's preparation on the table: laid there, and kept beside the talk that it is for."""

from __future__ import annotations

import os
from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from mus_tui.errors import MusError
from mus_tui.tui.hooks.in_order import soon
from mus_tui.tui.keeping.flow.autosave import AutoSave
from mus_tui.tui.keeping.flow.showing import say_saved, show_saved
from mus_tui.tui.prepare.flow.beside import Beside
from mus_tui.tui.table import LaidPreparation
from mus_tui.words import t

if TYPE_CHECKING:
    from mus_tui.model.values.position import Position
    from mus_tui.model.values.preparation import Preparation
    from mus_tui.storage.preparation.kept_preparation import KeptPreparation
    from mus_tui.tui.doors import Doors
    from mus_tui.tui.preparation_desk import PreparationDesk
    from mus_tui.tui.saving import Save
    from mus_tui.tui.table import Table


def prepare(table: Table, doors: Doors, file: Path, participant: str, *, from_paper: bool = False) -> None:
    """Put somebody's preparation on the table; `MusError` where it or the talk cannot be read, or is closed."""
    from mus_tui.model.values.position import Position
    from mus_tui.model.values.preparation import Preparation
    from mus_tui.storage.disk.reading import written_at
    from mus_tui.storage.preparation.kept_preparation import KeptPreparation
    from mus_tui.storage.preparation.preparation_file import load_preparation, private_file, seal_name, shared_file
    from mus_tui.storage.talk.locking import keys_needed
    from mus_tui.storage.talk.talk_file import load_talk
    from mus_tui.storage.talk.talk_lock import TalkLock
    from mus_tui.tui.preparation_desk import PreparationDesk
    from mus_tui.tui.prepare.preparation import preparation_screen

    file = file.absolute()
    talk = load_talk(file).talk
    if talk.is_closed:
        raise MusError("prepare_closed")
    beside = _where_it_lies(table, file, participant)
    loaded = load_preparation(beside, participant)
    lock = TalkLock(private_file(beside, participant))
    if lock.take(table.clock(), take_over=True):
        raise MusError("preparation_open")
    doors.leave([*keys_needed(talk), seal_name(talk.id, participant)])
    desk = PreparationDesk(
        talk=talk,
        preparation=loaded.preparation if loaded else Preparation(talk=talk.id, participant=participant),
        position=loaded.position if loaded else Position(),
        on_change=table.changed,
        beside=Beside(table, file, shared_file(file, participant).name),
        clock=table.clock,
    )
    kept = KeptPreparation(desk.preparation, desk.position, beside if loaded else None)
    take = _taker(desk, kept, file, table.clock)

    def look(_: Path, whole: bool) -> bool:
        return kept.look(whole=whole)

    told, at = partial(show_saved, table), written_at(private_file(beside, participant))
    saving = AutoSave(beside, take, look, table.clock, table.host.set_timer, told, at)
    table.lies = LaidPreparation(desk, kept, lock, saving, file)
    saving.watch()
    say_saved(table, saving.state)
    screen = preparation_screen(desk, doors)
    table.host.push_screen(screen)
    if from_paper:
        soon(table.host, screen.action_take_in)


def _where_it_lies(table: Table, file: Path, participant: str) -> Path:
    """Return the talk that the preparation lies beside; one that had to be saved elsewhere comes home if it can."""
    from mus_tui.storage.preparation.preparation_file import load_preparation, private_file
    from mus_tui.storage.talk.coming_home import bring_preparation_home, home_takes
    from mus_tui.storage.talk.moved import moved_talks

    home = private_file(file, participant)
    away = next((e for e in moved_talks(table.locations) if e.home == home and os.path.isfile(e.file)), None)
    if away is None:
        return file
    beside = away.file.with_name(away.file.name.removesuffix(f".{participant}.prep") + file.suffix)
    # One that is locked or damaged says so, and stays where it lies.
    load_preparation(beside, participant)
    if not home_takes(away):
        table.host.notify(t("prepare.elsewhere", file=away.file), markup=False, timeout=30)
        return beside
    bring_preparation_home(table.locations, away)
    table.host.notify(t("prepare.home_again", file=home), markup=False, timeout=15)
    return file


def _taker(
    desk: PreparationDesk, kept: KeptPreparation, file: Path, clock: Callable[[], datetime]
) -> Callable[[], Save]:
    """Return what takes a preparation off its desk to be saved, and the rewordings that the talk has not got yet."""
    written: dict[str, str] = {}

    def take() -> Save:
        return partial(save, preparation=desk.preparation, position=desk.position, reworded=dict(desk.reworded))

    def save(path: Path, *, preparation: Preparation, position: Position, reworded: dict[str, str]) -> None:
        kept.save(path, preparation, position)
        if new := {question: text for question, text in reworded.items() if written.get(question) != text}:
            _reword(file, new, clock())
            written.update(new)

    return take


def _reword(file: Path, reworded: dict[str, str], changed: datetime) -> None:
    """Write rewordings into the talk as it lies on disk now, and leave all the rest of it alone."""
    from mus_tui.model.rules.rewording import reword
    from mus_tui.storage.talk.kept_talk import KeptTalk

    loaded, kept = KeptTalk.opened(file)
    talk = loaded.talk
    for question, text in reworded.items():
        talk = reword(talk, question, text)
    if talk is not loaded.talk:
        kept.save(talk, loaded.position, changed)
