"""`mus destroy`: says what will go, asks once, destroys it, looks again, and says what it found."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from mus_tui.cli.output import complain, say
from mus_tui.cli.words import Asked, CliError
from mus_tui.errors import MusError
from mus_tui.model.values.listing import TalkHead
from mus_tui.storage.settings import forget_talk, load_settings
from mus_tui.words import count, t

if TYPE_CHECKING:
    from mus_tui.model.talk import Talk
    from mus_tui.model.values.destruction import Report, Traced
    from mus_tui.storage.locations import Locations


def destroy(asked: Asked) -> int:
    """Destroy all that a talk left on this machine, or remove the line that remained of one."""
    if asked.line is not None:
        return _remove_line(asked, asked.line)
    if not asked.words:
        raise CliError("missing_destroy", exit_code=2, command="mus destroy")
    file = Path(asked.words[0]).absolute()
    talk, files = _readable(file), _files(file)
    spared = [each for each in files if not each.ours]
    _tell(file, [each for each in files if each.ours], spared)
    for follower in _followers(talk, file, asked):
        say(t("destroying.follower", path=follower))
    if not asked.yes and not _they_want_it():
        complain(t("destroying.not_done"))
        return 1
    return _destroy(asked, file, talk, spared)


def destroyed_talks(locations: Locations) -> list[TalkHead]:
    """Return the lines that remained of talks, the newest first."""
    if not os.path.exists(locations.remains):
        return []
    from mus_tui.storage.remains import read_remains

    return [
        TalkHead(locations.remains, line.id, line.held.isoformat(), line.template, line.kind, line.people, "destroyed")
        for line in read_remains(locations.remains)
    ]


def _destroy(asked: Asked, file: Path, talk: Talk | None, spared: list[Traced]) -> int:
    from mus_tui.model.rules.destroying import EVERYTHING
    from mus_tui.storage.talk.destroying import destroy as destroy_files
    from mus_tui.storage.talk.destroying import rewrite_without
    from mus_tui.storage.talk.talk_lock import TalkLock

    lock = TalkLock(file)
    if lock.take(datetime.now().astimezone()):
        raise MusError("talk_in_use", path=file)
    rewrite = partial(rewrite_without, file, EVERYTHING, datetime.now().astimezone()) if talk else None
    try:
        _keep_line(asked, talk)
        report = destroy_files(file, EVERYTHING, rewrite, [each.path for each in spared])
    finally:
        lock.release()
    forget_talk(asked.locations, file)
    _say_found(report)
    return 1 if report.left else 0


def _readable(file: Path) -> Talk | None:
    """Return the talk; None for one that is damaged or already gone, whose files are destroyed all the same."""
    from mus_tui.storage.talk.talk_file import load_talk

    try:
        return load_talk(file).talk
    except MusError as error:
        if error.message in {"talk_altered", "talk_damaged", "talk_unknown_content", "talk_locked"}:
            return None
        if error.message == "cannot_read_gone" and os.path.isdir(file.parent):
            return None
        raise


def _files(file: Path) -> tuple[Traced, ...]:
    from mus_tui.model.rules.destroying import EVERYTHING
    from mus_tui.storage.talk.destroying import trace

    files = trace(file, EVERYTHING)
    # Without the talk itself, the other files count as its own only if one of them can be nothing else.
    if not {each.sort for each in files} & {"talk", "list", "preparation", "earlier"}:
        raise MusError("cannot_read_gone", path=file)
    return files


def _followers(talk: Talk | None, file: Path, asked: Asked) -> Iterable[Path]:
    from mus_tui.storage.talk.destroying import followers

    if talk and talk.agreements:
        folders = dict.fromkeys((file.parent, asked.locations.talks))
        yield from (path for folder in folders for path in followers(folder, talk.id))


def _tell(file: Path, going: list[Traced], spared: list[Traced]) -> None:
    from mus_tui.storage.user_folders import synced_by
    from mus_tui.tui.destroying.words import beyond_reach, sort_words

    say(t("destroying.goes"))
    for each in going:
        say(f"  {each.path} ({sort_words(each.sort)})")
    if spared:
        say(t("destroying.untouched"))
        for each in spared:
            say(f"  {each.path} ({sort_words(each.sort)})")
    say(t("destroying.beyond"))
    for sentence in beyond_reach(map(synced_by, [file, *(each.path for each in going)])):
        say(f"  {sentence}")


def _they_want_it() -> bool:
    if not (sys.stdin and sys.stdin.isatty()):
        raise CliError("destroy_needs_yes", exit_code=2)
    word = t("destroying.word")
    sys.stdout.write(t("destroying.ask", word=word))
    sys.stdout.flush()
    # Not every keyboard has the accent.
    return sys.stdin.readline().strip().casefold().replace("é", "e") == word.replace("é", "e")


def _keep_line(asked: Asked, talk: Talk | None) -> None:
    from mus_tui.model.rules.remains import line_of
    from mus_tui.storage.remains import keep_line

    keep = asked.keep_line or load_settings(asked.locations.settings).keep_line
    line = line_of(talk, with_names=keep == "with-names") if talk and keep != "no" else None
    if line:
        keep_line(asked.locations.remains, line)
        say(t("destroying.line_kept", id=line.id))


def _remove_line(asked: Asked, line: str) -> int:
    from mus_tui.storage.remains import remove_line

    if asked.words:
        raise CliError("too_many_words", exit_code=2, command="mus destroy", word=asked.words[0])
    if not remove_line(asked.locations.remains, line):
        raise CliError("no_line", id=line)
    say(t("destroying.line_removed"))
    return 0


def _say_found(report: Report) -> None:
    from mus_tui.tui.destroying.words import left_words

    say(count("destroying.gone", len(report.gone)))
    if report.left:
        complain(t("destroying.left"))
        for each in report.left:
            complain(f"  {each.path} ({left_words(each)})")
