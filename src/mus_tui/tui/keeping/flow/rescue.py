"""Ending unasked, by a signal or an error of our own: everything is saved first, and elsewhere if need be."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from mus_tui.storage.disk.atomic import make_private_folder
from mus_tui.storage.locations import find_locations
from mus_tui.words import t

if TYPE_CHECKING:
    from mus_tui.tui.table import Table


def keep_somewhere(table: Table) -> Path | None:
    """Save what is on the table, in another folder of the user's where its own takes nothing.

    Return the file where it lies elsewhere now. Raises nothing: whatever is broken, the rest is tried.
    """
    for screen in reversed(table.host.screen_stack):
        # Each by itself: the error may be in one of them.
        with suppress(Exception):
            if callable(commit := getattr(screen, "commit", None)) and screen.is_mounted:
                commit()
    with suppress(Exception):
        if table.lies:
            table.lies.keep_the_place()
        if table.saving is None or not table.saving.save_at_once().trouble or not table.holds_words:
            return None
    _stand_on_firm_ground(table)
    for folder in (table.locations.talks, table.locations.home, Path.home()):
        with suppress(Exception):
            if folder == table.locations.talks:
                make_private_folder(folder)
            if table.saving and table.save_elsewhere(folder) is None:
                return table.saving.path
    return None


def _stand_on_firm_ground(table: Table) -> None:
    """Go back to the system's own place for data where the chosen one has gone, as with a stick that was pulled out.

    Nothing is made where it was: that would lie hidden below the stick when it is back.
    """
    with suppress(Exception):
        if not os.path.exists(table.locations.settings):
            table.locations = find_locations(None, {})
            table.memory.move(table.locations.settings)


def last_words(table: Table, error: BaseException, elsewhere: Path | None, report: Path | None) -> str:
    """Say in plain words that the program broke, what is saved, and where the report lies."""
    said = [t("keeping.broke", error=type(error).__name__)]
    if table.saving is not None:
        if table.saving.state.trouble:
            said.append(t("keeping.broke_unsaved"))
        else:
            said.append(t("keeping.broke_elsewhere", file=elsewhere) if elsewhere else t("keeping.broke_saved"))
    if report:
        said.append(t("keeping.broke_report", file=report))
    return " ".join(said)
