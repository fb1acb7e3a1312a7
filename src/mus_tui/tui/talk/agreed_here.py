"""The agreements that were made at this question."""

from __future__ import annotations

from textual.content import Content

from mus_tui.model.rules.silence import silence_of
from mus_tui.model.rules.who_answers import who_answers
from mus_tui.model.talk import Talk
from mus_tui.tui.kit.agreements.silence_mark import marked
from mus_tui.tui.kit.block import Block
from mus_tui.words import count, t

_ROOM_FOR = 3


class AgreedHere(Block):
    """The latest few, one a line; a click goes to the plan."""

    SCOPED_CSS = False
    DEFAULT_CSS = """
    AgreedHere { height: auto; margin: 1 0 0 0; color: $foreground; text-overflow: ellipsis; text-wrap: nowrap; }
    .-short AgreedHere { margin: 0; }
    AgreedHere.-none, .-quiet AgreedHere { display: none; }
    """

    def show(self, talk: Talk, question: str) -> None:
        """Show what was agreed at one question; nothing where nothing was."""
        rows = talk.agreements_at(question)
        self.set_class(not rows, "-none")
        lines = [Content.styled(t("talk.agreed_here"), "bold $orient")]
        for row in rows[-_ROOM_FOR:]:
            detail = " · ".join(each for each in (who_answers(talk, row), row.due.written) if each)
            first = marked(row.goal.split("\n")[0], silence_of(talk, row))
            lines.append(Content.assemble(("·  ", "$orient"), first, (f"   {detail}", "$quiet")))
        if more := len(rows[:-_ROOM_FOR]):
            lines.append(Content.styled(count("talk.agreed_more", more), "$quiet"))
        self.say(Content("\n").join(lines))

    async def on_click(self) -> None:
        """Go to the plan."""
        await self.screen.run_action("plan")
