"""The keywords that were chosen, beside the pieces or below them."""

from __future__ import annotations

from collections.abc import Iterator

from textual.content import Content
from textual.geometry import Size
from textual.widget import Widget

from mus_tui.model.rules.keywords import drawn
from mus_tui.model.talk import Talk
from mus_tui.model.values.people import short_names
from mus_tui.words import count, t

_FEW = 3
"""For so many people each has their own words; for more each word stands there once."""


class DrawnWords(Widget):
    """Each word whole, with ✓ where it was touched; what there is no room for is counted."""

    SCOPED_CSS = False
    DEFAULT_CSS = """
    DrawnWords { height: auto; color: $quiet; }
    """

    def __init__(self, talk: Talk, where: str) -> None:
        """`where` they stand is `beside`, in a column with a heading, or `below`, in lines."""
        super().__init__(id=where)
        self._talk = talk

    def show(self, talk: Talk) -> None:
        """Show the words as they are now."""
        self._talk = talk
        self.set_class(not talk.chosen_keywords, "-empty")
        self.refresh(layout=True)

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
    return Content.assemble(sign, word, f" ×{people}" if people > 1 else "")


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
