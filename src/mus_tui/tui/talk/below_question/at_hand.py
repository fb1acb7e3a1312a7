"""The words themselves at a question without a column for them: chosen keywords, and what a group may take up."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from textual.content import Content
from textual.geometry import Size
from textual.widget import Widget

from mus_tui.model.talk import Talk
from mus_tui.tui.talk.side_column import only_may, topic_sign
from mus_tui.words import t

_MOST_LINES = 2
_BETWEEN = "  "

_Part = tuple[str, Sequence[Content]]
"""What the words are, and each of them with its sign."""


class AtHand(Widget):
    """One or two quiet lines; what does not fit in them is counted at their end. A click opens the list of all (A4)."""

    SCOPED_CSS = False
    DEFAULT_CSS = """
    AtHand { height: auto; color: $quiet; pointer: pointer; }
    .-medium AtHand, .-wide AtHand, .-quiet AtHand, AtHand.-none { display: none; }
    """

    gives_way = True
    """Whether it is left out in a low window where a place to write needs the row (`AskedColumn`)."""
    _parts: Sequence[_Part] = ()

    def show(self, talk: Talk) -> None:
        """Show the words of a talk as they are marked now."""
        parts = [part for part in (_keywords(talk), _topics(talk)) if part[1]]
        self.set_class(not parts, "-none")
        if parts != self._parts:
            self._parts = parts
            self.refresh(layout=True)

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        """Return how many lines they take."""
        return len(self._lines(width))

    def render(self) -> Content:
        """Show as many as fit."""
        return Content("\n").join(self._lines(self.size.width))

    def _lines(self, width: int) -> list[Content]:
        short = self.screen.has_class("-short")
        parts = self._parts[:1] if short else self._parts[:_MOST_LINES]
        most = 1 if short or len(parts) > 1 else _MOST_LINES
        return [line for part in parts for line in fitted(*part, width, most)]

    async def on_click(self) -> None:
        """Open the list in which they are marked."""
        await self.screen.run_action("marks")


def fitted(heading: str, words: Sequence[Content], width: int, most: int) -> list[Content]:
    """Return words after their heading in so many lines at most, with how many more there are where they do not fit."""
    lines = [Content.styled(heading, "bold")]
    for n, word in enumerate(words):
        left = len(words) - n
        more = Content(f"{_BETWEEN}+{left - 1}" if left > 1 else "")
        last = len(lines) == most
        if (lines[-1] + _BETWEEN + word + (more if last else "")).cell_length <= width:
            lines[-1] = lines[-1] + _BETWEEN + word
        elif last:
            return [*lines[:-1], (lines[-1] + f"{_BETWEEN}+{left}").truncate(max(1, width), ellipsis=True)]
        else:
            lines.append(word.truncate(max(1, width), ellipsis=True))
    return lines


def _keywords(talk: Talk) -> _Part:
    return t("talk.keywords"), list(_marked(talk))


def _marked(talk: Talk) -> Iterator[Content]:
    for word in talk.chosen_keywords:
        yield _one("✓" if word in talk.touched else "○", word)


def _topics(talk: Talk) -> _Part:
    """Return those that may be taken up and need not be: what must be is counted above the question until it is."""
    topics = talk.mandatory_topics if only_may(talk) else ()
    return t("talk.may_discuss"), [_one(topic_sign(talk, each), each.short or each.text) for each in topics]


def _one(sign: str, word: str) -> Content:
    # A word of several words is not broken, and its sign stays with it.
    said = f"{sign} {word}".replace(" ", "\N{NO-BREAK SPACE}")
    return Content.styled(said, "$done") if sign == "✓" else Content(said)
