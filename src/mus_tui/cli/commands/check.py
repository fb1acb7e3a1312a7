"""The command that says what is wrong with a template: to a person with the line and a mark, to a program in plain."""

from __future__ import annotations

import sys
from contextlib import suppress
from pathlib import Path
from shutil import get_terminal_size
from unicodedata import combining, east_asian_width

from mus_tui.cli.output import complain, say, say_json
from mus_tui.cli.words import Asked
from mus_tui.errors import Fault, MusError
from mus_tui.language.sentences import fault_line, fault_sentence, sentence
from mus_tui.words import count, t

_WIDEST, _NARROWEST = 100, 20
"""Letters of a line that are shown, with the place that is meant among them."""
_AROUND = 13
"""Columns for the number of the line, and for what says that it goes on."""


def check(asked: Asked) -> int:
    """Write every fault in some templates as `file:line:column: sentence`, and advice among them, marked."""
    from mus_tui.storage.template.checking import check_template

    code = 0
    every: list[Fault] = []
    for file in asked.words:
        try:
            found = check_template(Path(file), file, asked.locations)
        except MusError as error:
            code = 1
            complain(sentence(error))
            continue
        every += found
        if not all(each.advice for each in found):
            code = 1
        if not asked.json:
            _say(file, found)
    if asked.json:
        say_json(map(_for_a_program, every))
    return code


def _for_a_program(fault: Fault) -> dict[str, object]:
    return {
        "file": fault.file,
        "line": fault.line,
        "column": fault.column,
        "severity": "advice" if fault.advice else "fault",
        "id": fault.message,
        "message": fault_sentence(fault),
    }


def _say(file: str, found: tuple[Fault, ...]) -> None:
    to_a_person = sys.stdout.isatty()
    lines = _lines_of(Path(file)) if to_a_person and found else []
    for each in found:
        say(fault_line(each))
        for line in shown_place(each, lines, get_terminal_size().columns):
            say(line)
    faults = sum(not each.advice for each in found)
    if faults:
        # Whoever reads on from a pipe has the lines; a person sees at the end what to begin with.
        if to_a_person and len(found) > 1:
            say(count("cli.check_faults", faults, file=file))
        return
    fine = count("cli.check_advice", len(found), file=file) if found else t("cli.check_fine", file=file)
    # A file or a program that reads on gets the lines alone; a person is put at ease all the same.
    (say if to_a_person else complain)(fine)


def _lines_of(path: Path) -> list[str]:
    from mus_tui.storage.disk.reading import read_file
    from mus_tui.storage.template.yaml_reader import LARGEST

    with suppress(MusError):
        text = read_file(path, LARGEST).decode("utf-8-sig", "replace")
        return text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return []


def shown_place(fault: Fault, lines: list[str], columns: int) -> list[str]:
    """Return the line that is meant, and under it a mark at the sign; nothing where the file has no such line.

    Of a line that is longer than the terminal is wide, the part with the sign in it: broken over two it has no mark.
    """
    if not 0 < fault.line <= len(lines) or not lines[fault.line - 1].strip():
        return []
    line = lines[fault.line - 1].replace("\t", " ")
    widest = min(max(columns - _AROUND, _NARROWEST), _WIDEST)
    first = max(fault.column - 1 - widest * 2 // 3, 0)
    before, after = line[first : fault.column - 1], line[fault.column - 1 : first + widest]
    cut = "… " if first else ""
    margin = f"{fault.line:>6} | {cut}"
    dots = " …" if len(line) > first + widest else ""
    return [f"{margin}{before}{after}{dots}", f"{' ' * 6} | {' ' * (len(cut) + _wide(before))}^", ""]


def _wide(text: str) -> int:
    """Return how many columns a text takes."""
    return sum(0 if combining(each) else 1 + (east_asian_width(each) in "WF") for each in text)
