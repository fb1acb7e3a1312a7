"""The command that begins a template: five questions, and a file that somebody can go on in."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from mus_tui.cli.output import complain, say, write_exactly
from mus_tui.cli.words import Asked, CliError
from mus_tui.errors import MusError
from mus_tui.export.template.begun import Begun, begun_template
from mus_tui.model.rules.template.ids import id_of, kind_id_of
from mus_tui.model.values.letters import as_known
from mus_tui.model.values.text import one_line
from mus_tui.words import t

if TYPE_CHECKING:
    from mus_tui.storage.locations import Locations

_STREAM = "-"
_LAYOUTS = ("table", "cards", "")
"""How a plan may look, in the order of the words for it."""


def begin_template(asked: Asked) -> int:
    """Ask five questions and write a template that is begun, with what an editor checks it by beside it.

    Nothing is written before the last answer, and no template is ever replaced.
    """
    from mus_tui.storage.template.schema_file import SCHEMA, lay_schema

    chosen = _chosen_file(asked.output)
    complain(t("cli.new_five"))
    begun = _answers(asked.locations)
    target = chosen or asked.locations.templates / f"{begun.id}.yaml"
    text = begun_template(begun, SCHEMA).encode()
    if asked.output == _STREAM:
        write_exactly(text)
        return 0
    _write_new(target, text)
    with suppress(MusError):
        # It only helps: the template is there without it.
        lay_schema(target.parent)
    say(t("cli.new_written", path=target))
    say(t("cli.new_goes_on", path=target))
    return 0


def _chosen_file(output: str | None) -> Path | None:
    """Return the file that was named, if any; refuses what could not be written, before anything is asked."""
    if output is None or output == _STREAM:
        return None
    path = Path(output)
    if os.path.isdir(path) or path.suffix.lower() not in ("", ".yaml", ".yml"):
        raise CliError("new_ending", exit_code=2, path=path)
    path = path if path.suffix else path.with_suffix(".yaml")
    if os.path.lexists(path):
        raise CliError("new_there", path=path)
    return path


def _write_new(target: Path, text: bytes) -> None:
    from mus_tui.storage.disk.atomic import make_private_folder, write_atomic

    make_private_folder(target.absolute().parent)
    try:
        write_atomic(target, text, overwrite=False)
    except MusError as error:
        if error.message == "already_there":
            raise CliError("new_there", path=target) from error
        raise


def _answers(locations: Locations) -> Begun:
    from mus_tui.storage.template.template_folder import find_templates

    name = _answer(1, "name", t("cli.new_names"), id_of)
    kind = _answer(2, "kind", t("cli.new_kinds"), kind_id_of)
    usual = {"LUS": t("cli.new_roles_lus"), "GRUS": t("cli.new_roles_grus")}
    roles = _answer(3, "roles", usual.get(kind_id_of(kind), t("cli.new_roles_mus")), lambda said: len(_list(said)) > 1)
    themes = _answer(4, "themes", t("cli.new_themes_usual"), _list)
    layout = _answer(5, "layout", _list(t("cli.new_layouts"))[0], lambda said: _layout(said) is not None)
    taken = {head.id for head in find_templates(locations)}
    return Begun(id_of(name, taken), name, kind, _list(roles), _list(themes), _layout(layout) or "")


def _answer(number: int, question: str, usual: str, fits: Callable[[str], object]) -> str:
    """Return an answer, or what is usual where nothing is typed; asks again where somebody is there to answer."""
    while True:
        sys.stderr.write(f"{number}. {t(f'cli.new_ask_{question}')} [{usual}] ")
        sys.stderr.flush()
        line = _line()
        at_terminal = bool(sys.stdin and sys.stdin.isatty())
        if not line and at_terminal:
            # Ctrl+D: they are gone, as with Ctrl+C.
            raise KeyboardInterrupt
        if not at_terminal:
            sys.stderr.write("\n")
        said = one_line(line) or usual
        if fits(said):
            return said
        if not at_terminal:
            raise CliError(f"new_again_{question}", exit_code=2, found=said)
        complain(t(f"cli.new_again_{question}", found=said))


def _line() -> str:
    try:
        return sys.stdin.readline() if sys.stdin else ""
    except KeyboardInterrupt:
        # What is said of it stands on a line of its own.
        sys.stderr.write("\n")
        raise


def _list(said: str) -> list[str]:
    """Return the things that commas stand between, each once."""
    named: dict[str, str] = {}
    for each in filter(None, map(str.strip, said.split(","))):
        named.setdefault(" ".join(re.findall(r"\w+", each.casefold())), each)
    return list(named.values())


def _layout(said: str) -> str | None:
    """Return how the plan is to look, by the first letters of the word for it; None where it is none of them."""
    words = [as_known(each) for each in _list(t("cli.new_layouts"))]
    near = [layout for word, layout in zip(words, _LAYOUTS, strict=True) if word.startswith(as_known(said))]
    return near[0] if len(near) == 1 else None
