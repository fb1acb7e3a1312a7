"""Which days of the plan a calendar gets: each kind is a choice, and one without a day is not offered."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.containers import Vertical

from mus_tui.model.rules.due import DAY_KINDS, DayKind, marked_days
from mus_tui.model.talk import Talk
from mus_tui.tui.kit.tick import Tick
from mus_tui.words import count


class DaysToMark(Vertical):
    """Begins with all that there are."""

    DEFAULT_CSS = """
    DaysToMark { height: auto; }
    """

    def __init__(self, talk: Talk) -> None:
        super().__init__()
        found = {kind: len(marked_days(talk, (kind,))) for kind in DAY_KINDS}
        self._found: dict[DayKind, int] = {kind: days for kind, days in found.items() if days}

    def compose(self) -> ComposeResult:
        """Put a tick for each kind below the one before."""
        for kind, days in self._found.items():
            yield Tick(count(f"papers.copy_days_{kind}", days), id=_id_of(kind))

    def on_mount(self) -> None:
        """Begin with all of them ticked."""
        for tick in self.query(Tick):
            tick.show(True)

    @property
    def any(self) -> bool:
        """Whether there is a day at all."""
        return bool(self._found)

    @property
    def chosen(self) -> tuple[DayKind, ...]:
        """The kinds that are ticked."""
        return tuple(kind for kind in self._found if self.query_one(f"#{_id_of(kind)}", Tick).ticked)


def _id_of(kind: DayKind) -> str:
    return f"days-{kind.replace('_', '-')}"
