"""A topic that somebody who prepares wants to bring up (B11)."""

from __future__ import annotations

from textual import on
from textual.widgets import Input

from mus_tui.model.values.text import one_line
from mus_tui.tui.preparation_desk import PreparationDesk
from mus_tui.tui.talk.own_topic import TopicDialog


class PreparedTopicScreen(TopicDialog):
    """One line. The topic is in the preparation while it is typed; an empty line leaves nothing behind."""

    ASKS = "prepare.topic"

    def __init__(self, desk: PreparationDesk, perspective: str = "", after: str = "") -> None:
        super().__init__()
        self._desk, self._perspective, self._after = desk, perspective, after
        self._added = ""

    @on(Input.Changed)
    def commit(self) -> None:
        """Put the topic as it is typed in the preparation, in place of how it was typed before."""
        words, preparation = one_line(self.query_one(Input).value), self._desk.preparation
        before = next((own for own in preparation.own_questions if own.id == self._added), None)
        if (before.text if before else "") == words:
            return
        preparation, self._added = preparation.without_own_question(self._added), ""
        if words:
            preparation = preparation.with_own_question(words, self._perspective, self._after)
            self._added = preparation.own_questions[-1].id
        self._desk.put(preparation)
