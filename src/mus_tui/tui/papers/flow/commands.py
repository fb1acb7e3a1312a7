"""What the command palette offers for use away from this machine, before the talk has begun."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING

from mus_tui.tui.kit.keys.palette import Command, later
from mus_tui.tui.papers.flow.forms import ask_for_form, ask_to_invite
from mus_tui.words import t

if TYPE_CHECKING:
    from mus_tui.tui.table import SittingApp


def paper_commands(app: SittingApp) -> Iterator[Command]:
    """Yield the form, and at the beginning of a talk the invitation."""
    at_opening = app.desk is not None and not app.desk.talk.is_closed and app.desk.position.step == "opening"
    if at_opening or app.preparing is not None:
        yield Command(t("palette.form"), t("palette.form_help"), later(partial(ask_for_form, app)))
    if at_opening:
        yield Command(t("palette.invite"), t("palette.invite_help"), later(partial(ask_to_invite, app)))
