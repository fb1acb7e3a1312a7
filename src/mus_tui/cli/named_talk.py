"""Which talk somebody means on the command line: a file, its bare name, the talk's id, or who sits in it and when.

The first of these that fits exactly one talk is it; where several fit, they are listed and nobody guesses.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from datetime import date
from pathlib import Path

from mus_tui.cli.output import complain, say_columns
from mus_tui.cli.words import Asked, CliError
from mus_tui.languages import LANGUAGES
from mus_tui.model.values.letters import as_known
from mus_tui.model.values.listing import TalkHead
from mus_tui.words import count, speaking

_MOST_LISTED = 10
_ENDING = ".json"
_NUMBERS = re.compile(r"(\d{1,2})[./-](\d{1,2})(?:[./-](\d{4}|\d{2}))?")


def talk_named(asked: Asked, words: Sequence[str], *, exactly: bool = False) -> Path:
    """Return the file of the talk that is meant; one that is not there is told of by whoever reads it.

    `exactly` takes no person and no day: for what cannot be taken back and is not asked about.
    Raises `CliError` with exit code 2 where no talk fits, or more than one, after those were listed.
    """
    said = " ".join(words)
    for file in (said, str(asked.locations.talks / said), str(asked.locations.talks / f"{said}{_ENDING}")):
        if os.path.isfile(file):
            return Path(file)
    if _is_a_path(words[0]):
        if len(words) > 1:
            raise CliError("too_many_words", exit_code=2, command=f"mus {asked.command}", word=words[1])
        return Path(said)
    for fits in (_is_called, _has_id, *(() if exactly else (_has_words, _has_words_apart))):
        found = [talk for talk in listed_talks(asked) if fits(talk, said)]
        if len(found) == 1:
            return found[0].file
        if found:
            _list(found)
            raise CliError(
                "talk_ambiguous", exit_code=2, words=said, command=f"mus {asked.command}", file=found[0].file.name
            )
    by_words = exactly and any(_has_words(talk, said) for talk in listed_talks(asked))
    raise CliError("talk_by_words_only" if by_words else "no_such_talk", exit_code=2, words=said)


def listed_talks(asked: Asked) -> list[TalkHead]:
    """Return the talks of this machine as `mus talks` has them, the newest first."""
    from mus_tui.storage.talk.all_talks import all_talks
    from mus_tui.storage.talk.moved import marked, moved_talks
    from mus_tui.storage.user_folders import places

    return marked(list(all_talks(asked.locations.talks)), moved_talks(asked.locations, places()))


def _is_a_path(word: str) -> bool:
    if _NUMBERS.fullmatch(word):
        return False
    separators = [os.sep, *([os.altsep] if os.altsep else [])]
    return any(each in word for each in separators) or word.lower().endswith((_ENDING, ".before"))


def _list(found: Sequence[TalkHead]) -> None:
    from mus_tui.language.date_saying import say_short

    rows = (
        (say_short(date.fromisoformat(talk.held)), talk.template, talk.kind, ", ".join(talk.people), talk.file.name)
        for talk in found[:_MOST_LISTED]
    )
    say_columns(rows, complain)
    if len(found) > _MOST_LISTED:
        complain(count("cli.more_talks", len(found) - _MOST_LISTED))


# What fits


def _is_called(talk: TalkHead, said: str) -> bool:
    return as_known(said) in {as_known(talk.file.name), as_known(talk.file.stem)}


def _has_id(talk: TalkHead, said: str) -> bool:
    return not talk.copy and as_known(said) == as_known(talk.id)


def _has_words(talk: TalkHead, said: str) -> bool:
    """Whether each word is one of its own: of a name, the day as it may be said, the kind, the template, the file."""
    wanted = _words(said)
    if talk.copy or not wanted:
        return False
    own = set(_own_words(talk))
    return all(word in own or _is_day(word, talk) for word in wanted)


def _has_words_apart(talk: TalkHead, said: str) -> bool:
    """Whether they are where a hyphen between two names is nothing but a space: `anne marie` and `Anne-Marie`."""
    words = " ".join(_words(_apart(said)))
    for joined in (word for name in talk.people for word in _words(name) if "-" in word):
        words = re.sub(rf"(?<!\S){re.escape(_apart(joined))}(?!\S)", joined, words)
    return _has_words(talk, words)


def _apart(words: str) -> str:
    return re.sub(r"(?<=[^\W\d])-(?=[^\W\d])", " ", words)


def _own_words(talk: TalkHead) -> Iterator[str]:
    for text in (*talk.people, talk.template, talk.kind):
        yield from _words(text)
    for name in talk.people:
        yield "".join(part[0] for part in as_known(name).split())
    yield from map(as_known, (talk.id, talk.file.name, talk.file.stem, talk.held))
    with suppress(ValueError):
        day = date.fromisoformat(talk.held)
        for language in LANGUAGES:
            with speaking(language):
                yield from _words(" ".join(each(day) for each in _said()))


def _said() -> tuple[Callable[[date], str], ...]:
    from mus_tui.language.date_saying import say_full, say_short

    return (say_full, say_short)


def _words(text: str) -> list[str]:
    return [word for each in as_known(text).split() if (word := each.strip(".,;:()"))]


def _is_day(word: str, talk: TalkHead) -> bool:
    found = _NUMBERS.fullmatch(word)
    if not found:
        return False
    day, month, year = found.groups()
    return talk.held[5:] == f"{int(month):02}-{int(day):02}" and (year or "") in {"", talk.held[:4], talk.held[2:4]}
