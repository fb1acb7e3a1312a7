"""Writing copies of the plan: the dialog that asks for one, and the file that is made."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from mus_tui.errors import MusError
from mus_tui.language.sentences import sentence

if TYPE_CHECKING:
    from mus_tui.model.rules.copy_wish import Wish
    from mus_tui.tui.app import MusApp


def ask_for_copy(app: MusApp) -> None:
    """Ask which copy they want, and where."""
    from functools import partial

    from mus_tui.export.formats import formats_for
    from mus_tui.storage.user_folders import documents
    from mus_tui.tui.papers.copy import ExportScreen

    app.commit()
    if app.desk is not None:
        app.push_screen(ExportScreen(app.desk, formats_for("plan"), documents(), partial(write_copy, app)))


def write_copy(app: MusApp, path: Path, wish: Wish, overwrite: bool) -> str | None:
    """Write one copy to a file; return a sentence where that fails."""
    from mus_tui.export.formats import ExtraMissingError
    from mus_tui.export.plan_copy.copies import copy_bytes
    from mus_tui.storage.disk.copy_file import write_copy as put_copy
    from mus_tui.storage.talk.made_file import copy_sort, record_made

    assert app.desk is not None
    try:
        of = app.autosave.path if app.autosave else None
        put_copy(path, copy_bytes(app.desk.talk, wish), of, overwrite=overwrite)
    except ExtraMissingError as error:
        return sentence(MusError(error.message))
    except MusError as error:
        return sentence(error)
    if app.autosave:
        record_made(app.autosave.path, path, copy_sort(wish))
    return None
