"""What the form says of the point that is pointed out; its room is there from the start, so that nothing moves."""

from __future__ import annotations

from collections.abc import Iterable

from textual.content import Content
from textual.geometry import Size
from textual.widget import Widget

from mus_tui.tui.kit.answers.asked import Option

_MOST = 6
"""Lines that are kept free for it; what is longer takes its room when it is said."""


class Meaning(Widget):
    """Takes as many lines as the longest that it may have to say; none where the form explains nothing."""

    SCOPED_CSS = False
    DEFAULT_CSS = """
    Meaning { height: auto; color: $orient; }
    """

    def __init__(self) -> None:
        super().__init__()
        self._every: dict[Option, Content] = {}
        self._said = Content("")

    def know(self, options: Iterable[Option]) -> None:
        """Make room for what may be pointed out."""
        self._every = {each: _words(each) for each in options}
        self.display = bool(self._every)
        self._said = Content("")
        self.refresh(layout=True)

    def say(self, option: Option | None) -> None:
        """Explain something; nothing where nothing is pointed out."""
        self._said = self._every.get(option, Content("")) if option else Content("")
        self.refresh(layout=self._lines(self._said, self.size.width) > _MOST)

    @staticmethod
    def _lines(words: Content, width: int) -> int:
        return words.get_height({}, max(1, width))

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        """Return how many lines it takes."""
        longest = max((self._lines(each, width) for each in self._every.values()), default=0)
        return max(min(_MOST, longest), self._lines(self._said, width))

    def render(self) -> Content:
        """Show the words."""
        return self._said


def _words(option: Option) -> Content:
    return Content.assemble((option.words, "bold"), f": {option.meaning}" if option.meaning else "")
