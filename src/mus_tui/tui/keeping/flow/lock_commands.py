"""What the command palette offers about the lock of what is on the table."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from mus_tui.language.sentences import sentence
from mus_tui.tui.kit.keys.palette import Command
from mus_tui.words import t

if TYPE_CHECKING:
    from mus_tui.model.talk import Talk
    from mus_tui.tui.table import Table

_Act = Callable[[Path, str], None]


def lock_commands(table: Table) -> Iterator[Command]:
    """Yield what can be done about the lock of what is on the table; nothing where it is kept nowhere."""
    from mus_tui.storage.preparation.preparation_file import private_file
    from mus_tui.storage.talk import locking

    talk = table.file
    if talk is None:
        return
    if table.preparation:
        mine = table.preparation.desk.preparation.participant
        file, mark = private_file(talk, mine), "_mine"
        lock: _Act = partial(_lock_mine, mine)
        change, off = lock, partial(locking.unlock_preparation_for_good, talk, mine)
    else:
        file, lock, mark = talk, locking.lock_talk, ""
        change, off = locking.change_talk_passphrase, partial(locking.unlock_talk_for_good, talk)
    if locking.is_locked(file):
        yield _command(f"change{mark}", "change_help", partial(_ask_new, table, f"change{mark}", mark, change))
        yield _command(f"unlock{mark}", "unlock_help", partial(_take_off, table, off))
    else:
        yield _command(f"lock{mark}", f"lock{mark}_help", partial(_ask_new, table, f"lock{mark}", mark, lock))


def _lock_mine(participant: str, talk: Path, passphrase: str) -> None:
    from mus_tui.storage.talk.locking import lock_preparation

    lock_preparation(talk, participant, passphrase)


def _command(name: str, help_name: str, act: Callable[[], Awaitable[object]]) -> Command:
    return Command(t(f"keeping.lock_{name}"), t(f"keeping.lock_{help_name}"), act)


def follows_locked(table: Table, talk: Talk) -> bool:
    """Whether a talk has something of the plan of a locked one in it."""
    from mus_tui.storage.talk.earlier_talk import where_it_may_lie
    from mus_tui.storage.talk.locking import is_locked

    plans = (plan for plan in talk.previous if plan.agreements or not plan.others)
    return any(is_locked(file) for plan in plans for file in where_it_may_lie([table.locations.talks], plan))


async def ask_to_lock_too(table: Table) -> None:
    """Offer to lock a talk that has just begun, since the one it follows is locked; they may close it again."""
    from mus_tui.storage.talk.locking import lock_talk

    await _ask_new(table, "lock", "", lock_talk, beyond="as_last_year")


async def _ask_new(table: Table, title: str, mark: str, act: _Act, beyond: str = "copies") -> None:
    from mus_tui.tui.keeping.lock import LockScreen

    async def lock(passphrase: str) -> str | None:
        assert table.saving is not None
        table.commit()
        trouble = await table.saving.alone(partial(act, table.saving.path, passphrase))
        return sentence(trouble) if trouble else None

    final, stays, done = (t(f"keeping.lock_{each}{mark}") for each in ("final", beyond, "locked"))
    table.host.push_screen(LockScreen(t(f"keeping.lock_{title}"), final, stays, done, lock))


async def _take_off(table: Table, act: Callable[[], None]) -> None:
    assert table.saving is not None
    table.commit()
    trouble = await table.saving.alone(act)
    table.host.notify(sentence(trouble) if trouble else t("keeping.lock_unlocked"), markup=False)
