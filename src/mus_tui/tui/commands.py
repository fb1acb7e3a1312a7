"""What the command palette offers: the keys of the screen in words, the front page, the look and the language."""

from __future__ import annotations

import os
from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING

from textual.screen import Screen

from mus_tui.languages import LANGUAGES
from mus_tui.model.rules.answering.afterwards import filled_in_later
from mus_tui.model.rules.group.individual import comes_after_group, individual_kind
from mus_tui.storage.settings import COVER_AFTER
from mus_tui.tui.destroying.flow.asking import show_remains
from mus_tui.tui.hooks.in_order import soon
from mus_tui.tui.keeping.flow.lock_commands import lock_commands
from mus_tui.tui.kit.keys.known_keys import keys_on, say_keys
from mus_tui.tui.kit.keys.palette import Command, later
from mus_tui.tui.kit.themes import THEMES
from mus_tui.tui.papers.flow.commands import paper_commands
from mus_tui.tui.talk.talk_screen import TalkScreen
from mus_tui.words import count, language, t, use_language

if TYPE_CHECKING:
    from mus_tui.tui.doors import Doors
    from mus_tui.tui.shelf import Shelf
    from mus_tui.tui.table import Table


def commands(table: Table, doors: Doors, shelf: Shelf, screen: Screen[object]) -> Iterator[Command]:
    """Yield everything that can be done on a screen and in the app."""
    yield from _on_screen(table, screen)
    yield from _with_table(table, doors)
    yield from paper_commands(table, shelf)
    yield from lock_commands(table)
    if table.talk is None and os.path.exists(table.locations.remains):
        yield Command(t("palette.remains"), t("palette.remains_help"), later(partial(show_remains, table)))
    yield from _looks_and_languages(table)
    yield from _covering(table)


def _on_screen(table: Table, screen: Screen[object]) -> Iterator[Command]:
    """Yield what the keys of a screen do, and what it offers without a key."""
    run_action = table.host.run_action
    for known in keys_on(screen):
        # Keys that do it each to something else need the key itself; what only closes or presses is no errand.
        if len(known.actions) == 1 and known.name not in {"palette", "press", "close"}:
            action = known.actions[0]
            on_screen = hasattr(screen, f"action_{action.partition('(')[0]}")
            run = partial(run_action, action, screen if on_screen else table.host)
            yield Command(t(f"keys.{known.name}"), t(f"keys.help_{known.name}"), run, say_keys(known.keys))
    for name in getattr(screen, "without_key", ()):
        yield Command(t(f"keys.{name}"), t(f"keys.help_{name}"), partial(run_action, name, screen))
    if isinstance(screen, TalkScreen) and not screen.talk.is_closed:
        yield Command(t("palette.about_talk"), t("palette.about_talk_help"), later(screen.action_about_talk))
        yield Command(t("walk.command"), t("walk.command_help"), later(screen.action_home_again))


def _with_table(table: Table, doors: Doors) -> Iterator[Command]:
    """Yield what can be done with what lies on the table."""
    laid = table.talk
    if table.lies:
        yield Command(t("palette.home"), t("palette.home_help"), later(doors.leave))
    if laid and not laid.desk.only_read:
        if not laid.desk.talk.is_closed:
            yield Command(t("earlier.command"), t("earlier.command_help"), later(doors.earlier))
        if laid.desk.talk.agreements:
            yield Command(t("earlier.release_command"), t("earlier.release_command_help"), later(doors.release))
    if laid and not (laid.desk.only_read or laid.desk.watched or laid.desk.talk.is_closed):
        yield Command(t("setup.changes_command"), t("setup.changes_command_help"), later(doors.newer_template))
    if laid and not laid.desk.only_read and (individual_kind(laid.desk.talk) or comes_after_group(laid.desk.talk)):
        yield Command(t("palette.individual"), t("palette.individual_help"), later(doors.individual_talks))
    if laid and laid.desk.talk.is_closed and not laid.desk.only_read and filled_in_later(laid.desk.talk):
        yield Command(t("palette.afterwards"), t("palette.afterwards_help"), later(doors.afterwards))
    if laid and laid.desk.position.step != "closing" and not (laid.desk.talk.is_closed and laid.desk.only_read):
        name = "ask_to_reopen" if laid.desk.talk.is_closed else "close_talk"
        yield Command(t(f"keys.{name}"), t(f"keys.help_{name}"), partial(_do_at_the_end, table, doors, name))
    if laid and laid.saving and laid.desk.talk.closing.closed_at and not laid.desk.only_read:
        destroy = partial(doors.destroy, laid.saving.path)
        yield Command(t("palette.destroy"), t("palette.destroy_help"), later(destroy))


async def _do_at_the_end(table: Table, doors: Doors, action: str) -> None:
    """Go to the end of the talk and do there what its buttons do."""
    table.commit()
    doors.go("closing")
    soon(table.host, partial(table.host.run_action, action, table.host.screen))


def _looks_and_languages(table: Table) -> Iterator[Command]:
    for theme in THEMES:
        choose = partial(_choose_theme, table, theme.name)
        title = t(f"palette.theme_{theme.name}")
        yield Command(title, t("palette.theme_help"), later(choose), holds=table.host.theme == theme.name)
    for each, spoken in LANGUAGES.items():
        choose = partial(_choose_language, table, each)
        title = t("palette.language", name=spoken.name)
        yield Command(title, t("palette.language_help"), later(choose), holds=language() == each)


def _covering(table: Table) -> Iterator[Command]:
    """Yield after how long without a key the screen covers itself."""
    now = table.memory.settings.cover_minutes
    for each in COVER_AFTER:
        choose = partial(table.memory.remember, cover_after=each)
        title = count("kit.cover_after", int(each))
        yield Command(title, t("kit.cover_after_help"), later(choose), holds=now == int(each))
    choose = partial(table.memory.remember, cover_after="")
    yield Command(t("kit.cover_never"), t("kit.cover_never_help"), later(choose), holds=not now)


def _choose_theme(table: Table, theme: str) -> None:
    table.host.theme = theme
    table.memory.remember(theme=theme)


def _choose_language(table: Table, chosen: str) -> None:
    use_language(chosen)
    table.memory.remember(language=chosen)
