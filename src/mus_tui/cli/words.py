"""What may be written after `mus`, and what is said about the rest.

One parser knows every option, so that an option may stand anywhere; the table says which command it belongs to.
argparse only takes the words apart: its own sentences are English and never shown.
"""

from __future__ import annotations

import os
import unicodedata
from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING, Literal, NamedTuple

from mus_tui.errors import MusError
from mus_tui.export.formats import Sort, formats_for
from mus_tui.languages import LANGUAGES
from mus_tui.storage.locations import Locations, find_locations

if TYPE_CHECKING:
    import argparse

SHELLS = ("bash", "zsh", "fish", "powershell")
"""The shells that complete words by a script of ours."""

KEEP_LINE = ("no", "yes", "with-names")
"""What may remain of a talk that is destroyed: nothing, a line without content, or that line with the names."""


class CliError(MusError):
    """Something only the command line says."""

    catalogue = "cli"


_ANY = float("inf")


class Usage(NamedTuple):
    """What may follow one command."""

    least: int = 0
    """How many words it needs."""
    most: float = 0
    """How many words it takes."""
    options: tuple[str, ...] = ()
    """The options it takes, besides those that every command takes."""
    writes: Sort = "form"
    """What it writes where it takes `to`: the table of formats says in which."""
    takes: tuple[Literal["talk", "template"], ...] = ()
    """What its first word may name."""


USAGES = {
    "": Usage(),
    "new": Usage(most=1, options=("kind",), takes=("template",)),
    "open": Usage(least=1, most=_ANY, takes=("talk",)),
    "prepare": Usage(least=1, most=_ANY, options=("as",), takes=("talk",)),
    "follow-up": Usage(least=1, most=_ANY, takes=("talk",)),
    "demo": Usage(),
    "preview": Usage(least=1, most=1, options=("kind", "as")),
    "talks": Usage(options=("json", "count")),
    "templates": Usage(options=("json",)),
    "templates new": Usage(options=("output",)),
    "templates show": Usage(
        least=1,
        most=1,
        options=("kind", "json", "to", "output", "force"),
        writes="template",
        takes=("template",),
    ),
    "templates diff": Usage(least=2, most=2, takes=("template", "template")),
    "templates import": Usage(least=1, most=1, options=("output",)),
    "check": Usage(least=1, most=_ANY, options=("json",)),
    "export": Usage(
        least=1,
        most=_ANY,
        options=(
            "for",
            "to",
            "output",
            "with_notes",
            "with_minutes",
            "with_last_words",
            "with_silenced",
            "with_form",
            "dates",
            "force",
        ),
        writes="plan",
        takes=("talk",),
    ),
    "form": Usage(least=1, most=_ANY, options=("for", "kind", "to", "output", "force"), takes=("talk", "template")),
    "card": Usage(least=1, most=_ANY, options=("to", "output", "force"), writes="card", takes=("talk",)),
    "invite": Usage(least=1, most=_ANY, options=("at", "to", "output", "force"), writes="invitation", takes=("talk",)),
    "take-in": Usage(least=1, most=2, options=("as",), takes=("talk",)),
    "destroy": Usage(most=_ANY, options=("yes", "keep_line", "line"), takes=("talk",)),
    "paths": Usage(),
    "completion": Usage(least=1, most=_ANY),
}
"""Every command of `mus`; the empty one opens the start screen."""

EVERYWHERE = {"data_dir", "language", "help", "version"}
SWITCHES = (
    "--json",
    "--count",
    "--with-notes",
    "--with-minutes",
    "--with-last-words",
    "--with-silenced",
    "--with-form",
    "--force",
    "--yes",
    "--version",
    "-h/--help",
)
WITH_VALUE = (
    "--data-dir",
    "--language",
    "--kind",
    "--to",
    "--as",
    "--for",
    "--at",
    "--dates",
    "-o/--output",
    "--keep-line",
    "--line",
)


