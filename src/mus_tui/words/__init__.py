"""What the program itself says, in each of its languages.

One folder a language, one file an area of the program; a key such as `plan.add` is the word `add` in the file
`plan`. A file is loaded when its first word is asked for. The template's own words never pass through here.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from importlib import import_module

from mus_tui.languages import LANGUAGES

_chosen: list[str] = ["da"]
_speaking: ContextVar[str] = ContextVar("speaking", default="")
"""The language in use for a while in one thread, where it is not the chosen one: the screen goes on in its own."""
_loaded: dict[str, dict[str, str]] = {}


def use_language(language: str) -> None:
    """Choose the language of every word asked for from now on; an unknown one raises `ValueError`."""
    if language not in LANGUAGES:
        raise ValueError(language)
    _chosen[0] = language


def language() -> str:
    """Return the language in use, one of `LANGUAGES`."""
    return _speaking.get() or _chosen[0]


@contextmanager
def speaking(language: str) -> Iterator[None]:
    """Use another language for a while, in this thread; an unknown one raises `ValueError`."""
    if language not in LANGUAGES:
        raise ValueError(language)
    before = _speaking.set(language)
    try:
        yield
    finally:
        _speaking.reset(before)


def around(template: str) -> str:
    """Return the language of what the program says on paper around a template of this language.

    English round an English one, whoever writes it out; round any other that of the program.
    """
    return template if template == "en" else language()


def t(key: str, /, **values: object) -> str:
    """Return the words for `area.name`, with `values` in their places."""
    area, _, name = key.partition(".")
    words = _area(language(), area)[name]
    return _filled(words, values) if values else words


def _filled(words: str, values: dict[str, object]) -> str:
    for name, value in values.items():
        # «Mette H.» at the end of a sentence has its full stop already.
        if f"{{{name}}}." in words and str(value).endswith("."):
            words = words.replace(f"{{{name}}}.", f"{{{name}}}")
    return words.format(**values)


def count(key: str, n: int, /, **values: object) -> str:
    """Return the words for a number of things: `key_one` for one of them, `key_many` for all other numbers.

    Two of them may have words of their own, `key_two`: nobody says «alle 2».
    """
    area, _, name = key.partition(".")
    how_many = "one" if n == 1 else "two" if n == 2 and f"{name}_two" in _area(language(), area) else "many"
    return t(f"{key}_{how_many}", n=n, **values)


def in_every_language(area: str) -> tuple[dict[str, str], ...]:
    """Return an area in each language: for what is read in all of them, whichever is in use."""
    return tuple(_area(each, area) for each in LANGUAGES)


def _area(language: str, area: str) -> dict[str, str]:
    where = f"{__name__}.{language}.{area}"
    if where not in _loaded:
        words: dict[str, str] = import_module(where).WORDS
        _loaded[where] = words
    return _loaded[where]
