"""Asks about pay in the rows of the plan, once for each, and only where the template has a word on it (E28)."""

from __future__ import annotations

from collections.abc import Callable

from mus_tui.model.rules.around.pay import with_pay_settled
from mus_tui.model.rules.plan.places import Place
from mus_tui.model.values.plan import Agreement
from mus_tui.tui.hooks.in_order import soon
from mus_tui.tui.kit.agreements.pay_question import PayQuestionScreen, amount_of_pay
from mus_tui.tui.plan.cells_screen import CellsScreen


class PayAsked:
    """What was asked while they are at the plan: a row whose words were left as they are is not asked about again."""

    def __init__(self, screen: CellsScreen) -> None:
        self._screen = screen
        self._asked: dict[str, Agreement] = {}

    def soon(self) -> None:
        """Ask when the plan stands there, where somebody has stopped writing by then."""
        if self._screen.talk.template.plan.pay_note:
            self._screen.call_after_refresh(self.ask)

    def before(self, going: Callable[[], None]) -> bool:
        """Ask before they go on from the plan, and go then; say whether there was anything to ask."""
        if not self._screen.talk.template.plan.pay_note:
            return False
        self._screen.writing.end()
        return self.ask(going)

    def ask(self, then: Callable[[], None] | None = None) -> bool:
        """Ask about a row, and go on where it is fine; say whether there was one to ask about."""
        screen = self._screen
        if not screen.is_current or screen.table.writing or screen.below.is_open or not screen.writing.may_change:
            return False
        rows = (row for row in screen.talk.agreements if self._asked.get(row.id) != row)
        found = next(((row, amount) for row in rows if (amount := amount_of_pay(screen.talk, row))), None)
        if found is None:
            return False
        row, amount = found
        # Before they answer: the plan is shown again while the question goes, and must not ask it once more.
        self._asked[row.id] = row

        async def answer(fine: bool | None) -> None:
            if fine:
                screen.desk.put(with_pay_settled(screen.talk, row.id))
                soon(screen.app, then or screen.say)
            else:
                screen.show_plan(Place(row.id, "goal"))
                await screen.action_write()

        screen.app.push_screen(PayQuestionScreen(screen.talk.template.plan.pay_note, amount), answer)
        return True
