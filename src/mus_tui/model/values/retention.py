"""What becomes of the things a talk leaves behind (E1). Nothing is ever destroyed by date alone (E3)."""

from typing import Literal

from mus_tui.model.values.text import Frozen

Artefact = Literal["preparation", "notes", "minutes", "plan"]
"""Forberedelse, noter, referat, plan."""

Fate = Literal["at_closing", "next_held", "kept"]
"""Destroyed when the talk is closed, when the next one has been held, or not by the program."""


class Retention(Frozen):
    """What a template says becomes of each; where the source is silent, the defaults."""

    preparation: Fate = "at_closing"
    """What they prepared each for themselves (E20, E21)."""
    notes: Fate = "kept"
    """What was typed under the questions."""
    minutes: Fate = "kept"
    """The short record (H10)."""
    plan: Literal["kept", "when_settled"] = "kept"
    """`when_settled`: it goes once the next talk is held and every row is settled or carried on."""
