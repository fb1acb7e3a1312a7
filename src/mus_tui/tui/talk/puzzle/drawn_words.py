"""The keywords that were chosen, beside the pieces or below them."""

from __future__ import annotations

from collections.abc import Iterator

from textual import events
from textual.content import Content
from textual.geometry import Size
from textual.message import Message
from textual.style import Style
from textual.widget import Widget

from mus_tui.model.rules.keywords import drawn
from mus_tui.model.talk import Talk
from mus_tui.model.values.people import short_names
from mus_tui.tui.desk import Desk
from mus_tui.words import count, t

_WORD = "word"
"""What a click finds the word by."""

_FEW = 3
"""For so many people each has their own words; for more each word stands there once."""


class DrawnWords(Widget):
    """Each word whole, with ✓ where it was touched; what there is no room for is counted.

    A click on a word marks it as touched, or takes the mark away; a click beside them opens the list of all of them.
    """

    SCOPED_CSS = False
    DEFAULT_CSS = """
    DrawnWords { height: auto; color: $quiet; pointer: pointer; }
    """

    class Touched(Message):
        """A word was marked as touched, or the mark was taken away."""

    def __init__(self, desk: Desk, where: str) -> None:
        """`where` they stand is `beside`, in a column with a heading, or `below`, in lines."""
        super().__init__(id=where)
        self._desk = desk

    @property
    def _talk(self) -> Talk:
        return self._desk.talk

    def show(self) -> None:
        """Show the words as they are now."""
        self.set_class(not self._talk.chosen_keywords, "-empty")
        self.refresh(layout=True)

    async def on_click(self, event: events.Click) -> None:
        """Mark the word that was clicked; what is no word leads to the list, where all of them stand."""
        word, talk = event.style.meta.get(_WORD), self._talk
        if word in talk.chosen_keywords and not talk.is_closed:
            self._desk.put(talk.with_touched(word, word not in talk.touched))
            self.post_message(self.Touched())
        else:
            await self.screen.run_action("marks")

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        """Return how many lines they take."""
        return len(self._lines(width))

    def render(self) -> Content:
        """Show them, in a column with a heading or in lines."""
        lines, room = self._lines(self.size.width), self.size.height
        if len(lines) > room > 0:
            left = sum(line.plain.count("○") + line.plain.count("✓") for line in lines[room - 1 :])
            lines = [*lines[: room - 1], Content.styled(count("puzzle.more_words", left), "$quiet")]
        return Content("\n").join(lines)

    def _lines(self, width: int) -> list[Content]:
        if not self._talk.chosen_keywords or width < 1:
            return []
        in_column = self.id == "beside"
        lines = [Content.styled(t("talk.keywords"), "bold $orient")] if in_column else []
        sets = list(_sets(self._talk))
        widest = max((Content(name).cell_length for name, _ in sets), default=0)
        for name, words in sets:
            if in_column:
                lines += [Content(""), Content.styled(name, "bold $foreground")] if name else [Content("")]
                lines += [line for word in words for line in word.wrap(width)]
            else:
                behind = Content(name).pad_right(widest - Content(name).cell_length + 2) if name else Content("")
                lines += _in_lines(behind.stylize("bold $foreground"), words, width)
        return lines


def _sets(talk: Talk) -> Iterator[tuple[str, list[Content]]]:
    """Give the words of each by their name, or of all of them together, the most chosen first."""
    if len(talk.participants) > _FEW:
        yield "", [_marked(talk, each.word, len(each.people)) for each in drawn(talk)]
        return
    names = short_names(talk.participants)
    for person in talk.participants:
        if words := talk.keywords_of(person.id):
            name = names.get(person.id) or talk.role_of(person).label
            yield name, [_marked(talk, word) for word in words]


def _marked(talk: Talk, word: str, people: int = 1) -> Content:
    sign = ("✓ ", "$done") if word in talk.touched else ("○ ", "")
    said = Content.assemble(sign, word, f" ×{people}" if people > 1 else "")
    return said.stylize(Style.from_meta({_WORD: word}))


def _in_lines(name: Content, words: list[Content], width: int) -> list[Content]:
    """Put the words behind the name in as few lines as hold them, none of them broken."""
    lines = [name]
    for word in words:
        longer = Content.assemble(lines[-1], word, "   ")
        if lines[-1] and longer.rstrip().cell_length > width:
            lines.append(Content.assemble(" " * name.cell_length, word, "   "))
        else:
            lines[-1] = longer
    return [line.rstrip() for line in lines]
