"""Shows in every title bar whether what lies on the table is saved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mus_tui.tui.keeping.flow.saved_words import saved_words
from mus_tui.words import t

if TYPE_CHECKING:
    from pathlib import Path

    from mus_tui.storage.disk.seen_file import Found
    from mus_tui.tui.saving import SaveState
    from mus_tui.tui.table import Table


def show_saved(table: Table, state: SaveState) -> None:
    """Show what the title bar says about saving now."""
    if table.lies is None:
        return
    # Not for the first screen, which has none.
    from mus_tui.tui.kit.title_bar import TitleBar

    say_saved(table, state)
    for screen in table.host.screen_stack:
        for bar in screen.query(TitleBar):
            bar.show_saved(table.lies.desk.state, trouble=table.lies.desk.in_trouble)
    if table.saving and state.trouble is None and state.since is None:
        _ask_no_more(table, table.saving.path)
    _tell_of_found(table)


def _ask_no_more(table: Table, file: Path) -> None:
    """Let the question where else to save notice that it is saved."""
    from mus_tui.tui.keeping.save_elsewhere import SaveElsewhereScreen

    for screen in table.host.screen_stack:
        if isinstance(screen, SaveElsewhereScreen):
            screen.saved_after_all(file)


def say_saved(table: Table, state: SaveState) -> None:
    """Find the words for it."""
    if table.lies is None:
        return
    desk, in_two = table.lies.desk, is_in_two(table)
    desk.in_trouble = state.trouble is not None or in_two
    desk.saved = t("keeping.in_two") if in_two and not state.trouble else saved_words(state, table.clock())
    if table.talk and table.talk.away and not desk.in_trouble:
        desk.saved += f" · {t('keeping.elsewhere')}"


def is_in_two(table: Table) -> bool:
    """Whether the talk on the table lies on the disk in two versions."""
    kept = table.talk.kept if table.talk else None
    return kept is not None and kept.conflict is not None


def say_where(table: Table) -> None:
    """Say where it is remembered that the talk lies elsewhere, unless that is where everything is remembered."""
    laid = table.talk
    if laid is None or laid.away is None:
        return
    if laid.saving:
        show_saved(table, laid.saving.state)
    if laid.remembered_in is None:
        table.host.notify(t("keeping.where_unknown", file=laid.away.file), markup=False, severity="warning", timeout=60)
    elif laid.remembered_in.parent != table.locations.home:
        table.host.notify(t("keeping.where_known", file=laid.remembered_in), markup=False, timeout=30)


def found_since(table: Table, told_of: Found | None) -> str:
    """Say what was found in the place of the file after this was told; empty where nothing was."""
    found = table.lies.kept.found if table.lies and table.lies.kept else None
    if found is None or found is told_of:
        return ""
    if found.what == "gone":
        return t("keeping.found_gone", file=found.file)
    return t("keeping.found_other_prepared" if table.preparation else "keeping.found_other", file=found.file)


def _tell_of_found(table: Table) -> None:
    """Say it once, and for so long that whoever was elsewhere for a moment sees it."""
    if table.lies and table.lies.kept and (words := found_since(table, table.lies.told_of)):
        table.lies.told_of = table.lies.kept.found
        table.host.notify(words, markup=False, severity="warning", timeout=60)
