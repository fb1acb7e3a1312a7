"""What the command palette offers for use away from this machine, before the talk has begun."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING

from mus_tui.tui.kit.keys.palette import Command, later
from mus_tui.tui.papers.flow.forms import ask_for_form, ask_to_invite
from mus_tui.tui.papers.flow.puzzle import ask_for_pieces
from mus_tui.words import t

if TYPE_CHECKING:
    from mus_tui.tui.shelf import Shelf
    from mus_tui.tui.table import Table


def paper_commands(table: Table, shelf: Shelf) -> Iterator[Command]:
    """Yield the form, the pieces of a puzzle, and at the beginning of a talk the invitation."""
    desk = table.talk.desk if table.talk else None
    at_opening = desk is not None and not desk.talk.is_closed and desk.position.step == "opening"
    if at_opening or table.preparation:
        yield Command(t("palette.form"), t("palette.form_help"), later(partial(ask_for_form, table, shelf)))
    if desk and desk.talk.free_order:
        yield Command(t("puzzle.on_paper"), t("puzzle.on_paper_about"), later(partial(ask_for_pieces, table, shelf)))
    if at_opening:
        yield Command(t("palette.invite"), t("palette.invite_help"), later(partial(ask_to_invite, table, shelf)))
