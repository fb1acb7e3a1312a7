"""What they talked about, line by line, for the minutes to draw on."""

from __future__ import annotations

from textual.content import Content
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from mus_tui.model.rules.minutes import Source, has_line, sources
from mus_tui.model.talk import Talk
from mus_tui.tui.kit.setting.hanging import Hanging
from mus_tui.words import t


class MinutesSources(OptionList):
    """A list; each line can be taken into the minutes, and one that is there has a tick."""

    def __init__(self) -> None:
        super().__init__(id="sources", compact=True)
        self._shown: tuple[tuple[str, bool], ...] = ()

    def show(self, talk: Talk) -> None:
        """Show what there is to draw on now; the highlight stays where it was."""
        lines = tuple((line_of(each), has_line(talk.minutes, line_of(each))) for each in sources(talk))
        if lines == self._shown:
            return
        here, self._shown = self.highlighted or 0, lines
        self.clear_options()
        self.add_options([Option(Hanging(Content(f"{'✓' if taken else '+'} {line}"))) for line, taken in lines])
        self.highlighted = min(here, len(lines) - 1) if lines else None

    def line(self, index: int) -> str:
        """Return the line as it is taken into the minutes."""
        return self._shown[index][0]


def line_of(source: Source) -> str:
    """Return something they talked about as one line of the minutes."""
    if source.kind == "question":
        ends = source.title.endswith(("?", "!", ".", ":"))
        return source.title if not source.text else f"{source.title}{'' if ends else ':'} {source.text}"
    bare = "_bare" if source.kind == "agreement" and not source.text else ""
    return t(f"closing.minutes_{source.kind}{bare}", title=source.title, text=source.text)
