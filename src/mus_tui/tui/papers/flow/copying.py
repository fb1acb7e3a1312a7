"""Writing copies of the plan: the dialog that asks for one, and the file that is made."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from mus_tui.errors import MusError
from mus_tui.language.sentences import sentence

if TYPE_CHECKING:
    from mus_tui.model.rules.copy_wish import Wish
    from mus_tui.tui.shelf import Shelf
    from mus_tui.tui.table import LaidTalk, Table


def ask_for_copy(table: Table, shelf: Shelf) -> None:
    """Ask which copy they want, and where."""
    from mus_tui.export.formats import formats_for
    from mus_tui.model.rules.shared_topics import is_group
    from mus_tui.tui.papers.copy import ExportScreen
    from mus_tui.tui.papers.flow.filing import DiskFiling
    from mus_tui.tui.papers.flow.puzzle import ask_for_pieces
    from mus_tui.tui.papers.flow.seeing import Seeing

    table.commit()
    if laid := table.talk:
        seeing = Seeing(table, table.file)

        def attempt(path: Path, wish: Wish, overwrite: bool) -> str | None:
            return _write_copy(laid, path, wish, overwrite)

        def see(wishes: Sequence[Wish]) -> str:
            return seeing.show(lambda: [_page(laid, wish) for wish in wishes])

        filing = DiskFiling(table, table.file, group=is_group(laid.desk.talk))
        pieces = partial(ask_for_pieces, table, shelf) if laid.desk.talk.free_order else None
        screen = ExportScreen(laid.desk, formats_for("plan"), shelf, filing, attempt, see, pieces)
        table.host.push_screen(screen, seeing.gone)


def _page(laid: LaidTalk, wish: Wish) -> bytes:
    from mus_tui.export.plan_copy.copies import copy_bytes

    return copy_bytes(laid.desk.talk, wish._replace(to="html", days=False), laid.desk.clock().astimezone())


def _write_copy(laid: LaidTalk, path: Path, wish: Wish, overwrite: bool) -> str | None:
    """Write one copy to a file; return a sentence where that fails."""
    from mus_tui.export.plan_copy.copies import copy_bytes
    from mus_tui.storage.disk.copy_file import write_copy as put_copy
    from mus_tui.storage.talk.made_file import copy_sort, record_made

    of, now = laid.saving.path if laid.saving else None, laid.desk.clock().astimezone()
    try:
        put_copy(path, copy_bytes(laid.desk.talk, wish, now), of, overwrite=overwrite)
    except MusError as error:
        return sentence(error)
    if of:
        record_made(of, path, copy_sort(laid.desk.talk, wish), now)
    return None
