"""When there are two versions of a talk, or only an older one that is whole: a person chooses, and nothing is lost."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from mus_tui.errors import MusError
from mus_tui.language.sentences import sentence
from mus_tui.model.values.letters import on_screen
from mus_tui.tui.keeping.flow.saved_words import last_changed, moment, which_of
from mus_tui.tui.keeping.flow.showing import found_since
from mus_tui.tui.keeping.flow.unlocking import LOCKED, ask_passphrase
from mus_tui.tui.kit.one_notice import unsay
from mus_tui.words import t

if TYPE_CHECKING:
    from mus_tui.model.talk import Talk
    from mus_tui.storage.talk.generations import LastGood
    from mus_tui.storage.talk.kept_talk import KeptTalk
    from mus_tui.tui.table import Table

_MOST = 40


def offer_last_good(table: Table, file: Path, good: LastGood, open_again: Callable[[], None]) -> None:
    """Say why a talk cannot be read, and offer its last good version; `open_again` raises `MusError`."""
    from mus_tui.tui.keeping.last_good import LastGoodScreen

    def take() -> str | None:
        from mus_tui.storage.talk.generations import put_back

        try:
            put_back(file, good.file)
        except MusError as error:
            return sentence(error)
        return _opened(table, file, open_again)

    trouble = on_screen(t("keeping.versions_damaged", path=file))
    when = moment(good.changed, table.clock())
    table.host.push_screen(LastGoodScreen(trouble, "last_good", which_of(good.file), when, take))


def offer_to_read(table: Table, trouble: MusError, good: LastGood, open_good: Callable[[], None]) -> None:
    """Say why a talk that may be whole cannot be read, and offer to read its last good version instead."""
    from mus_tui.tui.keeping.last_good import LastGoodScreen

    when = moment(good.changed, table.clock())
    take = partial(_opened, table, good.file, open_good)
    table.host.push_screen(LastGoodScreen(sentence(trouble), "to_read", which_of(good.file), when, take))


def _opened(table: Table, file: Path, open_it: Callable[[], None]) -> str | None:
    table.host.pop_screen()
    try:
        open_it()
    except MusError as error:
        if error.message in LOCKED:
            ask_passphrase(table, file, open_it)
        else:
            table.host.notify(sentence(error), markup=False)
    return None


def let_them_choose(table: Table, lay_again: Callable[[Path], None]) -> None:
    """Say how the version on the table and the other one differ, and let them choose one.

    `lay_again` puts the other one on the table; it raises `MusError`.
    """
    from mus_tui.tui.keeping.two_versions import TwoVersionsScreen

    laid = table.talk
    if laid is None or laid.kept is None or isinstance(table.host.screen, TwoVersionsScreen):
        return
    desk, kept = laid.desk, laid.kept
    other = kept.other()

    def choose(keep: bool) -> str | None:
        try:
            kept.settle(desk.talk, desk.position, desk.changed, keep=keep)
            if keep:
                table.changed()
            else:
                lay_again(kept.path)
        except MusError as error:
            return sentence(error)
        unsay(table.host, said)
        return None

    said = found_since(table, None)
    lines = [*_from_when(table, kept, desk.changed), *difference_lines(desk.talk, other)]
    table.host.push_screen(TwoVersionsScreen(lines, choose, readable=other is not None))


def _from_when(table: Table, kept: KeptTalk, changed: datetime) -> Iterator[str]:
    """Say when each of the two was last changed, where the other one says so."""
    from mus_tui.storage.talk.talk_list import read_head

    file = kept.path if kept.diverted else kept.conflict
    head = read_head(file) if file else None
    if file and head:
        now, there = table.clock(), last_changed(head, file)
        yield t("keeping.versions_from", here=moment(changed, now), there=moment(there, now))


def difference_lines(here: Talk, there: Talk | None) -> Iterator[str]:
    """Give how two versions differ, a line each."""
    from mus_tui.model.rules.difference import differences
    from mus_tui.tui.kit.difference_words import difference_line

    if there is None:
        yield t("keeping.versions_unreadable")
        return
    lines = dict.fromkeys(difference_line(each, here, there) for each in differences(here, there))
    yield from list(lines)[:_MOST]
    if not lines:
        yield t("keeping.versions_same")
    elif len(lines) > _MOST:
        yield t("keeping.versions_more", n=len(lines) - _MOST)
