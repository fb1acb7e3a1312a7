"""Destroying from the app: the talk on the table, the talk before it, or any other; and the copies before that.

The talk on the table is rewritten by its own autosave, and its undo forgotten: nothing that the app remembers can
bring back what was destroyed.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Collection
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from mus_tui.errors import MusError
from mus_tui.language.sentences import sentence
from mus_tui.model.rules.destroying import is_all, without, without_previous
from mus_tui.model.values.destruction import Left, Report, Traced
from mus_tui.model.values.retention import Artefact
from mus_tui.storage.disk.atomic import remove
from mus_tui.storage.preparation.preparation_file import load_preparation
from mus_tui.storage.talk.destroying import destroy, rewrite_without
from mus_tui.storage.talk.generations import before_file
from mus_tui.storage.talk.moved import forget_moved
from mus_tui.storage.talk.talk_lock import TalkLock
from mus_tui.tui.destroying.to_destroy import Chosen
from mus_tui.words import t

if TYPE_CHECKING:
    from mus_tui.model.talk import Talk
    from mus_tui.tui.table import Table


class Earlier(NamedTuple):
    """The talk that this one goes on from, where something of it is to be destroyed now."""

    file: Path
    """The path of its file."""
    talk: Talk
    """The talk in that file."""
    artefacts: tuple[Artefact, ...]
    """What of it is to be destroyed."""


def destroy_here(table: Table, file: Path, artefacts: Collection[Artefact], choice: Chosen) -> Report | str:
    """Destroy some of the talk on the table; return what was found, or why nothing was done."""

    def rewrite() -> None:
        put_for_good(table, partial(without, artefacts=artefacts))

    try:
        report = destroy(file, artefacts, rewrite, choice.spared, named=choice.named)
    except MusError as error:
        return sentence(error)
    table.show_anew()
    return report


def destroy_earlier(
    table: Table, earlier: Earlier, also: Collection[Traced], others: Collection[Earlier], choice: Chosen
) -> Report | str:
    """Destroy some of the talk before, and the copy of its plan in the talk on the table and in its older versions.

    Of `others`, the same talk in other files, those that they named go too.
    """

    def destroy_the_copy() -> None:
        if "plan" in earlier.artefacts and table.file:
            put_for_good(table, partial(without_previous, earlier=earlier.talk.id))
            # What the save just put there holds the copy as well.
            remove(before_file(table.file))

    report = destroy_file(table, earlier.file, earlier.talk, earlier.artefacts, choice, also, destroy_the_copy)
    for other in others:
        if other.file in choice.named and isinstance(report, Report):
            more = destroy_file(table, other.file, other.talk, other.artefacts, choice)
            if isinstance(more, str):
                report = report._replace(left=(*report.left, Left(other.file, "still_there")))
            else:
                report = Report((*report.gone, *more.gone), (*report.left, *more.left))
    table.show_anew()
    return report


def destroy_file(
    table: Table,
    file: Path,
    talk: Talk | None,
    artefacts: Collection[Artefact],
    choice: Chosen,
    also: Collection[Traced] = (),
    first: Callable[[], None] | None = None,
) -> Report | str:
    """Destroy some of a talk that lies in a file, or all of it; `first` is done once nobody else can have it open."""
    rewrite = partial(rewrite_without, file, artefacts, table.clock()) if talk else None
    lock, followed = TalkLock(file), _followed_here(table, talk)
    try:
        if lock.take(table.clock()):
            raise MusError("talk_in_use", path=file)
        if first:
            first()
        if talk and is_all(talk, artefacts):
            _keep_line(table, talk, choice, followed=followed)
        report = destroy(file, artefacts, rewrite, choice.spared, also, choice.named)
    except MusError as error:
        return sentence(error)
    finally:
        lock.release()
    if not os.path.exists(file):
        forget_moved(table.locations, file)
        if table.locations.talk_named(table.memory.settings.last_talk) == file:
            table.memory.remember(last_talk="")
    return report


def put_for_good(table: Table, change: Callable[[Talk], Talk]) -> None:
    """Put the talk without something on the table, and save it at once; `MusError` where that fails.

    Undo has forgotten all of it, so that nothing can be brought back.
    """
    assert table.talk is not None
    assert table.saving is not None
    desk, before = table.talk.desk, table.talk.desk.talk
    desk.put(change(before))
    desk.forget_undo()
    state = table.saving.save_at_once()
    if state.trouble:
        desk.put(before)
        raise state.trouble


def _followed_here(table: Table, talk: Talk | None) -> bool:
    """Whether the talk on the table was held, and took the plan of this one up; asked before it forgets it."""
    later = table.talk.desk.talk if table.talk else None
    if talk is None or later is None or not later.is_closed:
        return False
    return any(plan.talk == talk.id and not plan.others for plan in later.previous)


def _keep_line(table: Table, talk: Talk, choice: Chosen, *, followed: bool) -> None:
    from mus_tui.model.rules.remains import line_of
    from mus_tui.storage.remains import keep_line

    line = line_of(talk, with_names=choice.keep_line == "with-names", followed=followed)
    if line is None:
        return
    table.memory.remember(keep_line="no" if choice.keep_line == "no" else "yes")
    if choice.keep_line != "no":
        keep_line(table.locations.remains, line)


def write_copy(file: Path, talk: Talk, participant: str, path: Path, overwrite: bool) -> str | None:
    """Write somebody's own preparation for them; where it lies is remembered nowhere (E21)."""
    from mus_tui.export.forms.preparation import preparation_markdown
    from mus_tui.storage.disk import copy_file

    try:
        loaded = load_preparation(file, participant)
        if loaded:
            copy_file.write_copy(path, preparation_markdown(talk, loaded.preparation), file, overwrite=overwrite)
    except MusError as error:
        return sentence(error)
    return None


def write_plan(file: Path, talk: Talk, path: Path, overwrite: bool) -> str | None:
    """Write the employee's copy of the plan, in the format that its name asks for; it is theirs (B18)."""
    from mus_tui.export.formats import endings_for, format_of_file
    from mus_tui.export.plan_copy.copies import copy_bytes
    from mus_tui.model.rules.copy_wish import Wish
    from mus_tui.storage.disk import copy_file
    from mus_tui.storage.talk.made_file import copy_sort, record_made

    to = format_of_file("plan", path.name)
    if to is None:
        return t("papers.copy_unknown_ending", endings=endings_for("plan"))
    wish = Wish("employee", to.name)
    try:
        copy_file.write_copy(path, copy_bytes(talk, wish, datetime.now().astimezone()), file, overwrite=overwrite)
    except MusError as error:
        return sentence(error)
    record_made(file, path, copy_sort(talk, wish))
    return None
