"""Says at a question which of its topics the group before has talked about; a click ticks all that it had."""

from __future__ import annotations

from textual.content import Content

from mus_tui.model.rules.group.individual import had_by_group, parts_had
from mus_tui.model.rules.route import topics_at
from mus_tui.model.talk import Talk
from mus_tui.tui.kit.listed import listed
from mus_tui.tui.kit.text import Words
from mus_tui.words import t


class HadLine(Words):
    """Nothing where no group has had a topic of the question, and none once they are ticked."""

    SCOPED_CSS = False
    DEFAULT_CSS = """
    HadLine { height: auto; margin: 1 0 0 0; color: $here; }
    .-short HadLine { margin: 0; }
    .-quiet HadLine { display: none; }
    """

    def show(self, talk: Talk, question: str) -> None:
        """Show what the group has had of what stands open at a question."""
        here = {topic.id for topic in topics_at(talk, question)}
        parts = {topic for topic, _ in parts_had(talk)}
        had = [
            each
            for each in talk.mandatory_topics
            if each.id in here and (each in had_by_group(talk) or each.id in parts)
        ]
        had = [] if talk.is_closed else had
        self.display = bool(had)
        topics = listed([each.short or each.text for each in had])
        self.say(Content(t("talk.had_line", topics=topics)) if had else Content(""))

    async def on_click(self) -> None:
        """Tick them."""
        await self.screen.run_action("tick_had")
