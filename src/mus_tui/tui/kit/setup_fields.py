"""A field of the set-up: a label, and what is filled in beside it."""

from __future__ import annotations

from textual.containers import Horizontal
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Input, Static

from mus_tui.language.dates import Reading, say_echo
from mus_tui.tui.kit.writing.writing_line import WritingLine
from mus_tui.words import t


def setup_field(name: str, widget: Widget) -> Horizontal:
    """Return a labelled field."""
    return labelled(t(f"setup.{name}"), widget, id=f"row-{name}")


def labelled(words: str, widget: Widget, *, id: str | None = None) -> Horizontal:  # noqa: A002
    """Return a field with these words for a label."""
    return Horizontal(Static(Content(words), classes="label"), widget, classes="field", id=id)


def setup_input(name: str, value: str) -> Input:
    """Return a line to write in."""
    return WritingLine(value, id=name, placeholder=t(f"setup.{name}_hint"))


def day_asked_for(reading: Reading) -> str:
    """Return the question to ask where more than one day is meant."""
    if reading.first is None or reading.first == reading.last:
        return ""
    return t("setup.which_day", span=say_echo(reading))
