"""Says at a question which of its topics the group before has talked about; a click ticks all that it had."""

from __future__ import annotations

from collections.abc import Iterator

from textual.content import Content

from mus_tui.model.rules.group.individual import had_by_group, parts_had
from mus_tui.model.rules.route import topics_at
from mus_tui.model.rules.topic_parts import with_parts
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
        had = [] if talk.is_closed else [words for topic, words in _had(talk) if topic in here]
        self.display = bool(had)
        # What a comma stands in is told apart by more than a comma.
        topics = "; ".join(had) if any(": " in each for each in had) else listed(had)
        self.say(Content(t("talk.had_line", topics=topics)) if had else Content(""))

    async def on_click(self) -> None:
        """Tick them."""
        await self.screen.run_action("tick_had")


def _had(talk: Talk) -> Iterator[tuple[str, str]]:
    """Give the topics that the group has had, each by its id, and of one that it had in part which parts."""
    whole, parts = had_by_group(talk), parts_had(talk)
    for topic in talk.mandatory_topics:
        had = [aspect for of, aspect in parts if of == topic.id]
        if topic in whole or had:
            yield topic.id, with_parts(topic, had)
