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
        self._found = _found_in(talk)

    def compose(self) -> ComposeResult:
        """Put a tick for each kind below the one before."""
        for kind, days in self._found.items():
            yield Tick(count(f"papers.copy_days_{kind}", days), id=_id_of(kind))

    def on_mount(self) -> None:
        """Begin with all of them ticked."""
        for tick in self.query(Tick):
            tick.show(True)

    def show(self, talk: Talk) -> None:
        """Show how many days there are now, of a talk or of what one of a group has of it."""
        self._found = _found_in(talk)
        for tick in self.query(Tick):
            kind = next(each for each in DAY_KINDS if _id_of(each) == tick.id)
            tick.display = kind in self._found
            if kind in self._found:
                tick.call(count(f"papers.copy_days_{kind}", self._found[kind]))

    @property
    def any(self) -> bool:
        """Whether there is a day at all."""
        return bool(self._found)

    @property
    def chosen(self) -> tuple[DayKind, ...]:
        """The kinds that are ticked."""
        return tuple(kind for kind in self._found if self.query_one(f"#{_id_of(kind)}", Tick).ticked)


def _found_in(talk: Talk) -> dict[DayKind, int]:
    found = {kind: len(marked_days(talk, (kind,))) for kind in DAY_KINDS}
    return {kind: days for kind, days in found.items() if days}


def _id_of(kind: DayKind) -> str:
    return f"days-{kind.replace('_', '-')}"
