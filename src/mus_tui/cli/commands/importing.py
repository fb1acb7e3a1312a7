"""The command that makes a first draft of a template from somebody's own form."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

from mus_tui.cli.output import complain, say, write_exactly
from mus_tui.cli.words import Asked, CliError
from mus_tui.errors import MusError
from mus_tui.words import count, t

_ENDINGS = (".yaml", ".yml")


class DraftError(CliError):
    """Something that is said of a draft alone."""

    catalogue = "drafting"


def import_form(asked: Asked) -> int:
    """Write a draft beside nothing else: never over a file, and to standard output for `-`."""
    from mus_tui.drafting.draft import drafted
    from mus_tui.storage.own_form.form_reading import read_own_form
    from mus_tui.storage.template.yaml_reader import LARGEST

    form = Path(asked.words[0])
    target = _target(form, asked.output)
    made = drafted(read_own_form(form), form.stem, form.name)
    data = made.text.encode()
    if len(data) > LARGEST:
        raise DraftError("too_large", path=form)
    if target is None:
        write_exactly(data)
        return 0
    _write(target, data)
    say(t("drafting.written", path=target))
    say(count("drafting.guesses", made.guesses))
    if made.kept:
        say(count("drafting.kept", made.kept))
    _say_faults(target, asked)
    return 0


def _target(form: Path, output: str | None) -> Path | None:
    """Return where the draft goes: a name of ours is free; None for standard output."""
    from mus_tui.storage.talk.lying import free_place

    if output == "-":
        return None
    if output is not None and not os.path.isdir(output):
        if not output.lower().endswith(_ENDINGS):
            raise DraftError("wrong_ending", exit_code=2, path=output)
        if os.path.lexists(output):
            raise DraftError("exists", path=output)
        return Path(output)
    path = Path(output or "") / f"{form.stem}.yaml"
    # What cannot even be looked at is put into words when it is written.
    with suppress(OSError):
        path = free_place(path)
    return path


def _write(target: Path, data: bytes) -> None:
    from mus_tui.storage.disk.atomic import write_atomic

    try:
        write_atomic(target, data, overwrite=False)
    except MusError as error:
        if error.message == "already_there":
            raise DraftError("exists", path=target) from error
        raise


def _say_faults(target: Path, asked: Asked) -> None:
    """Say whether the draft can be used as it is; what is left to put right is told by `mus check`."""
    from mus_tui.storage.template.checking import check_template

    faults = sum(not each.advice for each in check_template(target, str(target), asked.locations))
    if faults:
        complain(count("drafting.faults", faults, file=target))
    else:
        say(t("drafting.fine"))
