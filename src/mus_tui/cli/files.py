"""Writes what a command made: in which format, where, and never over another file unasked."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from mus_tui.cli.output import complain, say, write_exactly
from mus_tui.cli.words import USAGES, Asked, CliError
from mus_tui.errors import MusError
from mus_tui.export.formats import Format, endings_for, format_named, format_of_file, shows_every_sign
from mus_tui.model.rules.file_ending import ending_of
from mus_tui.words import t


class Outgoing(NamedTuple):
    """Something to be written, in one of the formats of its command."""

    content: bytes
    """The whole file, as it is written."""
    name: str
    """What the file is called where nobody says; without an ending."""
    said: str
    """The sentence for it, in the catalogue `papers`."""
    whose: str = ""
    """Whose copy it is, where the sentence says so."""
    talk: Path | None = None
    """The talk it was written for, so that destroying the talk finds it too."""
    sort: str = ""
    """What it is, as `record_made` calls it."""


def format_of(asked: Asked) -> Format:
    """Return the format that is asked for: by name, else by how the file's name ends, else the command's first.

    Raises `CliError` for an ending that is none of ours, and for what would only spoil the terminal it is to go to.
    """
    sort, file = USAGES[asked.command].writes, asked.output or ""
    found = format_named(asked.to) if asked.to else format_of_file(sort, "" if os.path.isdir(file) else file)
    name, fit = Path(file).name, t(f"cli.name_{sort}")
    if name and ending_of(name) == name.lower() and not os.path.isdir(file):
        raise CliError("only_ending", exit_code=2, path=name, name=fit)
    if found is None:
        raise CliError("unknown_ending", exit_code=2, path=file, endings=endings_for(sort))
    if found.binary and file == "-" and sys.stdout.isatty():
        raise CliError("not_to_terminal", exit_code=2, format=found.name, name=fit, ending=found.ending)
    return found


def write_out(asked: Asked, out: Outgoing) -> int:
    """Write it where it was asked for: to standard output for `-`, else to a file that only its owner may read."""
    from mus_tui.storage.talk.made_file import record_made

    if asked.output == "-":
        write_exactly(out.content)
        return 0
    target = _target(f"{out.name}{format_of(asked).ending}", asked, out.talk)
    _write_file(target, out, asked)
    if out.talk is not None:
        record_made(out.talk, target, out.sort)
    say(t(f"papers.{out.said}", path=target, whose=out.whose))
    _warn_where_shared(target)
    if not shows_every_sign(out.content):
        complain(t("papers.signs_not_shown"))
    return 0


def _warn_where_shared(target: Path) -> None:
    from mus_tui.storage.user_folders import synced_by

    if service := synced_by(target.absolute()):
        complain(t("papers.copy_synced", service=service))


def names_initials(asked: Asked, *, group: bool = False) -> bool:
    """Whether initials are in the names of files: as they chose in the dialog, and unless they chose, in a group's."""
    from mus_tui.storage.settings import load_settings

    return load_settings(asked.locations.settings).names_initials(group=group)


def _target(name: str, asked: Asked, talk: Path | None) -> Path:
    """Return where it goes: a name of ours is free, or with `--force` that of the same file written before."""
    from mus_tui.storage.talk.lying import alone, free_place, own_place

    target = Path(name if asked.output is None else asked.output)
    # What cannot even be looked at is put into words when it is written.
    with suppress(OSError):
        if ours := asked.output is None or os.path.isdir(target):
            path = target if asked.output is None else target / name
            target = (own_place(path, alone, talk) if asked.force else None) or free_place(path, talk=talk)
        if not ours and talk is not None and target.samefile(talk):
            raise CliError("output_is_the_talk", path=target)
        if os.path.exists(target) and not os.path.isfile(target):
            # To replace a device would take it away from the whole machine.
            raise CliError("output_no_file", path=target)
    return target


def _write_file(target: Path, out: Outgoing, asked: Asked) -> None:
    from mus_tui.storage.disk.atomic import write_atomic

    try:
        write_atomic(target, out.content, overwrite=asked.force)
    except MusError as error:
        if error.message == "already_there":
            raise CliError("output_exists", path=target, there=_lies(target, out.talk, asked)) from error
        raise


def _lies(target: Path, talk: Path | None, asked: Asked) -> str:
    from mus_tui.storage.talk.lying import lying
    from mus_tui.tui.kit.lying_words import lying_words

    there = lying(target, talk, [asked.locations.talks])
    return lying_words(there) if there else ""
