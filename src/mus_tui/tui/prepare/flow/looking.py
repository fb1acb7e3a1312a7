"""A preparation that is only looked at: it lies beside no talk, and is kept nowhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mus_tui.tui.shelf import Refused
from mus_tui.tui.table import LaidPreparation
from mus_tui.words import t

if TYPE_CHECKING:
    from mus_tui.model.forms.taking_in import TakenIn
    from mus_tui.tui.doors import Doors
    from mus_tui.tui.preparation_desk import PreparationDesk
    from mus_tui.tui.table import Table


class NothingBesidePreparation:
    """What lies beside a preparation that is kept nowhere."""

    shared_name = ""

    def hold_talk(self) -> str:
        """Let it be written in: nobody else has it."""
        return ""

    def read_form(self, words: str) -> TakenIn:
        """Refuse: there is nobody who filled one in."""
        raise Refused(t("drafting.preview_no_form"))


def look_at_preparation(table: Table, doors: Doors, desk: PreparationDesk) -> LaidPreparation:
    """Lay a preparation on the table that is kept nowhere, in place of what lay there, and show it."""
    from mus_tui.tui.prepare.preparation import preparation_screen

    table.lies = laid = LaidPreparation(desk)
    screen = preparation_screen(desk, doors)
    if len(table.host.screen_stack) == 1:
        table.host.push_screen(screen)
    else:
        table.host.switch_screen(screen)
    return laid
