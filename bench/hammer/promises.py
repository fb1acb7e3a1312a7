"""What must hold after every burst, looked for in the files of the home and on the screen."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Mapping, Sequence
from contextlib import suppress
from functools import cache
from pathlib import Path

from bench.hammer.inputs import TRACED
from bench.year.search import searched
from mus_tui.errors import MusError
from mus_tui.storage.preparation.preparation_file import PRIVATE, SHARED, load_preparation, load_shared
from mus_tui.storage.remains import read_remains
from mus_tui.storage.talk.generations import is_older
from mus_tui.storage.talk.made_file import MADE, made_for
from mus_tui.storage.talk.talk_file import load_talk
from mus_tui.words import in_every_language

_RUN = re.compile(f"[{TRACED}]{{3,}}")
_KEPT_NOWHERE = (
    "start.find_title", "earlier.choose_title", "prepare.which", "follow_up.which", "start.open_title",
    "palette.placeholder", "palette.hint", "screens.screen_palette", "keeping.lock_open_title", "keeping.lock_phrase",
    "papers.copy_title", "papers.form_title", "papers.invite_title", "puzzle.on_paper", "papers.copy_elsewhere_title",
    # The same dialogs, once they have written the file.
    "papers.copy_done", "papers.copy_done_each", "papers.form_saved", "papers.copy_elsewhere_done",
    "prepare.taking_in_read_title", "destroying.copy_where_plan", "destroying.copy_where_preparation",
    "setup.title", "talk.several_title", "talk.several_hint",
    # A day that is not understood leaves the one that stood there.
    "talk.about_day_stays", "closing.held_stays", "closing.held_not_yet",
)  # fmt: skip
"""What stands on a screen with a field that is not kept, or not yet: a search, the name of a file, a passphrase."""
_SAID, _QUOTED = "▌", re.compile("«[^»]*(?:»|$)|^[^«]*»")
_FILTER = re.compile("/ [▏▌]")
"""The line above a long list."""
_NAMES = {f"*{MADE}": "a file is told of before it is written"}
_SEALED = {"talk_locked", "preparation_locked"}


def before(home: Path) -> Mapping[Path, bytes]:
    """Return every file of a home as it is, by its name below it."""
    return {each.relative_to(home): each.read_bytes() for each in home.rglob("*") if each.is_file()}


def typed_and_kept(screen: Sequence[str]) -> set[str]:
    """Return what the hammer wrote of what stands on a screen whose fields are kept; nothing from any other screen."""
    text = "\n".join(screen)
    if any(words in text for words in _titles()):
        return set()
    return {run for line in screen for run in _RUN.findall(_without_what_passes(line))}


def _without_what_passes(line: str) -> str:
    """Return a line without what is said of something just taken back, which is nowhere any more, or looked for."""
    if _FILTER.search(line):
        return ""
    at = line.rfind(_SAID)
    return _QUOTED.sub("", line[:at] if at > len(line) // 3 else line)


def not_in_a_file(words: set[str], home: Path) -> set[str]:
    """Return which of the words no file of a talk has; none where one was locked meanwhile and cannot be read.

    What has become the name of a file or a folder is in none, and stands wherever that is named.
    """
    names = {each.name for each in home.rglob("*")}
    left, sealed = {word for word in words if not any(word in name for name in names)}, []
    for file in _newest_first(home):
        if not left:
            return left
        with suppress(OSError):
            text = file.read_text(encoding="utf-8", errors="replace")
            sealed += [file] * ('"sealed":' in text)
            left -= _within(text, left)
    for file in sealed if left else ():
        try:
            text = _prepared(file) if file.suffix in {PRIVATE, SHARED} else load_talk(file).talk.model_dump_json()
        except MusError as error:
            if error.message in _SEALED:
                return set()
            continue
        left -= _within(text, left)
    return left


def _within(text: str, words: set[str]) -> set[str]:
    """Return which of the words are in a text, also where a pasted mark has become one with a letter."""
    found = {word for word in words if word in text}
    if found == words:
        return found
    bare = "".join(letter for letter in unicodedata.normalize("NFD", text) if not unicodedata.combining(letter))
    return found | {word for word in words if word in bare}


def kept_against(words: Sequence[str], home: Path) -> list[str]:
    """Return where a word stands that is kept nowhere."""
    return (
        [f"kept nowhere, and found: {each}" for each in searched("", home, words, b"", _NAMES).found] if words else []
    )


def damaged(home: Path, were: Mapping[Path, bytes]) -> list[str]:
    """Return what is wrong with the files that are not as they were: each must be one that its reader reads."""
    wrong = [f"a report: {each.read_text(encoding='utf-8')}" for each in (home / "reports").glob("*")]
    for name, data in before(home).items():
        if were.get(name) != data and (trouble := _trouble(home / name)):
            wrong.append(f"{name} cannot be read: {trouble}")
    return wrong


def _trouble(file: Path) -> str:
    try:
        _read(file)
    except MusError as error:
        return "" if error.message in _SEALED else error.message
    except ValueError as error:
        return type(error).__name__
    return ""


def _read(file: Path) -> None:
    if file.name == "settings.json":
        json.loads(file.read_text(encoding="utf-8"))
    elif file.name == "held.json":
        read_remains(file)
    elif file.suffix in {PRIVATE, SHARED}:
        _prepared(file)
    elif file.suffix == MADE:
        made_for(file.with_suffix(".json"))
    elif _is_talk(file) and ".damaged-" not in file.name:
        load_talk(file)


def _is_talk(file: Path) -> bool:
    return is_older(file) or (file.suffix == ".json" and file.name not in {"settings.json", "held.json"})


def _prepared(file: Path) -> str:
    """Return the text of a preparation, or of what is shared of one; empty where there is none."""
    stem, _, person = file.stem.partition(".")
    talk = file.with_name(f"{stem}.json")
    if file.suffix == SHARED:
        shared = load_shared(talk, person)
        return shared.model_dump_json() if shared else ""
    loaded = load_preparation(talk, person)
    return loaded.preparation.model_dump_json() if loaded else ""


def _newest_first(home: Path) -> list[Path]:
    files = [each for each in home.rglob("*") if _is_talk(each) or each.suffix in {PRIVATE, SHARED}]

    def changed(file: Path) -> float:
        with suppress(OSError):
            return file.stat().st_mtime
        return 0.0

    return sorted(files, key=changed, reverse=True)


@cache
def _titles() -> tuple[str, ...]:
    parts = [each.partition(".")[::2] for each in _KEPT_NOWHERE]
    words = [words[name].partition("{")[0].strip() for area, name in parts for words in in_every_language(area)]
    # In the title bar there is not always room for all of it.
    looking = [words["only_looking"].partition(",")[0] for words in in_every_language("keeping")]
    return (*words, *looking)
