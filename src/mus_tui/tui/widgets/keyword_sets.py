"""Everybody's keywords beside each other: the moment they show each other what they picked (E16, E17)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from textual.content import Content
from textual.geometry import Size
from textual.widget import Widget

from mus_tui.model.talk import Talk
from mus_tui.texts import count, t
from mus_tui.tui.widgets.listed import listed

_GAP = 4
_NARROWEST = 18
_WIDEST = 30
SHARED = "★"
"""Stands before a keyword that several picked."""


class KeywordSets(Widget):
    """A column for each person, in as many lines of columns as they need; words that are shared are marked."""

    DEFAULT_CSS = """
    KeywordSets { height: auto; background: $surface; padding: 1 3; }
    """

    def __init__(self) -> None:
        super().__init__()
        self._columns: list[list[Content]] = []

    def show(self, talk: Talk, called: Mapping[str, str]) -> None:
        """Show what each participant picked."""
        pickers = _pickers(talk)
        self._columns = [
            [Content.styled(called[person.id], "bold $orient"), Content("")]
            + [_word(word, len(pickers[word]) > 1) for word in talk.keywords_of(person.id)]
            for person in talk.participants
        ]
        self.refresh(layout=True)

    def _lines(self, width: int) -> list[Content]:
        """Return the columns as lines, padded and cut to their width."""
        wanted = max((line.cell_length for column in self._columns for line in column), default=1)
        cell = min(max(wanted, _NARROWEST), _WIDEST, width)
        across = max(1, min((width + _GAP) // (cell + _GAP), len(self._columns)))
        cell = max(cell, min((width + _GAP) // across - _GAP, _WIDEST + _GAP))
        lines: list[Content] = []
        for first in range(0, len(self._columns), across):
            columns = self._columns[first : first + across]
            height = max(len(column) for column in columns)
            filled = [[*column, *[Content("")] * (height - len(column))] for column in columns]
            lines += [Content("")] if lines else []
            lines += [
                Content(" " * _GAP).join(_fitted(each, cell) for each in row) for row in zip(*filled, strict=True)
            ]
        return lines

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        """Return how many lines the columns take."""
        return len(self._lines(width))

    def render(self) -> Content:
        """Show the columns."""
        return Content("\n").join(self._lines(self.size.width))


def overlap_words(talk: Talk, called: Mapping[str, str]) -> str:
    """Return what they have in common, as a sentence a word or group of words."""
    everyone = tuple(person.id for person in talk.participants)
    groups: dict[tuple[str, ...], list[str]] = {}
    for word, people in _pickers(talk).items():
        if len(people) > 1:
            groups.setdefault(people, []).append(word)
    if not groups:
        return count("keywords.nothing_shared", len(talk.chosen_keywords))
    return "\n".join(_shared(groups, everyone, called))


def _shared(
    groups: Mapping[tuple[str, ...], list[str]], everyone: tuple[str, ...], called: Mapping[str, str]
) -> Iterator[str]:
    for people in sorted(groups, key=len, reverse=True):
        words = listed(groups[people])
        if people == everyone:
            yield t("keywords.both" if len(everyone) == 2 else "keywords.everyone", words=words)
        else:
            yield t("keywords.several", people=listed([called[each] for each in people]), words=words)


def _pickers(talk: Talk) -> dict[str, tuple[str, ...]]:
    """Return for each keyword that was picked who picked it."""
    return {
        word: tuple(person.id for person in talk.participants if word in talk.keywords_of(person.id))
        for word in talk.chosen_keywords
    }


def _word(word: str, shared: bool) -> Content:
    return Content.assemble((f"{SHARED} {word}", "bold $here")) if shared else Content(f"· {word}")


def _fitted(line: Content, width: int) -> Content:
    cut = line.truncate(width, ellipsis=True)
    return cut.pad_right(max(0, width - cut.cell_length))
