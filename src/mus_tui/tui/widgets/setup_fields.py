"""A field of the set-up: a label, and what is filled in beside it."""

from __future__ import annotations

from textual.containers import Horizontal
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Input, Static

from mus_tui.texts import t


def setup_field(name: str, widget: Widget) -> Horizontal:
    """Return a labelled field."""
    label = Static(Content(t(f"setup.{name}")), classes="label")
    return Horizontal(label, widget, classes="field", id=f"row-{name}")


def setup_input(name: str, value: str) -> Input:
    """Return a line to write in."""
    field = Input(value, id=name, placeholder=t(f"setup.{name}_hint"))
    field.cursor_blink = False
    return field
