"""Which screen belongs to which step, and going from one to the next."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from mus_tui.model.rules.route import Step, step_at
from mus_tui.model.values.position import Position
from mus_tui.tui.talk.question import QuestionScreen

if TYPE_CHECKING:
    from mus_tui.tui.doors import Doors
    from mus_tui.tui.table import Table
    from mus_tui.tui.talk.talk_screen import TalkScreen


def go(table: Table, doors: Doors, step: str) -> None:
    """Bring the screen of a step of the talk on the table; questions follow each other on one screen."""
    assert table.talk is not None
    desk, host = table.talk.desk, table.host
    there = step_at(desk.talk, step)
    if desk.position.step != there.id:
        desk.stand_at(Position(step=there.id))
    screen = host.screen
    here = isinstance(screen, QuestionScreen) and screen.desk is desk
    if there.question and isinstance(screen, QuestionScreen) and here and screen.has_place_for(there):
        if screen.is_mounted:
            screen.show(there)
        else:
            # It shows its step when it is there.
            screen.step = there
        return
    # Each is loaded when it is first needed.
    new = _class_for(there)(desk, doors, there)
    if len(host.screen_stack) == 1:
        host.push_screen(new)
    else:
        host.switch_screen(new)


def _class_for(step: Step) -> type[TalkScreen]:
    match step.kind:
        case "question" | "reading":
            return QuestionScreen
        case "opening":
            from mus_tui.tui.talk.opening import OpeningScreen

            return OpeningScreen
        case "keywords":
            from mus_tui.tui.keywords.keywords import KeywordsScreen

            return KeywordsScreen
        case "follow_up":
            from mus_tui.tui.last_year.last_year import LastYearScreen

            return LastYearScreen
        case "plan":
            from mus_tui.tui.plan.plan import PlanScreen

            return PlanScreen
        case "minutes":
            from mus_tui.tui.closing.minutes import MinutesScreen

            return MinutesScreen
        case "closing":
            from mus_tui.tui.closing.closing import ClosingScreen

            return ClosingScreen
    assert_never(step.kind)
