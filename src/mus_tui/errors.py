"""The one family of errors a person can meet.

An error carries a message id and values, never a sentence: `language.sentences` says it in the chosen language.
"""

from __future__ import annotations

from typing import ClassVar, NamedTuple


class MusError(Exception):
    """Something a person can understand and act on.

    `message` is an id in a catalogue of `words`, `values` fill its placeholders, `exit_code` is what the command
    line returns: 1 could not, 2 wrong usage.
    """

    catalogue: ClassVar[str] = "errors"
    """The catalogue that has the message."""

    def __init__(self, message: str, *, exit_code: int = 1, **values: object) -> None:
        super().__init__(message)
        self.message = message
        self.values = values
        self.exit_code = exit_code


class Fault(NamedTuple):
    """One fault, or one piece of advice, in one file, at a place a person can go to."""

    file: str
    """The file as the person named it."""
    line: int
    """The line, counted from 1."""
    column: int
    """The character in it, counted from 1."""
    message: str
    """An id in the catalogue `errors`, after `fault_`: what is wrong and what to write instead. Advice has its own
    catalogue, `advice`."""
    values: dict[str, object]
    """What fills the placeholders of the message; `meant`, where it is there, is what was probably meant."""
    advice: bool = False
    """Whether it may stand: the template can be used, but this was hardly meant."""


class TemplateFaultsError(MusError):
    """A template that cannot be used; `faults` has every fault in it, sorted by line."""

    def __init__(self, file: str, faults: tuple[Fault, ...]) -> None:
        super().__init__("template_has_faults", file=file, count=len(faults))
        self.faults = faults
