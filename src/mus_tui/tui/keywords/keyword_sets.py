"""The reveal: what they have in common first, then what each picked alone (A8, E16, E17)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from textual.content import Content
from textual.geometry import Size
from textual.widget import Widget

from mus_tui.model.rules.keywords import Drawn, drawn
from mus_tui.model.talk import Talk
from mus_tui.model.values.people import short_names
from mus_tui.tui.kit.listed import listed
from mus_tui.words import count, t

_GAP = 4
_WIDEST_WORD = 26
SHARED = "★"
"""Stands before a keyword that several picked."""


class KeywordSets(Widget):
    """For two a column each under what they share; for more, word by word with how many and who."""

    DEFAULT_CSS = """
    KeywordSets { height: auto; background: $surface; padding: 1 3; }
    """

    def __init__(self) -> None:
        super().__init__()
        self._talk: Talk | None = None
        self._called: Mapping[str, str] = {}

    def show(self, talk: Talk, called: Mapping[str, str]) -> None:
        """Show what has been shown of what they picked."""
        self._talk, self._called = talk, called
        self.refresh(layout=True)

    def _lines(self, width: int) -> list[Content]:
        if self._talk is None or not self._talk.chosen_keywords:
            return [Content.styled(t("keywords.nothing"), "$quiet")]
        if len(self._talk.participants) == 2:
            return list(_for_two(self._talk, self._called, width))
        return list(_for_many(self._talk, width))

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        """Return how many lines it takes."""
        return len(self._lines(width))

    def render(self) -> Content:
        """Show the groups."""
        return Content("\n").join(self._lines(self.size.width))


def _for_two(talk: Talk, called: Mapping[str, str], width: int) -> Iterator[Content]:
    every = drawn(talk)
    shared = [each.word for each in every if len(each.people) > 1]
    yield from _in_common(shared, t("keywords.shared_two"), len(every), width)
    if len(shared) == len(every):
        yield Content("")
        yield Content.styled(t("keywords.same"), "bold $here")
        return
    columns = [
        [Content.styled(t("keywords.only", name=called[person.id]), "bold $orient"), *_words_of(every, person.id)]
        for person in talk.participants
    ]
    yield Content("")
    yield from _side_by_side([column for column in columns if len(column) > 1], width)


def _in_common(words: Sequence[str], title: str, of: int, width: int) -> Iterator[Content]:
    """Give what they share under its heading, or say that each brings their own."""
    if not words:
        yield Content.styled(count("keywords.nothing_shared", of), "bold $here")
        return
    yield Content.styled(title, "bold $here")
    yield from (Content.styled(line, "bold $here") for line in _packed([f"{SHARED} {word}" for word in words], width))


def _packed(words: Sequence[str], width: int) -> list[str]:
    """Return words in as few lines as hold them, none broken."""
    lines: list[str] = []
    for word in words:
        longer = f"{lines[-1]}   {word}" if lines else word
        if lines and Content(longer).cell_length <= width:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines


def _words_of(every: Sequence[Drawn], participant: str) -> list[Content]:
    return [Content(f"· {each.word}") for each in every if each.people == (participant,)]


def _side_by_side(columns: Sequence[Sequence[Content]], width: int) -> Iterator[Content]:
    cell = max(1, (width - _GAP * (len(columns) - 1)) // max(1, len(columns)))
    cell = min(cell, max(line.cell_length for column in columns for line in column) + _GAP)
    for n in range(max(len(column) for column in columns)):
        row = [column[n] if n < len(column) else Content("") for column in columns]
        yield Content(" " * _GAP).join(_fitted(each, cell) for each in row)


def _for_many(talk: Talk, width: int) -> Iterator[Content]:
    """Give each word with how many picked it; names only of those who have one."""
    every = drawn(talk)
    shared = [each for each in every if len(each.people) > 1]
    alone = [each for each in every if len(each.people) == 1]
    word = min(max(Content(each.word).cell_length for each in every), _WIDEST_WORD)
    if shared:
        yield Content.styled(t("keywords.shared_many"), "bold $here")
    else:
        yield Content.styled(count("keywords.nothing_shared", len(every)), "bold $here")
    for each in shared:
        yield from _hanging(f"{SHARED} ", each, word, _who(talk, each), width)
    if alone:
        yield Content("")
        yield Content.styled(t("keywords.alone"), "bold $orient")
    for each in alone:
        yield from _hanging("· ", each, word, _who(talk, each), width)


def _who(talk: Talk, each: Drawn) -> str:
    """Return how many, and those of them by name who have given one."""
    named = short_names(talk.everybody)
    names = listed([named[person] for person in each.people if person in named])
    if len(each.people) == 1:
        return names
    if {person.id for person in talk.participants} <= {*each.people}:
        return t("keywords.both") if len(each.people) == 2 else t("keywords.all", n=len(each.people))
    return f"{len(each.people):>2}  {names}".rstrip()


def _hanging(sign: str, each: Drawn, word: int, who: str, width: int) -> Iterator[Content]:
    style = "bold $here" if len(each.people) > 1 else ""
    first = Content.styled(sign, style) + _fitted(Content.styled(each.word, style), word) + Content("  ")
    room = max(10, width - first.cell_length)
    lines = Content.styled(who, "$quiet").wrap(room) if who else [Content("")]
    for n, line in enumerate(lines):
        yield (first if n == 0 else Content(" " * first.cell_length)) + line.rstrip()


def _fitted(line: Content, width: int) -> Content:
    cut = line.truncate(width, ellipsis=True)
    return cut.pad_right(max(0, width - cut.cell_length))
