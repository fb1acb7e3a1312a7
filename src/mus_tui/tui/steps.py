"""Which screen belongs to which step."""

from __future__ import annotations

from mus_tui.model.rules.route import Step
from mus_tui.tui.desk import Desk
from mus_tui.tui.talk.talk_screen import TalkScreen


def screen_for(desk: Desk, step: Step) -> TalkScreen:
    """Return a new screen for a step; each is loaded when it is first needed."""
    return _class_for(step)(desk, step)


def _class_for(step: Step) -> type[TalkScreen]:
    if step.kind == "opening":
        from mus_tui.tui.talk.opening import OpeningScreen

        return OpeningScreen
    if step.kind == "keywords":
        from mus_tui.tui.keywords.keywords import KeywordsScreen

        return KeywordsScreen
    if step.kind == "follow_up":
        from mus_tui.tui.last_year.last_year import FollowUpScreen

        return FollowUpScreen
    if step.kind == "plan":
        from mus_tui.tui.plan.plan import PlanScreen

        return PlanScreen
    if step.kind == "minutes":
        from mus_tui.tui.closing.minutes import MinutesScreen

        return MinutesScreen
    if step.kind == "closing":
        from mus_tui.tui.closing.closing import ClosingScreen

        return ClosingScreen
    from mus_tui.tui.talk.question import QuestionScreen

    return QuestionScreen
