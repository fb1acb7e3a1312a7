"""Writing the sheets of a puzzle: the dialog that asks where, and the file that is made."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from mus_tui.tui.papers.flow.forms import write_paper
from mus_tui.words import t

if TYPE_CHECKING:
    from mus_tui.model.talk import Talk
    from mus_tui.tui.shelf import Shelf
    from mus_tui.tui.table import Table


def ask_for_pieces(table: Table, shelf: Shelf) -> None:
    """Ask where the pieces of the talk on the table go; nothing where it is no puzzle."""
    from mus_tui.export.formats import formats_for
    from mus_tui.tui.papers.flow.filing import DiskFiling
    from mus_tui.tui.papers.flow.seeing import Seeing
    from mus_tui.tui.papers.pieces import PiecesScreen

    table.commit()
    if not table.talk or not table.talk.desk.talk.free_order:
        return
    talk, file = table.talk.desk.talk, table.file
    printed_first = sorted(formats_for("form"), key=lambda each: not each.printed)
    seeing = Seeing(table, file)

    def see() -> str:
        return seeing.show(lambda: [_sheets(talk, "html")])

    write = partial(_write, talk, file)
    table.host.push_screen(PiecesScreen(talk, printed_first, shelf, DiskFiling(table, file), write, see), seeing.gone)


def _sheets(talk: Talk, to: str) -> bytes:
    from mus_tui.export.formats import format_named
    from mus_tui.export.forms.puzzle_sheets import puzzle_paper

    return format_named(to).to_bytes(puzzle_paper(talk))


def _write(talk: Talk, file: Path | None, path: Path, overwrite: bool) -> str | None:
    from mus_tui.export.formats import endings_for, format_of_file

    to = format_of_file("form", path.name)
    if to is None:
        return t("papers.copy_unknown_ending", endings=endings_for("form"))
    return write_paper(path, partial(_sheets, talk, to.name), file, "pieces", overwrite)
