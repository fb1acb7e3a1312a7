"""What the command palette offers about the lock of what is on the table."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from mus_tui.language.sentences import sentence
from mus_tui.words import count, t

if TYPE_CHECKING:
    from mus_tui.model.talk import Talk
    from mus_tui.tui.kit.keys.palette import Command
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
    from mus_tui.tui.kit.keys.palette import Command

    return Command(t(f"keeping.lock_{name}"), t(f"keeping.lock_{help_name}"), act)


def from_locked(table: Table, talk: Talk) -> str:
    """Say what a talk has in it of locked ones, and that it stands in the clear; empty where it has nothing."""
    from mus_tui.language.follow_up_saying import say_whose
    from mus_tui.storage.talk.earlier_talk import where_it_may_lie
    from mus_tui.storage.talk.locking import is_locked

    said = []
    for plan in talk.previous:
        if (plan.agreements or not plan.others) and any(
            map(is_locked, where_it_may_lie([table.locations.talks], plan))
        ):
            what = count("keeping.lock_rows", len(plan.agreements)) if plan.others else t("keeping.lock_plan")
            said.append(t("keeping.lock_from", what=what, talk=say_whose(plan.kind, plan.held, plan.people)))
    return t("keeping.lock_as_earlier", what="; ".join(said)) if said else ""


async def ask_to_lock_too(table: Table) -> None:
    """Offer to lock a talk that has just begun, since the one it follows is locked; they may close it again."""
    from mus_tui.storage.talk.locking import lock_talk

    if table.talk:
        await _ask_new(table, "lock", "", lock_talk, from_locked(table, table.talk.desk.talk))


def must_ask_to_lock(table: Table) -> bool:
    """Whether the talk on the table has something of a locked one, and nobody has come so far as to say no to a lock.

    They may have kept it for later, or the program ended over the question.
    """
    from mus_tui.storage.talk.locking import is_locked

    talk = table.talk.desk.talk if table.talk else None
    if talk is None or table.file is None or talk.passed or talk.is_closed or not talk.previous:
        return False
    return not is_locked(table.file) and bool(from_locked(table, talk))


async def _ask_new(table: Table, title: str, mark: str, act: _Act, beyond: str = "") -> None:
    from mus_tui.tui.keeping.lock import LockScreen

    async def lock(passphrase: str) -> str | None:
        assert table.saving is not None
        table.commit()
        trouble = await table.saving.alone(partial(act, table.saving.path, passphrase))
        return sentence(trouble) if trouble else None

    final, copies, done = (t(f"keeping.lock_{each}{mark}") for each in ("final", "copies", "locked"))
    table.host.push_screen(LockScreen(t(f"keeping.lock_{title}"), final, beyond or copies, done, lock))


async def _take_off(table: Table, act: Callable[[], None]) -> None:
    assert table.saving is not None
    table.commit()
    trouble = await table.saving.alone(act)
    table.host.notify(sentence(trouble) if trouble else t("keeping.lock_unlocked"), markup=False)
