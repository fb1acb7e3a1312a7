"""The command line `mus`: does what was asked, and puts every trouble into one plain sentence.

Textual is imported by the commands that open the app and by nothing else; `--version` and `--help` load neither
Pydantic nor YAML.
"""

from __future__ import annotations

import errno
import io
import os
import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from mus_tui.cli.commands.table import command
from mus_tui.cli.output import complain
from mus_tui.cli.unlocking import is_locked_out, unlocked
from mus_tui.cli.words import read_words, value_of
from mus_tui.errors import MusError, TemplateFaultsError
from mus_tui.language.sentences import fault_line, sentence
from mus_tui.languages import LANGUAGES
from mus_tui.storage.locations import find_locations
from mus_tui.storage.settings import load_settings
from mus_tui.tui.hooks.discretion import drop_switches, forbid_core_dumps, forbid_plugins
from mus_tui.words import t, use_language

_TAKES_NO_MORE = {errno.ENOSPC, errno.EFBIG}
"""What a full disk behind `> file` answers; files of our own have their own sentences."""


def main(argv: Sequence[str] | None = None) -> int:
    """Do what the words after `mus` ask for; return 0 done, 1 could not, 2 wrong usage, 130 interrupted."""
    words = sys.argv[1:] if argv is None else list(argv)
    drop_switches(os.environ)
    forbid_plugins(os.environ)
    forbid_core_dumps()
    _speak_utf8()
    try:
        code = _attempt(words)
        # Now, while what goes wrong can still be put into words.
        sys.stdout.flush()
    except KeyboardInterrupt:
        _close_output()
        return _give_up(t("cli.interrupted"), 130)
    except Exception as error:
        _close_output()
        if isinstance(error, OSError) and error.errno == errno.EPIPE:
            # Whoever read it has what they came for: `mus talks | head -1`.
            return 0
        if isinstance(error, OSError) and error.errno in _TAKES_NO_MORE:
            return _give_up(t("cli.output_stopped"), 1)
        # Never what the error says: it may quote what people wrote.
        said = t("cli.unexpected", kind=type(error).__name__, place=_place(error))
        report = _report(words, error)
        return _give_up(f"{said} {t('cli.report', path=report)}" if report else said, 1)
    return code


def _attempt(words: list[str]) -> int:
    try:
        return _obey(words)
    except MusError as error:
        if is_locked_out(error) and unlocked(error):
            return _attempt(words)
        if isinstance(error, TemplateFaultsError):
            for fault in error.faults:
                complain(fault_line(fault))
        return _give_up(sentence(error), error.exit_code)


def _obey(words: list[str]) -> int:
    use_language(_language(words))
    asked = read_words(words)
    if asked.version:
        from mus_tui.cli.build import version_words

        print(f"mus {version_words()}")
        return 0
    if asked.help:
        print(t(f"help.{(asked.command or 'mus').replace(' ', '_')}"), end="")
        return 0
    return command(asked.command)(asked)


def _language(words: list[str]) -> str:
    # Known before the words are understood, so that what is wrong with them is said in it.
    wished = value_of("--language", words)
    if wished in LANGUAGES:
        return wished
    return load_settings(find_locations(value_of("--data-dir", words), os.environ).settings).language


def _speak_utf8() -> None:
    # Windows gives a pipe the letters of the 1980s; and a file name may hold what is no letter at all.
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def _give_up(sentence: str, code: int) -> int:
    with suppress(OSError, ValueError, AttributeError):
        complain(sentence)
    return code


def _close_output() -> None:
    # What still waits to be written would otherwise be tried again, and complained about, while Python ends.
    with suppress(OSError, ValueError, AttributeError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    try:
        sys.stderr.flush()
    except (OSError, ValueError, AttributeError):
        with suppress(OSError, ValueError, AttributeError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stderr.fileno())


def _report(words: list[str], error: BaseException) -> Path | None:
    from datetime import datetime

    from mus_tui.storage.report_file import write_report

    with suppress(Exception):
        return write_report(find_locations(value_of("--data-dir", words), os.environ).reports, error, datetime.now())  # noqa: DTZ005
    return None


def _place(error: BaseException) -> str:
    trace = error.__traceback__
    while trace and trace.tb_next:
        trace = trace.tb_next
    return f"{Path(trace.tb_frame.f_code.co_filename).name}:{trace.tb_lineno}" if trace else "?"
