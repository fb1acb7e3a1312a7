"""`mus destroy`: says what will go, asks once, destroys it, looks again, and says what it found."""

from __future__ import annotations

import os
import sys
from collections.abc import Collection, Iterable
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from mus_tui.cli.named_talk import talk_named
from mus_tui.cli.output import complain, say
from mus_tui.cli.words import Asked, CliError
from mus_tui.errors import MusError
from mus_tui.model.values.letters import as_known
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
    # Nobody is asked with --yes, so a name that fits one talk today would be too little.
    file = talk_named(asked, asked.words[:1], exactly=asked.yes).absolute()
    talk, files = _readable(file), _files(file)
    apart = _apart(file, talk)
    named = _named(asked, [*files, *apart])
    going = [each for each in (*files, *apart) if each.path in named or (each.ours and not each.own)]
    _tell(file, talk, going, [each for each in (*files, *apart) if each not in going])
    for follower in _followers(talk, file, asked):
        say(t("destroying.follower", path=follower))
    if not asked.yes and not _they_want_it():
        complain(t("destroying.not_done"))
        return 1
    return _destroy(asked, file, talk, _Choice(named, [each.path for each in files if each not in going], apart))


class _Choice(NamedTuple):
    named: Collection[Path]
    spared: Collection[Path]
    apart: Collection[Traced]


def destroyed_talks(locations: Locations) -> list[TalkHead]:
    """Return the lines that remained of talks, the newest first."""
    if not os.path.exists(locations.remains):
        return []
    from mus_tui.storage.remains import read_remains

    return [
        TalkHead(locations.remains, line.id, line.held.isoformat(), line.template, line.kind, line.people, "destroyed")
        for line in read_remains(locations.remains)
    ]


def _destroy(asked: Asked, file: Path, talk: Talk | None, choice: _Choice) -> int:
    from mus_tui.model.rules.destroying import EVERYTHING
    from mus_tui.storage.talk.destroying import destroy as destroy_files
    from mus_tui.storage.talk.destroying import rewrite_without
    from mus_tui.storage.talk.moved import forget_moved
    from mus_tui.storage.talk.talk_lock import TalkLock

    lock = TalkLock(file)
    if lock.take(datetime.now().astimezone()):
        raise MusError("talk_in_use", path=file)
    rewrite = partial(rewrite_without, file, EVERYTHING, datetime.now().astimezone()) if talk else None
    try:
        _keep_line(asked, talk, file)
        also = [each for each in choice.apart if each.path in choice.named]
        report = destroy_files(file, EVERYTHING, rewrite, choice.spared, also, choice.named)
    finally:
        lock.release()
    forget_talk(asked.locations, file)
    if not os.path.exists(file):
        forget_moved(asked.locations, file)
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


def _apart(file: Path, talk: Talk | None) -> tuple[Traced, ...]:
    """Return the copies of the talk that lie beside it under names of their own."""
    from mus_tui.storage.talk.destroying import twins

    return twins(file, talk.id) if talk else ()


def _named(asked: Asked, files: Iterable[Traced]) -> list[Path]:
    """Return the files that were named after the talk; raises `CliError` for one that does not belong to it."""
    known = {os.path.realpath(each.path): each.path for each in files}
    for word in asked.words[1:]:
        if os.path.realpath(word) not in known:
            raise CliError("not_of_talk", path=word)
    return [known[os.path.realpath(word)] for word in asked.words[1:]]


def _tell(file: Path, talk: Talk | None, going: list[Traced], left: list[Traced]) -> None:
    from mus_tui.storage.user_folders import synced_by
    from mus_tui.tui.destroying.flow.listing import lacks_copy
    from mus_tui.tui.destroying.words import beyond_reach, without_their_copy

    say(t("destroying.goes"))
    _say_by_folder(file, talk, going)
    kept = [each for each in left if each.own or each.sort == "twin"]
    for heading, files in (("untouched", [each for each in left if each not in kept]), ("kept", kept)):
        if files:
            say(t(f"destroying.{heading}"))
            _say_by_folder(file, talk, files)
    say(t("destroying.beyond"))
    for sentence in beyond_reach(map(synced_by, [file, *(each.path for each in going)])):
        say(f"  {sentence}")
    if talk and lacks_copy(file, talk):
        say(t("destroying.no_copy_export", name=without_their_copy(talk), path=file))


def _say_by_folder(file: Path, talk: Talk | None, files: list[Traced]) -> None:
    """List files, those beside the talk first, and each folder once."""
    from mus_tui.tui.destroying.words import copy_words

    folder = None
    for each in sorted(files, key=lambda each: (each.path.parent != file.parent, str(each.path.parent))):
        if each.path.parent != folder:
            folder = each.path.parent
            say(f"  {t('destroying.in_folder', folder=folder)}")
        say(f"    {each.path.name} ({copy_words(each, talk)})")


def _they_want_it() -> bool:
    if not (sys.stdin and sys.stdin.isatty()):
        raise CliError("destroy_needs_yes", exit_code=2)
    word = t("destroying.word")
    sys.stdout.write(t("destroying.ask", word=word))
    sys.stdout.flush()
    # Not every keyboard has the accent.
    return as_known(sys.stdin.readline()).replace("é", "e") == word.replace("é", "e")


def _keep_line(asked: Asked, talk: Talk | None, file: Path) -> None:
    from mus_tui.model.rules.remains import line_of
    from mus_tui.storage.remains import keep_line
    from mus_tui.storage.talk.talk_list import read_head

    keep = asked.keep_line or load_settings(asked.locations.settings).keep_line
    later = (read_head(path) for path in _followers(talk, file, asked))
    followed = any(head.state == "closed" for head in later if head)
    line = line_of(talk, with_names=keep == "with-names", followed=followed) if talk and keep != "no" else None
    if line:
        keep_line(asked.locations.remains, line)
        say(t("destroying.line_kept", id=line.id))
    elif asked.keep_line not in (None, "no"):
        say(t("destroying.no_line" if talk else "destroying.no_line_unreadable"))


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
