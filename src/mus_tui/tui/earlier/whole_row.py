"""An agreement that may go into another talk, with all of it that goes: nobody gives away what they did not see."""

from __future__ import annotations

from collections.abc import Iterator

from textual.content import Content
from textual.widget import Widget
from textual.widgets import Static

from mus_tui.model.rules.crossing import what_goes
from mus_tui.model.talk import Talk
from mus_tui.model.values.plan import Agreement
from mus_tui.tui.kit.agreements.old_agreement import details_content, follow_ups_content
from mus_tui.tui.kit.tick import Tick
from mus_tui.words import t


def whole_row(talk: Talk, row: Agreement) -> Iterator[Widget]:
    """Give the tick with what was agreed, whole, and under it its other fields and what was said of it since."""
    goes = what_goes(talk, row)
    yield Tick(" ".join(goes.goal.split()) or t("last_year.no_words"), id=f"row-{row.id}")
    said = (details_content(talk.template.plan, goes), follow_ups_content(talk.followed_up, goes))
    if any(said):
        yield Static(Content("\n").join(each for each in said if each), classes="goes")
