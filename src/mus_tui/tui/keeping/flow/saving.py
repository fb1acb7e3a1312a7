"""Saves because somebody asks for it; where that fails they are asked where else, or which version is to stand."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from mus_tui.language.sentences import sentence
from mus_tui.tui.keeping.flow.coming_home import come_home, fetch_if_asked, wait_for_home
from mus_tui.tui.keeping.flow.laying import lay_again
from mus_tui.tui.keeping.flow.saved_words import moment
from mus_tui.tui.keeping.flow.showing import is_in_two, say_where
from mus_tui.tui.keeping.flow.versions import let_them_choose
from mus_tui.words import t

if TYPE_CHECKING:
    from mus_tui.tui.doors import Doors
    from mus_tui.tui.shelf import Shelf
    from mus_tui.tui.table import Table


async def save_now(table: Table, doors: Doors, shelf: Shelf) -> None:
    """Save what lies on the table; where it is asked whether the newer version is to come here, let it come."""
    if fetch_if_asked(table):
        return
    table.commit()
    table.changed()
    if table.lies and not table.saving:
        table.host.notify(t("keeping.kept_nowhere"), markup=False)
        return
    if await come_home(table):
        return
    state = await table.saving.save() if table.saving else None
    if state and state.trouble:
        ask_where_else(table, shelf, sentence(state.trouble))
    elif is_in_two(table):
        let_them_choose(table, lambda file: lay_again(table, doors, file))


def ask_where_else(table: Table, shelf: Shelf, reason: str) -> None:
    """Say why what lies on the table cannot be saved, and ask for another folder."""
    from mus_tui.tui.keeping.save_elsewhere import SaveElsewhereScreen

    def attempt(folder: Path) -> str | None:
        trouble = table.save_elsewhere(folder)
        if trouble is None:
            say_where(table)
            wait_for_home(table)
        return sentence(trouble) if trouble else None

    if not isinstance(table.host.screen, SaveElsewhereScreen):
        table.host.push_screen(SaveElsewhereScreen(reason, shelf, partial(_what_lies, table), attempt))


def _what_lies(table: Table, folder: Path) -> str:
    """Say which version lies in a folder already, and that it stays as it is; empty where none does."""
    from mus_tui.storage.preparation.preparation_file import private_file
    from mus_tui.storage.talk.lying import lying
    from mus_tui.storage.talk.talk_file import last_taken
    from mus_tui.tui.kit.lying_words import lying_words

    if table.preparation:
        mine = table.preparation.desk.preparation.participant
        there = lying(private_file(table.preparation.file_in(folder), mine), None, [])
        return t("papers.copy_elsewhere_prepared", time=moment(there.changed, table.clock())) if there else ""
    file = last_taken(folder, table.talk.desk.talk) if table.talk else None
    there = lying(file, table.file, []) if file else None
    return f"{lying_words(there)} {t('papers.copy_elsewhere_beside')}" if there else ""
