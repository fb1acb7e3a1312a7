"""What may stand next on the command line, out of the same table as the help and what is refused.

Never anybody's name: of talks only those files are offered that the program named itself, with nobody in the name.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from mus_tui.cli.words import EVERYWHERE, KEEP_LINE, SHELLS, SWITCHES, USAGES, WITH_VALUE, Usage
from mus_tui.export.formats import formats_for
from mus_tui.languages import LANGUAGES
from mus_tui.storage.locations import Locations

_MOST = 200
_OURS = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}-[a-z0-9]+-[a-z0-9]{8}(-[0-9]+)?\.json")


def offered(words: Sequence[str], locations: Locations) -> list[str]:
    """Return what may stand in the place of the last of these words, which may be empty or half written.

    None where a file may stand there, or what only people know: then the shell offers files.
    """
    *before, now = words or [""]
    if now == "=":
        before, now = [*before, now], ""
    # bash takes `--to=md` for three words.
    before = [word for word in before if word != "="]
    if "--" in before:
        return []
    fixed = ""
    if now.startswith("--") and "=" in now:
        option, _, now = now.partition("=")
        before, fixed = [*before, option], f"{option}="
    return [f"{fixed}{each}" for each in _candidates(before, now, locations) if each.startswith(now)]


def _candidates(before: Sequence[str], now: str, locations: Locations) -> Iterator[str]:
    taken = _spoken(WITH_VALUE)
    words = _without_options(before, taken)
    command = _command(words)
    usage = USAGES.get(command, Usage())
    if before and before[-1] in taken:
        yield from _values(taken[before[-1]], command, usage)
    elif now.startswith("-"):
        known = {**_spoken(SWITCHES), **taken}
        yield from (option for option, name in known.items() if name in EVERYWHERE or name in usage.options)
    else:
        # The names of commands may be of two words.
        parts = [name.split() for name in USAGES]
        further = [each[len(words)] for each in parts if each[: len(words)] == words and len(each) > len(words)]
        yield from dict.fromkeys(further)
        if words and len(words) == len(command.split()):
            yield from _named(command, usage, now, locations)


def _spoken(options: Sequence[str]) -> dict[str, str]:
    """Return each way an option is written, with the name it has in the table."""
    ways = [option.split("/") for option in options]
    return {each: way[-1].lstrip("-").replace("-", "_") for way in ways for each in way}


def _without_options(before: Sequence[str], with_value: dict[str, str]) -> list[str]:
    return [
        word for at, word in enumerate(before) if not word.startswith("-") and not (at and before[at - 1] in with_value)
    ]


def _command(words: Sequence[str]) -> str:
    both = " ".join(words[:2])
    return both if both in USAGES else "".join(words[:1])


def _values(option: str, command: str, usage: Usage) -> Sequence[str]:
    if option == "to":
        return [each.name for each in formats_for(usage.writes)]
    if option == "for" and command == "export":
        return ("leader", "employee")
    return {"language": tuple(LANGUAGES), "keep_line": KEEP_LINE}.get(option, ())


def _named(command: str, usage: Usage, now: str, locations: Locations) -> Iterator[str]:
    """Give what a command's first word may be."""
    if command == "completion":
        yield from SHELLS
    if "talk" in usage.takes:
        yield from _talks(now, locations)
    if "template" in usage.takes:
        from mus_tui.storage.template.template_folder import find_templates

        yield from dict.fromkeys(head.id for head in find_templates(locations) if not head.faults)


def _talks(now: str, locations: Locations) -> Iterator[str]:
    """Give the files of talks that the program has named, the newest first."""
    from mus_tui.storage.talk.talk_list import newest, read_head

    fitting = (file for file in newest(locations.talks, 10 * _MOST) if file.name.startswith(now))
    for _, file in zip(range(_MOST), filter(lambda file: _OURS.fullmatch(file.name), fitting), strict=False):
        # Eight letters of somebody's own may look like an id.
        head = read_head(file)
        if head and file.name.startswith(f"{head.held}-{head.kind.lower()}-{head.id}"):
            yield file.name
