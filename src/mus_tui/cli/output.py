"""How the command line writes: to a person without signs that steer a terminal, to another program exactly."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable, Iterable, Sequence

from mus_tui.cli.words import CliError
from mus_tui.model.values.letters import on_screen


def say(line: str) -> None:
    """Write one line to standard output, without signs that steer a terminal."""
    sys.stdout.write(f"{on_screen(line)}\n")


def complain(line: str) -> None:
    """Write one line to standard error, without signs that steer a terminal."""
    sys.stderr.write(f"{on_screen(line)}\n")


def say_json(rows: Iterable[dict[str, object]]) -> None:
    """Write a list for another program."""
    for line in json.dumps(list(rows), ensure_ascii=False, indent=2).split("\n"):
        say(line)


def say_columns(rows: Iterable[Sequence[str]], line: Callable[[str], None] = say) -> None:
    """Write a row a line, its cells below each other; `line` writes each."""
    table = [[on_screen(cell) for cell in row] for row in rows]
    widths = [max(map(len, column)) for column in zip(*table, strict=True)]
    for row in table:
        line("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip())


def write_exactly(text: str | bytes) -> None:
    """Write text that was cleaned when it was read, as UTF-8 with the line ends it has also on Windows."""
    sys.stdout.flush()
    sys.stdout.buffer.write(text.encode() if isinstance(text, str) else text)


def has_a_terminal() -> bool:
    """Say whether there is a screen and a keyboard; Textual draws on standard error."""
    return all(stream and stream.isatty() for stream in (sys.stdin, sys.stdout, sys.stderr))


def need_a_terminal() -> None:
    """Refuse to open the app where there is no screen: it would fill a file, or wait for keys for ever.

    So does a terminal that says of itself that it only writes one line after the other, as some for screen readers do.
    """
    if not has_a_terminal():
        raise CliError("no_terminal")
    if os.environ.get("TERM", "").casefold() == "dumb":
        raise CliError("dumb_terminal")
