"""What has to be otherwise in Textual, or not at all, before the first screen is made: all of it at once."""

from __future__ import annotations

from mus_tui.tui.hooks.folding import fold_at_folders
from mus_tui.tui.hooks.gone import leave_out_what_is_gone
from mus_tui.tui.hooks.no_break import allow_no_break
from mus_tui.tui.hooks.no_width import allow_no_width
from mus_tui.tui.hooks.painting import paint_what_changed


def mend_textual() -> None:
    """Put every mend that changes Textual itself in its place; doing so twice changes nothing."""
    allow_no_width()
    leave_out_what_is_gone()
    fold_at_folders()
    allow_no_break()
    paint_what_changed()
