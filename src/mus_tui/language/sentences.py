"""An error as a person meets it: one plain sentence, in which no value can steer a terminal or hide other text."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol
from unicodedata import category

from mus_tui.words import t

_SIGN = "\N{REPLACEMENT CHARACTER}"
# Controls, formats such as those that turn the reading direction, half characters, and line and paragraph separators.
_UNSEEN = {"Cc", "Cf", "Cs", "Zl", "Zp"}
# Words and emoji are spelled with the joiners.
_JOINERS = "\u200c\u200d"


class Told(Protocol):
    """What went wrong: a message of a catalogue, and what fills its places."""

    @property
    def message(self) -> str:
        """The message's name in its catalogue."""

    @property
    def values(self) -> Mapping[str, object]:
        """What fills its places; the name of a file may hold any character."""


class Error(Told, Protocol):
    """An error, as `MusError` is."""

    @property
    def catalogue(self) -> str:
        """The catalogue of `words` that has its message."""


class Fault(Told, Protocol):
    """A fault in a template, as `errors.Fault` is."""

    @property
    def file(self) -> str:
        """The file as the person named it."""

    @property
    def line(self) -> int:
        """The line, counted from 1."""

    @property
    def column(self) -> int:
        """The character in it, counted from 1."""

    @property
    def advice(self) -> bool:
        """Whether it may stand."""


def sentence(error: Error) -> str:
    """Return what a person is told about an error."""
    return _said(f"{error.catalogue}.{error.message}", error)


def fault_line(fault: Fault) -> str:
    """Return where a template has a fault and what it is: `file:line:column: sentence`; advice says that it is one."""
    mark = f"{t('cli.advice')}: " if fault.advice else ""
    return f"{_shown(fault.file)}:{fault.line}:{fault.column}: {mark}{fault_sentence(fault)}"


def fault_sentence(fault: Fault) -> str:
    """Return what is wrong at a place in a template, or what is advised there, and what to write instead."""
    said = _said(f"advice.{fault.message}" if fault.advice else f"errors.fault_{fault.message}", fault)
    meant = fault.values.get("meant")
    return f"{said} {t('cli.did_you_mean', near=_shown(meant))}" if meant else said


def _said(key: str, told: Told) -> str:
    return t(key, **{name: _shown(value) for name, value in told.values.items()})


def _shown(value: object) -> str:
    return "".join(_SIGN if category(each) in _UNSEEN and each not in _JOINERS else each for each in str(value))