class Asked:
    """What a person asked for."""

    command: str = ""
    """The command, a key of `USAGES`."""
    words: Sequence[str] = ()
    """What follows the command and is no option."""
    data_dir: str | None = None
    """Another folder for everything."""
    language: str | None = None
    """The language of this run, one of `LANGUAGES`."""
    kind: str | None = None
    """A kind of talk, in capitals."""
    to: str | None = None
    """One of the command's formats, where one was named."""
    output: str | None = None
    """A file, a folder, or `-` for standard output."""
    at: str | None = None
    """The time of day, in a person's own words."""
    dates: str | None = None
    """Which days a calendar gets, with commas between them."""
    json: bool = False
    """Whether a program is to read the answer."""
    count: bool = False
    """Whether the talks are only to be counted (K16)."""
    with_notes: bool = False
    """Whether the notes made in common come along (S5)."""
    with_minutes: bool = False
    """Whether the minutes come along (H9)."""
    with_last_words: bool = False
    """Whether what each took with them comes along, in the employee's copy."""
    with_silenced: bool = False
    """Whether what there is a duty of silence about comes along, in the employee's copy (E22)."""
    with_form: bool = False
    """Whether it is the whole form as it was filled in."""
    force: bool = False
    """Whether a file may be replaced."""
    yes: bool = False
    """Whether a talk is destroyed without asking once more."""
    keep_line: str | None = None
    """What remains of it: one of `KEEP_LINE`; None for what was chosen last."""
    line: str | None = None
    """The id of a line that remained of a destroyed talk, and that is now removed."""
    help: bool = False
    """Whether only the help is wanted."""
    version: bool = False
    """Whether only the version is wanted."""

    @property
    def person(self) -> str | None:
        """Which participant is meant, in a person's own words: what follows `--as`."""
        return self._name("as")

    @property
    def whom(self) -> str | None:
        """Whom a form or a copy is for, in a person's own words: what follows `--for`."""
        return self._name("for")

    def _name(self, option: str) -> str | None:
        # A terminal may hand over å as two signs; names are kept in one.
        words: str | None = vars(self).get(option)
        return None if words is None else unicodedata.normalize("NFC", words)

    @property
    def locations(self) -> Locations:
        """Where everything lies: in `--data-dir`, else `MUS_HOME`, else the system's place."""
        return find_locations(self.data_dir, os.environ)


def read_words(argv: Sequence[str]) -> Asked:
    """Return what was asked for; raises `CliError` with exit code 2 for what cannot be understood."""
    asked = Asked()
    if not argv:
        return asked
    # Loaded here: whoever only wants to begin need not wait for it.
    import argparse

    ends = argv.index("--") if "--" in argv else len(argv)
    try:
        _, rest = _parser().parse_known_args(argv[:ends], asked)
    except argparse.ArgumentError as error:
        option = error.argument_name or ""
        raise _wrong("option_needs_value" if option in WITH_VALUE else "option_takes_none", option=option) from None
    given = vars(asked).keys() - EVERYWHERE
    words = [*rest, *argv[ends + 1 :]]
    two = " ".join(words[:2])
    asked.command = two if " " in two and two in USAGES else (words[0] if words else "")
    asked.words = words[len(asked.command.split()) :]
    _refuse_unknown(asked, [word for word in rest if word.startswith("-") and word != "-"])
    if not (asked.help or asked.version):
        _refuse_misplaced(asked, given)
    if asked.kind:
        asked.kind = asked.kind.upper()
    return asked


def value_of(option: str, argv: Sequence[str]) -> str | None:
    """Return what was written for an option, also in words that cannot be understood: those are refused in it."""
    values = [word.partition("=")[2] for word in argv if word.startswith(f"{option}=")]
    values += [value for word, value in pairwise(argv) if word == option]
    return values[-1] if values else None


def _parser() -> argparse.ArgumentParser:
    import argparse

    parser = argparse.ArgumentParser(
        add_help=False, allow_abbrev=False, exit_on_error=False, argument_default=argparse.SUPPRESS
    )
    for option in SWITCHES:
        parser.add_argument(*option.split("/"), action="store_true")
    for option in WITH_VALUE:
        parser.add_argument(*option.split("/"))
    return parser


def _refuse_unknown(asked: Asked, unknown_options: list[str]) -> None:
    if unknown_options:
        known = asked.command if asked.command in USAGES else ""
        raise _wrong("unknown_option", known, option=unknown_options[0])
    if asked.command not in USAGES:
        from difflib import get_close_matches

        near = get_close_matches(asked.command, [name for name in USAGES if name], n=1)
        if near:
            raise _wrong("unknown_command_near", word=asked.command, near=near[0])
        raise _wrong("unknown_command", word=asked.command)
    if asked.language and asked.language not in LANGUAGES:
        raise _wrong("unknown_language", word=asked.language, languages=", ".join(LANGUAGES))
    if asked.keep_line not in (None, *KEEP_LINE):
        raise _wrong("unknown_choice", option="--keep-line", word=asked.keep_line, choices=", ".join(KEEP_LINE))
    formats = [each.name for each in formats_for(USAGES[asked.command].writes)]
    if asked.to and asked.to not in formats:
        raise _wrong("unknown_format", word=asked.to, formats=", ".join(formats))


def _refuse_misplaced(asked: Asked, given: set[str]) -> None:
    usage = USAGES[asked.command]
    misplaced = sorted(given.difference(usage.options))
    if misplaced:
        option = "-o" if misplaced[0] == "output" else f"--{misplaced[0].replace('_', '-')}"
        raise _wrong("option_elsewhere", asked.command, option=option)
    if len(asked.words) < usage.least:
        raise _wrong(f"missing_{asked.command.replace(' ', '_')}")
    if len(asked.words) > usage.most:
        raise _wrong("too_many_words", asked.command, word=asked.words[int(usage.most)])


def _wrong(message: str, command: str = "", **values: object) -> CliError:
    return CliError(message, exit_code=2, command=f"mus {command}".strip(), **values)
