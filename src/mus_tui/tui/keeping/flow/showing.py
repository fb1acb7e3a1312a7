"""Shows in every title bar whether what lies on the table is saved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mus_tui.tui.keeping.flow.saved_words import saved_words
from mus_tui.tui.kit.title_bar import TitleBar
from mus_tui.words import t

if TYPE_CHECKING:
    from mus_tui.tui.table import LaidPreparation, SaveState, Table


def show_saved(table: Table, state: SaveState) -> None:
    """Show what the title bar says about saving now."""
    if table.lies is None:
        return
    say_saved(table, state)
    for screen in table.host.screen_stack:
        for bar in screen.query(TitleBar):
            bar.show_saved(table.lies.desk.state, trouble=table.lies.desk.in_trouble)
    if table.preparation:
        _tell_of_other(table, table.preparation)


def say_saved(table: Table, state: SaveState) -> None:
    """Find the words for it."""
    if table.lies is None:
        return
    desk, in_two = table.lies.desk, is_in_two(table)
    desk.in_trouble = state.trouble is not None or in_two
    desk.saved = t("keeping.in_two") if in_two and not state.trouble else saved_words(state, table.clock())


def is_in_two(table: Table) -> bool:
    """Whether the talk on the table lies on the disk in two versions."""
    kept = table.talk.kept if table.talk else None
    return kept is not None and kept.conflict is not None


def _tell_of_other(table: Table, laid: LaidPreparation) -> None:
    """Say once where a preparation lies that somebody else has put in this one's place."""
    beside = laid.kept.beside
    if beside and beside != laid.told_of:
        laid.told_of = beside
        table.host.notify(t("prepare.other_kept", file=beside.name), markup=False, severity="warning", timeout=20)
